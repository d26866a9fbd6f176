import { Inject, Injectable, Logger } from '@nestjs/common';
import type { Clock } from '@yichuang/kernel';
import { CLOCK, Database } from '@yichuang/platform';

import { Undeliverable } from '../channels/undeliverable.js';
import { CircuitOpen } from './circuit-breaker.js';
import { claimDeliveries } from './claim-deliveries.js';
import type { ClaimedDelivery } from './delivery.js';
import { Transmit } from './transmit.js';
import type { Attempt } from './attempt.js';
import { attemptsBeforeParking, pauseAfter } from './retry.js';
import { settleDeliveries } from './settle-deliveries.js';

/** A report on a text message seldom comes sooner. */
const firstReportMs = 60_000;

/** What waited for a channel that was down goes out over two minutes, not all at once. */
const comeBackWithinMs = 120_000;

/**
 * Sends deliveries by id: claims those that are free, hands all of them out at the same time, writes how each ended. A
 * worker that dies in between leaves them to the next, which hands them out under the same key: how often a message then
 * goes out is once where the provider knows the key, and at least once where it does not.
 */
@Injectable()
export class SendDeliveries {
  private readonly log = new Logger(SendDeliveries.name);

  constructor(
    private readonly database: Database,
    private readonly transmit: Transmit,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @returns how many were sent. Those that are sent, claimed or held back are passed over. */
  async send(ids: readonly number[]): Promise<number> {
    const claimed = await claimDeliveries(ids, this.clock.now(), this.database.constant);
    const ended = await Promise.all(claimed.map(async (delivery) => ({ id: delivery.id, fence: delivery.fence, ...(await this.attempt(delivery)) })));
    await settleDeliveries(ended, this.clock.now(), this.database.constant);
    return ended.filter(({ status }) => status === 'sent').length;
  }

  private async attempt(delivery: ClaimedDelivery): Promise<Attempt> {
    try {
      const providerId = await this.transmit.transmit(delivery);
      return { status: 'sent', providerId, dueAt: delivery.channel === 'sms' ? this.after(firstReportMs) : null };
    } catch (error) {
      return this.judge(delivery, error);
    }
  }

  private judge(delivery: ClaimedDelivery, error: unknown): Attempt {
    const { id, channel, attempts } = delivery;
    const reason = error instanceof Error ? `${error.name}: ${error.message}`.slice(0, 200) : 'unknown';
    if (error instanceof CircuitOpen) return { status: 'queued', error: reason, dueAt: new Date(error.until.getTime() + Math.round(comeBackWithinMs * Math.random())), attempts: attempts - 1 };
    const status = error instanceof Undeliverable ? 'undeliverable' : attempts >= attemptsBeforeParking ? 'failed' : 'queued';
    this.log.warn({ event: `notice_${status === 'queued' ? 'retried' : status}`, delivery: id, channel, attempts, reason });
    return status === 'queued' ? { status, error: reason, dueAt: this.after(pauseAfter(attempts, Math.random())), attempts } : { status, error: reason };
  }

  private after(milliseconds: number): Date {
    return new Date(this.clock.now().getTime() + milliseconds);
  }
}
