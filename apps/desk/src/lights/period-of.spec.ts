import type { Ledger, LedgerClock } from '@yichuang/one-window';

import { periodOf } from './period-of.js';

const clock = (kind: LedgerClock['kind'], status: LedgerClock['status'], due: string): readonly [LedgerClock['kind'], LedgerClock] => [
  kind,
  {
    kind,
    status,
    startedOn: '2026-11-02',
    dueOn: '2026-11-20',
    dueAt: new Date(due),
    length: 14,
    unit: 'working-day',
    law: { zh: '法', en: 'Law' },
    provisional: false,
    calendarVersion: '1',
    endedAt: null,
    extension: 0,
    stops: [],
    stoppedOn: null,
    remindAt: null,
  },
];
const ledger = (...clocks: (readonly [LedgerClock['kind'], LedgerClock])[]): Ledger => new Map(clocks);
const [first, second] = ['2026-11-20T16:00:00Z', '2026-11-25T16:00:00Z'];

describe('The period a case is measured by', () => {
  it('is what ends next', () => {
    expect(periodOf({ state: 'examining', ledger: ledger(clock('K1', 'expired', first), clock('K2', 'running', second)) })?.dueAt).toEqual(new Date(second));
  });

  it('is what has passed, as long as it is owed: an overdue case never looks as if it had no period', () => {
    expect(periodOf({ state: 'examining', ledger: ledger(clock('K1', 'met', first), clock('K2', 'expired', second)) })?.dueAt).toEqual(new Date(second));
  });

  it('is none once nothing is owed', () => {
    expect(periodOf({ state: 'refused', ledger: ledger(clock('K2', 'expired', second)) })).toBeUndefined();
  });
});
