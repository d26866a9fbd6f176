import type { Readable } from 'node:stream';

/** Where files lie. Keys are made by us, never by users: lower-case letters, digits, `-`, `.` and `/` between folders. */
export interface FileStorage {
  /** Stores a whole file or nothing; what was there under the key is replaced. */
  put(key: string, content: Uint8Array | AsyncIterable<Uint8Array>): Promise<void>;
  /** @throws Error when there is no such file */
  get(key: string): Promise<Readable>;
  has(key: string): Promise<boolean>;
  /** Does nothing when there is no such file. */
  delete(key: string): Promise<void>;
}
