import { randomUUID } from 'node:crypto';

import { Injectable, type OnModuleInit } from '@nestjs/common';
import { err, ok, type Result } from '@yichuang/kernel';
import { Config, Database, type RatePolicy } from '@yichuang/platform';

import { accountColumns, toAccount, type Account, type AccountRow, type Role } from '../account/account.js';
import { loginKeys } from '../account/login-keys.js';
import { Attempts } from './attempts.js';
import { hashPassword, isPassword } from './password.js';
import { wrong, type SignInRefusal } from './sign-in-refusal.js';

export interface Credentials {
  readonly login: string;
  readonly password: string;
  /** Internet address the attempt comes from. */
  readonly address: string;
}

/** Attempts that fail; an address may stand for a whole office or village. */
const perLogin: RatePolicy = { name: 'sign-in.login', points: 10, perSeconds: 900 };
const perAddress: RatePolicy = { name: 'sign-in.address', points: 100, perSeconds: 900 };

interface Candidate extends AccountRow {
  /** None: a counter opened it, and nobody signs in with it. */
  readonly password_hash: string | null;
}

const findByLogin = `SELECT ${accountColumns}, account.password_hash FROM account WHERE login_key = $1 AND status = 'active'`;

/** Checks a login and a password. */
@Injectable()
export class SignIn implements OnModuleInit {
  private readonly keyOf: (login: string) => Buffer;
  /** Verified when there is no such login, so that an answer takes as long either way. */
  private nobody: string;

  constructor(
    config: Config,
    private readonly database: Database,
    private readonly attempts: Attempts,
  ) {
    this.keyOf = loginKeys(config.secretKey);
  }

  async onModuleInit(): Promise<void> {
    this.nobody = await hashPassword(randomUUID());
  }

  /** @param admits who may come in at this door: anyone else is refused as if the password were wrong. */
  async signIn({ login, password, address }: Credentials, admits: readonly Role[] = ['citizen']): Promise<Result<Account, SignInRefusal>> {
    const key = this.keyOf(login);
    return this.attempts.attempt(
      [
        [perAddress, address],
        [perLogin, key.toString('base64url')],
      ],
      async () => {
        const account = await this.check(key, password);
        return account && admits.includes(account.role) ? ok(account) : err(wrong);
      },
    );
  }

  private async check(loginKey: Buffer, password: string): Promise<Account | undefined> {
    const [candidate] = await this.database.prepared<Candidate>('account-by-login', findByLogin, [loginKey]);
    const right = await isPassword(candidate?.password_hash ?? this.nobody, password);
    return candidate && right ? toAccount(candidate) : undefined;
  }
}
