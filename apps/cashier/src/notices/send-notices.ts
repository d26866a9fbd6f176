import { Inject, Injectable, Logger, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import type { Clock } from '@yichuang/kernel';
import { CLOCK, Database } from '@yichuang/platform';

import { SealedExchange } from '../api/sealed-exchange.js';

interface DueNotice {
  readonly id: number;
  readonly url: string;
  readonly body: string;
  readonly tries: number;
}

const everyMs = 250;
const timeoutMs = 3_000;
const mostTries = 5;

const due = 'SELECT id, url, body, tries FROM cashier.notice WHERE send_at <= $1 ORDER BY id LIMIT 20';
const done = 'DELETE FROM cashier.notice WHERE id = $1';
const later = 'UPDATE cashier.notice SET tries = tries + 1, send_at = $2 WHERE id = $1';

/** Sends notices when their time has come, each again after 2, 4, 8 … seconds until it is taken, a few times at most. */
@Injectable()
export class SendNotices implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly log = new Logger(SendNotices.name);
  private timer: NodeJS.Timeout | undefined;
  private running: Promise<void> = Promise.resolve();
  private stopped = false;

  constructor(
    private readonly database: Database,
    private readonly exchange: SealedExchange,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  onApplicationBootstrap(): void {
    this.schedule();
  }

  async onModuleDestroy(): Promise<void> {
    this.stopped = true;
    clearTimeout(this.timer);
    await this.running;
  }

  private schedule(): void {
    if (this.stopped) return;
    this.timer = setTimeout(() => {
      this.running = this.round()
        .catch((error: unknown) => this.log.error({ event: 'notices_failed', error }))
        .finally(() => this.schedule());
    }, everyMs);
  }

  private async round(): Promise<void> {
    const notices = await this.database.query<DueNotice>(due, [this.clock.now()]);
    for (const notice of notices) await this.send(notice);
  }

  private async send({ id, url, body, tries }: DueNotice): Promise<void> {
    if (tries >= mostTries || (await this.isTaken(url, body))) await this.database.query(done, [id]);
    else await this.database.query(later, [id, new Date(this.clock.now().getTime() + 2 ** (tries + 1) * 1000)]);
  }

  private async isTaken(url: string, body: string): Promise<boolean> {
    const seal = this.exchange.seal.seal({ subject: `POST ${new URL(url).pathname}`, body });
    try {
      const answer = await fetch(url, { method: 'POST', body, headers: { ...seal, 'content-type': 'application/json' }, signal: AbortSignal.timeout(timeoutMs) });
      return answer.ok;
    } catch (error) {
      this.log.warn({ event: 'notice_not_taken', error });
      return false;
    }
  }
}
