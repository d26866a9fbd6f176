import fc from 'fast-check';

import type { OrderState } from '../cashier/cashier.js';
import { judge, type Source } from './judge.js';
import type { PaymentStatus } from './payment.js';

const due = 1500;
const start = new Date('2026-11-26T10:00:00+08:00');
const expiresAt = new Date(start.getTime() + 30 * 60_000);
const late = new Date(expiresAt.getTime() + 1);

interface Attempt {
  status: PaymentStatus;
  received: number | null;
  transactionId: string | null;
}

/** One order as the cashier really has it, and all it may ever say about it. */
interface Truth {
  readonly taken: number | undefined;
  readonly end: 'failed' | 'expired';
}

const truthOf = ({ taken, end }: Truth, order: number): OrderState =>
  taken === undefined ? { state: end } : { state: 'paid', amount: taken, transactionId: `T${order}`, paidAt: start };

/** The room in miniature: charge, attempts and purse, changed by verdicts alone. */
class Ledger {
  chargePaid = false;
  ended = false;
  refunded = 0;
  readonly attempts: Attempt[];
  settledCalls = 0;

  constructor(attempts: number) {
    this.attempts = Array.from({ length: attempts }, () => ({ status: 'started', received: null, transactionId: null }));
  }

  hear(order: number, news: OrderState, source: Source, now: Date): void {
    const attempt = this.attempts[order] as Attempt;
    const verdict = judge({ payment: { ...attempt, amount: due, expiresAt }, chargeIsOpen: !this.chargePaid && !this.ended }, news, source, now);
    if (verdict.kind === 'lost') attempt.status = verdict.as;
    if (verdict.kind === 'doubtful') attempt.status = 'started';
    if (verdict.kind !== 'settles' && verdict.kind !== 'gives-back') return;
    Object.assign(attempt, { received: verdict.paid.amount, transactionId: verdict.paid.transactionId, status: verdict.kind === 'settles' ? 'paid' : 'refund-due' });
    if (verdict.kind === 'settles') {
      this.chargePaid = true;
      this.settledCalls += 1;
    }
  }

  withdraw(): void {
    this.ended = true;
    for (const attempt of this.attempts) if (attempt.status === 'paid') attempt.status = 'refund-due';
  }

  giveBack(order: number): void {
    const attempt = this.attempts[order] as Attempt;
    if (attempt.status !== 'refund-due') return;
    attempt.status = 'refunded';
    this.refunded += attempt.received ?? 0;
  }

  get received(): number {
    return this.attempts.reduce((sum, { received }) => sum + (received ?? 0), 0);
  }

  get kept(): number {
    return this.attempts.filter(({ status }) => status === 'paid').reduce((sum, { received }) => sum + (received ?? 0), 0);
  }
}

const kinds = ['notice', 'answer', 'wrong-notice', 'too-early', 'never-heard-of', 'refund'] as const;
type Event = { readonly kind: (typeof kinds)[number]; readonly order: number } | { readonly kind: 'withdraw' };
const truths = fc.array(fc.record<Truth>({ taken: fc.constantFrom(undefined, due, due, due, due - 1, due + 1), end: fc.constantFrom('failed', 'expired') }), { minLength: 4, maxLength: 4 });
const events = fc.array(
  fc.oneof(
    { weight: 12, arbitrary: fc.tuple(fc.constantFrom(...kinds), fc.nat({ max: 3 })).map(([kind, order]): Event => ({ kind, order })) },
    { weight: 1, arbitrary: fc.constant<Event>({ kind: 'withdraw' }) },
  ),
  { maxLength: 40 },
);

function play(ledger: Ledger, event: Event, all: readonly Truth[]): void {
  if (event.kind === 'withdraw') return ledger.withdraw();
  if (event.kind === 'refund') return ledger.giveBack(event.order);
  const truth = truthOf(all[event.order] as Truth, event.order);
  if (event.kind === 'notice' || event.kind === 'answer') return ledger.hear(event.order, truth, event.kind, late);
  if (event.kind === 'too-early') return ledger.hear(event.order, { state: 'waiting' }, 'answer', start);
  if (event.kind === 'never-heard-of') return ledger.hear(event.order, { state: 'unknown' }, 'answer', start);
  if (truth.state === 'paid') ledger.hear(event.order, { ...truth, amount: truth.amount + 7 }, 'notice', start);
}

