import { createHash, randomBytes } from 'node:crypto';

const BYTES = 32;
const form = /^[\w-]{43}$/;

/** What the browser or the client holds. */
export const newToken = (): string => randomBytes(BYTES).toString('base64url');

/** False for what cannot be one of ours: it is not worth a question to the database. */
export const looksLikeToken = (text: string): boolean => form.test(text);

/** What the database holds: a copy of the table opens no session. */
export const tokenHash = (token: string): Buffer => createHash('sha256').update(token).digest();
