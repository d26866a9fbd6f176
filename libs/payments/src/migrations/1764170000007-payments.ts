import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What applicants owe, every attempt to pay it, and what the cashier told. Amounts are whole fen. */
export class Payments1764170000007 implements MigrationInterface {
  name = 'Payments1764170000007';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE payment_notice, payment, charge_item, charge');
  }
}

const statements = [
  `CREATE TABLE charge (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    application_id bigint NOT NULL UNIQUE,
    account_id bigint NOT NULL,
    reference text NOT NULL,
    law jsonb NOT NULL CHECK (law ->> 'zh' <> '' AND law ->> 'en' <> ''),
    due bigint NOT NULL CHECK (due > 0),
    charged_at timestamptz NOT NULL,
    paid_at timestamptz,
    ended_at timestamptz
  )`,
  `CREATE TABLE charge_item (
    charge_id bigint NOT NULL REFERENCES charge,
    position integer NOT NULL,
    name jsonb NOT NULL,
    amount bigint NOT NULL CHECK (amount > 0),
    PRIMARY KEY (charge_id, position)
  )`,
  `CREATE TABLE payment (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    charge_id bigint NOT NULL REFERENCES charge,
    order_number text NOT NULL UNIQUE,
    amount bigint NOT NULL CHECK (amount > 0),
    status text NOT NULL DEFAULT 'started' CHECK (status IN ('started', 'paid', 'failed', 'expired', 'refund-due', 'refunded')),
    started_at timestamptz NOT NULL,
    expires_at timestamptz NOT NULL,
    status_at timestamptz NOT NULL,
    received bigint CHECK (received > 0),
    transaction_id text UNIQUE,
    paid_at timestamptz,
    discrepancy text CHECK (discrepancy IN ('amount', 'transaction')),
    error text,
    check_at timestamptz,
    claimed_until timestamptz,
    fence integer NOT NULL DEFAULT 0,
    CONSTRAINT money_whole CHECK ((received IS NULL) = (transaction_id IS NULL) AND (received IS NULL) = (paid_at IS NULL)),
    CONSTRAINT money_where_due CHECK ((received IS NOT NULL) = (status IN ('paid', 'refund-due', 'refunded'))),
    CONSTRAINT never_more_nor_less CHECK (status <> 'paid' OR received = amount),
    CONSTRAINT checked_while_open CHECK ((check_at IS NOT NULL) = (status IN ('started', 'refund-due')))
  )`,
  `CREATE UNIQUE INDEX payment_settles ON payment (charge_id) WHERE status = 'paid'`,
  'CREATE INDEX payment_of_charge ON payment (charge_id, id)',
  'CREATE INDEX payment_check ON payment (check_at) WHERE check_at IS NOT NULL',
  'CREATE INDEX payment_discrepancy ON payment (id) WHERE discrepancy IS NOT NULL',
  `CREATE TABLE payment_notice (
    digest text PRIMARY KEY,
    order_number text NOT NULL,
    state text NOT NULL,
    amount bigint,
    outcome text,
    heard_at timestamptz NOT NULL,
    last_heard_at timestamptz NOT NULL,
    times integer NOT NULL DEFAULT 1
  )`,
  'CREATE INDEX payment_notice_of_order ON payment_notice (order_number)',
];
