import { Injectable } from '@nestjs/common';
import { Sessions, type Account } from '@yichuang/accounts';
import type { FastifyRequest } from 'fastify';

import { notSignedIn } from './api-problem.js';

const scheme = 'Bearer ';

/** Who calls the API: the citizen whose token is in `Authorization: Bearer`. Cookies do not count here. */
@Injectable()
export class Callers {
  constructor(private readonly sessions: Sessions) {}

  /** @throws ApiProblem 401 */
  async get(request: FastifyRequest): Promise<Account> {
    const session = await this.sessions.find(this.tokenOf(request));
    if (session?.kind !== 'bearer' || session.account.role !== 'citizen') throw notSignedIn;
    return session.account;
  }

  /** @throws ApiProblem 401 */
  tokenOf({ headers: { authorization } }: FastifyRequest): string {
    if (!authorization?.startsWith(scheme)) throw notSignedIn;
    return authorization.slice(scheme.length);
  }
}
