import { Injectable } from '@nestjs/common';
import { CitizenAccounts } from '@yichuang/accounts';
import type { Problem } from '@yichuang/definition';
import { UploadStore } from '@yichuang/documents';
import { Pace } from '@yichuang/door';
import { err, ok, type Result } from '@yichuang/kernel';
import { FileAtCounter, type AtCounter, type CounterDraft, type Filing, type Receipt } from '@yichuang/one-window';
import type { RatePolicy } from '@yichuang/platform';

import type { Serving } from './serve.js';

export interface ConfirmedDraft extends Serving {
  readonly draft: CounterDraft;
  readonly confirmedBy: AtCounter['confirmedBy'];
}

/** Why nothing was filed: problems to show, or that exactly this was filed before with other words. */
export type NotFiled = { readonly problems: readonly Problem[] } | { readonly keyReused: true };

const filing: RatePolicy = { name: 'counter.file', points: 120, perSeconds: 3600 };

const otherHolder: Problem = {
  pointer: '',
  code: 'other-holder',
  message: { zh: '这个证件号码已是另一种证件或者他人的登录名，不能提交；请联系值守人员核对账号', en: 'This number is the login of another document or person: nothing can be filed until an operator has looked at the account' },
};

/** Files an application for the person at the counter: their account, the common intake, their scans, the receipt. */
@Injectable()
export class FileApplication {
  constructor(
    private readonly accounts: CitizenAccounts,
    private readonly fileAtCounter: FileAtCounter,
    private readonly uploads: UploadStore,
    private readonly pace: Pace,
  ) {}

  /** Each part may be done again: what failed half-way is sent once more, and is one application. */
  async file({ officer, office, person, service, draft, confirmedBy }: ConfirmedDraft): Promise<Result<Receipt, NotFiled>> {
    await this.pace.take(filing, String(officer.id));
    const account = await this.accounts.findOrOpen(person.party);
    if (!account) return err({ problems: [otherHolder] });
    const theirs: Filing = { officerId: officer.id, office, person: reachable(person, account.phone), service, draft, accountId: account.id, confirmedBy };
    const filed = await this.fileAtCounter.file(theirs);
    if (!filed.ok) return filed;
    await this.uploads.attach(filed.value.id, officer.id, draft.materials.map(({ upload }) => upload), account.id);
    await this.fileAtCounter.close(theirs, filed.value);
    return ok(filed.value);
  }
}

/** The phone given at the counter, or else that of their account. */
const reachable = (person: Serving['person'], ofAccount: string | undefined): Serving['person'] => {
  const phone = person.party.phone ?? ofAccount;
  return { ...person, party: { ...person.party, ...(phone !== undefined && { phone }) } };
};
