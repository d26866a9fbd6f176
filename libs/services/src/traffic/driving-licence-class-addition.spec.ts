import type { LicenceClass } from '@yichuang/definition';
import type { CivilDate } from '@yichuang/kernel';

import { decided, today, troubleOf } from '../../../../test/support/assess-world.js';
import { driverCase, driverOf, healthy, type DriverWorld } from '../../../../test/support/driver-cases.js';
import { drivingLicenceClassAddition as service } from './driving-licence-class-addition.js';

type Held = readonly [held: LicenceClass, acquiredOn: CivilDate];
const held = (...classes: readonly Held[]) => ({ classes: classes.map(([mark, acquiredOn]) => ({ class: mark, acquiredOn })) });
const wants = (requestedClass: string, answers: object = {}) => ({ requestedClass, ...answers });
const passed = (...subjects: readonly string[]) => ({ 'exam.candidacy': { learnerPermitOn: '2026-09-01', results: subjects.map((subject) => ({ subject, score: 95, takenOn: '2026-11-18' })), oathOn: null } });
const all = ['subject-1', 'subject-2', 'subject-3-road', 'subject-3-safety'];
const enrolled = { 'education.schooling': [{ schoolUscc: 'X', schoolName: '河南交通职业技术学院', isFullTime: true, status: 'enrolled', admissionNumber: '1', studentNumber: '1', enteredOn: '2025-09-01', leftOn: null }] };

const jiangHui: DriverWorld = { licence: held(['C1', '2021-08-02']), answers: wants('D'), registers: passed(...all) };
const toA2: DriverWorld = { licence: held(['B2', '2023-05-10']), answers: wants('A2') };
const toC6: DriverWorld = { licence: held(['C1', '2025-09-23']), answers: wants('C6') };
const student: DriverWorld = { person: driverOf('2006-09-01'), licence: held(['C1', '2025-12-01']), answers: wants('A2', { vocationalStudent: true, schoolName: '河南交通职业技术学院' }), registers: enrolled };
const toB2: DriverWorld = { licence: held(['C1', '2015-12-20']), answers: wants('B2') };
const books = (subject: string, testDate: CivilDate) => ({ testBooking: [{ subject, testSite: '一', testDate, sessionTime: '一' }] });
const permitted = (learnerPermitOn: CivilDate) => ({ 'exam.candidacy': { learnerPermitOn, results: [], oathOn: null } });
const offence = (name: string, measure: string, decidedOn: string) => ({ offence: name, measure, decidedOn });

