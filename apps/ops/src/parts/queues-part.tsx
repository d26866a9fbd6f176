import { Inject, Injectable } from '@nestjs/common';
import type { Clock, Text } from '@yichuang/kernel';
import { NoticeQueue } from '@yichuang/notices';
import { CLOCK, StepQueue, type QueueDepth } from '@yichuang/platform';
import type { VNode } from 'preact';

import { LivePart, type Measure, type View } from '../live/live-part.js';
import { numberOf } from '../words/quantities.js';
import { Rows } from './rows.js';

const words = {
  queue: { zh: '队列', en: 'Queue' },
  waiting: { zh: '等待', en: 'Waiting' },
  active: { zh: '进行中', en: 'Active' },
  delayed: { zh: '延后', en: 'Delayed' },
  failed: { zh: '失败', en: 'Failed' },
} satisfies Record<string, Text>;

interface NamedDepth extends QueueDepth {
  readonly queue: string;
}

/** How deep Bull's queues are, in messages. What they are about is in PostgreSQL. */
@Injectable()
export class QueuesPart extends LivePart<NamedDepth[]> {
  readonly name = 'queues';
  readonly title = { zh: '消息队列深度（Bull）', en: 'Depth of the message queues (Bull)' };
  override readonly measureKinds = [{ name: 'yichuang_queue_messages', help: 'Messages in Bull', labels: ['queue', 'state'] }];
  private readonly queues: ReadonlyMap<string, StepQueue | NoticeQueue>;

  constructor(steps: StepQueue, notices: NoticeQueue, @Inject(CLOCK) clock: Clock) {
    super(clock);
    this.queues = new Map([
      ['one-window', steps],
      ['notices', notices],
    ]);
  }

  protected read(): Promise<NamedDepth[]> {
    return Promise.all([...this.queues].map(async ([queue, bull]) => ({ queue, ...(await bull.depth()) })));
  }

  body(depths: NamedDepth[], { locale }: View): VNode {
    const rows = depths.map(({ queue, waiting, active, delayed, failed }) => [queue, ...[waiting, active, delayed, failed].map(numberOf)]);
    return <Rows columns={[words.queue, words.waiting, words.active, words.delayed, words.failed].map((word) => word[locale])} numeric={[1, 2, 3, 4]} rows={rows} />;
  }

  override measures(depths: NamedDepth[]): Measure[] {
    return depths.flatMap(({ queue, ...depth }) => Object.entries(depth).map(([state, value]: [string, number]) => ({ name: 'yichuang_queue_messages', labels: { queue, state }, value })));
  }
}
