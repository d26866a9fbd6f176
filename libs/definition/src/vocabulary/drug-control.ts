import type { CivilDate } from '@yichuang/kernel';

import { factKind } from '../facts.js';

/** Drug use that was found, or a treatment that was ordered (吸毒人员动态管控). */
export interface DrugRecord {
  readonly kind: 'use' | 'compulsory-treatment';
  /** When it was found, or the treatment ended; null: it is still running. */
  readonly endedOn: CivilDate | null;
}

/** Key: identity number. */
export const drugControl = { ofPerson: factKind<readonly DrugRecord[]>('drug-control', 'of-person') };
