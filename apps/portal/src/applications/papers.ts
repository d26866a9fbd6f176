import { Injectable } from '@nestjs/common';
import { DocumentStore, UploadStore, type IssuedDocument, type Upload } from '@yichuang/documents';

/** What was issued for an application, and what was handed in. */
@Injectable()
export class Papers {
  constructor(
    private readonly documents: DocumentStore,
    private readonly uploads: UploadStore,
  ) {}

  async listFor(applicationId: number): Promise<{ readonly documents: readonly IssuedDocument[]; readonly uploads: readonly Upload[] }> {
    const [documents, uploads] = await Promise.all([this.documents.listFor(applicationId), this.uploads.listFor(applicationId)]);
    return { documents, uploads };
  }
}
