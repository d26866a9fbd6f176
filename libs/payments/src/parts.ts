import type { Query } from '@yichuang/platform';

import type { Cashier } from './cashier/cashier.js';

/** What the room is given by whoever composes it. */
export interface PaymentsParts {
  /** Absent where people cannot pay on line. */
  readonly cashier?: Cashier;
  /** Whether what an application was charged is owed still, before anybody is sent to pay it; it is when absent. */
  readonly isOwed?: (applicationId: number) => Promise<boolean>;
  /**
   * Called in the transaction that settles the charges of these applications, so that nothing is lost in between.
   * @returns what is done once that has committed
   */
  readonly paid: (applicationIds: readonly number[], query: Query) => Promise<() => void>;
}

/** Where Nest finds the {@link PaymentsParts}. */
export const PAYMENTS_PARTS = Symbol('PaymentsParts');
