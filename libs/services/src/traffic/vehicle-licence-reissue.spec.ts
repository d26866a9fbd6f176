import type { Party } from '@yichuang/definition';
import { makeIdentityNumber } from '@yichuang/kernel';

import { decided, today, troubleOf } from '../../../../test/support/assess-world.js';
import { asCompany, file, measure, ownerWorld, type OwnerWorld } from '../../../../test/support/road-cases.js';
import { car } from '../../../../test/support/vehicle-cases.js';
import { vehicleLicenceReissue as service } from './vehicle-licence-reissue.js';

const friend: Party = { name: '尹航', documentType: 'identity-card', documentNumber: makeIdentityNumber('410105', '1990-03-04', 21) };
const reissued = (...days: readonly string[]) => ({ 'vehicle.file-of-plates': { ...file, reissues: days.map((reissuedOn) => ({ paper: 'licence', number: reissuedOn, reissuedOn })) } });

const granted: [string, OwnerWorld][] = [
  ['the owner lost it and the photograph is on file', {}],
  ['a trucking firm exchanges a torn supplementary page, with a camera record still open', { ...asCompany, answers: { ...asCompany.answers, applicationKind: 'damaged', pagesNeeded: 'supplementary' } }],
  ['the photograph is handed in', { registers: { 'vehicle.file-of-plates': { ...file, photographedOn: null } }, handedIn: ['vehicle-photo'] }],
  ['the licence was withheld once and given back', { registers: { 'violation.measures-of-plates': [{ kind: 'licence-withheld', since: '2026-01-01', endedOn: '2026-02-01' }] } }],
  ['it was replaced twice more than a year ago', { registers: reissued('2025-11-01', '2025-11-23') }],
  ['an authorised friend applies', { submitter: friend, answers: { handledBy: 'agent' }, registers: { 'delegation.granted': { grantedOn: today, validUntil: today } } }],
];

const troubled: [string, OwnerWorld, string[]][] = [
  ['the vehicle is recorded as stolen', { vehicle: { stolen: true } }, ['not-stolen fails']],
  ['the car was sold', { vehicle: { ownerNumber: friend.documentNumber } }, ['applicant-is-owner fails']],
  ['the licence is withheld after a drink-driving stop', { registers: measure('licence-withheld') }, ['licence-not-withheld fails']],
  ['the vehicle is impounded', { registers: measure('vehicle-withheld') }, ['licence-not-withheld fails']],
  ['no photograph is on file and none uploaded', { registers: { 'vehicle.file-of-plates': { ...file, photographedOn: null } } }, ['vehicle-photo missing']],
  ['the vehicle is deregistered', { vehicle: { status: 'deregistered' } }, ['vehicle-registered fails']],
  ['it should have been scrapped', { vehicle: { scrapOn: today } }, ['not-scrap fails']],
  ['it is the third time within a year', { registers: reissued('2026-02-01', '2026-08-01') }, ['no-abnormal-frequency unknown']],
];

describe('a vehicle licence in place of another', () => {
  it.each(granted)('is granted at once when %s', (_title, known) => {
    expect(troubleOf(ownerWorld(service, known))).toEqual([]);
  });

  it.each(troubled)('goes to a person when %s', (_title, known, trouble) => {
    expect(troubleOf(ownerWorld(service, known))).toEqual(trouble);
  });

  it('is a matter of the office of registration, costs 10 yuan and makes the former licence void', () => {
    const given = decided(ownerWorld(service, {}));
    expect(service.jurisdiction(given)).toEqual({ kind: 'vehicle-office', regionCode: '410700' });
    expect(service.charges(given).map(({ yuan }) => yuan)).toEqual([10]);
    expect(service.effects(given).map(({ kind, data }) => [kind, data])).toEqual([
      ['replace-licence', { vin: car.vin, licenceSerial: '410000000007' }],
      ['record-paper-reissue', { paper: 'licence', number: '410000000007', vin: car.vin, kind: 'lost', voidNumber: car.licenceSerial, reissuedOn: today }],
    ]);
    expect(service.result.rows(given).map(({ value }) => value.zh)).toEqual(expect.arrayContaining(['410000000007', car.plateNumber, '正页和副页']));
  });
});
