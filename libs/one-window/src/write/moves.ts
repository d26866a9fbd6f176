import { bigints, dates, instants, integers, json, jsons, texts } from '@yichuang/platform';

import type { Head, WrittenAction } from '../action-log.js';
import type { RunningClock } from '../clocks.js';
import { groupBy } from '../group-by.js';
import type { Claim, NextStep, Outcome } from './outcome.js';
import { sql, statement, type Part, type Statement } from './statement.js';

export interface Step extends NextStep {
  readonly id: number;
  readonly applicationId: number;
}

/** What one statement writes for any number of moves. */
export interface Moves {
  readonly at: Date;
  readonly claims: readonly Claim[];
  readonly outcomes: readonly Outcome[];
  /** New end of each log, in the order of `outcomes`. */
  readonly heads: readonly Head[];
  readonly actions: readonly WrittenAction[];
  readonly steps: readonly Step[];
  /** One for each outcome with a task, in their order. */
  readonly taskIds: readonly number[];
}

const unlessEmpty = <R>(rows: readonly R[], part: (rows: readonly R[]) => Part): Part | undefined => (rows.length === 0 ? undefined : part(rows));

/** A piece for each group of rows, and each with a name: rows that are alike are found in one go, and what they share is said once. */
const ofEach = <K, R>(name: string, groups: ReadonlyMap<K, readonly R[]>, part: (rows: readonly R[], key: K) => Part): Readonly<Record<string, Part>> =>
  Object.fromEntries([...groups].map(([key, rows], index) => [`${name}${index + 1}`, part(rows, key)]));

const finish = (claims: readonly Claim[], fence: number) => sql`DELETE FROM step WHERE id = ANY (${bigints(claims, ({ stepId }) => stepId)}::bigint[]) AND fence = ${fence} RETURNING id`;

const moveOn = ({ outcomes, heads }: Moves) => sql`UPDATE application SET
      state = new.state, version = application.version + 1, actions = new.actions, last_hash = new.last_hash,
      office_code = coalesce(new.office_code, application.office_code),
      flags = CASE WHEN new.flag IS NULL THEN application.flags ELSE application.flags || new.flag END,
      accepted_on = coalesce(new.accepted_on, application.accepted_on),
      decided_at = coalesce(new.decided_at, application.decided_at)
    FROM (SELECT
      unnest(${bigints(outcomes, ({ target }) => target.id)}::bigint[]) AS id,
      unnest(${integers(outcomes, ({ target }) => target.version)}::int[]) AS version,
      unnest(${texts(heads, ({ state }) => state)}::text[]) AS state,
      unnest(${integers(heads, ({ actions }) => actions)}::int[]) AS actions,
      unnest(${texts(heads, ({ lastHash }) => lastHash)}::text[]) AS last_hash,
      unnest(${texts(outcomes, ({ officeCode }) => officeCode)}::text[]) AS office_code,
      unnest(${texts(outcomes, ({ flags }) => flags?.[0])}::text[]) AS flag,
      unnest(${dates(outcomes, ({ acceptedOn }) => acceptedOn)}::date[]) AS accepted_on,
      unnest(${instants(outcomes, ({ decidedAt }) => decidedAt)}::timestamptz[]) AS decided_at
    ) AS new
    WHERE application.id = new.id AND application.version = new.version RETURNING application.id`;

const log = ({ actions, at }: Moves) => sql`INSERT INTO action (application_id, seq, kind, actor, state, hash, detail, at) SELECT
      unnest(${bigints(actions, ({ applicationId }) => applicationId)}::bigint[]),
      unnest(${integers(actions, ({ seq }) => seq)}::int[]),
      unnest(${texts(actions, ({ kind }) => kind)}::text[]),
      unnest(${texts(actions, ({ actor }) => actor)}::text[]),
      unnest(${texts(actions, ({ state }) => state)}::text[]),
      unnest(${texts(actions, ({ hash }) => hash)}::text[]),
      unnest(${jsons(actions, ({ detailJson }) => detailJson)}::json[]),
      ${at}::timestamptz`;

/** Something of an application, with its id. */
interface Of<T> {
  readonly id: number;
  readonly it: T;
}

/** What the outcomes hold of one kind, each with the id of its application. */
const everyOne = <T>(outcomes: readonly Outcome[], read: (outcome: Outcome) => readonly T[] | undefined): Of<T>[] =>
  outcomes.flatMap((outcome) => (read(outcome) ?? []).map((it) => ({ id: outcome.target.id, it })));

type EndedClock = NonNullable<Outcome['endClocks']>[number];

const stopClocks = (at: Date) => (ended: readonly Of<EndedClock>[]) => sql`UPDATE clock SET status = ${ended[0]?.it.as}, ended_at = ${at}
    WHERE application_id = ANY (${bigints(ended, ({ id }) => id)}::bigint[]) AND kind = ${ended[0]?.it.kind} AND status IN ('running', 'stopped')`;

const startClocks = (started: readonly Of<RunningClock>[], { kind, length, unit, startedOn, dueOn, dueAt, provisional, calendarVersion, law }: RunningClock) => sql`INSERT INTO clock
      (application_id, kind, length, unit, started_on, due_on, due_at, provisional, calendar_version, law)
    SELECT unnest(${bigints(started, ({ id }) => id)}::bigint[]), ${kind}, ${length}::int, ${unit}, ${startedOn}::date, ${dueOn}::date, ${dueAt}::timestamptz, ${provisional}::boolean, ${calendarVersion}, ${json(law)}::json`;

