import { decided, troubleOf } from '../../../../test/support/assess-world.js';
import { classesOf, driverCase, driverOf, type DriverWorld } from '../../../../test/support/driver-cases.js';
import { drivingLicenceReview as service } from './driving-licence-review.js';

const study = { certificateNumber: 'XX2026110900001', mode: 'online', minutes: 180, faceChecked: true, finishedOn: '2026-11-09' };
const studied = (changes: object = {}) => ({ 'review-study.unused': { ...study, ...changes } });
const heavy = (classes: 'A1' | 'A2' | 'B2' | 'C1' = 'B2', changes: object = {}) => ({ classes: classesOf(classes), firstIssuedOn: '2015-10-31', validUntil: null, cycleStart: '2026-10-31', ...changes });
const pengGang: DriverWorld = { licence: heavy(), file: { pointsLastCycle: 3 }, registers: studied() };
const accident = (casualties: string, responsibility: string) => ({ 'accident.findings': [{ caseNumber: 'A1', happenedOn: '2026-05-01', casualties, responsibility }] });
const busDriver = { 'driver.school-bus': [{ type: 'large', grantedOn: '2024-01-01', employerName: '小学' }] };
const old = driverOf('1955-03-02');
const passed = { score: 95, takenOn: '2026-11-01' };

const rows: [string, DriverWorld, string[]][] = [
  ['Peng Gang, B2, three points in the cycle to 2026-10-31, studied on 2026-11-09', pengGang, []],
  ['an A2 driver overdue since 2026-08-30', { ...pengGang, licence: heavy('A2', { cycleStart: '2026-07-31', status: 'overdue-review' }) }, []],
  ['a school-bus driver with a report of 2026-11-02', { licence: heavy('A1'), answers: { reason: 'school-bus' }, examination: { issuedOn: '2026-11-02' }, registers: { ...studied(), ...busDriver } }, []],
  ['a school-bus driver whose report is too old', { licence: heavy('A1'), answers: { reason: 'school-bus' }, examination: { issuedOn: '2026-05-02' }, registers: { ...studied(), ...busDriver } }, ['body-fit fails']],
  ['the same, who has points and names that ground', { ...pengGang, examination: { issuedOn: '2026-05-02' }, registers: { ...studied(), ...busDriver } }, ['body-fit fails']],
  ['an A1 driver with four points who has not studied', { licence: heavy('A1'), file: { pointsLastCycle: 4 } }, ['study-done fails']],
  ['two hours of study', { ...pengGang, registers: studied({ minutes: 120 }) }, ['study-done fails']],
  ['study before the cycle ended', { ...pengGang, registers: studied({ finishedOn: '2026-10-01' }) }, ['study-done fails']],
  ['study by somebody else', { ...pengGang, registers: studied({ faceChecked: false }) }, ['study-done fails']],
  ['study on site that the platform does not know', { ...pengGang, answers: { studyMode: 'onsite' }, registers: {} }, ['study-done unknown', 'study-record missing']],
  ['one unpaid fine', { ...pengGang, registers: { ...studied(), 'violation.open-of-driver': [{ recordNumber: 'V1', status: 'processed-unpaid' }] } }, ['violations-settled fails']],
  ['C1 with six points and no accident', { licence: heavy('C1'), file: { pointsLastCycle: 6 }, registers: studied() }, ['review-required fails']],
  ['a heavy class without points', { licence: heavy(), registers: studied() }, ['review-required fails']],
  ['another ground than the one chosen', { ...pengGang, answers: { reason: 'school-bus' } }, ['review-required fails']],
  ['C1 with a fatal accident of equal liability', { licence: heavy('C1'), answers: { reason: 'fatal-accident' }, registers: { ...studied(), ...accident('death', 'equal') } }, []],
  ['C1 with a fatal accident of minor liability', { licence: heavy('C1'), answers: { reason: 'fatal-accident' }, registers: { ...studied(), ...accident('death', 'minor') } }, ['review-required fails']],
  ['aged 71 after a serious accident, ability test passed, no study asked', { person: old, licence: heavy('C1'), answers: { reason: 'over-70-accident' }, abilityTest: passed, registers: accident('serious-injury', 'main') }, []],
  ['aged 71 after a fatal accident of main liability, for which study is asked whatever ground is named', { person: old, licence: heavy('C1'), answers: { reason: 'over-70-accident' }, abilityTest: passed, registers: accident('death', 'main') }, ['study-done fails']],
  ['aged 71 after a serious accident without the test', { person: old, licence: heavy('C1'), answers: { reason: 'over-70-accident' }, registers: accident('serious-injury', 'main') }, ['body-fit fails']],
  ['an A2 driver at twelve points without the course', { ...pengGang, licence: heavy('A2', { fullPointsCycles: [{ cycleStart: '2025-10-31', educationPassedOn: null }] }), file: { pointsLastCycle: 12 } }, ['not-full-points fails']],
  ['a cycle that ends on 2026-12-15', { licence: heavy('B2', { cycleStart: '2025-12-15', pointsThisCycle: 3 }), registers: { ...studied(), 'driver.reviews': [{ cycleEnd: '2025-12-15', reviewedOn: '2025-12-20' }] } }, ['cycle-ended fails']],
];

describe('review of a driving licence', () => {
  it.each(rows)('%s', (_title, world, trouble) => {
    const assessment = driverCase(service, world);
    expect(troubleOf(assessment)).toEqual(trouble);
    expect(assessment.verdict).toBe(trouble.length === 0 ? 'granted' : 'person');
  });

  it('is entered, moves the next review and uses up the study', () => {
    const effects = service.effects(decided(driverCase(service, { ...pengGang, licence: heavy('B2', { status: 'overdue-review' }) })));
    expect(effects.map(({ kind, data }) => [kind, data])).toMatchObject([
      ['enter-review', { number: 'SY7', cycleEnd: '2026-10-31', reviewedOn: '2026-11-23' }],
      ['review', { reviewedUntil: '2027-11-30' }],
      ['use', { certificateNumber: study.certificateNumber, usedOn: '2026-11-23' }],
    ]);
  });

  it('says until when', () => {
    const done = decided(driverCase(service, pengGang));
    expect(service.result.rows(done).map(({ value }) => value.en).slice(2)).toEqual(['B2', '31 October 2026', '30 November 2027']);
    expect(service.jurisdiction(done)).toEqual({ kind: 'vehicle-office', regionCode: '410100' });
  });
});
