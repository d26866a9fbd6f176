import type { Text } from '@yichuang/kernel';

import type { Resident } from './residents.js';
import type { EndorsementPlan, TravelPlan } from './travel-plan.js';

/** The number of the permit that a part holds; the samples of the service know some of them. */
const permitNumber = (place: number): string => `C410001${String(place).padStart(2, '0')}`;

const SEVEN_YEARS = 2_550;

const permit = (place: number, changes: Partial<NonNullable<TravelPlan['permit']>> = {}): TravelPlan => ({ permit: { number: permitNumber(place), endsInDays: SEVEN_YEARS, hasFingerprint: true, ...changes } });

const note = (zh: string, en: string): Text => ({ zh, en });
const unused: EndorsementPlan = { region: 'hong-kong', type: 'G', months: 12, entries: 1, issuedDaysAgo: 200, journeys: 0 };
const away: EndorsementPlan = { region: 'hong-kong', type: 'L', months: 3, entries: 1, issuedDaysAgo: 20, journeys: 1, isAway: true };
const zhengzhou = '410105';

/** What an endorsement for Hong Kong or Macao needs; each but those that are granted differs in what its name says. */
export const travelPersonas: readonly Resident[] = [
  { name: 'endorsement-granted', called: '霍明', age: 33, regionCode: zhengzhou, travel: permit(1), note: note('郑州户籍，通行证七年后到期，可办个人旅游签注', 'Registered in Zhengzhou, permit valid for seven years: individual endorsement') },
  { name: 'endorsement-group', called: '熊国庆', age: 51, regionCode: '411502', travel: permit(2), note: note('信阳户籍，可办团队旅游签注', 'Registered in Xinyang: group endorsement') },
  { name: 'endorsement-resident', called: '祝磊', age: 30, regionCode: '411402', livesIn: zhengzhou, travel: permit(3), note: note('商丘户籍，持郑州市居住证，可办个人旅游签注', 'Registered in Shangqiu, residence permit of Zhengzhou: individual endorsement') },
  {
    name: 'endorsement-mother',
    called: '乔燕',
    sex: 'female',
    age: 38,
    regionCode: zhengzhou,
    child: { name: 'endorsement-child', called: '乔雨', age: 10, travel: permit(4, { hasFingerprint: false }), note: note('十岁，由母亲代办', 'Aged 10; her mother applies') },
    note: note('为十岁的女儿申请签注', 'Applies for her daughter of 10'),
  },
  { name: 'endorsement-agent', called: '尹秀', sex: 'female', age: 40, regionCode: zhengzhou, note: note('受乔燕委托，陪同其女儿办理', 'Acts for Qiao Yan’s daughter, with her consent') },
  { name: 'endorsement-kaifeng', called: '路遥', age: 29, regionCode: '410203', travel: permit(6), note: note('开封户籍，没有郑州市居住证', 'Registered in Kaifeng, no residence permit of Zhengzhou') },
  { name: 'endorsement-permit-ends', called: '柴进', age: 44, regionCode: zhengzhou, travel: permit(7, { endsInDays: 120 }), note: note('通行证四个月后到期', 'The permit ends in four months') },
  { name: 'endorsement-unused', called: '项勇', age: 36, regionCode: zhengzhou, travel: permit(8, { endorsement: unused }), note: note('有一枚未使用的香港个人旅游签注', 'Holds an unused individual endorsement for Hong Kong') },
  { name: 'endorsement-banned', called: '盛强', age: 48, regionCode: zhengzhou, travel: { ...permit(9), ban: 'civil-court-order' }, note: note('人民法院决定不准出境', 'A court has barred him from leaving') },
  { name: 'endorsement-away', called: '佟丽', sex: 'female', age: 31, regionCode: zhengzhou, travel: permit(10, { endorsement: away }), note: note('已赴香港，尚未返回', 'Is in Hong Kong and has not come back') },
  { name: 'endorsement-unit', called: '阎波', age: 41, regionCode: zhengzhou, travel: { ...permit(11), unit: { unit: '河南省统计局', category: 'state-employee' } }, note: note('登记备案的国家工作人员，单位同意', 'Registered state employee whose unit agrees') },
  { name: 'endorsement-undeclared', called: '覃涛', age: 39, regionCode: zhengzhou, travel: { ...permit(12), unit: { unit: '郑州市财政局', category: 'state-employee' } }, note: note('登记备案的国家工作人员，申请时没有申报', 'Registered state employee who does not say so') },
  { name: 'endorsement-overstayed', called: '晏飞', age: 35, regionCode: zhengzhou, travel: { ...permit(13), abuse: { kind: 'overstay', region: 'macao' } }, note: note('曾在澳门逾期停留，转人工审查', 'Once overstayed in Macao: an officer looks') },
  { name: 'endorsement-no-fingerprint', called: '滕娜', sex: 'female', age: 27, regionCode: zhengzhou, travel: permit(14, { hasFingerprint: false }), note: note('没有留存指纹，转人工审查', 'No fingerprint on file: an officer looks') },
  { name: 'endorsement-no-permit', called: '凌洁', sex: 'female', age: 26, regionCode: zhengzhou, note: note('没有往来港澳通行证', 'Holds no permit') },
];
