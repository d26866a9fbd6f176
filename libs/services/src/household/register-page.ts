import type { DocumentRow, Party, PersonRef, RelationToHead } from '@yichuang/definition';
import { formatDate, inBoth, type CivilDate } from '@yichuang/kernel';

import type { Arriving } from './arrival.js';
import { entryElsewhere } from './moving.js';
import { relationNames } from './relations.js';


/** What the applicant and their children are to the head. */
interface Relations {
  readonly relation: RelationToHead;
  readonly relationOfChild: RelationToHead;
}

/** Everyone who moves, where they come from, and the household that receives them. */
export function movingRows(subject: Arriving, { relation, relationOfChild }: Relations): DocumentRow[] {
  const { applicant, form, facts: { origin, target } } = subject;
  const entry = ({ name, documentNumber }: PersonRef | Party, is: RelationToHead): DocumentRow => ({ label: relationNames[is], value: inBoth(`${name}  ${documentNumber}`) });
  const from = origin?.address ?? entryElsewhere(subject, applicant.documentNumber)?.address;
  return [
    { label: { zh: '户号', en: 'Household number' }, value: inBoth(form.targetHouseholdNumber) },
    { label: { zh: '户主', en: 'Head of household' }, value: inBoth(target?.headName ?? '—') },
    { label: { zh: '迁入地址', en: 'Address' }, value: inBoth(target?.address ?? form.targetAddress) },
    entry(applicant, relation),
    ...(form.accompanying ?? []).map((child) => entry(child, relationOfChild)),
    ...(from ? [{ label: { zh: '何地迁来', en: 'From' }, value: inBoth(from) }] : []),
  ];
}

export const dateRow = (zh: string, en: string, date: CivilDate): DocumentRow => ({ label: { zh, en }, value: { zh: formatDate(date, 'zh'), en: formatDate(date, 'en') } });
