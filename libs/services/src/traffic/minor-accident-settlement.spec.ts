import type { Consent } from '@yichuang/definition';

import { assessed, decided, today, troubleOf, type Assessed } from '../../../../test/support/assess-world.js';
import { insuredUntil } from '../../../../test/support/road-cases.js';
import { car, owner, partyOf, personOf } from '../../../../test/support/vehicle-cases.js';
import { minorAccidentSettlement as service } from './minor-accident-settlement.js';

const other = personOf('牛波', '1988-04-05');
const licence = { status: 'normal', validUntil: '2031-01-01', classes: [{ class: 'C1', acquiredOn: '2015-01-01' }] };
const row = (role: string, { name, idNumber }: typeof owner, plateNumber: string, liability?: string) => ({ role, driverName: name, licenceNumber: idNumber, contactPhone: '13903710009', plateNumber, plateType: 'small-car', insurer: '中原财产保险', damagedParts: ['front'], ...(liability && { liability }) });
const both = (one?: string, another?: string) => ({ parties: [row('A', owner, '豫A4C72W', one), row('B', other, '豫A6E83M', another)] });
const given: Consent = { answer: 'given', answeredOn: today };

interface World {
  readonly answers?: object;
  readonly registers?: object;
  readonly handedIn?: readonly string[];
}

const world = ({ answers, registers, handedIn = ['scene-photos'] }: World): Assessed =>
  assessed(service, {
    submitter: partyOf(owner),
    answers: { ...both('full', 'none'), ...answers },
    handedIn,
    registers: { 'population.person': owner, 'driver.licence': licence, 'vehicle.by-plate': car, ...insuredUntil('2027-01-31'), 'consent.answered': given, ...registers },
  });

const contested = { ...both(), settlementMode: 'contested', accidentForm: 'side-swipe' };
const photographs = 'evidence-complete unknown';

const settled: [string, World][] = [
  ['a rear-end collision is agreed, one fully liable', {}],
  ['reversing in a car park is agreed with equal liability', { answers: { ...both('equal', 'equal'), accidentForm: 'reversing' } }],
  ['a lane-change scrape is contested, the video being handed in', { answers: contested, handedIn: ['scene-photos', 'dashcam-video'], registers: { 'consent.answered': null } }],
  ['one is primarily liable and the other secondarily', { answers: both('primary', 'secondary') }],
];

const troubled: [string, World, string[]][] = [
  ['a party reports neck pain', { answers: { injuries: true } }, ['property-only fails', photographs]],
  ['one car hit a guardrail', { answers: { parties: [row('A', owner, '豫A4C72W', 'full')] } }, ['two-motor-vehicles fails', photographs]],
  ['the same car is written twice among three', { answers: { parties: [...both('full', 'none').parties, row('C', personOf('马超', '1985-01-01'), '豫A6E83M', 'none')] } }, ['parties-told-apart fails', photographs]],
  ['the applicant was in neither car', { answers: { parties: [row('A', personOf('马超', '1985-01-01'), '豫A4C72W', 'full'), row('B', other, '豫A6E83M', 'none')] } }, ['parties-told-apart fails', photographs]],
  ['a driver has no valid licence', { registers: { 'driver.licence': { ...licence, status: 'suspended' } } }, ['licences-valid fails', photographs]],
  ['a licence is not on the register', { registers: { 'driver.licence': null } }, ['licences-valid unknown', photographs, 'document-photos missing']],
  ['both are fully liable', { answers: both('full', 'full') }, [photographs, 'liability-consistent fails']],
  ['the liability is left open', { answers: both('full') }, [photographs, 'liability-consistent fails']],
  ['it was two days ago', { answers: { accidentTime: '2026-11-21T08:20' } }, ['in-time fails', photographs]],
  ['a car is not inspected', { registers: { 'vehicle.by-plate': { ...car, inspectionValidUntil: '2026-10-31' } } }, ['vehicles-plated-insured fails', photographs]],
  ['a car is not insured', { registers: { 'insurance.policies-of-plates': [] } }, ['vehicles-plated-insured fails', photographs]],
  ['the plates are from another province', { registers: { 'vehicle.by-plate': null } }, ['vehicles-plated-insured unknown', photographs, 'document-photos missing']],
  ['somebody had been drinking', { answers: { excludedDeclaration: false } }, ['no-excluded-case fails', photographs]],
  ['a car cannot move', { answers: { movable: false } }, ['vehicles-movable fails', photographs]],
  ['the other has not confirmed yet', { registers: { 'consent.answered': null } }, [photographs, 'parties-agree unknown']],
  ['the other does not agree', { registers: { 'consent.answered': { ...given, answer: 'refused' } } }, [photographs, 'parties-agree fails']],
  ['it happened in Hebei', { answers: { locationRegionCode: '130102' } }, [photographs, 'jurisdiction-henan fails']],
  ['there are no photographs', { handedIn: [] }, [photographs, 'scene-photos missing']],
];

