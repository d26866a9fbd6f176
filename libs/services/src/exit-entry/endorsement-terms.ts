import type { ChargeItem, EndorsedRegion } from '@yichuang/definition';
import { addMonths, type CivilDate, type Text } from '@yichuang/kernel';

/** How long an endorsement is valid and how often it may be used. */
export type Validity = '3m1' | '3m2' | '1y1' | '1y2';

export interface EndorsementTerm {
  readonly region: EndorsedRegion;
  readonly months: number;
  readonly entries: number;
}

/** What is asked for, as far as it is answered yet. */
export interface Wanted {
  readonly destinations?: readonly string[];
  readonly hongKongValidity?: Validity;
  readonly macaoValidity?: Validity;
}

export const regionNames: Readonly<Record<EndorsedRegion, Text>> = {
  'hong-kong': { zh: '香港', en: 'Hong Kong' },
  macao: { zh: '澳门', en: 'Macao' },
};

const entriesInWords: readonly Text[] = [{ zh: '一次', en: 'one entry' }, { zh: '二次', en: 'two entries' }];

/** Fee of one endorsement in yuan, by entries (发改价格〔2017〕1186号). */
const yuanFor = [15, 30] as const;

const termOf = (region: EndorsedRegion, validity: Validity): EndorsementTerm => ({ region, months: validity.startsWith('1y') ? 12 : 3, entries: Number(validity.slice(-1)) });

/** One for each destination. */
export const termsOf = ({ destinations = [], hongKongValidity, macaoValidity }: Wanted): EndorsementTerm[] => [
  ...(destinations.includes('hongKong') && hongKongValidity ? [termOf('hong-kong', hongKongValidity)] : []),
  ...(destinations.includes('macao') && macaoValidity ? [termOf('macao', macaoValidity)] : []),
];

/** The last day of an endorsement that begins on a day; with the permit it ends at the latest. */
export function lastDayOf({ months }: EndorsementTerm, from: CivilDate, permitUntil?: CivilDate): CivilDate {
  const day = addMonths(from, months);
  return permitUntil !== undefined && permitUntil < day ? permitUntil : day;
}

export function termInWords({ months, entries }: EndorsementTerm): Text {
  const times = entriesInWords[entries - 1] as Text;
  return months === 12 ? { zh: `1年${times.zh}`, en: `one year, ${times.en}` } : { zh: `3个月${times.zh}`, en: `three months, ${times.en}` };
}

export function chargeFor(term: EndorsementTerm): ChargeItem {
  const [region, words] = [regionNames[term.region], termInWords(term)];
  return { name: { zh: `${region.zh}旅游签注（${words.zh}）`, en: `Tourist endorsement for ${region.en} (${words.en})` }, yuan: yuanFor[term.entries - 1] ?? 0 };
}
