import { makeUscc, type Text } from '@yichuang/kernel';

import { homeRights } from '../tables/moves.js';
import { daysAgo } from './civil-arranging.js';
import { carry, employ, givePassport, grantPermit, grantVisa, lodge, permitWork } from './foreigners-arranging.js';
import { stationOf } from './homes.js';
import { put } from './records.js';
import type { Resident, Visitor } from './residents.js';
import { addMovement } from './travel.js';

const note = (zh: string, en: string): Text => ({ zh, en });
const zhengzhou = '410105';

/** Where the host lives; the samples know it. */
const HOSTS_HOME = '河南省郑州市金水区健康路166号阳光花园3号楼2单元502号';
const EMPLOYER = makeUscc('91410105MA3600101');

/** Citizens who lodge or invite people from abroad. */
export const foreignersPersonas: readonly Resident[] = [
  {
    name: 'lodging-host',
    called: '虞和',
    sex: 'female',
    age: 36,
    regionCode: zhengzhou,
    note: note('房主，留宿加拿大朋友', 'Owns the flat where a friend from Canada stays'),
    arrange: ({ records, setting: { numbers } }, { idNumber, name }) => {
      numbers.claim(HOSTS_HOME);
      records.addresses.push({ address: HOSTS_HOME, regionCode: zhengzhou, policeStation: stationOf(zhengzhou), settlement: 'town', frozen: false });
      put(records, homeRights, { number: '豫(2019)郑州市不动产权第0036001号', address: HOSTS_HOME, kind: 'title', holderId: idNumber, holderName: name, landlordId: null, isResidential: true, until: null });
    },
  },
  { name: 'loss-passport', called: '岳小北', age: 31, regionCode: '410902', note: note('濮阳户籍，在公交车上遗失护照', 'Registered in Puyang, lost a passport on a bus'), arrange: (making, person) => givePassport(making, person, 'EG3600012') },
  {
    name: 'loss-used',
    called: '边远航',
    age: 38,
    regionCode: zhengzhou,
    note: note('申报遗失的护照此后仍被使用', 'The passport he reports was used afterwards'),
    arrange: (making, person) => {
      givePassport(making, person, 'EG3600013');
      const traveller = { personNumber: person.idNumber, documentNumber: 'EG3600013' };
      addMovement(making, traveller, { direction: 'exit', region: 'abroad', on: daysAgo(making, 4) });
      addMovement(making, traveller, { direction: 'entry', region: 'abroad', on: daysAgo(making, 2) });
    },
  },
  { name: 'foreigners-employer', called: '欧明远', age: 52, regionCode: zhengzhou, heads: { uscc: EMPLOYER, name: '郑州嵩岳精密机械有限公司', regionCode: zhengzhou }, note: note('企业法定代表人，邀请并聘用外国人', 'Heads a company that invites and employs foreigners') },
];

