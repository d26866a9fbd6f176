import { Secret, TOTP } from 'otpauth';

/** Seconds for which a code stands (RFC 6238, 5.2). */
export const periodSeconds = 30;
/** Periods before and after the present one that are accepted: clocks differ, and typing takes time (RFC 6238, 5.2). */
const WINDOW = 1;
/** 160 bits (RFC 4226, R6). */
const BYTES = 20;
const ISSUER = '一窗 Yichuang';

const generator = (secret: Uint8Array, label = ''): TOTP =>
  new TOTP({ issuer: ISSUER, label, secret: new Secret({ buffer: new Uint8Array(secret).buffer }), algorithm: 'SHA1', digits: 6, period: periodSeconds });

/** The number of the period that a time lies in. */
export const counterAt = (now: Date): number => Math.floor(now.getTime() / 1_000 / periodSeconds);

export const codeOf = (secret: Uint8Array, counter: number): string => generator(secret).generate({ timestamp: counter * periodSeconds * 1_000 });

/** The period whose code this is, if it is one that is accepted now. Blanks are no matter: some apps show them. */
export function findCounter(secret: Uint8Array, code: string, now: Date): number | undefined {
  const delta = generator(secret).validate({ token: code.replace(/\s/g, ''), timestamp: now.getTime(), window: WINDOW });
  return delta === null ? undefined : counterAt(now) + delta;
}

export const newSecret = (): Uint8Array => new Secret({ size: BYTES }).bytes;

/** The secret as people type it into an app. */
export const secretInWords = (secret: Uint8Array): string => new Secret({ buffer: new Uint8Array(secret).buffer }).base32;

export const secretFromWords = (base32: string): Uint8Array => Secret.fromBase32(base32).bytes;

/** What authenticator apps read from a QR code: `otpauth://totp/…`. */
export const authenticatorUri = (secret: Uint8Array, login: string): string => generator(secret, login).toString();
