import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';

import { deriveKey } from '@yichuang/platform';

const ALGORITHM = 'aes-256-gcm';
const NONCE = 12;
const TAG = 16;

/** How the secrets of authenticators rest in the database: a copy of the table signs nobody in, nor does a row moved to another account. */
export class SealSecret {
  private readonly key: Buffer;

  constructor(secretKey: Buffer) {
    this.key = deriveKey(secretKey, 'authenticator');
  }

  seal(accountId: number, secret: Uint8Array): Buffer {
    const nonce = randomBytes(NONCE);
    const cipher = createCipheriv(ALGORITHM, this.key, nonce, { authTagLength: TAG }).setAAD(Buffer.from(String(accountId)));
    return Buffer.concat([nonce, cipher.update(secret), cipher.final(), cipher.getAuthTag()]);
  }

  /** @throws Error when it was sealed with another key, for another account, or changed since. */
  open(accountId: number, sealed: Buffer): Buffer {
    const decipher = createDecipheriv(ALGORITHM, this.key, sealed.subarray(0, NONCE), { authTagLength: TAG })
      .setAAD(Buffer.from(String(accountId)))
      .setAuthTag(sealed.subarray(-TAG));
    return Buffer.concat([decipher.update(sealed.subarray(NONCE, -TAG)), decipher.final()]);
  }
}
