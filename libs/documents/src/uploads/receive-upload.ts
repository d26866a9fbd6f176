import { randomUUID } from 'node:crypto';
import { err, ok, type Clock, type Result } from '@yichuang/kernel';

import type { FileStorage } from '../storage/file-storage.js';
import { displayName } from './display-name.js';
import { Examination, Refused } from './examination.js';
import type { Upload, UploadRefused } from './upload.js';
import type { UploadStore } from './upload-store.js';

export interface IncomingFile {
  accountId: number;
  /** What the browser calls it; its ending and declared type are not believed. */
  filename: string;
  content: AsyncIterable<Uint8Array>;
}

const MAX_UPLOAD_BYTES = 10_000_000;

/** What a form with a file may have; one byte more than is taken, so that a file that is too large is seen here and told so. */
export const uploadLimits = { files: 1, fields: 5, fieldSize: 10_000, fileSize: MAX_UPLOAD_BYTES + 1 };

/** Takes in a file: its type is told from its bytes, its size limited; nothing is kept of a file that is refused. */
export class ReceiveUpload {
  constructor(
    private readonly parts: { store: UploadStore; storage: FileStorage; clock: Clock },
    private readonly maxBytes = MAX_UPLOAD_BYTES,
  ) {}

  /** Reads `content` to its end, or closes it when the file is refused. */
  async receive({ accountId, filename, content }: IncomingFile): Promise<Result<Upload, UploadRefused>> {
    const { store, storage, clock } = this.parts;
    const id = randomUUID();
    const fileKey = `uploads/${id.slice(0, 2)}/${id.slice(2, 4)}/${id}`;
    const examination = new Examination(this.maxBytes);
    try {
      await storage.put(fileKey, examination.pass(content));
    } catch (error) {
      if (error instanceof Refused) return err(error.refusal);
      throw error;
    }
    const upload = { id, accountId, applicationId: null, filename: displayName(filename), fileKey, createdAt: clock.now(), ...examination.findings() };
    await store.insert(upload);
    return ok(upload);
  }
}
