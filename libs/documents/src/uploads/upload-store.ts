import type { Readable } from 'node:stream';
import type { Database } from '@yichuang/platform';

import type { FileStorage } from '../storage/file-storage.js';
import type { Upload } from './upload.js';

const COLUMNS = `id, account_id AS "accountId", application_id AS "applicationId", filename, media_type AS "mediaType",
  size, sha256, file_key AS "fileKey", created_at AS "createdAt"`;

/** Files of an account that belong to no application. */
interface LooseFiles {
  readonly accountId: number;
  readonly ids: readonly string[];
  /** When the first of them came. */
  readonly since: Date;
}

/** A file and the application that names it, whose the file is from then on. */
interface NamedFile {
  readonly upload: string;
  readonly uploader: number;
  readonly applicationId: number;
  readonly accountId: number;
}

const attachNamedSql = `
UPDATE upload SET application_id = named.application_id, account_id = named.account_id
FROM unnest($1::uuid[], $2::bigint[], $3::bigint[], $4::bigint[]) AS named (id, uploader, application_id, account_id)
WHERE upload.id = named.id AND upload.account_id = uploader AND upload.application_id IS NULL
RETURNING upload.id`;

/** The files that applicants handed in. */
export class UploadStore {
  constructor(
    private readonly database: Database,
    private readonly storage: FileStorage,
  ) {}

  async insert({ id, accountId, filename, mediaType, size, sha256, fileKey, createdAt }: Upload): Promise<void> {
    await this.database.query(
      'INSERT INTO upload (id, account_id, filename, media_type, size, sha256, file_key, created_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)',
      [id, accountId, filename, mediaType, size, sha256, fileKey, createdAt],
    );
  }

  /** Those of the given uploads that are the account's own. */
  async listOwn(accountId: number, ids: readonly string[]): Promise<Upload[]> {
    return this.database.query(`SELECT ${COLUMNS} FROM upload WHERE account_id = $1 AND id = ANY($2::uuid[]) ORDER BY created_at`, [accountId, ids]);
  }

  async listFor(applicationId: number): Promise<Upload[]> {
    return this.database.query(`SELECT ${COLUMNS} FROM upload WHERE application_id = $1 ORDER BY created_at`, [applicationId]);
  }

  /**
   * Hands uploads in with an application; what was handed in before, or is another's, stays where it is. What a clerk
   * scanned becomes the `owner`'s.
   */
  async attach(applicationId: number, accountId: number, ids: readonly string[], owner = accountId): Promise<void> {
    await this.database.query('UPDATE upload SET application_id = $1, account_id = $4 WHERE account_id = $2 AND id = ANY($3::uuid[]) AND application_id IS NULL', [applicationId, accountId, ids, owner]);
  }

  /** The same for many applications at once. @returns how many files. */
  async attachNamed(named: readonly NamedFile[]): Promise<number> {
    const attached = await this.database.query(attachNamedSql, [named.map(({ upload }) => upload), named.map(({ uploader }) => uploader), named.map(({ applicationId }) => applicationId), named.map(({ accountId }) => accountId)]);
    return attached.length;
  }

  /** What was uploaded before an instant and not handed in, by account. */
  async listLoose(before: Date): Promise<LooseFiles[]> {
    return this.database.query('SELECT account_id AS "accountId", array_agg(id::text) AS ids, min(created_at) AS since FROM upload WHERE application_id IS NULL AND created_at < $1 GROUP BY account_id', [before]);
  }

  /** Deletes files that were not handed in; what was, or is another's, stays. @returns how many. */
  async discard(accountId: number, ids: readonly string[]): Promise<number> {
    return this.database.transaction(async (query) => {
      const unused = await query<Pick<Upload, 'fileKey'>>('DELETE FROM upload WHERE account_id = $1 AND id = ANY($2::uuid[]) AND application_id IS NULL RETURNING file_key AS "fileKey"', [accountId, ids]);
      // Before the rows are given up: nothing can be handed in meanwhile, and what is interrupted here is found again.
      await Promise.all(unused.map(({ fileKey }) => this.storage.delete(fileKey)));
      return unused.length;
    });
  }

  async getFile({ fileKey }: Upload): Promise<Readable> {
    return this.storage.get(fileKey);
  }
}
