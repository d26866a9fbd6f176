import { Injectable } from '@nestjs/common';
import { Database, json, type Query } from '@yichuang/platform';

import type { StepFilter } from './step-filter.js';

export type OpsActionKind = 'retried' | 'parked' | 'paused' | 'resumed';

/** What an operator intervened in, and why. */
export type OpsTarget = StepFilter & { readonly reason?: string };

/** An intervention, before it is recorded. */
export interface NewOpsAction {
  readonly at: Date;
  readonly operatorId: number;
  readonly kind: OpsActionKind;
  readonly target: OpsTarget;
  /** Steps concerned; for a service, those that wait at that moment. */
  readonly count: number;
}

export interface OpsAction extends NewOpsAction {
  readonly id: number;
}

/** Records an intervention in the transaction that makes it. */
export async function recordOpsAction({ at, operatorId, kind, target, count }: NewOpsAction, query: Query): Promise<void> {
  await query('INSERT INTO ops_action (at, operator_id, kind, target, count) VALUES ($1, $2, $3, $4, $5)', [at, operatorId, kind, json(target), count]);
}

/** Who intervened in what, when. */
@Injectable()
export class OpsActions {
  constructor(private readonly database: Database) {}

  /** Newest first; `before` is the id of the last one of the page before. */
  list(limit: number, before?: number): Promise<OpsAction[]> {
    return this.database.query<OpsAction>(
      'SELECT id, at, operator_id AS "operatorId", kind, target, count FROM ops_action WHERE $2::bigint IS NULL OR id < $2 ORDER BY id DESC LIMIT $1',
      [limit, before ?? null],
    );
  }
}
