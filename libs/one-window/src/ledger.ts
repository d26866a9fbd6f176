import type { DecisionLimit, Service } from '@yichuang/definition';
import { addDays, civilDateOf, daysBetween, endOfDay, startOfDay, workingCalendar, type CivilDate, type Deadline, type Stop } from '@yichuang/kernel';

import type { Action } from './action-log.js';
import { acceptWithin, completeWithin, decideJointlyWithin, decideWithin, deliverWithin, examineBelowWithin, payWithin, specialWithin, startClock, type ClockKind, type ClockRule, type RunningClock } from './clocks.js';
import { isFinal, type ActionKind } from './lifecycle.js';

/** A legal period of a case as it stands, with everything it was computed from. */
export interface LedgerClock extends RunningClock {
  readonly status: 'running' | 'stopped' | 'met' | 'expired' | 'ended';
  readonly endedAt: Date | null;
  /** Days added by a lawful extension, in the unit of the clock. */
  readonly extension: number;
  /** Lawful stops that are over; the days inside are not counted. */
  readonly stops: readonly Stop[];
  /** The day a stop began that is not over. */
  readonly stoppedOn: CivilDate | null;
  /** When the applicant is reminded next. */
  readonly remindAt: Date | null;
  /** The day that was told when it was counted anew; another calendar does not bring it forward. */
  readonly notBefore?: CivilDate;
}

/** A period counted anew with another calendar, and its last day before and after. */
export interface RecountedPeriod {
  readonly clock: ClockKind;
  readonly from: CivilDate;
  readonly to: CivilDate;
}

export type Ledger = ReadonlyMap<ClockKind, LedgerClock>;

/** What a service says about its periods. */
export interface Periods {
  readonly limit: DecisionLimit;
  /** A lower office examines first (第四十三条). */
  readonly twoLevel?: boolean;
}

export const periodsOf = ({ limit, upper }: Pick<Service, 'limit' | 'upper'>): Periods => ({ limit, twoLevel: upper !== undefined });

/** The parts of an action's detail that periods are made of. */
interface Detail {
  readonly acceptedOn?: CivilDate;
  /** Calendar days the applicant is given, or the days a clerk took. */
  readonly days?: number;
  readonly expectedDays?: number;
  readonly extension?: number;
  readonly renewsOn?: CivilDate;
  readonly validity?: DecisionLimit;
  readonly clock?: ClockKind;
  readonly recounted?: readonly RecountedPeriod[];
}

/** One step of the ledger: what an action does to the clocks. */
class Turn {
  private readonly clocks: Map<ClockKind, LedgerClock>;
  readonly on: CivilDate;
  readonly detail: Detail;

  constructor(
    ledger: Ledger,
    private readonly action: Action,
    readonly periods: Periods,
  ) {
    this.clocks = new Map(ledger);
    this.on = civilDateOf(action.at);
    this.detail = action.detail;
  }

  get ledger(): Ledger {
    return this.clocks;
  }

  start(rule: ClockRule, from: CivilDate = this.on): void {
    this.clocks.set(rule.kind, { ...startClock(rule, from), status: 'running', endedAt: null, extension: 0, stops: [], stoppedOn: null, remindAt: null });
    if (bindsApplicant(rule.kind)) this.change(rule.kind, { remindAt: startOfDay(from) });
  }

  end(kinds: readonly ClockKind[], status: LedgerClock['status']): void {
    for (const kind of kinds) this.change(kind, { status, endedAt: this.action.at, stoppedOn: null });
  }

  /** Ends all that still runs: nothing is owed any more. */
  endAll(): void {
    this.end([...this.clocks.keys()], 'ended');
  }

  stop(kind: ClockKind): void {
    this.change(kind, { status: 'stopped', stoppedOn: this.on });
  }

