import { makeIdentityNumber } from '@yichuang/kernel';

import { decided, troubleOf } from '../../../../test/support/assess-world.js';
import { classesOf, driverCase, driverOf, type DriverWorld } from '../../../../test/support/driver-cases.js';
import { drivingLicenceInformationChange as service } from './driving-licence-information-change.js';

const kind = (applicationKind: string, answers: object = {}) => ({ applicationKind, ...answers });
const formerId = makeIdentityNumber('410105', '1990-03-02', 33);
const person = driverOf();
const corrected = { item: 'id-number', before: formerId, after: person.idNumber, changedOn: '2026-10-10' };

const transfer: DriverWorld = { person: driverOf('1990-03-02', { registeredRegion: '411502' }), licence: { issuingOffice: '420100-traffic' }, answers: kind('transfer-in', { destinationOffice: '411502' }) };
const numberChange: DriverWorld = {
  person,
  licence: { licenceNumber: formerId },
  answers: kind('personal-information', { licenceNumber: formerId, newIdNumber: person.idNumber }),
  registers: { 'population.item-changes': [corrected] },
};
const unknownNumber: DriverWorld = { ...numberChange, registers: {} };
const extension: DriverWorld = { person: driverOf('1964-03-02'), licence: { classes: classesOf('A1') }, answers: kind('extend-heavy-class', { extensionYears: 3 }), abilityTest: { score: 95, takenOn: '2026-11-01' } };
const oneEye: DriverWorld = { licence: { classes: classesOf('A2') }, answers: kind('physical-downgrade', { requestedClass: 'C1' }), examination: { fitFor: ['C1'], visionLeft: '4.0', visualField: 150 } };
const aged = (age: string, classes: DriverWorld['licence'], requestedClass: string): DriverWorld => ({ person: driverOf(age), licence: classes, answers: kind('age-downgrade', { requestedClass }) });

const rows: [string, DriverWorld, string[]][] = [
  ['Tang Li moved from Hubei to Xinyang, nothing open', transfer, []],
  ['a transfer to where a residence is registered', { ...transfer, person: driverOf(), registers: { 'residence.of-person': [{ regionCode: '411523' }] } }, []],
  ['a transfer to where nobody lives', { ...transfer, person: driverOf() }, ['residence fails']],
  ['a transfer with an unpaid fine', { ...transfer, registers: { 'violation.open-of-driver': [{ recordNumber: 'V1', status: 'processed-unpaid' }] } }, ['violations-settled fails']],
  ['a transfer with the course after twelve points owed', { ...transfer, licence: { ...transfer.licence, pointsThisCycle: 12 } }, ['violations-settled fails']],
  ['a transfer of a licence suspended for drink-driving', { ...transfer, licence: { status: 'suspended' } }, ['licence-status fails']],
  ['an identity number that was corrected', numberChange, []],
  ['another number without a change on record', unknownNumber, ['licence-status unknown', 'own-licence unknown', 'id-change-proof missing']],
  ['a name that the population register has', { person: driverOf('1990-03-02', { name: '曹斌斌' }), answers: kind('personal-information', { newName: '曹斌斌' }) }, []],
  ['an address that the population register does not have yet', { answers: kind('personal-information', { newAddress: '河南省信阳市浉河区申城大道1号' }) }, ['data-in-population fails']],
  ['nothing that has changed', { answers: kind('personal-information') }, ['data-in-population fails']],
  ['a new phone', { answers: kind('contact', { newPhone: '13803710066' }) }, []],
  ['aged 62 years and 8 months with A1, fit and tested', extension, []],
  ['an extension without the test', { ...extension, abilityTest: undefined }, ['extension-eligible fails']],
  ['an extension at 63 years and 2 months', { ...extension, person: driverOf('1963-09-20') }, ['extension-eligible fails']],
  ['an extension for a small car', { ...extension, licence: { classes: classesOf('C1') } }, ['extension-eligible fails']],
  ['an A2 driver who lost one eye takes C1: an officer judges', oneEye, ['physical-change unknown']],
  ['and is not fit for it', { ...oneEye, examination: { fitFor: ['C2'] } }, ['medical-valid fails', 'physical-change unknown']],
  ['the adapted class instead', { ...oneEye, answers: kind('physical-downgrade', { requestedClass: 'C5' }), examination: { fitFor: ['C5'] } }, ['lower-class unknown', 'physical-change unknown']],
  ['from C2 “down” to C1', { licence: { classes: classesOf('C2') }, answers: kind('voluntary-downgrade', { requestedClass: 'C1' }) }, ['lower-class fails']],
  ['from A2 down to B2', { licence: { classes: classesOf('A2') }, answers: kind('voluntary-downgrade', { requestedClass: 'B2' }) }, []],
  ['A1 at 63 for C1', aged('1963-09-20', { classes: classesOf('A1') }, 'C1'), []],
  ['A1 at 63 for B1', aged('1963-09-20', { classes: classesOf('A1') }, 'B1'), ['age-limit fails']],
  ['A1 at 62', aged('1964-09-20', { classes: classesOf('A1') }, 'C1'), ['age-limit fails']],
  ['D at 70 for F', aged('1956-09-20', { classes: classesOf('C1', 'D') }, 'F'), []],
];

