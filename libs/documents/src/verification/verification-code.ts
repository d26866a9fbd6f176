import { randomInt } from 'node:crypto';
import { halfWidth } from '@yichuang/kernel';

/** Digits and capitals without 0 1 I L O: 31, a prime, so that the weighted sum below tells every slip. */
const ALPHABET = '23456789ABCDEFGHJKMNPQRSTUVWXYZ';
const RANDOM_CHARACTERS = 15;

/** Fifteen random characters (74 bits) and a check character, as stored and as in the address of the QR code. */
export function verificationCode(): string {
  const random = Array.from({ length: RANDOM_CHARACTERS }, () => ALPHABET.charAt(randomInt(ALPHABET.length))).join('');
  return random + checkCharacter(random);
}

/** As people read it: `ABCD-EFGH-JKMN-PQRS`. */
export const formatVerificationCode = (code: string): string => code.replace(/.{4}(?=.)/g, '$&-');

/** What somebody typed or scanned as a stored code; undefined when no document can have it. */
export function parseVerificationCode(typed: string): string | undefined {
  const code = halfWidth(typed).toUpperCase().replace(/[\s\p{Dash}]/gu, '');
  const isCode = code.length === RANDOM_CHARACTERS + 1 && [...code].every((character) => ALPHABET.includes(character));
  return isCode && code.endsWith(checkCharacter(code.slice(0, -1))) ? code : undefined;
}

/** The place of each character times its own weight, modulo a prime: any one slip or exchange of two shows. */
function checkCharacter(characters: string): string {
  const sum = [...characters].reduce((total, character, index) => total + (index + 2) * ALPHABET.indexOf(character), 0);
  return ALPHABET.charAt(sum % ALPHABET.length);
}
