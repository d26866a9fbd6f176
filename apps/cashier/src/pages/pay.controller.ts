import { Body, Controller, Get, Header, Inject, NotFoundException, Param, Post, Query, Res } from '@nestjs/common';
import type { Clock, Locale } from '@yichuang/kernel';
import { CLOCK } from '@yichuang/platform';
import type { FastifyReply } from 'fastify';

import { isBehaviour } from '../orders/behaviour.js';
import { Orders } from '../orders/orders.js';
import { payPage } from './pay-page.js';

interface Pressed {
  readonly do?: unknown;
  readonly behaviour?: unknown;
}

/** The hosted page. Whoever has its address may pay; there is no session that another site could misuse. */
@Controller('pay/:page')
export class PayController {
  constructor(
    private readonly orders: Orders,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get()
  @Header('content-type', 'text/html; charset=utf-8')
  @Header('cache-control', 'no-store')
  async show(@Param('page') page: string, @Query('lang') lang: unknown): Promise<string> {
    const purchase = await this.orders.findByPage(page);
    if (!purchase) throw new NotFoundException();
    const locale: Locale = lang === 'zh' || lang === 'en' ? lang : purchase.locale;
    return payPage({ purchase, locale, now: this.clock.now() });
  }

  @Post()
  async press(@Param('page') page: string, @Query('lang') lang: unknown, @Body() pressed: Pressed | undefined, @Res({ passthrough: true }) reply: FastifyReply): Promise<string> {
    if (pressed?.do === 'cancel') await this.orders.cancel(page);
    else await this.orders.pay(page, isBehaviour(pressed?.behaviour) ? pressed.behaviour : 'at-once');
    reply.status(303).header('location', `/pay/${encodeURIComponent(page)}${lang === 'en' ? '?lang=en' : '?lang=zh'}`);
    return '';
  }
}
