import { createHmac, timingSafeEqual } from 'node:crypto';

import { deriveKey } from '@yichuang/platform';

const MINUTES = 5;
const form = /^(\d{1,16})\.(\d{13})\.([\w-]{43})$/;

/** The password was right and the code is still owed: signed, short, and opens nothing. */
export interface HalfSession {
  readonly token: string;
  readonly expiresAt: Date;
}

/** Gives and reads half sessions; nothing about them is stored. */
export class HalfSessions {
  private readonly key: Buffer;

  constructor(secretKey: Buffer) {
    this.key = deriveKey(secretKey, 'half session');
  }

  give(accountId: number, now: Date): HalfSession {
    const expiresAt = new Date(now.getTime() + MINUTES * 60_000);
    const claim = `${accountId}.${expiresAt.getTime()}`;
    return { token: `${claim}.${this.sign(claim)}`, expiresAt };
  }

  /** @returns whose it is, or undefined when it is over or none of ours. */
  read(token: string, now: Date): number | undefined {
    const [, accountId = '', expiresAt = '', signature = ''] = form.exec(token) ?? [];
    const isOurs = timingSafeEqual(Buffer.from(this.sign(`${accountId}.${expiresAt}`)), Buffer.from(signature.padEnd(43)));
    return isOurs && Number(expiresAt) > now.getTime() ? Number(accountId) : undefined;
  }

  private sign(claim: string): string {
    return createHmac('sha256', this.key).update(claim).digest('base64url');
  }
}
