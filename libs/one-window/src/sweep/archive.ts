import { Inject, Injectable, Logger } from '@nestjs/common';
import { addDays, startOfDay, type Clock } from '@yichuang/kernel';
import { CLOCK, Database } from '@yichuang/platform';

import { feeDue } from '../acts/fee.js';
import { after, isFinal, lifecycle, type State } from '../lifecycle.js';
import { MoveCase } from '../officers/move-case.js';
import { ReadCase } from '../officers/read-case.js';
import { Overtaken } from '../write/write.js';

/** Days after its end that a case is kept open for a review (《行政复议法》第二十条), before it is archived (T60). */
const daysForRemedies = 60;
/**
 * What was refused or not accepted may be taken to court for six months (《行政诉讼法》第四十六条), and two courts have half
 * a year and a quarter for it (第八十一条、第八十八条): their order must find a case that it can reopen (T45).
 */
const daysForCourts = 730;
/** How far back a sweep looks, so that a worker that was away for a while misses nothing. */
const lookBackDays = 30;

/** How many a round archives, so that nothing else that time brings about waits for it. */
const atOnce = 100;

const endStates = (Object.keys(lifecycle) as State[]).filter((state) => isFinal(state) && state !== 'archived');
const mayBeReopened = (state: State): boolean => after(state, 'review-ordered') !== undefined;

/** How long the ends are kept open. */
const rests = [
  { days: daysForRemedies, states: endStates.filter((state) => !mayBeReopened(state)) },
  { days: daysForCourts, states: endStates.filter(mayBeReopened) },
];

/** Ends of long ago, found by the day of their last line: the history is indexed by day already. What can still be paid for stays open. */
const dueSql = `
SELECT DISTINCT action.application_id AS id FROM action JOIN application ON application.id = action.application_id
WHERE action.at >= $1 AND action.at < $2 AND action.state = ANY ($3::text[]) AND application.state = action.state AND application.actions = action.seq AND NOT $4 = ANY (application.flags)
LIMIT 20000`;

/** Archives what ended long ago and is complete: nothing of it changes any more. */
@Injectable()
export class Archive {
  private readonly log = new Logger(Archive.name);
  private waiting: number[] = [];

  constructor(
    private readonly database: Database,
    private readonly cases: ReadCase,
    private readonly moveCase: MoveCase,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Finds what is due. @returns how many cases were archived. */
  async sweep(): Promise<number> {
    this.waiting = (await Promise.all(rests.map((rest) => this.findDue(rest)))).flat();
    return this.goOn();
  }

  private async findDue({ days, states }: (typeof rests)[number]): Promise<number[]> {
    const [from, until] = [-days - lookBackDays, -days].map((back) => startOfDay(addDays(this.clock.today(), back)));
    const due = await this.database.query<{ id: number }>(dueSql, [from, until, states, feeDue]);
    return due.map(({ id }) => id);
  }

  /** Goes on with what was found. @returns how many cases were archived. */
  async goOn(): Promise<number> {
    let archived = 0;
    for (const id of this.waiting.splice(0, atOnce)) archived += await this.archive(id);
    return archived;
  }

  /** One that cannot be archived keeps nobody else from it. */
  private async archive(id: number): Promise<number> {
    try {
      const the = await this.cases.findById(id);
      if (!the || !after(the.state, 'archived')) return 0;
      await this.moveCase.move({ the, done: { actions: [{ kind: 'archived', actor: 'system' }] }, at: this.clock.now() });
      return 1;
    } catch (error) {
      if (!(error instanceof Overtaken)) this.log.error({ event: 'not_archived', application: id, error });
      return 0;
    }
  }
}