/** People from outside the mainland; numbers that the samples know are fixed. */
export const foreignersVisitors: readonly Visitor[] = [
  { name: 'lodging-guest', called: 'TREMBLAY CLAIRE', nationality: 'CAN', age: 32, document: { type: 'passport', number: 'HB360001' }, daysSince: 2, mayStay: 28, admittedAs: 'visa', note: note('昨日入境，住在朋友家', 'Arrived yesterday and stays with a friend'), arrange: (making, guest) => grantVisa(making, guest, { number: 'CV36000001', category: 'L' }) },
  { name: 'lodging-late', called: 'ROSSI MARCO', nationality: 'ITA', sex: 'male', age: 41, document: { type: 'passport', number: 'YB3600002' }, daysSince: 7, mayStay: 23, admittedAs: 'visa', note: note('入住六日后才申报住宿登记', 'Registers six days after moving in'), arrange: (making, guest) => grantVisa(making, guest, { number: 'CV36000002', category: 'L' }) },
  {
    name: 'visa-extension',
    called: 'MUELLER THOMAS',
    nationality: 'DEU',
    sex: 'male',
    age: 45,
    daysSince: 16,
    mayStay: 15,
    admittedAs: 'visa',
    note: note('贸易签证停留期还有15日，公司邀请，可以延期', 'Business visa, 15 days left, invited by a company: can be extended'),
    arrange: (making, visitor) => {
      grantVisa(making, visitor, { number: 'CV36000003', category: 'M' });
      lodge(making, visitor, { number: 'ZS41360000000301', daysAgo: 15 });
    },
  },
  {
    name: 'visa-late',
    called: 'DUBOIS CAMILLE',
    nationality: 'FRA',
    age: 30,
    daysSince: 29,
    mayStay: 2,
    admittedAs: 'visa',
    note: note('旅游签证停留期还有2日，没有紧急情况', 'Tourist visa, 2 days left, no emergency'),
    arrange: (making, visitor) => {
      grantVisa(making, visitor, { number: 'CV36000004', category: 'L' });
      lodge(making, visitor, { number: 'ZS41360000000401', daysAgo: 28 });
    },
  },
  { name: 'stay-visa-free', called: 'TAN WEI LING', nationality: 'SGP', age: 38, daysSince: 22, mayStay: 9, admittedAs: 'visa-free', note: note('免签入境，腿部受伤，需要继续停留', 'Entered visa-free, broke a leg and needs to stay longer'), arrange: (making, visitor) => lodge(making, visitor, { number: 'ZS41360000000501', daysAgo: 21 }) },
  {
    name: 'residence-work',
    called: 'NAKAMURA KENJI',
    nationality: 'JPN',
    sex: 'male',
    age: 44,
    daysSince: 12,
    mayStay: 19,
    admittedAs: 'visa',
    note: note('持工作签证入境，工作许可有效，可以办理工作类居留许可', 'Entered on a work visa with a valid work permit: residence for work'),
    arrange: (making, visitor) => {
      grantVisa(making, visitor, { number: 'CV36000006', category: 'Z', durationOfStay: 0 });
      permitWork(making, visitor, '241000360006', EMPLOYER);
      lodge(making, visitor, { number: 'ZS41360000000601', daysAgo: 11 });
    },
  },
  {
    name: 'residence-late',
    called: 'COSTA PEDRO',
    nationality: 'BRA',
    sex: 'male',
    age: 36,
    daysSince: 46,
    mayStay: 4,
    admittedAs: 'visa',
    note: note('持工作签证入境45日才申请居留许可', 'Entered on a work visa 45 days ago and applies only now'),
    arrange: (making, visitor) => {
      grantVisa(making, visitor, { number: 'CV36000007', category: 'Z', durationOfStay: 0 });
      permitWork(making, visitor, '241000360007', EMPLOYER);
      lodge(making, visitor, { number: 'ZS41360000000701', daysAgo: 44 });
    },
  },
  {
    name: 'loss-foreigner',
    called: 'GARCIA LUCIA',
    nationality: 'ESP',
    age: 23,
    daysSince: 200,
    mayStay: 250,
    admittedAs: 'visa',
    note: note('西班牙留学生，遗失护照', 'A student from Spain who lost a passport'),
    arrange: (making, visitor) => {
      grantPermit(making, visitor, { number: 'JL41360000000001', kind: 'residence', category: 'study' });
      lodge(making, visitor, { number: 'ZS41360000001201', daysAgo: 190 });
    },
  },
  {
    name: 'compatriot-card',
    called: '方立恒',
    nationality: 'CHN',
    sex: 'male',
    age: 39,
    document: { type: 'hong-kong-macao-permit', number: 'H36000801' },
    daysSince: 320,
    mayStay: 2_000,
    note: note('香港居民，在郑州居住、就业满半年', 'Hong Kong resident who has lived and worked in Zhengzhou for over half a year'),
    arrange: (making, visitor) => {
      carry(making, visitor, 'home-return-permit', 'hong-kong');
      lodge(making, visitor, { number: 'ZS41360000000801', daysAgo: 310 });
      employ(making, visitor, '郑州嵩岳精密机械有限公司', 300);
    },
  },
  {
    name: 'compatriot-new',
    called: '何凯琳',
    nationality: 'CHN',
    age: 27,
    document: { type: 'hong-kong-macao-permit', number: 'M36000901' },
    daysSince: 121,
    mayStay: 2_000,
    note: note('澳门居民，四个月前来郑', 'Macao resident who came four months ago'),
    arrange: (making, visitor) => {
      carry(making, visitor, 'home-return-permit', 'macao');
      lodge(making, visitor, { number: 'ZS41360000000901', daysAgo: 119 });
    },
  },
  {
    name: 'taiwan-renewal',
    called: '林志勋',
    nationality: 'CHN',
    sex: 'male',
    age: 48,
    document: { type: 'taiwan-permit', number: '36001001' },
    daysSince: 40,
    mayStay: 60,
    note: note('台湾居民，五年期通行证两个月后到期', 'Taiwan resident whose five-year permit ends in two months'),
    arrange: (making, visitor) => {
      carry(making, visitor, 'taiwan-permit-5y', 'taiwan');
      lodge(making, visitor, { number: 'ZS41360000001001', daysAgo: 39 });
    },
  },
  { name: 'taiwan-fresh', called: '许雅婷', nationality: 'CHN', age: 33, document: { type: 'taiwan-permit', number: '36001101' }, daysSince: 25, mayStay: 1_500, note: note('台湾居民，五年期通行证还有四年有效', 'Taiwan resident whose five-year permit has four years left'), arrange: (making, visitor) => carry(making, visitor, 'taiwan-permit-5y', 'taiwan') },
];
