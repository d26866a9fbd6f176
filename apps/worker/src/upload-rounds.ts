import { Injectable, Logger, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';

import { LooseUploads } from './loose-uploads.js';
import { Rounds } from './rounds.js';

const everyMs = 3_600_000;

/** Every hour: deletes files nobody handed in. */
@Injectable()
export class UploadRounds implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly log = new Logger(UploadRounds.name);
  private readonly rounds = new Rounds(() => this.round(), everyMs);

  constructor(private readonly looseUploads: LooseUploads) {}

  onApplicationBootstrap(): void {
    this.rounds.start();
  }

  onModuleDestroy(): Promise<void> {
    return this.rounds.stop();
  }

  private async round(): Promise<void> {
    try {
      const files = await this.looseUploads.delete();
      if (files > 0) this.log.log({ event: 'loose_uploads_deleted', files });
    } catch (error) {
      this.log.error({ event: 'upload_round_failed', error });
    }
  }
}
