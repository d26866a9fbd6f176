import { columns, json, jsonColumn, type Query } from '@yichuang/platform';

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

const insertSql = `
INSERT INTO issued_document (application_id, issued_at, kind, number, verification_code, for_others, title, content)
SELECT * FROM ROWS FROM (
  unnest($1::bigint[], $2::timestamptz[], $3::text[], $4::text[], $5::text[], $6::boolean[]), jsonb_array_elements($7::jsonb), jsonb_array_elements($8::jsonb))
ON CONFLICT (application_id, kind) DO NOTHING
RETURNING id, application_id AS "applicationId", kind`;

/**
 * Records a set of documents in one statement, inside the caller's transaction. What an application has already been
 * issued is left as it is, so repeating it changes nothing.
 *
 * @returns the documents that were new
 */
export async function insertDocuments(documents: readonly NewDocument[], query: Query): Promise<Recorded[]> {
  return query<Recorded>(insertSql, [
    ...columns(
      documents,
      ({ applicationId }) => applicationId,
      ({ issuedAt }) => issuedAt,
      ({ content }) => content.kind,
      ({ content }) => content.number,
      ({ content }) => content.verification.code,
      ({ isForOthers = false }) => isForOthers,
    ),
    jsonColumn(documents, ({ content }) => json(content.title)),
    jsonColumn(documents, ({ content }) => json(content)),
  ]);
}
