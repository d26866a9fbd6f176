import { randomUUID } from 'node:crypto';

import { Inject, Injectable } from '@nestjs/common';
import type { Answered, Answers, LifeEvent, LifeEventStep, Service } from '@yichuang/definition';
import { addDays, startOfDay, type Clock } from '@yichuang/kernel';
import { CLOCK, Database, type Query } from '@yichuang/platform';
import { isUUID } from 'class-validator';

import { ONE_WINDOW_PARTS, type OneWindowParts } from '../parts.js';
import { progressOf, type StepProgress, type StepRecord } from './progress.js';

/** A life event that someone has begun, and how far they are. */
export interface OwnLifeEvent {
  readonly key: string;
  readonly accountId: number;
  readonly event: LifeEvent;
  readonly answers: Answers;
  readonly begunAt: Date;
  readonly endedAt: Date | null;
  readonly steps: readonly StepProgress[];
}

interface EventRow extends Omit<OwnLifeEvent, 'event' | 'steps' | 'accountId'> {
  readonly eventId: string;
  readonly steps: readonly StepRecord[];
}

const findSql = `
SELECT e.key, e.event_id AS "eventId", e.answers, e.begun_at AS "begunAt", e.ended_at AS "endedAt", steps.records AS steps
FROM life_event e CROSS JOIN LATERAL (
  SELECT coalesce(jsonb_agg(jsonb_build_object('serviceId', s.service_id, 'hasDraft', d.key IS NOT NULL, 'reference', a.reference, 'state', a.state, 'dueOn', due.due_on,
    'isGranted', EXISTS (SELECT FROM action WHERE application_id = a.id AND kind = 'put-into-production'))), '[]') AS records
  FROM life_event_step s
  LEFT JOIN draft d ON d.account_id = e.account_id AND d.service_id = s.service_id AND d.key::text = s.draft_key
  LEFT JOIN application a ON a.account_id = e.account_id AND a.idempotency_key = s.draft_key
  LEFT JOIN LATERAL (SELECT min(due_on) AS due_on FROM clock WHERE application_id = a.id AND status = 'running') due ON true
  WHERE s.life_event = e.key
) steps
WHERE e.account_id = $1 AND ($2::uuid IS NULL OR e.key = $2) ORDER BY e.begun_at DESC LIMIT 50`;

/** What was answered in other steps: sent first, then what is still being filled in. */
const answeredSql = `
SELECT s.service_id AS "serviceId", coalesce(a.form, d.answers) AS answers
FROM life_event_step s
LEFT JOIN draft d ON d.account_id = $2 AND d.service_id = s.service_id AND d.key::text = s.draft_key
LEFT JOIN application a ON a.account_id = $2 AND a.idempotency_key = s.draft_key
WHERE s.life_event = $1 AND coalesce(a.form, d.answers) IS NOT NULL
ORDER BY a.received_at NULLS LAST, d.saved_at`;

/** Days after the end, or after the last change of one that was never ended, for which a life event is kept. */
const keptAfterEnd = 30;
const keptUntouched = 365;

/** The life events of each account. Another person's is the same as none. */
@Injectable()
export class OwnLifeEvents {
  constructor(
    private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(ONE_WINDOW_PARTS) private readonly parts: OneWindowParts,
  ) {}

  /** @returns the key under which it is found again. */
  async begin(accountId: number, event: LifeEvent, answers: Answers, plan: readonly LifeEventStep[]): Promise<string> {
    const key = randomUUID();
    await this.database.transaction(async (query) => {
      await query('INSERT INTO life_event (key, account_id, event_id, answers, begun_at, changed_at) VALUES ($1, $2, $3, $4, $5, $5)', [key, accountId, event.id, JSON.stringify(answers), this.clock.now()]);
      await addSteps(key, plan, query);
    });
    return key;
  }

