import { Inject, Injectable } from '@nestjs/common';
import type { Clock, Text } from '@yichuang/kernel';
import { TroubledSteps, type TroubleCause } from '@yichuang/one-window';
import { CLOCK } from '@yichuang/platform';
import { href } from '@yichuang/web';
import type { VNode } from 'preact';

import { LivePart, type Concern, type Measure, type View } from '../live/live-part.js';
import { filterPath } from '../steps/filter-path.js';
import { kindName } from '../words/names.js';
import { numberOf, timeOf } from '../words/quantities.js';
import { Nothing, Rows } from './rows.js';

const words = {
  step: { zh: '步骤', en: 'Step' },
  cause: { zh: '原因', en: 'Cause' },
  parked: { zh: '暂存', en: 'Parked' },
  failed: { zh: '待重试', en: 'To be retried' },
  since: { zh: '最早', en: 'Oldest' },
  byHand: { zh: '值守人员暂存', en: 'Parked by an operator' },
  none: { zh: '没有失败或暂存的步骤', en: 'No step has failed' },
} satisfies Record<string, Text>;

const sum = (causes: readonly TroubleCause[], key: 'parked' | 'failed'): number => causes.reduce((total, cause) => total + cause[key], 0);

export const parkedOf = (causes: readonly TroubleCause[]): number => sum(causes, 'parked');

const Cause = ({ cause: { kind, error }, locale }: { readonly cause: TroubleCause; readonly locale: View['locale'] }) => (
  <a href={href(locale, filterPath('/steps', { kind, ...(error && { error }) }))} class="yc-cause">
    {error ?? words.byHand[locale]}
  </a>
);

/** What has failed, by cause. */
@Injectable()
export class TroublesPart extends LivePart<TroubleCause[]> {
  readonly name = 'troubles';
  readonly title = { zh: '失败与暂存的步骤', en: 'Failed and parked steps' };
  override readonly everyMs = 2_000;
  override readonly measureKinds = [
    { name: 'yichuang_steps_parked', help: 'Steps that wait for an operator', labels: ['kind'] },
    { name: 'yichuang_steps_to_be_retried', help: 'Steps that failed and are tried again by themselves', labels: ['kind'] },
  ];

  constructor(
    private readonly steps: TroubledSteps,
    @Inject(CLOCK) clock: Clock,
  ) {
    super(clock);
  }

  protected read(): Promise<TroubleCause[]> {
    return this.steps.listCauses();
  }

  body(causes: TroubleCause[], { locale, now }: View): VNode {
    if (causes.length === 0) return <Nothing>{words.none[locale]}</Nothing>;
    const rows = causes.map((cause) => [kindName(cause.kind)[locale], <Cause cause={cause} locale={locale} />, numberOf(cause.parked), numberOf(cause.failed), timeOf(cause.oldestAt, now)]);
    return <Rows columns={[words.step, words.cause, words.parked, words.failed, words.since].map((word) => word[locale])} numeric={[2, 3]} rows={rows} />;
  }

  override concerns(causes: TroubleCause[]): Concern[] {
    const parked = parkedOf(causes);
    return parked > 0 ? [{ path: '/steps?state=parked', text: { zh: `${numberOf(parked)}个步骤已暂存，等待处理`, en: `${numberOf(parked)} steps are parked and wait for you` } }] : [];
  }

  override measures(causes: TroubleCause[]): Measure[] {
    return [...new Set(causes.map(({ kind }) => kind))].flatMap((kind) => {
      const ofKind = causes.filter((cause) => cause.kind === kind);
      return [
        { name: 'yichuang_steps_parked', labels: { kind }, value: sum(ofKind, 'parked') },
        { name: 'yichuang_steps_to_be_retried', labels: { kind }, value: sum(ofKind, 'failed') },
      ];
    });
  }
}