const rows: [string, DriverWorld, string[]][] = [
  ['Jiang Hui, C1 since 2021-08-02, adds D, tests passed', jiangHui, []],
  ['B2 since 2023-05-10 with a clean record adds A2', toA2, []],
  ['C1 for 14 months adds C6', toC6, []],
  ['a vocational student of 20 with C1 adds A2', student, []],
  ['a vocational student whose enrolment is not on record', { ...student, registers: {} }, ['class-prerequisite unknown', 'school-enrolment missing']],
  ['B2 for 18 months, with which small cars are driven, adds C6', { ...toC6, licence: held(['B2', '2025-05-10']) }, []],
  ['a vocational student with twelve points in the cycle before last', { ...student, licence: { ...student.licence, fullPointsCycles: [{ cycleStart: '2023-12-20', educationPassedOn: '2024-10-01' }] } }, []],
  ['C1 for eight months asks for C6', { ...toC6, licence: held(['C1', '2026-03-23']) }, ['class-prerequisite fails']],
  ['B2 for 18 months asks for A2', { ...toA2, licence: held(['B2', '2025-05-10']) }, ['class-prerequisite fails']],
  ['twelve points in the previous cycle, asks for B2', { ...toB2, licence: { ...toB2.licence, fullPointsCycles: [{ cycleStart: '2024-12-20', educationPassedOn: '2025-10-01' }] } }, ['no-full-points-recent fails']],
  ['twelve points in the cycle before that, asks for B2', { ...toB2, licence: { ...toB2.licence, fullPointsCycles: [{ cycleStart: '2023-12-20', educationPassedOn: '2024-10-01' }] } }, []],
  ['and asks for A2', { ...toA2, licence: { ...toA2.licence, fullPointsCycles: [{ cycleStart: '2023-12-20', educationPassedOn: '2024-10-01' }] } }, ['no-full-points-recent fails']],
  ['drunk driving in 2022, asks for B1', { licence: held(['C1', '2015-12-20']), answers: wants('B1'), registers: { 'driver.offences': [offence('drunk-driving', 'penalty', '2022-05-01')] } }, ['heavy-class-clean-record fails']],
  ['drink-driving once, asks for B2', { ...toB2, registers: { 'driver.offences': [offence('drink-driving', 'penalty', '2022-05-01')] } }, []],
  ['drink-driving twice, asks for B2', { ...toB2, registers: { 'driver.offences': [offence('drink-driving', 'penalty', '2022-05-01'), offence('drink-driving', 'penalty', '2019-05-01')] } }, ['heavy-class-clean-record fails']],
  ['a fatal accident of equal liability, asks for B2', { ...toB2, registers: { 'accident.findings': [{ caseNumber: 'A1', happenedOn: '2020-01-01', casualties: 'death', responsibility: 'equal' }] } }, ['heavy-class-clean-record fails']],
  ['a conviction that must be looked at, asks for B2', { ...toB2, registers: { 'criminal-record.summary': { convictions: [], needsVerification: true } } }, ['heavy-class-clean-record unknown']],
  ['drug use of five years ago, asks for B2', { ...toB2, registers: { 'drug-control.of-person': [{ kind: 'use', endedOn: '2021-05-01' }] } }, ['heavy-class-clean-record unknown']],
  ['drug use two years ago, asks for D', { ...jiangHui, registers: { ...jiangHui.registers, 'drug-control.of-person': [{ kind: 'use', endedOn: '2024-12-01' }] } }, ['no-drug-record fails']],
  ['A1 asks to add C1', { licence: held(['A1', '2015-12-20']), answers: wants('C1') }, ['class-not-covered fails']],
  ['a licence overdue for renewal', { ...jiangHui, licence: { ...jiangHui.licence, status: 'overdue-renewal' } }, ['licence-status fails']],
  ['aged 19 for B2', { ...toB2, person: driverOf('2007-03-02') }, ['age fails']],
  ['aged 63 for B2', { ...toB2, person: driverOf('1963-03-02') }, ['age fails']],
  ['too short for B2', { ...toB2, examination: { heightCm: 154 } }, ['height-and-sight fails']],
  ['a report that is too old', { ...toB2, examination: { issuedOn: '2026-05-22' } }, ['medical-valid fails']],
  ['at another place than that of issue', { ...toB2, answers: wants('B2', { acceptingOffice: '411502' }) }, ['applies-at-issuing-place fails']],
  ['barred after false papers', { ...toB2, registers: { 'driver.application-bans': [{ ground: 'false-material', until: '2027-01-01' }] } }, ['no-licence-ban fails']],
  ['subject 3 of a lorry 30 days after the permit, a car licence held', { ...toB2, answers: wants('B2', books('subject-3-road', '2026-12-10')), registers: permitted('2026-11-10') }, []],
  ['subject 3 of a lorry 29 days after the permit', { ...toB2, answers: wants('B2', books('subject-3-road', '2026-12-09')), registers: permitted('2026-11-10') }, ['test-booking fails']],
  ['subject 3 of a tractor-trailer 30 days after the permit, a lorry licence held', { ...toA2, answers: wants('A2', books('subject-3-road', '2026-12-10')), registers: permitted('2026-11-10') }, []],
  ['subject 2 of a light trailer 20 days from now, when the permit is given on acceptance', { ...toC6, answers: wants('C6', books('subject-2', '2026-12-13')) }, []],
  ['subject 2 of a light trailer 19 days from now', { ...toC6, answers: wants('C6', books('subject-2', '2026-12-12')) }, ['test-booking fails']],
];

describe('addition of a licence class', () => {
  it.each(rows)('%s', (_title, world, trouble) => {
    expect(troubleOf(driverCase(service, { ...world, examination: { fitFor: [...healthy.fitFor, 'B2', 'A2', 'C6'], ...world.examination } }))).toEqual(trouble);
  });

  it('keeps the term, adds the class and begins probation with the first motorcycle', () => {
    const done = decided(driverCase(service, jiangHui));
    expect(service.completion?.when(done)).toBe(false);
    expect(service.effects(done)).toMatchObject([
      { kind: 'void-card', data: { reason: 'exchanged' } },
      { kind: 'exchange', data: { classes: [{ class: 'C1', acquiredOn: '2021-08-02' }, { class: 'D', acquiredOn: today }] } },
      { kind: 'set-probation', data: { probationUntil: '2027-11-23' } },
    ]);
    expect(service.result.rows(done).map(({ value }) => value.en)).toEqual(expect.arrayContaining(['C1D', '20 December 2026']));
    expect(service.jurisdiction(done)).toEqual({ kind: 'vehicle-office', regionCode: '410105' });
  });

  it('begins no probation with another car', () => {
    expect(service.effects(decided(driverCase(service, toC6))).map(({ kind }) => kind)).toEqual(['void-card', 'exchange']);
  });

  it.each<[string, DriverWorld, string]>([
    ['everything for a tractor-trailer', toA2, 'Subject 1 theory, Subject 2 site driving, Subject 3 road driving, Subject 3 safe driving theory'],
    ['site driving and safety for a light trailer', toC6, 'Subject 2 site driving, Subject 3 safe driving theory'],
    ['subjects 2 and 3 from automatic to manual', { licence: held(['C2', '2021-08-02']), answers: wants('C1') }, 'Subject 2 site driving, Subject 3 road driving, Subject 3 safe driving theory'],
    ['what is left', { ...toA2, registers: passed('subject-1', 'subject-2') }, 'Subject 3 road driving, Subject 3 safe driving theory'],
  ])('admits to %s', (_title, world, left) => {
    const done = decided(driverCase(service, world));
    expect(service.completion?.when(done)).toBe(true);
    expect(service.completion?.permit.rows(done)[2]?.value.en).toBe(left);
  });
});
