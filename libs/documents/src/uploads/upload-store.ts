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
}

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

  /** What was uploaded before an instant and not handed in, by account. */
  async listLoose(before: Date): Promise<LooseFiles[]> {
    return this.database.query('SELECT account_id AS "accountId", array_agg(id::text) AS ids FROM upload WHERE application_id IS NULL AND created_at < $1 GROUP BY account_id', [before]);
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
