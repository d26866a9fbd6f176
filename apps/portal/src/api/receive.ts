import { Injectable } from '@nestjs/common';
import { partyOf, type Account } from '@yichuang/accounts';
import { UploadStore } from '@yichuang/documents';
import { Submit, type NotReceived, type Receipt } from '@yichuang/one-window';

import { ApiProblem, invalid } from './api-problem.js';
import type { ReadSubmission } from './read-submission.js';

/** Hands an application to the one window. Only one with uploads costs a query of its own. */
@Injectable()
export class Receive {
  constructor(
    private readonly submit: Submit,
    private readonly uploads: UploadStore,
  ) {}

  /** @throws ApiProblem 422 */
  async receive(account: Account, submission: ReadSubmission): Promise<Receipt> {
    const uploads = submission.materials.map(({ upload }) => upload);
    if (uploads.length > 0) await this.requireOwn(account.id, uploads);
    const received = await this.submit.submit({ ...submission, accountId: account.id, submitter: partyOf(account) });
    if (!received.ok) throw refusal(received.error);
    if (uploads.length > 0) await this.uploads.attach(received.value.id, account.id, uploads);
    return received.value;
  }

  private async requireOwn(accountId: number, uploads: readonly string[]): Promise<void> {
    const own = await this.uploads.listOwn(accountId, uploads);
    const foreign = uploads.findIndex((upload) => !own.some(({ id }) => id === upload));
    if (foreign >= 0) throw invalid([{ pointer: `/materials/${foreign}/upload`, code: 'unknown', message: { zh: '没有这份上传的材料，请重新上传', en: 'There is no such upload: upload it again' } }]);
  }
}

const refusal = (error: NotReceived): ApiProblem =>
  'keyReused' in error
    ? new ApiProblem(422, { zh: '这个 Idempotency-Key 已用于另一份申请，请换一个', en: 'This Idempotency-Key was used for another application: take a new one' })
    : invalid(error.problems.map(({ pointer, ...problem }) => ({ ...problem, pointer: pointer.startsWith('/materials') ? pointer : `/form${pointer}` })));
