const alphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const weights = Array.from({ length: 17 }, (_, place) => 3 ** place % 31);

/** The eighteenth character that belongs to the first 17 of a unified social credit code (GB 32100-2015). */
export function usccCheckCharacter(first17: string): string {
  const sum = weights.reduce((total, weight, place) => total + weight * alphabet.indexOf(first17.charAt(place)), 0);
  return alphabet.charAt((31 - (sum % 31)) % 31);
}

/** A code with its check character. */
export const makeUscc = (first17: string): string => first17 + usccCheckCharacter(first17);

/** A unified social credit code: 18 capitals and digits without I, O, S, V and Z, six of them a region code, with its check character. */
export const isUscc = (text: string): boolean =>
  /^[0-9A-HJ-NPQRTUWXY]{2}\d{6}[0-9A-HJ-NPQRTUWXY]{10}$/.test(text) && text[17] === usccCheckCharacter(text);
