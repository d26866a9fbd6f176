import { Injectable, NotFoundException } from '@nestjs/common';
import { isUUID } from 'class-validator';
import { OwnLifeEvents, type OwnLifeEvent } from '@yichuang/one-window';

/** Finds a life event for whoever began it. */
@Injectable()
export class FindOwnLifeEvent {
  constructor(private readonly lifeEvents: OwnLifeEvents) {}

  /** @throws NotFoundException when there is none, or it is another person's: both look the same. */
  async get(key: string, accountId: number): Promise<OwnLifeEvent> {
    const own = isUUID(key) ? await this.lifeEvents.find(key, accountId) : undefined;
    if (!own) throw new NotFoundException();
    return own;
  }
}