const openTasks = (at: Date, taskIds: readonly number[]) => (waiting: readonly Outcome[]) => sql`INSERT INTO task (id, application_id, office_code, skill, stage, due_at, reasons, not_for, opened_at) SELECT
      unnest(${bigints(taskIds, (id) => id)}::bigint[]),
      unnest(${bigints(waiting, ({ target }) => target.id)}::bigint[]),
      unnest(${texts(waiting, ({ task }) => task?.officeCode)}::text[]),
      unnest(${texts(waiting, ({ task }) => task?.skill)}::text[]),
      unnest(${texts(waiting, ({ task }) => task?.stage)}::text[]),
      unnest(${instants(waiting, ({ task }) => task?.dueAt)}::timestamptz[]),
      unnest(${jsons(waiting, ({ task }) => json(task?.reasons))}::json[]),
      unnest(${texts(waiting, ({ task }) => `{${(task?.notFor ?? []).join(',')}}`)}::text[])::bigint[],
      ${at}::timestamptz`;

const postponeTasks = (postponed: readonly Outcome[]) => sql`UPDATE task SET due_at = new.due_at
    FROM (SELECT
      unnest(${bigints(postponed, ({ target }) => target.id)}::bigint[]) AS application_id,
      unnest(${instants(postponed, ({ tasksDueAt }) => tasksDueAt)}::timestamptz[]) AS due_at
    ) AS new
    WHERE task.application_id = new.application_id AND closed_at IS NULL`;

const keepEvidence = (at: Date) => (assessed: readonly Outcome[]) => sql`INSERT INTO assessment (application_id, version, verdict, findings, materials, facts, words, at) SELECT
      unnest(${bigints(assessed, ({ target }) => target.id)}::bigint[]),
      unnest(${integers(assessed, ({ target }) => target.version)}::int[]),
      unnest(${texts(assessed, ({ evidence }) => evidence?.assessment.verdict)}::text[]),
      unnest(${jsons(assessed, ({ evidence }) => json(evidence?.assessment.findings))}::json[]),
      unnest(${jsons(assessed, ({ evidence }) => json(evidence?.assessment.materials))}::json[]),
      unnest(${jsons(assessed, ({ evidence }) => json(evidence?.facts))}::json[]),
      unnest(${jsons(assessed, ({ evidence }) => json(evidence?.words))}::json[]),
      ${at}::timestamptz`;

const addSteps = (steps: readonly Step[]) => sql`INSERT INTO step (id, application_id, kind, due_at) SELECT
      unnest(${bigints(steps, ({ id }) => id)}::bigint[]),
      unnest(${bigints(steps, ({ applicationId }) => applicationId)}::bigint[]),
      unnest(${texts(steps, ({ kind }) => kind)}::text[]),
      unnest(${instants(steps, ({ dueAt }) => dueAt)}::timestamptz[])`;

const idsWhere = (outcomes: readonly Outcome[], holds: (outcome: Outcome) => boolean | undefined) => outcomes.filter(holds).map(({ target }) => target.id);

const rowsOf = (pieces: Readonly<Record<string, Part>>): string => Object.keys(pieces).map((name) => `(SELECT count(*) FROM ${name})`).join(' + ');

/**
 * One statement for any number of moves. `expect_rows` raises YC001 and undoes all of it when a claimed step or the
 * version of an application is no longer what was read.
 */
export function movesStatement(moves: Moves): Statement {
  const { at, claims, outcomes } = moves;
  const finished = ofEach('finished', groupBy(claims, ({ fence }) => fence), finish);
  const stopped = groupBy(everyOne(outcomes, ({ endClocks }) => endClocks), ({ it: { kind, as } }) => `${kind} ${as}`);
  const started = groupBy(everyOne(outcomes, (outcome) => outcome.startClocks), ({ it }) => it);
  return statement(
    {
      ...finished,
      moved: moveOn(moves),
      logged: log(moves),
      ...ofEach('stopped', stopped, stopClocks(at)),
      ...ofEach('started', started, startClocks),
      dropped: unlessEmpty(idsWhere(outcomes, ({ dropSteps }) => dropSteps), (ids) => sql`DELETE FROM step WHERE application_id = ANY (${ids}::bigint[]) AND kind <> 'make-documents'`),
      closed: unlessEmpty(idsWhere(outcomes, ({ closeTasks }) => closeTasks), (ids) => sql`UPDATE task SET closed_at = ${at} WHERE application_id = ANY (${ids}::bigint[]) AND closed_at IS NULL`),
      postponed: unlessEmpty(outcomes.filter(({ tasksDueAt }) => tasksDueAt), postponeTasks),
      opened: unlessEmpty(outcomes.filter(({ task }) => task), openTasks(at, moves.taskIds)),
      evidence: unlessEmpty(outcomes.filter(({ evidence }) => evidence), keepEvidence(at)),
      next: unlessEmpty(moves.steps, addSteps),
    },
    claims.length > 0
      ? { text: [`SELECT expect_rows('claims', ${rowsOf(finished)}, `, "), expect_rows('versions', (SELECT count(*) FROM moved), ", ')'], values: [claims.length, outcomes.length] }
      : sql`SELECT expect_rows('versions', (SELECT count(*) FROM moved), ${outcomes.length})`,
  );
}
