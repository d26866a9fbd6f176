import { Injectable } from '@nestjs/common';
import { Sessions } from '@yichuang/accounts';

import type { Visit } from '../visit/visit.js';

/** Where the session of a browser begins and ends. */
@Injectable()
export class Entrance {
  constructor(private readonly sessions: Sessions) {}

  /** Begins a session; one the browser had before ends, so that none is ever taken over. */
  async enter(visit: Visit, accountId: number): Promise<void> {
    await this.end(visit);
    const { token } = await this.sessions.create(accountId, 'cookie');
    visit.cookies.giveSession(visit.reply, token);
  }

  async leave(visit: Visit): Promise<void> {
    await this.end(visit);
    visit.cookies.endSession(visit.reply);
  }

  private async end({ cookies }: Visit): Promise<void> {
    if (cookies.session !== undefined) await this.sessions.end(cookies.session);
  }
}
