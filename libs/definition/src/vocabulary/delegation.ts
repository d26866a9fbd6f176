import type { CivilDate } from '@yichuang/kernel';

import { factKind } from '../facts.js';

/** An electronic authorisation granted from the principal's own account. */
export interface Delegation {
  readonly grantedOn: CivilDate;
  readonly validUntil: CivilDate;
}

/** Whether there is an authorisation that holds on this day. */
export const isInForce = (granted: Delegation | null, today: CivilDate): boolean => granted !== null && granted.grantedOn <= today && granted.validUntil >= today;

/** The question behind {@link delegation}; accounts answers it. */
export const delegationKind = factKind<Delegation | null>('delegation', 'granted');

/** Whether `principal` authorised `agent`, both given by document number. */
export const delegation = { granted: (principal: string, agent: string) => delegationKind(`${principal}>${agent}`) };
