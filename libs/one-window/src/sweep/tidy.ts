import { Inject, Injectable } from '@nestjs/common';
import type { Clock } from '@yichuang/kernel';
import { CLOCK } from '@yichuang/platform';

import { Drafts } from '../intake/drafts.js';
import { OwnLifeEvents } from '../life-events/own-life-events.js';
import { Archive } from './archive.js';
import { WarnDrafts } from './warn-drafts.js';

const everyMs = 3_600_000;

/** What need not be done every few seconds: drafts and life events nobody came back to, and cases that ended long ago. */
@Injectable()
export class Tidy {
  private doneAt = 0;

  constructor(
    private readonly drafts: Drafts,
    private readonly warnDrafts: WarnDrafts,
    private readonly lifeEvents: OwnLifeEvents,
    private readonly archive: Archive,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async sweep(): Promise<{ readonly warnedDrafts: number; readonly oldDrafts: number; readonly archived: number }> {
    const now = this.clock.now().getTime();
    if (Math.abs(now - this.doneAt) < everyMs) return { warnedDrafts: 0, oldDrafts: 0, archived: 0 };
    this.doneAt = now;
    await this.lifeEvents.forgetOld();
    return { warnedDrafts: await this.warnDrafts.sweep(), oldDrafts: await this.drafts.discardOld(), archived: await this.archive.sweep() };
  }
}
