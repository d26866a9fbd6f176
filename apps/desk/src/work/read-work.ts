import { Inject, Injectable } from '@nestjs/common';
import type { Clock } from '@yichuang/kernel';
import { CountTasks, ListHeld, ListWaiting, type Officer, type TaskCount, type TaskLine } from '@yichuang/one-window';
import { CLOCK } from '@yichuang/platform';

/** The queue as an officer sees it at a moment. */
export interface Work {
  /** In the officer's hands; for a supervisor in anybody's. */
  readonly held: readonly TaskLine[];
  readonly waiting: readonly TaskLine[];
  readonly counts: readonly TaskCount[];
  readonly at: Date;
}

/** Reads the queue, three statements whatever its length. */
@Injectable()
export class ReadWork {
  constructor(
    private readonly listHeld: ListHeld,
    private readonly listWaiting: ListWaiting,
    private readonly countTasks: CountTasks,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async read(officer: Officer): Promise<Work> {
    const [held, waiting, counts] = await Promise.all([this.listHeld.list(officer), this.listWaiting.list(officer), this.countTasks.count(officer)]);
    return { held, waiting, counts, at: this.clock.now() };
  }
}
