import { Injectable, Logger, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { UploadStore } from '@yichuang/documents';
import { PeopleAtCounter } from '@yichuang/one-window';

import { HandedInUploads } from './handed-in-uploads.js';
import { Rounds } from './rounds.js';

const everyMs = 600_000;

/** Every ten minutes: forgets who stood at a counter before today, with what was typed and scanned for them and not sent. */
@Injectable()
export class CounterRounds implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly log = new Logger(CounterRounds.name);
  private readonly rounds = new Rounds(() => this.round(), everyMs);

  constructor(
    private readonly people: PeopleAtCounter,
    private readonly uploads: UploadStore,
    private readonly handedIn: HandedInUploads,
  ) {}

  onApplicationBootstrap(): void {
    this.rounds.start();
  }

  onModuleDestroy(): Promise<void> {
    return this.rounds.stop();
  }

  private async round(): Promise<void> {
    try {
      await this.handedIn.attach();
      for (const { clerkId, uploads } of await this.people.listOldScans()) await this.uploads.discard(clerkId, uploads);
      const people = await this.people.forgetOld();
      if (people > 0) this.log.log({ event: 'counter_forgotten', people });
    } catch (error) {
      this.log.error({ event: 'counter_round_failed', error });
    }
  }
}
