import { Inject, Injectable } from '@nestjs/common';
import { err, ok, type Clock, type Result } from '@yichuang/kernel';
import { CLOCK, Config, Database, type RatePolicy } from '@yichuang/platform';

import { accountColumns, toAccount, type Account, type AccountRow, type Role } from '../account/account.js';
import { Attempts } from '../sign-in/attempts.js';
import { expired, wrongCode, type SignInRefusal } from '../sign-in/sign-in-refusal.js';
import { HalfSessions } from './half-sessions.js';
import { findCounter } from './one-time-code.js';
import { SealSecret } from './seal-secret.js';

export interface Confirmation {
  /** Token of the {@link HalfSession}. */
  readonly half: string;
  readonly code: string;
  /** Internet address the attempt comes from. */
  readonly address: string;
}

/** Codes that are wrong: three of a million are right at any time, so five in a quarter of an hour find none. */
const perAccount: RatePolicy = { name: 'code.account', points: 5, perSeconds: 900 };
const perAddress: RatePolicy = { name: 'code.address', points: 50, perSeconds: 900 };

/** The counter only grows: of two who use one code at once, one is refused (RFC 6238, 5.2). */
const use = `
WITH used AS (
  UPDATE authenticator SET last_counter = $2 WHERE account_id = $1 AND last_counter < $2 RETURNING account_id
)
SELECT ${accountColumns} FROM used JOIN account ON account.id = used.account_id
WHERE account.status = 'active' AND account.role = ANY ($3::text[])`;

/** The second step of staff: the code of their authenticator, which works once. */
@Injectable()
export class ConfirmCode {
  private readonly halfSessions: HalfSessions;
  private readonly sealed: SealSecret;

  constructor(
    { secretKey }: Config,
    private readonly database: Database,
    private readonly attempts: Attempts,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {
    this.halfSessions = new HalfSessions(secretKey);
    this.sealed = new SealSecret(secretKey);
  }

  /** @returns whose session may begin now. */
  async confirm({ half, code, address }: Confirmation, admits: readonly Role[]): Promise<Result<Account, SignInRefusal>> {
    const accountId = this.halfSessions.read(half, this.clock.now());
    if (accountId === undefined) return err(expired);
    return this.attempts.attempt(
      [
        [perAddress, address],
        [perAccount, String(accountId)],
      ],
      async () => {
        const counter = await this.findCounter(accountId, code);
        const [row] = counter === undefined ? [] : await this.database.query<AccountRow>(use, [accountId, counter, admits]);
        return row ? ok(toAccount(row)) : err(wrongCode);
      },
    );
  }

  private async findCounter(accountId: number, code: string): Promise<number | undefined> {
    const [enrolled] = await this.database.query<{ sealed_secret: Buffer }>('SELECT sealed_secret FROM authenticator WHERE account_id = $1', [accountId]);
    return enrolled && findCounter(this.sealed.open(accountId, enrolled.sealed_secret), code, this.clock.now());
  }
}
