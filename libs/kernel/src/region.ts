import { henanDivisions } from './henan-divisions.js';
import type { Text } from './text.js';

/** A `direct-county` (济源) is under the province and acts as a city and as a county at once. */
export type RegionLevel = 'province' | 'prefecture' | 'county' | 'direct-county';

/** A division of Henan. Tell them apart by code: names repeat (新乡市, 新乡县). */
export interface Region {
  /** Six digits, GB/T 2260. */
  readonly code: string;
  readonly name: Text;
  readonly level: RegionLevel;
  /** Missing for the province. */
  readonly parentCode?: string;
}

const PROVINCE = '410000';

function regionFrom(code: string, name: Text): Region {
  if (code === PROVINCE) return { code, name, level: 'province' };
  if (code.endsWith('00')) return { code, name, level: 'prefecture', parentCode: PROVINCE };
  if (code.startsWith('4190')) return { code, name, level: 'direct-county', parentCode: PROVINCE };
  return { code, name, level: 'county', parentCode: `${code.slice(0, 4)}00` };
}

const regions = new Map(henanDivisions.map(([code, zh, en]) => [code, regionFrom(code, { zh, en })]));
const cities = new Map([...regions].filter(([, { level }]) => level === 'prefecture' || level === 'direct-county'));

/** A division of Henan that exists today. */
export const findRegion = (code: string): Region | undefined => regions.get(code);

/** The city a division belongs to: a prefecture or 济源; a city is its own. Also for abolished counties of a city that lives on. */
export const cityOf = (code: string): Region | undefined => cities.get(code) ?? cities.get(code.replace(/..$/, '00'));

/** The 17 prefectures and 济源, by code. */
export const listCities = (): readonly Region[] => [...cities.values()];

/** The county-level divisions of a city; 济源 has itself. */
export const listCounties = (cityCode: string): readonly Region[] =>
  [...regions.values()].filter(({ code, level, parentCode }) => (level === 'county' && parentCode === cityCode) || (level === 'direct-county' && code === cityCode));

/** True for every code of the province, also of divisions long abolished: people keep them in their identity numbers. */
export const isHenan = (code: string): boolean => /^41\d{4}$/.test(code);
