import { createHash } from 'node:crypto';

import { Inject, Injectable, Logger } from '@nestjs/common';
import type { Clock } from '@yichuang/kernel';
import { CLOCK, Database, type Query } from '@yichuang/platform';

import type { Message, Notice } from '../cashier/cashier.js';
import { PAYMENTS_PARTS, type PaymentsParts } from '../parts.js';
import { TakeNews, type TakenNews } from '../payment/take-news.js';

const remember = `
INSERT INTO payment_notice (digest, order_number, state, amount, heard_at, last_heard_at) VALUES ($1, $2, $3, $4, $5, $5)
ON CONFLICT (digest) DO UPDATE SET times = payment_notice.times + 1, last_heard_at = excluded.last_heard_at
RETURNING times`;
const conclude = 'UPDATE payment_notice SET outcome = $2 WHERE digest = $1';

/** Takes what the cashier tells unasked. Each notice acts once, however often it comes; all of them are kept. */
@Injectable()
export class HearNotice {
  private readonly log = new Logger(HearNotice.name);

  constructor(
    private readonly database: Database,
    private readonly news: TakeNews,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(PAYMENTS_PARTS) private readonly parts: PaymentsParts,
  ) {}

  /** @returns false when it is no genuine notice of our cashier; then nothing was done. */
  async hear(message: Message): Promise<boolean> {
    const notice = this.parts.cashier?.readNotice(message);
    if (!notice) {
      this.log.warn({ event: 'notice_refused' });
      return false;
    }
    const digest = createHash('sha256').update(message.body).digest('hex');
    const taken = await this.database.transaction((query) => this.take(notice, digest, query));
    taken?.afterwards();
    return true;
  }

  private async take({ orderNumber, news }: Notice, digest: string, query: Query): Promise<TakenNews | undefined> {
    const amount = news.state === 'paid' ? news.amount : null;
    const [remembered] = await query<{ times: number }>(remember, [digest, orderNumber, news.state, amount, this.clock.now()]);
    if (remembered?.times !== 1) return undefined;
    const taken = await this.news.take(orderNumber, news, 'notice', query);
    await query(conclude, [digest, taken?.kind ?? 'unknown-order']);
    if (!taken) this.log.error({ event: 'notice_of_unknown_order', digest });
    return taken;
  }
}
