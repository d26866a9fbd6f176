import { Inject, Injectable } from '@nestjs/common';
import type { Clock } from '@yichuang/kernel';
import { CLOCK, Database } from '@yichuang/platform';

const free = `
UPDATE task SET claimed_by = NULL, claimed_at = NULL, lease_until = NULL
WHERE id IN (
  SELECT id FROM task WHERE closed_at IS NULL AND claimed_by IS NOT NULL AND lease_until <= $1
  ORDER BY lease_until LIMIT 500 FOR UPDATE SKIP LOCKED
) RETURNING id`;

/** Puts work back into the queue whose officer gave no sign of life. */
@Injectable()
export class SweepLeases {
  constructor(
    private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @returns how many leases ended. */
  async sweep(): Promise<number> {
    return (await this.database.query(free, [this.clock.now()])).length;
  }
}
