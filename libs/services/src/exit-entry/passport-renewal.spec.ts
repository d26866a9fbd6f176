import type { TravelDocument } from '@yichuang/definition';

import { decided, today, troubleOf } from '../../../../test/support/assess-world.js';
import { banned, byGuardian, held, mother, official, parent, travellers, withoutUsual, type TravellerWorld } from '../../../../test/support/traveller-cases.js';
import { passportRenewal as service } from './passport-renewal.js';

const passport = (changes: Partial<TravelDocument> = {}) => ({ 'travel-document.of-holder': [held('ordinary-passport', 'EJ2233445', { validUntil: '2027-03-10', ...changes })] });
const world = travellers(service, passport());
const trouble = (known: TravellerWorld): string[] => withoutUsual(troubleOf(world({ handedIn: ['photo'], ...known })));
const years = { validUntil: '2028-12-01' };
const renamed = { reason: 'dataChanged', changedItems: ['name'] };

describe('the renewal of a passport', () => {
  it.each<[string, TravellerWorld]>([
    ['less than six months are left', {}],
    ['the name was changed in the register', { registers: passport({ ...years, differs: ['name'] }), answers: renamed }],
    ['a resident of Zhengzhou applies fully on line', { answers: { channel: 'online', deliveryMethod: 'post', deliveryRecipient: '霍明', deliveryPhone: '13903710035', deliveryAddress: '河南省郑州市金水区文化路1号' } }],
    ['fingers have healed', { registers: passport({ ...years, hasFingerprint: false }), answers: { reason: 'fingerprintRestored' } }],
    ['a mother comes with her child', { born: '2014-05-05', submitter: mother, answers: byGuardian, registers: { ...parent, ...passport({ hasFingerprint: false }) } }],
  ])('waits for the examiner alone when %s', (_title, known) => {
    expect(trouble(known)).toEqual([]);
  });

  it.each<[string, TravellerWorld, string[]]>([
    ['the destination asks for twelve months', { registers: passport({ validUntil: '2027-09-01' }), answers: { reason: 'destinationRule', destinationCountry: 'THA' }, handedIn: ['photo', 'destination-proof'] }, ['renewal-ground unknown']],
    ['visa pages are nearly used up', { registers: passport(years), answers: { reason: 'pagesUsed', remainingVisaPages: 2 } }, ['renewal-ground unknown']],
    ['more than six months are left', { registers: passport(years) }, ['renewal-ground fails']],
    ['six months are left to the day', { registers: passport({ validUntil: '2027-05-23' }) }, ['renewal-ground fails']],
    ['the passport expired last month', { registers: passport({ validUntil: '2026-10-01', status: 'expired' }) }, ['holds-valid-passport fails']],
    ['the passport is void', { registers: passport({ status: 'void-lost' }) }, ['holds-valid-passport fails']],
    ['there is no passport', { registers: { 'travel-document.of-holder': [] } }, ['holds-valid-passport fails', 'renewal-ground unknown']],
    ['nothing has changed', { registers: passport(years), answers: renamed }, ['renewal-ground fails', 'change-proof missing']],
    ['another item has changed', { registers: passport({ ...years, differs: ['birth-place'] }), answers: renamed }, ['renewal-ground fails']],
    ['fingerprints are there already', { registers: passport(years), answers: { reason: 'fingerprintRestored' } }, ['renewal-ground fails']],
    ['a resident of Kaifeng chooses to apply on line', { region: '410203', answers: { channel: 'online' } }, ['online-channel fails']],
    ['a renamed resident chooses to apply on line', { registers: passport({ differs: ['name'] }), answers: { ...renamed, channel: 'online' } }, ['online-channel fails']],
    ['registered personnel choose to apply on line', { registers: official, answers: { channel: 'online' } }, ['registered-personnel-consent fails', 'online-channel fails']],
    ['no fingerprint is on file for the online channel', { registers: passport({ hasFingerprint: false }), answers: { channel: 'online' } }, ['online-channel fails']],
    ['a mother chooses to apply on line for her child', { born: '2014-05-05', submitter: mother, answers: { ...byGuardian, channel: 'online' }, registers: parent }, ['online-channel fails']],
    ['the tax authority has barred the applicant', { registers: banned('other-statutory') }, ['not-exit-banned fails']],
    ['an annotation is not proved', { answers: { annotations: ['foreignName'] } }, ['annotation-proof missing']],
  ])('waits for more when %s', (_title, known, expected) => {
    expect(trouble(known)).toEqual(expected);
  });

  it('leaves a chewed passport to the replacement', () => {
    expect(() => world({ answers: { reason: 'damaged' } })).toThrow('reason');
  });

  it('ends the old passport and enters the new one', () => {
    expect(service.effects(decided(world({}))).map(({ data }) => data)).toMatchObject([
      { number: 'EJ2233445', status: 'void-replaced', voidedOn: today },
      { kind: 'ordinary-passport', number: 'EA0000007', validUntil: '2036-11-22', previousNumber: 'EJ2233445' },
    ]);
    expect(service.result.rows(decided(world({}))).map(({ value }) => value.zh)).toContain('EJ2233445');
    expect(service.charges(decided(world({}))).map(({ yuan }) => yuan)).toEqual([120]);
  });
});
