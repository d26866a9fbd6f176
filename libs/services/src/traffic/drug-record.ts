import { fails, holds, type Condition, type DrugRecord } from '@yichuang/definition';
import { addYears, type CivilDate } from '@yichuang/kernel';

import { provisions } from './licence-law.js';

interface Recorded {
  readonly facts: { readonly drugs: readonly DrugRecord[] };
  readonly today: CivilDate;
}

const YEARS_WITHOUT = 3;

/** Use that was found, or treatment that is running or ended, within the last years. */
const usedDrugs = ({ facts: { drugs }, today }: Recorded): boolean => drugs.some(({ endedOn }) => endedOn === null || addYears(endedOn, YEARS_WITHOUT) > today);

export const noDrugRecord: Condition<Recorded> = {
  id: 'no-drug-record',
  text: { zh: '3年内无吸毒行为，解除强制隔离戒毒满3年', en: 'No drug use within three years, and three years since release from compulsory isolated treatment' },
  law: provisions('第十五条', 'Article 15'),
  remedy: 'refusal',
  check: (subject) => (usedDrugs(subject) ? fails('3年内有法律规定不得申请的记录，请向受理机关询问', 'A record of the last three years bars you by law: ask the office') : holds()),
};
