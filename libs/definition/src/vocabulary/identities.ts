import { factKind } from '../facts.js';

export interface Identity {
  readonly idNumber: string;
  readonly name: string;
}

/** The question behind `identities.of`; its key names several persons. */
export const identitiesKind = factKind<readonly Identity[]>('population', 'identities');

/** Those among these persons whom the population register knows as living. */
export const identities = { of: (idNumbers: readonly string[]) => identitiesKind(idNumbers.join('>')) };
