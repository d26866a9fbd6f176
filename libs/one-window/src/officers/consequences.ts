import type { Office } from '@yichuang/definition';

import { append, type Action, type NewAction } from '../action-log.js';
import { examinersOf } from '../acts/examination.js';
import { nextDeadline, periodsOf, turn, type Ledger } from '../ledger.js';
import { skillOf, type Stage } from '../officer.js';
import type { NewTask, Outcome } from '../write/outcome.js';
import { officersWho, type OpenCase } from './open-case.js';
import { stageOf } from './stage.js';

/** What was done, as far as its consequences depend on it. */
export interface Deed {
  readonly actions: readonly NewAction[];
  readonly officeCode?: string;
  readonly notFor?: readonly number[];
  readonly next?: Outcome['next'];
}

export interface Circumstances {
  readonly at: Date;
  readonly decidingOffice: Office;
}

/** What follows from actions by themselves: the clocks that change, and whose work the case is next. */
export function consequences(the: OpenCase, deed: Deed, { at, decidingOffice }: Circumstances): Pick<Outcome, 'clocks' | 'task' | 'closeTasks' | 'tasksDueAt'> {
  const { actions, head } = append(the, deed.actions, at);
  const ledger = actions.reduce<Ledger>((before, action) => turn(before, action, periodsOf(the.service)), the.ledger);
  const clocks = [...ledger.values()].filter((clock) => clock !== the.ledger.get(clock.kind));
  const next = { ...the, state: head.state, log: [...the.log, ...actions] };
  return { ...(clocks.length > 0 && { clocks }), ...workOf({ the, next, ledger, deed, decidingOffice }) };
}

interface Turned {
  readonly the: OpenCase;
  readonly next: Pick<OpenCase, 'state' | 'log'>;
  readonly ledger: Ledger;
  readonly deed: Deed;
  readonly decidingOffice: Office;
}

/** The same work goes on in the same hands; other work, or work elsewhere, is a new task. */
function workOf(turned: Turned): Pick<Outcome, 'task' | 'closeTasks' | 'tasksDueAt'> {
  const { the, next, deed, decidingOffice, ledger } = turned;
  const stage = stageOf(next);
  if (!stage || awaitsMachine(turned)) return the.task ? { closeTasks: true } : {};
  const officeCode = stage === 'decide' ? decidingOffice.code : (deed.officeCode ?? the.office.code);
  const due = nextDeadline(ledger);
  const isSame = the.task?.stage === stage && the.task.officeCode === officeCode && !deed.notFor;
  if (isSame) return due && the.task && due.dueAt.getTime() !== the.task.dueAt.getTime() ? { tasksDueAt: due.dueAt } : {};
  const notFor = [...new Set([...(deed.notFor ?? []), ...shutOut(next, stage)])];
  const task: NewTask = { officeCode, skill: skillOf(the.service, stage), stage, dueAt: due?.dueAt ?? ledger.get('K3')?.dueAt ?? the.receivedAt, reasons: reasonsFor(stage, next.log), notFor };
  return { ...(the.task && { closeTasks: true }), task };
}

/** Who stood aside takes none of it; who examined does not decide (I5). */
const shutOut = (next: Pick<OpenCase, 'log'>, stage: Stage): number[] => [...officersWho(next, ['recused']), ...(stage === 'decide' ? examinersOf(next) : [])];

/** The machine looks at a case before people do. */
const awaitsMachine = ({ next, deed }: Turned): boolean =>
  deed.next?.some(({ kind }) => kind === 'assess') === true || !next.log.some(({ kind }) => kind === 'assessed');

/** Why the case is somebody's work: what the machine left open, or what an officer did last. */
function reasonsFor(stage: Stage, log: readonly Action[]): readonly string[] {
  const last = log.filter(({ kind }) => kind === 'handed-to-officer').at(-1)?.detail as { reasons?: readonly string[] } | undefined;
  return stage === 'accept' || stage === 'examine' ? (last?.reasons ?? []) : [log.at(-1)?.kind ?? 'decision'];
}
