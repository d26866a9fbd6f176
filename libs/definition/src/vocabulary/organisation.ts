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

/** Key: unified social credit code. */
export const organisations = { byUscc: factKind<Organisation | null>('organisation', 'by-uscc') };
