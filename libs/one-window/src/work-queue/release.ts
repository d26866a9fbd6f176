import { Injectable } from '@nestjs/common';
import { Database } from '@yichuang/platform';

import type { Officer } from '../officer.js';
import type { Lease } from './lease.js';

const release = `
UPDATE task SET claimed_by = NULL, claimed_at = NULL, lease_until = NULL
WHERE id = $1 AND fence = $2 AND claimed_by = $3 AND closed_at IS NULL RETURNING id`;

/** Puts work back into the queue, where it was: no clock knows that it was away. */
@Injectable()
export class Release {
  constructor(private readonly database: Database) {}

  /** @returns false when the work was no longer theirs. */
  async release({ taskId, fence }: Lease, officer: Officer): Promise<boolean> {
    return (await this.database.query(release, [taskId, fence, officer.id])).length === 1;
  }
}
