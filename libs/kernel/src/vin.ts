const values: Readonly<Record<string, number>> = {
  ...Object.fromEntries([...'0123456789'].map((digit) => [digit, Number(digit)])),
  ...Object.fromEntries([...'ABCDEFGH'].map((letter, index) => [letter, index + 1])),
  ...Object.fromEntries([...'JKLMN'].map((letter, index) => [letter, index + 1])),
  P: 7,
  R: 9,
  ...Object.fromEntries([...'STUVWXYZ'].map((letter, index) => [letter, index + 2])),
};
const weights = [8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2];

/** The check character that belongs in the ninth place of a VIN (GB 16735-2019), whatever stands there now. */
export function vinCheckCharacter(vin: string): string {
  const sum = weights.reduce((total, weight, place) => total + weight * (values[vin.charAt(place)] ?? 0), 0);
  return sum % 11 === 10 ? 'X' : String(sum % 11);
}

/** A vehicle identification number: 17 capitals and digits without I, O and Q, with its check character. */
export const isVin = (text: string): boolean => /^[A-HJ-NPR-Z0-9]{17}$/.test(text) && text[8] === vinCheckCharacter(text);
