import { Inject, Injectable } from '@nestjs/common';
import { civilTimeOf, type Clock, type Text } from '@yichuang/kernel';
import { Flow, type FlowMinute } from '@yichuang/one-window';
import { CLOCK } from '@yichuang/platform';
import { Table } from '@yichuang/web';
import type { VNode } from 'preact';

import { LivePart, type Chart, type Measure, type View } from '../live/live-part.js';
import { numberOf } from '../words/quantities.js';

const shownMinutes = 60;

export const flowWords = {
  minute: { zh: '时间', en: 'Minute' },
  received: { zh: '收件', en: 'Received' },
  decided: { zh: '决定', en: 'Decided' },
  failed: { zh: '失败', en: 'Failed' },
} satisfies Record<string, Text>;

/** How much came in, was decided and failed, by minute. */
@Injectable()
export class FlowPart extends LivePart<FlowMinute[]> {
  readonly name = 'flow';
  readonly title = { zh: '每分钟收件、决定与失败', en: 'Received, decided and failed per minute' };
  override readonly hasChart = true;
  override readonly measureKinds = [
    { name: 'yichuang_received_last_minute', help: 'Applications received in the last whole minute' },
    { name: 'yichuang_decided_last_minute', help: 'Applications decided in the last whole minute' },
    { name: 'yichuang_step_failures_last_minute', help: 'Attempts of steps that failed in the last whole minute' },
  ];

  constructor(
    private readonly flow: Flow,
    @Inject(CLOCK) clock: Clock,
  ) {
    super(clock);
  }

  protected read(now: Date): Promise<FlowMinute[]> {
    return this.flow.list(shownMinutes, now);
  }

  body(minutes: FlowMinute[], { locale }: View): VNode {
    const columns = [{ text: flowWords.minute[locale] }, ...(['received', 'decided', 'failed'] as const).map((key) => ({ text: flowWords[key][locale], numeric: true }))];
    const rows = [...minutes].reverse().map(({ minute, received, decided, failed }) => [civilTimeOf(minute), numberOf(received), numberOf(decided), numberOf(failed)]);
    return <Table columns={columns} rows={rows} firstCellIsHeader />;
  }

  /** Without the minute that is under way, which would always seem to fall. */
  override chart(minutes: FlowMinute[], { locale }: View): Chart {
    const whole = minutes.slice(0, -1);
    return {
      times: whole.map(({ minute }) => civilTimeOf(minute)),
      lines: [
        { name: flowWords.received[locale], colour: 'blue', values: whole.map(({ received }) => received) },
        { name: flowWords.decided[locale], colour: 'green', values: whole.map(({ decided }) => decided) },
        { name: flowWords.failed[locale], colour: 'red', values: whole.map(({ failed }) => failed) },
      ],
    };
  }

  override measures(minutes: FlowMinute[]): Measure[] {
    const last = minutes.at(-2);
    if (!last) return [];
    return [
      { name: 'yichuang_received_last_minute', value: last.received },
      { name: 'yichuang_decided_last_minute', value: last.decided },
      { name: 'yichuang_step_failures_last_minute', value: last.failed },
    ];
  }
}
