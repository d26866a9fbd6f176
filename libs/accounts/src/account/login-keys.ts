import { createHmac } from 'node:crypto';

import { halfWidth } from '@yichuang/kernel';
import { deriveKey } from '@yichuang/platform';

const BYTES = 16;

/** As people type it: full-width digits, a small x at the end of an identity number, blanks. */
const normalise = (login: string): string => halfWidth(login).replace(/\s/g, '').toUpperCase();

/**
 * What stands for a login in the database: the first 16 bytes of a keyed hash, so that a copy of the table does not
 * tell who is in it.
 */
export function loginKeys(secretKey: Buffer): (login: string) => Buffer {
  const key = deriveKey(secretKey, 'login');
  return (login) => createHmac('sha256', key).update(normalise(login)).digest().subarray(0, BYTES);
}
