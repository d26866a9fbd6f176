import type { TravelDocument } from '@yichuang/definition';

import { decided, today, troubleOf } from '../../../../test/support/assess-world.js';
import { banned, byGuardian, held, mother, official, parent, travellers, withoutUsual, type TravellerWorld } from '../../../../test/support/traveller-cases.js';
import { hongKongMacaoPermit as service } from './hong-kong-macao-permit.js';

const NUMBER = 'C98765432';
const card = (changes: Partial<TravelDocument> = {}) => ({ 'travel-document.of-holder': [held('hong-kong-macao-permit', NUMBER, { validUntil: '2032-02-01', ...changes })] });
const world = travellers(service);
const trouble = (known: TravellerWorld): string[] => withoutUsual(troubleOf(world(known)));

const renewal = { applicationKind: 'renewal', licenceNumber: NUMBER, reason: 'expiring', voidConsent: true };
const replacement = { applicationKind: 'replacement', licenceNumber: NUMBER, reason: 'lost', lossDate: '2026-11-01', lossStatement: '乘坐出租车时遗失，已联系公司查找，没有找到，同意作废。', voidConsent: true };
const expiring = card({ validUntil: '2027-02-01' });

describe('a permit for Hong Kong and Macao', () => {
  it.each<[string, TravellerWorld]>([
    ['a resident of Xuchang has none', { region: '411002' }],
    ['a father comes with his child of 9', { born: '2017-05-05', submitter: mother, answers: byGuardian, registers: parent }],
    ['it ends in less than six months', { registers: expiring, answers: renewal }],
    ['the details have changed', { registers: card({ differs: ['name'] }), answers: { ...renewal, reason: 'dataChanged' } }],
    ['the card cannot be written on', { registers: card({ isWritable: false }), answers: { ...renewal, reason: 'cardUnusable' } }],
    ['it is a booklet', { registers: card({ form: 'booklet' }), answers: { ...renewal, reason: 'cardUnusable' } }],
    ['it was lost in a taxi', { registers: card(), answers: replacement }],
    ['its loss was reported', { registers: card({ status: 'void-lost' }), answers: replacement }],
    ['it expired', { registers: card({ validUntil: '2025-01-01', status: 'expired' }), answers: { applicationKind: 'lapsed', licenceNumber: NUMBER } }],
    ['a resident of Zhengzhou renews fully on line', { registers: expiring, answers: { ...renewal, channel: 'online' } }],
  ])('waits for the examiner alone when %s', (_title, known) => {
    expect(trouble(known)).toEqual([]);
  });

  it.each<[string, TravellerWorld, string[]]>([
    ['it is valid until 2032 and nothing has changed', { registers: card(), answers: renewal }, ['renewal-ground fails']],
    ['no detail differs', { registers: card(), answers: { ...renewal, reason: 'dataChanged' } }, ['renewal-ground fails']],
    ['the chip is said to be broken', { registers: card(), answers: { ...renewal, reason: 'cardUnusable' } }, ['renewal-ground unknown']],
    ['the appearance has changed', { registers: card(), answers: { ...renewal, reason: 'appearanceChanged' } }, ['renewal-ground unknown']],
    ['a first one is asked for beside a valid one', { registers: card() }, ['kind-matches-record fails']],
    ['a first one is asked for after an expired one', { registers: card({ validUntil: '2025-01-01', status: 'expired' }) }, ['kind-matches-record fails']],
    ['a valid one is said to have lapsed', { registers: card(), answers: { applicationKind: 'lapsed', licenceNumber: NUMBER } }, ['kind-matches-record fails']],
    ['the lapsed one is unknown', { answers: { applicationKind: 'lapsed', licenceNumber: NUMBER } }, ['kind-matches-record fails']],
    ['an earlier one is said to be lost beside a valid one', { registers: { 'travel-document.of-holder': [held('hong-kong-macao-permit', 'C98765433', { validUntil: '2035-02-01' }), held('hong-kong-macao-permit', NUMBER, { validUntil: '2032-02-01', status: 'void-lost' })] }, answers: replacement }, ['kind-matches-record fails']],
    ['an authority holds the one that is said to be lost', { registers: card({ isSeized: true }), answers: replacement }, ['kind-matches-record fails']],
    ['the one to renew is unknown', { answers: renewal }, ['kind-matches-record fails', 'renewal-ground unknown']],
    ['the one to renew is void', { registers: card({ status: 'void', validUntil: '2027-01-01' }), answers: renewal }, ['kind-matches-record fails']],
    ['the lost one had expired', { registers: card({ validUntil: '2026-10-01' }), answers: replacement }, ['kind-matches-record fails']],
    ['the applicant serves a suspended sentence', { registers: banned('serving-sentence') }, ['not-exit-banned fails']],
    ['an official brings no letter', { registers: official, answers: { isRegisteredPersonnel: true, consentLetterDate: today, employerName: '开封市财政局' } }, ['registered-personnel-consent unknown', 'unit-consent missing']],
    ['the registration is cancelled', { registers: { 'population.registration': { status: 'cancelled' } } }, ['mainland-resident fails', 'not-settled-in-hk-macao fails']],
    ['a first one is asked for on line', { answers: { channel: 'online' } }, ['online-channel fails']],
    ['a resident of Kaifeng renews on line', { region: '410203', registers: expiring, answers: { ...renewal, channel: 'online' } }, ['online-channel fails']],
    ['the household is in another province', { person: null, registers: { 'national-population.registrations': [{ name: '霍明', regionCode: '130403' }] } }, ['identity-proven unknown', 'not-settled-in-hk-macao unknown']],
  ])('waits for more when %s', (_title, known, expected) => {
    expect(trouble(known)).toEqual(expected);
  });

  it.each<[string, object, string]>([
    ['the number is that of a passport', { ...renewal, licenceNumber: 'E12345678' }, 'licenceNumber'],
    ['a renewal is asked for because it was lost', { ...renewal, reason: 'lost' }, 'reason'],
    ['the holder does not agree that it becomes void', { ...renewal, voidConsent: false }, 'voidConsent'],
  ])('is not taken when %s', (_title, answers, field) => {
    expect(() => world({ registers: card(), answers: { ...answers } })).toThrow(field);
  });

  it('ends the old card with its endorsements and enters the new one', () => {
    const effects = (known: TravellerWorld) => service.effects(decided(world(known))).map(({ kind, data }) => ({ effect: kind, ...data }));
    expect(effects({ registers: expiring, answers: renewal })).toMatchObject([
      { effect: 'end', number: NUMBER, status: 'void-replaced' },
      { effect: 'end-endorsements', permitNumber: NUMBER },
      { effect: 'issue', kind: 'hong-kong-macao-permit', number: 'CA0000007', form: 'chip', validUntil: '2036-11-22', previousNumber: NUMBER },
    ]);
    expect(effects({ registers: card(), answers: replacement })[0]).toMatchObject({ status: 'void-lost' });
    expect(effects({})).toHaveLength(1);
  });

  it('tells what is still to be applied for, and costs 60 yuan', () => {
    const found = decided(world({ registers: expiring, answers: { ...renewal, combinedEndorsement: 'tourist' } }));
    expect(service.result.rows(found).map(({ value }) => value.en)).toEqual(['霍明', 'HUO, MING', 'CA0000007', '23 November 2026', '22 November 2036', NUMBER, 'Tourist endorsement']);
    expect(service.charges(found).map(({ yuan }) => yuan)).toEqual([60]);
  });
});
