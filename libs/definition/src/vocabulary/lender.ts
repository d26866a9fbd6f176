import { factKind } from '../facts.js';

/** Lenders (抵押权人) whose systems are connected with the traffic police's. Key: USCC; null: not connected. */
export const lender = { networked: factKind<{ readonly uscc: string } | null>('lender', 'networked') };
