import { Inject, Injectable } from '@nestjs/common';
import type { Clock } from '@yichuang/kernel';
import { CLOCK, Database } from '@yichuang/platform';

import type { Officer } from '../officer.js';
import { mayTake } from '../officers/permission.js';
import { ReadCase } from '../officers/read-case.js';
import { leaseEnd, type Lease } from './lease.js';

const take = `
UPDATE task SET claimed_by = $2, claimed_at = $3, lease_until = $4, fence = fence + 1
WHERE id = $1 AND closed_at IS NULL AND (claimed_by IS NULL OR lease_until <= $3) AND NOT ($2::bigint = ANY (not_for))
RETURNING id AS "taskId", fence`;

/** Gives an officer the work of one case they name: the applicant stands before them, or a lease of theirs has just ended. */
@Injectable()
export class TakeThis {
  constructor(
    private readonly database: Database,
    private readonly cases: ReadCase,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @returns undefined when there is no such work, it is not theirs to do, or somebody holds it. */
  async take(officer: Officer, reference: string): Promise<Lease | undefined> {
    const the = await this.cases.find(reference);
    if (!the?.task || !mayTake(officer, the)) return undefined;
    const now = this.clock.now();
    const [lease] = await this.database.query<Lease>(take, [the.task.id, officer.id, now, leaseEnd(now)]);
    return lease;
  }
}
