import type { RelationToHead } from '@yichuang/definition';
import type { Text } from '@yichuang/kernel';

export const relationNames: Readonly<Record<RelationToHead, Text>> = {
  head: { zh: '户主', en: 'Head' },
  spouse: { zh: '配偶', en: 'Spouse' },
  child: { zh: '子女', en: 'Child' },
  parent: { zh: '父母', en: 'Parent' },
  'daughter-in-law': { zh: '儿媳', en: 'Daughter-in-law' },
  'son-in-law': { zh: '女婿', en: 'Son-in-law' },
  grandchild: { zh: '孙子女', en: 'Grandchild' },
  'maternal-grandchild': { zh: '外孙子女', en: 'Daughter’s child' },
  'other-relative': { zh: '其他亲属', en: 'Other relative' },
  unrelated: { zh: '非亲属', en: 'Not related' },
};

/** What one who joins their spouse may be to the head. */
export type JoiningRelation = 'spouse' | 'daughter-in-law' | 'son-in-law' | 'other-relative';

/** What their child is to that head. */
export const relationOfChild: Readonly<Record<JoiningRelation, RelationToHead>> = {
  spouse: 'child',
  'daughter-in-law': 'grandchild',
  'son-in-law': 'maternal-grandchild',
  'other-relative': 'other-relative',
};

/** A son's child or a daughter's (孙、外孙), by what the parent in the household is to its head. */
export const grandchildThrough = (parent: RelationToHead | undefined, isWoman: boolean): RelationToHead =>
  parent === 'son-in-law' || (parent !== 'daughter-in-law' && isWoman) ? 'maternal-grandchild' : 'grandchild';

/** Who may act as the guardian of a minor. */
export const guardianRelations = {
  father: { zh: '父亲', en: 'Father' },
  mother: { zh: '母亲', en: 'Mother' },
  guardian: { zh: '其他监护人', en: 'Other guardian' },
};

/** Near relatives, as what they are to the person they act for. */
export const kinRelations = {
  child: { zh: '子女', en: 'Child' },
  parent: { zh: '父母', en: 'Parent' },
  spouse: { zh: '配偶', en: 'Spouse' },
};
