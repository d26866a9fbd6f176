import { bigints, booleans, instants, json, jsons, texts, type Query } from '@yichuang/platform';

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
SELECT unnest($1::bigint[]), unnest($2::timestamptz[]), unnest($3::text[]), unnest($4::text[]), unnest($5::text[]), unnest($6::boolean[]), unnest($7::json[]), unnest($8::json[])
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
    bigints(documents, ({ applicationId }) => applicationId),
    instants(documents, ({ issuedAt }) => issuedAt),
    texts(documents, ({ content }) => content.kind),
    texts(documents, ({ content }) => content.number),
    texts(documents, ({ content }) => content.verification.code),
    booleans(documents, ({ isForOthers = false }) => isForOthers),
    jsons(documents, ({ content }) => json(content.title)),
    jsons(documents, ({ content }) => json(content)),
  ]);
}
