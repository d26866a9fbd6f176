import { makeUscc, type Text } from '@yichuang/kernel';

import type { Outsider, Resident, Visitor } from './residents.js';

const note = (zh: string, en: string): Text => ({ zh, en });
const zhengzhou = '410105';

/** What a certificate of no criminal record needs; the organisations are known to the samples of the service. */
export const recordPersonas: readonly Resident[] = [
  { name: 'record-none', called: '申晨', age: 30, regionCode: '410502', note: note('安阳户籍，没有犯罪记录', 'Registered in Anyang, no record') },
  { name: 'record-bail', called: '卓凡', age: 28, regionCode: zhengzhou, travel: { ban: 'suspect-or-defendant' }, note: note('取保候审，尚未判决', 'On bail; not yet tried') },
  { name: 'record-verified', called: '柏杨', age: 22, regionCode: zhengzhou, conviction: { offence: '盗窃罪', ageAtOffence: 16, sentenceMonths: 24 }, note: note('需人工核实后出具证明', 'Certificate after an officer has verified the record') },
  { name: 'record-theft', called: '窦勇', age: 34, regionCode: zhengzhou, conviction: { offence: '盗窃罪', ageAtOffence: 25, sentenceMonths: 10 }, note: note('二十五岁时因盗窃罪被判刑', 'Convicted of theft at 25') },
  { name: 'record-old-number', called: '樊建设', age: 52, regionCode: zhengzhou, conviction: { offence: '交通肇事罪', ageAtOffence: 24, sentenceMonths: 12, underOldNumber: true }, note: note('旧身份证号码下有同名记录，需核实', 'A record under an old number bears his name: to be verified') },
  {
    name: 'record-mother',
    called: '钟玲',
    sex: 'female',
    age: 41,
    regionCode: zhengzhou,
    child: { name: 'record-child', called: '钟灵', age: 15, note: note('十五岁，由母亲代办', 'Aged 15; her mother applies') },
    note: note('为十五岁的女儿申请', 'Applies for her daughter of 15'),
  },
  { name: 'record-guardian', called: '宁海', age: 57, regionCode: zhengzhou, note: note('经指定为成年被监护人的监护人', 'Appointed guardian of an adult') },
  { name: 'record-ward', called: '宁静', sex: 'female', age: 25, regionCode: zhengzhou, ward: 'record-guardian', note: note('成年被监护人', 'An adult under guardianship') },
  { name: 'record-nursery-head', called: '韦琳', sex: 'female', age: 46, regionCode: zhengzhou, heads: { uscc: makeUscc('52410105MJ1000001'), name: '郑州市金水区小树苗幼儿园', regionCode: zhengzhou }, note: note('幼儿园园长', 'Head of a nursery') },
  { name: 'record-nursery-handler', called: '赖敏', sex: 'female', age: 32, regionCode: zhengzhou, note: note('幼儿园经办人', 'Handles the nursery’s matters') },
  { name: 'record-property-head', called: '富强', age: 50, regionCode: zhengzhou, heads: { uscc: makeUscc('91410105MA1000002'), name: '郑州安居物业服务有限公司', regionCode: zhengzhou }, note: note('物业公司法定代表人', 'Head of a property company') },
  { name: 'record-property-handler', called: '查明', age: 29, regionCode: zhengzhou, note: note('物业公司经办人', 'Handles the property company’s matters') },
  { name: 'record-candidate', called: '应佳', sex: 'female', age: 24, regionCode: zhengzhou, note: note('应聘教师，也是租户', 'Wants to teach; also a tenant') },
  { name: 'record-neighbour', called: '莫闻', age: 45, regionCode: zhengzhou, note: note('未受委托，查询他人记录', 'Asks about somebody else without authorisation') },
];

export const recordVisitors: readonly Visitor[] = [
  { name: 'record-visitor-long', called: 'PARK JIWON', daysBefore: 60, daysSince: 340, note: note('在中国境内累计居留400日', 'Has stayed in China for 400 days') },
  { name: 'record-visitor-short', called: 'SATO AOI', daysBefore: 30, daysSince: 60, note: note('在中国境内累计居留90日', 'Has stayed in China for 90 days') },
];

export const recordOutsiders: readonly Outsider[] = [
  { name: 'record-outsider', called: '苗圃', birthDate: '1991-04-18', regionCode: '130403', address: '河北省邯郸市丛台区人民路90号2号楼1单元301号', note: note('河北户籍，在河南没有居住登记', 'Registered in Hebei, not registered as living in Henan') },
];
