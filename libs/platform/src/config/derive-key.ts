import { hkdfSync } from 'node:crypto';

/** A key of 32 bytes for one purpose (HKDF-SHA-256, RFC 5869), so that no two purposes share one and none reveals the secret. */
export const deriveKey = (secretKey: Buffer, purpose: string): Buffer => Buffer.from(hkdfSync('sha256', secretKey, '', `yichuang ${purpose}`, 32));
