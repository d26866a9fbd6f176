import { createHash, createHmac } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';

export interface SeenRequest {
  readonly path: string;
  readonly key: string | undefined;
  readonly body: Readonly<Record<string, unknown>>;
  readonly signed: boolean;
}

type Answer = (response: ServerResponse, request: SeenRequest) => void;

export const answerJson = (status: number, content: object): Answer => (response) => void response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(content));

/** An SMS gateway as docs/operations.md describes one, which answers as a test wants. */
export class SmsStandIn {
  readonly seen: SeenRequest[] = [];
  answer: Answer = (response, request) => answerJson(202, { id: `gateway-${request.key}` })(response, request);
  private readonly server = createServer((request, response) => void this.take(request, response));

  constructor(private readonly secret: Buffer) {}

  async open(): Promise<string> {
    await new Promise<void>((resolve) => this.server.listen(0, '127.0.0.1', resolve));
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}/v1`;
  }

  async close(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise<void>((resolve) => this.server.close(() => resolve()));
  }

  private async take(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { url: path = '', headers } = request;
    const body = await text(request);
    const expected = createHmac('sha256', this.secret).update(`POST\n${path}\n${String(headers['x-timestamp'])}\n${createHash('sha256').update(body).digest('hex')}`).digest('hex');
    const seen = { path, key: headers['idempotency-key'] as string | undefined, body: JSON.parse(body) as SeenRequest['body'], signed: headers['x-signature'] === expected };
    this.seen.push(seen);
    this.answer(response, seen);
  }
}
