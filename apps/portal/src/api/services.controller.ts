import { Controller, Get, Param, Req } from '@nestjs/common';
import { partyOf } from '@yichuang/accounts';
import type { Answers } from '@yichuang/definition';
import { catalogue } from '@yichuang/house';
import { PreCheck } from '@yichuang/one-window';
import type { FastifyRequest } from 'fastify';

import { notFound } from './api-problem.js';
import { Callers } from './callers.js';
import { describedService, listedService } from './describe-service.js';
import { localeOf } from './locale-of.js';

const serviceOf = (id: string) => {
  const service = catalogue.find(id);
  if (!service) throw notFound;
  return service;
};

@Controller('api/v1/services')
export class ApiServicesController {
  constructor(
    private readonly preCheck: PreCheck,
    private readonly callers: Callers,
  ) {}

  @Get()
  list(@Req() request: FastifyRequest): { services: ReturnType<typeof listedService>[] } {
    return { services: catalogue.list().map((service) => listedService(service, localeOf(request))) };
  }

  @Get(':id')
  describe(@Param('id') id: string, @Req() request: FastifyRequest): ReturnType<typeof describedService> {
    return describedService(serviceOf(id), localeOf(request));
  }

  /** What the registers answer in the caller's place. */
  @Get(':id/form')
  async form(@Param('id') id: string, @Req() request: FastifyRequest): Promise<{ form: Answers }> {
    const account = await this.callers.get(request);
    return { form: await this.preCheck.prefill(serviceOf(id), partyOf(account)) };
  }
}
