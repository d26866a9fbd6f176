import { Inject, Injectable } from '@nestjs/common';
import type { Clock, Text } from '@yichuang/kernel';
import { stageNames, WaitingTasks, type StageCount } from '@yichuang/one-window';
import { CLOCK } from '@yichuang/platform';
import type { VNode } from 'preact';

import { LivePart, type Measure, type View } from '../live/live-part.js';
import { numberOf } from '../words/quantities.js';
import { Nothing, Rows } from './rows.js';

const words = {
  stage: { zh: '环节', en: 'Stage' },
  open: { zh: '待办', en: 'Open' },
  claimed: { zh: '已领取', en: 'Claimed' },
  yellow: { zh: '黄灯', en: 'Yellow' },
  red: { zh: '红灯', en: 'Red' },
  none: { zh: '没有等待工作人员的办件', en: 'No case waits for an officer' },
} satisfies Record<string, Text>;

const Light = ({ look, count }: { readonly look: 'warn' | 'bad'; readonly count: number }) => (
  <span class={count > 0 ? `yc-state yc-state--${look}` : 'yc-state yc-state--off'}>{numberOf(count)}</span>
);

/** Cases that wait for people, and their lights; it looks at every open one, so it looks seldom. */
@Injectable()
export class TasksPart extends LivePart<StageCount[]> {
  readonly name = 'tasks';
  readonly title = { zh: '等待工作人员的办件', en: 'Cases waiting for officers' };
  override readonly everyMs = 15_000;
  override readonly measureKinds = [{ name: 'yichuang_tasks_open', help: 'Cases that wait for an officer, by light', labels: ['stage', 'light'] }];

  constructor(
    private readonly tasks: WaitingTasks,
    @Inject(CLOCK) clock: Clock,
  ) {
    super(clock);
  }

  protected read(now: Date): Promise<StageCount[]> {
    return this.tasks.list(now);
  }

  body(stages: StageCount[], { locale }: View): VNode {
    if (stages.length === 0) return <Nothing>{words.none[locale]}</Nothing>;
    const rows = stages.map(({ stage, open, claimed, yellow, red }) => [
      stageNames[stage][locale],
      numberOf(open),
      numberOf(claimed),
      <Light look="warn" count={yellow} />,
      <Light look="bad" count={red} />,
    ]);
    return <Rows columns={[words.stage, words.open, words.claimed, words.yellow, words.red].map((word) => word[locale])} numeric={[1, 2]} rows={rows} />;
  }

  override measures(stages: StageCount[]): Measure[] {
    return stages.flatMap(({ stage, open, yellow, red }) =>
      Object.entries({ green: open - yellow - red, yellow, red }).map(([light, value]) => ({ name: 'yichuang_tasks_open', labels: { stage, light }, value })),
    );
  }
}
