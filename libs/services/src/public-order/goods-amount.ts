import { Integer, Choice, ShortText } from '@yichuang/definition';

const units = {
  milligram: { zh: '毫克', en: 'Milligram' },
  gram: { zh: '克', en: 'Gram' },
  kilogram: { zh: '千克', en: 'Kilogram' },
  millilitre: { zh: '毫升', en: 'Millilitre' },
  litre: { zh: '升', en: 'Litre' },
};
const inGrams: Partial<Record<Unit, number>> = { milligram: 0.001, gram: 1, kilogram: 1_000 };

type Unit = keyof typeof units;

/** How much of a chemical is bought, and how much is there. */
export class ChemicalAmount {
  @ShortText({ zh: '纯度（规格）', en: 'Purity' })
  purity: string;

  @Integer({ zh: '数量', en: 'Quantity' }, { min: 1, max: 1_000_000_000 })
  quantity: number;

  @Choice({ zh: '计量单位', en: 'Unit' }, units)
  unit: Unit;

  @Integer({ zh: '现有库存（同一单位）', en: 'Current stock (same unit)' }, { min: 0, max: 1_000_000_000 })
  currentStock: number;
}

/** Grams there will be after the purchase; undefined where a volume says nothing of the mass. */
export function gramsAfter(items: readonly ChemicalAmount[]): number | undefined {
  const masses = items.map(({ quantity, currentStock, unit }) => (quantity + currentStock) * (inGrams[unit] ?? NaN));
  const total = masses.reduce((sum, mass) => sum + mass, 0);
  return Number.isNaN(total) ? undefined : total;
}

/** Such as `500克`. */
export const amountInWords = ({ quantity, unit }: ChemicalAmount): { readonly zh: string; readonly en: string } => ({ zh: `${quantity}${units[unit].zh}`, en: `${quantity} ${units[unit].en.toLowerCase()}` });
