import type { CivilDate } from '@yichuang/kernel';

import { factKind } from '../facts.js';
import { written } from './written.js';

/** The culture authority's consent to prepare an internet café (同意筹建). */
export interface CafePreparation {
  readonly number: string;
  readonly uscc: string;
  readonly address: string;
  readonly level: 'county' | 'city';
}

const systemTestKind = factKind<{ readonly receivedOn: CivilDate } | null>('internet-cafe', 'system-test');
const addressesInUseKind = factKind<readonly { readonly ipAddress: string }[]>('internet-cafe', 'addresses-in-use');

export const internetCafe = {
  /** Key: number of the consent. */
  preparation: factKind<CafePreparation | null>('culture', 'cafe-preparation'),
  /** The last record that the security system at an address sent to try it out. */
  systemTest: (address: string) => systemTestKind(written(address)),
  /** Those among these network addresses that a confirmed café uses. */
  addressesInUse: (ipAddresses: readonly string[]) => addressesInUseKind(ipAddresses.join('>')),
};

/** The questions behind {@link internetCafe}, for the loaders. */
export const internetCafeKinds = { systemTest: systemTestKind, addressesInUse: addressesInUseKind };
