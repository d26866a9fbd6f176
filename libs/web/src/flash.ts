import type { Text } from '@yichuang/kernel';

import { isSignature, sign, type Secret } from './signature.js';

/** A message shown once, on the page after a redirect. */
export interface Flash {
  readonly kind: 'success' | 'notice';
  readonly text: Text;
}

const purpose = 'flash';

/** The value of a short-lived cookie. Signed, so that only our own words are ever shown; not secret. */
export function encodeFlash(flash: Flash, secret: Secret): string {
  const content = Buffer.from(JSON.stringify(flash)).toString('base64url');
  return `${content}.${sign(secret, purpose, content)}`;
}

/** The message of a cookie, unless the cookie is absent or not ours. */
export function decodeFlash(value: string | undefined, secret: Secret): Flash | undefined {
  const [content = '', signature] = value?.split('.') ?? [];
  if (!isSignature(signature, secret, purpose, content)) return undefined;
  return JSON.parse(Buffer.from(content, 'base64url').toString()) as Flash;
}
