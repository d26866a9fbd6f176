import { Inject, Injectable } from '@nestjs/common';
import type { Clock, Text } from '@yichuang/kernel';
import { Backlog, waitLimitMs, type KindBacklog } from '@yichuang/one-window';
import { CLOCK } from '@yichuang/platform';
import type { VNode } from 'preact';

import { LivePart, type Concern, type Measure, type View } from '../live/live-part.js';
import { kindName } from '../words/names.js';
import { numberOf, spanOf } from '../words/quantities.js';
import { Nothing, Rows } from './rows.js';

const words = {
  kind: { zh: '步骤', en: 'Step' },
  waiting: { zh: '等待', en: 'Waiting' },
  running: { zh: '处理中', en: 'In hand' },
  oldest: { zh: '最久等待', en: 'Oldest waits' },
  paused: { zh: '因暂停等待', en: 'Held by a pause' },
  none: { zh: '没有积压', en: 'Nothing waits' },
} satisfies Record<string, Text>;

const waitOf = ({ oldestAt }: KindBacklog, now: Date): number => (oldestAt ? Math.max(now.getTime() - oldestAt.getTime(), 0) : 0);

/** The longest wait of any step, in ms. */
export const longestWait = (backlog: readonly KindBacklog[], now: Date): number => Math.max(0, ...backlog.map((kind) => waitOf(kind, now)));

const Wait = ({ ms, locale }: { readonly ms: number; readonly locale: View['locale'] }) => (
  <>
    <span class={ms > waitLimitMs ? 'yc-state yc-state--bad' : 'yc-state'}>{spanOf(ms, locale)}</span>
    <progress class="yc-against" max={waitLimitMs} value={Math.min(ms, waitLimitMs)} aria-label={locale === 'zh' ? `上限${waitLimitMs / 1000}秒` : `Limit ${waitLimitMs / 1000} s`} />
  </>
);

/** What is due and not finished, and the oldest of it against its limit. */
@Injectable()
export class BacklogPart extends LivePart<KindBacklog[]> {
  readonly name = 'backlog';
  readonly title = { zh: `积压与最久等待（上限${waitLimitMs / 1000}秒）`, en: `Backlog and oldest wait (limit ${waitLimitMs / 1000} s)` };
  override readonly measureKinds = [
    { name: 'yichuang_steps_waiting', help: 'Steps that are due and in nobody’s hands', labels: ['kind'] },
    { name: 'yichuang_steps_oldest_wait_seconds', help: 'How long the oldest due step has waited', labels: ['kind'] },
    { name: 'yichuang_steps_held_by_pause', help: 'Due steps of paused services', labels: ['kind'] },
  ];

  constructor(
    private readonly backlog: Backlog,
    @Inject(CLOCK) clock: Clock,
  ) {
    super(clock);
  }

  protected read(now: Date): Promise<KindBacklog[]> {
    return this.backlog.list(now);
  }

  body(backlog: KindBacklog[], { locale, now }: View): VNode {
    if (backlog.length === 0) return <Nothing>{words.none[locale]}</Nothing>;
    const rows = backlog.map((each) => [kindName(each.kind)[locale], numberOf(each.waiting), numberOf(each.running), <Wait ms={waitOf(each, now)} locale={locale} />, numberOf(each.paused)]);
    return <Rows columns={[words.kind, words.waiting, words.running, words.oldest, words.paused].map((word) => word[locale])} numeric={[1, 2, 4]} rows={rows} />;
  }

  override concerns(backlog: KindBacklog[], now: Date): Concern[] {
    return backlog
      .filter((each) => waitOf(each, now) > waitLimitMs)
      .map((each) => {
        const [name, wait] = [kindName(each.kind), waitOf(each, now)];
        return { path: '/#backlog', text: { zh: `“${name.zh}”最久已等待${spanOf(wait, 'zh')}`, en: `“${name.en}” has waited ${spanOf(wait, 'en')}` } };
      });
  }

  override measures(backlog: KindBacklog[], now: Date): Measure[] {
    return backlog.flatMap((each) => {
      const labels = { kind: each.kind };
      return [
        { name: 'yichuang_steps_waiting', labels, value: each.waiting },
        { name: 'yichuang_steps_oldest_wait_seconds', labels, value: waitOf(each, now) / 1000 },
        { name: 'yichuang_steps_held_by_pause', labels, value: each.paused },
      ];
    });
  }
}
