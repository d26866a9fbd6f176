import { Injectable } from '@nestjs/common';
import { Pool, type PoolClient, type QueryResult } from 'pg';
import { DataSource } from 'typeorm';

import type { Query } from './query.js';

const rowsOf = <R>({ rows }: QueryResult): R[] => rows as R[];

/** PostgreSQL by SQL, on the connections of the DataSource's pool: what repositories cost too much for. */
@Injectable()
export class Database {
  private readonly pool: Pool;
  private readonly names = new Map<string, string>();

  constructor(dataSource: DataSource) {
    this.pool = poolOf(dataSource);
  }

  readonly query: Query = async <R>(sql: string, params: readonly unknown[] = []) => rowsOf<R>(await this.pool.query(sql, [...params]));

  /** As `query`, but each connection parses and plans the statement only the first time. One name, one text, for ever. */
  async prepared<R>(name: string, sql: string, params: readonly unknown[]): Promise<R[]> {
    return rowsOf<R>(await this.pool.query({ name, text: sql, values: [...params] }));
  }

  /** As `prepared`, for statements whose text is one constant of the code, whoever holds it: the text is its name. */
  readonly constant: Query = <R>(sql: string, params: readonly unknown[] = []) => {
    const name = this.names.get(sql) ?? `constant-${this.names.size}`;
    this.names.set(sql, name);
    return this.prepared<R>(name, sql, params);
  };

  /** Commits when `work` answers; rolls back when it throws, and throws the same. */
  async transaction<T>(work: (query: Query) => Promise<T>): Promise<T> {
    const client = await this.pool.connect();
    const lost = (): void => undefined; // the statement under way fails with the reason; without a listener the process would end
    client.on('error', lost);
    let broken: Error | undefined;
    try {
      return await inTransaction(client, work);
    } catch (error) {
      broken = await rollBack(client);
      throw error;
    } finally {
      client.off('error', lost);
      client.release(broken);
    }
  }
}

function poolOf({ driver }: DataSource): Pool {
  const pool: unknown = 'master' in driver ? driver.master : undefined;
  if (pool instanceof Pool) return pool;
  throw new TypeError('The data source is not connected to PostgreSQL');
}

async function inTransaction<T>(client: PoolClient, work: (query: Query) => Promise<T>): Promise<T> {
  await client.query('BEGIN');
  const result = await work(async <R>(sql: string, params: readonly unknown[] = []) => rowsOf<R>(await client.query(sql, [...params])));
  await client.query('COMMIT');
  return result;
}

/** @returns why the connection cannot be used again, if so. */
async function rollBack(client: PoolClient): Promise<Error | undefined> {
  try {
    await client.query('ROLLBACK');
    return undefined;
  } catch (error) {
    return error as Error;
  }
}
