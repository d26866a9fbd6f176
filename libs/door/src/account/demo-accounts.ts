import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

import { Injectable, Logger } from '@nestjs/common';
import type { Role } from '@yichuang/accounts';
import type { Text } from '@yichuang/kernel';
import { Config } from '@yichuang/platform';

import { DoorPlan } from '../door-plan.js';

/** Someone of the sandbox province as whom anybody may sign in. */
export interface DemoAccount {
  readonly role: Role;
  readonly login: string;
  readonly password: string;
  readonly name: string;
  readonly note: Text;
}

/** The invented people shown beside the sign-in form who may use this door; none outside a sandbox. */
@Injectable()
export class DemoAccounts {
  private readonly log = new Logger(DemoAccounts.name);

  constructor(
    private readonly config: Config,
    private readonly plan: DoorPlan,
  ) {}

  async list(): Promise<readonly DemoAccount[]> {
    const { sandbox, dataDir } = this.config;
    if (!sandbox) return [];
    try {
      const all = JSON.parse(await readFile(join(dataDir, 'accounts.json'), 'utf8')) as readonly DemoAccount[];
      return all.filter(({ role }) => this.plan.admits.includes(role));
    } catch (error) {
      this.log.warn('The demo accounts cannot be shown', error);
      return [];
    }
  }
}
