import { Inject, Injectable } from '@nestjs/common';
import { Form, type Answers, type Service } from '@yichuang/definition';
import { civilDateOf, formatDate, type CivilDate, type Clock } from '@yichuang/kernel';
import { CLOCK, Database } from '@yichuang/platform';

import { deletedOn, warnedWhenSavedBefore } from '../intake/draft-days.js';
import { ONE_WINDOW_PARTS, type DraftNotice, type OneWindowParts } from '../parts.js';

interface OldDraft {
  readonly accountId: number;
  readonly serviceId: string;
  readonly answers: Answers;
  readonly savedAt: Date;
}

const atOnce = 500;

/** Marked and told of together, or not at all; a draft that is being saved now is left alone. */
const markSql = `
UPDATE draft SET warned_at = $1 WHERE (account_id, service_id) IN (
  SELECT account_id, service_id FROM draft WHERE saved_at < $2 AND warned_at IS NULL ORDER BY saved_at LIMIT ${atOnce} FOR UPDATE SKIP LOCKED
)
RETURNING account_id AS "accountId", service_id AS "serviceId", answers, saved_at AS "savedAt"`;

/** Tells people in time that a draft nobody came back to will be deleted: once, until they save it again (T02). */
@Injectable()
export class WarnDrafts {
  constructor(
    private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(ONE_WINDOW_PARTS) private readonly parts: OneWindowParts,
  ) {}

  /** @returns how many drafts were looked at. */
  async sweep(): Promise<number> {
    let [all, marked] = [0, 0];
    do {
      marked = await this.warn();
      all += marked;
    } while (marked === atOnce);
    return all;
  }

  private warn(): Promise<number> {
    const now = this.clock.now();
    return this.database.transaction(async (query) => {
      const drafts = await query<OldDraft>(markSql, [now, warnedWhenSavedBefore(civilDateOf(now))]);
      const phones = await this.parts.phonesOf(drafts.map(({ accountId }) => accountId), query);
      const notices = drafts.flatMap((draft) => this.notice(draft, phones.get(draft.accountId), civilDateOf(now)));
      if (notices.length > 0) await this.parts.notices.record(notices, query);
      return drafts.length;
    });
  }

  /** What is kept for an application, such as a correction begun, has a period of its own that is told of. */
  private notice(draft: OldDraft, phone: string | undefined, today: CivilDate): DraftNotice[] {
    const service = this.parts.catalogue.find(draft.serviceId);
    if (!service) return [];
    const email = emailIn(draft, service, today);
    return [{ ...words(draft, service, today), accountId: draft.accountId, serviceId: service.id, to: { ...(phone !== undefined && { phone }), ...(email !== undefined && { email }) } }];
  }
}

/** What was typed may be half an address. */
function emailIn({ answers }: OldDraft, { fields }: Service, today: CivilDate): string | undefined {
  const { contactEmail } = answers;
  const isWhole = new Form(fields.filter(({ name }) => name === 'contactEmail')).validate({ contactEmail }, { today }).ok;
  return typeof contactEmail === 'string' && isWhole ? contactEmail : undefined;
}

function words({ savedAt }: OldDraft, { name }: Service, today: CivilDate): Pick<DraftNotice, 'title' | 'body'> {
  const savedOn = civilDateOf(savedAt);
  const on = deletedOn(savedOn, today);
  return {
    title: { zh: `${name.zh}：草稿将被删除`, en: `${name.en}: your draft will be deleted` },
    body: {
      zh: `您填写的“${name.zh}”还没有提交，自${formatDate(savedOn, 'zh')}起没有改动，将于${formatDate(on, 'zh')}删除。\n还需要的，请在此之前打开并保存或者提交；不需要的，不必理会。`,
      en: `What you filled in for “${name.en}” was not sent and has not changed since ${formatDate(savedOn, 'en')}. It is deleted on ${formatDate(on, 'en')}.\nIf you still need it, open it and save or send it before then. If not, there is nothing to do.`,
    },
  };
}
