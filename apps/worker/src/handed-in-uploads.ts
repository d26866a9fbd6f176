import { Inject, Injectable } from '@nestjs/common';
import { UploadStore } from '@yichuang/documents';
import type { Clock } from '@yichuang/kernel';
import { PapersOfApplications } from '@yichuang/one-window';
import { CLOCK } from '@yichuang/platform';

/** Gives applications the files they name: a door that dies right after it has received one could not. */
@Injectable()
export class HandedInUploads {
  constructor(
    private readonly uploads: UploadStore,
    private readonly papers: PapersOfApplications,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @returns how many files. */
  async attach(): Promise<number> {
    const named = await this.papers.among(await this.uploads.listLoose(this.clock.now()));
    return named.length === 0 ? 0 : this.uploads.attachNamed(named);
  }
}