describe('a change of the licence', () => {
  it.each(rows)('%s', (_title, world, trouble) => {
    const assessment = driverCase(service, world);
    expect(troubleOf(assessment)).toEqual(trouble);
    expect(assessment.verdict).toBe(trouble.length === 0 ? 'granted' : 'person');
  });

  const changesOf = (world: DriverWorld) => service.effects(decided(driverCase(service, world))).map(({ kind: change, data }): [string, object] => [change, data]);

  it.each<[string, DriverWorld, object]>([
    ['the office', transfer, { issuingOffice: '410105-station' }],
    ['the licence number', numberChange, { licenceNumber: person.idNumber, previousSerial: '410000000001' }],
    ['the end of the heavy classes', extension, { heavyClassUntil: '2030-03-02' }],
    ['the classes', oneEye, { classes: classesOf('C1') }],
    ['the classes for the adapted one', { ...oneEye, answers: kind('physical-downgrade', { requestedClass: 'C5' }) }, { classes: classesOf('C5') }],
    ['the classes that end with age', aged('1963-09-20', { classes: classesOf('A2') }, 'C2'), { classes: classesOf('C2', 'C6') }],
  ])('changes %s on a new card', (_title, world, data) => {
    expect(changesOf(world)).toMatchObject([
      ['void-card', { serial: '410000000001', reason: 'exchanged' }],
      ['exchange', { serial: '410000000007', ...data }],
    ]);
  });

  it.each<[string, DriverWorld['licence']]>([
    ['in order', { licenceNumber: formerId }],
    ['detained', { licenceNumber: formerId, status: 'detained' }],
    ['there is not', null],
  ])('tells nothing of a licence that is known by its number alone and is %s', (_title, licence) => {
    const assessment = driverCase(service, { ...unknownNumber, licence });
    expect(troubleOf(assessment)).toEqual(['licence-status unknown', 'own-licence unknown', 'id-change-proof missing']);
    expect(assessment.request.form).toMatchObject({ licenceNumber: formerId });
    expect(assessment.request.form).not.toHaveProperty('fileNumber');
  });

  it('files contact data without a card', () => {
    const world: DriverWorld = { file: { employer: '郑州公交' }, answers: kind('contact', { newPhone: '13803710066' }) };
    expect(changesOf(world)).toEqual([['file-contact', { licenceNumber: person.idNumber, phone: '13803710066', address: null, employer: '郑州公交' }]]);
    const done = decided(driverCase(service, world));
    expect(service.result.titleFor?.(done).en).toBe('Receipt for the filing of contact data');
    expect(service.result.rows(done).at(-1)?.value.zh).toBe('13803710066');
  });

  it('files the new address beside the new card', () => {
    const world: DriverWorld = { answers: kind('personal-information', { newAddress: person.registeredAddress }) };
    expect(changesOf(world).map(([change]) => change)).toEqual(['file-contact', 'void-card', 'exchange']);
  });

  it('lies with the receiving office, else with that of issue', () => {
    const region = (world: DriverWorld) => service.jurisdiction(decided(driverCase(service, world))).regionCode;
    expect([region(transfer), region(oneEye)]).toEqual(['411502', '410100']);
  });
});
