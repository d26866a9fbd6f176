import { Global, Module } from '@nestjs/common';

import { AccessLedger } from './access/access-ledger.js';
import { CitizenAccounts } from './account/citizen-accounts.js';
import { Consents } from './consent/consents.js';
import { Sessions } from './session/sessions.js';
import { Attempts } from './sign-in/attempts.js';
import { SignIn } from './sign-in/sign-in.js';
import { Colleagues } from './staff/colleagues.js';
import { ConfirmCode } from './staff/confirm-code.js';
import { StaffSignIn } from './staff/staff-sign-in.js';

const offered = [AccessLedger, CitizenAccounts, Colleagues, ConfirmCode, Consents, Sessions, SignIn, StaffSignIn];

@Global()
@Module({ providers: [Attempts, ...offered], exports: offered })
export class AccountsModule {}
