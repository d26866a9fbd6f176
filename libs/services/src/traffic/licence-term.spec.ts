import type { FullPointsCycle } from '@yichuang/definition';
import { addYears } from '@yichuang/kernel';

import { nextTerm } from './licence-term.js';

const licence = (validFrom: string, validUntil: string, ...fullPointsCycles: FullPointsCycle[]) => ({ validFrom, validUntil, fullPointsCycles });
const full = (cycleStart: string, educationPassedOn: string | null = addYears(cycleStart, 1)): FullPointsCycle => ({ cycleStart, educationPassedOn });

const six = licence('2020-12-20', '2026-12-20');
const ten = licence('2016-08-15', '2026-08-15');

describe('the next term of a licence (第六十二条)', () => {
  it('is ten years after six, long-term after ten', () => {
    expect(nextTerm(six, '2026-11-23', '2026-11-23')).toEqual({ validFrom: '2026-12-20', validUntil: '2036-12-20' });
    expect(nextTerm(ten, '2026-08-01', '2026-08-01')).toEqual({ validFrom: '2026-08-15', validUntil: null });
  });

  it('follows without a gap when it was asked for in time, however late the decision', () => {
    expect(nextTerm(ten, '2026-08-15', '2026-09-30').validFrom).toBe('2026-08-15');
    expect(nextTerm(ten, '2026-08-16', '2026-09-30').validFrom).toBe('2026-09-30');
  });

  it('ends on the last of February where it began on the 29th', () => {
    expect(nextTerm(licence('2022-02-28', '2028-02-29'), '2028-02-01', '2028-02-01')).toEqual({ validFrom: '2028-02-29', validUntil: '2038-02-28' });
    expect(nextTerm(licence('2016-02-29', '2026-02-28'), '2026-02-01', '2026-02-01').validUntil).toBeNull();
  });

  it.each([
    ['of an earlier term', full('2019-12-20', '2020-12-01'), '2036-12-20'],
    ['that was running when the term began, course passed before', full('2020-03-01', '2020-12-20'), '2036-12-20'],
    ['that was running when the term began, course passed later', full('2020-03-01', '2021-02-10'), '2032-12-20'],
    ['of the first year', full('2020-12-20'), '2032-12-20'],
    ['of the last year', full('2025-12-20', '2026-10-01'), '2032-12-20'],
    ['that began when the term was over', full('2026-12-20', '2027-01-10'), '2036-12-20'],
  ])('after a cycle with twelve points %s', (_title, cycle, validUntil) => {
    expect(nextTerm(licence('2020-12-20', '2026-12-20', cycle), '2026-11-23', '2026-11-23').validUntil).toBe(validUntil);
  });

  it('is six years again after ten with a full cycle', () => {
    expect(nextTerm(licence('2016-08-15', '2026-08-15', full('2018-08-15')), '2026-08-01', '2026-08-01').validUntil).toBe('2032-08-15');
  });
});
