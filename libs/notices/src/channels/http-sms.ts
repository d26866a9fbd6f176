import type { Clock } from '@yichuang/kernel';
import type { Config } from '@yichuang/platform';

import { signRequest } from './sign-request.js';
import type { Sms, SmsGateway, SmsReport } from './sms-gateway.js';
import { Undeliverable } from './undeliverable.js';

/** The gateway understood the request and will never carry it out: a number that does not exist, a text it refuses (RFC 9110, 15.5.21). */
const NEVER = 422;

/**
 * Text messages by a gateway's HTTP interface, as docs/operations.md describes it: `POST /messages` and `POST /reports`,
 * JSON both ways, each request signed. Trying again is left to the outbox.
 */
export class HttpSms implements SmsGateway {
  constructor(
    private readonly options: NonNullable<Config['sms']>,
    private readonly clock: Clock,
    private readonly limitMs = 5_000,
  ) {}

  async send({ key, to, text }: Sms): Promise<string> {
    const answer = await this.post('/messages', { to, text }, { 'idempotency-key': key });
    return readId(answer) ?? wrongAnswer();
  }

  async report(providerIds: readonly string[]): Promise<ReadonlyMap<string, SmsReport>> {
    const answer = await this.post('/reports', { ids: providerIds });
    return readReports(answer) ?? wrongAnswer();
  }

  private async post(path: string, content: object, headers: Readonly<Record<string, string>> = {}): Promise<unknown> {
    const url = new URL(this.options.url + path);
    const body = JSON.stringify(content);
    const timestamp = Math.floor(this.clock.now().getTime() / 1000);
    const signature = signRequest({ path: url.pathname, timestamp, body }, this.options.key);
    const response = await fetch(url, {
      method: 'POST',
      body,
      headers: { 'content-type': 'application/json', 'x-timestamp': String(timestamp), 'x-signature': signature, ...headers },
      redirect: 'error',
      signal: AbortSignal.timeout(this.limitMs),
    });
    if (response.status === NEVER) throw new Undeliverable(`HTTP ${NEVER}`);
    if (!response.ok) throw new Error(`HTTP ${response.status}`);
    return readJson(response);
  }
}

/** Errors keep no word of an answer: it may repeat a number. */
const wrongAnswer = (): never => {
  throw new Error('The gateway gave a wrong answer');
};

async function readJson(response: Response): Promise<unknown> {
  const text = await response.text();
  try {
    return JSON.parse(text);
  } catch {
    return wrongAnswer();
  }
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null;

const readId = (answer: unknown): string | undefined => (isObject(answer) && typeof answer.id === 'string' && answer.id !== '' ? answer.id : undefined);

function readReports(answer: unknown): ReadonlyMap<string, SmsReport> | undefined {
  if (!isObject(answer) || !Array.isArray(answer.reports)) return undefined;
  const reports = (answer.reports as unknown[]).filter(isObject);
  return new Map(reports.flatMap(({ id, status }): [string, SmsReport][] => (typeof id === 'string' && (status === 'delivered' || status === 'undeliverable') ? [[id, status]] : [])));
}
