import { Injectable, NotFoundException } from '@nestjs/common';
import { OwnLifeEvents, type OwnLifeEvent } from '@yichuang/one-window';

/** Finds a life event for the page of whoever began it. */
@Injectable()
export class FindOwnLifeEvent {
  constructor(private readonly lifeEvents: OwnLifeEvents) {}

  /** @throws NotFoundException when there is none, or it is another person's: both look the same. */
  async get(key: string, accountId: number): Promise<OwnLifeEvent> {
    const own = await this.lifeEvents.find(key, accountId);
    if (!own) throw new NotFoundException();
    return own;
  }
}
