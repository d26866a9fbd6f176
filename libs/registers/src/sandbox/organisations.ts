import type { Making } from './affairs.js';
import { addressIn, homeCounty } from './homes.js';
import type { Named } from './kin.js';
import { weighted } from './random.js';

/** An organisation that somebody heads. */
export interface OrganisationPlan {
  readonly uscc: string;
  readonly name: string;
  readonly regionCode: string;
}

/** The first two characters of a code, and what organisations of the kind do. */
const kindOf = weighted<readonly [string, readonly string[]]>([
  [['91', ['商贸有限公司', '物业服务有限公司', '保安服务有限公司', '建筑工程有限公司', '网络科技有限公司']], 8],
  [['52', ['幼儿园', '培训学校', '养老服务中心']], 1],
  [['92', ['便利店', '旅馆', '餐饮店']], 3],
]);
const brands = ['恒信', '瑞丰', '中原', '嵩岳', '豫鑫', '金水源', '启航', '百川', '明德', '安泰'];

export function addOrganisation({ records, setting: { random, numbers } }: Making, { idNumber, name: representativeName }: Named, plan: OrganisationPlan, status: 'active' | 'deregistered' = 'active'): void {
  const { uscc, name, regionCode } = plan;
  records.organisations.push({ uscc: numbers.claim(uscc), name, status, representativeName, representativeNumber: idNumber, regionCode, address: addressIn(random, regionCode) });
}

/** One that an ordinary person heads, mostly active. */
export function addOrdinaryOrganisation(making: Making, person: Named): void {
  const { random, numbers } = making.setting;
  const [kind, trades] = kindOf(random);
  const regionCode = homeCounty(random);
  addOrganisation(making, person, { uscc: numbers.uscc(kind, regionCode), name: `河南${random.pick(brands)}${random.pick(trades)}`, regionCode }, random.chance(0.93) ? 'active' : 'deregistered');
}
