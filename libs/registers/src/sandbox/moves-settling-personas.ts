import { makeUscc, type Text } from '@yichuang/kernel';

import { livelihoods } from '../tables/civil.js';
import { collectiveHouseholds, homeRights, qualifications, type HomeRightRow } from '../tables/moves.js';
import type { Making } from './affairs.js';
import { daysAgo } from './civil-arranging.js';
import { stationOf } from './homes.js';
import type { Named } from './kin.js';
import { partOf, play, settleAt } from './moves-arranging.js';
import { put, type PersonRecord } from './records.js';
import type { Resident } from './residents.js';
import { settleElsewhere, settleRelatives } from './settle-joining.js';

const note = (zh: string, en: string): Text => ({ zh, en });

const plant = { uscc: makeUscc('91410184MA3000401'), name: '新郑宏远电子有限公司', regionCode: '410184' };

/** A standard address where nobody lives yet. */
function empty({ records, setting }: Making, regionCode: string, address: string): void {
  records.addresses.push({ address: setting.numbers.claim(address), regionCode, policeStation: stationOf(regionCode), settlement: 'town', frozen: false });
}

function holds({ records }: Making, { idNumber, name }: Named, right: Pick<HomeRightRow, 'number' | 'address'> & Partial<HomeRightRow>): void {
  put(records, homeRights, { kind: 'title', holderId: idNumber, holderName: name, landlordId: null, isResidential: true, until: null, ...right });
}

function isInsured(making: Making, { idNumber }: Named, work: { readonly regionCode: string; readonly name: string; readonly days: number; readonly reference: string }): void {
  const { days, ...rest } = work;
  put(making.records, livelihoods, { ...rest, idNumber, ground: 'employment', since: daysAgo(making, days) });
}

/** The manager's own household becomes the collective one of an organisation. */
function manages(making: Making, manager: PersonRecord, home: { readonly number: string; readonly address: string; readonly type: 'collective-employer' | 'collective-talent' }, owner: { readonly uscc: string; readonly name: string }): void {
  settleAt(making, manager, home);
  put(making.records, collectiveHouseholds, { householdNumber: home.number, uscc: owner.uscc, name: owner.name });
}

/** A woman of another province who works at the plant and owns a home here, with her son. */
function workerFromShanxi(making: Making): void {
  const address = '河南省郑州市新郑市人民路402号幸福小区4号楼2单元501号';
  const parts = settleElsewhere(making, { regionCode: '141002', address: '山西省临汾市尧都区解放路21号1号楼3单元202号' }, [
    { part: 'work-shanxi', called: '褚丽', sex: 'female', age: 41, relation: 'head' },
    { part: 'work-shanxi-son', called: '褚一鸣', sex: 'male', age: 12, relation: 'child' },
  ]);
  const owner = partOf(parts, 'work-shanxi');
  empty(making, plant.regionCode, address);
  isInsured(making, owner, { regionCode: plant.regionCode, name: plant.name, days: 250, reference: 'SB410184-0402' });
  holds(making, owner, { number: '豫（2025）新郑市不动产权第0004020号', address });
  play(making, parts, note('山西籍，在新郑工作、有自有住房的母子', 'From Shanxi; she works in Xinzheng and owns a home there, with her son'));
}

/** A tenant of another province, the owner of the home, and the household of the community there. */
function tenantFromShanxi(making: Making, landlord: PersonRecord): void {
  const address = '河南省焦作市解放区建设路602号龙湖苑3号楼1单元201号';
  const parts = settleElsewhere(making, { regionCode: '140402', address: '山西省长治市潞州区英雄路9号2号楼1单元101号' }, [{ part: 'home-tenant', called: '麻林', sex: 'male', age: 27, relation: 'head' }]);
  settleRelatives(making, [{ called: '苗国庆', sex: 'male', age: 48, relation: 'head' }], { number: '410802602', regionCode: '410802', address: '河南省焦作市解放区建设路社区服务中心', type: 'collective-community' });
  empty(making, '410802', address);
  holds(making, partOf(parts, 'home-tenant'), { number: 'ZL410802-2026-0602', address, kind: 'tenancy', landlordId: landlord.idNumber, until: daysAgo(making, -200) });
  play(making, parts, note('山西籍，在焦作租房，产权人不同意落户', 'From Shanxi, rents in Jiaozuo; the owner does not agree'));
}

