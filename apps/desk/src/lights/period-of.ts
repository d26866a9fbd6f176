import { startOfDay } from '@yichuang/kernel';
import { isFinal, nextDeadline, type OpenCase } from '@yichuang/one-window';

import type { Span } from './light-view.js';

/** The period that a case is measured by: what ends next, or else what has passed and is still owed; none once nothing is. */
export function periodOf({ state, ledger }: Pick<OpenCase, 'state' | 'ledger'>): Span | undefined {
  if (isFinal(state)) return undefined;
  const passed = [...ledger.values()].filter(({ status }) => status === 'expired').sort((a, b) => b.dueAt.getTime() - a.dueAt.getTime())[0];
  const period = nextDeadline(ledger) ?? passed;
  return period && { openedAt: startOfDay(period.startedOn), dueAt: period.dueAt };
}
