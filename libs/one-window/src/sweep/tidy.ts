import { Inject, Injectable } from '@nestjs/common';
import type { Clock } from '@yichuang/kernel';
import { CLOCK } from '@yichuang/platform';

import { Archive } from './archive.js';
import { ForgetOld } from './forget-old.js';
import { WarnDrafts } from './warn-drafts.js';

const everyMs = 3_600_000;

/** What need not be done every few seconds: drafts and life events nobody came back to, people who stood at a counter, and cases that ended long ago. */
@Injectable()
export class Tidy {
  private doneAt = 0;

  constructor(
    private readonly warnDrafts: WarnDrafts,
    private readonly forgetOld: ForgetOld,
    private readonly archive: Archive,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async sweep(): Promise<{ readonly warnedDrafts: number; readonly oldDrafts: number; readonly archived: number }> {
    const now = this.clock.now().getTime();
    if (Math.abs(now - this.doneAt) < everyMs) return { warnedDrafts: 0, oldDrafts: 0, archived: await this.archive.goOn() };
    this.doneAt = now;
    return { warnedDrafts: await this.warnDrafts.sweep(), oldDrafts: await this.forgetOld.sweep(), archived: await this.archive.sweep() };
  }
}
