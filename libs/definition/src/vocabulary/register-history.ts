import type { CivilDate } from '@yichuang/kernel';

import { effectKind } from '../effects.js';
import { factKind } from '../facts.js';
import type { RelationToHead } from './household.js';

/** Items of an entry that may be changed or corrected (户口登记项目). */
export type RegisterItem =
  | 'name'
  | 'sex'
  | 'ethnicity'
  | 'birth-date'
  | 'id-number'
  | 'marital-status'
  | 'education'
  | 'employer'
  | 'occupation'
  | 'height'
  | 'blood-type'
  | 'door-number'
  | 'military-service';

/** One line of what was changed in an entry (变更更正记载). */
export interface ItemChange {
  readonly item: RegisterItem;
  /** In words, as the page had it; empty where it said nothing. */
  readonly before: string;
  readonly after: string;
  readonly changedOn: CivilDate;
}

export type CancelReason = 'death' | 'declared-death' | 'enlistment' | 'settled-abroad' | 'duplicate';

/** Why and when a registration ended (户口注销). */
export interface Cancellation {
  readonly reason: CancelReason;
  readonly cancelledOn: CivilDate;
  /** Of someone who has died. */
  readonly deathOn: CivilDate | null;
  readonly deathCause: string | null;
}

/** A move that is on record. */
export interface PastMove {
  readonly fromAddress: string;
  readonly toHousehold: string;
  readonly movedOn: CivilDate;
}

/** Someone who was registered in one household with the person asked about, and is not any more. */
export interface FormerHousemate {
  readonly householdNumber: string;
  readonly idNumber: string;
  readonly name: string;
  /** What they were to the head of that household. */
  readonly relationToHead: RelationToHead;
  /** What the person asked about was to that head. */
  readonly ownRelation: RelationToHead;
}

/** A line that is written into an entry. */
export interface RecordedChange extends ItemChange {
  readonly number: string;
  readonly idNumber: string;
}

/** Key: identity number. */
export const registerHistory = {
  changes: factKind<readonly ItemChange[]>('population', 'item-changes'),
  cancellation: factKind<Cancellation | null>('population', 'cancellation'),
  moves: factKind<readonly PastMove[]>('population', 'past-moves'),
  formerHousemates: factKind<readonly FormerHousemate[]>('household', 'former-housemates'),
  recordChange: effectKind<RecordedChange>('population', 'record-item-change'),
};
