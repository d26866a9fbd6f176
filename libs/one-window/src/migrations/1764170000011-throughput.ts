import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What operators watch and do: figures by minute and hour, workers, paused services, and a record of every intervention. */
export class Throughput1764170000011 implements MigrationInterface {
  name = 'Throughput1764170000011';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX step_in_trouble');
    await runner.query('ALTER INDEX action_at RESET (autosummarize)');
    await runner.query('DROP TABLE ops_action, paused_service, worker, roll_up, step_hour, step_minute, action_hour, action_minute');
  }
}

/** Latencies are counts per bucket of `latency.ts`, without the empty buckets at the end. */
const statements = [
  `CREATE TABLE action_minute (
    minute timestamptz NOT NULL,
    service_id text NOT NULL,
    kind text NOT NULL,
    count integer NOT NULL,
    PRIMARY KEY (minute, service_id, kind)
  )`,
  `CREATE TABLE action_hour (
    hour timestamptz NOT NULL,
    service_id text NOT NULL,
    kind text NOT NULL,
    count integer NOT NULL,
    PRIMARY KEY (hour, service_id, kind)
  )`,
  `CREATE TABLE step_minute (
    minute timestamptz NOT NULL,
    worker_id uuid NOT NULL,
    service_id text NOT NULL,
    kind text NOT NULL,
    finished integer NOT NULL,
    failed integer NOT NULL,
    parked integer NOT NULL,
    latency integer[] NOT NULL,
    PRIMARY KEY (minute, service_id, kind, worker_id)
  )`,
  `CREATE TABLE step_hour (
    hour timestamptz NOT NULL,
    service_id text NOT NULL,
    kind text NOT NULL,
    finished integer NOT NULL,
    failed integer NOT NULL,
    parked integer NOT NULL,
    latency integer[] NOT NULL,
    PRIMARY KEY (hour, service_id, kind)
  )`,
  // How far each roll-up has come: what lies before is counted, once.
  `CREATE TABLE roll_up (
    name text PRIMARY KEY CHECK (name IN ('minute', 'hour')),
    done_until timestamptz NOT NULL
  )`,
  `CREATE TABLE worker (
    id uuid PRIMARY KEY,
    host text NOT NULL,
    process integer NOT NULL,
    version text NOT NULL,
    started_at timestamptz NOT NULL,
    seen_at timestamptz NOT NULL,
    swept_at timestamptz,
    claims jsonb NOT NULL
  )`,
  `CREATE TABLE paused_service (
    service_id text PRIMARY KEY,
    reason text NOT NULL,
    paused_by bigint NOT NULL,
    paused_at timestamptz NOT NULL
  )`,
  `CREATE TABLE ops_action (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    at timestamptz NOT NULL,
    operator_id bigint NOT NULL,
    kind text NOT NULL CHECK (kind IN ('retried', 'parked', 'paused', 'resumed')),
    target jsonb NOT NULL,
    count integer NOT NULL
  )`,
  'CREATE INDEX step_in_trouble ON step (id) WHERE parked_at IS NOT NULL OR error IS NOT NULL',
  'ALTER INDEX action_at SET (autosummarize = on)',
];
