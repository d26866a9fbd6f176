import type { Query } from '@yichuang/platform';
import { effectHandlers } from '@yichuang/registers';

import type { Decision } from './decide.js';
import type { Errand } from './errand.js';
import { follow, type News } from './line.js';
import { delivery } from './period.js';

const logSql = `
INSERT INTO action (application_id, seq, kind, actor, at, state, detail, hash)
SELECT $1, seq, kind, 'system', $2, state, detail, hash
FROM unnest($3::int[], $4::text[], $5::text[], $6::json[], $7::text[]) AS line (seq, kind, state, detail, hash)`;
const moveSql = `
UPDATE application SET state = $3, version = version + 1, actions = $4, last_hash = $5, office_code = $6, decided_at = $7
WHERE id = $1 AND version = $2 RETURNING id`;
const evidenceSql = 'INSERT INTO assessment (application_id, at, verdict, findings, materials, facts, words) VALUES ($1, $2, $3, $4, $5, $6, $7)';
const endClockSql = `UPDATE clock SET status = 'met', ended_at = $2 WHERE application_id = $1 AND kind IN ('K1', 'K2') AND status = 'running'`;
const startClockSql = `
INSERT INTO clock (application_id, kind, length, unit, law, started_on, due_on, due_at, provisional, calendar_version)
VALUES ($1, 'K3', $2, 'working-day', $3, $4, $5, $6, false, 'bench')`;
const stepSql = `INSERT INTO step (id, application_id, kind, due_at) VALUES ($1, $1, 'produce', $2)`;

/** Writes lines of the history and moves the application to where they lead. */
export async function writeLines({ case: { id, version, actions, lastHash }, at, office }: Decision, news: readonly News[], query: Query): Promise<void> {
  const lines = follow({ id, actions, lastHash }, news, at);
  const last = lines.at(-1);
  await query(logSql, [id, at, lines.map((line) => line.seq), lines.map((line) => line.kind), lines.map((line) => line.state), lines.map((line) => line.detail), lines.map((line) => line.hash)]);
  const decidedAt = last?.state === 'approved' ? at : null;
  const [moved] = await query(moveSql, [id, version, last?.state, last?.seq, last?.hash, office.code, decidedAt]);
  if (!moved) throw new Error(`Application ${id} was moved by someone else`);
}

export async function writeEvidence({ case: { id }, at, assessment: { verdict, findings, materials }, seen, words }: Decision, query: Query): Promise<void> {
  await query(evidenceSql, [id, at, verdict, JSON.stringify(findings), JSON.stringify(materials), JSON.stringify(seen), JSON.stringify(words)]);
}

/** The periods, the next step, the change of the register, the documents and the notice. */
export async function writeGrant({ case: { id }, at, office, effects, drafts, notice }: Decision, errand: Errand, query: Query): Promise<void> {
  const { length, law, startedOn, dueOn, dueAt } = delivery(at);
  await query(endClockSql, [id, at]);
  await query(startClockSql, [id, length, law, startedOn, dueOn, dueAt]);
  await query(stepSql, [id, at]);
  for (const [index, { register, kind, data }] of effects.entries()) {
    const handler = effectHandlers.find((each) => each.register === register && each.kind === kind);
    await handler?.apply([{ applicationId: id, index, data, at }], query);
  }
  await errand.issue({ id, at, office, drafts }, query);
  await errand.tell(notice, query);
}
