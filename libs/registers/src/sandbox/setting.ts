import { addDays, addYears, type CivilDate } from '@yichuang/kernel';

import type { Numbers } from './numbers.js';
import type { Random } from './random.js';

/** What the makers of one province share. */
export interface Setting {
  readonly random: Random;
  readonly numbers: Numbers;
  readonly today: CivilDate;
  /** Code of the vehicle office of a division. */
  readonly vehicleOfficeOf: (regionCode: string) => string;
}

/** A birth date that makes someone so many full years old today. */
export const bornForAge = ({ random, today }: Setting, age: number): CivilDate => addDays(addYears(today, -age), -random.between(0, 364));

/** Half a year past the birthday, so that the age stays what it is for the other half. */
export const bornAged = ({ today }: Pick<Setting, 'today'>, age: number): CivilDate => addDays(addYears(today, -age), -182);
