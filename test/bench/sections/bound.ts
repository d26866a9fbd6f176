import { NestFactory } from '@nestjs/core';
import { RunSteps, Submit } from '@yichuang/one-window';
import { Database, Dispatch, type Query } from '@yichuang/platform';

import { BareModule } from '../roles/bare-module.js';
import { bareService } from '../roles/bare-service.js';
import { forgetApplications, type Surroundings } from '../surroundings.js';

type Statements = { readonly sql: string; readonly values: readonly unknown[] }[];

/** What one set of applications does to the database: each list of statements is a transaction. */
type Work = Statements[];

const SET = 64;
const SETS = 100;
const LANES = 4;
const submitter = { name: '测试', documentType: 'identity-card', documentNumber: '410105199001010010' } as const;

/** Lets the one window work on sets of 64 and notes its statements. */
async function record(): Promise<Work[]> {
  const app = await NestFactory.createApplicationContext(BareModule, { logger: false, abortOnError: false });
  Object.assign(app.get(Dispatch), { dispatch: () => undefined });
  const database = app.get(Database);
  const { constant, transaction } = database;
  let work: Work = [];
  const note = (statements: Statements, run: Query): Query => (sql, values = []) => {
    statements.push({ sql, values });
    return run(sql, values);
  };
  const single: Query = (sql, values) => {
    work.push([]);
    return note(work.at(-1) as Statements, constant)(sql, values);
  };
  const together = <T>(act: (query: Query) => Promise<T>): Promise<T> => {
    const statements: Statements = [];
    work.push(statements);
    return transaction.call(database, (query: Query) => act(note(statements, query))) as Promise<T>;
  };
  Object.assign(database, { constant: single, transaction: together });
  const all: Work[] = [];
  for (let set = 0; set < SETS; set += 1) {
    work = [];
    await takeSet(app.get(Submit), app.get(RunSteps), database);
    all.push(work);
  }
  await app.close();
  return all;
}

async function takeSet(submit: Submit, steps: RunSteps, { query }: Database): Promise<void> {
  const form = { subject: '申请', explanation: '基准测试' };
  const sent = Array.from({ length: SET }, () => submit.submit({ service: bareService, accountId: 1, submitter, form, materials: [], idempotencyKey: crypto.randomUUID() }));
  await Promise.all(sent);
  const due = await query<{ id: number }>(`SELECT id FROM step WHERE kind = 'assess'`);
  await steps.run(due.map(({ id }) => id));
}

/** Applications per second when PostgreSQL does nothing but the one window's own statements, one after the other in four lanes. */
export async function bound(surroundings: Surroundings): Promise<number> {
  await forgetApplications(surroundings);
  const works = await record();
  const [warm, ...timed] = [works.slice(0, SETS / 4), works.slice(SETS / 4)];
  await forgetApplications(surroundings);
  await replay(warm, surroundings);
  const began = performance.now();
  await replay(timed.flat(), surroundings);
  return (timed.flat().length * SET * 1_000) / (performance.now() - began);
}

async function replay(works: readonly Work[], { database }: Surroundings): Promise<void> {
  const rest = works.values();
  const lane = async (): Promise<void> => {
    for (const work of rest) for (const statements of work) await perform(statements, database);
  };
  await Promise.all(Array.from({ length: LANES }, lane));
}

async function perform(statements: Statements, database: Database): Promise<void> {
  const [only, ...more] = statements;
  if (only && more.length === 0) await database.constant(only.sql, only.values);
  else await database.transaction(async (query) => {
    for (const { sql, values } of statements) await query(sql, values);
  });
}
