import { bigints, booleans, dates, instants, integers, json, jsons, texts } from '@yichuang/platform';

import type { Head, WrittenAction } from '../action-log.js';
import type { RunningClock } from '../clocks.js';
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

const finish = (claims: readonly Claim[]) => sql`DELETE FROM step
    USING (SELECT unnest(${bigints(claims, (claim) => claim.stepId)}::bigint[]) AS id, unnest(${integers(claims, (claim) => claim.fence)}::int[]) AS fence) AS claim
    WHERE step.id = claim.id AND step.fence = claim.fence RETURNING step.id`;

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

const stopClocks = (at: Date) => (ended: readonly Of<NonNullable<Outcome['endClocks']>[number]>[]) => sql`UPDATE clock SET status = new.status, ended_at = ${at}
    FROM (SELECT
      unnest(${bigints(ended, ({ id }) => id)}::bigint[]) AS application_id,
      unnest(${texts(ended, ({ it }) => it.kind)}::text[]) AS kind,
      unnest(${texts(ended, ({ it }) => it.as)}::text[]) AS status
    ) AS new
    WHERE clock.application_id = new.application_id AND clock.kind = new.kind AND clock.status IN ('running', 'stopped')`;

const startClocks = (started: readonly Of<RunningClock>[]) => sql`INSERT INTO clock (application_id, kind, length, unit, started_on, due_on, due_at, provisional, calendar_version, law) SELECT
      unnest(${bigints(started, ({ id }) => id)}::bigint[]),
      unnest(${texts(started, ({ it }) => it.kind)}::text[]),
      unnest(${integers(started, ({ it }) => it.length)}::int[]),
      unnest(${texts(started, ({ it }) => it.unit)}::text[]),
      unnest(${dates(started, ({ it }) => it.startedOn)}::date[]),
      unnest(${dates(started, ({ it }) => it.dueOn)}::date[]),
      unnest(${instants(started, ({ it }) => it.dueAt)}::timestamptz[]),
      unnest(${booleans(started, ({ it }) => it.provisional)}::boolean[]),
      unnest(${texts(started, ({ it }) => it.calendarVersion)}::text[]),
      unnest(${jsons(started, ({ it }) => json(it.law))}::json[])`;

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

/**
 * One statement for any number of moves. `expect_rows` raises YC001 and undoes all of it when a claimed step or the
 * version of an application is no longer what was read.
 */
export function movesStatement(moves: Moves): Statement {
  const { at, claims, outcomes } = moves;
  const claimed = unlessEmpty(claims, finish);
  return statement(
    {
      finished: claimed,
      moved: moveOn(moves),
      logged: log(moves),
      stopped: unlessEmpty(everyOne(outcomes, ({ endClocks }) => endClocks), stopClocks(at)),
      started: unlessEmpty(everyOne(outcomes, (outcome) => outcome.startClocks), startClocks),
      dropped: unlessEmpty(idsWhere(outcomes, ({ dropSteps }) => dropSteps), (ids) => sql`DELETE FROM step WHERE application_id = ANY (${ids}::bigint[]) AND kind <> 'make-documents'`),
      closed: unlessEmpty(idsWhere(outcomes, ({ closeTasks }) => closeTasks), (ids) => sql`UPDATE task SET closed_at = ${at} WHERE application_id = ANY (${ids}::bigint[]) AND closed_at IS NULL`),
      postponed: unlessEmpty(outcomes.filter(({ tasksDueAt }) => tasksDueAt), postponeTasks),
      opened: unlessEmpty(outcomes.filter(({ task }) => task), openTasks(at, moves.taskIds)),
      evidence: unlessEmpty(outcomes.filter(({ evidence }) => evidence), keepEvidence(at)),
      next: unlessEmpty(moves.steps, addSteps),
    },
    claimed
      ? sql`SELECT expect_rows('claims', (SELECT count(*) FROM finished), ${claims.length}), expect_rows('versions', (SELECT count(*) FROM moved), ${outcomes.length})`
      : sql`SELECT expect_rows('versions', (SELECT count(*) FROM moved), ${outcomes.length})`,
  );
}
