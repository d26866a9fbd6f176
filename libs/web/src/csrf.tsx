import { isSignature, sign, type Secret } from './signature.js';

/** Name of the hidden field. */
export const csrfFieldName = '_csrf';

const purpose = 'csrf';

/** The token of a session, for every form of it. Nothing is stored: it is derived from the hash of the session's token. */
export const csrfToken = (secret: Secret, sessionTokenHash: string): string => sign(secret, purpose, sessionTokenHash);

/** True when a form came from a page that this session was given. */
export const isCsrfToken = (given: unknown, secret: Secret, sessionTokenHash: string): boolean => isSignature(given, secret, purpose, sessionTokenHash);

export const CsrfField = ({ token }: { readonly token: string }) => <input type="hidden" name={csrfFieldName} value={token} />;
