import type { FormerHousemate, RelationToHead } from '@yichuang/definition';

/** What one person is to another, as a certificate of kinship says it. */
export type NamedKinship =
  | 'head'
  | 'spouse'
  | 'son'
  | 'daughter'
  | 'daughter-in-law'
  | 'son-in-law'
  | 'grandchild'
  | 'parent'
  | 'parent-in-law'
  | 'grandparent'
  | 'sibling'
  | 'other-relative'
  | 'non-relative';

const children: readonly NamedKinship[] = ['son', 'daughter'];
const toHead: Readonly<Partial<Record<RelationToHead, readonly NamedKinship[]>>> = {
  spouse: ['spouse'],
  child: children,
  parent: ['parent'],
  'daughter-in-law': ['daughter-in-law'],
  'son-in-law': ['son-in-law'],
  grandchild: ['grandchild'],
  'maternal-grandchild': ['grandchild'],
  'other-relative': ['other-relative'],
  unrelated: ['non-relative'],
};
const ofHead: Readonly<Partial<Record<RelationToHead, readonly NamedKinship[]>>> = {
  spouse: ['spouse'],
  child: ['parent'],
  parent: children,
  'daughter-in-law': ['parent-in-law'],
  'son-in-law': ['parent-in-law'],
  grandchild: ['grandparent'],
  'maternal-grandchild': ['grandparent'],
  'other-relative': ['other-relative'],
  unrelated: ['non-relative'],
};
const betweenMembers: Readonly<Record<string, readonly NamedKinship[]>> = {
  'child>child': ['sibling'],
  'child>spouse': ['parent'],
  'spouse>child': children,
  'child>parent': ['grandparent'],
  'parent>child': ['grandchild'],
  'parent>parent': ['spouse'],
};

/** What the housemate may be to the person asked about; nothing where what both were to the head does not tell. */
export function kinshipsOf({ relationToHead, ownRelation }: Pick<FormerHousemate, 'relationToHead' | 'ownRelation'>): readonly NamedKinship[] | undefined {
  if (relationToHead === 'head') return ['head', ...(ofHead[ownRelation] ?? [])];
  if (ownRelation === 'head') return toHead[relationToHead];
  return betweenMembers[`${ownRelation}>${relationToHead}`];
}
