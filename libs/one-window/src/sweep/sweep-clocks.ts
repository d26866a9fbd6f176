import { Inject, Injectable, Logger } from '@nestjs/common';
import type { Clock } from '@yichuang/kernel';
import { CLOCK, Database } from '@yichuang/platform';

import type { Done } from '../acts/act.js';
import type { ClockKind } from '../clocks.js';
import { MoveCase } from '../officers/move-case.js';
import type { OpenCase } from '../officers/open-case.js';
import { ReadCase } from '../officers/read-case.js';
import { Overtaken } from '../write/write.js';
import { lapse, remind, type Lapsed } from './lapse.js';

interface Due {
  readonly id: number;
  readonly kind: ClockKind;
  readonly ended: boolean;
}

/** Those that failed before are left out, so that they never keep the law from everyone after them. */
const dueSql = `
SELECT application_id AS id, kind, true AS ended FROM clock WHERE status = 'running' AND due_at <= $1 AND application_id <> ALL ($2::bigint[])
UNION ALL
SELECT application_id, kind, false FROM clock WHERE status = 'running' AND remind_at <= $1 AND due_at > $1 AND application_id <> ALL ($2::bigint[])
LIMIT 200`;

/** Whether a period that was listed is due still: it may have been met or made longer since. */
function isDue({ kind, ended }: Due, { ledger }: OpenCase, now: Date): boolean {
  const clock = ledger.get(kind);
  const dueAt = ended ? clock?.dueAt : clock?.remindAt;
  return clock?.status === 'running' && dueAt != null && dueAt <= now;
}

/** How many rounds a case that failed is left out. */
const restRounds = 30;

/**
 * Lets the law act when a period ends: five working days of silence are an acceptance from the day of receipt (T20), what
 * was not completed counts as withdrawn (T15), a renewal nobody decided on is granted (T39); any other limit that passes
 * is written down for the supervisor, and nothing is granted by it.
 */
@Injectable()
export class SweepClocks {
  private readonly log = new Logger(SweepClocks.name);
  private readonly resting = new Map<number, number>();

  constructor(
    private readonly database: Database,
    private readonly cases: ReadCase,
    private readonly moveCase: MoveCase,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @returns how many periods ended or reminders went out. */
  async sweep(): Promise<number> {
    const now = this.clock.now();
    const due = await this.database.query<Due>(dueSql, [now, this.stillResting()]);
    let acted = 0;
    for (const each of due) acted += await this.act(each, now);
    return acted;
  }

  private stillResting(): number[] {
    for (const [id, rounds] of this.resting) {
      if (rounds <= 1) this.resting.delete(id);
      else this.resting.set(id, rounds - 1);
    }
    return [...this.resting.keys()];
  }

  private async act(due: Due, at: Date): Promise<number> {
    const { id, kind, ended } = due;
    try {
      const the = await this.cases.findById(id);
      if (!the) throw new Error('The catalogue does not know the service of the application');
      if (!isDue(due, the, at)) return 0;
      const lapsed = { the, kind, at, seen: the.assessment?.facts ?? {}, office: this.moveCase.decidingOffice(the) };
      await this.commit(lapsed, ended ? lapse(lapsed) : remind(lapsed));
      return 1;
    } catch (error) {
      if (error instanceof Overtaken) return 0; // moved meanwhile: the next sweep sees what is left
      this.resting.set(id, restRounds);
      this.log.error({ event: 'period_failed', application: id, clock: kind, error });
      return 0;
    }
  }

  private async commit(lapsed: Lapsed, done: Done): Promise<void> {
    const { the, at, kind, office } = lapsed;
    const passed = done.actions.length === 0 ? { endClocks: [{ kind, as: 'expired' as const }] } : {};
    await this.moveCase.move({ the, done, at, decidingOffice: office, besides: passed });
  }
}
