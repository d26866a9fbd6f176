import type { Text } from '@yichuang/kernel';

import { homeRights } from '../tables/moves.js';
import type { Making } from './affairs.js';
import { changePerson } from './civil-arranging.js';
import { stationOf } from './homes.js';
import type { Named } from './kin.js';
import { partOf, play, wed } from './moves-arranging.js';
import { put, type PersonRecord } from './records.js';
import type { Resident } from './residents.js';
import { settleRelatives } from './settle-joining.js';

const note = (zh: string, en: string): Text => ({ zh, en });
const regionCode = '410105';

/** A home that someone owns and where nobody is registered yet. */
function hasHome({ records, setting }: Making, { idNumber, name }: Named, place: number): void {
  const address = setting.numbers.claim(`河南省郑州市金水区经三路${place}号盛世华庭5号楼2单元701号`);
  records.addresses.push({ address, regionCode, policeStation: stationOf(regionCode), settlement: 'town', frozen: false });
  put(records, homeRights, { number: `豫（2024）郑州市不动产权第410105${place}号`, address, kind: 'title', holderId: idNumber, holderName: name, landlordId: null, isResidential: true, until: null });
}

/** A woman who is still registered with the man she divorced, and their daughter. */
function divorced(making: Making): void {
  const parts = settleRelatives(
    making,
    [
      { part: 'division-divorced-husband', called: '祝海', sex: 'male', age: 32, relation: 'head' },
      { part: 'division-divorced', called: '滑丽', sex: 'female', age: 29, relation: 'unrelated' },
      { part: 'division-divorced-daughter', called: '祝可欣', sex: 'female', age: 5, relation: 'child' },
    ],
    { regionCode },
  );
  const woman = partOf(parts, 'division-divorced');
  wed(making, [woman, partOf(parts, 'division-divorced-husband')], { certificateNumber: 'J410105-2019-000801', years: 7, endedYearsAgo: 2 });
  changePerson(making.records, partOf(parts, 'division-divorced-daughter').idNumber, { motherId: woman.idNumber });
  hasHome(making, woman, 801);
  play(making, parts, note('离婚后仍与前夫同户的母女', 'Mother and daughter, still in the household of the man she divorced'));
}

/** A couple in the household of his father. */
function grownSon(making: Making): void {
  const parts = settleRelatives(
    making,
    [
      { called: '戎建华', sex: 'male', age: 60, relation: 'head' },
      { part: 'division-son', called: '戎波', sex: 'male', age: 34, relation: 'child' },
      { part: 'division-son-wife', called: '扈晓梅', sex: 'female', age: 32, relation: 'daughter-in-law' },
    ],
    { regionCode },
  );
  const son = partOf(parts, 'division-son');
  wed(making, [son, partOf(parts, 'division-son-wife')], { certificateNumber: 'J410105-2019-000802', years: 7 });
  hasHome(making, son, 802);
  play(making, parts, note('与父母同户的夫妻，另有自有住房', 'A couple in his father’s household, with a home of their own'));
}

/** Members of households who open one of their own. */
export const divisionPersonas: readonly Resident[] = [
  {
    name: 'division-leaves-child',
    called: '束伟',
    age: 37,
    regionCode,
    child: { name: 'division-left-child', called: '束萌', age: 10, note: note('十岁，与父亲同户', 'Aged 10, in her father’s household') },
    note: note('分户后原户只剩十岁的孩子', 'Would leave a child of 10 alone in the old household'),
    arrange: (making: Making, person: PersonRecord) => {
      hasHome(making, person, 803);
      divorced(making);
      grownSon(making);
    },
  },
];
