import { Authenticators, emptyAccounts, hasAccounts, insertDelegations } from '@yichuang/accounts';
import { addDays, addYears, err, ok, type CivilDate, type Result } from '@yichuang/kernel';
import { hasApplications } from '@yichuang/one-window';
import type { Database, Query } from '@yichuang/platform';
import { emptyRegisters, fillRegisters, generateProvince, listPersonas, registersHold, type Records } from '@yichuang/registers';

import { adultsOf } from './adults-of.js';
import { accountOpener, type AccountMeans } from './open-accounts.js';
import { readOffices } from './read-offices.js';
import type { SandboxOptions } from './sandbox-options.js';
import { inventStaff, SANDBOX_TOTP_SECRET } from './staff.js';

export interface SandboxMeans extends AccountMeans {
  readonly database: Database;
}

/** How many of each the province now has. */
export type Figures = Readonly<Record<Exclude<keyof Records, 'rows'> | 'accounts', number>>;

/**
 * `kept`: there was something, and it was left alone. `foreign`: there was something that no sandbox invented.
 * `applications`: there are some, whose people would be gone.
 */
export type SandboxOutcome = Result<Figures, 'kept' | 'foreign' | 'applications'>;

/** Fills registers and accounts with an invented province, all or nothing. */
export async function fillSandbox(options: SandboxOptions, means: SandboxMeans): Promise<SandboxOutcome> {
  const { query } = means.database;
  const held = await registersHold(query);
  const isEmpty = held === 'nothing' && !(await hasAccounts(query));
  if (!isEmpty && options.ifEmpty) return err('kept');
  if (await hasApplications(query)) return err('applications');
  if (!isEmpty && held !== 'sandbox' && !options.reset) return err('foreign');
  const figures = await means.database.transaction((run) => refill(options, means, run));
  await query('ANALYZE');
  return ok(figures);
}

async function refill(options: SandboxOptions, means: SandboxMeans, query: Query): Promise<Figures> {
  const figures = new Map<string, number>();
  const count = (name: string, { length }: readonly unknown[]) => figures.set(name, (figures.get(name) ?? 0) + length);
  await emptyRegisters(query);
  await emptyAccounts(query);
  const [vehicleOfficeOf, open] = [await readOffices(query), await accountOpener(means)];
  for (const part of generateProvince({ ...options, vehicleOfficeOf })) {
    const adults = adultsOf(part, options.today);
    await fillRegisters(part, query);
    await open(adults, query);
    const { rows, ...lists } = part;
    [...Object.entries({ ...lists, accounts: adults }), ...rows].forEach(([name, records]) => count(name, records));
  }
  const staff = inventStaff();
  await new Authenticators(means.secretKey, query).enrolAll(await open(staff, query), SANDBOX_TOTP_SECRET, means.at);
  count('accounts', staff);
  await authoriseAgent(options.today, query);
  return Object.fromEntries(figures) as Figures;
}

/** One persona may act for another. */
async function authoriseAgent(today: CivilDate, query: Query): Promise<void> {
  const personas = new Map((await listPersonas(query)).map(({ name, documentNumber }) => [name, documentNumber]));
  const numberOf = (name: string): string => personas.get(name) ?? '';
  await insertDelegations([{ principal: numberOf('renewal-principal'), agent: numberOf('renewal-agent'), grantedOn: addDays(today, -10), validUntil: addYears(today, 1) }], query);
}
