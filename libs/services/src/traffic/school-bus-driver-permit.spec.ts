import type { DrivingLicence, LicenceClass } from '@yichuang/definition';
import type { CivilDate } from '@yichuang/kernel';

import { decided, troubleOf } from '../../../../test/support/assess-world.js';
import { driverCase, driverOf, type DriverWorld } from '../../../../test/support/driver-cases.js';
import { schoolBusDriverPermit as service } from './school-bus-driver-permit.js';

const held = (mark: LicenceClass, acquiredOn: CivilDate, changes: Partial<DrivingLicence> = {}) => ({ classes: [{ class: mark, acquiredOn }], firstIssuedOn: acquiredOn, validUntil: null, ...changes });
const school = { uscc: '12410105MB3400001', name: '郑州市金水区纬五路小学', status: 'active', legalRepresentative: { name: '张', documentNumber: '1' }, address: '郑州', regionCode: '410105' };
const known = (changes: object = {}) => ({ 'organisation.by-uscc': school, ...changes });
const offence = (name: string, decidedOn: string) => ({ 'driver.offences': [{ offence: name, measure: 'penalty', decidedOn }] });

const shiJian: DriverWorld = { person: driverOf('1984-03-02'), licence: held('A1', '2015-04-10'), registers: known(), handedIn: ['employment'] };
const judged = ['no-drug-or-alcohol-abuse unknown', 'no-infectious-disease unknown'];
const [alcohol, infection] = judged as [string, string];

const rows: [string, DriverWorld, string[]][] = [
  ['Shi Jian, 42, A1 since 2015-04-10, a clean record', shiJian, judged],
  ['B1 since 2021-06-20, aged 36, of a Kaifeng operator, for medium buses', { ...shiJian, person: driverOf('1990-03-02'), licence: held('B1', '2021-06-20'), answers: { schoolBusClass: 'medium' }, registers: known({ 'organisation.by-uscc': { ...school, name: '开封市童行校车服务有限公司', regionCode: '410202' } }) }, judged],
  ['A2 for small buses, for it covers the small car', { ...shiJian, licence: held('A2', '2015-04-10'), answers: { schoolBusClass: 'small' } }, judged],
  ['aged 24 years and 11 months', { ...shiJian, person: driverOf('2001-12-20'), licence: held('A1', '2020-04-10') }, ['age fails', ...judged]],
  ['aged 61', { ...shiJian, person: driverOf('1965-03-02') }, ['age fails', ...judged]],
  ['A1 for two years and seven months', { ...shiJian, licence: held('A1', '2024-04-10') }, ['licence-and-years fails', ...judged]],
  ['B2 alone for a medium bus', { ...shiJian, licence: held('B2', '2015-04-10'), answers: { schoolBusClass: 'medium' } }, ['licence-and-years fails', alcohol, 'medical-fit fails', infection]],
  ['twelve points in the cycle before last', { ...shiJian, licence: held('A1', '2015-04-10', { cycleStart: '2026-04-10', fullPointsCycles: [{ cycleStart: '2024-04-10', educationPassedOn: '2025-01-01' }] }) }, ['no-full-points fails', ...judged]],
  ['a drink-driving penalty of 2019', { ...shiJian, registers: known(offence('drink-driving', '2019-05-01')) }, ['no-drink-driving fails', ...judged]],
  ['overloading within the year', { ...shiJian, registers: known(offence('passenger-overload-speed', '2026-05-01')) }, ['no-overload-speed fails', ...judged]],
  ['overloading more than a year ago', { ...shiJian, registers: known(offence('passenger-overload-speed', '2025-05-01')) }, judged],
  ['a fatal accident', { ...shiJian, registers: known({ 'accident.findings': [{ caseNumber: 'A1', happenedOn: '2012-01-01', casualties: 'death', responsibility: 'minor' }] }) }, ['no-serious-accident fails', ...judged]],
  ['a conviction', { ...shiJian, registers: known({ 'criminal-record.summary': { convictions: [{ caseNumber: 'X', offence: '盗窃罪', finalOn: '2010-01-01' }], needsVerification: false } }) }, ['no-crime fails', ...judged]],
  ['a record that must be looked at', { ...shiJian, registers: known({ 'criminal-record.summary': { convictions: [], needsVerification: true } }) }, ['no-crime unknown', ...judged]],
  ['drug use', { ...shiJian, registers: known({ 'drug-control.of-person': [{ kind: 'use', endedOn: '2010-01-01' }] }) }, ['no-drug-or-alcohol-abuse fails', infection]],
  ['a report that is too old', { ...shiJian, examination: { issuedOn: '2026-05-22' } }, [alcohol, 'medical-fit fails', infection]],
  ['an illness', { ...shiJian, examination: { unsafeIllness: true } }, [alcohol, 'medical-fit fails', infection]],
  ['an employer that is no school', { ...shiJian, registers: known({ 'organisation.by-uscc': { ...school, name: '郑州豫味餐饮有限公司' } }) }, [...judged, 'employer-qualifies unknown']],
  ['an employer that is no more', { ...shiJian, registers: known({ 'organisation.by-uscc': { ...school, status: 'deregistered' } }) }, [...judged, 'employer-qualifies fails']],
  ['endorsed already', { ...shiJian, registers: known({ 'driver.school-bus': [{ type: 'large', grantedOn: '2024-01-01', employerName: '小学' }] }) }, [...judged, 'not-yet-endorsed fails']],
  ['barred after false papers', { ...shiJian, registers: known({ 'driver.application-bans': [{ ground: 'false-material', until: '2027-01-01' }] }) }, [...judged, 'no-licence-ban fails']],
  ['no contract', { ...shiJian, handedIn: [] }, [...judged, 'employment missing']],
];

describe('the qualification to drive school buses', () => {
  it.each(rows)('%s', (_title, world, trouble) => {
    expect(troubleOf(driverCase(service, world)).sort()).toEqual([...trouble].sort());
  });

  it('is endorsed on a new card for the employer as it is registered, by the traffic police where that is', () => {
    const done = decided(driverCase(service, { ...shiJian, answers: { employerName: '纬五路小学' } }));
    expect(service.effects(done)).toMatchObject([
      { kind: 'permit-school-bus', data: { number: 'XC7', type: 'large', grantedOn: '2026-11-23', employerName: '郑州市金水区纬五路小学' } },
      { kind: 'void-card', data: { reason: 'exchanged' } },
      { kind: 'exchange', data: { serial: '410000000007' } },
    ]);
    expect(service.result.rows(done).at(-1)?.value.en).toBe('Large school bus');
    expect(service.jurisdiction(done)).toEqual({ kind: 'county-bureau', regionCode: '410105' });
  });
});
