import { createHash, createHmac, randomBytes, timingSafeEqual } from 'node:crypto';

import type { Clock } from '@yichuang/kernel';

/** Headers as they came in. */
export type GivenHeaders = Readonly<Record<string, string | readonly string[] | undefined>>;

/** What is sealed: `subject` says what the body is for (`POST /orders`; `200 POST /orders` for its answer). */
export interface Sealed {
  readonly subject: string;
  readonly body: string | Buffer;
}

export type SealHeaders = Readonly<Record<'x-seal-timestamp' | 'x-seal-nonce' | 'x-seal-signature', string>>;

const toleranceSeconds = 300;
const timestampForm = /^\d{10}$/;
const nonceForm = /^[\w-]{16,64}$/;

/** What HMAC-SHA-256 (RFC 2104) is taken over: one line each for subject, time, nonce and the SHA-256 of the raw body. */
export function canonicalText({ subject, body }: Sealed, timestamp: string, nonce: string): string {
  return [subject, timestamp, nonce, createHash('sha256').update(body).digest('hex')].join('\n');
}

/** Signs messages between us and another system with a shared secret, and tells genuine ones from others. */
export class MessageSeal {
  constructor(
    private readonly secret: Buffer,
    private readonly clock: Clock,
  ) {}

  /** @param nonce for an answer, that of the request; so no answer fits another question. */
  seal(sealed: Sealed, nonce = randomBytes(16).toString('base64url')): SealHeaders {
    const timestamp = String(this.seconds());
    return { 'x-seal-timestamp': timestamp, 'x-seal-nonce': nonce, 'x-seal-signature': this.sign(sealed, timestamp, nonce).toString('hex') };
  }

  /** Whether someone with the secret sealed exactly this within the last five minutes; compared in constant time. */
  isGenuine(sealed: Sealed, headers: GivenHeaders, expectedNonce?: string): boolean {
    const [timestamp, nonce, signature] = ['timestamp', 'nonce', 'signature'].map((name) => headers[`x-seal-${name}`]);
    if (typeof timestamp !== 'string' || typeof nonce !== 'string' || typeof signature !== 'string') return false;
    if (!timestampForm.test(timestamp) || !nonceForm.test(nonce) || (expectedNonce ?? nonce) !== nonce) return false;
    if (Math.abs(Number(timestamp) - this.seconds()) > toleranceSeconds) return false;
    const [given, right] = [Buffer.from(signature, 'hex'), this.sign(sealed, timestamp, nonce)];
    return given.length === right.length && timingSafeEqual(given, right);
  }

  private sign(sealed: Sealed, timestamp: string, nonce: string): Buffer {
    return createHmac('sha256', this.secret).update(canonicalText(sealed, timestamp, nonce)).digest();
  }

  private seconds(): number {
    return Math.floor(this.clock.now().getTime() / 1000);
  }
}
