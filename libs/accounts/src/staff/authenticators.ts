import type { Query } from '@yichuang/platform';

import { loginKeys } from '../account/login-keys.js';
import { authenticatorUri, codeOf, counterAt, newSecret, secretFromWords, secretInWords } from './one-time-code.js';
import { SealSecret } from './seal-secret.js';

/** What goes into an authenticator app; told once, to whom it belongs. */
export interface Enrolment {
  /** Base32 (RFC 4648). */
  readonly secret: string;
  /** The same for a QR code: `otpauth://totp/…`. */
  readonly uri: string;
}

interface Staff {
  readonly id: number;
  readonly last_counter: number | null;
  readonly sealed_secret: Buffer | null;
}

const find = `
SELECT account.id, last_counter, sealed_secret FROM account LEFT JOIN authenticator ON account_id = account.id
WHERE login_key = $1 AND role <> 'citizen'`;

/** A new secret makes the old one worthless, and ends what was opened with it. */
const replace = `
WITH ended AS (DELETE FROM session WHERE account_id = ANY ($1::bigint[]))
INSERT INTO authenticator (account_id, sealed_secret, enrolled_at) SELECT account_id, sealed_secret, $3 FROM unnest($1::bigint[], $2::bytea[]) AS new (account_id, sealed_secret)
ON CONFLICT (account_id) DO UPDATE SET sealed_secret = excluded.sealed_secret, enrolled_at = excluded.enrolled_at, last_counter = 0`;

/** The code of the next period is not used any more. */
const giveBack = 'UPDATE authenticator SET last_counter = $2 WHERE account_id = $1 AND last_counter > $2';

/** The authenticators of staff, for those who administer them: commands, not pages. */
export class Authenticators {
  private readonly sealed: SealSecret;
  private readonly keyOf: (login: string) => Buffer;

  constructor(
    secretKey: Buffer,
    private readonly query: Query,
  ) {
    this.sealed = new SealSecret(secretKey);
    this.keyOf = loginKeys(secretKey);
  }

  /** Gives a member of staff a new secret. @returns undefined when no member of staff has this login. */
  async enrol(login: string, at: Date): Promise<Enrolment | undefined> {
    const [staff] = await this.query<Staff>(find, [this.keyOf(login)]);
    if (!staff) return undefined;
    const secret = newSecret();
    await this.set([staff.id], secret, at);
    return { secret: secretInWords(secret), uri: authenticatorUri(secret, login) };
  }

  /** Gives invented staff one secret that everybody may know. For the sandbox alone. */
  async enrolAll(accountIds: readonly number[], secret: string, at: Date): Promise<void> {
    await this.set(accountIds, secretFromWords(secret), at);
  }

  /**
   * Tells a code that is accepted now, and as often as it is asked for: the present one, or the next when that is used.
   * For the sandbox alone, where a code protects nothing.
   * @returns undefined when no member of staff with an authenticator has this login.
   */
  async tellCode(login: string, now: Date): Promise<string | undefined> {
    const [staff] = await this.query<Staff>(find, [this.keyOf(login)]);
    if (!staff?.sealed_secret) return undefined;
    const [present, last] = [counterAt(now), staff.last_counter ?? 0];
    if (last > present) await this.query(giveBack, [staff.id, present]);
    return codeOf(this.sealed.open(staff.id, staff.sealed_secret), last < present ? present : present + 1);
  }

  private async set(accountIds: readonly number[], secret: Uint8Array, at: Date): Promise<void> {
    await this.query(replace, [accountIds, accountIds.map((id) => this.sealed.seal(id, secret)), at]);
  }
}
