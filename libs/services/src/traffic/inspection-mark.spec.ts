import { decided, today, troubleOf } from '../../../../test/support/assess-world.js';
import { file, insuredUntil, measure, ownerWorld, type OwnerWorld } from '../../../../test/support/road-cases.js';
import { car, owner } from '../../../../test/support/vehicle-cases.js';
import { inspectionMark as service } from './inspection-mark.js';

const lists = { 'violation.open-of-plates': [], 'accident.open-of-plates': [], 'accident.injuries-of-plates': [] };
const dueCar = { firstRegisteredOn: '2024-12-09', manufacturedOn: '2024-10-01', inspectionValidUntil: '2026-12-31' };
const pass = { reportNumber: 'JC1', institution: '许昌安达机动车检测有限公司', inspectedOn: '2026-11-20' };
const world = ({ vehicle, registers, ...known }: OwnerWorld) => ownerWorld(service, { ...known, vehicle: { ...dueCar, ...vehicle }, registers: { ...lists, ...registers } });

const afterInspection = { applicationKind: 'inspected', inspectionInstitution: pass.institution, inspectionReportNumber: 'JC1' };
const tenYears = { firstRegisteredOn: '2016-11-25', inspectionValidUntil: '2026-11-30' };
const motorcycle = { plateNumber: '豫A1B2C3', plateType: 'motorcycle', category: 'motorcycle', approvedPassengers: 2, firstRegisteredOn: '2018-11-20', manufacturedOn: '2018-09-01', inspectionValidUntil: '2026-11-30' };
const injured = { 'accident.injuries-of-plates': [{ caseNumber: '1', happenedOn: '2025-05-01' }] };
const untaxed = { 'insurance.policies-of-plates': [{ policyNumber: 'P', insurer: '', validFrom: '2026-01-01', validUntil: '2026-12-31', vesselTax: 'unpaid' }] };
const opened = { recordNumber: '1', at: '2026-11-02T01:00:00Z', place: '', code: '1625', fine: 200, points: 6, status: 'unprocessed' };

const granted: [string, OwnerWorld, string][] = [
  ['a car of two years is insured and nothing is open', {}, '2028-12-31'],
  ['a motorcycle of eight years had no accident', { vehicle: motorcycle, answers: { plateNumber: '豫A1B2C3', plateType: 'motorcycle' } }, '2028-11-30'],
  ['a car of ten years passed its inspection', { vehicle: tenYears, answers: afterInspection, registers: { 'vehicle-inspection.latest': pass } }, '2027-11-30'],
  ['the exempt mark is eleven months overdue', { vehicle: { firstRegisteredOn: '2023-12-20', inspectionValidUntil: '2025-12-31' } }, '2027-12-31'],
  ['a mark is replaced, whatever is open or unpaid', { answers: { applicationKind: 'replacement' }, registers: { 'violation.open-of-plates': [opened], ...untaxed } }, '2026-12-31'],
  ['the accident was before the last inspection', { registers: { ...injured, 'vehicle-inspection.latest': { ...pass, inspectedOn: '2025-06-01' } } }, '2028-12-31'],
  ['a paper mark is wanted too', { answers: { paperMarkWanted: true, deliveryMethod: 'window', pickupOffice: '410105' } }, '2028-12-31'],
];

