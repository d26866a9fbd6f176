import { Inject, Injectable, Logger, type OnApplicationBootstrap } from '@nestjs/common';
import type { Clock } from '@yichuang/kernel';
import { CLOCK, Metrics } from '@yichuang/platform';

import type { LivePart, MeasureKind } from '../live/live-part.js';
import { WATCHED_PARTS } from '../live/live-parts.js';

/** What operators see is also what Prometheus reads, at `/metrics` of the console. */
@Injectable()
export class TellPrometheus implements OnApplicationBootstrap {
  private readonly log = new Logger(TellPrometheus.name);

  constructor(
    private readonly metrics: Metrics,
    @Inject(WATCHED_PARTS) private readonly parts: readonly LivePart[],
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  onApplicationBootstrap(): void {
    for (const part of this.parts) for (const kind of part.measureKinds) this.show(part, kind);
  }

  /** A part that cannot be read has no value, and an alert for what is absent. */
  private show(part: LivePart, { name, help, labels = [] }: MeasureKind): void {
    this.metrics.gauge<string>(name, help, labels, async (gauge) => {
      gauge.reset();
      if (labels.length === 0) gauge.remove(); // else it would say 0 until it is set
      try {
        const { data } = await part.current();
        for (const measure of part.measures(data, this.clock.now())) if (measure.name === name) gauge.set(measure.labels ?? {}, measure.value);
      } catch (error) {
        this.log.warn({ event: 'measure_failed', measure: name, error });
      }
    });
  }
}
