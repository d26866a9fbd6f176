import { addDays, addYears, makeUscc, type Text } from '@yichuang/kernel';

import { collectiveHouseholds, qualifications, schoolings, type SchoolingRow } from '../tables/moves.js';
import type { Making } from './affairs.js';
import { changePerson } from './civil-arranging.js';
import type { Relative } from './joining-personas.js';
import type { Named } from './kin.js';
import { partOf, play, settleAt } from './moves-arranging.js';
import { put, type PersonRecord } from './records.js';
import type { Resident } from './residents.js';
import { settleRelatives } from './settle-joining.js';

const note = (zh: string, en: string): Text => ({ zh, en });

const university = { uscc: makeUscc('12410000MB3000701'), name: '河南嵩阳大学' };

type Study = Pick<SchoolingRow, 'admissionNumber' | 'studentNumber' | 'status'> & { readonly yearsAgo: number; readonly leftDaysAgo?: number };

function studies({ records, setting: { today } }: Making, { idNumber }: Named, { yearsAgo, leftDaysAgo, ...rest }: Study): void {
  const left = leftDaysAgo === undefined ? null : addDays(today, -leftDaysAgo);
  put(records, schoolings, { ...rest, idNumber, schoolUscc: university.uscc, schoolName: university.name, isFullTime: true, enteredOn: addYears(today, -yearsAgo), leftOn: left });
}

function hasDiploma({ records, setting: { today } }: Making, { idNumber }: Named, number: string): void {
  put(records, qualifications, { number, idNumber, kind: 'diploma', name: university.name, level: 'bachelor', awardedOn: addDays(today, -150), isValid: true });
}

const student = (part: string, called: string, sex: Relative['sex'], age: number): Relative => ({ part, called, sex, age, relation: 'unrelated' });

/** The household of a university, with its manager and those who are about to leave. */
function universityHousehold(making: Making, father: PersonRecord): void {
  settleAt(making, father, { number: '411628701', address: '河南省周口市鹿邑县真源大道701号温馨家园1号楼2单元301号' });
  const parts = settleRelatives(
    making,
    [
      { part: 'student-manager', called: '亓卫东', sex: 'male', age: 47, relation: 'head' },
      student('student-graduate', '门子豪', 'male', 22),
      student('student-stays', '仝雨涵', 'female', 23),
      student('student-withdraws', '阴诗琪', 'female', 20),
    ],
    { number: '410105700', regionCode: '410105', address: '河南省郑州市金水区大学路700号学生集体户', type: 'collective-school' },
  );
  put(making.records, collectiveHouseholds, { householdNumber: '410105700', uscc: university.uscc, name: university.name });
  const [graduate, stays, withdraws] = ['student-graduate', 'student-stays', 'student-withdraws'].map((part) => partOf(parts, part)) as [Named, Named, Named];
  changePerson(making.records, graduate.idNumber, { fatherId: father.idNumber });
  studies(making, graduate, { admissionNumber: 'LQ20220701', studentNumber: '20220701', status: 'graduated', yearsAgo: 4, leftDaysAgo: 150 });
  studies(making, stays, { admissionNumber: 'LQ20220702', studentNumber: '20220702', status: 'graduated', yearsAgo: 4, leftDaysAgo: 150 });
  studies(making, withdraws, { admissionNumber: 'LQ20250703', studentNumber: '20250703', status: 'withdrawn', yearsAgo: 1, leftDaysAgo: 20 });
  hasDiploma(making, graduate, '104591202605000701');
  hasDiploma(making, stays, '104591202605000702');
  play(making, parts, note('河南嵩阳大学学生集体户的管理人员和学生', 'Manager and students of the household of a university'));
}

/** Students who move into a school's household or out of it. */
export const studentPersonas: readonly Resident[] = [
  { name: 'student-father', called: '门建林', age: 48, regionCode: '411628', note: note('毕业生的父亲，鹿邑户主', 'Father of a graduate, heads a household in Luyi'), arrange: universityHousehold },
  {
    name: 'student-second-year',
    called: '楚旭',
    age: 20,
    regionCode: '411525',
    note: note('固始户籍，大学二年级，户口没有迁入学校', 'Registered in Gushi; in the second year, not registered at the school'),
    arrange: (making, person) => studies(making, person, { admissionNumber: 'LQ20250704', studentNumber: '20250704', status: 'enrolled', yearsAgo: 1 }),
  },
];
