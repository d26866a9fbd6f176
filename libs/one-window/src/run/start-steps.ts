import { Inject, Injectable } from '@nestjs/common';
import type { Clock } from '@yichuang/kernel';
import { CLOCK, Dispatch, Ids } from '@yichuang/platform';

import type { Query } from '../parts.js';

const insert = `INSERT INTO step (id, application_id, kind, due_at) SELECT *, $3::text, $4::timestamptz FROM unnest($1::bigint[], $2::bigint[])`;

/** Adds steps to applications from outside the pipeline. */
@Injectable()
export class StartSteps {
  constructor(
    private readonly ids: Ids,
    private readonly dispatch: Dispatch,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Inside the caller's transaction. @returns what to call after the commit, so that they begin at once; without it the sweep begins them. */
  async start(kind: string, applicationIds: readonly number[], query: Query): Promise<() => void> {
    const stepIds = await this.ids.take(applicationIds.length);
    await query(insert, [stepIds, applicationIds, kind, this.clock.now()]);
    return () => this.dispatch.dispatch(stepIds);
  }
}
