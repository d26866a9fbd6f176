import { Controller, ForbiddenException, HttpCode, Post, Req } from '@nestjs/common';
import { ReadsItsToken } from '@yichuang/door';
import { HearNotice } from '@yichuang/payments';
import { rawBodyOf } from '@yichuang/platform';
import type { FastifyRequest } from 'fastify';

/** Where the cashier tells what was paid. There is no session here: the seal on the message is what counts. */
@Controller('payments/notice')
export class CashierNoticeController {
  constructor(private readonly hearNotice: HearNotice) {}

  /** Answers 200 once the notice is taken, also when it came before; on anything else the cashier sends it again. */
  @Post()
  @HttpCode(200)
  @ReadsItsToken()
  async hear(@Req() request: FastifyRequest): Promise<object> {
    const { method, originalUrl: path, headers } = request;
    if (!(await this.hearNotice.hear({ method, path, headers, body: rawBodyOf(request) }))) throw new ForbiddenException();
    return { taken: true };
  }
}
