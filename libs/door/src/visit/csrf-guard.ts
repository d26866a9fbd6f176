import { Injectable, SetMetadata, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { csrfFieldName } from '@yichuang/web';
import type { FastifyRequest } from 'fastify';

import { DoorPlan } from '../door-plan.js';
import { ForeignForm } from '../errors/foreign-form.js';
import { OpenVisit } from './open-visit.js';

const readsToken = Symbol('reads its own token');

/** For handlers of files: the body is a stream, and they check the token themselves before they read any file. */
export const ReadsItsToken = () => SetMetadata(readsToken, true);

/** Every form that changes something came from a page of ours. Programs bring a bearer token, never cookies. */
@Injectable()
export class CsrfGuard implements CanActivate {
  constructor(
    private readonly openVisit: OpenVisit,
    private readonly plan: DoorPlan,
    private readonly reflector: Reflector,
  ) {}

  canActivate(context: ExecutionContext): boolean {
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    const isExempt = ['GET', 'HEAD'].includes(request.method) || this.isOfProgram(request) || this.reflector.get<boolean | undefined>(readsToken, context.getHandler());
    if (isExempt) return true;
    const body = request.body as Readonly<Record<string, unknown>> | undefined;
    if (!this.openVisit.cookiesOf(request).accepts(body?.[csrfFieldName])) throw new ForeignForm();
    return true;
  }

  private isOfProgram({ url }: FastifyRequest): boolean {
    const { programs } = this.plan;
    return programs !== undefined && url.startsWith(programs.prefix);
  }
}
