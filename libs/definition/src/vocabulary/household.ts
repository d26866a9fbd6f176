import type { CivilDate } from '@yichuang/kernel';

import { effectKind } from '../effects.js';
import { factKind } from '../facts.js';
import { written } from './written.js';

/** A family, or one of the kinds of collective household (集体户). */
export type HouseholdType = 'family' | 'collective-school' | 'collective-employer' | 'collective-talent' | 'collective-community';

/** What someone is to the head of their household (GB/T 4761). */
export type RelationToHead =
  | 'head'
  | 'spouse'
  | 'child'
  | 'parent'
  | 'daughter-in-law'
  | 'son-in-law'
  /** A son's child (孙). */
  | 'grandchild'
  /** A daughter's child (外孙). */
  | 'maternal-grandchild'
  | 'other-relative'
  | 'unrelated';

/** A household of the register (户). */
export interface Household {
  /** Nine digits. */
  readonly number: string;
  readonly type: HouseholdType;
  readonly address: string;
  /** Division of the address, six digits. */
  readonly regionCode: string;
  readonly isVillage: boolean;
  /** Code of the police station it is registered with. */
  readonly policeStation: string;
  readonly status: 'open' | 'closed';
  /** Nobody may be registered in it until the freeze is lifted. */
  readonly frozen: boolean;
  /** Null while it has no head. */
  readonly headId: string | null;
  readonly headName: string | null;
}

/** Someone who is registered in a household. */
export interface HouseholdMember {
  readonly idNumber: string;
  readonly name: string;
  readonly birthDate: CivilDate;
  readonly relationToHead: RelationToHead;
  readonly spouseId: string | null;
  readonly fatherId: string | null;
  readonly motherId: string | null;
}

/** What becomes of a family household that someone leaves: closed when nobody remains, headed by someone else when its head left. */
export interface LeftHousehold {
  readonly number: string;
  /** Who is what to the new head, the new head included; applied only when no head remains. */
  readonly relations: readonly { readonly idNumber: string; readonly relationToHead: RelationToHead }[];
}

/** A new family household (立户), before anybody is registered in it. */
export interface OpenedHousehold {
  readonly number: string;
  readonly address: string;
  readonly regionCode: string;
  readonly policeStation: string;
  readonly bookletNumber: string;
}

/** The organisation that a collective household belongs to. */
export interface HouseholdManager {
  readonly uscc: string;
  readonly name: string;
}

/** The question behind `household.at`. */
export const householdsAtKind = factKind<readonly Household[]>('household', 'at-address');

/** Key of `byNumber` and `runBy`: household number; of the others: identity number of someone registered in it. */
export const household = {
  byNumber: factKind<Household | null>('household', 'by-number'),
  ofPerson: factKind<Household | null>('household', 'of-person'),
  membersWith: factKind<readonly HouseholdMember[]>('household', 'members-with'),
  /** Open households at an address; spaces do not matter. */
  at: (address: string) => householdsAtKind(written(address)),
  runBy: factKind<HouseholdManager | null>('household', 'run-by'),
  open: effectKind<OpenedHousehold>('household', 'open'),
  settle: effectKind<LeftHousehold>('household', 'settle'),
};
