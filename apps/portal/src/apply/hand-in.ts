import { Injectable } from '@nestjs/common';
import { partyOf, type Account } from '@yichuang/accounts';
import type { Service } from '@yichuang/definition';
import { UploadStore } from '@yichuang/documents';
import { Pace } from '@yichuang/door';
import { ok, type Result } from '@yichuang/kernel';
import { Drafts, Submit, type Draft, type NotReceived, type Receipt } from '@yichuang/one-window';
import type { RatePolicy } from '@yichuang/platform';

const sending: RatePolicy = { name: 'portal.submit', points: 60, perSeconds: 3600 };

/** Sends a draft. Sending it twice is one application: its key is the draft's. */
@Injectable()
export class HandIn {
  constructor(
    private readonly submit: Submit,
    private readonly drafts: Drafts,
    private readonly uploads: UploadStore,
    private readonly pace: Pace,
  ) {}

  async handIn(service: Service, account: Account, draft: Draft): Promise<Result<Receipt, NotReceived>> {
    await this.pace.take(sending, String(account.id));
    const own = await this.uploads.listOwn(account.id, draft.materials.map(({ upload }) => upload));
    const materials = draft.materials.filter(({ upload }) => own.some(({ id }) => id === upload));
    const sent = await this.submit.submit({ service, accountId: account.id, submitter: partyOf(account), form: draft.answers, materials, idempotencyKey: draft.key });
    if (!sent.ok) return sent;
    await this.uploads.attach(sent.value.id, account.id, materials.map(({ upload }) => upload));
    await this.drafts.discard(account.id, service.id);
    return ok(sent.value);
  }
}
