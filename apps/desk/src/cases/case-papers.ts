import { Injectable } from '@nestjs/common';
import { DocumentStore, UploadStore, type IssuedDocument, type Upload } from '@yichuang/documents';

export interface Papers {
  readonly uploads: readonly Upload[];
  readonly documents: readonly IssuedDocument[];
}

/** What was handed in with a case, and what was issued for it. */
@Injectable()
export class CasePapers {
  constructor(
    private readonly uploads: UploadStore,
    private readonly documents: DocumentStore,
  ) {}

  async listFor(applicationId: number): Promise<Papers> {
    const [uploads, documents] = await Promise.all([this.uploads.listFor(applicationId), this.documents.listAll(applicationId)]);
    return { uploads, documents };
  }
}
