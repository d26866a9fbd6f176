import { randomBytes } from 'node:crypto';

/** Thirty characters that nobody guesses: whoever knows it could ask the cashier about the order. */
export const newOrderNumber = (): string => randomBytes(15).toString('hex');

/** An order is given back once and whole, so its refund has one number for ever. */
export const refundNumberOf = (orderNumber: string): string => `R${orderNumber}`;
