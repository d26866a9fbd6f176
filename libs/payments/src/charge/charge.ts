import type { Fen, Text } from '@yichuang/kernel';

import type { PaymentRecord } from '../payment/payment.js';

/** What an application owes; a correction may change it. */
export interface NewCharge {
  readonly applicationId: number;
  readonly accountId: number;
  readonly reference: string;
  /** Items of nothing are left out; an application that owes nothing is not charged, or not any more. */
  readonly items: readonly { readonly name: Text; readonly yuan: number }[];
  /** The law or regulation that allows the fee. */
  readonly law: Text;
}

export interface ChargeItem {
  readonly name: Text;
  readonly amount: Fen;
}

/** A charge with its items and every attempt to pay it, oldest first. */
export interface Charge {
  readonly id: number;
  readonly applicationId: number;
  readonly reference: string;
  readonly law: Text;
  readonly due: Fen;
  readonly items: readonly ChargeItem[];
  readonly chargedAt: Date;
  /** When a payment settled it. */
  readonly paidAt: Date | null;
  /** When the application ended without a result: nothing is collected any more, what was paid goes back. */
  readonly endedAt: Date | null;
  readonly payments: readonly PaymentRecord[];
}

export const isOpen = ({ paidAt, endedAt }: Pick<Charge, 'paidAt' | 'endedAt'>): boolean => paidAt === null && endedAt === null;
