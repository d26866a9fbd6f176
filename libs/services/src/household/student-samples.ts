import type { CalledPersona, OfficersDo } from '@yichuang/definition';
import { addDays, addYears, makeUscc, type CivilDate } from '@yichuang/kernel';

import type { StudentForm } from './student-form.js';

const school = { schoolUscc: makeUscc('12410000MB3000701'), schoolName: '河南嵩阳大学' };
const answered = { ...school, studyLevel: 'bachelor' as const, studyForm: 'full-time' as const, contactPhone: '13903710035', deliveryMethod: 'electronic' as const, truthDeclaration: true as const };

const graduated = (today: CivilDate): Partial<StudentForm> => ({ applicationKind: 'graduation', studentNumber: '20220701', entryDate: addYears(today, -4), leaveDate: addDays(today, -150), diplomaNumber: '104591202605000701' });

const goesHome = (today: CivilDate, called: CalledPersona) => ({
  ...answered,
  ...graduated(today),
  destination: 'home' as const,
  targetAddress: '河南省周口市鹿邑县真源大道701号温馨家园1号楼2单元301号',
  targetHouseholdNumber: '411628701',
  headOfHousehold: called('student-father'),
  headConsent: true as const,
});

/** A graduate goes home, another stays for a while, one leaves for another province, and one comes too late. */
export const studentSamples = [
  { id: 'graduate-home', persona: 'student-graduate', title: { zh: '毕业迁回父母户内', en: 'A graduate returns to the parents’ household' }, answers: goesHome, consentsBy: ['student-father'], ends: { waitsFor: 'decision', then: 'grant' as OfficersDo } },
  {
    id: 'stay',
    persona: 'student-stays',
    title: { zh: '毕业后暂缓迁出', en: 'A graduate puts the move off' },
    answers: (today: CivilDate) => ({ ...answered, ...graduated(today), studentNumber: '20220702', diplomaNumber: '104591202605000702', destination: 'keep' as const }),
    ends: { waitsFor: 'decision', then: 'grant' as OfficersDo },
  },
  {
    id: 'to-shanxi',
    persona: 'student-withdraws',
    title: { zh: '退学，户口迁回山西', en: 'Withdraws and goes back to Shanxi' },
    answers: (today: CivilDate) => ({
      ...answered,
      applicationKind: 'transfer-withdrawal' as const,
      studentNumber: '20250703',
      entryDate: addYears(today, -1),
      leaveDate: addDays(today, -20),
      approvalNumber: '嵩大学〔2026〕73号',
      destination: 'home' as const,
      targetAddress: '山西省晋城市城区黄华街703号2号楼1单元101号',
    }),
    handsIn: ['withdrawal-decision', 'receiving-household-booklet'],
    ends: { waitsFor: 'destination-open', then: 'grant' as OfficersDo },
  },
  {
    id: 'too-late',
    persona: 'student-second-year',
    title: { zh: '二年级学生申请迁入学校', en: 'A student of the second year asks to move in' },
    answers: (today: CivilDate, called: CalledPersona) => ({
      ...answered,
      applicationKind: 'enrolment' as const,
      admissionNumber: 'LQ20250704',
      entryDate: addYears(today, -1),
      targetAddress: '河南省郑州市金水区大学路700号学生集体户',
      targetHouseholdNumber: '410105700',
      headOfHousehold: called('student-manager'),
      headConsent: true as const,
    }),
    consentsBy: ['student-manager'],
    ends: { waitsFor: 'enrolment-window', then: 'refuse' as OfficersDo },
  },
];
