import type { CivilDate } from '@yichuang/kernel';

import { factKind } from '../facts.js';
import type { Portrait } from './population.js';

/** A person from outside the mainland as the exit-entry register knows them. */
export interface Foreigner {
  readonly documentNumber: string;
  readonly name: string;
  /** Three letters, as in the passport (ICAO 9303). */
  readonly nationality: string;
  readonly sex: 'male' | 'female';
  readonly birthDate: CivilDate;
  /** Where they are registered to stay. */
  readonly address: string;
  readonly regionCode: string;
  /** Last day of the stay or residence permit. */
  readonly permitUntil: CivilDate;
  readonly portrait: Portrait | null;
}

/** Key: number of the passport or travel permit. */
export const exitEntry = { foreigner: factKind<Foreigner | null>('exit-entry', 'foreigner') };
