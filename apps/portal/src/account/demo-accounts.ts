import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

import { Injectable, Logger } from '@nestjs/common';
import type { Text } from '@yichuang/kernel';
import { Config } from '@yichuang/platform';

/** Someone of the sandbox province as whom anybody may sign in. */
export interface DemoAccount {
  readonly role: string;
  readonly login: string;
  readonly password: string;
  readonly name: string;
  readonly note: Text;
}

/** The invented citizens shown beside the sign-in form; none outside a sandbox. */
@Injectable()
export class DemoAccounts {
  private readonly log = new Logger(DemoAccounts.name);

  constructor(private readonly config: Config) {}

  async list(): Promise<readonly DemoAccount[]> {
    const { sandbox, dataDir } = this.config;
    if (!sandbox) return [];
    try {
      const all = JSON.parse(await readFile(join(dataDir, 'accounts.json'), 'utf8')) as readonly DemoAccount[];
      return all.filter(({ role }) => role === 'citizen');
    } catch (error) {
      this.log.warn('The demo accounts cannot be shown', error);
      return [];
    }
  }
}
