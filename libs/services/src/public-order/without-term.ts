import type { DocumentRow } from '@yichuang/definition';
import { dateInBoth, type CivilDate } from '@yichuang/kernel';

/** What a licence says that does not run out. */
export function withoutTerm(from: CivilDate): DocumentRow {
  const day = dateInBoth(from);
  return { label: { zh: '有效期', en: 'Valid' }, value: { zh: `自${day.zh}起长期有效`, en: `From ${day.en}, without a term` } };
}
