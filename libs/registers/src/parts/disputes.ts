import { disputesOfPerson, settleDispute } from '../dispute/dispute.js';
import type { RegisterPart } from '../part.js';
import { disputePersonas } from '../sandbox/dispute-personas.js';
import { disputeTables } from '../tables/disputes.js';

/** What mediation needs. */
export const disputes: RegisterPart = {
  tables: disputeTables,
  loaders: [disputesOfPerson],
  handlers: [settleDispute],
  personas: disputePersonas,
};
