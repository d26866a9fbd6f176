import { Choice, fails, holds, Integer, ShortText, type Outcome } from '@yichuang/definition';

export const explosiveKinds = {
  'industrial-explosive': { zh: '工业炸药', en: 'Industrial explosive' },
  'electronic-detonator': { zh: '工业电子雷管', en: 'Electronic detonator' },
  'detonating-cord': { zh: '工业导爆索', en: 'Detonating cord' },
  'shock-tube': { zh: '导爆管', en: 'Shock tube' },
  'cast-booster': { zh: '起爆具', en: 'Cast booster' },
  'seismic-charge': { zh: '震源药柱', en: 'Seismic charge' },
  'black-powder': { zh: '黑火药', en: 'Black powder' },
  'ammonium-nitrate': { zh: '硝酸铵', en: 'Ammonium nitrate' },
  other: { zh: '其他', en: 'Other' },
};
const units = { kilogram: { zh: '千克', en: 'Kilogram' }, piece: { zh: '发（个）', en: 'Piece' }, metre: { zh: '米', en: 'Metre' } };

export type ExplosiveKind = keyof typeof explosiveKinds;
export type ExplosiveUnit = keyof typeof units;

/** In what each kind is counted; anything else as the applicant says. */
const unitOf: Readonly<Partial<Record<ExplosiveKind, ExplosiveUnit>>> = {
  'industrial-explosive': 'kilogram',
  'cast-booster': 'kilogram',
  'seismic-charge': 'kilogram',
  'black-powder': 'kilogram',
  'ammonium-nitrate': 'kilogram',
  'electronic-detonator': 'piece',
  'detonating-cord': 'metre',
  'shock-tube': 'metre',
};

/** One line of what is bought or carried. */
export class ExplosiveItem {
  @Choice({ zh: '种类', en: 'Kind' }, explosiveKinds)
  kind: ExplosiveKind;

  @ShortText({ zh: '规格', en: 'Specification' })
  specification: string;

  @Integer({ zh: '数量', en: 'Quantity' }, { min: 1, max: 100_000_000 })
  quantity: number;

  @Choice({ zh: '计量单位', en: 'Unit' }, units)
  unit: ExplosiveUnit;
}

/** Every line is counted in the unit of its kind. */
export function isCounted({ form: { items } }: { readonly form: { readonly items: readonly ExplosiveItem[] } }): Outcome {
  const wrong = items.find(({ kind, unit }) => (unitOf[kind] ?? unit) !== unit);
  return wrong ? fails(`${explosiveKinds[wrong.kind].zh}的计量单位不正确，请更正`, `The unit of ${explosiveKinds[wrong.kind].en} is wrong: correct it`) : holds();
}

/** How much of each kind, or in each unit. */
export function sumBy<K extends 'kind' | 'unit'>(items: readonly Pick<ExplosiveItem, K | 'quantity'>[], by: K): Partial<Record<string, number>> {
  const sums: Record<string, number> = {};
  for (const item of items) sums[item[by] as string] = (sums[item[by] as string] ?? 0) + item.quantity;
  return sums;
}

/** What a licence names, as it was issued. */
export const itemsOf = (details: Readonly<Record<string, unknown>>): readonly Pick<ExplosiveItem, 'kind' | 'quantity'>[] => (details['items'] ?? []) as readonly Pick<ExplosiveItem, 'kind' | 'quantity'>[];

/** The register counts each kind in its unit, and cannot say what “other” is counted in. */
export const isComparable = ({ kind }: Pick<ExplosiveItem, 'kind'>): boolean => kind !== 'other';

export const explosiveInWords = ({ kind, quantity, unit }: ExplosiveItem): { readonly zh: string; readonly en: string } => ({ zh: `${explosiveKinds[kind].zh}${quantity}${units[unit].zh}`, en: `${explosiveKinds[kind].en}: ${quantity} ${units[unit].en.toLowerCase()}` });
