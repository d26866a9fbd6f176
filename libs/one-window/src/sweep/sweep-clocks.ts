import { Inject, Injectable, Logger } from '@nestjs/common';
import { applicantOf, deemedAcceptanceNotice, type Answers, type Office, type Party } from '@yichuang/definition';
import type { CivilDate, Clock } from '@yichuang/kernel';
import { CLOCK, Database } from '@yichuang/platform';

import { decideWithin, startClock, type ClockKind } from '../clocks.js';
import { lifecycle, type State } from '../lifecycle.js';
import { ONE_WINDOW_PARTS, type OneWindowParts } from '../parts.js';
import type { Outcome } from '../write/outcome.js';
import { Overtaken, Write } from '../write/write.js';

interface Expired {
  readonly kind: ClockKind;
  readonly id: number;
  readonly state: State;
  readonly version: number;
  readonly actions: number;
  readonly last_hash: string;
  readonly reference: string;
  readonly service_id: string;
  readonly submitter: Party;
  readonly form: Answers;
  readonly received_on: CivilDate;
  readonly office_code: string | null;
}

const expiredSql = `
SELECT clock.kind, a.id, a.state, a.version, a.actions, a.last_hash, a.reference, a.service_id, a.submitter, a.form, a.received_on, a.office_code
FROM clock JOIN application a ON a.id = clock.application_id
WHERE clock.status = 'running' AND clock.due_at <= $1
ORDER BY clock.due_at LIMIT 200`;

/**
 * Lets the law act when a period ends: five working days of silence are an acceptance from the day of receipt (T20);
 * any other limit that passes is written down for the supervisor, and nothing is granted by it.
 */
@Injectable()
export class SweepClocks {
  private readonly log = new Logger(SweepClocks.name);

  constructor(
    private readonly database: Database,
    private readonly write: Write,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(ONE_WINDOW_PARTS) private readonly parts: OneWindowParts,
  ) {}

  /** @returns how many periods ended. */
  async sweep(): Promise<number> {
    const now = this.clock.now();
    const expired = await this.database.query<Expired>(expiredSql, [now]);
    let ended = 0;
    for (const each of expired) ended += await this.end(each, now);
    return ended;
  }

  private async end(expired: Expired, now: Date): Promise<number> {
    try {
      await this.write.commit([{ outcome: expired.kind === 'K1' ? this.deemAccepted(expired, now) : limitPassed(expired) }]); // next steps are for the sweep
      return 1;
    } catch (error) {
      // Moved meanwhile: the next sweep sees what is left. Whatever else it is must not keep the law from everyone after it.
      if (!(error instanceof Overtaken)) this.log.error({ event: 'period_failed', application: expired.id, clock: expired.kind, error });
      return 0;
    }
  }

  private deemAccepted(expired: Expired, now: Date): Outcome {
    const service = this.parts.catalogue.get(expired.service_id);
    const decide = startClock(decideWithin(service.limit), expired.received_on);
    const applicant = applicantOf(expired.form, expired.submitter);
    const office = this.officeOf(expired);
    const letter = { applicant, office, reference: expired.reference, receivedOn: expired.received_on, decideBy: decide.dueOn };
    return {
      target: targetOf(expired),
      actions: [{ kind: 'deemed-accepted', actor: 'system', detail: { acceptedOn: expired.received_on, decideBy: decide.dueOn } }],
      flags: ['deemed'],
      acceptedOn: expired.received_on,
      endClocks: [{ kind: 'K1', as: 'expired' }],
      startClocks: [decide],
      tasksDueAt: decide.dueAt,
      documents: [{ applicationId: expired.id, serial: expired.id, authority: office, issuedAt: now, draft: deemedAcceptanceNotice(service, letter) }],
      next: [{ kind: 'make-documents', dueAt: now }],
    };
  }

  private officeOf({ office_code: code }: Expired): Office {
    return this.parts.officeByCode(code);
  }
}

const targetOf = ({ id, state, version, actions, last_hash: lastHash }: Expired): Outcome['target'] => ({ id, state, version, actions, lastHash });

const limitPassed = (expired: Expired): Outcome => ({
  target: targetOf(expired),
  actions: 'limit-passed' in lifecycle[expired.state] ? [{ kind: 'limit-passed', actor: 'system', detail: { clock: expired.kind } }] : [],
  flags: [`late-${expired.kind}`],
  endClocks: [{ kind: expired.kind, as: 'expired' }],
});
