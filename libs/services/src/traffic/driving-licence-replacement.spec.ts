import { decided, troubleOf } from '../../../../test/support/assess-world.js';
import { driverCase, driverOf, type DriverWorld } from '../../../../test/support/driver-cases.js';
import { drivingLicenceReplacement as service } from './driving-licence-replacement.js';

const replaced = (...days: readonly string[]) => ({ 'driver.void-cards': days.map((voidedOn, index) => ({ serial: `41000000000${index}`, reason: 'lost', voidedOn })) });
const longTerm = { validFrom: '2020-03-08', validUntil: '2030-03-08' };

const rows: [string, DriverWorld, string[]][] = [
  ['a lost card of a licence to 2030, a camera record tied to the car alone', { licence: longTerm }, []],
  ['a card snapped in two, issued in Zhengzhou and collected in Nanyang', { licence: longTerm, answers: { applicationKind: 'damaged', deliveryMethod: 'window', pickupOffice: '411302' } }, []],
  ['a long-term licence', { licence: { validUntil: null } }, []],
  ['a licence detained for drink-driving', { licence: { ...longTerm, status: 'detained' } }, ['not-withheld fails']],
  ['twelve points whose course is owed', { licence: { ...longTerm, pointsThisCycle: 12 } }, ['not-withheld fails']],
  ['a licence that expired on 2026-10-31', { licence: { validUntil: '2026-10-31' } }, ['licence-status fails']],
  ['a licence overdue for review', { licence: { ...longTerm, status: 'overdue-review' } }, []],
  ['a licence whose fitness report is overdue', { licence: { ...longTerm, status: 'overdue-medical' } }, []],
  ['a licence that was deregistered', { licence: { ...longTerm, status: 'deregistered' } }, ['licence-status fails']],
  ['the third replacement within twelve months: a person looks', { licence: longTerm, registers: replaced('2026-01-05', '2026-08-01') }, ['no-abnormal-frequency unknown']],
  ['the third, but the first was a year ago', { licence: longTerm, registers: replaced('2025-11-23', '2026-08-01') }, []],
];

describe('replacement of a driving licence', () => {
  it.each(rows)('%s', (_title, world, trouble) => {
    const assessment = driverCase(service, world);
    expect(troubleOf(assessment)).toEqual(trouble);
    expect(assessment.verdict).toBe(trouble.length === 0 ? 'granted' : 'person');
  });

  it('sends whose face does not match to a counter', () => {
    const person = driverOf('1990-03-02', { portrait: { takenOn: '2024-05-01', comparable: false } });
    expect(troubleOf(driverCase(service, { person, licence: longTerm }))).toEqual(['holder-identity fails', 'photo-usable fails']);
  });

  it('sends whom no portrait shows to an officer', () => {
    const person = driverOf('1990-03-02', { portrait: null });
    expect(troubleOf(driverCase(service, { person, licence: longTerm, answers: { photoSource: 'upload' }, handedIn: ['photo'] }))).toEqual(['holder-identity unknown']);
  });

  it('asks when the card was lost, not in the future, and only then', () => {
    const valid = driverCase(service, { licence: longTerm }).request.form;
    const pointers = (answers: object) => {
      const checked = service.form.validate({ ...valid, ...answers }, { today: '2026-11-23' });
      return checked.ok ? [] : checked.error.map(({ pointer }) => pointer);
    };
    expect(pointers({ lossDate: '2026-11-24' })).toEqual(['/lossDate']);
    expect(pointers({ lossDate: undefined })).toEqual(['/lossDate']);
    expect(pointers({ lossDate: undefined, applicationKind: 'damaged' })).toEqual([]);
  });

  it('voids the old card, lost as it is, and changes nothing else of the licence but the office', () => {
    const assessment = driverCase(service, { licence: longTerm });
    expect(service.effects(decided(assessment))).toMatchObject([
      { register: 'driver', kind: 'void-card', data: { serial: '410000000001', reason: 'lost', validUntil: '2030-03-08' } },
      { register: 'driver', kind: 'exchange', data: { previousSerial: '410000000001', serial: '410000000007', issuingOffice: '410105-station', holderName: '曹斌' } },
    ]);
    expect(service.result.rows(decided(assessment)).map(({ value }) => value.en)).toContain('8 March 2030');
  });

  it('lies with the office of collection, else with that of issue', () => {
    const region = (world: DriverWorld) => service.jurisdiction(decided(driverCase(service, world))).regionCode;
    expect([region({}), region({ answers: { deliveryMethod: 'window', pickupOffice: '411302' } })]).toEqual(['410100', '411302']);
  });
});
