import { decided, today, troubleOf } from '../../../../test/support/assess-world.js';
import { classesOf, driverCase, type DriverWorld } from '../../../../test/support/driver-cases.js';
import { drivingLicenceDeferral as service } from './driving-licence-deferral.js';

const enlistment = { 'conscription.enlistment': { noticeNumber: 'R1', name: '白龙', approvedBy: '410105', enlistedOn: '2026-09-01' } };
const exit = (direction = 'exit') => ({ 'entry-exit-record.movements': [{ direction, region: 'abroad', on: '2026-02-01' }] });
const explained = { reason: 'illness', reasonDetail: '十月二十日起住院治疗，预计需要十个月康复' };

const baiLong: DriverWorld = {
  licence: { validFrom: '2020-12-10', validUntil: '2026-12-10' },
  answers: { deferralItem: ['renewal'], reason: 'military-service', absenceFrom: '2026-09-01', deferUntil: '2028-09-30' },
  registers: enlistment,
};
const abroad: DriverWorld = {
  licence: { validFrom: '2020-08-01', validUntil: '2026-08-01', status: 'overdue-renewal' },
  answers: { deferralItem: ['renewal'], reason: 'abroad', absenceFrom: '2026-02-01', deferUntil: '2028-02-01' },
  registers: exit(),
};
const inHospital: DriverWorld = {
  licence: { classes: classesOf('C5') },
  file: { medicalDueOn: '2026-11-30' },
  answers: { deferralItem: ['medical-report'], ...explained, absenceFrom: '2026-10-20', deferUntil: '2027-09-30' },
  handedIn: ['reason-proof'],
};

const rows: [string, DriverWorld, string[]][] = [
  ['Bai Long, in the army since 2026-09-01, until 2028-09-30', baiLong, []],
  ['a driver in Germany whose licence expired on 2026-08-01', abroad, []],
  ['the adapted class, in hospital, with a certificate', inHospital, ['reason-plausible unknown']],
  ['review of a heavy class', { ...baiLong, licence: { classes: classesOf('B2'), firstIssuedOn: '2015-10-31', cycleStart: '2026-10-31', validUntil: null }, answers: { ...baiLong.answers, deferralItem: ['review'] } }, []],
  ['until 2030-06-01 for a licence due on 2026-11-30', { ...baiLong, licence: { validUntil: '2026-11-30' }, answers: { ...baiLong.answers, deferUntil: '2030-06-01' } }, ['deferral-within-limit fails']],
  ['until today', { ...baiLong, answers: { ...baiLong.answers, deferUntil: today } }, ['deferral-within-limit fails']],
  ['a licence that expired on 2025-09-30', { ...abroad, licence: { validUntil: '2025-09-30', status: 'overdue-renewal' } }, ['in-window fails']],
  ['again, while the deferral granted before still runs', { ...abroad, licence: { validUntil: '2025-08-01', status: 'overdue-renewal' }, registers: { ...exit(), 'driver.deferrals': [{ item: 'renewal', dueOn: '2025-08-01', deferUntil: '2026-12-01' }] } }, []],
  ['“busy”, with no proof', { ...baiLong, registers: {}, answers: { ...baiLong.answers, reason: 'other', reasonDetail: '工作太忙了，没有时间去换证' } }, ['reason-plausible unknown', 'reason-proof missing']],
  ['the army, which no register knows of', { ...baiLong, registers: {} }, ['reason-plausible unknown']],
  ['abroad since an earlier day than the exit on record', { ...abroad, answers: { ...abroad.answers, absenceFrom: '2026-01-31' } }, ['reason-plausible unknown']],
  ['abroad, but back already', { ...abroad, registers: exit('entry') }, ['reason-plausible unknown']],
  ['a physical report of a C1 driver under 60', { ...baiLong, answers: { ...baiLong.answers, deferralItem: ['medical-report'] } }, ['applies-to-licence fails']],
  ['renewal of a long-term licence', { ...baiLong, licence: { validUntil: null } }, ['applies-to-licence fails']],
];

describe('deferral', () => {
  it.each(rows)('%s', (_title, world, trouble) => {
    const assessment = driverCase(service, world);
    expect(troubleOf(assessment)).toEqual(trouble);
    expect(assessment.verdict).toBe(trouble.length === 0 ? 'granted' : 'person');
  });

  it.each([
    ['the pledge not to drive unticked', { noDrivingPledge: false }, '/noDrivingPledge'],
    ['nothing chosen', { deferralItem: [] }, '/deferralItem'],
    ['illness without an explanation', { reason: 'illness' }, '/reasonDetail'],
    ['an end before the beginning', { absenceFrom: '2028-10-01' }, '/deferUntil'],
  ])('is to be corrected with %s', (_title, answers, pointer) => {
    const valid = driverCase(service, baiLong).request.form;
    const checked = service.form.validate({ ...valid, ...answers }, { today });
    expect(checked.ok ? [] : checked.error.map((problem) => problem.pointer)).toEqual([pointer]);
  });

  it('is entered for each item with the date that it moves', () => {
    const world: DriverWorld = { ...inHospital, answers: { ...inHospital.answers, deferralItem: ['renewal', 'medical-report'] } };
    const done = decided(driverCase(service, world));
    expect(service.effects(done).map(({ data }) => data)).toMatchObject([
      { number: 'YQ7-1', item: 'renewal', dueOn: '2026-12-20', deferUntil: '2027-09-30', reason: 'illness' },
      { number: 'YQ7-2', item: 'medical-report', dueOn: '2026-11-30', deferUntil: '2027-09-30' },
    ]);
    expect(service.result.rows(done).map(({ value }) => value.en).slice(2)).toEqual(['20 December 2026', '30 November 2026', '30 September 2027']);
    expect(service.jurisdiction(done)).toEqual({ kind: 'vehicle-office', regionCode: '410100' });
  });
});