  resume(kind: ClockKind): void {
    const stopped = this.clocks.get(kind);
    if (stopped?.stoppedOn) this.change(kind, { status: 'running', stoppedOn: null, stops: [...stopped.stops, { from: stopped.stoppedOn, to: this.on }] });
  }

  /** The next reminder after the one just sent. */
  remind(): void {
    this.change(this.detail.clock ?? 'K4', { remindAt: this.action.at });
  }

  /** Counts with the calendar we have now; a reminder that was to come comes still. */
  recount({ clock: kind, to }: RecountedPeriod): void {
    const { remindAt } = this.clocks.get(kind) ?? {};
    this.change(kind, { notBefore: to, remindAt: remindAt ? new Date(remindAt.getTime() - 1) : null });
  }

  hasExpired(kind: ClockKind): boolean {
    return this.clocks.get(kind)?.status === 'expired';
  }

  extend(kind: ClockKind, days: number): void {
    this.change(kind, { extension: (this.clocks.get(kind)?.extension ?? 0) + days });
  }

  /** The period that the decision is made in. */
  get deciding(): ClockKind {
    return (['K2j', 'K2', 'K2s'] as const).find((kind) => isOpen(this.clocks.get(kind))) ?? 'K2';
  }

  private change(kind: ClockKind, changes: Partial<LedgerClock>): void {
    const clock = this.clocks.get(kind);
    if (clock && isOpen(clock)) this.clocks.set(kind, dated({ ...clock, ...changes }));
  }
}

/** Periods in which the applicant is to act. */
export const bindsApplicant = (kind: ClockKind): boolean => kind === 'K4' || kind === 'K12';

/** A period that passed stays open: the office still owes what it was for. */
const isOpen = (clock: LedgerClock | undefined): boolean => clock !== undefined && ['running', 'stopped'].includes(clock.status);

function dated(clock: LedgerClock): LedgerClock {
  const { on: counted, provisional } = deadlineOf(clock);
  const on = later(counted, clock.notBefore);
  return { ...clock, dueOn: on, dueAt: endOfDay(on), provisional, remindAt: clock.remindAt && nextReminder(clock.startedOn, on, clock.remindAt) };
}

/** Reminders go out when half of the time is over and on the day before the last (T15); none once both have. */
function nextReminder(startedOn: CivilDate, dueOn: CivilDate, after: Date): Date | null {
  const half = addDays(startedOn, Math.floor(daysBetween(startedOn, dueOn) / 2));
  return [half, addDays(dueOn, -1)].map(startOfDay).find((at) => at > after) ?? null;
}

const later = (day: CivilDate, other = day): CivilDate => (other > day ? other : day);

/** The last day of a period, counted with the calendar we have now. */
export function deadlineOf({ startedOn, length, extension, unit, stops }: Pick<LedgerClock, 'startedOn' | 'length' | 'extension' | 'unit' | 'stops'>): Deadline {
  if (unit === 'working-day') return workingCalendar.deadlineWithStops(startedOn, length + extension, stops);
  return workingCalendar.addCalendarDays(startedOn, length + extension + stops.reduce((days, { from, to }) => days + daysBetween(from, to), 0));
}

/** The effect of a decision to grant or refuse, and of a permit that counts as renewed. */
const decide = (turn: Turn): void => turn.end(['K1', 'K2', 'K2s', 'K2j', 'K4', 'K10'], 'met');

function accept(turn: Turn): void {
  const { acceptedOn = turn.on, renewsOn } = turn.detail;
  turn.end(['K1', 'K4'], 'met');
  turn.start(turn.periods.twoLevel ? examineBelowWithin : decideWithin(turn.periods.limit), acceptedOn);
  if (renewsOn) turn.start({ kind: 'K10', length: 0, unit: 'calendar-day', law: renewedByLaw }, renewsOn);
}

const renewedByLaw = { zh: '《行政许可法》第五十条第二款', en: 'Administrative Licensing Law, Article 50(2)' };