  /** Other answers may come to other services; what was begun stays. */
  async change({ key, event, steps }: OwnLifeEvent, answers: Answers, plan: readonly LifeEventStep[]): Promise<void> {
    const begun = steps.filter(({ standing }) => standing !== 'open' && standing !== 'waiting').map(({ step }) => step.service.id);
    const dropped = event.steps.map(({ service }) => service.id).filter((id) => !begun.includes(id) && !plan.some(({ service }) => service.id === id));
    await this.database.transaction(async (query) => {
      await query('UPDATE life_event SET answers = $2, changed_at = $3 WHERE key = $1', [key, JSON.stringify(answers), this.clock.now()]);
      await query('DELETE FROM life_event_step WHERE life_event = $1 AND service_id = ANY ($2)', [key, dropped]);
      await addSteps(key, plan, query);
    });
  }

  /** Undefined for what is no key, and for another person's. */
  async find(key: string, accountId: number): Promise<OwnLifeEvent | undefined> {
    return isUUID(key) ? (await this.read(accountId, key))[0] : undefined;
  }

  /** The latest fifty, newest first. */
  list(accountId: number): Promise<OwnLifeEvent[]> {
    return this.read(accountId, null);
  }

  /** The life event that an application of its own account belongs to. */
  async findOf(applicationId: number): Promise<{ readonly key: string; readonly event: LifeEvent } | undefined> {
    const [found] = await this.database.query<{ readonly key: string; readonly eventId: string }>(
      `SELECT e.key, e.event_id AS "eventId" FROM application a JOIN life_event_step s ON s.draft_key = a.idempotency_key
       JOIN life_event e ON e.key = s.life_event AND e.account_id = a.account_id WHERE a.id = $1`,
      [applicationId],
    );
    const event = found && this.parts.catalogue.findLifeEvent(found.eventId);
    return event && { key: found.key, event };
  }

  /** The latest last. */
  async listAnswered({ key, accountId }: OwnLifeEvent): Promise<Answered[]> {
    const rows = await this.database.query<{ readonly serviceId: string; readonly answers: Answers }>(answeredSql, [key, accountId]);
    return rows.flatMap(({ serviceId, answers }) => {
      const service = this.parts.catalogue.find(serviceId);
      return service ? [{ fields: service.fields, answers }] : [];
    });
  }

  /** Ties a step to the draft that was made for it. */
  async tie({ key }: OwnLifeEvent, { id }: Service, draftKey: string): Promise<void> {
    await this.database.transaction(async (query) => {
      await query('UPDATE life_event SET changed_at = $2 WHERE key = $1', [key, this.clock.now()]);
      await query('UPDATE life_event_step SET draft_key = $3 WHERE life_event = $1 AND service_id = $2', [key, id, draftKey]);
    });
  }

  /** Takes it off the list of what is under way; applications and drafts go on by themselves. */
  async end({ key }: OwnLifeEvent): Promise<void> {
    const now = this.clock.now();
    await this.database.query('UPDATE life_event SET ended_at = $2, changed_at = $2 WHERE key = $1 AND ended_at IS NULL', [key, now]);
  }

  /** Forgets what ended or was left long ago (《个人信息保护法》第四十七条). @returns how many. */
  async forgetOld(): Promise<number> {
    const before = (days: number) => startOfDay(addDays(this.clock.today(), -days));
    const forgotten = await this.database.query('DELETE FROM life_event WHERE changed_at < $1 OR (ended_at IS NOT NULL AND changed_at < $2) RETURNING 1', [before(keptUntouched), before(keptAfterEnd)]);
    return forgotten.length;
  }

  private async read(accountId: number, key: string | null): Promise<OwnLifeEvent[]> {
    const rows = await this.database.query<EventRow>(findSql, [accountId, key]);
    return rows.flatMap(({ eventId, steps, ...row }) => {
      const event = this.parts.catalogue.findLifeEvent(eventId);
      return event ? [{ ...row, accountId, event, steps: progressOf(event, steps) }] : [];
    });
  }
}

const addSteps = async (key: string, plan: readonly LifeEventStep[], query: Query): Promise<void> => {
  await query('INSERT INTO life_event_step (life_event, service_id) SELECT $1, unnest($2::text[]) ON CONFLICT DO NOTHING', [key, plan.map(({ service }) => service.id)]);
};
