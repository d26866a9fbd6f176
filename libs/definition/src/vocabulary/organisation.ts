import type { PersonRef } from '../fields/person-ref.js';
import { factKind } from '../facts.js';

/** An organisation with a unified social credit code. */
export interface Organisation {
  readonly uscc: string;
  readonly name: string;
  readonly status: 'active' | 'revoked' | 'deregistered';
  readonly legalRepresentative: Pick<PersonRef, 'name' | 'documentNumber'>;
  /** Where it has its seat. */
  readonly address: string;
  /** Division of the seat, six digits. */
  readonly regionCode: string;
}

/** The question behind `organisations.of`; its key names several codes. */
export const organisationsKind = factKind<readonly Pick<Organisation, 'uscc' | 'name'>[]>('organisation', 'active-of');

export const organisations = {
  /** Key: unified social credit code. */
  byUscc: factKind<Organisation | null>('organisation', 'by-uscc'),
  /** Those among these organisations that are registered and active. */
  of: (codes: readonly string[]) => organisationsKind(codes.join('>')),
};
