import { Inject, Injectable } from '@nestjs/common';
import { civilDateOf, endOfDay, err, ok, workingCalendar, type Clock, type Result } from '@yichuang/kernel';
import { CLOCK } from '@yichuang/platform';

import { after } from '../lifecycle.js';
import type { Officer } from '../officer.js';
import type { OpenCase } from '../officers/open-case.js';
import { mayTake } from '../officers/permission.js';
import { ReadCase } from '../officers/read-case.js';
import { Overtaken, Write } from '../write/write.js';

/** Why work was not given to a colleague: it is not the giver's to give, or the colleague may not do it. */
export type NotAssigned = 'not-yours' | 'not-for-them';

export interface Assignment {
  readonly reference: string;
  readonly by: Officer;
  readonly to: Officer;
}

/** Gives the work of a case to a named officer, and writes it into the history of the case (T24). */
@Injectable()
export class Assign {
  constructor(
    private readonly cases: ReadCase,
    private readonly write: Write,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @param isTheirs whether the work of a case is for `by` to give. */
  async assign({ reference, by, to }: Assignment, isTheirs: (the: OpenCase, now: Date) => boolean): Promise<Result<Date, NotAssigned>> {
    const [the, now] = [await this.cases.find(reference), this.clock.now()];
    if (!the?.task || !after(the.state, 'assigned') || !isTheirs(the, now)) return err('not-yours');
    if (!mayTake(to, the)) return err('not-for-them');
    const { id: taskId, fence, claimedBy: from, stage } = the.task;
    const until = endOfNextWorkingDay(now);
    const assigned = { kind: 'assigned', actor: `officer:${by.id}`, detail: { stage, from, to: to.id } } as const;
    try {
      await this.write.commit([{ outcome: { target: the, actions: [assigned], assignment: { taskId, fence, from, to: to.id, until } } }], now);
      return ok(until);
    } catch (error) {
      if (error instanceof Overtaken) return this.assign({ reference, by, to }, isTheirs); // moved meanwhile: look again
      throw error;
    }
  }
}

/** A colleague need not sit at the desk at that moment. */
function endOfNextWorkingDay(now: Date): Date {
  return endOfDay(workingCalendar.addWorkingDays(civilDateOf(now), 1).on);
}
