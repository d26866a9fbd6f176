import { randomUUID } from 'node:crypto';

import { Inject, Injectable } from '@nestjs/common';
import type { Answers } from '@yichuang/definition';
import type { Clock } from '@yichuang/kernel';
import { bigints, CLOCK, Database, NaturalBatch, texts } from '@yichuang/platform';

import { knownWhenWarnedBefore, oldWhenSavedBefore } from './draft-days.js';
import type { HandedIn } from './missing-materials.js';

/** What someone has typed and not yet sent: not an application, seen by nobody else, kept for thirty days. */
export interface Draft {
  /** Becomes the idempotency key: sending a draft twice is one application. */
  readonly key: string;
  readonly answers: Answers;
  readonly materials: readonly HandedIn[];
}

interface Place {
  readonly accountId: number;
  readonly serviceId: string;
}

interface Found extends Draft, Place {}

const findSql = `
SELECT account_id AS "accountId", service_id AS "serviceId", key, answers, materials
FROM unnest($1::bigint[], $2::text[]) AS wanted (account_id, service_id) JOIN draft USING (account_id, service_id)`;

/** One draft for each service and account, whatever happens to the session. */
@Injectable()
export class Drafts {
  private readonly batch = new NaturalBatch<Place, Draft | undefined>((places) => this.findAll(places));

  constructor(
    private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Those who wait together are answered by one query. */
  find(accountId: number, serviceId: string): Promise<Draft | undefined> {
    return this.batch.add({ accountId, serviceId });
  }

  /** Keeps the latest answers under the key the draft already has. */
  async save(accountId: number, serviceId: string, { answers, materials }: Omit<Draft, 'key'>): Promise<Draft> {
    const [draft] = await this.database.query<Draft>(
      `INSERT INTO draft (account_id, service_id, key, answers, materials, saved_at) VALUES ($1, $2, $3, $4, $5, $6)
       ON CONFLICT (account_id, service_id) DO UPDATE SET answers = excluded.answers, materials = excluded.materials, saved_at = excluded.saved_at, warned_at = NULL
       RETURNING key, answers, materials`,
      [accountId, serviceId, randomUUID(), JSON.stringify(answers), JSON.stringify(materials), this.clock.now()],
    );
    return draft as Draft;
  }

  async discard(accountId: number, serviceId: string): Promise<void> {
    await this.database.query('DELETE FROM draft WHERE account_id = $1 AND service_id = $2', [accountId, serviceId]);
  }

  /** Deletes what was untouched for so long, and whose owner was told in time. @returns how many. */
  async discardOld(): Promise<number> {
    const today = this.clock.today();
    return (await this.database.query('DELETE FROM draft WHERE saved_at < $1 AND warned_at < $2 RETURNING 1', [oldWhenSavedBefore(today), knownWhenWarnedBefore(today)])).length;
  }

  private async findAll(places: readonly Place[]): Promise<(Draft | undefined)[]> {
    const found = await this.database.constant<Found>(findSql, [bigints(places, ({ accountId }) => accountId), texts(places, ({ serviceId }) => serviceId)]);
    return places.map(({ accountId, serviceId }) => found.find((draft) => draft.accountId === accountId && draft.serviceId === serviceId));
  }
}
