import type { Examination, LicenceClass, MedicalReport, TestResult, TestSubject } from '@yichuang/definition';
import { addDays, makeUscc } from '@yichuang/kernel';

import { candidacyTable, medicalFindingTable, offenceTable, reviewStudyTable, schoolBusTable } from '../tables/drivers.js';
import { enlistmentNotices } from '../tables/entries.js';
import { addDriver, type Making } from './affairs.js';
import { daysAgo, householdOf, yearsAgo } from './civil-arranging.js';
import type { DriverPlan } from './driver-plan.js';
import { medicalInstitution } from './medical.js';
import { put, type LicenceRecord, type PersonRecord } from './records.js';
import type { Resident } from './residents.js';
import { citizen } from './settle.js';

const regionCode = '410105';

/** A licence in the middle of its term, everything in order. */
const inOrder: DriverPlan = { classes: ['C1'], term: 10, termEndsInDays: 1_200, status: 'normal', points: 0, report: { daysAgo: 13, listed: true } };

/** Gives someone a licence that differs from one in order by this. */
const drives = (plan: Partial<DriverPlan> = {}) => (making: Making, person: PersonRecord): void => addDriver(making, citizen(person, householdOf(making.records, person).regionCode), { ...inOrder, ...plan });

/** What was measured, where an institution sent it. */
type Measured = Partial<Omit<Examination, keyof MedicalReport>>;

const measured = (making: Making, { idNumber }: PersonRecord, changes: Measured = {}): void => {
  const report = making.records.reports.find((each) => each.idNumber === idNumber);
  if (!report) throw new Error('There is no report to measure');
  put(making.records, medicalFindingTable, {
    reportNumber: report.reportNumber,
    designated: true,
    heightCm: 172,
    visionLeft: '5.0',
    visionRight: '5.0',
    visionCorrected: false,
    hearingAid: false,
    colourVision: 'normal',
    limbs: 'normal',
    visualField: null,
    unsafeIllness: false,
    ...changes,
  });
};

/** Drives, and has been examined. */
const isExamined = (plan: Partial<DriverPlan> = {}, changes?: Measured) => (making: Making, person: PersonRecord): void => {
  drives(plan)(making, person);
  measured(making, person, changes);
};

/** Has been examined for a class without driving yet. */
function isFitFor(making: Making, person: PersonRecord, fitFor: LicenceClass): void {
  const { records, setting: { numbers, random } } = making;
  records.reports.push({ reportNumber: numbers.record(regionCode), idNumber: person.idNumber, institution: medicalInstitution(random, regionCode, true), listed: true, issuedOn: daysAgo(making, 40), fitFor: [fitFor] });
  measured(making, person);
}

/** Took every test of a class, and swore the oath or is about to. */
function passedTests(making: Making, { idNumber }: PersonRecord, wanted: LicenceClass, hasSworn: boolean): void {
  const taken = (subject: TestSubject, score: number, days: number): TestResult => ({ subject, score, takenOn: daysAgo(making, days) });
  put(making.records, candidacyTable, {
    candidateNumber: idNumber,
    class: wanted,
    learnerPermitOn: daysAgo(making, 83),
    results: [taken('subject-1', 94, 83), taken('subject-2', 95, 42), taken('subject-3-road', 90, 3), taken('subject-3-safety', 96, 3)],
    oathOn: hasSworn ? making.setting.today : null,
  });
}

/** Wants a first licence for a small car; tests passed, with or without the oath. */
const learns = (hasSworn: boolean) => (making: Making, person: PersonRecord): void => {
  isFitFor(making, person, 'C1');
  passedTests(making, person, 'C1', hasSworn);
};

/** Has done the three hours of study. */
const studied = ({ records, setting: { numbers, today } }: Making, { idNumber }: PersonRecord): void =>
  put(records, reviewStudyTable, { certificateNumber: `XX${numbers.record('41')}`, idNumber, mode: 'online', minutes: 190, faceChecked: true, finishedOn: addDays(today, -2), usedOn: null });

