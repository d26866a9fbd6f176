import type { CameraRecord, DrivingLicence } from '@yichuang/definition';

import { assessed, decided, today, troubleOf, type Assessed } from '../../../../test/support/assess-world.js';
import { car, owner, partyOf } from '../../../../test/support/vehicle-cases.js';
import { violationHandling as service } from './violation-handling.js';

const licence: DrivingLicence = {
  licenceNumber: owner.idNumber,
  fileNumber: '410700000001',
  holderName: owner.name,
  classes: [{ class: 'C1', acquiredOn: '2015-01-01' }],
  firstIssuedOn: '2015-01-01',
  validFrom: '2021-01-01',
  validUntil: '2031-01-01',
  issuingOffice: '410700-traffic',
  cycleStart: '2026-01-01',
  pointsThisCycle: 3,
  fullPointsCycles: [],
  reviewedUntil: '2031-01-01',
  heavyClassUntil: null,
  status: 'normal',
  serial: '419000000009',
};
const redLight: CameraRecord = { recordNumber: '41010500032001', regionCode: '410105', at: '2026-11-10T01:00:00Z', on: '2026-11-10', place: '花园路', code: '1625', fine: 200, points: 6, objection: 'none', dueOn: '2026-12-15', extendedTo: null };
const course = { cycleStart: licence.cycleStart, educationPassedOn: '2026-06-01' };

interface World {
  readonly answers?: object;
  readonly records?: readonly Partial<CameraRecord>[];
  readonly licence?: Partial<DrivingLicence> | null;
  readonly vehicle?: object | null;
  readonly binding?: object;
  readonly handedIn?: readonly string[];
}

const world = ({ answers, records = [{}], licence: held = {}, vehicle = {}, binding, handedIn }: World): Assessed =>
  assessed(service, {
    submitter: partyOf(owner),
    answers: { plateNumber: car.plateNumber, ...answers },
    handedIn,
    registers: {
      'population.person': owner,
      'violation.camera-records': records.map((differs) => ({ ...redLight, ...differs })),
      'vehicle.by-plate': vehicle && { ...car, ...vehicle },
      'driver.licence': held && { ...licence, ...held },
      'binding.between': binding ?? null,
    },
  });

const another = { recordNumber: '41010500032009' };
const both = { recordNumbers: [{ recordNumber: redLight.recordNumber }, { recordNumber: another.recordNumber }] };
const fathers = { ownerNumber: '410702196001011234', ownerName: '何父' };
const objecting = { applicationKind: 'object', reason: 'not-my-vehicle', reasonDetail: '当天该车停放在郑州单位停车场，没有到过该地点，有记录可以证明。', actualDriver: false, penaltyAcknowledged: undefined };
const extending = (extendUntil: string) => ({ applicationKind: 'extend', extendUntil, penaltyAcknowledged: undefined });

const granted: [string, World][] = [
  ['a red light is accepted with 3 points so far', {}],
  ['a record of the father’s car came after the binding', { vehicle: fathers, binding: { boundOn: '2026-06-10' }, records: [{ on: '2026-10-20', points: 3 }] }],
  ['a record without points came before the binding', { vehicle: fathers, binding: { boundOn: '2026-11-12' }, records: [{ points: 0 }] }],
  ['two records of one county are accepted', { answers: both, records: [{ points: 1 }, { ...another, points: 3 }] }],
  ['an earlier dispute was rejected', { records: [{ objection: 'rejected' }] }],
  ['somebody who is away asks for time', { answers: extending('2027-03-15') }],
];

