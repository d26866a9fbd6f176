import type { DecisionLimit } from '@yichuang/definition';
import { endOfDay, workingCalendar, type CivilDate, type Text } from '@yichuang/kernel';

/**
 * K1 accept or ask for corrections; K2 decide, K2s first examination below, K2j joint decision; K3 deliver; K4 the
 * applicant completes; K5 a special procedure; K10 a renewal undecided by then is granted by law; K12 the fee of what was
 * granted is paid.
 */
export type ClockKind = 'K1' | 'K2' | 'K2s' | 'K2j' | 'K3' | 'K4' | 'K5' | 'K10' | 'K12';

/** How a legal period is counted. Source: 《行政许可法》第八十二条; 《民法典》第二百零一条、第二百零三条. */
export interface ClockRule {
  readonly kind: ClockKind;
  readonly length: number;
  readonly unit: 'working-day' | 'calendar-day';
  readonly law: Text;
}

export const acceptWithin: ClockRule = {
  kind: 'K1',
  length: 5,
  unit: 'working-day',
  law: { zh: '《行政许可法》第三十二条', en: 'Administrative Licensing Law, Article 32' },
};

export const deliverWithin: ClockRule = {
  kind: 'K3',
  length: 10,
  unit: 'working-day',
  law: { zh: '《行政许可法》第四十四条', en: 'Administrative Licensing Law, Article 44' },
};

/** The flag of a case whose period to deliver has passed: somebody looks after its parcel. */
export const lateDelivery = 'late-K3';

const twentyDays: Text = { zh: '《行政许可法》第四十三条', en: 'Administrative Licensing Law, Article 43' };

/** The lower office examines first and sends the file up. */
export const examineBelowWithin: ClockRule = { kind: 'K2s', length: 20, unit: 'working-day', law: twentyDays };

export const decideJointlyWithin: ClockRule = {
  kind: 'K2j',
  length: 45,
  unit: 'working-day',
  law: { zh: '《行政许可法》第四十二条第二款', en: 'Administrative Licensing Law, Article 42(2)' },
};

/** What the applicant is given to complete; no instrument of the province sets fewer (procedure K4). */
export const completeWithin = (days: number): ClockRule => ({
  kind: 'K4',
  length: days,
  unit: 'calendar-day',
  law: { zh: '《行政许可法》第三十二条第一款第四项', en: 'Administrative Licensing Law, Article 32(1)(4)' },
});

/** The days a special procedure is told to take; they are not counted in the period to decide. */
export const specialWithin = (days: number): ClockRule => ({
  kind: 'K5',
  length: days,
  unit: 'working-day',
  law: { zh: '《行政许可法》第四十五条', en: 'Administrative Licensing Law, Article 45' },
});

/** No law sets a number of days; the letter that asks for the fee does (docs/decisions/0030-a-fee-nobody-pays.md). */
export const payWithin: ClockRule = {
  kind: 'K12',
  length: 60,
  unit: 'calendar-day',
  law: { zh: '缴费通知书', en: 'Notice of the fee' },
};

export const decideWithin = ({ length, unit, law }: DecisionLimit): ClockRule => ({ kind: 'K2', length, unit, law });

/** A running period with all that is needed to compute it again from the application's history. */
export interface RunningClock extends ClockRule {
  /** Day 0: the period starts the day after. */
  readonly startedOn: CivilDate;
  readonly dueOn: CivilDate;
  /** 24:00 of `dueOn`, Asia/Shanghai. */
  readonly dueAt: Date;
  /** The period touches a year whose calendar is not published yet. */
  readonly provisional: boolean;
  readonly calendarVersion: string;
}

const rules = new Map<string, RunningClock>();

/** Starts a period on a day. Pure and remembered: a busy hour asks for the same few again and again. */
export function startClock(rule: ClockRule, startedOn: CivilDate): RunningClock {
  const key = `${rule.kind}/${rule.length}/${rule.unit}/${startedOn}/${rule.law.zh}`;
  const known = rules.get(key);
  if (known) return known;
  const { on, provisional } = rule.unit === 'working-day' ? workingCalendar.addWorkingDays(startedOn, rule.length) : workingCalendar.addCalendarDays(startedOn, rule.length);
  const clock = { ...rule, startedOn, dueOn: on, dueAt: endOfDay(on), provisional, calendarVersion: workingCalendar.version };
  if (rules.size > 10_000) rules.clear();
  rules.set(key, clock);
  return clock;
}
