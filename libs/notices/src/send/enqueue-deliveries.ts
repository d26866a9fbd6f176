import { Inject, Injectable } from '@nestjs/common';
import type { Clock } from '@yichuang/kernel';
import { CLOCK, Database } from '@yichuang/platform';

import { jobSize, NoticeDispatch, NoticeQueue } from './notice-queue.js';

/** Jobs that may wait in Bull; the rest waits in the table, where a slow gateway's backlog costs nothing. */
const mostWaiting = 64;

/** What was enqueued and not sent a minute later was lost with Redis or its worker, and is due again by itself. */
const enqueueSql = `
WITH due AS (
  SELECT id FROM notice_delivery WHERE status = 'queued' AND due_at <= $1 ORDER BY due_at LIMIT $2 FOR UPDATE SKIP LOCKED
)
UPDATE notice_delivery SET due_at = $1::timestamptz + interval '60 seconds' FROM due WHERE notice_delivery.id = due.id RETURNING notice_delivery.id`;

/** Hands deliveries that are due to the queue: new ones, ones to be tried again, and lost ones. */
@Injectable()
export class EnqueueDeliveries {
  constructor(
    private readonly database: Database,
    private readonly dispatch: NoticeDispatch,
    private readonly queue: NoticeQueue,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @returns how many were enqueued. @throws when Redis is away; they stay due. */
  async enqueue(): Promise<number> {
    const { waiting } = await this.queue.depth();
    const room = (mostWaiting - waiting) * jobSize;
    if (room <= 0) return 0;
    const due = await this.database.constant<{ id: number }>(enqueueSql, [this.clock.now(), room]);
    this.dispatch.dispatch(due.map(({ id }) => id));
    return due.length;
  }
}
