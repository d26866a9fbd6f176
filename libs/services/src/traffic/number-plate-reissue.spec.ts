import type { Party } from '@yichuang/definition';
import { makeIdentityNumber } from '@yichuang/kernel';

import { decided, today, troubleOf } from '../../../../test/support/assess-world.js';
import { file, insuredUntil, measure, ownerWorld, type OwnerWorld } from '../../../../test/support/road-cases.js';
import { car } from '../../../../test/support/vehicle-cases.js';
import { numberPlateReissue as service } from './number-plate-reissue.js';

const driver: Party = { name: '尹航', documentType: 'identity-card', documentNumber: makeIdentityNumber('410105', '1990-03-04', 21) };
const damaged = { applicationKind: 'damaged', platesAffected: 'both' };
const newEnergy = { plateNumber: '豫AF62180', plateType: 'small-new-energy', category: 'small-passenger' };
const plates = (...days: readonly string[]) => ({ 'vehicle.file-of-plates': { ...file, reissues: days.map((reissuedOn) => ({ paper: 'plates', number: `HP${reissuedOn}`, reissuedOn })) } });

const granted: [string, OwnerWorld][] = [
  ['the rear plate was lost in the flood, the front one is returned and a temporary plate wanted', { registers: insuredUntil('2027-03-31') }],
  ['a new-energy plate was bent in a collision and photographed', { vehicle: newEnergy, answers: { ...damaged, plateNumber: '豫AF62180', plateType: 'small-new-energy', temporaryPlateWanted: false }, handedIn: ['damage-photo'] }],
  ['a motorcycle lost its only plate', { answers: { plateType: 'motorcycle', remainingPlateReturned: undefined, temporaryPlateWanted: false } }],
];

const troubled: [string, OwnerWorld, string[]][] = [
  ['the vehicle passed its mandatory scrap date', { vehicle: { scrapOn: '2026-09-30' } }, ['not-scrap fails']],
  ['a case of a cloned plate is open', { registers: { ...insuredUntil('2027-03-31'), ...measure('plate-misuse') } }, ['plate-not-misused fails']],
  ['the driver applies without an authorisation', { submitter: driver, answers: { handledBy: 'agent' } }, ['authorised unknown', 'authorisation missing']],
  ['somebody else’s car is named', { vehicle: { ownerNumber: driver.documentNumber } }, ['applicant-is-owner fails']],
  ['a court has seized the vehicle', { vehicle: { seized: true } }, ['not-seized fails']],
  ['the damage was not photographed', { answers: damaged }, ['damage-photo missing']],
  ['a temporary plate is wanted without insurance', { registers: { 'insurance.policies-of-plates': [] } }, ['temporary-plate-insured fails']],
  ['it is the third set within a year', { registers: plates('2026-02-01', '2026-08-01') }, ['no-abnormal-frequency unknown']],
];

describe('plates in place of others', () => {
  it.each(granted)('are granted at once when %s', (_title, known) => {
    expect(troubleOf(ownerWorld(service, known))).toEqual([]);
  });

  it.each(troubled)('go to a person when %s', (_title, known, trouble) => {
    expect(troubleOf(ownerWorld(service, known))).toEqual(trouble);
  });

  it('are not made while the applicant keeps the plate that is left', () => {
    expect(() => ownerWorld(service, { answers: { remainingPlateReturned: false } })).toThrow('remainingPlateReturned');
  });

  it('have no front on a motorcycle', () => {
    expect(() => ownerWorld(service, { answers: { plateType: 'motorcycle', platesAffected: 'front' } })).toThrow('platesAffected');
  });

  it('come with a temporary plate of fifteen days, but not beyond the policy', () => {
    const untilOf = (insured: string) => service.effects(decided(ownerWorld(service, { registers: insuredUntil(insured) }))).find(({ kind }) => kind === 'issue')?.data;
    expect(untilOf('2027-03-31')).toEqual({ number: '豫G000007临', vin: car.vin, ownerNumber: car.ownerNumber, purpose: 'plate-in-production', area: 'cross-city', validFrom: today, validUntil: '2026-12-07' });
    expect(untilOf('2026-11-30')).toMatchObject({ validUntil: '2026-11-30' });
  });

  it('make the former set void and cost a set and a temporary plate', () => {
    const given = decided(ownerWorld(service, { registers: plates('2025-01-01') }));
    expect(service.effects(given)[0]?.data).toEqual({ paper: 'plates', number: 'HP0000000007', vin: car.vin, kind: 'lost', voidNumber: 'HP2025-01-01', reissuedOn: today });
    expect(service.charges(given).map(({ yuan }) => yuan)).toEqual([100, 5]);
    expect(service.jurisdiction(given)).toEqual({ kind: 'vehicle-office', regionCode: '410700' });
    expect(service.result.rows(given)[0]?.value.zh).toBe(car.plateNumber);
  });
});
