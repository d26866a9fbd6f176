import { json } from '@yichuang/platform';

import type { OneWindowParts, Query } from '../parts.js';
import { writeLeases } from './leases.js';
import type { Outcome } from './outcome.js';
import { writeFees } from './write-fees.js';

/** What only some moves change, written beside the one statement for all; each kind with one statement for any number of moves. */
export interface Extras {
  readonly outcomes: readonly Outcome[];
  readonly at: Date;
  readonly parts: OneWindowParts;
  readonly query: Query;
}

const clocksSql = `
INSERT INTO clock (application_id, kind, length, unit, law, started_on, due_on, due_at, provisional, calendar_version, status, ended_at, extension, stops, stopped_on, remind_at)
SELECT * FROM json_to_recordset($1::json) AS given (application_id bigint, kind text, length int, unit text, law json, started_on date, due_on date, due_at timestamptz,
  provisional boolean, calendar_version text, status text, ended_at timestamptz, extension int, stops json, stopped_on date, remind_at timestamptz)
ON CONFLICT (application_id, kind) DO UPDATE SET
  length = excluded.length, unit = excluded.unit, law = excluded.law, started_on = excluded.started_on, due_on = excluded.due_on, due_at = excluded.due_at,
  provisional = excluded.provisional, calendar_version = excluded.calendar_version, status = excluded.status, ended_at = excluded.ended_at,
  extension = excluded.extension, stops = excluded.stops, stopped_on = excluded.stopped_on, remind_at = excluded.remind_at`;

async function writeClocks({ outcomes, query }: Extras): Promise<void> {
  const rows = outcomes.flatMap(({ target, clocks = [] }) =>
    clocks.map((clock) => ({
      application_id: target.id,
      kind: clock.kind,
      length: clock.length,
      unit: clock.unit,
      law: clock.law,
      started_on: clock.startedOn,
      due_on: clock.dueOn,
      due_at: clock.dueAt,
      provisional: clock.provisional,
      calendar_version: clock.calendarVersion,
      status: clock.status,
      ended_at: clock.endedAt,
      extension: clock.extension,
      stops: clock.stops,
      stopped_on: clock.stoppedOn,
      remind_at: clock.remindAt,
    })),
  );
  if (rows.length > 0) await query(clocksSql, [json(rows)]);
}

const answersSql = `
WITH given AS (SELECT * FROM json_to_recordset($1::json) AS given (id bigint, form json, materials json)),
kept AS (
  INSERT INTO answer_version (application_id, version, form, materials, replaced_at)
  SELECT a.id, (SELECT count(*) + 1 FROM answer_version v WHERE v.application_id = a.id), a.form, a.materials, $2 FROM application a JOIN given USING (id)
)
UPDATE application SET form = given.form, materials = given.materials FROM given WHERE application.id = given.id`;

async function writeAnswers({ outcomes, at, query }: Extras): Promise<void> {
  const rows = outcomes.flatMap(({ target, answers }) => (answers ? [{ id: target.id, ...answers }] : []));
  if (rows.length > 0) await query(answersSql, [json(rows), at]);
}

const correctionSql = `
INSERT INTO correction (application_id, kind, items, due_on, asked_at, closed_at)
SELECT * FROM json_to_recordset($1::json) AS given (application_id bigint, kind text, items json, due_on date, asked_at timestamptz, closed_at timestamptz)
ON CONFLICT (application_id) DO UPDATE SET items = excluded.items, due_on = excluded.due_on, closed_at = excluded.closed_at`;

async function writeCorrections({ outcomes, query }: Extras): Promise<void> {
  const rows = outcomes.flatMap(({ target, correction }) =>
    correction
      ? [{ application_id: target.id, kind: correction.kind, items: correction.items, due_on: correction.dueOn, asked_at: correction.askedAt, closed_at: correction.closedAt ?? null }]
      : [],
  );
  if (rows.length > 0) await query(correctionSql, [json(rows)]);
}

const findingsSql = `
INSERT INTO officer_finding (application_id, version, condition_id, result, evidence, officer_id, at)
SELECT *, $2::timestamptz FROM json_to_recordset($1::json) AS given (application_id bigint, version int, condition_id text, result text, evidence text, officer_id bigint)`;