/** A lorry driver with three points in the scoring cycle that ended. */
const lorry: Partial<DriverPlan> = { classes: ['B2'], pointsLastCycle: 3 };

/** Those who want something of the driver register. */
export const driversPersonas: readonly Resident[] = [
  { name: 'licence-lost', called: '邓雪', sex: 'female', age: 33, regionCode, note: { zh: '驾驶证遗失，状态正常', en: 'Has lost a licence that is in order' }, arrange: drives() },
  { name: 'licence-damaged', called: '耿新', age: 45, regionCode, note: { zh: '驾驶证折断，状态正常', en: 'The card is broken, the licence in order' }, arrange: drives() },
  { name: 'licence-detained', called: '苟大勇', age: 37, regionCode, note: { zh: '驾驶证被扣留，不能补发', en: 'The licence is detained: no reissue' }, arrange: drives({ status: 'detained' }) },
  { name: 'condition-yearly', called: '冯国', age: 73, regionCode, note: { zh: '七十三周岁，记分周期刚结束，已体检', en: 'Aged 73, checked after the scoring cycle' }, arrange: isExamined({ medicalDueInDays: 12 }) },
  { name: 'condition-adapted', called: '项强', age: 41, regionCode, note: { zh: '持C5驾驶证，满三年应提交身体条件证明，已体检', en: 'Holds the adapted class; the report of three years is due' }, arrange: isExamined({ classes: ['C5'], medicalDueInDays: 12 }) },
  {
    name: 'review-heavy',
    called: '彭刚',
    age: 40,
    regionCode,
    note: { zh: 'B2驾驶人，上一记分周期记3分，已完成审验学习', en: 'Class B2, three points in the last cycle, study done' },
    arrange: (making, person) => {
      drives(lorry)(making, person);
      studied(making, person);
    },
  },
  {
    name: 'review-school-bus',
    called: '车平',
    age: 44,
    regionCode,
    note: { zh: '校车驾驶人，已体检并完成审验学习', en: 'Drives a school bus; checked, study done' },
    arrange: (making, person) => {
      drives({ classes: ['A1'] })(making, person);
      studied(making, person);
      put(making.records, schoolBusTable, { number: `XC${making.setting.numbers.record('41')}`, licenceNumber: person.idNumber, type: 'large', grantedOn: yearsAgo(making, 2), employerName: '郑州市金水区纬五路小学', employerUscc: null });
    },
  },
  { name: 'review-no-study', called: '仝伟', age: 42, regionCode, note: { zh: 'B2驾驶人，上一记分周期记3分，没有审验学习', en: 'Class B2, three points in the last cycle, study not done' }, arrange: drives(lorry) },
  {
    name: 'deferral-enlisted',
    called: '白龙',
    age: 24,
    regionCode,
    note: { zh: '已应征入伍，驾驶证一个月后到期', en: 'Has joined the army; the licence ends in a month' },
    arrange: (making, person) => {
      drives({ term: 6, termEndsInDays: 30 })(making, person);
      put(making.records, enlistmentNotices, { idNumber: person.idNumber, noticeNumber: `R${making.setting.numbers.record('41')}`, name: person.name, approvedBy: regionCode, enlistedOn: daysAgo(making, 60) });
    },
  },
  {
    name: 'change-transfer',
    called: '唐丽',
    sex: 'female',
    age: 31,
    regionCode: '411502',
    note: { zh: '户口由湖北迁来信阳，驾驶证在武汉核发', en: 'Moved from Hubei to Xinyang; the licence was issued in Wuhan' },
    arrange: (making, person) => {
      drives()(making, person);
      const { licences } = making.records;
      licences.push({ ...(licences.pop() as LicenceRecord), issuingOffice: '420100-traffic' });
    },
  },
  { name: 'change-extension', called: '缪大山', age: 62, regionCode, note: { zh: '六十二周岁，A1驾驶人，体检和能力测试合格', en: 'Aged 62, class A1, fit and tested' }, arrange: isExamined({ classes: ['A1'], abilityTest: { daysAgo: 20, score: 95 } }) },
  { name: 'change-physical', called: '解平', age: 48, regionCode, note: { zh: 'A2驾驶人，一眼失明，优眼5.0', en: 'Class A2, lost sight in one eye, the other 5.0' }, arrange: isExamined({ classes: ['A2', 'C1'], report: { daysAgo: 13, listed: true, unfitFor: 'A2' } }, { visionLeft: '4.0', visualField: 155 }) },
  { name: 'change-not-lower', called: '尚文', age: 35, regionCode, note: { zh: '持C2驾驶证', en: 'Holds class C2' }, arrange: drives({ classes: ['C2'] }) },
  { name: 'first-ready', called: '杨琳', sex: 'female', age: 19, regionCode, note: { zh: '各科目考试合格并已宣誓，可领取C1驾驶证', en: 'All tests for C1 passed and the oath sworn' }, arrange: learns(true) },
  { name: 'first-learner', called: '学敏', sex: 'female', age: 20, regionCode, note: { zh: '学习C1，尚未宣誓', en: 'Learns for C1; the oath is to come' }, arrange: learns(false) },
  {
    name: 'first-restores',
    called: '陆鹏',
    age: 39,
    regionCode,
    note: { zh: '驾驶证逾期一年被注销，科目一已合格', en: 'Licence deregistered for being a year overdue; subject 1 passed' },
    arrange: (making, person) => {
      isExamined({ term: 6, termEndsInDays: -500, status: 'deregistered-recoverable' })(making, person);
      put(making.records, candidacyTable, { candidateNumber: person.idNumber, class: 'C1', learnerPermitOn: null, results: [{ subject: 'subject-1', score: 95, takenOn: daysAgo(making, 4) }], oathOn: null });
    },
  },
  {
    name: 'addition-motorcycle',
    called: '蒋辉',
    age: 35,
    regionCode,
    note: { zh: 'C1驾驶人，三轮摩托车各科目考试合格', en: 'Class C1, all tests for the three-wheeled motorcycle passed' },
    arrange: (making, person) => {
      drives({ report: undefined })(making, person);
      isFitFor(making, person, 'D');
      passedTests(making, person, 'D', false);
    },
  },
  {
    name: 'addition-tractor',
    called: '武刚',
    age: 38,
    regionCode,
    note: { zh: 'B2驾驶人，记录良好，申请增加A2', en: 'Class B2, clean record, wants A2' },
    arrange: (making, person) => {
      drives({ classes: ['B2'], report: undefined })(making, person);
      isFitFor(making, person, 'A2');
    },
  },
  {
    name: 'addition-too-soon',
    called: '初阳',
    age: 24,
    regionCode,
    note: { zh: 'C1取得八个月', en: 'Has held C1 for eight months' },
    arrange: (making, person) => {
      drives({ term: 6, termEndsInDays: 1_950, report: undefined })(making, person);
      isFitFor(making, person, 'C6');
    },
  },
  {
    name: 'bus-head',
    called: '纪兰',
    sex: 'female',
    age: 51,
    regionCode,
    note: { zh: '小学校长，聘用校车驾驶员', en: 'Heads a primary school that employs school bus drivers' },
    heads: { uscc: makeUscc('12410105MB3400001'), name: '郑州市金水区纬五路小学', regionCode },
  },
  { name: 'bus-large', called: '石健', age: 42, regionCode, note: { zh: 'A1驾驶人，记录良好，受聘驾驶校车', en: 'Class A1, clean record, employed as a school bus driver' }, arrange: isExamined({ classes: ['A1'] }) },
  {
    name: 'bus-drank',
    called: '贺九',
    age: 43,
    regionCode,
    note: { zh: 'A1驾驶人，七年前有酒后驾驶记录', en: 'Class A1, once drink-driving' },
    arrange: (making, person) => {
      isExamined({ classes: ['A1'] })(making, person);
      put(making.records, offenceTable, { number: `WF${making.setting.numbers.record('41')}`, idNumber: person.idNumber, offence: 'drink-driving', measure: 'penalty', decidedOn: yearsAgo(making, 7) });
    },
  },
];
