import { Injectable } from '@nestjs/common';
import { Pool, type PoolClient, type QueryConfig, type QueryResult } from 'pg';
import { DataSource } from 'typeorm';

import type { Query } from './query.js';

const rowsOf = <R>({ rows }: QueryResult): R[] => rows as R[];

/** Statements that each connection keeps planned; what comes after them is planned each time. */
const MOST_NAMES = 1_000;

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
  readonly constant: Query = async <R>(sql: string, params: readonly unknown[] = []) => rowsOf<R>(await this.pool.query(this.named(sql, params)));

  /**
   * Commits when `work` answers; rolls back when it throws, and throws the same. Its statements are prepared as
   * constants are.
   */
  async transaction<T>(work: (query: Query) => Promise<T>): Promise<T> {
    const client = await this.pool.connect();
    const lost = (): void => undefined; // the statement under way fails with the reason; without a listener the process would end
    client.on('error', lost);
    let broken: Error | undefined;
    try {
      return await this.inTransaction(client, work);
    } catch (error) {
      broken = await rollBack(client);
      throw error;
    } finally {
      client.off('error', lost);
      client.release(broken);
    }
  }

  private async inTransaction<T>(client: PoolClient, work: (query: Query) => Promise<T>): Promise<T> {
    await client.query('BEGIN');
    const result = await work(async <R>(sql: string, params: readonly unknown[] = []) => rowsOf<R>(await client.query(params.length > 0 ? this.named(sql, params) : sql)));
    await client.query('COMMIT');
    return result;
  }

  private named(text: string, params: readonly unknown[]): QueryConfig {
    if (!this.names.has(text) && this.names.size < MOST_NAMES) this.names.set(text, `constant-${this.names.size}`);
    return { name: this.names.get(text), text, values: [...params] };
  }
}

function poolOf({ driver }: DataSource): Pool {
  const pool: unknown = 'master' in driver ? driver.master : undefined;
  if (pool instanceof Pool) return pool;
  throw new TypeError('The data source is not connected to PostgreSQL');
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
