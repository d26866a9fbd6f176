import { Injectable } from '@nestjs/common';
import { partyOf, type Account } from '@yichuang/accounts';
import { Submit, type NotReceived, type Receipt } from '@yichuang/one-window';

import { ApiProblem, invalidIn } from './api-problem.js';
import { OwnUploads } from './own-uploads.js';
import type { ReadSubmission } from './read-submission.js';

/** Hands an application to the one window. Only one with uploads costs a query of its own. */
@Injectable()
export class Receive {
  constructor(
    private readonly submit: Submit,
    private readonly uploads: OwnUploads,
  ) {}

  /** @throws ApiProblem 422 */
  async receive(account: Account, submission: ReadSubmission): Promise<Receipt> {
    const { materials, idempotencyKey } = submission;
    await this.uploads.require(account.id, materials, idempotencyKey);
    const received = await this.submit.submit({ ...submission, accountId: account.id, submitter: partyOf(account) });
    if (!received.ok) throw refusal(received.error);
    await this.uploads.attach(received.value.id, account.id, materials);
    return received.value;
  }
}

const refusal = (error: NotReceived): ApiProblem =>
  'keyReused' in error
    ? new ApiProblem(422, { zh: '这个 Idempotency-Key 已用于另一份申请，请换一个', en: 'This Idempotency-Key was used for another application: take a new one' })
    : invalidIn('form', error.problems);
