import { Injectable } from '@nestjs/common';
import { documentNumber, DocumentStore, insertDocuments, MakeDocument, verificationCode, type NewDocument } from '@yichuang/documents';
import { civilDateOf } from '@yichuang/kernel';
import type { Documents, IssuedDraft } from '@yichuang/one-window';
import { Config, type Query } from '@yichuang/platform';

/** How the one window issues documents: recorded with the decision, made afterwards. */
@Injectable()
export class IssuedDocuments implements Documents {
  constructor(
    private readonly store: DocumentStore,
    private readonly maker: MakeDocument,
    private readonly config: Config,
  ) {}

  async record(issued: readonly IssuedDraft[], query: Query): Promise<void> {
    await insertDocuments(issued.map((each) => this.toDocument(each)), query);
  }

  async make(applicationId: number, notYet: readonly string[] = []): Promise<void> {
    for (const document of await this.store.listAll(applicationId)) if (!notYet.includes(document.kind)) await this.maker.make(document);
  }

  private toDocument({ applicationId, serial, authority, issuedAt, draft }: IssuedDraft): NewDocument {
    const { numberPrefix, ordinal = 1, languages = 'zh-en', isForOthers = false, ...content } = draft;
    const code = verificationCode();
    const issuedOn = civilDateOf(issuedAt);
    return {
      applicationId,
      issuedAt,
      isForOthers,
      content: {
        number: documentNumber(ordinal > 1 ? `${numberPrefix}${ordinal}` : numberPrefix, Number(issuedOn.slice(0, 4)), serial),
        issuedOn,
        authority: authority.name,
        verification: { url: `${this.config.publicUrl}/verify/${code}`, code },
        languages,
        ...content,
        kind: ordinal > 1 ? `${draft.kind}-${ordinal}` : draft.kind,
      },
    };
  }
}
