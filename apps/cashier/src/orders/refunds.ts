import { Inject, Injectable } from '@nestjs/common';
import type { Clock, Fen } from '@yichuang/kernel';
import type { RefundState } from '@yichuang/payments';
import { CLOCK, Database, type Query } from '@yichuang/platform';

interface Refund {
  readonly orderNumber: string;
  readonly amount: Fen;
  readonly doneAt: Date;
}

/** A refund takes its time, as at a bank. */
const secondsToRefund = 2;

const lock = `SELECT amount FROM cashier.purchase WHERE order_number = $1 AND state = 'paid' FOR UPDATE`;
const find = 'SELECT order_number AS "orderNumber", amount, done_at AS "doneAt" FROM cashier.refund WHERE refund_number = $1';
const total = 'SELECT coalesce(sum(amount), 0)::bigint AS total FROM cashier.refund WHERE order_number = $1';
const give = 'INSERT INTO cashier.refund (refund_number, order_number, amount, done_at) VALUES ($1, $2, $3, $4)';

const refused = (reason: string): RefundState => ({ state: 'refused', reason });

/** Gives money back: each refund number once, and never more than was paid. */
@Injectable()
export class Refunds {
  constructor(
    private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  refund(orderNumber: string, refundNumber: string, amount: Fen): Promise<RefundState> {
    return this.database.transaction(async (query) => {
      const [paid] = await query<{ amount: Fen }>(lock, [orderNumber]);
      if (!paid) return refused('not paid');
      const [known] = await query<Refund>(find, [refundNumber]);
      if (known) return this.stateOf(known, orderNumber, amount);
      return this.give({ orderNumber, amount, doneAt: new Date(this.clock.now().getTime() + secondsToRefund * 1000) }, refundNumber, paid.amount, query);
    });
  }

  private stateOf(known: Refund, orderNumber: string, amount: Fen): RefundState {
    if (known.orderNumber !== orderNumber || known.amount !== amount) return refused('this refund number is taken');
    return { state: known.doneAt > this.clock.now() ? 'refunding' : 'refunded' };
  }

  private async give({ orderNumber, amount, doneAt }: Refund, refundNumber: string, paid: Fen, query: Query): Promise<RefundState> {
    const [given] = await query<{ total: Fen }>(total, [orderNumber]);
    if ((given?.total ?? 0) + amount > paid) return refused('more than was paid');
    await query(give, [refundNumber, orderNumber, amount, doneAt]);
    return { state: 'refunding' };
  }
}