const troubled: [string, World, string[]][] = [
  ['there are 8 points already', { licence: { pointsThisCycle: 8 } }, ['below-twelve fails']],
  ['the fine is 500 yuan', { records: [{ fine: 500 }] }, ['online-fine-limit fails']],
  ['the record is worth 9 points', { records: [{ points: 9 }], licence: { pointsThisCycle: 0 } }, ['online-fine-limit fails']],
  ['the record of another’s car is from before the binding', { vehicle: fathers, binding: { boundOn: '2026-11-12' } }, ['own-or-bound-vehicle fails']],
  ['the car is another’s and not bound', { vehicle: fathers }, ['own-or-bound-vehicle fails']],
  ['the car was bound while somebody else owned it', { vehicle: { ...fathers, ownedSince: '2026-07-01' }, binding: { boundOn: '2026-06-10' } }, ['own-or-bound-vehicle fails']],
  ['somebody asks what the records of another’s car are worth', { vehicle: fathers, records: [{ fine: 500, points: 12, objection: 'under-review' }] }, ['own-or-bound-vehicle fails']],
  ['the car of another is a taxi', { vehicle: { ...fathers, useNature: 'taxi' }, binding: { boundOn: '2026-01-01' } }, ['own-or-bound-vehicle fails']],
  ['the vehicle is registered elsewhere', { vehicle: null }, ['own-or-bound-vehicle unknown', 'licence-status unknown']],
  ['the licence is overdue for renewal', { licence: { status: 'overdue-renewal' } }, ['licence-status fails']],
  ['the licence is for motorcycles', { licence: { classes: [{ class: 'D', acquiredOn: '2015-01-01' }] } }, ['licence-status fails']],
  ['nobody holds a licence', { licence: null }, ['licence-status fails']],
  ['the record was handled before', { records: [] }, ['record-exists fails']],
  ['the records are from two counties', { answers: both, records: [{ points: 1 }, { ...another, points: 1, regionCode: '411402' }] }, ['one-authority fails']],
  ['a dispute is under review', { records: [{ objection: 'under-review' }] }, ['not-disputed fails']],
  ['there were three courses in the cycle', { licence: { fullPointsCycles: [course, course, course] } }, ['not-full-points-repeat fails']],
  ['a cloned plate is disputed with a video', { answers: objecting, handedIn: ['objection-evidence'] }, ['objection-founded unknown']],
  ['a dispute has no evidence', { answers: objecting }, ['objection-founded unknown', 'objection-evidence missing']],
  ['a dispute comes after the record was handled', { answers: objecting, records: [], handedIn: ['objection-evidence'] }, ['record-exists fails', 'objection-in-time fails', 'objection-founded unknown']],
  ['more than three further months are asked for', { answers: extending('2027-03-16') }, ['extension-in-limit fails']],
];

describe('a violation that a camera recorded', () => {
  it.each(granted)('is handled at once when %s', (_title, known) => {
    expect(troubleOf(world(known))).toEqual([]);
  });

  it.each(troubled)('goes to a person when %s', (_title, known, trouble) => {
    expect(troubleOf(world(known))).toEqual(trouble);
  });

  it('is accepted by nobody but who drove', () => {
    expect(() => world({ answers: { actualDriver: false } })).toThrow('actualDriver');
  });

  it('becomes a penalty with points, of the place where it happened', () => {
    const given = decided(world({}));
    expect(service.effects(given).map(({ register, kind, data }) => [register, kind, data])).toEqual([
      ['violation', 'accept', { recordNumber: redLight.recordNumber, decisionNumber: '419900000000700', driverIdNumber: owner.idNumber, servedOn: today }],
      ['driver', 'add-points', { licenceNumber: owner.idNumber, points: 6 }],
    ]);
    expect(service.jurisdiction(given)).toEqual({ kind: 'county-bureau', regionCode: '410105' });
    expect(service.result.titleFor?.(given).en).toContain('penalty decision');
    expect(service.result.rows(given).at(-1)?.value.en).toBe('8 December 2026');
  });

  it('ends when a dispute is granted, and waits when it is put off', () => {
    const effectsOf = (answers: object) => service.effects(decided(world({ answers, handedIn: ['objection-evidence'] }))).map(({ kind, data }) => [kind, data]);
    expect(effectsOf(objecting)).toEqual([['cancel', { recordNumber: redLight.recordNumber }]]);
    expect(effectsOf(extending('2027-01-31'))).toEqual([['extend', { recordNumber: redLight.recordNumber, extendedTo: '2027-01-31' }]]);
  });
});