describe('a minor accident', () => {
  it.each(settled)('needs nothing but an officer’s look at the photographs when %s', (_title, known) => {
    expect(troubleOf(world(known))).toEqual([photographs]);
  });

  it.each(troubled)('is not settled when %s', (_title, known, trouble) => {
    expect(troubleOf(world(known))).toEqual(trouble);
  });

  it.each<[boolean, readonly string[]]>([
    [true, ['full', 'none', 'none']],
    [true, ['primary', 'secondary', 'secondary']],
    [true, ['equal', 'equal', 'equal']],
    [false, ['full', 'secondary', 'none']],
    [false, ['primary', 'none', 'none']],
    [false, ['full', 'full', 'none']],
  ])('of three has consistent shares: %s %s', (isConsistent, [one, two, three]) => {
    const parties = [...both(one, two).parties, row('C', personOf('马超', '1985-01-01'), '豫A1B2C3', three)];
    expect(troubleOf(world({ answers: { parties } })).includes('liability-consistent fails')).toBe(!isConsistent);
  });

  it('is closed with the liability of each, where it happened', () => {
    const subject = decided(world({}));
    const caseNumber = '410105KC00000007';
    expect(service.jurisdiction(subject)).toEqual({ kind: 'county-bureau', regionCode: '410105' });
    expect(service.effects(subject).map(({ data }) => data)).toEqual([
      { caseNumber, at: '2026-11-23T08:20:00+08:00', place: '河南省郑州市金水区中州大道与农业路口北50米', accidentForm: 'rear-end', settlement: 'agreed', status: 'closed' },
      { caseNumber, documentNumber: owner.idNumber, liability: 'full' },
      { caseNumber, vin: car.vin },
      { caseNumber, documentNumber: other.idNumber, liability: 'none' },
      { caseNumber, vin: car.vin },
    ]);
    expect(service.result.rows(subject).at(-1)?.value.en).toBe('牛波, 豫A6E83M: None');
  });

  it('stays open while the police determine who is liable', () => {
    const subject = decided(world({ answers: contested, handedIn: ['scene-photos', 'dashcam-video'] }));
    expect(service.effects(subject)[0]?.data).toMatchObject({ settlement: 'contested', status: 'open' });
    expect(service.result.titleFor?.(subject).en).toContain('determined');
  });

  it('asks the other party, who reads what they agree to', () => {
    const { request } = world({});
    const asked = service.consents({ form: request.form, applicant: partyOf(owner), submitter: partyOf(owner) });
    expect(asked.map(({ id, by: { documentNumber } }) => [id, documentNumber])).toEqual([['B', other.idNumber]]);
    expect(asked[0]?.statement.zh).toContain('2026年11月23日 08:20');
    expect(asked[0]?.statement.zh).toContain('无责任');
    expect(service.consents({ form: {}, applicant: partyOf(owner), submitter: partyOf(owner) })).toEqual([]);
  });
});