/** Beside what was found before, which stays in the file; the newest about each condition counts. */
async function writeFindings({ outcomes, at, query }: Extras): Promise<void> {
  const rows = outcomes.flatMap(({ target, findings = [] }) =>
    findings.map(({ conditionId, result, evidence, officerId }) => ({ application_id: target.id, version: target.version, condition_id: conditionId, result, evidence, officer_id: officerId })),
  );
  if (rows.length > 0) await query(findingsSql, [json(rows), at]);
}

const thirdPartiesSql = `
INSERT INTO third_party (application_id, number, name, phone, address, interest, told_at, tracking_number, served_at, proof, answer, answered_at)
SELECT * FROM json_to_recordset($1::json) AS given (application_id bigint, number int, name text, phone text, address text, interest text, told_at timestamptz,
  tracking_number text, served_at timestamptz, proof text, answer text, answered_at timestamptz)
ON CONFLICT (application_id, number) DO UPDATE SET
  tracking_number = excluded.tracking_number, served_at = excluded.served_at, proof = excluded.proof, answer = excluded.answer, answered_at = excluded.answered_at`;

async function writeThirdParties({ outcomes, query }: Extras): Promise<void> {
  const rows = outcomes.flatMap(({ target, thirdParties = [] }) =>
    thirdParties.map(({ toldAt, trackingNumber, servedAt, answeredAt, ...party }) => ({ ...party, application_id: target.id, told_at: toldAt, tracking_number: trackingNumber, served_at: servedAt, answered_at: answeredAt })),
  );
  if (rows.length > 0) await query(thirdPartiesSql, [json(rows)]);
}

const barsSql = `
INSERT INTO application_bar (document_number, service_id, until, application_id)
SELECT * FROM json_to_recordset($1::json) AS given (document_number text, service_id text, until date, application_id bigint)
ON CONFLICT (application_id) DO NOTHING`;

async function writeBars({ outcomes, query }: Extras): Promise<void> {
  const rows = outcomes.flatMap(({ target, bar }) => (bar ? [{ document_number: bar.documentNumber, service_id: bar.serviceId, until: bar.until, application_id: target.id }] : []));
  if (rows.length > 0) await query(barsSql, [json(rows)]);
}

const flagsSql = `
UPDATE application SET flags = ARRAY(SELECT flag FROM unnest(application.flags) AS flag WHERE flag <> ALL (given.flags::text[]))
FROM unnest($1::bigint[], $2::text[]) AS given (id, flags) WHERE application.id = given.id`;

async function dropFlags({ outcomes, query }: Extras): Promise<void> {
  const dropped = outcomes.filter((outcome) => outcome.dropFlags);
  if (dropped.length > 0) await query(flagsSql, [dropped.map(({ target }) => target.id), dropped.map((outcome) => `{${(outcome.dropFlags ?? []).join(',')}}`)]);
}

/** Messages, charges, refunds and consents: the rooms beside the one window write them in the same transaction. */
async function tellOthers({ outcomes, parts, query }: Extras): Promise<void> {
  const notices = outcomes.flatMap((outcome) => outcome.notices ?? []);
  const charges = outcomes.flatMap(({ charge }) => charge ?? []);
  const asked = outcomes.flatMap((outcome) => outcome.asked ?? []);
  const refunds = outcomes.filter(({ refund }) => refund).map(({ target }) => target.id);
  if (notices.length > 0) await parts.notices.record(notices, query);
  if (charges.length > 0) await parts.payments.charge(charges, query);
  if (asked.length > 0) await parts.consents.ask(asked, query);
  if (refunds.length > 0) await parts.payments.refund(refunds, query);
}

const isExtra = ({ clocks, dropFlags: dropped, notices, charge, refund, fee, asked, correction, findings, thirdParties, answers, bar, holding, assignment }: Outcome): boolean =>
  [clocks, dropped, notices, charge, fee, asked, correction, findings, thirdParties, answers, bar, holding, assignment].some((each) => each !== undefined) || refund === true;

export const hasExtras = (outcomes: readonly Outcome[]): boolean => outcomes.some(isExtra);

/** Inside the transaction of the moves, after them. */
export async function writeExtras(extras: Extras): Promise<void> {
  await writeLeases(extras);
  await writeClocks(extras);
  await writeAnswers(extras);
  await writeCorrections(extras);
  await writeFindings(extras);
  await writeThirdParties(extras);
  await writeBars(extras);
  await dropFlags(extras);
  await writeFees(extras);
  await tellOthers(extras);
}
