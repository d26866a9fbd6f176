import { Catch, Logger, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';

import { DoorPlan } from '../door-plan.js';
import type { Exchange } from '../visit/exchange.js';
import { OpenVisit } from '../visit/open-visit.js';
import type { Visit } from '../visit/visit.js';
import { errorPage } from './error-page.js';
import { keptInput } from './kept-input.js';
import { NotSignedIn } from './not-signed-in.js';
import { statusOf } from './status-of.js';
import { TooMany } from './too-many.js';

/** Whatever goes wrong is answered with a page that says what to do next; what was typed stays. */
@Catch()
export class ErrorPages implements ExceptionFilter {
  private readonly log = new Logger(ErrorPages.name);

  constructor(
    private readonly openVisit: OpenVisit,
    private readonly plan: DoorPlan,
  ) {}

  async catch(error: unknown, host: ArgumentsHost): Promise<void> {
    const http = host.switchToHttp();
    const [request, reply] = [http.getRequest<FastifyRequest>(), http.getResponse<FastifyReply>()];
    const [status, { programs }] = [statusOf(error), this.plan];
    if (status >= 500) this.log.error(error);
    if (programs && request.originalUrl.startsWith(programs.prefix)) return programs.answerError(error, { request, reply });
    if (error instanceof TooMany) reply.header('retry-after', String(error.retryAfterSeconds));
    await reply.send(await this.answer({ request, reply }, error, status));
  }

  private async answer(exchange: Exchange, error: unknown, status: number): Promise<string> {
    const { request } = exchange;
    const visit = await this.visitOf(exchange, status);
    if (error instanceof NotSignedIn && request.method === 'GET') return visit.goTo(`/sign-in?to=${encodeURIComponent(request.originalUrl)}`);
    return visit.show(errorPage({ locale: visit.locale, status, path: visit.path, kept: keptInput(request), csrf: () => visit.csrf }), status);
  }

  /** After a failure of our own the reader is not looked up: that may be what failed. */
  private async visitOf(exchange: Exchange, status: number): Promise<Visit> {
    if (status >= 500) return this.openVisit.openUnknown(exchange);
    try {
      return await this.openVisit.open(exchange);
    } catch (error) {
      this.log.error(error);
      return this.openVisit.openUnknown(exchange);
    }
  }
}
