import { randomUUID } from 'node:crypto';
import { hostname } from 'node:os';

import { Inject, Injectable } from '@nestjs/common';
import type { Clock } from '@yichuang/kernel';
import { CLOCK, Config, Database, instants, integers, json, texts } from '@yichuang/platform';

import { StepMeter, type StepFigures } from './step-meter.js';

const heartbeatSql = `
INSERT INTO worker (id, host, process, version, started_at, seen_at, swept_at, claims) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
ON CONFLICT (id) DO UPDATE SET seen_at = EXCLUDED.seen_at, swept_at = EXCLUDED.swept_at, claims = EXCLUDED.claims`;

/** Whole figures, not differences: writing them twice changes nothing. */
const figuresSql = `
INSERT INTO step_minute (worker_id, minute, service_id, kind, finished, failed, parked, latency)
SELECT $1, minute, service_id, kind, finished, failed, parked, latency::integer[]
FROM unnest($2::timestamptz[], $3::text[], $4::text[], $5::int[], $6::int[], $7::int[], $8::text[])
  AS figure (minute, service_id, kind, finished, failed, parked, latency)
ON CONFLICT (minute, service_id, kind, worker_id) DO UPDATE
SET finished = EXCLUDED.finished, failed = EXCLUDED.failed, parked = EXCLUDED.parked, latency = EXCLUDED.latency`;

/** Registers this worker, and writes down what it holds and what it has done. */
@Injectable()
export class ReportWorker {
  private readonly id = randomUUID();
  private readonly startedAt: Date;
  private sweptAt: Date | null = null;

  constructor(
    private readonly database: Database,
    private readonly meter: StepMeter,
    private readonly config: Config,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {
    this.startedAt = clock.now();
  }

  /** The sweep of this worker came to its end. */
  swept(): void {
    this.sweptAt = this.clock.now();
  }

  /** @throws when PostgreSQL is away; what could not be written comes with the next report. */
  async report(): Promise<void> {
    const figures = this.meter.takeUnreported();
    try {
      await this.database.query(heartbeatSql, [this.id, hostname(), process.pid, this.config.version, this.startedAt, this.clock.now(), this.sweptAt, json(this.meter.listClaims())]);
      if (figures.length > 0) await this.database.query(figuresSql, [this.id, ...arraysOf(figures)]);
    } catch (error) {
      this.meter.giveBack(figures);
      throw error;
    }
  }

  /** Reports a last time and takes the worker off the register. */
  async leave(): Promise<void> {
    await this.report();
    await this.database.query('DELETE FROM worker WHERE id = $1', [this.id]);
  }
}

const arraysOf = (figures: readonly StepFigures[]): Buffer[] => [
  instants(figures, ({ minute }) => minute),
  texts(figures, ({ serviceId }) => serviceId),
  texts(figures, ({ kind }) => kind),
  integers(figures, ({ finished }) => finished),
  integers(figures, ({ failed }) => failed),
  integers(figures, ({ parked }) => parked),
  texts(figures, ({ latency }) => `{${latency.join()}}`),
];
