import { createHmac, timingSafeEqual, type BinaryLike, type KeyObject } from 'node:crypto';

/** The key that signs what a browser keeps for us: at least 32 random bytes, the same in all processes. */
export type Secret = BinaryLike | KeyObject;

/** HMAC-SHA256 in base64url. `purpose` keeps signatures of different things apart. */
export const sign = (secret: Secret, purpose: string, text: string): string => createHmac('sha256', secret).update(`${purpose}\n${text}`).digest('base64url');

/** Compares in constant time; anything that is no text is no signature. */
export function isSignature(given: unknown, secret: Secret, purpose: string, text: string): boolean {
  if (typeof given !== 'string') return false;
  const [expected, actual] = [Buffer.from(sign(secret, purpose, text)), Buffer.from(given)];
  return expected.length === actual.length && timingSafeEqual(expected, actual);
}
