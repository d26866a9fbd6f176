import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

import { Injectable } from '@nestjs/common';

import { Config } from '../config/config.js';
import { Health } from '../health/health.js';
import { Metrics } from '../metrics/metrics.js';

interface Answer {
  readonly status: number;
  readonly type: string;
  readonly body: string;
}

const json = (status: number, body: object): Answer => ({ status, type: 'application/json', body: JSON.stringify(body) });

/** `/health/live`, `/health/ready` and `/metrics` on a port of their own, which the gateway does not publish. */
@Injectable()
export class InternalServer {
  private readonly server = createServer(({ url }, response) => void this.answer(url, response));

  constructor(
    private readonly config: Config,
    private readonly health: Health,
    private readonly metrics: Metrics,
  ) {}

  /** @returns its address. */
  async open(): Promise<string> {
    const { host, internalPort } = this.config;
    await new Promise<void>((resolve, reject) => this.server.once('error', reject).listen(internalPort, host, resolve));
    const { port } = this.server.address() as AddressInfo;
    return `http://${host === '0.0.0.0' ? '127.0.0.1' : host}:${port}`;
  }

  async close(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise<void>((resolve) => this.server.close(() => resolve()));
  }

  private async answer(url: string | undefined, response: ServerResponse): Promise<void> {
    const { status, type, body } = await this.answerTo(url).catch((error: unknown) => json(500, { error: String(error) }));
    response.writeHead(status, { 'content-type': type, 'cache-control': 'no-store' }).end(body);
  }

  private async answerTo(url: string | undefined): Promise<Answer> {
    switch (url) {
      case '/health/live':
        return json(200, { live: true });
      case '/health/ready': {
        const readiness = await this.health.readiness();
        return json(readiness.ready ? 200 : 503, readiness);
      }
      case '/metrics':
        return { status: 200, type: this.metrics.registry.contentType, body: await this.metrics.registry.metrics() };
      default:
        return json(404, { error: 'not found' });
    }
  }
}