const homeOf = (place: number) => ({ number: `豫（2021）郑州市不动产权第410104${place}号`, address: `河南省郑州市管城回族区紫荆山路${place}号翠竹园7号楼2单元901号` });

/** A graduate of Henan University with a diploma on record. */
const graduate =
  (number: string) =>
  ({ records }: Making, { idNumber }: PersonRecord): void =>
    put(records, qualifications, { number, idNumber, kind: 'diploma', name: '河南大学', level: 'bachelor', awardedOn: '2021-06-30', isValid: true });

/** Who settles by work, by a home, or by what they have learned. */
export const settlingPersonas: readonly Resident[] = [
  {
    name: 'work-manager',
    called: '符建设',
    age: 46,
    regionCode: '410184',
    heads: plant,
    note: note('新郑宏远电子有限公司法定代表人，管理单位集体户', 'Heads an electronics firm in Xinzheng and manages its collective household'),
    arrange: (making, person) => {
      manages(making, person, { number: '410184401', address: '河南省郑州市新郑市龙湖镇双湖大道401号职工宿舍1号楼101号', type: 'collective-employer' }, plant);
      workerFromShanxi(making);
    },
  },
  { name: 'work-contract', called: '谷超', age: 29, regionCode: '411522', note: note('光山户籍，在新郑电子厂工作，参保十四个月', 'Registered in Guangshan, works in Xinzheng, insured for 14 months'), arrange: (making, person) => isInsured(making, person, { regionCode: plant.regionCode, name: plant.name, days: 430, reference: 'SB410184-0401' }) },
  { name: 'work-no-consent', called: '车明', age: 31, regionCode: '411522', note: note('集体户管理单位没有同意', 'The manager of the household has not agreed'), arrange: (making, person) => isInsured(making, person, { regionCode: plant.regionCode, name: plant.name, days: 300, reference: 'SB410184-0403' }) },
  {
    name: 'talent-manager',
    called: '甄荣华',
    sex: 'female',
    age: 45,
    regionCode: '410105',
    note: note('郑州市人才服务中心集体户管理人员', 'Manages the talent household of Zhengzhou'),
    arrange: (making, person) => manages(making, person, { number: '410105501', address: '河南省郑州市金水区商务内环路501号人才大厦1号楼201号', type: 'collective-talent' }, { uscc: makeUscc('12410100MB3000501'), name: '郑州市人才服务中心' }),
  },
  { name: 'talent-graduate', called: '佟雪', sex: 'female', age: 26, regionCode: '410902', note: note('濮阳户籍，河南大学本科毕业', 'Registered in Puyang, bachelor of Henan University'), arrange: graduate('104751202105001501') },
  { name: 'talent-unknown', called: '冉磊', age: 27, regionCode: '411702', note: note('学历信息查不到', 'No record of education is found') },
  { name: 'talent-in-city', called: '蔺洁', sex: 'female', age: 28, regionCode: '410102', note: note('已经登记在郑州市区', 'Is registered in the city of Zhengzhou already'), arrange: graduate('104751202105001503') },
  { name: 'home-landlord', called: '屈振国', age: 55, regionCode: '410802', note: note('出租房屋，不同意承租人落户', 'Lets a home and does not agree that the tenant is registered there'), arrange: tenantFromShanxi },
  {
    name: 'home-owner',
    called: '晏明',
    age: 33,
    regionCode: '411627',
    child: { name: 'home-owner-daughter', called: '晏欣', age: 6, note: note('随父亲落户的女儿', 'The daughter who comes along') },
    note: note('太康户籍，在郑州有自有住房', 'Registered in Taikang, owns a home in Zhengzhou'),
    arrange: (making, person) => {
      empty(making, '410104', homeOf(601).address);
      holds(making, person, homeOf(601));
    },
  },
  {
    name: 'home-occupied',
    called: '闵强',
    age: 39,
    regionCode: '411627',
    note: note('所购住房仍登记有原房主一家', 'Bought a home where the previous owner’s family is still registered'),
    arrange: (making, person) => {
      settleRelatives(making, [{ called: '祁国平', sex: 'male', age: 50, relation: 'head' }, { called: '卜秀荣', sex: 'female', age: 49, relation: 'spouse' }], { regionCode: '410104', address: homeOf(603).address });
      holds(making, person, homeOf(603));
    },
  },
];
