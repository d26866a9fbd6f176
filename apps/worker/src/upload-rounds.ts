import { Injectable, Logger, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';

import { HandedInUploads } from './handed-in-uploads.js';
import { LooseUploads } from './loose-uploads.js';
import { Rounds } from './rounds.js';

const minuteMs = 60_000;

/** Every minute: gives applications the files they name. Every hour: deletes files nobody handed in. */
@Injectable()
export class UploadRounds implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly log = new Logger(UploadRounds.name);
  private readonly rounds = [
    new Rounds(() => this.round('handed_in_uploads_attached', () => this.handedIn.attach()), minuteMs),
    new Rounds(() => this.round('loose_uploads_deleted', () => this.looseUploads.delete()), 60 * minuteMs),
  ];

  constructor(
    private readonly handedIn: HandedInUploads,
    private readonly looseUploads: LooseUploads,
  ) {}

  onApplicationBootstrap(): void {
    for (const each of this.rounds) each.start();
  }

  async onModuleDestroy(): Promise<void> {
    await Promise.all(this.rounds.map((each) => each.stop()));
  }

  private async round(event: string, work: () => Promise<number>): Promise<void> {
    try {
      const files = await work();
      if (files > 0) this.log.log({ event, files });
    } catch (error) {
      this.log.error({ event: 'upload_round_failed', error });
    }
  }
}