const rules: Partial<Record<ActionKind, (turn: Turn) => void>> = {
  received: (turn) => turn.start(acceptWithin),
  'not-accepted': (turn) => turn.end(['K1'], 'met'),
  'correction-asked': (turn) => {
    turn.end(['K1'], 'met');
    turn.start(completeWithin(turn.detail.days ?? 0));
  },
  'item-unusable': (turn) => turn.extend('K4', turn.detail.days ?? 0),
  corrected: accept,
  accepted: accept,
  'accepted-with-gap': (turn) => {
    accept(turn);
    turn.start(completeWithin(turn.detail.days ?? 0));
  },
  'gap-closed': (turn) => turn.end(['K4'], 'met'),
  'deemed-accepted': (turn) => {
    turn.end(['K1'], 'expired');
    accept(turn);
  },
  reminded: (turn) => turn.remind(),
  'correction-lapsed': (turn) => turn.end(['K4'], 'expired'),
  'special-procedure-begun': (turn) => {
    turn.stop(turn.deciding);
    turn.start(specialWithin(turn.detail.expectedDays ?? 0));
  },
  'special-procedure-ended': (turn) => {
    turn.end(['K5'], 'met');
    turn.resume(turn.deciding);
  },
  extended: (turn) => turn.extend(turn.deciding, turn.detail.extension ?? 0),
  'sent-up': (turn) => {
    turn.end(['K2s'], 'met');
    turn.start(decideWithin(turn.periods.limit));
  },
  'joint-handling-begun': (turn) => {
    turn.end(['K2', 'K2s'], 'ended');
    turn.start(decideJointlyWithin, turn.detail.acceptedOn);
  },
  granted: (turn) => {
    decide(turn);
    turn.start(deliverWithin);
  },
  'renewed-by-law': (turn) => {
    turn.end(['K10'], 'expired');
    decide(turn);
    turn.start(deliverWithin);
  },
  refused: decide,
  'review-ordered': (turn) => turn.start(decideWithin(turn.periods.limit)),
  'fee-asked': (turn) => turn.start(payWithin),
  'fee-paid': (turn) => {
    turn.end(['K12'], 'met');
    if (turn.hasExpired('K12')) turn.start(deliverWithin); // paid after the case had ended: it goes on
  },
  'fee-lapsed': (turn) => turn.end(['K12'], 'expired'),
  delivered: (turn) => turn.end(['K3'], 'met'),
  'permit-delivered': (turn) => {
    turn.end(['K3'], 'met');
    if (turn.detail.validity) turn.start({ ...turn.detail.validity, kind: 'K4' });
  },
  'completion-reported': (turn) => {
    turn.end(['K4'], 'met');
    turn.start(decideWithin(turn.periods.limit));
  },
  completed: (turn) => {
    decide(turn);
    turn.start(deliverWithin);
  },
  'completion-lapsed': (turn) => turn.end(['K4'], 'expired'),
  'periods-recounted': (turn) => turn.detail.recounted?.forEach((period) => turn.recount(period)),
  'limit-passed': (turn) => {
    if (turn.detail.clock) turn.end([turn.detail.clock], 'expired');
  },
};

/** The clocks after one more action. */
export function turn(ledger: Ledger, action: Action, periods: Periods): Ledger {
  const next = new Turn(ledger, action, periods);
  rules[action.kind]?.(next);
  if (isFinal(action.state)) next.endAll();
  return next.ledger;
}

/** All periods of a case, computed from its history alone (I9). */
export const ledgerOf = (log: readonly Action[], periods: Periods): Ledger => log.reduce<Ledger>((ledger, action) => turn(ledger, action, periods), new Map());

/** The period that ends first among those that bind somebody now. */
export const nextDeadline = (ledger: Ledger): LedgerClock | undefined =>
  [...ledger.values()].filter(({ status, kind }) => status === 'running' && kind !== 'K10').sort((a, b) => a.dueAt.getTime() - b.dueAt.getTime())[0];
