import { Inject, Injectable, Logger } from '@nestjs/common';
import { formatDate, workingCalendar, type CivilDate, type Clock, type Stop, type Text } from '@yichuang/kernel';
import { bigints, booleans, CLOCK, dates, Database, texts } from '@yichuang/platform';

import type { Done } from '../acts/act.js';
import type { ClockKind, ClockRule } from '../clocks.js';
import { clockNames } from '../in-words.js';
import { bindsApplicant, deadlineOf, type RecountedPeriod } from '../ledger.js';
import { MoveCase } from '../officers/move-case.js';
import type { OpenCase } from '../officers/open-case.js';
import { ReadCase } from '../officers/read-case.js';
import { Overtaken } from '../write/write.js';

/** A running period that was counted with another calendar than the one we have. */
interface OldPeriod {
  readonly id: number;
  readonly kind: ClockKind;
  readonly length: number;
  readonly unit: ClockRule['unit'];
  readonly startedOn: CivilDate;
  readonly dueOn: CivilDate;
  readonly provisional: boolean;
  readonly extension: number;
  readonly stops: readonly Stop[];
}

/** Periods found at a time, those that end first before others. */
const foundAtOnce = 20_000;
/** How many cases a round moves, so that nothing else that time brings about waits for it. */
const movedAtOnce = 100;

const oldSql = `
SELECT application_id AS id, kind, length, unit, started_on AS "startedOn", due_on AS "dueOn", provisional, extension, stops
FROM clock WHERE status = 'running' AND calendar_version <> $1 AND`;
const foundSql = `${oldSql} application_id <> ALL ($2::bigint[]) ORDER BY due_at LIMIT ${foundAtOnce}`;
const ofCaseSql = `${oldSql} application_id = $2`;

/** Rows of cases that are moving just now are left for the next time: nobody waits for so many. */
const sameDaySql = `
WITH free AS (
  SELECT clock.application_id, clock.kind, counted.provisional
  FROM (SELECT unnest($2::bigint[]) AS id, unnest($3::text[]) AS kind, unnest($4::date[]) AS due_on, unnest($5::boolean[]) AS provisional) AS counted
  JOIN clock ON application_id = counted.id AND clock.kind = counted.kind AND clock.due_on = counted.due_on AND status = 'running'
  FOR NO KEY UPDATE OF clock SKIP LOCKED
)
UPDATE clock SET provisional = free.provisional, calendar_version = $1
FROM free WHERE clock.application_id = free.application_id AND clock.kind = free.kind`;

/**
 * Counts the periods that run anew when the holidays of a year have been announced, or changed. Where the day stays,
 * nothing is said; where it moves, the history says from when to when, the applicant is told, and the work moves with it.
 * What has ended already stays as it is. Source: 《行政许可法》第八十二条; 《民法典》第二百零三条.
 */
@Injectable()
export class RecountPeriods {
  private readonly log = new Logger(RecountPeriods.name);
  private readonly waiting = new Set<number>();
  private readonly failed = new Set<number>();
  private isThereMore = false;

  constructor(
    private readonly database: Database,
    private readonly cases: ReadCase,
    private readonly moveCase: MoveCase,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Looks for periods that were counted with another calendar, also for those that could not be moved before. @returns how many cases moved. */
  async sweep(): Promise<number> {
    this.failed.clear();
    await this.find();
    return this.goOn();
  }

  /** Goes on with what was found. @returns how many cases moved. */
  async goOn(): Promise<number> {
    if (this.waiting.size === 0 && this.isThereMore) await this.find();
    let moved = 0;
    for (const id of [...this.waiting].slice(0, movedAtOnce)) {
      this.waiting.delete(id);
      moved += await this.move(id);
    }
    return moved;
  }

  private async find(): Promise<void> {
    const found = await this.database.query<OldPeriod>(foundSql, [workingCalendar.version, [...this.failed]]);
    const counted = found.map(countedAnew).filter(knowsMore);
    this.isThereMore = found.length === foundAtOnce && counted.length > 0;
    for (const { id, on, dueOn } of counted) if (on !== dueOn) this.waiting.add(id);
    const same = counted.filter(({ on, dueOn }) => on === dueOn);
    if (same.length === 0) return;
    await this.database.query(sameDaySql, [workingCalendar.version, bigints(same, ({ id }) => id), texts(same, ({ kind }) => kind), dates(same, ({ dueOn }) => dueOn), booleans(same, ({ isProvisionalNow }) => isProvisionalNow)]);
  }

  /** One that cannot be moved keeps nobody else from it. */
  private async move(id: number): Promise<number> {
    try {
      const the = await this.cases.findById(id);
      if (!the) throw new Error('The catalogue does not know the service of the application');
      const periods = (await this.database.query<OldPeriod>(ofCaseSql, [workingCalendar.version, id])).map(countedAnew).filter(knowsMore);
      const recounted = periods.filter(({ kind, on, dueOn }) => on !== dueOn && the.ledger.get(kind)?.status === 'running').map((period): RecountedPeriod => ({ clock: period.kind, from: period.dueOn, to: dayFromNow(period) }));
      if (recounted.length === 0) return 0;
      await this.moveCase.move({ the, done: recount(the, recounted), at: this.clock.now() });
      return 1;
    } catch (error) {
      if (error instanceof Overtaken) return 0; // moved meanwhile: the next sweep sees what is left
      this.failed.add(id);
      this.log.error({ event: 'period_not_recounted', application: id, error });
      return 0;
    }
  }
}

interface Counted extends OldPeriod {
  /** The last day with our calendar. */
  readonly on: CivilDate;
  readonly isProvisionalNow: boolean;
}

function countedAnew(period: OldPeriod): Counted {
  const { on, provisional } = deadlineOf(period);
  return { ...period, on, isProvisionalNow: provisional };
}

/** Not when holidays were known already that our calendar does not have: another process may be newer than this one. */
const knowsMore = ({ provisional, isProvisionalNow }: Counted): boolean => provisional || !isProvisionalNow;

/**
 * The announcement that a day was subject to decides, but does not take days from the applicant; a change after it only
 * gives more.
 */
function dayFromNow({ kind, on, dueOn, provisional, isProvisionalNow }: Counted): CivilDate {
  const isAnnounced = provisional && !isProvisionalNow;
  return on > dueOn || (isAnnounced && !bindsApplicant(kind)) ? on : dueOn;
}

function recount({ correction }: OpenCase, recounted: readonly RecountedPeriod[]): Done {
  const moved = recounted.filter(({ from, to }) => from !== to);
  const handInBy = correction && !correction.closedAt && moved.find(({ clock }) => clock === 'K4')?.to;
  return {
    actions: [{ kind: 'periods-recounted', actor: 'system', detail: { calendar: workingCalendar.version, recounted } }],
    ...(correction && handInBy && { correction: { ...correction, dueOn: handInBy } }),
    ...(moved.length > 0 && { told: inWords(moved) }),
  };
}

const inWords = (moved: readonly RecountedPeriod[]): Text => ({
  zh: `放假安排公布后重新计算：${moved.map(({ clock, from, to }) => `${clockNames[clock].zh}的最后一日由${formatDate(from, 'zh')}改为${formatDate(to, 'zh')}`).join('；')}。`,
  en: `holidays were announced: ${moved.map(({ clock, from, to }) => `“${clockNames[clock].en}” now ends on ${formatDate(to, 'en')} instead of ${formatDate(from, 'en')}`).join('; ')}.`,
});
