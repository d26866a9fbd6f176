import { isCivilDate, type CivilDate } from './civil-date.js';
import { dammDigit } from './damm.js';
import { halfWidth } from './half-width.js';

const RANGE = 1_000_000_000n;
/** Coprime with the range, so that serials and shuffled serials match one to one; near the golden section, so that neighbours lie far apart. */
const FACTOR = 618_033_989n;
const OFFSET = 271_828_183n;

/**
 * What people say on the phone to name an application: the day (yymmdd), nine digits and a check digit. Unique for a
 * billion serials in a row; throws RangeError on a serial that is no positive integer.
 */
export function referenceOf(on: CivilDate, serial: number): string {
  if (!Number.isSafeInteger(serial) || serial < 1) throw new RangeError(`not a serial: ${serial}`);
  const shuffled = (BigInt(serial) * FACTOR + OFFSET) % RANGE;
  const digits = on.slice(2).replaceAll('-', '') + String(shuffled).padStart(9, '0');
  return digits + String(dammDigit(digits));
}

/** Sixteen digits as stored, with a day of this century and the right check digit. */
export const isReference = (text: string): boolean =>
  /^\d{16}$/.test(text) && isCivilDate(`20${text.slice(0, 2)}-${text.slice(2, 4)}-${text.slice(4, 6)}`) && dammDigit(text) === 0;

/** As stored, from what people type: full-width digits, spaces and dashes of every kind. */
export const normaliseReference = (text: string): string => halfWidth(text).replace(/[\s\p{Dash}]/gu, '');

/** `2611 2388 9862 1723`. */
export const formatReference = (reference: string): string => `${reference.slice(0, 4)} ${reference.slice(4, 8)} ${reference.slice(8, 12)} ${reference.slice(12)}`;
