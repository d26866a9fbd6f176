import { Inject, Injectable } from '@nestjs/common';
import type { Clock, Text } from '@yichuang/kernel';
import { Latencies, type StepLatency } from '@yichuang/one-window';
import { CLOCK } from '@yichuang/platform';
import type { VNode } from 'preact';

import { LivePart, type Measure, type View } from '../live/live-part.js';
import { kindName, serviceName } from '../words/names.js';
import { numberOf, spanOf } from '../words/quantities.js';
import { Nothing, Rows } from './rows.js';

const minutes = 5;

const words = {
  step: { zh: '步骤', en: 'Step' },
  service: { zh: '事项', en: 'Service' },
  finished: { zh: '完成', en: 'Finished' },
  failed: { zh: '失败', en: 'Failed' },
  none: { zh: `近${minutes}分钟没有完成的步骤`, en: `No step was finished in the last ${minutes} minutes` },
} satisfies Record<string, Text>;

const quantiles = { p50: '0.5', p95: '0.95', p99: '0.99' } as const;

/** From due to finished, by step and service. */
@Injectable()
export class LatencyPart extends LivePart<StepLatency[]> {
  readonly name = 'latency';
  readonly title = { zh: `近${minutes}分钟的时延（到期至完成）`, en: `Latency of the last ${minutes} minutes (due to finished)` };
  override readonly everyMs = 3_000;
  override readonly measureKinds = [{ name: 'yichuang_step_latency_seconds', help: 'From due to finished, over the last five minutes', labels: ['service', 'kind', 'quantile'] }];

  constructor(
    private readonly latencies: Latencies,
    @Inject(CLOCK) clock: Clock,
  ) {
    super(clock);
  }

  protected read(now: Date): Promise<StepLatency[]> {
    return this.latencies.list(minutes, now);
  }

  body(latencies: StepLatency[], { locale }: View): VNode {
    if (latencies.length === 0) return <Nothing>{words.none[locale]}</Nothing>;
    const columns = [words.step[locale], words.service[locale], 'p50', 'p95', 'p99', words.finished[locale], words.failed[locale]];
    const spans = ({ percentiles }: StepLatency): string[] => (['p50', 'p95', 'p99'] as const).map((share) => (percentiles ? spanOf(percentiles[share], locale) : '–'));
    const rows = latencies.map((each) => [kindName(each.kind)[locale], serviceName(each.serviceId)[locale], ...spans(each), numberOf(each.finished), numberOf(each.failed)]);
    return <Rows columns={columns} numeric={[2, 3, 4, 5, 6]} rows={rows} />;
  }

  override measures(latencies: StepLatency[]): Measure[] {
    return latencies.flatMap(({ serviceId: service, kind, percentiles }) =>
      percentiles ? (['p50', 'p95', 'p99'] as const).map((share) => ({ name: 'yichuang_step_latency_seconds', labels: { service, kind, quantile: quantiles[share] }, value: percentiles[share] / 1000 })) : [],
    );
  }
}
