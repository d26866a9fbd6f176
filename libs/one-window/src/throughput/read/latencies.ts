import { Injectable } from '@nestjs/common';
import { Database } from '@yichuang/platform';

import { merge, percentilesOf, type Latency, type Percentiles } from '../measure/latency.js';
import { groupBy } from '../../group-by.js';

/** How one kind of step of one service did, from due to finished. */
export interface StepLatency {
  readonly serviceId: string;
  readonly kind: string;
  readonly finished: number;
  readonly failed: number;
  /** Absent when none was finished. */
  readonly percentiles?: Percentiles;
}

interface Row {
  readonly service_id: string;
  readonly kind: string;
  readonly finished: number;
  readonly failed: number;
  readonly latency: Latency;
}

const latencySql = 'SELECT service_id, kind, finished, failed, latency FROM step_minute WHERE minute > $1 AND minute <= $2 ORDER BY service_id, kind';

const keyOf = ({ service_id: service, kind }: Row): string => `${service}/${kind}`;
const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

/** How long steps take, by service and kind. */
@Injectable()
export class Latencies {
  constructor(private readonly database: Database) {}

  /** Of the last `minutes`, the one under way included. */
  async list(minutes: number, now: Date): Promise<StepLatency[]> {
    const rows = await this.database.query<Row>(latencySql, [new Date(now.getTime() - minutes * 60_000), now]);
    return [...groupBy(rows, keyOf).values()].map(together);
  }
}

function together(rows: readonly Row[]): StepLatency {
  const { service_id: serviceId, kind } = rows[0] as Row;
  const percentiles = percentilesOf(merge(rows.map(({ latency }) => latency)));
  return { serviceId, kind, finished: sum(rows.map(({ finished }) => finished)), failed: sum(rows.map(({ failed }) => failed)), ...(percentiles && { percentiles }) };
}
