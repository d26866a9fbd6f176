import { findCodeName, inYuan, type FactQuery } from '@yichuang/definition';
import { cityOf, findRegion, formatDate, formatInstant, formatMoney, inBoth, isCivilDate, type Text } from '@yichuang/kernel';

/** Who knows what else is called by a code: offices, and what the form of the service lets choose. */
export type NameOf = (code: string) => Text | undefined;

/** What a single value of an answer stands for: the question, and the property it is the value of. */
export interface ValueOf {
  readonly asked: Pick<FactQuery, 'register' | 'query'>;
  readonly property: string;
  readonly nameOf: NameOf;
}

const none: Text = { zh: '无记录', en: 'No record' };
const yes: Text = { zh: '是', en: 'Yes' };
const no: Text = { zh: '否', en: 'No' };

const instant = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})$/;
const division = /^41\d{4}$/;

/** With its city, as divisions of two cities may be called the same. */
function regionInWords(code: string): Text | undefined {
  const [region, city] = [findRegion(code), cityOf(code)];
  if (!region) return undefined;
  return city && city.code !== region.code ? { zh: `${city.name.zh}${region.name.zh}`, en: `${region.name.en}, ${city.name.en}` } : region.name;
}

function textInWords(value: string, { asked, property, nameOf }: ValueOf): Text {
  if (isCivilDate(value)) return { zh: formatDate(value, 'zh'), en: formatDate(value, 'en') };
  if (instant.test(value)) return { zh: formatInstant(new Date(value), 'zh'), en: formatInstant(new Date(value), 'en') };
  return findCodeName(asked, property, value) ?? (division.test(value) ? regionInWords(value) : undefined) ?? nameOf(value) ?? inBoth(value);
}

function numberInWords(value: number, { property }: ValueOf): Text {
  if (!inYuan.has(property)) return inBoth(String(value));
  const fen = Math.round(value * 100);
  return { zh: formatMoney(fen, 'zh'), en: formatMoney(fen, 'en') };
}

/** A single value as people say it; nothing is no record. */
export function valueInWords(value: unknown, of: ValueOf): Text {
  if (typeof value === 'string' && value !== '') return textInWords(value, of);
  if (typeof value === 'number') return numberInWords(value, of);
  if (typeof value === 'boolean') return value ? yes : no;
  return none;
}
