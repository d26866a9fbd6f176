import { DataSource } from 'typeorm';

import { connectionOptions } from './connection-options.js';
import { Database } from './database.js';

export interface OpenDatabase {
  readonly database: Database;
  /** @throws Error when a connection was lost meanwhile. */
  readonly close: () => Promise<void>;
}

/** The database for a command that needs no Nest: a few connections, until it is closed. */
export async function openDatabase(url: string, { pool = 4 }: { readonly pool?: number } = {}): Promise<OpenDatabase> {
  let lost: Error | undefined;
  const dataSource = new DataSource(connectionOptions({ url, pool, migrations: [], onLost: (error) => (lost = error) }));
  await dataSource.initialize();
  return {
    database: new Database(dataSource),
    close: async () => {
      await dataSource.destroy();
      if (lost) throw lost;
    },
  };
}
