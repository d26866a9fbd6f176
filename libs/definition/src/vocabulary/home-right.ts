import type { CivilDate } from '@yichuang/kernel';

import { factKind } from '../facts.js';
import { written } from './written.js';

/** Someone's right to live somewhere, as the real estate and housing authorities have it: one record for each holder. */
export interface HomeRight {
  /** Of the title (不动产权证), the contract filed online, or the filed tenancy. */
  readonly number: string;
  readonly kind: 'title' | 'presale-contract' | 'tenancy' | 'public-rental';
  readonly holderId: string;
  readonly holderName: string;
  /** Who lets it, for a tenancy. */
  readonly landlordId: string | null;
  /** Planned for living in (规划用途为住宅). */
  readonly isResidential: boolean;
  /** Last day; null: without end. */
  readonly until: CivilDate | null;
}

/** The question behind {@link homeRight}. */
export const homeRightKind = factKind<readonly HomeRight[]>('real-estate', 'rights-at');

/** All rights to live at an address, those that have ended included; spaces do not matter. */
export const homeRight = { at: (address: string) => homeRightKind(written(address)) };
