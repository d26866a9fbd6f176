/** What the letter of a Taiwan identity number stands for in its check: places in order of their numbers from 10. */
const LETTERS = 'ABCDEFGHJKLMNPQRSTUVXYWZIO';
const weights = [1, 9, 8, 7, 6, 5, 4, 3, 2, 1, 1];

/** A letter and nine digits of which the last is a check digit. */
export function isTaiwanIdentityNumber(number: string): boolean {
  if (!/^[A-Z][12]\d{8}$/.test(number)) return false;
  const digits = `${LETTERS.indexOf(number.charAt(0)) + 10}${number.slice(1)}`;
  return weights.reduce((sum, weight, place) => sum + weight * Number(digits.charAt(place)), 0) % 10 === 0;
}
