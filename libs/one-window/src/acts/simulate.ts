import type { CivilDate } from '@yichuang/kernel';

import type { NewAction } from '../action-log.js';
import type { ClockKind } from '../clocks.js';
import { periodsOf, turn } from '../ledger.js';
import { after } from '../lifecycle.js';
import type { OpenCase } from '../officers/open-case.js';

interface Now {
  readonly the: OpenCase;
  readonly at: Date;
}

/** The last day of the first of these periods that runs once an action is in the history. */
export function findDueAfter({ the, at }: Now, { kind, actor, detail = {} }: NewAction, clocks: readonly ClockKind[]): CivilDate | undefined {
  const line = { applicationId: the.id, seq: the.actions + 1, kind, actor, at, state: after(the.state, kind) ?? the.state, detail, hash: '' };
  const ledger = turn(the.ledger, line, periodsOf(the.service));
  return clocks.map((each) => ledger.get(each)).find((each) => each?.status === 'running')?.dueOn;
}

/** The same where the action starts the period: what a letter about it says. */
export function dueAfter(now: Now, action: NewAction, clocks: readonly ClockKind[]): CivilDate {
  const due = findDueAfter(now, action, clocks);
  if (!due) throw new Error(`No period ${clocks.join(', ')} runs after ${action.kind}`);
  return due;
}
