import type { Clock } from '@yichuang/kernel';
import { BrokenCircuitError, circuitBreaker, ConsecutiveBreaker, decorrelatedJitterGenerator, ExponentialBackoff, handleType, retry, wrap, type IPolicy } from 'cockatiel';

import { MessageSeal } from './message-seal.js';
import { NoAnswer } from './no-answer.js';

export interface Call {
  readonly method: 'GET' | 'POST' | 'PUT';
  /** Below the other side's address. */
  readonly path: string;
  readonly body?: object;
  /** A question that is posted because what it asks must not stand in an address; it may be repeated. */
  readonly isQuestion?: true;
}

export interface CallLimits {
  readonly timeoutMs: number;
  /** Tries of a call that may be repeated. */
  readonly tries: number;
  /** Failures in a row after which nothing is asked for a while. */
  readonly failuresUntilPause: number;
  readonly pauseMs: number;
}

export interface Access {
  /** Address of the interface, without a slash at the end. */
  readonly url: string;
  /** Who we are there. */
  readonly account: string;
  /** 32 bytes that sign what is said on either side. */
  readonly secret: Buffer;
}

const standardLimits: CallLimits = { timeoutMs: 4_000, tries: 3, failuresUntilPause: 6, pauseMs: 10_000 };

/** Signed JSON calls with signed answers: never waiting long, repeated only where that is harmless, and not at all while the other side is down. */
export class SignedCalls {
  private readonly seal: MessageSeal;
  private readonly once: IPolicy;
  private readonly repeated: IPolicy;

  constructor(
    private readonly access: Access,
    clock: Clock,
    private readonly limits: CallLimits = standardLimits,
  ) {
    this.seal = new MessageSeal(access.secret, clock);
    const silent = handleType(NoAnswer);
    this.once = circuitBreaker(silent, { halfOpenAfter: limits.pauseMs, breaker: new ConsecutiveBreaker(limits.failuresUntilPause) });
    const backoff = new ExponentialBackoff({ generator: decorrelatedJitterGenerator, initialDelay: 100, maxDelay: 1_000 });
    this.repeated = wrap(retry(silent, { maxAttempts: limits.tries - 1, backoff }), this.once);
  }

  /** @returns the text of a genuine answer. @throws NoAnswer; Error when the other side says that we asked wrongly. */
  async call(call: Call): Promise<string> {
    const mayRepeat = call.method !== 'POST' || call.isQuestion; // GET and PUT are idempotent (RFC 9110, 9.2.2)
    const policy = mayRepeat ? this.repeated : this.once;
    try {
      return await policy.execute(() => this.send(call));
    } catch (error) {
      throw error instanceof BrokenCircuitError ? new NoAnswer('The other side is given a pause', { cause: error }) : error;
    }
  }

  private async send({ method, path, body }: Call): Promise<string> {
    const target = new URL(this.access.url + path);
    const subject = `${method} ${target.pathname}${target.search}`;
    const text = body ? JSON.stringify(body) : '';
    const seal = this.seal.seal({ subject, body: text });
    const headers = { ...seal, 'x-seal-account': this.access.account, ...(body && { 'content-type': 'application/json' }) };
    const answer = await this.fetch(target, { method, headers, redirect: 'error', ...(body && { body: text }) });
    const isGenuine = this.seal.isGenuine({ subject: `${answer.status} ${subject}`, body: answer.text }, answer.headers, seal['x-seal-nonce']);
    if (!isGenuine) throw new NoAnswer(`${method}: an answer ${answer.status} without a seal`);
    if (answer.status >= 500) throw new NoAnswer(`${method}: the other side failed with ${answer.status}`);
    if (answer.status >= 400) throw new Error(`${method} ${path}: the other side does not accept this (${answer.status})`);
    return answer.text;
  }

  private async fetch(target: URL, request: RequestInit): Promise<{ status: number; headers: Readonly<Record<string, string>>; text: string }> {
    try {
      const response = await fetch(target, { ...request, signal: AbortSignal.timeout(this.limits.timeoutMs) });
      return { status: response.status, headers: Object.fromEntries(response.headers), text: await response.text() };
    } catch (error) {
      throw new NoAnswer(`${request.method}: no answer`, { cause: error });
    }
  }
}
