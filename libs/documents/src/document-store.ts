import type { Readable } from 'node:stream';
import type { Database } from '@yichuang/platform';

import type { IssuedDocument } from './issued-document.js';
import type { FileStorage } from './storage/file-storage.js';

const COLUMNS = `id, application_id AS "applicationId", kind, number, title, content, verification_code AS "verificationCode",
  status, issued_at AS "issuedAt", made_at AS "madeAt", file_key AS "fileKey", sha256, revoked_at AS "revokedAt", revoked_reason AS "revokedReason"`;

/** The file of a document, when it was made. */
export interface MadeFile {
  readonly fileKey: string;
  readonly sha256: string;
  readonly madeAt: Date;
}

/** The documents issued so far, and their files. */
export class DocumentStore {
  constructor(
    private readonly database: Database,
    private readonly storage: FileStorage,
  ) {}

  /** What the applicant was issued, in the order of its issue. */
  async listFor(applicationId: number): Promise<IssuedDocument[]> {
    return this.database.query(`SELECT ${COLUMNS} FROM issued_document WHERE application_id = $1 AND NOT for_others ORDER BY id`, [applicationId]);
  }

  /** All that was issued in the case, letters to others among it: never for the applicant. */
  async listAll(applicationId: number): Promise<IssuedDocument[]> {
    return this.database.query(`SELECT ${COLUMNS} FROM issued_document WHERE application_id = $1 ORDER BY id`, [applicationId]);
  }

  /** @param code as stored: `parseVerificationCode` reads what people type */
  async findByVerificationCode(code: string): Promise<IssuedDocument | undefined> {
    const [document] = await this.database.query<IssuedDocument>(`SELECT ${COLUMNS} FROM issued_document WHERE verification_code = $1`, [code]);
    return document;
  }

  /** @throws Error when the file is not made yet */
  async getFile({ number, fileKey }: IssuedDocument): Promise<Readable> {
    if (!fileKey) throw new Error(`The file of ${number} is not made yet.`);
    return this.storage.get(fileKey);
  }

  /** Notes the file of a document that has none; false when another was noted first. */
  async markMade(id: number, { fileKey, sha256, madeAt }: MadeFile): Promise<boolean> {
    return this.update('file_key = $2, sha256 = $3, made_at = $4 WHERE id = $1 AND made_at IS NULL', [id, fileKey, sha256, madeAt]);
  }

  /** Declares a document void from `at`; false when it was so already. */
  async revoke(id: number, reason: string, at: Date): Promise<boolean> {
    return this.update(`status = 'revoked', revoked_reason = $2, revoked_at = $3 WHERE id = $1 AND status = 'valid'`, [id, reason, at]);
  }

  private async update(change: string, parameters: unknown[]): Promise<boolean> {
    const changed = await this.database.query(`UPDATE issued_document SET ${change} RETURNING id`, parameters);
    return changed.length === 1;
  }
}
