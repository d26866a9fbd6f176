import type { Clock, Fen } from '@yichuang/kernel';
import { MessageSeal, NoAnswer, SignedCalls, type Access, type CallLimits } from '@yichuang/platform';

import type { Cashier, Message, Notice, Order, OrderState, RefundState } from './cashier.js';
import { readNotice, readOrderState, readPage, readRefundState } from './read-answers.js';

export interface ProvincialAccess extends Access {
  /** Origin of the pages where people pay; a browser is sent nowhere else. */
  readonly pageOrigin: string;
  /** Where the cashier sends its notices. */
  readonly noticeUrl: string;
}

/** The payment platform for non-tax revenue of the province (docs/decisions/0010-one-provincial-cashier.md). */
export class ProvincialCashier implements Cashier {
  private readonly calls: SignedCalls;
  private readonly seal: MessageSeal;

  constructor(
    private readonly access: ProvincialAccess,
    clock: Clock,
    limits?: CallLimits,
  ) {
    this.calls = new SignedCalls(access, clock, limits);
    this.seal = new MessageSeal(access.secret, clock);
  }

  async begin(order: Order): Promise<{ readonly url: string }> {
    const answer = await this.calls.call({ method: 'POST', path: '/orders', body: { ...order, currency: 'CNY', noticeUrl: this.access.noticeUrl } });
    return understood(readPage(answer, this.access.pageOrigin));
  }

  async query(orderNumber: string): Promise<OrderState> {
    return understood(readOrderState(await this.calls.call({ method: 'GET', path: `/orders/${orderNumber}` })));
  }

  async refund(orderNumber: string, refundNumber: string, amount: Fen): Promise<RefundState> {
    return understood(readRefundState(await this.calls.call({ method: 'PUT', path: `/orders/${orderNumber}/refunds/${refundNumber}`, body: { amount } })));
  }

  readNotice({ method, path, headers, body }: Message): Notice | undefined {
    return this.seal.isGenuine({ subject: `${method} ${path}`, body }, headers) ? readNotice(body.toString()) : undefined;
  }
}

function understood<T>(answer: T | undefined): T {
  if (answer === undefined) throw new NoAnswer('The answer is not as agreed');
  return answer;
}
