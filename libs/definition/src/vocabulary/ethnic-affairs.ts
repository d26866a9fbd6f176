import type { CivilDate } from '@yichuang/kernel';

import { factKind } from '../facts.js';

/** What a city's ethnic affairs authority approved (《中国公民民族成份登记管理办法》第十一条). */
export interface EthnicityApproval {
  readonly number: string;
  readonly name: string;
  readonly ethnicity: string;
  readonly approvedOn: CivilDate;
}

/** Key: identity number. The last one. */
export const ethnicAffairs = { approval: factKind<EthnicityApproval | null>('ethnic-affairs', 'approval') };
