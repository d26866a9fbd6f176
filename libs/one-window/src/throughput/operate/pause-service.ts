import { Inject, Injectable } from '@nestjs/common';
import type { Clock } from '@yichuang/kernel';
import { CLOCK, Database, type Query } from '@yichuang/platform';

import { recordOpsAction, type OpsActionKind } from './ops-actions.js';

/** A service whose automatic steps wait. */
export interface PausedService {
  readonly serviceId: string;
  readonly reason: string;
  readonly pausedBy: number;
  readonly pausedAt: Date;
}

/** Who pauses or resumes which service, and why. */
export interface PauseOrder {
  readonly serviceId: string;
  readonly reason: string;
  readonly operatorId: number;
}

const pauseSql = 'INSERT INTO paused_service (service_id, reason, paused_by, paused_at) VALUES ($1, $2, $3, $4) ON CONFLICT DO NOTHING RETURNING service_id';
const resumeSql = 'DELETE FROM paused_service WHERE service_id = $1 RETURNING service_id';
const waitingSql = 'SELECT count(*) FROM step JOIN application ON application.id = step.application_id WHERE service_id = $1 AND parked_at IS NULL';

/**
 * Holds the automatic steps of a service back, and lets them go on. Our own trouble (procedure T50): the portal
 * receives, officers work and every legal period runs on.
 */
@Injectable()
export class PauseService {
  constructor(
    private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  list(): Promise<PausedService[]> {
    return this.database.query<PausedService>(
      'SELECT service_id AS "serviceId", reason, paused_by AS "pausedBy", paused_at AS "pausedAt" FROM paused_service ORDER BY service_id',
    );
  }

  /** Workers follow within two seconds. @returns false when it is paused already. */
  pause(order: PauseOrder): Promise<boolean> {
    const at = this.clock.now();
    return this.change('paused', order, at, (query) => query(pauseSql, [order.serviceId, order.reason, order.operatorId, at]));
  }

  /** What waited is found by the next sweeps. @returns false when it is not paused. */
  resume(order: PauseOrder): Promise<boolean> {
    return this.change('resumed', order, this.clock.now(), (query) => query(resumeSql, [order.serviceId]));
  }

  private change(kind: OpsActionKind, { serviceId, reason, operatorId }: PauseOrder, at: Date, make: (query: Query) => Promise<unknown[]>): Promise<boolean> {
    return this.database.transaction(async (query) => {
      const changed = await make(query);
      if (changed.length === 0) return false;
      const [waiting] = await query<{ count: number }>(waitingSql, [serviceId]);
      await recordOpsAction({ at, operatorId, kind, target: { serviceId, reason }, count: waiting?.count ?? 0 }, query);
      return true;
    });
  }
}
