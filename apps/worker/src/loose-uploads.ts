import { Inject, Injectable } from '@nestjs/common';
import { UploadStore } from '@yichuang/documents';
import { addDays, startOfDay, type Clock } from '@yichuang/kernel';
import { draftDays, PapersOfDrafts } from '@yichuang/one-window';
import { CLOCK } from '@yichuang/platform';

import { HandedInUploads } from './handed-in-uploads.js';

/**
 * Deletes files that were uploaded and never handed in, once they are as old as a draft may become and no draft has them:
 * those of a draft that went, and those that were taken out of one (《个人信息保护法》第四十七条).
 */
@Injectable()
export class LooseUploads {
  constructor(
    private readonly uploads: UploadStore,
    private readonly handedIn: HandedInUploads,
    private readonly papers: PapersOfDrafts,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @returns how many files. */
  async delete(): Promise<number> {
    await this.handedIn.attach();
    let deleted = 0;
    for (const { accountId, ids } of await this.uploads.listLoose(startOfDay(addDays(this.clock.today(), -draftDays)))) {
      const needed = await this.papers.among(ids);
      deleted += await this.uploads.discard(accountId, ids.filter((id) => !needed.has(id)));
    }
    return deleted;
  }
}
