import { randomUUID } from 'node:crypto';

import { Inject, Injectable } from '@nestjs/common';
import type { Clock } from '@yichuang/kernel';
import { CLOCK, Database } from '@yichuang/platform';

import type { Draft } from '../intake/drafts.js';

/** What a clerk fills in for a person who stands before them; their own draft of the same service is another. */
export interface CounterDraft extends Draft {
  /** Materials whose originals the clerk has seen. */
  readonly originals: readonly string[];
}

const saveSql = `
INSERT INTO counter_draft (person_id, service_id, key, answers, materials, originals, saved_at) VALUES ($1, $2, $3, $4, $5, $6, $7)
ON CONFLICT (person_id, service_id) DO UPDATE SET answers = excluded.answers, materials = excluded.materials, originals = excluded.originals, saved_at = excluded.saved_at
RETURNING key, answers, materials, originals`;

/** One draft for each service and person at a counter; `service_id` may name a request for corrections instead. Whose person it is, is for the caller to say. */
@Injectable()
export class CounterDrafts {
  constructor(
    private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async find(personId: string, serviceId: string): Promise<CounterDraft | undefined> {
    const [draft] = await this.database.query<CounterDraft>('SELECT key, answers, materials, originals FROM counter_draft WHERE person_id = $1 AND service_id = $2', [personId, serviceId]);
    return draft;
  }

  /** Services that were begun and not sent, the latest first. */
  async listBegun(personId: string): Promise<string[]> {
    return (await this.database.query<{ serviceId: string }>('SELECT service_id AS "serviceId" FROM counter_draft WHERE person_id = $1 ORDER BY saved_at DESC', [personId])).map(({ serviceId }) => serviceId);
  }

  /** Keeps the latest under the key the draft already has. */
  async save(personId: string, serviceId: string, { answers, materials, originals }: Omit<CounterDraft, 'key'>): Promise<CounterDraft> {
    const [draft] = await this.database.query<CounterDraft>(saveSql, [personId, serviceId, randomUUID(), JSON.stringify(answers), JSON.stringify(materials), originals, this.clock.now()]);
    return draft as CounterDraft;
  }

  async discard(personId: string, serviceId: string): Promise<void> {
    await this.database.query('DELETE FROM counter_draft WHERE person_id = $1 AND service_id = $2', [personId, serviceId]);
  }
}
