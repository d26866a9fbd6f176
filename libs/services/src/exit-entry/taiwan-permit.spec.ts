import type { TravelDocument } from '@yichuang/definition';
import { makeUscc } from '@yichuang/kernel';

import { decided, today, troubleOf } from '../../../../test/support/assess-world.js';
import { banned, byGuardian, held, mother, parent, travellers, withoutUsual, type TravellerWorld } from '../../../../test/support/traveller-cases.js';
import { isOffered } from './taiwan-endorsement.js';
import { taiwanPermit as service } from './taiwan-permit.js';

const NUMBER = 'L12345678';
const card = (changes: Partial<TravelDocument> = {}) => ({ 'travel-document.of-holder': [held('taiwan-permit', NUMBER, { validUntil: '2032-02-01', ...changes })] });
const world = travellers(service, { 'exit-ban.fraud-penalties': [], 'travel-document.free-taiwan-permit': { number: 'L41000007' } });
const papers = ['taiwan-entry-permit', 'purpose-proof', 'taiwan-affairs-approval'];
const trouble = (known: TravellerWorld): string[] => withoutUsual(troubleOf(world({ handedIn: papers, ...known })));

const none = { endorsementType: 'none', endorsementValidity: undefined };
const replacement = { ...none, applicationKind: 'replacement', licenceNumber: NUMBER, reason: 'lost', lossStatement: '乘坐公交车时遗失通行证，已到失物招领处查找，没有找到。', voidConsent: true };
const renewal = { ...none, applicationKind: 'renewal', licenceNumber: NUMBER, voidConsent: true };
const exchange = { endorsementType: 'Y', endorsementValidity: '6m1', approvalNumber: '豫台办〔2026〕12号', approvalExpiryDate: '2027-04-30' };
const only = { ...exchange, applicationKind: 'endorsementOnly', licenceNumber: NUMBER };
const group = { endorsementType: 'L', endorsementValidity: '6m1', travelAgencyUscc: makeUscc('91410105MA2700201') };

