import { Injectable } from '@nestjs/common';
import { UploadStore, type Upload } from '@yichuang/documents';
import type { Text } from '@yichuang/kernel';
import { Applications, type HandedIn } from '@yichuang/one-window';

import { invalid, type ProblemDetail } from './api-problem.js';

const words = {
  unknown: { zh: '没有这份上传的材料，请重新上传', en: 'There is no such upload: upload it again' },
  used: { zh: '这份上传的材料已经交过，请重新上传', en: 'This upload was handed in before: upload it again' },
  repeated: { zh: '同一项材料或者同一份上传出现了两次，请只留一次', en: 'The same material or upload stands here twice: leave one out' },
} satisfies Record<string, Text>;

type Defect = keyof typeof words;

/** The uploads a caller names are the caller's own, and each counts once. */
@Injectable()
export class OwnUploads {
  constructor(
    private readonly uploads: UploadStore,
    private readonly applications: Applications,
  ) {}

  /**
   * Only what has uploads costs a query.
   * @param idempotencyKey what was received under it may be sent again with its own
   * @throws ApiProblem 422 that points at each that cannot be taken
   */
  async require(accountId: number, materials: readonly HandedIn[], idempotencyKey?: string): Promise<void> {
    if (materials.length === 0) return;
    const own = await this.uploads.listOwn(accountId, materials.map(({ upload }) => upload));
    const isUsed = own.some(({ applicationId }) => applicationId !== null);
    const earlier = isUsed && idempotencyKey !== undefined ? await this.applications.findReceived(accountId, idempotencyKey) : undefined;
    const defects = materials.flatMap((each, index) => pointed(index, repeatedIn(materials.slice(0, index), each) ?? defectOf(own, each, earlier)));
    if (defects.length > 0) throw invalid(defects);
  }

  /** They belong to the application from now on. */
  async attach(applicationId: number, accountId: number, materials: readonly HandedIn[]): Promise<void> {
    if (materials.length > 0) await this.uploads.attach(applicationId, accountId, materials.map(({ upload }) => upload));
  }
}

const pointed = (index: number, code: Defect | undefined): ProblemDetail[] => (code ? [{ pointer: code === 'repeated' ? `/materials/${index}` : `/materials/${index}/upload`, code, message: words[code] }] : []);

const repeatedIn = (before: readonly HandedIn[], { material, upload }: HandedIn): Defect | undefined => (before.some((each) => each.material === material || each.upload === upload) ? 'repeated' : undefined);

function defectOf(own: readonly Upload[], { upload }: HandedIn, earlier: number | undefined): Defect | undefined {
  const found = own.find(({ id }) => id === upload);
  if (!found) return 'unknown';
  return found.applicationId === null || found.applicationId === earlier ? undefined : 'used';
}
