import { Injectable } from '@nestjs/common';
import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';

/** The measures of this process; what is made here is shown at `/metrics`. */
@Injectable()
export class Metrics {
  readonly registry = new Registry();
  readonly requestSeconds = this.histogram('http_request_duration_seconds', 'Time to answer, by route pattern', {
    labels: ['method', 'route', 'status'],
    buckets: [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5],
  });

  constructor() {
    collectDefaultMetrics({ register: this.registry });
  }

  counter<L extends string = never>(name: string, help: string, labels: readonly L[] = []): Counter<L> {
    return new Counter({ name, help, labelNames: labels, registers: [this.registry] });
  }

  /** @param collect sets it anew whenever the measures are read; must not throw. */
  gauge<L extends string = never>(name: string, help: string, labels: readonly L[] = [], collect?: (gauge: Gauge<L>) => Promise<void>): Gauge<L> {
    return new Gauge<L>({
      name,
      help,
      labelNames: labels,
      registers: [this.registry],
      ...(collect && {
        collect() {
          return collect(this);
        },
      }),
    });
  }

  histogram<L extends string>(name: string, help: string, { labels, buckets }: { readonly labels: readonly L[]; readonly buckets: readonly number[] }): Histogram<L> {
    return new Histogram({ name, help, labelNames: labels, buckets: [...buckets], registers: [this.registry] });
  }
}
