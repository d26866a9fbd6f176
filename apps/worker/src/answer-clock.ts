import { isCivilDate, workingCalendar, type CivilDate, type Deadline } from '@yichuang/kernel';

export interface ClockAnswer {
  /** One line for programs: `2025-02-08`, or `2027-01-06 provisional`. */
  readonly line?: string;
  /** What people should know, in both languages. */
  readonly remark?: string;
  readonly exitCode: 0 | 2;
}

const counts = new Map<string, (start: CivilDate, n: number) => Deadline>([
  ['add', (start, n) => workingCalendar.addWorkingDays(start, n)],
  ['calendar-add', (start, n) => workingCalendar.addCalendarDays(start, n)],
]);

const usage = '用法 Usage: clock add DATE N | clock calendar-add DATE N';
const refuse = (zh: string, en: string): ClockAnswer => ({ remark: `${zh}\n${en}\n${usage}`, exitCode: 2 });

const notYetPublished = (on: CivilDate): string => `国务院尚未公布全部所涉年度的放假安排，${on}为暂定日期。\nNot every year touched has its State Council notice: ${on} is provisional.`;

const beforeAnyNotice = (on: CivilDate): string =>
  `${workingCalendar.firstYear}年以前没有放假安排可查，${on}是按周一至周五并除去现行法定节假日推算的。\nThere is no notice for years before ${workingCalendar.firstYear}: ${on} is reckoned from Monday to Friday less the public holidays of today's law.`;

/** Answers `add DATE N` (working days) and `calendar-add DATE N` (calendar days): the last day of a period from DATE. */
export function answerClock([unit = '', start = '', n = '', ...rest]: readonly string[]): ClockAnswer {
  const count = counts.get(unit);
  if (!count || rest.length > 0) return refuse('请说明按工作日（add）还是自然日（calendar-add）计算。', 'Say whether to count working days (add) or calendar days (calendar-add).');
  if (!isCivilDate(start) || start >= '2100') return refuse(`“${start}”不是2100年以前的真实日期，应为YYYY-MM-DD。`, `“${start}” is no real date before 2100; write YYYY-MM-DD.`);
  if (!/^\d{1,4}$/.test(n)) return refuse(`“${n}”不是天数，应为0至9999的整数。`, `“${n}” is no number of days; write a whole number from 0 to 9999.`);
  const { on, provisional } = count(start, Number(n));
  if (!provisional) return { line: on, exitCode: 0 };
  const counted = unit === 'add' ? start : on;
  return { line: `${on} provisional`, remark: counted < workingCalendar.firstYear ? beforeAnyNotice(on) : notYetPublished(on), exitCode: 0 };
}
