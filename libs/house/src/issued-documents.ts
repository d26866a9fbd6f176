import { documentNumber, insertDocuments, verificationCode, type DocumentStore, type MakeDocument, type NewDocument } from '@yichuang/documents';
import { civilDateOf } from '@yichuang/kernel';
import type { Documents, IssuedDraft } from '@yichuang/one-window';
import type { Query } from '@yichuang/platform';

/** How the one window issues documents: recorded with the decision, made afterwards. */
export class IssuedDocuments implements Documents {
  constructor(
    private readonly store: DocumentStore,
    private readonly maker: MakeDocument,
    private readonly publicUrl: string,
  ) {}

  async record(issued: readonly IssuedDraft[], query: Query): Promise<void> {
    await insertDocuments(issued.map((each) => this.toDocument(each)), query);
  }

  async make(applicationId: number): Promise<void> {
    for (const document of await this.store.listFor(applicationId)) await this.maker.make(document);
  }

  private toDocument({ applicationId, serial, authority, issuedAt, draft }: IssuedDraft): NewDocument {
    const { numberPrefix, ...content } = draft;
    const code = verificationCode();
    const issuedOn = civilDateOf(issuedAt);
    return {
      applicationId,
      issuedAt,
      content: {
        ...content,
        number: documentNumber(numberPrefix, Number(issuedOn.slice(0, 4)), serial),
        issuedOn,
        authority: authority.name,
        verification: { url: `${this.publicUrl}/verify/${code}`, code },
        languages: 'zh-en',
      },
    };
  }
}
