import type { Text } from '@yichuang/kernel';

import { homeRights } from '../tables/moves.js';
import type { Making } from './affairs.js';
import { changePerson } from './civil-arranging.js';
import type { Named } from './kin.js';
import { partOf, play, settleAt, wed } from './moves-arranging.js';
import { put, type PersonRecord } from './records.js';
import type { Resident } from './residents.js';
import { settleElsewhere, settleRelatives } from './settle-joining.js';

const note = (zh: string, en: string): Text => ({ zh, en });

interface SonsHome {
  readonly number: string;
  readonly address: string;
}

function hasTitle({ records }: Making, { idNumber, name }: Named, { number, address }: SonsHome): void {
  put(records, homeRights, { number: `豫（2021）郑州市不动产权第${number}号`, address, kind: 'title', holderId: idNumber, holderName: name, landlordId: null, isResidential: true, until: null });
}

/** A son who heads a household in a home of his own, for a parent who was settled. */
function sonOf(making: Making, parent: PersonRecord, child: { readonly part: string; readonly called: string; readonly age: number }, home: SonsHome): void {
  const parts = settleRelatives(making, [{ ...child, sex: 'male', relation: 'head' }], { ...home, regionCode: '410103' });
  const son = partOf(parts, child.part);
  changePerson(making.records, son.idNumber, parent.sex === 'male' ? { fatherId: parent.idNumber } : { motherId: parent.idNumber });
  hasTitle(making, son, home);
  play(making, parts, note('父母要投靠的儿子，户主，住房为其所有', 'A son whom a parent wants to join; heads the household and owns the home'));
}

/** A couple of another province whose daughter lives with her husband, who is head. */
function coupleFromShandong(making: Making): void {
  const home = { number: '411402302', address: '河南省商丘市梁园区凯旋路302号阳光花园6号楼1单元401号' };
  const parents = settleElsewhere(making, { regionCode: '371702', address: '山东省菏泽市牡丹区中华路88号2号楼1单元301号' }, [
    { part: 'parent-shandong', called: '逯建国', sex: 'male', age: 61, relation: 'head' },
    { part: 'parent-shandong-wife', called: '苌桂英', sex: 'female', age: 56, relation: 'spouse' },
  ]);
  const [father, mother] = [partOf(parents, 'parent-shandong'), partOf(parents, 'parent-shandong-wife')];
  const young = settleRelatives(
    making,
    [{ part: 'parent-shandong-head', called: '仝海涛', sex: 'male', age: 34, relation: 'head' }, { part: 'parent-shandong-child', called: '逯晓', sex: 'female', age: 32, relation: 'spouse' }],
    { ...home, regionCode: '411402' },
  );
  wed(making, [father, mother], { certificateNumber: 'J371702-1990-000302', years: 35 });
  changePerson(making.records, partOf(young, 'parent-shandong-child').idNumber, { fatherId: father.idNumber, motherId: mother.idNumber });
  hasTitle(making, partOf(young, 'parent-shandong-head'), home);
  play(making, [...parents, ...young], note('由山东投靠女儿的夫妻，以及女儿、女婿', 'A couple from Shandong who join their daughter, and she and her husband'));
}

interface Parents {
  readonly place: number;
  readonly part: string;
  readonly mother: string;
  readonly child: string;
  readonly isDivorced?: true;
}

/** A child of 7 registered with its mother in Nanyang, whose father was settled. */
function childWithMother(making: Making, father: PersonRecord, { place, part, mother, child, isDivorced }: Parents): void {
  settleAt(making, father, { number: `410102${place}`, address: `河南省郑州市中原区桐柏路${place}号碧沙花园2号楼1单元401号` });
  const parts = settleRelatives(
    making,
    [{ part: `${part}-mother`, called: mother, sex: 'female', age: 34, relation: 'head' }, { part: `${part}-child`, called: child, sex: 'male', age: 7, relation: 'child' }],
    { regionCode: '411302' },
  );
  wed(making, [father, partOf(parts, `${part}-mother`)], { certificateNumber: `J410102-2016-000${place}`, years: 9, ...(isDivorced && { endedYearsAgo: 2 }) });
  changePerson(making.records, partOf(parts, `${part}-child`).idNumber, { fatherId: father.idNumber });
  play(making, parts, note('要投靠父亲的儿子，及其母亲', 'A son who is to join his father, and his mother'));
}

/** Parents who join a child, and children who join a parent. */
export const joiningPersonas: readonly Resident[] = [
  {
    name: 'parent-joins',
    called: '郜桂芳',
    sex: 'female',
    age: 62,
    regionCode: '411622',
    note: note('周口西华户籍，六十二岁，投靠郑州的儿子', 'Registered in Xihua, Zhoukou; 62, joins her son in Zhengzhou'),
    arrange: (making, person) => {
      coupleFromShandong(making);
      sonOf(making, person, { part: 'parent-joins-child', called: '巩鹏', age: 36 }, { number: '410103301', address: '河南省郑州市二七区大学路301号陇海花园3号楼2单元602号' });
    },
  },
  {
    name: 'parent-young',
    called: '晁国林',
    age: 52,
    regionCode: '411622',
    note: note('五十二岁，没有退休或者失能', 'Aged 52, neither retired nor unable to work'),
    arrange: (making, person) => sonOf(making, person, { part: 'parent-young-child', called: '晁凯', age: 28 }, { number: '410103303', address: '河南省郑州市二七区大学路303号陇海花园5号楼1单元101号' }),
  },
  { name: 'minor-father', called: '郏军', age: 36, regionCode: '410102', note: note('儿子登记在南阳母亲户内，双方同意迁到父亲户内', 'His son is registered with the mother in Nanyang; both agree that he moves'), arrange: (making, person) => childWithMother(making, person, { place: 311, part: 'minor-father', mother: '訾敏', child: '訾子涵' }) },
  { name: 'minor-divorced', called: '师伟', age: 37, regionCode: '410102', note: note('离婚，协议由父亲直接抚养儿子', 'Divorced; the son is to be brought up by the father'), arrange: (making, person) => childWithMother(making, person, { place: 312, part: 'minor-divorced', mother: '栗静', child: '栗浩', isDivorced: true }) },
  { name: 'minor-disagree', called: '耿超', age: 38, regionCode: '410102', note: note('孩子的母亲没有同意', 'The child’s mother has not agreed'), arrange: (making, person) => childWithMother(making, person, { place: 313, part: 'minor-disagree', mother: '裴娟', child: '裴宇' }) },
];
