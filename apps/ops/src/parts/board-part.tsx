import { Inject, Injectable } from '@nestjs/common';
import type { Clock, Text } from '@yichuang/kernel';
import { waitLimitMs, type FlowMinute, type KindBacklog, type RegisteredWorker } from '@yichuang/one-window';
import { CLOCK } from '@yichuang/platform';
import type { VNode } from 'preact';

import { LivePart, type View } from '../live/live-part.js';
import { numberOf, spanOf } from '../words/quantities.js';
import { BacklogPart, longestWait } from './backlog-part.js';
import { FlowPart, flowWords } from './flow-part.js';
import { aliveOf, WorkersPart } from './workers-part.js';

const words = {
  waiting: { zh: '等待', en: 'Waiting' },
  oldest: { zh: '最久等待', en: 'Oldest wait' },
  workers: { zh: '处理进程', en: 'Workers' },
} satisfies Record<string, Text>;

interface Board {
  readonly flow: readonly FlowMinute[];
  readonly backlog: readonly KindBacklog[];
  readonly workers: readonly RegisteredWorker[];
}

const Figure = ({ word, value, bad = false }: { readonly word: string; readonly value: string; readonly bad?: boolean }) => (
  <div class={bad ? 'yc-board__figure yc-board__figure--bad' : 'yc-board__figure'}>
    <dt>{word}</dt>
    <dd>{value}</dd>
  </div>
);

/** The six figures that can be read from across the room. */
@Injectable()
export class BoardPart extends LivePart<Board> {
  readonly name = 'board';
  readonly title = { zh: '主要指标', en: 'Main figures' };

  constructor(
    private readonly flow: FlowPart,
    private readonly backlog: BacklogPart,
    private readonly workers: WorkersPart,
    @Inject(CLOCK) clock: Clock,
  ) {
    super(clock);
  }

  protected async read(): Promise<Board> {
    const [flow, backlog, workers] = await Promise.all([this.flow.current(), this.backlog.current(), this.workers.current()]);
    return { flow: flow.data, backlog: backlog.data, workers: workers.data };
  }

  body({ flow, backlog, workers }: Board, { locale, now }: View): VNode {
    const last = flow.at(-2);
    const [wait, alive] = [longestWait(backlog, now), aliveOf(workers, now).length];
    return (
      <dl class="yc-board__figures">
        <Figure word={perMinute(flowWords.received)[locale]} value={numberOf(last?.received ?? 0)} />
        <Figure word={perMinute(flowWords.decided)[locale]} value={numberOf(last?.decided ?? 0)} />
        <Figure word={perMinute(flowWords.failed)[locale]} value={numberOf(last?.failed ?? 0)} bad={(last?.failed ?? 0) > 0} />
        <Figure word={words.waiting[locale]} value={numberOf(backlog.reduce((sum, { waiting }) => sum + waiting, 0))} />
        <Figure word={words.oldest[locale]} value={wait > 0 ? spanOf(wait, locale) : '–'} bad={wait > waitLimitMs} />
        <Figure word={words.workers[locale]} value={numberOf(alive)} bad={alive === 0} />
      </dl>
    );
  }
}

const perMinute = ({ zh, en }: Text): Text => ({ zh: `${zh}／分`, en: `${en} / min` });
