import { Inject, Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import type { Clock } from '@yichuang/kernel';
import { CLOCK } from '@yichuang/platform';
import type { FastifyRequest } from 'fastify';

import { MinuteCount } from './minute-count.js';

/** Generous: a whole office may stand behind one address. */
const readsPerMinute = 6000;
const changesPerMinute = 600;
/** Sending applications has a pace of its own, by account. */
const submissions = '/api/v1/applications';

/** How often one address may ask the API of this process. What is costly has a stricter pace of its own besides. */
@Injectable()
export class ApiPace implements CanActivate {
  private readonly reads: MinuteCount;
  private readonly changes: MinuteCount;

  constructor(@Inject(CLOCK) clock: Clock) {
    this.reads = new MinuteCount(clock, readsPerMinute);
    this.changes = new MinuteCount(clock, changesPerMinute);
  }

  /** @throws TooMany */
  canActivate(context: ExecutionContext): boolean {
    const { method, url, ip } = context.switchToHttp().getRequest<FastifyRequest>();
    if (!url.startsWith('/api/')) return true;
    if (method === 'GET') this.reads.take(ip);
    else if (url !== submissions) this.changes.take(ip);
    return true;
  }
}
