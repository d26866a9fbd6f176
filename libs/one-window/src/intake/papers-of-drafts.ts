import { Injectable } from '@nestjs/common';
import { Database } from '@yichuang/platform';

const amongSql = `
SELECT handed_in ->> 'upload' AS upload
FROM (SELECT materials FROM draft UNION ALL SELECT materials FROM counter_draft) AS drafts CROSS JOIN LATERAL json_array_elements(materials) AS handed_in
WHERE handed_in ->> 'upload' = ANY ($1::text[])`;

/** The files that are to be handed in with what is still a draft, on line or at a counter. */
@Injectable()
export class PapersOfDrafts {
  constructor(private readonly database: Database) {}

  /** Those of the uploads that a draft has. */
  async among(uploads: readonly string[]): Promise<ReadonlySet<string>> {
    const needed = await this.database.query<{ readonly upload: string }>(amongSql, [uploads]);
    return new Set(needed.map(({ upload }) => upload));
  }
}
