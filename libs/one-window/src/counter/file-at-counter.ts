import { Inject, Injectable } from '@nestjs/common';
import { applicantOf, receiptLetter, type Office, type Service } from '@yichuang/definition';
import { civilDateOf, formatDate, type Result } from '@yichuang/kernel';
import { Database } from '@yichuang/platform';

import { Submit, type AtCounter, type NotReceived, type Receipt } from '../intake/submit.js';
import { message } from '../message.js';
import { ONE_WINDOW_PARTS, type OneWindowParts } from '../parts.js';
import { StartSteps } from '../run/start-steps.js';
import type { CounterDraft } from './counter-drafts.js';
import type { Filed, PersonAtCounter } from './people-at-counter.js';

/** An application as a clerk files it for the person before them. */
export interface Filing {
  readonly officerId: number;
  /** Where the counter is. */
  readonly office: Office;
  readonly person: PersonAtCounter;
  readonly service: Service;
  readonly draft: CounterDraft;
  /** The person's, never the clerk's. */
  readonly accountId: number;
  readonly confirmedBy: AtCounter['confirmedBy'];
}

const closeSql = `UPDATE counter_person SET filed = filed || $2::jsonb WHERE id = $1 AND NOT filed @> $2::jsonb RETURNING id`;
const discardSql = 'DELETE FROM counter_draft WHERE person_id = $1 AND service_id = $2 AND key = $3';

/**
 * Files an application at a counter (T04): through the same intake as on line, in the person's name and for their
 * account. `close` comes after: until then the draft stays, and sending it again gives the same application.
 */
@Injectable()
export class FileAtCounter {
  constructor(
    private readonly intake: Submit,
    private readonly database: Database,
    private readonly startSteps: StartSteps,
    @Inject(ONE_WINDOW_PARTS) private readonly parts: OneWindowParts,
  ) {}

  file({ officerId, office, person, service, draft, accountId, confirmedBy }: Filing): Promise<Result<Receipt, NotReceived>> {
    const counter: AtCounter = { officerId, office: office.code, identity: person.register, confirmedBy, originals: draft.originals };
    return this.intake.submit({ service, accountId, submitter: person.party, form: draft.answers, materials: draft.materials, idempotencyKey: draft.key, counter });
  }

  /** Gives the receipt as a sealed paper and a message, once, and deletes the draft. */
  async close(filing: Filing, receipt: Receipt): Promise<void> {
    const begin = await this.database.transaction(async (query) => {
      const filed: Filed = { reference: receipt.reference, serviceId: filing.service.id };
      const closed = await query(closeSql, [filing.person.id, JSON.stringify([filed])]);
      await query(discardSql, [filing.person.id, filing.service.id, filing.draft.key]);
      if (closed.length === 0) return undefined;
      await this.parts.documents.record([issuedReceipt(filing, receipt)], query);
      await this.parts.notices.record([told(filing, receipt)], query);
      return this.startSteps.start('make-documents', [receipt.id], query);
    });
    begin?.();
  }
}

function issuedReceipt({ office, person, service, draft }: Filing, { id, reference, receivedAt, answerBy }: Receipt) {
  const facts = { service, reference, receivedOn: civilDateOf(receivedAt), applicant: applicantOf(draft.answers, person.party), office };
  const handedIn = draft.materials.map(({ material }) => material);
  const materials = service.materials.filter((each) => handedIn.includes(each.id) || draft.originals.includes(each.id)).map((each) => ({ text: each.text, isOriginalSeen: draft.originals.includes(each.id) }));
  return { applicationId: id, serial: id, authority: office, issuedAt: receivedAt, draft: receiptLetter(facts, { submitter: person.party, materials, answerBy }) };
}

function told({ office, person, service, draft, accountId }: Filing, { id, reference, answerBy }: Receipt) {
  return message({ id, accountId, reference, submitter: person.party, form: draft.answers }, service, 'received', {
    zh: `已由${office.name.zh}窗口收件，最迟于${formatDate(answerBy, 'zh')}答复。`,
    en: `received at the counter of ${office.name.en}; you hear from us by ${formatDate(answerBy, 'en')}.`,
  });
}
