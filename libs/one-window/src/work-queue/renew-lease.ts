import { Inject, Injectable } from '@nestjs/common';
import type { Clock } from '@yichuang/kernel';
import { CLOCK, Database } from '@yichuang/platform';

import type { Officer } from '../officer.js';
import { leaseEnd, type Lease } from './lease.js';

/** What a supervisor or a colleague gave for longer is not shortened. */
const renew = `
UPDATE task SET lease_until = greatest(lease_until, $5)
WHERE id = $1 AND fence = $2 AND claimed_by = $3 AND lease_until > $4 AND closed_at IS NULL
RETURNING lease_until AS until`;

/** The sign of life of an officer who works on a case. */
@Injectable()
export class RenewLease {
  constructor(
    private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @returns until when the work is theirs now; undefined when it no longer is. */
  async renew({ taskId, fence }: Lease, officer: Officer): Promise<Date | undefined> {
    const now = this.clock.now();
    const [renewed] = await this.database.query<{ until: Date }>(renew, [taskId, fence, officer.id, now, leaseEnd(now)]);
    return renewed?.until;
  }
}
