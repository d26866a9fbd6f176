import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

import { systemClock } from '@yichuang/kernel';

import { MessageSeal } from './message-seal.js';
import { NoAnswer } from './no-answer.js';
import { SignedCalls } from './signed-calls.js';

const secret = Buffer.alloc(32, 3);
const seal = new MessageSeal(secret, systemClock);
const limits = { timeoutMs: 500, tries: 3, failuresUntilPause: 5, pauseMs: 1_500 };

type Behaviour = 'answers' | 'fails' | 'unsealed' | 'sealed-by-another' | 'answers-another-question' | 'hangs' | 'refuses' | 'redirects';

/** A server that answers calls as it is told. */
class OtherSide {
  calls = 0;
  next: Behaviour[] = [];
  private readonly server: Server = createServer((request, response) => {
    this.calls += 1;
    const behaviour = this.next.shift() ?? 'answers';
    if (behaviour === 'hangs') return;
    const status = { fails: 500, refuses: 409, redirects: 307 }[behaviour as string] ?? 200;
    const [subject, body] = [`${status} ${request.method} ${behaviour === 'answers-another-question' ? '/api/other' : request.url}`, '{"state":"waiting"}'];
    const by = behaviour === 'sealed-by-another' ? new MessageSeal(Buffer.alloc(32, 4), systemClock) : seal;
    const headers = behaviour === 'unsealed' ? {} : by.seal({ subject, body }, String(request.headers['x-seal-nonce']));
    response.writeHead(status, { ...headers, ...(behaviour === 'redirects' && { location: '/elsewhere' }) }).end(body);
  });

  async open(): Promise<string> {
    await new Promise<void>((resolve) => this.server.listen(0, '127.0.0.1', resolve));
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}/api`;
  }

  async close(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }
}

describe('a call to another system', () => {
  let other: OtherSide;
  let calls: SignedCalls;

  beforeEach(async () => {
    other = new OtherSide();
    calls = new SignedCalls({ url: await other.open(), account: 'yichuang', secret }, systemClock, limits);
  });

  afterEach(() => other.close());

  const ask = () => calls.call({ method: 'GET', path: '/orders/1' });

  it('brings what it answers', async () => expect(await ask()).toBe('{"state":"waiting"}'));

  it.each<Behaviour>(['unsealed', 'sealed-by-another', 'answers-another-question', 'hangs', 'fails', 'redirects'])('that %s is asked again, and believed only when the answer is genuine', async (behaviour) => {
    other.next = [behaviour, behaviour];
    expect(await ask()).toBe('{"state":"waiting"}');
    expect(other.calls).toBe(3);
  });

  it('that never succeeds ends in silence after three tries', async () => {
    other.next = ['fails', 'unsealed', 'fails'];
    await expect(ask()).rejects.toThrow(NoAnswer);
    expect(other.calls).toBe(3);
  });

  it('that opens something is never repeated by itself', async () => {
    other.next = ['fails'];
    await expect(calls.call({ method: 'POST', path: '/orders', body: {} })).rejects.toThrow(NoAnswer);
    expect(other.calls).toBe(1);
  });

  it('that only asks is repeated, although it is posted', async () => {
    other.next = ['fails'];
    expect(await calls.call({ method: 'POST', path: '/questions', body: {}, isQuestion: true })).toBe('{"state":"waiting"}');
    expect(other.calls).toBe(2);
  });

  it('that is refused was asked wrongly: it is neither repeated nor called silence', async () => {
    other.next = ['refuses'];
    await expect(ask()).rejects.not.toBeInstanceOf(NoAnswer);
    expect(other.calls).toBe(1);
  });

  it('is not even tried for a while after many failures, and then again', async () => {
    other.next = Array.from({ length: 5 }, () => 'fails');
    await expect(ask()).rejects.toThrow(NoAnswer);
    await expect(ask()).rejects.toThrow(NoAnswer);
    const before = other.calls;
    await expect(ask()).rejects.toThrow('given a pause');
    expect(other.calls).toBe(before);
    let answer: string | undefined;
    while (answer === undefined) {
      await new Promise((resolve) => setImmediate(resolve));
      answer = await ask().catch(() => undefined);
    }
    expect(answer).toBe('{"state":"waiting"}');
  });
});
