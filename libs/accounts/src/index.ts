import type { Migration } from '@yichuang/platform';

import { Accounts1764170000002 } from './migrations/1764170000002-accounts.js';
import { AccountsStaff1764170000010 } from './migrations/1764170000010-accounts-staff.js';
import { Consents1764170000014 } from './migrations/1764170000014-consents.js';
import { Counter1764170000047 } from './migrations/1764170000047-counter.js';

export { AccessLedger, type Reading } from './access/access-ledger.js';
export { partyOf, type Account, type Role } from './account/account.js';
export { CitizenAccounts } from './account/citizen-accounts.js';
export { emptyAccounts, hasAccounts } from './account/empty-accounts.js';
export { findPhones } from './account/find-phones.js';
export { insertAccounts, type NewAccount } from './account/insert-accounts.js';
export { loginKeys } from './account/login-keys.js';
export { renumberAccounts } from './account/renumber-accounts.js';
export { AccountsModule } from './accounts.module.js';
export { askConsents, type AskedConsent } from './consent/ask-consents.js';
export { Consents, type ConsentAsked } from './consent/consents.js';
export { loadConsents } from './consent/load-consents.js';
export { insertDelegations, type NewDelegation } from './delegation/insert-delegations.js';
export { loadDelegations } from './delegation/load-delegations.js';
export { type SignedIn } from './session/find-sessions.js';
export { type SessionKind } from './session/lifetimes.js';
export { sessionCookie, type SessionCookie } from './session/session-cookie.js';
export { Sessions, type NewSession } from './session/sessions.js';
export { hashPassword } from './sign-in/password.js';
export { type SignInRefusal } from './sign-in/sign-in-refusal.js';
export { SignIn, type Credentials } from './sign-in/sign-in.js';
export { Authenticators, type Enrolment } from './staff/authenticators.js';
export { Colleagues } from './staff/colleagues.js';
export { ConfirmCode, type Confirmation } from './staff/confirm-code.js';
export { type HalfSession } from './staff/half-sessions.js';
export { StaffSignIn } from './staff/staff-sign-in.js';

export const accountsMigrations: readonly Migration[] = [Accounts1764170000002, AccountsStaff1764170000010, Consents1764170000014, Counter1764170000047];
