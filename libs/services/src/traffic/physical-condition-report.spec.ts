import { asTold } from '@yichuang/definition';

import { decided, troubleOf } from '../../../../test/support/assess-world.js';
import { classesOf, driverCase, driverOf, type DriverWorld } from '../../../../test/support/driver-cases.js';
import { partyOf } from '../../../../test/support/renewal-cases.js';
import { physicalConditionReport as service } from './physical-condition-report.js';

const old = driverOf('1953-03-02');
const fengGuo: DriverWorld = { person: old, licence: { firstIssuedOn: '2010-11-01', validUntil: null, cycleStart: '2026-11-01' }, examination: { issuedOn: '2026-11-12' } };
const adapted: DriverWorld = {
  answers: { applicationKind: 'c5' },
  licence: { classes: classesOf('C5'), cycleStart: '2026-11-01' },
  file: { medicalDueOn: '2026-12-01' },
  examination: { fitFor: ['C5'] },
};
const late: DriverWorld = { ...fengGuo, answers: { applicationKind: 'deferred' }, file: { medicalDueOn: '2024-12-01' } };
const deferral = { item: 'medical-report', dueOn: '2024-12-01', deferUntil: '2026-12-01' };

const rows: [string, DriverWorld, string[]][] = [
  ['Feng Guo, 73, whose cycle ended on 2026-11-01, with a report of 2026-11-12', fengGuo, []],
  ['the adapted class after its third cycle, checked at a designated institution', adapted, []],
  ['the adapted class, checked elsewhere', { ...adapted, examination: { fitFor: ['C5'], designated: false } }, ['report-valid fails']],
  ['aged 65 with C1', { ...fengGuo, person: driverOf('1961-03-02') }, ['obligated fails']],
  ['a report of 2026-05-02', { ...fengGuo, examination: { issuedOn: '2026-05-02' } }, ['report-valid fails']],
  ['a cycle that ended on 2025-10-20, more than a year ago', { ...fengGuo, licence: { ...fengGuo.licence, cycleStart: '2026-10-20' }, file: { medicalDueOn: '2025-11-19' } }, ['in-window fails']],
  ['unfit for C1 but fit for C2', { ...fengGuo, examination: { fitFor: ['C2'] } }, ['not-unfit fails']],
  ['an illness that makes driving unsafe', { ...fengGuo, examination: { unsafeIllness: true } }, ['not-unfit fails']],
  ['90 days before the cycle ends', { ...fengGuo, file: { medicalDueOn: '2027-03-23' } }, []],
  ['91 days before the cycle ends', { ...fengGuo, file: { medicalDueOn: '2027-03-24' } }, ['in-window fails']],
  ['late, but deferred until later', { ...late, registers: { 'driver.deferrals': [deferral] } }, []],
  ['a first licence of last month, whose first cycle is running', { ...fengGuo, licence: { firstIssuedOn: '2026-10-01', cycleStart: '2026-10-01' } }, ['in-window fails']],
  ['late after a deferral that nobody granted', { ...fengGuo, answers: { applicationKind: 'deferred' } }, ['obligated fails']],
  ['a paper of an institution that is not networked', { ...fengGuo, examination: null }, ['report-valid unknown', 'not-unfit unknown', 'medical-report missing']],
  ['a detained licence', { ...fengGuo, licence: { ...fengGuo.licence, status: 'detained' } }, ['licence-status fails']],
];

describe('a report of physical condition', () => {
  it.each(rows)('%s', (_title, world, trouble) => {
    const assessment = driverCase(service, world);
    expect(troubleOf(assessment)).toEqual(trouble);
    expect(assessment.verdict).toBe(trouble.length === 0 ? 'granted' : 'person');
  });

  it('tells an agent whom nobody authorised electronically nothing of the register or of health', () => {
    const agent = partyOf(driverOf('1985-05-05', { name: '冯强' }));
    const subject = partyOf(old);
    const asked: DriverWorld = { ...fengGuo, examination: { unsafeIllness: true }, submitter: agent, answers: { ...fengGuo.answers, handledBy: 'agent', subject, agentPhone: '13903710031' } };
    const assessment = driverCase(service, asked);
    expect(troubleOf(assessment)).toEqual(['not-unfit fails', 'authorised unknown', 'authorisation missing']);
    expect(assessment.findings.map(asTold).filter(({ result }) => result === 'fails')).toEqual([]);
    for (const name of ['fileNumber', 'institution', 'reportDate', 'visionLeft', 'hearingAid']) expect(assessment.request.form).not.toHaveProperty(name);
    const delegation = { 'delegation.granted': { grantedOn: '2026-11-01', validUntil: '2026-12-31' } };
    expect(troubleOf(driverCase(service, { ...asked, registers: delegation }))).toEqual(['not-unfit fails']);
  });

  it('is due again after the next cycle, or after the third for the adapted class', () => {
    const dueOf = (world: DriverWorld) => service.effects(decided(driverCase(service, world)))[0]?.data;
    expect(dueOf(fengGuo)).toEqual({ licenceNumber: old.idNumber, medicalDueOn: '2027-12-01', lastMedicalOn: '2026-11-12', wearsHearingAid: false });
    expect(dueOf(adapted)).toMatchObject({ medicalDueOn: '2029-12-01' });
    expect(dueOf(late)).toMatchObject({ medicalDueOn: '2027-12-01' });
  });

  it('says when the next one is due, at the office of issue', () => {
    const done = decided(driverCase(service, fengGuo));
    expect(service.result.rows(done).map(({ value }) => value.en)).toEqual([old.idNumber, '曹斌', '12 November 2026', '1 December 2027']);
    expect(service.jurisdiction(done)).toEqual({ kind: 'vehicle-office', regionCode: '410100' });
  });
});
