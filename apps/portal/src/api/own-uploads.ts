import { Injectable } from '@nestjs/common';
import { UploadStore } from '@yichuang/documents';

import { invalid } from './api-problem.js';

/** The uploads a caller names are the caller's own. */
@Injectable()
export class OwnUploads {
  constructor(private readonly uploads: UploadStore) {}

  /** Only one with uploads costs a query. @throws ApiProblem 422 that points at the first that is not theirs */
  async require(accountId: number, uploads: readonly string[]): Promise<void> {
    if (uploads.length === 0) return;
    const own = await this.uploads.listOwn(accountId, uploads);
    const foreign = uploads.findIndex((upload) => !own.some(({ id }) => id === upload));
    if (foreign >= 0) throw invalid([{ pointer: `/materials/${foreign}/upload`, code: 'unknown', message: { zh: '没有这份上传的材料，请重新上传', en: 'There is no such upload: upload it again' } }]);
  }

  /** They belong to the application from now on. */
  async attach(applicationId: number, accountId: number, uploads: readonly string[]): Promise<void> {
    if (uploads.length > 0) await this.uploads.attach(applicationId, accountId, uploads);
  }
}
