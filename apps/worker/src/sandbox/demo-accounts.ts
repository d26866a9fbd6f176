import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import type { Role } from '@yichuang/accounts';
import type { Text } from '@yichuang/kernel';
import type { ListedPersona } from '@yichuang/registers';

import { SANDBOX_PASSWORD } from './open-accounts.js';
import { inventStaff, SANDBOX_TOTP_SECRET } from './staff.js';

/** An account that is shown to whoever tries the product. */
export interface DemoAccount {
  readonly role: Role;
  readonly login: string;
  readonly password: string;
  /** Of the authenticator that staff need besides. */
  readonly totpSecret?: string;
  readonly name: string;
  readonly note: Text;
}

const shown = ['renewal-granted', 'renewal-elder', 'renewal-foreigner', 'renewal-violations', 'renewal-agent', 'joining-granted', 'joining-granted-spouse'];

/** First a citizen whose application is granted at once, then others, then the staff of one city. */
export function demoAccounts(personas: readonly ListedPersona[]): DemoAccount[] {
  const password = SANDBOX_PASSWORD;
  const citizens = shown
    .flatMap((wanted) => personas.filter(({ name }) => name === wanted))
    .map(({ documentNumber, called, note }): DemoAccount => ({ role: 'citizen', login: documentNumber, password, name: called, note }));
  const staff = inventStaff()
    .filter(({ login }) => login.endsWith('.zhengzhou') || login === 'operator.henan')
    .map(({ role, login, name, note }): DemoAccount => ({ role, login, password, totpSecret: SANDBOX_TOTP_SECRET, name, note }));
  return [...citizens, ...staff];
}

/** Writes them where the launcher looks for them: the whole file or none. */
export async function writeDemoAccounts(dataDir: string, accounts: readonly DemoAccount[]): Promise<void> {
  const path = join(dataDir, 'accounts.json');
  await mkdir(dataDir, { recursive: true });
  await writeFile(`${path}.new`, `${JSON.stringify(accounts, null, 2)}\n`, { mode: 0o600 });
  await rename(`${path}.new`, path);
}
