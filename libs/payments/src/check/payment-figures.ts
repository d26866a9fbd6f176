import { Injectable } from '@nestjs/common';
import { Database } from '@yichuang/platform';

/** What operators watch. */
export interface Figures {
  /** Attempts whose end is not known. */
  readonly started: number;
  /** Of these, an hour past the time the cashier had. */
  readonly overdue: number;
  readonly refundsDue: number;
  /** Of these, refused by the cashier or waiting for longer than an hour. */
  readonly refundsStuck: number;
  /** Paid at a window, not due any more and not fetched yet: the office gives it back. */
  readonly refundsAtWindow: number;
  /** Payments about which the cashier told another amount, or contradicted itself. */
  readonly discrepancies: number;
}

const count = `
SELECT count(*) FILTER (WHERE status = 'started') AS started,
  count(*) FILTER (WHERE status = 'started' AND expires_at < $1::timestamptz - interval '1 hour') AS overdue,
  count(*) FILTER (WHERE status = 'refund-due') AS "refundsDue",
  count(*) FILTER (WHERE status = 'refund-due' AND (error IS NOT NULL OR status_at < $1::timestamptz - interval '1 hour')) AS "refundsStuck",
  (SELECT count(*) FROM payment WHERE channel = 'window' AND status = 'refund-due') AS "refundsAtWindow",
  (SELECT count(*) FROM payment WHERE discrepancy IS NOT NULL) AS discrepancies
FROM payment WHERE check_at IS NOT NULL`;

@Injectable()
export class PaymentFigures {
  constructor(private readonly database: Database) {}

  async count(now: Date): Promise<Figures> {
    const [figures] = await this.database.query<Figures>(count, [now]);
    return figures as Figures;
  }
}