/** What the sweep does until nothing is open: asks about what is started, has given back what is due. */
function finish(ledger: Ledger, all: readonly Truth[]): void {
  ledger.attempts.forEach(({ status }, index) => {
    if (status === 'started') ledger.hear(index, truthOf(all[index] as Truth, index), 'answer', late);
    ledger.giveBack(index);
  });
}

describe('money, whatever is told twice, late, never, out of order or wrongly', () => {
  it('is kept exactly as due or not at all, and never goes back more than came in', () => {
    fc.assert(
      fc.property(truths, events, (all, history) => {
        const ledger = new Ledger(4);
        for (const event of history) {
          play(ledger, event, all);
          expect([0, due]).toContain(ledger.kept);
          expect(ledger.refunded).toBeLessThanOrEqual(ledger.received);
          expect(ledger.settledCalls).toBeLessThanOrEqual(1);
          if (ledger.ended) expect(ledger.kept).toBe(0);
        }
      }),
      { numRuns: 3_000 },
    );
  });

  it('ends, once the cashier was asked: the due kept if it was paid, all else given back', () => {
    fc.assert(
      fc.property(truths, events, (all, history) => {
        const ledger = new Ledger(4);
        for (const event of history) play(ledger, event, all);
        finish(ledger, all);
        const taken = all.reduce((sum, truth) => sum + (truth.taken ?? 0), 0);
        expect(ledger.received).toBe(taken);
        expect(ledger.refunded).toBe(taken - ledger.kept);
        expect(ledger.kept).toBe(!ledger.ended && all.some((truth) => truth.taken === due) ? due : 0);
        expect(ledger.attempts.every(({ status }) => ['paid', 'failed', 'expired', 'refunded'].includes(status))).toBe(true);
      }),
      { numRuns: 3_000 },
    );
  });

  it('told a second time changes nothing', () => {
    fc.assert(
      fc.property(truths, events, (all, history) => {
        const [once, twice] = [new Ledger(4), new Ledger(4)];
        for (const event of history) {
          play(once, event, all);
          play(twice, event, all);
          play(twice, event, all);
        }
        expect(twice).toEqual(once);
      }),
    );
  });
});

describe('news about an order', () => {
  const payment = { amount: due, status: 'started', received: null, transactionId: null, expiresAt } as const;
  const paid = { state: 'paid', amount: due, transactionId: 'T1', paidAt: start } as const;

  it('that nobody heard of is waited for until its time is over', () => {
    expect(judge({ payment, chargeIsOpen: true }, { state: 'unknown' }, 'answer', expiresAt).kind).toBe('nothing');
    expect(judge({ payment, chargeIsOpen: true }, { state: 'unknown' }, 'answer', late)).toEqual({ kind: 'lost', as: 'expired' });
    expect(judge({ payment, chargeIsOpen: true }, { state: 'unknown' }, 'notice', late).kind).toBe('nothing');
  });

  it('with another amount is asked about when it is a notice, and given back when the cashier says so itself', () => {
    expect(judge({ payment, chargeIsOpen: true }, { ...paid, amount: due + 1 }, 'notice', start).kind).toBe('doubtful');
    expect(judge({ payment, chargeIsOpen: true }, { ...paid, amount: due + 1 }, 'answer', start).kind).toBe('gives-back');
  });

  it('that was given up and paid after all settles the charge', () => {
    expect(judge({ payment: { ...payment, status: 'expired' }, chargeIsOpen: true }, paid, 'notice', late).kind).toBe('settles');
    expect(judge({ payment: { ...payment, status: 'failed' }, chargeIsOpen: false }, paid, 'notice', late).kind).toBe('gives-back');
  });

  it('that contradicts what was received is for operators', () => {
    const received = { ...payment, status: 'paid', received: due, transactionId: 'T1' } as const;
    expect(judge({ payment: received, chargeIsOpen: false }, paid, 'notice', late).kind).toBe('nothing');
    expect(judge({ payment: received, chargeIsOpen: false }, { ...paid, transactionId: 'T2' }, 'notice', late).kind).toBe('contradiction');
  });
});
