import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';

/** The folder where the sandbox keeps what would leave the house, made when the first message comes. */
export class Outbox {
  private made?: Promise<unknown>;
  private readonly folder: string;

  constructor(dataDirectory: string) {
    this.folder = join(dataDirectory, 'outbox');
  }

  /** @returns the path of a file in it. */
  async pathOf(name: string): Promise<string> {
    await (this.made ??= mkdir(this.folder, { recursive: true, mode: 0o700 }));
    return join(this.folder, name);
  }
}
