import { createParamDecorator, Injectable, type ExecutionContext, type PipeTransform, type Type } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';

import { NotSignedIn } from '../errors/not-signed-in.js';
import type { Exchange } from './exchange.js';
import { OpenVisit } from './open-visit.js';
import type { SignedVisit, Visit } from './visit.js';

@Injectable()
class VisitPipe implements PipeTransform<Exchange, Promise<Visit>> {
  constructor(private readonly openVisit: OpenVisit) {}

  transform(exchange: Exchange): Promise<Visit> {
    return this.openVisit.open(exchange);
  }
}

@Injectable()
class SignedInPipe implements PipeTransform<Visit, SignedVisit> {
  transform(visit: Visit): SignedVisit {
    if (!isSigned(visit)) throw new NotSignedIn();
    return visit;
  }
}

const isSigned = (visit: Visit): visit is SignedVisit => visit.account !== undefined;

const exchange = createParamDecorator((_: undefined, context: ExecutionContext): Exchange => {
  const http = context.switchToHttp();
  return { request: http.getRequest<FastifyRequest>(), reply: http.getResponse<FastifyReply>() };
});

/** The {@link Visit} a handler answers. */
export const AnyVisit = (): ParameterDecorator => exchange(VisitPipe);

/** The {@link SignedVisit} a handler answers; whoever is not signed in is asked to. Pipes make more of it. */
export const OwnVisit = (...pipes: readonly Type<PipeTransform>[]): ParameterDecorator => exchange(VisitPipe, SignedInPipe, ...pipes);
