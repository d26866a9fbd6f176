import { Injectable } from '@nestjs/common';
import { ConfirmCode, StaffSignIn, type Account, type Confirmation, type Credentials, type HalfSession, type SignInRefusal } from '@yichuang/accounts';
import type { Result } from '@yichuang/kernel';

import { DoorPlan } from '../door-plan.js';

/** Both steps of staff, for the roles that this door admits. */
@Injectable()
export class StaffCheck {
  constructor(
    private readonly staffSignIn: StaffSignIn,
    private readonly confirmCode: ConfirmCode,
    private readonly plan: DoorPlan,
  ) {}

  password(credentials: Credentials): Promise<Result<HalfSession, SignInRefusal>> {
    return this.staffSignIn.signIn(credentials, this.plan.admits);
  }

  code(confirmation: Confirmation): Promise<Result<Account, SignInRefusal>> {
    return this.confirmCode.confirm(confirmation, this.plan.admits);
  }
}
