import { BadRequestException, Controller, Get, Param, Post, Put, Req, Res } from '@nestjs/common';
import { Config } from '@yichuang/platform';
import type { FastifyReply, FastifyRequest } from 'fastify';

import { Orders } from '../orders/orders.js';
import { Refunds } from '../orders/refunds.js';
import { readAmount, readOrder } from './read-order.js';
import { SealedExchange } from './sealed-exchange.js';

/** What the house asks the cashier. */
@Controller('orders')
export class OrdersController {
  constructor(
    private readonly exchange: SealedExchange,
    private readonly orders: Orders,
    private readonly refunds: Refunds,
    private readonly config: Config,
  ) {}

  @Post()
  async open(@Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<string> {
    const { page } = await this.orders.open(required(readOrder(this.exchange.read(request))));
    return this.exchange.answer(request, reply.status(201), { url: `${this.config.cashier?.pageUrl ?? ''}/pay/${page}` });
  }

  @Get(':orderNumber')
  async state(@Param('orderNumber') orderNumber: string, @Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<string> {
    this.exchange.read(request);
    return this.exchange.answer(request, reply, await this.orders.state(orderNumber));
  }

  @Put(':orderNumber/refunds/:refundNumber')
  async refund(@Param() { orderNumber, refundNumber }: RefundPath, @Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<string> {
    const amount = required(readAmount(this.exchange.read(request)['amount']));
    return this.exchange.answer(request, reply, await this.refunds.refund(orderNumber, refundNumber, amount));
  }
}

interface RefundPath {
  readonly orderNumber: string;
  readonly refundNumber: string;
}

function required<T>(value: T | undefined): T {
  if (value === undefined) throw new BadRequestException();
  return value;
}
