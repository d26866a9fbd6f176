import { cityOf, findRegion, listCities, listCounties } from '@yichuang/kernel';

import { weighted, type Random } from './random.js';

/** Inhabitants of the cities in units of ten thousand, seventh census (2020). */
const inhabitants: Readonly<Record<string, number>> = {
  '410100': 1260, '410200': 482, '410300': 706, '410400': 499, '410500': 548, '410600': 157, '410700': 625, '410800': 352, '410900': 377,
  '411000': 438, '411100': 237, '411200': 203, '411300': 971, '411400': 782, '411500': 623, '411600': 903, '411700': 701, '419001': 73,
};

/** A county of the province, the more often the more people live in its city. */
export const homeCounty = weighted(
  listCities().flatMap(({ code }) => {
    const counties = listCounties(code);
    return counties.map((county) => [county.code, (inhabitants[code] as number) / counties.length] as const);
  }),
);

const streets = ['文化路', '人民路', '建设路', '解放路', '东风路', '花园路', '黄河路', '中原路', '健康路', '胜利路', '和平街', '育才街', '新华街', '青年路', '光明路', '迎宾大道', '滨河路', '嵩山路'];
const estates = ['阳光花园', '金水湾', '翠竹园', '锦绣家园', '盛世华庭', '幸福小区', '建业森林半岛', '温馨家园', '龙湖苑', '紫荆小区'];
const towns = ['城关镇', '王集镇', '张店镇', '大营镇', '老城镇', '新店镇', '石桥镇', '柳林镇', '赵河镇', '白庙乡', '高庄乡', '官庄镇'];
const villages = ['王庄村', '李楼村', '张湾村', '刘寨村', '陈岗村', '前营村', '后营村', '杨树沟村', '赵堂村', '马坡村', '东村', '西村', '郭庄村', '孙口村'];

/** Province, city and county in full; 济源 is both at once. */
export function divisionInFull(countyCode: string): string {
  const county = findRegion(countyCode)?.name.zh ?? '';
  const city = cityOf(countyCode)?.name.zh ?? '';
  return `河南省${city === county ? city : city + county}`;
}

/** An address to the door, in a town house or a village. */
export function addressIn(random: Random, countyCode: string): string {
  const where = divisionInFull(countyCode);
  const isDistrict = Number(countyCode.slice(4)) < 21 && !countyCode.startsWith('4190');
  if (!random.chance(isDistrict ? 0.95 : 0.4)) return `${where}${random.pick(towns)}${random.pick(villages)}${random.between(1, 12)}组${random.between(1, 90)}号`;
  const door = `${random.between(1, 24)}号楼${random.between(1, 4)}单元${random.between(1, 26)}0${random.between(1, 4)}号`;
  return `${where}${random.pick(streets)}${random.between(1, 280)}号${random.pick(estates)}${door}`;
}

/** The police station of a county. */
export const stationOf = (countyCode: string): string => `${countyCode}-station`;

export const isVillageAddress = (address: string): boolean => /村\d+组/.test(address);

/** A spot on a road, for records of what happened there. */
export const placeIn = (random: Random, countyCode: string): string => `${divisionInFull(countyCode)}${random.pick(streets)}与${random.pick(['中州大道', '京广路', '长江路', '淮河路', '太行路'])}交叉口`;
