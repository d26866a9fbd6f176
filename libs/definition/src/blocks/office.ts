import type { Text } from '@yichuang/kernel';

import { field } from '../fields/field.js';
import { block } from './block.js';

export interface OfficeAnswers {
  /** Division (six digits) whose office accepts the matter. */
  readonly acceptingOffice: string;
}

/** Which office accepts the matter, where the applicant may choose; `qualifies` says which ones may be chosen. */
export const office = ({ qualifies }: { qualifies: Text }) =>
  block<OfficeAnswers>({
    id: 'office',
    title: { zh: '受理地点', en: 'Where it is accepted' },
    hint: qualifies,
    fields: [field('acceptingOffice', 'regionCode', { zh: '受理机关所在地', en: 'Place of the accepting office' })],
  });
