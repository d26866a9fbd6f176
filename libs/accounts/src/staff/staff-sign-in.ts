import { Inject, Injectable } from '@nestjs/common';
import { ok, type Clock, type Result } from '@yichuang/kernel';
import { CLOCK, Config } from '@yichuang/platform';

import type { Role } from '../account/account.js';
import type { SignInRefusal } from '../sign-in/sign-in-refusal.js';
import { SignIn, type Credentials } from '../sign-in/sign-in.js';
import { HalfSessions, type HalfSession } from './half-sessions.js';

/** The first step of staff: login and password. What it gives opens nothing; {@link ConfirmCode} is the second. */
@Injectable()
export class StaffSignIn {
  private readonly halfSessions: HalfSessions;

  constructor(
    { secretKey }: Config,
    private readonly passwords: SignIn,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {
    this.halfSessions = new HalfSessions(secretKey);
  }

  /** @param admits roles that may come in at this door: anyone else is refused as if the password were wrong. */
  async signIn(credentials: Credentials, admits: readonly Role[]): Promise<Result<HalfSession, SignInRefusal>> {
    const checked = await this.passwords.signIn(credentials, admits);
    return checked.ok ? ok(this.halfSessions.give(checked.value.id, this.clock.now())) : checked;
  }
}
