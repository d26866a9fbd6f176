import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';

import type { Clock } from '@yichuang/kernel';
import { MessageSeal } from '@yichuang/platform';
import { factLoaders } from '@yichuang/registers';

type AskOwnTables = Parameters<(typeof factLoaders)[number]['load']>[1];

/** How another authority behaves. */
export type Behaviour = 'answers' | 'hangs' | 'fails' | 'lacks a key' | 'is unsigned';

const secret = 'a1'.repeat(32);

/** The exchange of data between authorities, run by nobody but the test: it answers from the tables of the sandbox. */
export class SharedDataStandIn {
  /** Registers that were asked, once for each call. */
  readonly asked: string[] = [];
  behaviour: Behaviour = 'answers';
  query?: AskOwnTables;
  private readonly seal: MessageSeal;
  private readonly server: Server = createServer((request, response) => {
    void text(request).then(async (body) => {
      const path = String(request.url);
      if (!this.seal.isGenuine({ subject: `POST ${path}`, body }, request.headers)) return response.writeHead(401).end();
      this.asked.push(path.replace('/exchange/registers/', ''));
      if (this.behaviour === 'hangs') return undefined;
      const status = this.behaviour === 'fails' ? 503 : 200;
      const answer = status === 200 ? await this.answer(path, (JSON.parse(body) as { keys: string[] }).keys) : '';
      const headers = this.behaviour === 'is unsigned' ? {} : this.seal.seal({ subject: `${status} POST ${path}`, body: answer }, String(request.headers['x-seal-nonce']));
      return response.writeHead(status, headers).end(answer);
    });
  });

  constructor(clock: Clock) {
    this.seal = new MessageSeal(Buffer.from(secret, 'hex'), clock);
  }

  /** @returns what a process needs to find it. */
  async open(): Promise<Readonly<Record<string, string>>> {
    await new Promise<void>((resolve) => this.server.listen(0, '127.0.0.1', resolve));
    return { SHARED_DATA_URL: `http://127.0.0.1:${(this.server.address() as AddressInfo).port}/exchange`, SHARED_DATA_SECRET: secret };
  }

  async close(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }

  private async answer(path: string, keys: readonly string[]): Promise<string> {
    const loader = factLoaders.find(({ register, query }) => path === `/exchange/registers/${register}/${query}`);
    if (!loader || !this.query) throw new Error(`Nobody answers ${path}`);
    const answers = [...(await loader.load(keys, this.query))].map(([key, value]) => ({ key, value }));
    return JSON.stringify({ answers: this.behaviour === 'lacks a key' ? answers.slice(1) : answers });
  }
}
