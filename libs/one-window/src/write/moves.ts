import { columns, json, jsonColumn } from '@yichuang/platform';

import type { Action, Head } from '../action-log.js';
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
  readonly actions: readonly Action[];
  readonly steps: readonly Step[];
  /** One for each outcome with a task, in their order. */
  readonly taskIds: readonly number[];
}

const unlessEmpty = <R>(rows: readonly R[], part: (rows: readonly R[]) => Part): Part | undefined => (rows.length === 0 ? undefined : part(rows));

const finish = (claims: readonly Claim[]) => {
  const [ids, fences] = columns(claims, (claim) => claim.stepId, (claim) => claim.fence);
  return sql`DELETE FROM step USING unnest(${ids}::bigint[], ${fences}::int[]) AS claim (id, fence)
    WHERE step.id = claim.id AND step.fence = claim.fence RETURNING step.id`;
};

const moveOn = ({ outcomes, heads }: Moves) => {
  const [ids, versions, offices, flags, accepted, decided] = columns(
    outcomes,
    ({ target }) => target.id,
    ({ target }) => target.version,
    ({ officeCode }) => officeCode,
    ({ flags }) => flags?.[0],
    ({ acceptedOn }) => acceptedOn,
    ({ decidedAt }) => decidedAt,
  );
  const [states, counts, hashes] = columns(heads, (head) => head.state, (head) => head.actions, (head) => head.lastHash);
  return sql`UPDATE application SET
      state = new.state, version = application.version + 1, actions = new.actions, last_hash = new.last_hash,
      office_code = coalesce(new.office_code, application.office_code),
      flags = CASE WHEN new.flag IS NULL THEN application.flags ELSE application.flags || new.flag END,
      accepted_on = coalesce(new.accepted_on, application.accepted_on),
      decided_at = coalesce(new.decided_at, application.decided_at)
    FROM unnest(${ids}::bigint[], ${versions}::int[], ${states}::text[], ${counts}::int[], ${hashes}::text[], ${offices}::text[],
      ${flags}::text[], ${accepted}::date[], ${decided}::timestamptz[])
      AS new (id, version, state, actions, last_hash, office_code, flag, accepted_on, decided_at)
    WHERE application.id = new.id AND application.version = new.version RETURNING application.id`;
};

const log = ({ actions, at }: Moves) => {
  const [ids, seqs, kinds, actors, states, hashes] = columns(
    actions,
    (action) => action.applicationId,
    (action) => action.seq,
    (action) => action.kind,
    (action) => action.actor,
    (action) => action.state,
    (action) => action.hash,
  );
  const details = jsonColumn(actions, (action) => json(action.detail));
  return sql`INSERT INTO action (application_id, seq, kind, actor, state, hash, detail, at)
    SELECT new.*, ${at}::timestamptz FROM ROWS FROM (
      unnest(${ids}::bigint[], ${seqs}::int[], ${kinds}::text[], ${actors}::text[], ${states}::text[], ${hashes}::text[]),
      jsonb_array_elements(${details}::jsonb)) AS new`;
};

/** Something of an application, with its id. */
interface Of<T> {
  readonly id: number;
  readonly it: T;
}

/** What the outcomes hold of one kind, each with the id of its application. */
const everyOne = <T>(outcomes: readonly Outcome[], read: (outcome: Outcome) => readonly T[] | undefined): Of<T>[] =>
  outcomes.flatMap((outcome) => (read(outcome) ?? []).map((it) => ({ id: outcome.target.id, it })));

const stopClocks = (at: Date) => (ended: readonly Of<NonNullable<Outcome['endClocks']>[number]>[]) => {
  const [ids, kinds, statuses] = columns(ended, ({ id }) => id, ({ it }) => it.kind, ({ it }) => it.as);
  return sql`UPDATE clock SET status = new.status, ended_at = ${at}
    FROM unnest(${ids}::bigint[], ${kinds}::text[], ${statuses}::text[]) AS new (application_id, kind, status)
    WHERE clock.application_id = new.application_id AND clock.kind = new.kind AND clock.status IN ('running', 'stopped')`;
};

