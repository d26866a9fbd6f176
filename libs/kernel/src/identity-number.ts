import { isCivilDate, type CivilDate } from './civil-date.js';
import { halfWidth } from './half-width.js';
import { err, ok, type Result } from './result.js';

export interface IdentityNumber {
  /** 18 characters, the last a digit or `X`. */
  readonly number: string;
  /** Where it was first given; such a division may no longer exist. */
  readonly regionCode: string;
  readonly birthDate: CivilDate;
  readonly sex: 'male' | 'female';
}

export type IdentityNumberDefect = 'length' | 'characters' | 'birth-date' | 'check-digit';

const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

/** ISO 7064 MOD 11-2 over the first 17 digits. */
function checkCharacter(digits: string): string {
  const sum = weights.reduce((total, weight, place) => total + weight * Number(digits[place]), 0);
  return '10X98765432'.charAt(sum % 11);
}

/**
 * Reads a citizen's identity number (GB 11643-1999), also as people type it: full-width digits, spaces, small `x`. The
 * numbers of residence permits for people from Hong Kong, Macao and Taiwan (810000, 820000, 830000) follow the same rule.
 * No region code is refused, because divisions are abolished and their people keep their numbers.
 */
export function parseIdentityNumber(text: string): Result<IdentityNumber, IdentityNumberDefect> {
  const number = halfWidth(text).replace(/\s/g, '').toUpperCase();
  if (number.length !== 18) return err('length');
  if (!/^\d{17}[\dX]$/.test(number)) return err('characters');
  const birthDate = `${number.slice(6, 10)}-${number.slice(10, 12)}-${number.slice(12, 14)}`;
  if (!isCivilDate(birthDate)) return err('birth-date');
  if (number[17] !== checkCharacter(number)) return err('check-digit');
  return ok({ number, regionCode: number.slice(0, 6), birthDate, sex: Number(number[16]) % 2 === 1 ? 'male' : 'female' });
}

/** The number of the `sequence`th (0–999) person born on a day in a region: odd for men, even for women. */
export function makeIdentityNumber(regionCode: string, birthDate: CivilDate, sequence: number | string): string {
  const digits = regionCode + birthDate.replaceAll('-', '') + String(sequence).padStart(3, '0');
  if (!/^\d{17}$/.test(digits)) throw new RangeError(`not the parts of an identity number: ${regionCode}, ${birthDate}, ${sequence}`);
  return digits + checkCharacter(digits);
}
