import type { DataSourceOptions, MigrationInterface } from 'typeorm';

import { typeParsers } from './type-parsers.js';

export type Migration = new () => MigrationInterface;

export interface Connections {
  readonly url: string;
  readonly pool: number;
  readonly migrations: readonly Migration[];
  /** What happens to a connection that is lost while nobody uses it. */
  readonly onLost: (error: Error) => void;
}

/** How every process of the house connects. */
export const connectionOptions = ({ url, pool, migrations, onLost }: Connections) =>
  ({
    type: 'postgres',
    url,
    migrations: [...migrations],
    poolSize: pool,
    connectTimeoutMS: 5_000,
    poolErrorHandler: onLost,
    installExtensions: false,
    logging: false,
    extra: { types: typeParsers, keepAlive: true, idle_in_transaction_session_timeout: 30_000 },
  }) satisfies DataSourceOptions;
