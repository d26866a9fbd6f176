import { Body, Controller, Get, Inject, NotFoundException, Param, Post } from '@nestjs/common';
import { OwnVisit, type SignedVisit } from '@yichuang/door';
import type { Clock, Text } from '@yichuang/kernel';
import { PauseService } from '@yichuang/one-window';
import { CLOCK } from '@yichuang/platform';

import { textOf, type Given } from '../steps/read-filter.js';
import { knownServices, serviceName } from '../words/names.js';
import { pageWords } from '../words/page-words.js';
import { reasonOf, reasonPage } from '../words/reason-page.js';
import { servicesPage } from './services-page.js';
import { orderWords } from './order-words.js';

export type Order = keyof typeof orderWords;

@Controller('services')
export class ServicesController {
  constructor(
    private readonly pauses: PauseService,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get()
  async list(@OwnVisit() visit: SignedVisit): Promise<string> {
    return visit.show(servicesPage({ locale: visit.locale, now: this.clock.now(), services: knownServices, paused: await this.pauses.list() }));
  }

  @Get(':serviceId/:order')
  ask(@OwnVisit() visit: SignedVisit, @Param('serviceId') serviceId: string, @Param('order') order: string): string {
    return show(visit, serviceId, orderOf(order));
  }

  @Post(':serviceId/:order')
  async carryOut(@OwnVisit() visit: SignedVisit, @Param('serviceId') serviceId: string, @Param('order') given: string, @Body() posted: Given): Promise<string> {
    const [order, reason] = [orderOf(given), reasonOf(textOf(posted.reason))];
    if (!reason) return show(visit, serviceId, order, pageWords.reasonMissing);
    const isChanged = await this.pauses[order]({ serviceId: knownOf(serviceId), reason, operatorId: visit.account.id });
    const { done, late } = orderWords[order];
    return visit.goTo('/services', isChanged ? { kind: 'success', text: done } : { kind: 'notice', text: late });
  }
}

function show(visit: SignedVisit, serviceId: string, order: Order, problem?: Text): string {
  const { title, lead, button } = orderWords[order];
  const name = serviceName(knownOf(serviceId));
  const page = reasonPage({
    locale: visit.locale,
    csrf: visit.csrf,
    title: { zh: `${title.zh}：${name.zh}`, en: `${title.en}: ${name.en}` },
    lead,
    action: `/services/${serviceId}/${order}`,
    fields: {},
    button,
    back: '/services',
    section: '/services',
    ...(problem && { problem }),
  });
  return visit.show(page, problem ? 422 : 200);
}

function orderOf(order: string): Order {
  if (order !== 'pause' && order !== 'resume') throw new NotFoundException();
  return order;
}

function knownOf(serviceId: string): string {
  if (!knownServices.some(({ id }) => id === serviceId)) throw new NotFoundException();
  return serviceId;
}
