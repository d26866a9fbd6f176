import type { TestingModule } from '@nestjs/testing';
import { documentsMigrations } from '@yichuang/documents';
import { TestClock } from '@yichuang/kernel';
import { oneWindowMigrations, RunSteps, Submit, TakeNext, type Officer, type Taken } from '@yichuang/one-window';
import { Database, platformMigrations } from '@yichuang/platform';

import { createTestDatabase } from './database.js';
import { emptyTables } from './empty-tables.js';
import { openOneWindow } from './one-window-process.js';
import { OutsideWorld } from './outside-world.js';
import { plainService } from './plain-service.js';
import { createTestRedis } from './redis.js';

/** Where the plain service is at home. */
export const office = '410100-traffic';
export const monday = '2026-11-23T10:00:00+08:00';

export const officer = (id: number, changes: Partial<Officer> = {}): Officer => ({ id, role: 'clerk', name: `${id}`, offices: [office], skills: ['household'], ...changes });

export interface NewWork {
  readonly officeCode?: string;
  readonly skill?: string;
  /** From now. */
  readonly dueInHours?: number;
  readonly notFor?: readonly number[];
}

const insertWork = `
WITH a AS (
  INSERT INTO application (id, reference, service_id, service_version, account_id, submitter, form, state, last_hash, received_at, received_on, idempotency_key, request_hash)
  SELECT id, 'R' || id, 'household.plain', 1, 7, '{"name": "曹斌"}', '{}', 'received', '', $2::timestamptz, $2::timestamptz::date, 'k' || id, '' FROM json_to_recordset($1) AS w (id bigint)
), c AS (
  INSERT INTO clock (application_id, kind, length, unit, law, started_on, due_on, due_at, provisional, calendar_version)
  SELECT id, 'K1', 5, 'working-day', '{}', $2::timestamptz::date, "dueAt"::date, "dueAt", false, '' FROM json_to_recordset($1) AS w (id bigint, "dueAt" timestamptz)
)
INSERT INTO task (id, application_id, office_code, skill, stage, due_at, opened_at, reasons, not_for)
SELECT id, id, "officeCode", skill, split_part(skill, '.', 2), "dueAt", $2::timestamptz, '["as-said"]', ARRAY(SELECT jsonb_array_elements_text("notFor"))::bigint[]
FROM json_to_recordset($1) AS w (id bigint, "officeCode" text, skill text, "dueAt" timestamptz, "notFor" jsonb)`;

/** The one window with the plain service alone, in two processes. */
export class Queue {
  constructor(
    readonly clock: TestClock,
    private readonly processes: readonly TestingModule[],
    readonly close: () => Promise<void>,
  ) {}

  room<T>(type: abstract new (...args: never[]) => T, process = 0): T {
    return (this.processes[process] as TestingModule).get<T>(type);
  }

  query<R>(sql: string, params?: readonly unknown[]): Promise<R[]> {
    return this.room(Database).query<R>(sql, params);
  }

  /** Anew: Monday, and nothing to do. */
  async reset(): Promise<void> {
    this.clock.set(monday);
    await emptyTables(['application', 'action', 'clock', 'assessment', 'task', 'step'], this.room(Database).query);
  }

  /** Puts work into the queue without going through intake; numbered from 1. */
  async put(works: readonly NewWork[]): Promise<void> {
    const now = this.clock.now();
    const rows = works.map(({ officeCode = office, skill = 'household.accept', dueInHours = 1, notFor = [] }, index) => ({ id: index + 1, officeCode, skill, notFor, dueAt: new Date(now.getTime() + dueInHours * 3_600_000) }));
    await this.query(insertWork, [JSON.stringify(rows), now]);
  }

  /** A case that went through intake and now waits for a clerk. @returns its reference */
  async receive(): Promise<string> {
    const submitter = { name: '曹斌', documentType: 'identity-card', documentNumber: '41070319920525689X' } as const;
    const form = { outcome: 'fails', deliveryMethod: 'window', pickupOffice: '410105' };
    const receipt = await this.room(Submit).submit({ service: plainService, accountId: 7, submitter, form, materials: [], idempotencyKey: 'first' });
    if (!receipt.ok) throw new Error(JSON.stringify(receipt.error));
    await this.room(RunSteps).run((await this.query<{ id: number }>('SELECT id FROM step')).map(({ id }) => id));
    return receipt.value.reference;
  }

  take(who: Officer, process = 0): Promise<Taken | undefined> {
    return this.room(TakeNext, process).take(who);
  }

  /** What an officer is given when there is something. */
  async taken(who: Officer): Promise<Taken> {
    const given = await this.take(who);
    if (!given) throw new Error(`Nothing for ${who.name}`);
    return given;
  }
}

export async function openQueue(): Promise<Queue> {
  const migrations = [...platformMigrations, ...documentsMigrations, ...oneWindowMigrations];
  const [database, redis, clock, world] = [await createTestDatabase(migrations), createTestRedis(), new TestClock(monday), new OutsideWorld()];
  const open = (): Promise<TestingModule> => openOneWindow({ services: { database, redis }, migrations, clock, parts: world.parts });
  const processes = [await open(), await open()];
  return new Queue(clock, processes, async () => {
    for (const app of processes) await app.close();
    await Promise.all([database.drop(), redis.drop()]);
  });
}
