import { Inject, Injectable } from '@nestjs/common';
import type { Clock, Text } from '@yichuang/kernel';
import { silentAfterMs, Workers, type RegisteredWorker } from '@yichuang/one-window';
import { CLOCK } from '@yichuang/platform';
import type { VNode } from 'preact';

import { LivePart, type Concern, type Measure, type View } from '../live/live-part.js';
import { kindName } from '../words/names.js';
import { spanOf, timeOf } from '../words/quantities.js';
import { Nothing, Rows } from './rows.js';

const words = {
  worker: { zh: '进程', en: 'Worker' },
  claim: { zh: '手上的步骤', en: 'In hand' },
  seen: { zh: '最近报告', en: 'Last seen' },
  swept: { zh: '最近巡检', en: 'Last sweep' },
  since: { zh: '启动', en: 'Started' },
  idle: { zh: '空闲', en: 'idle' },
  silent: { zh: '失去联系', en: 'lost' },
  never: { zh: '尚未', en: 'not yet' },
  none: { zh: '没有后台处理进程', en: 'There is no worker' },
} satisfies Record<string, Text>;

const isAlive = ({ seenAt }: RegisteredWorker, now: Date): boolean => now.getTime() - seenAt.getTime() <= silentAfterMs;

export const aliveOf = (workers: readonly RegisteredWorker[], now: Date): RegisteredWorker[] => workers.filter((worker) => isAlive(worker, now));

/** Since the last sweep of any worker, in ms; undefined when none has swept. */
export function sweepAge(workers: readonly RegisteredWorker[], now: Date): number | undefined {
  const swept = workers.flatMap(({ sweptAt }) => (sweptAt ? [now.getTime() - sweptAt.getTime()] : []));
  return swept.length > 0 ? Math.min(...swept) : undefined;
}

const sweepLimitMs = 60_000;

const claimsOf = ({ claims }: RegisteredWorker, { locale, now }: View): string =>
  claims.length === 0
    ? words.idle[locale]
    : claims.map(({ kind, steps, since }) => `${kindName(kind)[locale]} ×${steps} · ${spanOf(Math.max(now.getTime() - new Date(since).getTime(), 0), locale)}`).join(locale === 'zh' ? '；' : '; ');

const Seen = ({ worker, view: { locale, now } }: { readonly worker: RegisteredWorker; readonly view: View }) => (
  <span class={isAlive(worker, now) ? 'yc-state' : 'yc-state yc-state--bad'}>
    {isAlive(worker, now) ? timeOf(worker.seenAt, now) : `${words.silent[locale]} ${spanOf(now.getTime() - worker.seenAt.getTime(), locale)}`}
  </span>
);

/** Who works, and at what. */
@Injectable()
export class WorkersPart extends LivePart<RegisteredWorker[]> {
  readonly name = 'workers';
  readonly title = { zh: '后台处理进程', en: 'Workers' };
  override readonly measureKinds = [
    { name: 'yichuang_workers', help: 'Workers that reported within ten seconds' },
    { name: 'yichuang_sweep_age_seconds', help: 'Since a sweep last came to its end' },
  ];

  constructor(
    private readonly workers: Workers,
    @Inject(CLOCK) clock: Clock,
  ) {
    super(clock);
  }

  protected read(now: Date): Promise<RegisteredWorker[]> {
    return this.workers.list(now);
  }

  body(workers: RegisteredWorker[], view: View): VNode {
    const { locale, now } = view;
    if (workers.length === 0) return <Nothing>{words.none[locale]}</Nothing>;
    const rows = workers.map((worker) => [
      `${worker.host} · ${worker.process} · ${worker.version}`,
      claimsOf(worker, view),
      <Seen worker={worker} view={view} />,
      worker.sweptAt ? timeOf(worker.sweptAt, now) : words.never[locale],
      timeOf(worker.startedAt, now),
    ]);
    return <Rows columns={[words.worker, words.claim, words.seen, words.swept, words.since].map((word) => word[locale])} rows={rows} />;
  }

  override concerns(workers: RegisteredWorker[], now: Date): Concern[] {
    const alive = aliveOf(workers, now);
    if (alive.length === 0) return [{ path: '/#workers', text: { zh: '没有后台处理进程在工作', en: 'No worker is at work' } }];
    const age = sweepAge(alive, now);
    return age !== undefined && age > sweepLimitMs ? [{ path: '/#workers', text: { zh: `巡检已停${spanOf(age, 'zh')}`, en: `No sweep for ${spanOf(age, 'en')}` } }] : [];
  }

  override measures(workers: RegisteredWorker[], now: Date): Measure[] {
    const age = sweepAge(workers, now);
    const sweep = age === undefined ? [] : [{ name: 'yichuang_sweep_age_seconds', value: age / 1000 }];
    return [{ name: 'yichuang_workers', value: aliveOf(workers, now).length }, ...sweep];
  }
}
