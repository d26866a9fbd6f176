import { Inject, Injectable } from '@nestjs/common';
import type { Clock } from '@yichuang/kernel';
import { CLOCK } from '@yichuang/platform';

import { addTo, bucketOf, type Latency } from './latency.js';

/** What the meter must know of a step. */
export interface MeteredStep {
  readonly serviceId: string;
  readonly kind: string;
  readonly dueAt: Date;
}

/** Steps this worker has in hand. */
export interface CurrentClaim {
  readonly kind: string;
  readonly steps: number;
  readonly since: Date;
}

/** All that this worker did in one minute for one kind of step of one service. */
export interface StepFigures {
  readonly minute: Date;
  readonly serviceId: string;
  readonly kind: string;
  readonly finished: number;
  readonly failed: number;
  readonly parked: number;
  readonly latency: Latency;
}

interface Tally {
  readonly minute: Date;
  readonly serviceId: string;
  readonly kind: string;
  finished: number;
  failed: number;
  parked: number;
  readonly latency: number[];
  reported: boolean;
}

const MINUTE_MS = 60_000;
/** A clock that is set back a little still finds its tallies. */
const KEPT_MS = 2 * MINUTE_MS;

/** Counts in memory what this worker does; {@link ReportWorker} writes it down every few seconds, so no step costs a write. */
@Injectable()
export class StepMeter {
  private readonly tallies = new Map<string, Tally>();
  private readonly claims = new Set<CurrentClaim>();

  constructor(@Inject(CLOCK) private readonly clock: Clock) {}

  /** Steps are taken in hand. @returns to be called when they are not any more. */
  begin(steps: readonly MeteredStep[]): () => void {
    const since = this.clock.now();
    const kinds = [...new Set(steps.map(({ kind }) => kind))];
    const claims = kinds.map((kind) => ({ kind, steps: steps.filter((step) => step.kind === kind).length, since }));
    for (const claim of claims) this.claims.add(claim);
    return () => claims.forEach((claim) => this.claims.delete(claim));
  }

  /** Steps are done and committed: from when they were due to now is their latency. */
  finished(steps: readonly MeteredStep[]): void {
    const now = this.clock.now();
    for (const step of steps) {
      const tally = this.tallyOf(step, now);
      tally.finished += 1;
      addTo(tally.latency, bucketOf(now.getTime() - step.dueAt.getTime()));
    }
  }

  failed(step: MeteredStep, { parked }: { readonly parked: boolean }): void {
    const tally = this.tallyOf(step, this.clock.now());
    tally.failed += 1;
    if (parked) tally.parked += 1;
  }

  listClaims(): CurrentClaim[] {
    return [...this.claims];
  }

  /** What has changed since it was last reported, as it stands now: reporting it twice changes nothing. */
  takeUnreported(): StepFigures[] {
    const changed = [...this.tallies.values()].filter(({ reported }) => !reported);
    for (const tally of changed) tally.reported = true;
    this.forgetReported();
    return changed.map(({ reported: _, latency, ...tally }) => ({ ...tally, latency: [...latency] }));
  }

  /** Figures that could not be written come again with the next report. */
  giveBack(figures: readonly StepFigures[]): void {
    for (const figure of figures) {
      const key = keyOf(figure, figure.minute);
      const tally = this.tallies.get(key) ?? { ...figure, latency: [...figure.latency], reported: false };
      tally.reported = false;
      this.tallies.set(key, tally);
    }
  }

  private forgetReported(): void {
    const kept = minuteOf(this.clock.now()).getTime() - KEPT_MS;
    for (const [key, tally] of this.tallies) if (tally.reported && tally.minute.getTime() < kept) this.tallies.delete(key);
  }

  private tallyOf({ serviceId, kind }: MeteredStep, now: Date): Tally {
    const minute = minuteOf(now);
    const key = keyOf({ serviceId, kind }, minute);
    const tally = this.tallies.get(key) ?? { minute, serviceId, kind, finished: 0, failed: 0, parked: 0, latency: [], reported: false };
    tally.reported = false;
    this.tallies.set(key, tally);
    return tally;
  }
}

const minuteOf = (at: Date): Date => new Date(at.getTime() - (at.getTime() % MINUTE_MS));
const keyOf = ({ serviceId, kind }: Pick<MeteredStep, 'serviceId' | 'kind'>, minute: Date): string => `${minute.getTime()}/${serviceId}/${kind}`;