const troubled: [string, OwnerWorld, string[]][] = [
  ['it is too early', { vehicle: { inspectionValidUntil: '2027-02-28', firstRegisteredOn: '2025-02-09' } }, ['in-window fails']],
  ['year six needs an inspection', { vehicle: { firstRegisteredOn: '2020-12-09', manufacturedOn: '2020-11-01' } }, ['exempt-vehicle fails']],
  ['a camera record is not settled', { registers: { 'violation.open-of-plates': [opened] } }, ['violations-settled fails']],
  ['an accident is not settled', { registers: { 'accident.open-of-plates': [{ caseNumber: '1', at: '', place: '' }] } }, ['violations-settled fails']],
  ['a van asks for an exempt mark', { vehicle: { approvedPassengers: 7 }, registers: { 'vehicle.file-of-plates': { ...file, isVan: true } } }, ['exempt-vehicle fails']],
  ['the compulsory policy has lapsed', { registers: insuredUntil('2026-11-10') }, ['insurance-and-vessel-tax fails', 'compulsory-policy missing']],
  ['a policy that is not on the network is handed in', { registers: { 'insurance.policies-of-plates': [] }, answers: { compulsoryPolicyNumber: 'P1' }, handedIn: ['compulsory-policy'] }, ['insurance-and-vessel-tax unknown']],
  ['the vessel tax is not paid', { registers: untaxed }, ['insurance-and-vessel-tax fails', 'compulsory-policy missing']],
  ['the car was registered five years after it was made', { vehicle: { manufacturedOn: '2019-12-01' } }, ['exempt-vehicle fails']],
  ['somebody was hurt in an accident', { registers: injured }, ['exemption-kept fails']],
  ['it was modified illegally', { registers: measure('illegal-modification') }, ['exemption-kept fails']],
  ['the exempt mark is more than a year overdue', { vehicle: { firstRegisteredOn: '2023-10-20', manufacturedOn: '2023-10-01', inspectionValidUntil: '2025-10-31' } }, ['exempt-not-long-overdue fails']],
  ['no inspection has come over the network', { answers: afterInspection, handedIn: ['inspection-certificate'] }, ['inspection-passed unknown']],
  ['the inspection is four months old', { answers: afterInspection, registers: { 'vehicle-inspection.latest': { ...pass, inspectedOn: '2026-07-20' } } }, ['inspection-passed unknown', 'inspection-certificate missing']],
  ['the report has another number', { answers: { ...afterInspection, inspectionReportNumber: 'JC2' }, registers: { 'vehicle-inspection.latest': pass } }, ['inspection-passed fails', 'inspection-certificate missing']],
  ['a mark is replaced of a vehicle without insurance', { answers: { applicationKind: 'replacement' }, registers: insuredUntil('2026-11-10') }, ['insurance-and-vessel-tax fails', 'compulsory-policy missing']],
  ['a mark is replaced whose period is over', { answers: { applicationKind: 'replacement' }, vehicle: { inspectionValidUntil: '2026-10-31' } }, ['mark-in-force fails']],
  ['the vehicle is seized, stolen and due for scrap', { vehicle: { seized: true, stolen: true, scrapOn: today } }, ['not-seized fails', 'not-stolen fails', 'not-scrap fails']],
];

describe('an inspection mark', () => {
  it.each(granted)('is given at once when %s', (_title, known, until) => {
    const given = world(known);
    expect(troubleOf(given)).toEqual([]);
    expect(service.effects(decided(given))[0]?.data).toMatchObject({ validUntil: until });
  });

  it.each(troubled)('goes to a person when %s', (_title, known, trouble) => {
    expect(troubleOf(world(known))).toEqual(trouble);
  });

  it('tells the first day when it is too early', () => {
    const { findings } = world({ vehicle: { inspectionValidUntil: '2027-02-28', firstRegisteredOn: '2025-02-09' } });
    expect(findings.find(({ result }) => result === 'fails')).toMatchObject({ reason: { en: 'You can apply from 28 November 2026' } });
  });

  it('is on paper only when that is wanted', () => {
    expect(() => world({ answers: { paperMarkWanted: true } })).toThrow('paperMarkWanted');
  });

  it('moves the end of the period, but not when it is replaced', () => {
    const effectsOf = (answers: object) => service.effects(decided(world({ answers: { ...answers } }))).map(({ kind, data }) => [kind, data]);
    expect(effectsOf({})).toEqual([
      ['issue-inspection-mark', { number: '41JY0000000007', vin: car.vin, kind: 'exempt', issuedOn: today, validUntil: '2028-12-31' }],
      ['extend-inspection', { vin: car.vin, inspectionValidUntil: '2028-12-31' }],
    ]);
    expect(effectsOf({ applicationKind: 'replacement' })).toHaveLength(1);
  });

  it('is a matter of the office of registration', () => {
    const given = decided(world({}));
    expect(given.applicant.documentNumber).toBe(owner.idNumber);
    expect(service.jurisdiction(given)).toEqual({ kind: 'vehicle-office', regionCode: '410700' });
    expect(service.result.rows(given)[0]?.value.zh).toBe('41JY0000000007');
  });
});
