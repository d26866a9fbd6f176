import type { Database } from '@yichuang/platform';

const TASKS = 1_000_000;

/** Every office of a city has work of every kind, due within a fortnight; one task in two hundred and fifty needs the rare skill. */
const fill = `
WITH offices AS (SELECT array_agg(code) AS codes FROM office)
INSERT INTO task (id, application_id, office_code, skill, stage, due_at, opened_at, reasons)
SELECT n, n, codes[1 + abs(hashint8(n)) % cardinality(codes)], domain || '.' || stage, stage, now() + (abs(hashint8(n + 1)) % 1209600) * interval '1 second', now(), '["decision"]'
FROM generate_series(1, ${TASKS}) AS n, offices, LATERAL (
  SELECT CASE WHEN n % 250 = 0 THEN 'public-order' WHEN n % 2 = 0 THEN 'household' ELSE (ARRAY['traffic', 'exit-entry', 'public-order'])[1 + abs(hashint8(n + 2)) % 3] END AS domain,
    CASE WHEN n % 250 = 0 THEN 'decide' ELSE (ARRAY['accept', 'hand-out'])[1 + abs(hashint8(n + 3)) % 2] END AS stage
) AS kind`;

const applications = `
INSERT INTO application (id, reference, service_id, service_version, account_id, submitter, form, state, last_hash, received_at, received_on, idempotency_key, request_hash)
SELECT id, 'B' || id, 'household.bench', 1, 1, '{}', '{}', 'received', '', now(), now()::date, id::text, '' FROM task`;

const clocks = `
INSERT INTO clock (application_id, kind, length, unit, law, started_on, due_on, due_at, provisional, calendar_version)
SELECT id, 'K1', 5, 'working-day', '{}', now()::date, due_at::date, due_at, false, '' FROM task`;

const below = `
WITH RECURSIVE below AS (
  SELECT code AS city, code FROM office WHERE kind = 'city-bureau'
  UNION ALL SELECT below.city, office.code FROM office JOIN below ON office.parent_code = below.code
)
SELECT array_agg(code) AS offices FROM below GROUP BY city ORDER BY count(*) DESC LIMIT 8`;

/** A province with a million cases that wait for officers. @returns the offices of the eight biggest cities: the bureau and all below it */
export async function fillTasks({ query }: Database): Promise<(readonly string[])[]> {
  await query('TRUNCATE task, application, clock');
  for (const statement of [fill, applications, clocks, 'VACUUM ANALYZE task', 'ANALYZE application', 'ANALYZE clock', 'CHECKPOINT']) await query(statement);
  return (await query<{ offices: string[] }>(below)).map(({ offices }) => offices);
}

/** Puts everything taken back. */
export async function freeTasks({ query }: Database): Promise<void> {
  await query('UPDATE task SET claimed_by = NULL, claimed_at = NULL, lease_until = NULL WHERE claimed_by IS NOT NULL');
  await query('VACUUM task');
}