const startClocks = (started: readonly Of<RunningClock>[]) => {
  const [ids, kinds, lengths, units, from, dueOn, dueAt, provisional, versions] = columns(
    started,
    ({ id }) => id,
    ({ it }) => it.kind,
    ({ it }) => it.length,
    ({ it }) => it.unit,
    ({ it }) => it.startedOn,
    ({ it }) => it.dueOn,
    ({ it }) => it.dueAt,
    ({ it }) => it.provisional,
    ({ it }) => it.calendarVersion,
  );
  const laws = jsonColumn(started, ({ it }) => json(it.law));
  return sql`INSERT INTO clock (application_id, kind, length, unit, started_on, due_on, due_at, provisional, calendar_version, law)
    SELECT * FROM ROWS FROM (
      unnest(${ids}::bigint[], ${kinds}::text[], ${lengths}::int[], ${units}::text[], ${from}::date[], ${dueOn}::date[], ${dueAt}::timestamptz[],
        ${provisional}::boolean[], ${versions}::text[]),
      jsonb_array_elements(${laws}::jsonb))`;
};

const openTasks = (at: Date, taskIds: readonly number[]) => (waiting: readonly Outcome[]) => {
  const [ids, offices, skills, stages, due, reasons, notFor] = columns(
    waiting,
    ({ target }) => target.id,
    ({ task }) => task?.officeCode,
    ({ task }) => task?.skill,
    ({ task }) => task?.stage,
    ({ task }) => task?.dueAt,
    ({ task }) => json(task?.reasons),
    ({ task }) => `{${(task?.notFor ?? []).join(',')}}`,
  );
  return sql`INSERT INTO task (id, application_id, office_code, skill, stage, due_at, reasons, not_for, opened_at)
    SELECT id, application_id, office_code, skill, stage, due_at, reasons, not_for::bigint[], ${at}::timestamptz
    FROM unnest(${taskIds}::bigint[], ${ids}::bigint[], ${offices}::text[], ${skills}::text[], ${stages}::text[], ${due}::timestamptz[],
      ${reasons}::jsonb[], ${notFor}::text[]) AS new (id, application_id, office_code, skill, stage, due_at, reasons, not_for)`;
};

const postponeTasks = (postponed: readonly Outcome[]) => {
  const [ids, due] = columns(postponed, ({ target }) => target.id, ({ tasksDueAt }) => tasksDueAt);
  return sql`UPDATE task SET due_at = new.due_at FROM unnest(${ids}::bigint[], ${due}::timestamptz[]) AS new (application_id, due_at)
    WHERE task.application_id = new.application_id AND closed_at IS NULL`;
};

const keepEvidence = (at: Date) => (assessed: readonly Outcome[]) => {
  const [ids, versions, verdicts] = columns(assessed, ({ target }) => target.id, ({ target }) => target.version, ({ evidence }) => evidence?.assessment.verdict);
  const findings = jsonColumn(assessed, ({ evidence }) => json(evidence?.assessment.findings));
  const materials = jsonColumn(assessed, ({ evidence }) => json(evidence?.assessment.materials));
  const facts = jsonColumn(assessed, ({ evidence }) => json(evidence?.facts));
  const words = jsonColumn(assessed, ({ evidence }) => json(evidence?.words));
  return sql`INSERT INTO assessment (application_id, version, verdict, findings, materials, facts, words, at)
    SELECT new.*, ${at}::timestamptz FROM ROWS FROM (
      unnest(${ids}::bigint[], ${versions}::int[], ${verdicts}::text[]), jsonb_array_elements(${findings}::jsonb), jsonb_array_elements(${materials}::jsonb),
      jsonb_array_elements(${facts}::jsonb), jsonb_array_elements(${words}::jsonb)) AS new`;
};

const addSteps = (steps: readonly Step[]) => {
  const [ids, applications, kinds, due] = columns(steps, (step) => step.id, (step) => step.applicationId, (step) => step.kind, (step) => step.dueAt);
  return sql`INSERT INTO step (id, application_id, kind, due_at)
    SELECT * FROM unnest(${ids}::bigint[], ${applications}::bigint[], ${kinds}::text[], ${due}::timestamptz[])`;
};

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
