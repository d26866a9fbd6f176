import type { Text } from '@yichuang/kernel';

import { cancellations } from '../tables/civil.js';
import { birthCertificates, deathCertificates, enlistmentNotices, ethnicityApprovals, veteranLetters } from '../tables/entries.js';
import type { Making } from './affairs.js';
import { changePerson, daysAgo, numberOf } from './civil-arranging.js';
import { addRelative, marryAt, settleAt } from './entries-arranging.js';
import { put, type PersonRecord } from './records.js';
import type { Resident } from './residents.js';

const note = (zh: string, en: string): Text => ({ zh, en });
const zhengzhou = '410105';

function arrangeBirth(making: Making, mother: PersonRecord): void {
  const { records } = making;
  settleAt(making, mother, { number: '410105301', address: '河南省郑州市金水区健康路301号温馨家园3号楼1单元301号' });
  const father = addRelative(making, mother, { part: 'birth-father', note: note('新生儿的父亲，与妻子同户', 'The father of the newborn, in one household with his wife'), called: '褚明远', sex: 'male', age: 32, relation: 'spouse', entry: { maritalStatus: 'married', spouseId: mother.idNumber } });
  changePerson(records, mother.idNumber, { maritalStatus: 'married', spouseId: father.idNumber });
  marryAt(making, [mother, father], 'J410105-2023-030100', 1200);
  put(records, birthCertificates, { number: 'R410123456', childName: '褚知夏', sex: 'female', birthDate: daysAgo(making, 51), motherNumber: mother.idNumber, fatherNumber: father.idNumber, status: 'valid' });
}

/** Those whose entries begin, change or end. */
export const entriesPersonas: readonly Resident[] = [
  { name: 'items-husband', called: '芮志刚', age: 31, regionCode: zhengzhou, note: note('新婚丈夫', 'Newly wed husband') },
  {
    name: 'items-wed',
    called: '屈晓梅',
    sex: 'female',
    age: 28,
    regionCode: zhengzhou,
    note: note('今年登记结婚，户口簿仍为未婚', 'Married this year; her page still says single'),
    arrange: (making, person) => {
      const husband = { idNumber: numberOf(making.records, 'items-husband'), name: '芮志刚' };
      changePerson(making.records, person.idNumber, { maritalStatus: 'single', spouseId: null });
      marryAt(making, [person, husband], 'J410105-2026-000512', 195);
    },
  },
  { name: 'renamed-woman', called: '朱逸群', sex: 'female', age: 34, regionCode: zhengzhou, note: note('名字谐音不雅，首次申请改名', 'Her name sounds like an insult; asks for another one for the first time') },
  { name: 'renamed-father', called: '栾永强', age: 36, regionCode: '411302', note: note('女儿四岁的父亲', 'Father of a girl of 4') },
  {
    name: 'renamed-mother',
    called: '栾玉洁',
    sex: 'female',
    age: 33,
    regionCode: '411302',
    note: note('为女儿改名，名字含冷僻字', 'Asks for another name for her daughter, which has a rare character'),
    child: { name: 'renamed-child', called: '栾翯', age: 4, note: note('名字含冷僻字的女孩', 'A girl whose name has a rare character') },
    arrange: ({ records }, mother, child) => {
      if (child) changePerson(records, child.idNumber, { motherId: mother.idNumber, fatherId: numberOf(records, 'renamed-father') });
    },
  },
  { name: 'birth-mother', called: '詹静怡', sex: 'female', age: 30, regionCode: zhengzhou, note: note('五十天前生了女儿，夫妻同户', 'Had a daughter fifty days ago; the couple are in one household'), arrange: arrangeBirth },
  {
    name: 'death-mother',
    called: '祖秀英',
    sex: 'female',
    age: 84,
    regionCode: '411602',
    note: note('户主，已在医院去世', 'Head of her household; has died in a hospital'),
    arrange: (making, mother) => {
      addRelative(making, mother, { part: 'death-son', note: note('为去世的母亲申报户口注销', 'Declares the death of his mother'), called: '祖国强', sex: 'male', age: 52, relation: 'child', entry: { motherId: mother.idNumber } });
      put(making.records, deathCertificates, { number: 'S411602000123', idNumber: mother.idNumber, name: mother.name, deathOn: daysAgo(making, 8) });
    },
  },
  {
    name: 'enlist-recruit',
    called: '娄杰',
    age: 20,
    regionCode: '410523',
    note: note('已列入征兵办公室批准名单', 'On the list of the conscription office'),
    arrange: (making, { idNumber, name }) => put(making.records, enlistmentNotices, { noticeNumber: '汤征2026-0087', idNumber, name, approvedBy: '410523', enlistedOn: daysAgo(making, 10) }),
  },
  { name: 'enlist-unlisted', called: '逯帆', age: 20, regionCode: '410523', note: note('不在征兵办公室批准名单上', 'Not on the list of the conscription office') },
  {
    name: 'veteran-father',
    called: '糜国栋',
    age: 50,
    regionCode: '410581',
    note: note('退役军人的父亲，户主', 'Father of a veteran, head of the household'),
    arrange: (making, father) => {
      settleAt(making, father, { number: '410581302', address: '河南省安阳市林州市太行路302号锦绣家园5号楼2单元402号' });
      const { idNumber, name } = addRelative(making, father, { part: 'veteran-son', note: note('退役义务兵，原户口因入伍注销', 'Discharged conscript; his registration was cancelled when he enlisted'), called: '糜凯', sex: 'male', age: 22, relation: 'child', entry: { fatherId: father.idNumber, status: 'cancelled' } });
      put(making.records, cancellations, { idNumber, reason: 'enlistment', cancelledOn: daysAgo(making, 800), deathOn: null, deathCause: null });
      put(making.records, veteranLetters, { number: '林退役2026-0042', idNumber, issuedOn: daysAgo(making, 12), name, dischargedOn: daysAgo(making, 70), settlement: '410581' });
    },
  },
  {
    name: 'ethnicity-mother',
    called: '哈月华',
    sex: 'female',
    age: 45,
    regionCode: zhengzhou,
    note: note('回族母亲', 'A Hui mother'),
    arrange: ({ records }, { idNumber }) => void changePerson(records, idNumber, { ethnicity: '回族' }),
  },
  {
    name: 'ethnicity-daughter',
    called: '甄雅',
    sex: 'female',
    age: 18,
    regionCode: zhengzhou,
    note: note('年满十八周岁不满两年，申请随母亲登记为回族', 'Turned 18 half a year ago and asks for the ethnicity of her Hui mother'),
    arrange: (making, { idNumber, name }) => {
      changePerson(making.records, idNumber, { motherId: numberOf(making.records, 'ethnicity-mother') });
      put(making.records, ethnicityApprovals, { number: '郑民宗审2026-015', idNumber, name, ethnicity: '回族', approvedOn: daysAgo(making, 20) });
    },
  },
];
