import { Injectable } from '@nestjs/common';

import { Drafts } from '../intake/drafts.js';
import { OwnLifeEvents } from '../life-events/own-life-events.js';

/** Deletes what is not kept longer than it is needed (《个人信息保护法》第四十七条). */
@Injectable()
export class ForgetOld {
  constructor(
    private readonly drafts: Drafts,
    private readonly lifeEvents: OwnLifeEvents,
  ) {}

  /** @returns how many drafts. */
  async sweep(): Promise<number> {
    await this.lifeEvents.forgetOld();
    return this.drafts.discardOld();
  }
}
