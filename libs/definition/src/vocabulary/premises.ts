import type { CivilDate } from '@yichuang/kernel';

import { effectKind } from '../effects.js';
import { factKind } from '../facts.js';
import type { PersonRef } from '../fields/person-ref.js';
import { written } from './written.js';

/** A place that a business is run in. */
export interface Premises {
  readonly address: string;
  /** Division, six digits. */
  readonly regionCode: string;
  /** Code of the police station that looks after it. */
  readonly policeStation: string;
}

/** The use of a place once it is licensed; its police station then inspects it. */
export interface PremisesUse {
  readonly address: string;
  readonly use: 'hotel' | 'pawnshop' | 'internet-cafe';
  readonly operatorUscc: string;
  readonly roomCount?: number;
  readonly bedCount?: number;
  readonly securityOfficers: readonly PersonRef[];
  /** What protects it. */
  readonly facilities?: readonly string[];
}

/** The decision of the fire authority after its check before opening. */
export interface FireCheck {
  readonly number: string;
  readonly address: string;
  /** Storeys that it covers; cellars are negative. */
  readonly floors: readonly number[];
  readonly areaSquareMetres: number;
}

/** The last record that a hotel's guest-registration system sent to try it out. */
export interface GuestSystemTest {
  readonly receivedOn: CivilDate;
}

const premisesKind = factKind<Premises | null>('premises', 'at');
const guestSystemTestKind = factKind<GuestSystemTest | null>('premises', 'guest-system-test');

export const premises = {
  at: (address: string) => premisesKind(written(address)),
  guestSystemTest: (address: string) => guestSystemTestKind(written(address)),
  /** Key: number of the decision. */
  fireCheck: factKind<FireCheck | null>('fire-safety', 'check'),
  use: effectKind<PremisesUse>('premises', 'use'),
};

/** The questions behind {@link premises}, for the loaders. */
export const premisesKinds = { at: premisesKind, guestSystemTest: guestSystemTestKind };
