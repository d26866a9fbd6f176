import { Inject, Injectable } from '@nestjs/common';
import type { Clock, Result } from '@yichuang/kernel';
import { CLOCK, Database, Dispatch, type Query } from '@yichuang/platform';

import { recordOpsAction } from './ops-actions.js';
import { filterValues, inTroubleSql, type StepFilter } from './step-filter.js';

/** More or fewer steps match than the operator was shown; nothing was done. */
export interface CountChanged {
  readonly shown: number;
  readonly now: number;
}

/** Locks them, so that none ends or fails anew between the count and the retry. */
const matchingSql = `SELECT step.id ${inTroubleSql} ORDER BY step.id FOR UPDATE OF step`;

/** A claim that still runs is left to its worker, who writes nothing any more if it takes too long. */
const freeSql = `
UPDATE step SET parked_at = NULL, attempts = 0, due_at = $2, claimed_until = CASE WHEN claimed_until >= $2 THEN claimed_until END
WHERE id = ANY ($1::bigint[])`;

/** Gives steps in trouble all their attempts again, at once. The error stays to be read until they finish. */
@Injectable()
export class RetrySteps {
  constructor(
    private readonly database: Database,
    private readonly dispatch: Dispatch,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Retries what matches if it is still as many as `shown`. @returns how many. */
  async retry(filter: StepFilter, shown: number, operatorId: number): Promise<Result<number, CountChanged>> {
    const ids = await this.database.transaction((query) => this.free(filter, { shown, operatorId }, query));
    if (ids.length !== shown) return { ok: false, error: { shown, now: ids.length } };
    this.dispatch.dispatch(ids);
    return { ok: true, value: ids.length };
  }

  private async free(target: StepFilter, { shown, operatorId }: { readonly shown: number; readonly operatorId: number }, query: Query): Promise<number[]> {
    const at = this.clock.now();
    const ids = (await query<{ id: number }>(matchingSql, filterValues(target, at))).map(({ id }) => id);
    if (ids.length !== shown || shown === 0) return ids;
    await query(freeSql, [ids, at]);
    await recordOpsAction({ at, operatorId, kind: 'retried', target, count: ids.length }, query);
    return ids;
  }
}
