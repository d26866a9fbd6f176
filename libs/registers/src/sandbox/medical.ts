import { cityOf, findRegion } from '@yichuang/kernel';

import type { Random } from './random.js';

/** A place that examines drivers: a hospital on the published list, or one that is not on it. */
export function medicalInstitution(random: Random, countyCode: string, listed: boolean): string {
  const county = findRegion(countyCode)?.name.zh ?? '';
  if (!listed) return `${county}康宁门诊部`;
  return random.pick([`${cityOf(countyCode)?.name.zh}第一人民医院`, `${county}人民医院`, `${county}中医院`]);
}
