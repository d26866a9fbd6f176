import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Database } from '@yichuang/platform';

/** A schema of its own in the database of the sandbox: nothing of the house refers to it, and none of it is in its migrations. */
const statements = [
  'CREATE SCHEMA IF NOT EXISTS cashier',
  `CREATE TABLE IF NOT EXISTS cashier.purchase (
    order_number text PRIMARY KEY,
    page text NOT NULL UNIQUE,
    amount bigint NOT NULL CHECK (amount > 0),
    subject jsonb NOT NULL,
    locale text NOT NULL,
    return_url text NOT NULL,
    notice_url text NOT NULL,
    expires_at timestamptz NOT NULL,
    state text NOT NULL DEFAULT 'waiting' CHECK (state IN ('waiting', 'paid', 'failed')),
    transaction_id text UNIQUE,
    paid_at timestamptz,
    told_from timestamptz
  )`,
  `CREATE TABLE IF NOT EXISTS cashier.notice (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    url text NOT NULL,
    body text NOT NULL,
    send_at timestamptz NOT NULL,
    tries integer NOT NULL DEFAULT 0
  )`,
  `CREATE TABLE IF NOT EXISTS cashier.refund (
    refund_number text PRIMARY KEY,
    order_number text NOT NULL REFERENCES cashier.purchase,
    amount bigint NOT NULL CHECK (amount > 0),
    done_at timestamptz NOT NULL
  )`,
];

/** What the cashier remembers, so that it survives a restart. */
@Injectable()
export class Storage implements OnModuleInit {
  constructor(private readonly database: Database) {}

  async onModuleInit(): Promise<void> {
    await this.database.transaction(async (query) => {
      for (const statement of statements) await query(statement);
    });
  }
}
