import { Global, Module } from '@nestjs/common';

import { AccessLedger } from './access/access-ledger.js';
import { Sessions } from './session/sessions.js';
import { SignIn } from './sign-in/sign-in.js';

@Global()
@Module({ providers: [AccessLedger, Sessions, SignIn], exports: [AccessLedger, Sessions, SignIn] })
export class AccountsModule {}
