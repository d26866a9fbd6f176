import type { DocumentRow, Household, Party, PersonRef, RelationToHead } from '@yichuang/definition';
import { formatDate, inBoth, type CivilDate } from '@yichuang/kernel';

import type { Arriving, Relations } from './arrival.js';
import { companionsOf, entryElsewhere } from './moving.js';
import { relationNames } from './relations.js';

/** Everyone who moves, where they come from, and the household that receives them. */
export function movingRows(subject: Arriving, { relation, relationOf }: Relations, opened?: Pick<Household, 'number' | 'headName'>): DocumentRow[] {
  const { applicant, form, facts: { origin, target, address } } = subject;
  const household = opened ?? target;
  const entry = ({ name, documentNumber }: PersonRef | Party, is: RelationToHead): DocumentRow => ({ label: relationNames[is], value: inBoth(`${name}  ${documentNumber}`) });
  const from = origin?.address ?? entryElsewhere(subject, applicant.documentNumber)?.address;
  return [
    { label: { zh: '户号', en: 'Household number' }, value: inBoth(household?.number ?? '—') },
    { label: { zh: '户主', en: 'Head of household' }, value: inBoth(household?.headName ?? '—') },
    { label: { zh: '迁入地址', en: 'Address' }, value: inBoth(address?.address ?? form.targetAddress) },
    entry(applicant, relation),
    ...companionsOf(form).map((person) => entry(person, relationOf(person))),
    ...(from ? [{ label: { zh: '何地迁来', en: 'From' }, value: inBoth(from) }] : []),
  ];
}

export const dateRow = (zh: string, en: string, date: CivilDate): DocumentRow => ({ label: { zh, en }, value: { zh: formatDate(date, 'zh'), en: formatDate(date, 'en') } });
