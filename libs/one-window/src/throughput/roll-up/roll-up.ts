import { Inject, Injectable } from '@nestjs/common';
import type { Clock } from '@yichuang/kernel';
import { CLOCK, Config, Database, type Query } from '@yichuang/platform';

import { countedKinds } from './counted-kinds.js';
import { beginSql, countActionsSql, discardHoursSql, discardMinutesSql, foldActionsSql, foldStepsSql, markSql, moveOnSql } from './roll-up-sql.js';

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;

/** An action may be committed so long after its own time: three times what a statement may take. */
const settledMs = 30_000;
/** Figures of the last minute of an hour are reported by then. */
const hourSettledMs = 5 * MINUTE_MS;
/** Counted in one transaction: an hour, so that catching up after a long rest is many short ones. */
const atOnceMs = HOUR_MS;
/** Periods in one round; a worker that comes back after a week has caught up in seven rounds. */
const mostPeriods = 24;

const floor = (ms: number, unit: number): number => ms - (ms % unit);

/**
 * Counts the action log by minute, and minutes by hour. Each period is counted once, by whichever worker comes first:
 * the count and the mark of how far it has come are one transaction, so a crash between loses nothing and counts
 * nothing twice.
 */
@Injectable()
export class RollUp {
  constructor(
    private readonly database: Database,
    private readonly config: Config,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @returns how many minutes were counted. */
  async rollUp(): Promise<number> {
    const now = this.clock.now().getTime();
    await this.database.query(beginSql);
    let minutes = 0;
    for (let period = 0; period < mostPeriods; period += 1) {
      const counted = await this.countMinutes(floor(now - settledMs, MINUTE_MS));
      if (counted === 0) break;
      minutes += counted;
    }
    while (await this.foldHour(now)) continue;
    return minutes;
  }

  /** @returns how many minutes, up to `end`, were counted; none when another worker is at it. */
  private countMinutes(end: number): Promise<number> {
    return this.database.transaction(async (query) => {
      const from = await doneUntil(query, 'minute');
      const until = Math.min(end, (from ?? end) + atOnceMs);
      if (from === undefined || until <= from) return 0;
      await query(countActionsSql, [new Date(from), new Date(until), countedKinds]);
      await query(moveOnSql, ['minute', new Date(until)]);
      return (until - from) / MINUTE_MS;
    });
  }

  /** Folds the next whole hour, and the one before again: a worker that was cut off may have reported late. @returns whether there was one. */
  private foldHour(now: number): Promise<boolean> {
    return this.database.transaction(async (query) => {
      const [minute, hour] = [await doneUntil(query, 'minute'), await doneUntil(query, 'hour')];
      if (minute === undefined || hour === undefined) return false;
      const until = hour + HOUR_MS;
      if (until > minute || until + hourSettledMs > now) return false;
      await query(foldActionsSql, [new Date(hour), new Date(until)]);
      await query(foldStepsSql, [new Date(hour - HOUR_MS), new Date(until)]);
      await query(moveOnSql, ['hour', new Date(until)]);
      await this.discardOld(until, query);
      return true;
    });
  }

  private async discardOld(until: number, query: Query): Promise<void> {
    const { minutes, hours } = this.config.figuresKeptDays;
    for (const sql of discardMinutesSql) await query(sql, [new Date(until - minutes * DAY_MS)]);
    for (const sql of discardHoursSql) await query(sql, [new Date(until - hours * DAY_MS)]);
  }
}

/** Locks the mark; undefined when another worker holds it, or nothing was ever received. */
async function doneUntil(query: Query, name: 'minute' | 'hour'): Promise<number | undefined> {
  const [mark] = await query<{ done_until: Date }>(markSql, [name]);
  return mark?.done_until.getTime();
}
