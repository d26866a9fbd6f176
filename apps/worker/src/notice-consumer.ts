import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { NoticeQueue, SendDeliveries } from '@yichuang/notices';
import { Metrics } from '@yichuang/platform';

/** The tiny door between Bull and the sending of notices. */
@Injectable()
export class NoticeConsumer implements OnApplicationBootstrap {
  constructor(
    private readonly queue: NoticeQueue,
    private readonly deliveries: SendDeliveries,
    private readonly metrics: Metrics,
  ) {}

  onApplicationBootstrap(): void {
    const sent = this.metrics.counter('yichuang_notices_sent_total', 'SMS and e-mails sent by this worker');
    this.queue.consume(async (ids) => sent.inc(await this.deliveries.send(ids)));
  }
}
