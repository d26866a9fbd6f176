import { createHash, randomBytes } from 'node:crypto';

import { runMigrations, type Migration } from '@yichuang/platform';
import { Client } from 'pg';

const TEMPLATE_LOCK = 1_764_170_001;

export interface TestDatabase {
  readonly url: string;
  drop(): Promise<void>;
}

/** What a template holds beside what its migrations made. */
export interface Contents {
  readonly name: string;
  /** Writes them into the database at this address. */
  readonly fill: (url: string) => Promise<void>;
}

/** A database of its own for a test file, cloned from a template in which the migrations have run. */
export async function createTestDatabase(migrations: readonly Migration[], contents?: Contents): Promise<TestDatabase> {
  const server = givenServer();
  const name = `yc_test_${randomBytes(6).toString('hex')}`;
  await asAdministrator(server, async (administrator) => {
    await administrator.query('SELECT pg_advisory_lock($1)', [TEMPLATE_LOCK]);
    await administrator.query(`CREATE DATABASE ${name} TEMPLATE ${await template({ server, administrator }, migrations, contents)}`);
  });
  return {
    url: urlOf(server, name),
    drop: () => asAdministrator(server, (administrator) => administrator.query(`DROP DATABASE ${name} WITH (FORCE)`)),
  };
}

interface Administered {
  readonly server: string;
  readonly administrator: Client;
}

/** The template gets its name when it is whole, so a half-made one is never used. */
async function template({ server, administrator }: Administered, migrations: readonly Migration[], contents?: Contents): Promise<string> {
  const made = [...migrations.map((migration) => migration.name), contents?.name].join();
  const name = `yc_template_${createHash('sha256').update(made).digest('hex').slice(0, 16)}`;
  const { rowCount } = await administrator.query('SELECT 1 FROM pg_database WHERE datname = $1', [name]);
  if (rowCount) return name;
  const unfinished = `${name}_unfinished`;
  await administrator.query(`DROP DATABASE IF EXISTS ${unfinished} WITH (FORCE)`);
  await administrator.query(`CREATE DATABASE ${unfinished}`);
  await runMigrations(urlOf(server, unfinished), migrations);
  await contents?.fill(urlOf(server, unfinished));
  await administrator.query(`ALTER DATABASE ${unfinished} RENAME TO ${name}`);
  return name;
}

async function asAdministrator(server: string, work: (administrator: Client) => Promise<unknown>): Promise<void> {
  const administrator = new Client({ connectionString: server });
  await administrator.connect();
  try {
    await work(administrator);
  } finally {
    await administrator.end();
  }
}

function urlOf(server: string, database: string): string {
  const url = new URL(server);
  url.pathname = `/${database}`;
  return url.href;
}

/** From the global set-up, whose PostgreSQL lives as long as one run: no template is ever older than its migrations. */
function givenServer(): string {
  const url = process.env['DATABASE_URL'];
  if (!url) throw new Error('DATABASE_URL is not set: run this project with its global set-up');
  return url;
}
