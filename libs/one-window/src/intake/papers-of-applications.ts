import { Injectable } from '@nestjs/common';
import { bigints, Database, instants } from '@yichuang/platform';

/** Files of one account that belong to no application yet. */
export interface PapersOfAccount {
  readonly accountId: number;
  readonly ids: readonly string[];
  /** When the first of them came. */
  readonly since: Date;
}

/** A file, and the application it was handed in with. */
export interface NamedPaper {
  readonly upload: string;
  /** Whose the file is: the applicant's, or the clerk's who scanned it. */
  readonly uploader: number;
  readonly applicationId: number;
  readonly accountId: number;
}

/** The first to name a file has it. What was filed at a counter is known by its clerk. */
const namedSql = `
WITH loose AS (
  SELECT * FROM unnest($1::bigint[], $2::timestamptz[]) AS row (uploader, since)
), theirs AS (
  SELECT uploader, id, account_id, materials FROM loose JOIN application ON account_id = uploader
  UNION ALL
  SELECT uploader, id, account_id, materials
  FROM loose JOIN action ON kind = 'received' AND actor <> 'applicant' AND actor = 'officer:' || uploader AND at >= since JOIN application ON id = application_id
)
SELECT DISTINCT ON (upload, uploader) handed_in ->> 'upload' AS upload, uploader, id AS "applicationId", account_id AS "accountId"
FROM theirs CROSS JOIN LATERAL json_array_elements(materials) AS handed_in
WHERE handed_in ->> 'upload' = ANY ($3::text[])
ORDER BY upload, uploader, id`;

/** The files that applications name as handed in. */
@Injectable()
export class PapersOfApplications {
  constructor(private readonly database: Database) {}

  /** Those of the accounts' files that an application of theirs, or one they filed at a counter, names. */
  async among(papers: readonly PapersOfAccount[]): Promise<NamedPaper[]> {
    if (papers.length === 0) return [];
    const ids = papers.flatMap((paper) => paper.ids);
    return this.database.query<NamedPaper>(namedSql, [bigints(papers, ({ accountId }) => accountId), instants(papers, ({ since }) => since), ids]);
  }
}
