import type { Query } from '@yichuang/platform';

import type { IssuedDocument } from './issued-document.js';
import type { DocumentContent } from './page/document-content.js';

/** A document to record: number, title and verification code are those of its content. */
export interface NewDocument {
  readonly applicationId: number;
  readonly issuedAt: Date;
  readonly content: DocumentContent;
  /** Not the applicant's. */
  readonly isForOthers?: boolean;
}

export type Recorded = Pick<IssuedDocument, 'id' | 'applicationId' | 'kind'>;

/**
 * Records a set of documents in one statement, inside the caller's transaction. What an application has already been
 * issued is left as it is, so repeating it changes nothing.
 *
 * @returns the documents that were new
 */
export async function insertDocuments(documents: readonly NewDocument[], query: Query): Promise<Recorded[]> {
  const column = <T>(of: (document: NewDocument) => T): T[] => documents.map(of);
  return query<Recorded>(
    `INSERT INTO issued_document (application_id, issued_at, kind, number, title, content, verification_code, for_others)
     SELECT * FROM UNNEST($1::bigint[], $2::timestamptz[], $3::text[], $4::text[], $5::jsonb[], $6::jsonb[], $7::text[], $8::boolean[])
     ON CONFLICT (application_id, kind) DO NOTHING
     RETURNING id, application_id AS "applicationId", kind`,
    [
      column(({ applicationId }) => applicationId),
      column(({ issuedAt }) => issuedAt),
      column(({ content }) => content.kind),
      column(({ content }) => content.number),
      column(({ content }) => JSON.stringify(content.title)),
      column(({ content }) => JSON.stringify(content)),
      column(({ content }) => content.verification.code),
      column(({ isForOthers = false }) => isForOthers),
    ],
  );
}