describe('a permit for Taiwan', () => {
  it.each<[string, TravellerWorld]>([
    ['a first card without an endorsement is asked for', { answers: none }],
    ['the card was lost', { registers: card(), answers: replacement }],
    ['the card ends in less than six months', { registers: card({ validUntil: '2027-02-01' }), answers: renewal }],
    ['the details have changed', { registers: card({ differs: ['name'] }), answers: renewal }],
    ['a resident of Zhengzhou replaces it fully on line', { registers: card(), answers: { ...replacement, channel: 'online' } }],
    ['a card has lapsed', { registers: card({ status: 'expired', validUntil: '2025-01-01' }), answers: { ...none, applicationKind: 'lapsed', licenceNumber: NUMBER } }],
    ['a mother comes with her child', { born: '2015-05-05', submitter: mother, answers: { ...byGuardian, ...none }, registers: parent }],
    ['a penalty ended six months ago', { answers: none, registers: { 'exit-ban.fraud-penalties': [{ decidedOn: '2026-05-01', endedOn: '2026-05-23' }] } }],
  ])('waits for the examiner alone when %s', (_title, known) => {
    expect(trouble(known)).toEqual([]);
  });

  it.each<[string, TravellerWorld, string[]]>([
    ['a resident of Nanyang visits a spouse', { region: '411303' }, ['purpose-proof unknown']],
    ['a professor has an approval of the Taiwan affairs office', { answers: exchange }, ['purpose-proof unknown']],
    ['an endorsement is asked for on a valid card', { registers: card(), answers: only }, ['purpose-proof unknown']],
    ['a single journey is asked for', { answers: { applicationKind: 'singleUse' } }, ['purpose-proof unknown']],
    ['individual travel is asked for', { answers: { endorsementType: 'G', endorsementValidity: '6m1' } }, ['endorsement-open fails', 'purpose-proof unknown']],
    ['group travel is asked for in Henan', { answers: group, registers: { 'organisation.by-uscc': { status: 'active' } } }, ['endorsement-open fails', 'purpose-proof unknown']],
    ['group travel is asked for in Shanghai with an unknown operator', { person: null, answers: group, registers: { 'national-population.registrations': [{ name: '霍明', regionCode: '310101' }] } }, ['identity-proven unknown', 'purpose-proof fails']],
    ['a family visit is not proved', { handedIn: [] }, ['purpose-proof unknown', 'taiwan-entry-permit missing', 'purpose-proof missing']],
    ['the project approval expired yesterday', { answers: { ...exchange, endorsementType: 'F', approvalExpiryDate: '2026-11-22' } }, ['purpose-proof fails']],
    ['the applicant is a defendant', { answers: none, registers: banned('suspect-or-defendant') }, ['not-exit-banned fails']],
    ['a penalty for a forged invitation ended four months ago', { answers: none, registers: { 'exit-ban.fraud-penalties': [{ decidedOn: '2026-07-01', endedOn: '2026-07-23' }] } }, ['no-fraud-period fails']],
    ['a penalty has not been served', { answers: none, registers: { 'exit-ban.fraud-penalties': [{ decidedOn: '2026-01-01', endedOn: null }] } }, ['no-fraud-period fails']],
    ['nothing calls for a renewal', { registers: card(), answers: renewal }, ['kind-matches-record fails']],
    ['the card to renew is void', { registers: card({ status: 'void' }), answers: renewal }, ['kind-matches-record fails']],
    ['the card ends before the endorsement', { registers: card({ validUntil: '2027-02-01' }), answers: only }, ['kind-matches-record fails', 'purpose-proof unknown']],
    ['there is no card to endorse', { answers: only }, ['kind-matches-record fails', 'purpose-proof unknown']],
    ['a single journey is asked for beside a valid card', { registers: card(), answers: { applicationKind: 'singleUse' } }, ['kind-matches-record fails', 'purpose-proof unknown']],
    ['a first card is asked for on line', { answers: { ...none, channel: 'online' } }, ['online-channel fails']],
  ])('waits for more when %s', (_title, known, expected) => {
    expect(trouble(known)).toEqual(expected);
  });

  it.each<[string, object, string]>([
    ['an endorsement alone is asked for without its type', { applicationKind: 'endorsementOnly', licenceNumber: NUMBER, ...none }, 'endorsementType'],
    ['settlement is asked for many times', { endorsementType: 'D', endorsementValidity: '1yM' }, 'endorsementValidity'],
    ['the number is that of a passport', { ...renewal, licenceNumber: 'E12345678' }, 'licenceNumber'],
  ])('is not taken when %s', (_title, answers, field) => {
    expect(() => world({ answers: { ...answers } })).toThrow(field);
  });

  it('offers study for its length only', () => {
    expect([isOffered('byStudy', { endorsementType: 'X' }), isOffered('1yM', { endorsementType: 'X' }), isOffered('6m1', {})]).toEqual([true, false, false]);
  });

  const effects = (known: TravellerWorld) => service.effects(decided(world(known))).map(({ kind, data }) => ({ effect: kind, ...data }));

  it('is issued and endorsed in one step', () => {
    expect(effects({})).toMatchObject([
      { effect: 'issue', kind: 'taiwan-permit', number: 'L41000007', validUntil: '2036-11-22' },
      { effect: 'endorse', number: '410000000007T', permitNumber: 'L41000007', region: 'taiwan', type: 'T', entries: null, validUntil: '2029-11-23' },
    ]);
    expect(effects({ registers: card(), answers: replacement })).toMatchObject([{ effect: 'end', status: 'void-lost' }, { effect: 'end-endorsements' }, { effect: 'issue', previousNumber: NUMBER }]);
  });

  it('is endorsed until the approval ends', () => {
    expect(effects({ registers: card(), answers: only })).toMatchObject([{ effect: 'endorse', permitNumber: NUMBER, entries: 1, validUntil: '2027-04-30' }]);
    expect(effects({ answers: { ...exchange, endorsementType: 'X', endorsementValidity: 'byStudy', approvalExpiryDate: '2030-07-01' } })[1]).toMatchObject({ validUntil: '2030-07-01', entries: null });
  });

  it('is issued for one journey within three months', () => {
    expect(effects({ answers: { applicationKind: 'singleUse' } })).toMatchObject([{ effect: 'issue', form: 'booklet', entries: 1, validUntil: '2027-02-22', reason: 'T' }]);
    expect(effects({ registers: card({ validUntil: '2025-01-01' }), answers: { applicationKind: 'singleUse' } })).toMatchObject([{ effect: 'end', number: NUMBER, status: 'expired' }, { effect: 'end-endorsements' }, { effect: 'issue', entries: 1 }]);
  });

  it.each<[string, TravellerWorld, number[]]>([
    ['a card with three years of family visits', {}, [60, 80]],
    ['a card alone', { answers: none }, [60]],
    ['one entry on a card that is held', { registers: card(), answers: only }, [15]],
    ['a single journey', { answers: { applicationKind: 'singleUse' } }, [15]],
  ])('costs by what is asked for: %s', (_title, known, yuan) => {
    expect(service.charges(decided(world(known))).map((each) => each.yuan)).toEqual(yuan);
  });

  it('tells what was issued', () => {
    const values = (known: TravellerWorld) => service.result.rows(decided(world(known))).map(({ value }) => value.en);
    expect(values({})).toEqual(['霍明', 'HUO, MING', 'L41000007', '23 November 2026', '22 November 2036', 'Family visit (T)', 'Three years, multiple', '23 November 2029']);
    expect(values({ registers: card(), answers: only })).toEqual(['霍明', NUMBER, 'Exchange by invitation (Y)', 'Six months, one entry', '30 April 2027']);
    expect(values({ answers: { applicationKind: 'singleUse' } })).toContain('22 February 2027');
    expect(today).toBe('2026-11-23');
  });
});
