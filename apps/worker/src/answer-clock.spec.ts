import { answerClock } from './answer-clock.js';

describe('the clock command', () => {
  it('counts working days and calendar days', () => {
    expect(answerClock(['add', '2025-01-26', '5'])).toEqual({ line: '2025-02-08', exitCode: 0 });
    expect(answerClock(['calendar-add', '2026-11-20', '1'])).toEqual({ line: '2026-11-23', exitCode: 0 });
  });

  it('says of a year not yet published that the date is provisional', () => {
    const { line, remark, exitCode } = answerClock(['add', '2026-12-30', '3']);
    expect(line).toBe('2027-01-05 provisional');
    expect(remark).toMatch(/暂定[^]*provisional/);
    expect(exitCode).toBe(0);
  });

  it.each([
    ['add', '1990-01-02', '5'],
    ['calendar-add', '1990-01-02', '5'],
  ])('says of a year before the first calendar that there is none for it, not that it is to come (%s)', (...args) => {
    const { remark, exitCode } = answerClock(args);
    expect(remark).toMatch(/^\d{4}年以前没有放假安排[^]*no notice for years before \d{4}/);
    expect(exitCode).toBe(0);
  });

  it('says of a long period that reaches beyond the last calendar that the date is provisional', () => {
    expect(answerClock(['calendar-add', '1999-12-31', '9999']).remark).toMatch(/尚未公布/);
  });

  it.each([
    [[], 'calendar-add'],
    [['subtract', '2025-01-26', '5'], 'calendar-add'],
    [['constructor', '2025-01-26', '5'], 'calendar-add'],
    [['add', '2025-02-30', '5'], '2025-02-30'],
    [['add', '2025-01-26'], '0至9999'],
    [['add', '2025-01-26', '-5'], '-5'],
    [['add', '2025-01-26', '1.5'], '1.5'],
    [['add', '9999-12-31', '5'], '9999-12-31'],
    [['add', '2025-01-26', '5', '6'], 'calendar-add'],
  ])('refuses %j in both languages and prints nothing for programs', (args, named) => {
    const { line, remark, exitCode } = answerClock(args);
    expect(line).toBeUndefined();
    expect(remark).toContain(named);
    expect(remark).toMatch(/\p{Script=Han}[^]*\n[^]*[A-Za-z]{3}/u);
    expect(exitCode).toBe(2);
  });
});
