import { decided, today, troubleOf } from '../../../../test/support/assess-world.js';
import { biometrics, cardWorld, ofGansu, type CardWorld } from '../../../../test/support/card-cases.js';
import { cardUntil } from './card-holder.js';
import { idCardRenewal as service } from './id-card-renewal.js';

const world = cardWorld(service);
const clear = { oldCardValidTo: undefined };
const expiring: CardWorld = { answers: { oldCardValidTo: '2026-12-20' } };
const lost: CardWorld = { answers: { ...clear, reason: 'lost', oldCardReturned: undefined, lossDate: '2026-11-20', lossReported: true, residenceOutsideHome: false } };
const changed: CardWorld = { answers: { ...clear, reason: 'item-changed', changedItems: ['name'] }, card: { validFrom: '2016-01-01', validUntil: '2036-01-01', status: 'valid', differs: ['name', 'address'] } };
const damaged: CardWorld = { answers: { ...clear, reason: 'damaged' } };
const away: CardWorld = { ...expiring, registers: ofGansu('1989-05-05'), handedIn: ['booklet'] };
const relief = (kind: string) => ({ 'civil-affairs.allowance': { kind, until: '2027-12-31' } });
const withAnswers = (known: CardWorld, answers: object): CardWorld => ({ ...known, answers: { ...known.answers, ...answers } });

describe('a renewed or replaced card', () => {
  it.each<[string, CardWorld]>([
    ['ends in less than three months, applied for in Zhengzhou and registered in Nanyang', expiring],
    ['has ended', { answers: { oldCardValidTo: '2026-01-20' }, card: { validFrom: '2016-01-20', validUntil: '2026-01-20', status: 'valid' } }],
    ['is lost, and the loss reported with it', lost],
    ['says another name than the register after a change of last week', changed],
    ['is damaged and handed in', damaged],
    ['is of a child whose mother applies', { ...lost, born: '2013-05-05', byMother: true }],
    ['is of someone with a living allowance', { ...withAnswers(expiring, { feeReduction: 'minimum-living' }), registers: relief('destitute') }],
  ])('meets every condition when it %s, and goes to a person', (_title, known) => {
    expect(troubleOf(world(known))).toEqual([]);
    expect(world(known).verdict).toBe('person');
  });

  it.each<[string, CardWorld, string[]]>([
    ['it is valid for another fourteen months', { answers: { oldCardValidTo: '2028-01-20' }, card: { validFrom: '2018-01-20', validUntil: '2028-01-20', status: 'valid' } }, ['expiry-window fails']],
    ['it is long-term', { ...expiring, card: { validFrom: '2018-01-20', validUntil: null, status: 'valid' } }, ['expiry-window fails']],
    ['its end is stated wrongly', withAnswers(expiring, { oldCardValidTo: '2026-12-21' }), ['expiry-window fails']],
    ['it is damaged and not handed in', withAnswers(damaged, { oldCardReturned: false }), ['old-card-returned fails']],
    ['register and card are identical', { answers: changed.answers }, ['item-really-changed fails']],
    ['an item is named that has not changed', withAnswers(changed, { changedItems: ['name', 'sex'] }), ['item-really-changed fails']],
    ['an application of last week is open', { ...expiring, applications: [{ number: 'SF1', kind: 'renewal', acceptedBy: '410105-station', signedOn: null }] }, ['no-open-case fails']],
    ['there has never been one', { ...lost, card: null }, ['registered fails']],
    ['the registration is cancelled', { ...lost, registers: { 'population.registration': { status: 'cancelled' } } }, ['registered fails', 'away-conditions fails', 'booklet missing']],
    ['someone from another province has neither residence, school nor job here', away, ['away-conditions fails', 'residence-proof missing']],
    ['someone from another province works here', { ...away, registers: { ...away.registers, 'livelihood.of-person': [{ ground: 'employment' }] } }, ['away-conditions unknown']],
    ['someone from another province has another’s fingerprints', { ...away, biometrics: { ...biometrics, comparison: 'another-identity' }, registers: { ...away.registers, 'residence.of-person': [{ regionCode: '410105' }] } }, ['away-conditions fails']],
    ['a child applies alone', { ...lost, born: '2013-05-05' }, ['guardian-under-16 fails']],
    ['a mother applies for a grown son', { ...lost, byMother: true }, ['guardian-under-16 fails']],
    ['the appointment is in two months', withAnswers(lost, { appointmentTime: '2027-01-23T10:00' }), ['appointment fails']],
    ['there is relief for a lost card', { ...withAnswers(lost, { feeReduction: 'hardship' }), registers: relief('hardship') }, ['fee-relief fails']],
    ['hardship is not known to civil affairs', withAnswers(expiring, { feeReduction: 'hardship' }), ['fee-relief unknown', 'hardship-proof missing']],
  ])('waits for more when %s', (_title, known, expected) => {
    expect(troubleOf(world(known))).toEqual(expected);
  });

  it.each<[string, CardWorld, number]>([
    ['an expiring card', expiring, 20],
    ['a changed item', changed, 20],
    ['a lost card', lost, 40],
    ['a damaged card', damaged, 40],
    ['an error of the police', { answers: { ...clear, reason: 'police-error' } }, 0],
    ['a living allowance', withAnswers(expiring, { feeReduction: 'minimum-living' }), 0],
    ['hardship', withAnswers(expiring, { feeReduction: 'hardship' }), 10],
  ])('costs for %s', (_title, known, yuan) => {
    expect(service.charges(decided(world(known))).reduce((sum, item) => sum + item.yuan, 0)).toBe(yuan);
  });

  it('is signed by the county of registration, takes the place of the old one, and its loss is on record', () => {
    const done = decided(world(lost));
    const { documentNumber: idNumber } = done.applicant;
    expect(service.effects(done).map(({ data }) => data)).toEqual([
      { idNumber, lostOn: '2026-11-20', reportedOn: today },
      { idNumber, validFrom: today, validUntil: '2046-11-23' },
      { number: 'SF410000000007', idNumber, kind: 'replacement', acceptedBy: '410105-station', signedOn: today },
    ]);
    expect([service.jurisdiction(done), service.decidedBy(done)]).toEqual([{ kind: 'police-station', regionCode: '410105' }, { kind: 'county-bureau', regionCode: '411302' }]);
    expect(service.result.rows(done).map(({ value }) => value.zh)).toContain('2046年11月23日');
  });
});

describe('how long a card is valid', () => {
  it.each([
    [15, '2031-11-23'],
    [16, '2036-11-23'],
    [25, '2036-11-23'],
    [26, '2046-11-23'],
    [45, '2046-11-23'],
    [46, null],
  ])('at %i', (age, expected) => {
    expect(cardUntil(age, today)).toBe(expected);
  });
});
