export type SessionKind = 'cookie' | 'bearer';

const MINUTE = 60_000;

/** A page nobody turns for half an hour, and a working day, end a browser's session; two hours end a program's. */
export const lifetimeMs: Readonly<Record<SessionKind, number>> = { cookie: 12 * 60 * MINUTE, bearer: 120 * MINUTE };
export const cookieIdleMs = 30 * MINUTE;
/** How exact `last_seen_at` is: it is written at most this often. */
export const seenEveryMs = MINUTE;
/** How long a sign-out may go unnoticed in another process. */
export const rememberedMs = 5_000;
