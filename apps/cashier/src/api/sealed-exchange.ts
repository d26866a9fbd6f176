import { BadRequestException, Inject, Injectable, UnauthorizedException } from '@nestjs/common';
import type { Clock } from '@yichuang/kernel';
import { CLOCK, Config, MessageSeal, rawBodyOf } from '@yichuang/platform';
import type { FastifyReply, FastifyRequest } from 'fastify';

/** Believes only calls that the house has sealed, and seals what is answered. */
@Injectable()
export class SealedExchange {
  readonly seal: MessageSeal;

  constructor(config: Config, @Inject(CLOCK) clock: Clock) {
    const { cashier, sandbox } = config;
    if (!sandbox) throw new Error('沙箱收银台只能在演示环境运行 / The sandbox cashier runs in a sandbox only: SANDBOX=1');
    if (!cashier) throw new Error('未设置 CASHIER_URL / CASHIER_URL is not set: it says where this cashier is found');
    this.seal = new MessageSeal(cashier.secret, clock);
  }

  /** The body of a genuine call. @throws UnauthorizedException, BadRequestException */
  read(request: FastifyRequest): Readonly<Record<string, unknown>> {
    const body = rawBodyOf(request);
    if (!this.seal.isGenuine({ subject: subjectOf(request), body }, request.headers)) throw new UnauthorizedException();
    return (request.body ?? {}) as Readonly<Record<string, unknown>>;
  }

  answer(request: FastifyRequest, reply: FastifyReply, content: object): string {
    const body = JSON.stringify(content);
    const subject = `${reply.statusCode} ${subjectOf(request)}`;
    reply.headers({ ...this.seal.seal({ subject, body }, nonceOf(request)), 'content-type': 'application/json', 'cache-control': 'no-store' });
    return body;
  }
}

const subjectOf = ({ method, originalUrl }: FastifyRequest): string => `${method} ${originalUrl}`;

function nonceOf({ headers }: FastifyRequest): string {
  const nonce = headers['x-seal-nonce'];
  if (typeof nonce !== 'string') throw new BadRequestException();
  return nonce;
}
