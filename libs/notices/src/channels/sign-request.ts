import { createHash, createHmac } from 'node:crypto';

export interface SignedRequest {
  readonly path: string;
  /** Seconds since 1970. */
  readonly timestamp: number;
  readonly body: string;
}

/** `hex(HMAC-SHA-256(key, "POST\n<path>\n<timestamp>\n<hex(SHA-256(body))>"))`: who asks, when, and for exactly what. */
export function signRequest({ path, timestamp, body }: SignedRequest, key: Buffer): string {
  const digest = createHash('sha256').update(body).digest('hex');
  return createHmac('sha256', key).update(`POST\n${path}\n${timestamp}\n${digest}`).digest('hex');
}
