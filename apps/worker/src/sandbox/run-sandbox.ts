import type { Clock } from '@yichuang/kernel';
import { Ids, openDatabase, runMigrations, type Config } from '@yichuang/platform';
import { listPersonas } from '@yichuang/registers';

import { demoAccounts, writeDemoAccounts } from './demo-accounts.js';
import { fillSandbox, type Figures } from './fill-sandbox.js';
import { readSandboxOptions, type SandboxOptions } from './sandbox-options.js';

/** What the command says, and how it ends. */
export interface SandboxAnswer {
  readonly line: string;
  readonly exitCode: 0 | 1 | 2;
}

const notASandbox = '此处不是演示环境（SANDBOX未设），不填充演示数据。\nThis is no sandbox (SANDBOX is not set): nothing was filled.';
const kept = '数据库中已有数据，未作改动。 There is data already; nothing was changed.';
const foreign = '数据库中有并非演示程序填充的数据，未作改动；确要清除请加--reset。\nThe database holds data that the sandbox did not invent; nothing was changed. Add --reset to replace it.';

const inUse = '数据库中已有办件；换一套演示数据，这些办件就没有了申请人，所以未作改动。要重新开始，请用DATA_DIR另指一个空的数据目录，或者换一个空的数据库。\nThere are applications, whose applicants would be gone with the people of the sandbox: nothing was changed. To begin anew, name an empty data directory with DATA_DIR, or an empty database.';

const names: Readonly<Partial<Record<keyof Figures, string>>> = { persons: '人口 people', foreigners: '外国人 foreigners', households: '户 households', licences: '驾驶证 licences', vehicles: '机动车 vehicles', violations: '违法 violations', accidents: '事故 accidents', accounts: '账号 accounts' };

/** Fills the sandbox province on the database of `config` and writes the demo accounts below its data directory. */
export async function runSandbox(args: readonly string[], config: Config, clock: Clock): Promise<SandboxAnswer> {
  const options = readSandboxOptions(args, clock.today());
  if (!options.ok) return { line: options.error, exitCode: 2 };
  if (!config.sandbox) return { line: notASandbox, exitCode: 1 };
  if (options.value.migrate) await bringUpToDate(config);
  const at = clock.now();
  const { database, close } = await openDatabase(config.databaseUrl);
  try {
    const outcome = await fillSandbox(options.value, { database, ids: new Ids(database), secretKey: config.secretKey, at });
    if (!outcome.ok && outcome.error !== 'kept') return { line: outcome.error === 'foreign' ? foreign : inUse, exitCode: 1 };
    const personas = await listPersonas(database.query);
    if (personas.length > 0) await writeDemoAccounts(config.dataDir, demoAccounts(personas));
    return { line: outcome.ok ? inWords(outcome.value, clock.now().getTime() - at.getTime()) + beyond(options.value, outcome.value) : kept, exitCode: 0 };
  } finally {
    await close();
  }
}

/** Loaded when it is needed: it brings all services along. */
async function bringUpToDate({ databaseUrl }: Config): Promise<void> {
  const { migrations } = await import('@yichuang/house');
  await runMigrations(databaseUrl, migrations);
}

/** Everybody with a part is always there, however few people were asked for. */
function beyond({ people }: Pick<SandboxOptions, 'people'>, { persons, foreigners }: Figures): string {
  const made = persons + foreigners;
  return made > people ? `\n要求${people}人，而有角色的人全部都在，实际${made}人。\n${people} people were asked for, but everybody with a part is always there: ${made} people.` : '';
}

function inWords(figures: Figures, milliseconds: number): string {
  const counted = Object.entries(names).map(([name, words]) => `${words} ${figures[name as keyof Figures].toLocaleString('en')}`);
  return `演示数据 Sandbox: ${counted.join(' · ')} · ${(milliseconds / 1_000).toFixed(1)} s`;
}
