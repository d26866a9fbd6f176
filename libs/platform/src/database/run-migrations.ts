import { DataSource } from 'typeorm';

import { connectionOptions, type Migration } from './connection-options.js';

/** Any number, the same for all who migrate. */
const MIGRATION_LOCK = 1_764_170_000;

/**
 * Applies what a database lacks, each migration in a transaction of its own. Whoever else migrates the same database
 * waits. @returns the names applied.
 */
export async function runMigrations(url: string, migrations: readonly Migration[]): Promise<string[]> {
  let lost: Error | undefined;
  const dataSource = new DataSource(connectionOptions({ url, pool: 2, migrations, onLost: (error) => (lost = error) }));
  await dataSource.initialize();
  const holder = dataSource.createQueryRunner();
  try {
    await holder.query('SELECT pg_advisory_lock($1)', [MIGRATION_LOCK]);
    const applied = await dataSource.runMigrations({ transaction: 'each' });
    if (lost) throw lost;
    return applied.map(({ name }) => name);
  } finally {
    await holder.release();
    await dataSource.destroy(); // ends the session, and with it the lock
  }
}
