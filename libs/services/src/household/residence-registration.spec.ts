import type { Livelihood, Party } from '@yichuang/definition';
import { makeIdentityNumber, makeUscc } from '@yichuang/kernel';

import { assessed, decided, today, troubleOf, type Assessed } from '../../../../test/support/assess-world.js';
import { residenceRegistration as service } from './residence-registration.js';

const party = (name: string, sequence: number): Party => ({ name, documentType: 'identity-card', documentNumber: makeIdentityNumber('411702', '1996-03-02', sequence) });
const [resident, landlord] = [party('明丽娜', 12), party('权玉田', 13)];
const address = { address: '河南省郑州市金水区文化路188号', regionCode: '410105', policeStation: '410105-station', isVillage: false, frozen: false };
const home: Livelihood = { ground: 'home', regionCode: '410105', reference: 'ZL1', name: '权玉田', since: '2026-01-01' };

interface World {
  readonly region?: string;
  readonly submitter?: Party;
  readonly answers?: Readonly<Record<string, unknown>>;
  readonly registers?: Readonly<Record<string, unknown>>;
  readonly handedIn?: readonly string[];
}

const world = ({ region = '411702', submitter = resident, answers = {}, registers = {}, handedIn }: World): Assessed =>
  assessed(service, {
    submitter,
    answers,
    handedIn,
    registers: {
      'population.person': { idNumber: resident.documentNumber, name: resident.name, alive: true, registeredRegion: region },
      'national-population.registrations': [],
      'identity-card.current': { validFrom: '2020-01-01', validUntil: '2030-01-01', status: 'valid' },
      'residence.of-person': [],
      'livelihood.of-person': [home],
      'standard-address.resolved': address,
      ...registers,
    },
  });

const ofProvince = (regionCode: string) => ({ 'population.person': null, 'national-population.registrations': [{ name: resident.name, regionCode }], 'identity-card.current': null });
const dormitory = { handledBy: 'agent', subject: resident, agentRelation: 'employer', agentPhone: '13903710014', registeredRegionCode: '510104', housingKind: 'employer', reason: 'work', employerName: '洛阳某厂', employerUscc: makeUscc('91410305MA1000003'), landlord: undefined, landlordPhone: undefined };
const withPapers = { handedIn: ['identity-card', 'residence-proof'] };

describe('the registration of a residence', () => {
  it.each<[string, World]>([
    ['a tenant of Zhumadian in Zhengzhou', {}],
    ['a tenant whom the landlord reports, without authorisation', { submitter: landlord, answers: { handledBy: 'agent', subject: resident, agentRelation: 'landlord', agentPhone: '13903710014', registeredRegionCode: '411702' } }],
    ['someone who moves on from another address', { registers: { 'residence.of-person': [{ regionCode: '410203', address: '河南省开封市某路1号' }] } }],
    ['someone of a county of the same city', { region: '410122' }],
  ])('is made at once for %s', (_title, known) => {
    expect(troubleOf(world(known))).toEqual([]);
    expect(world(known).verdict).toBe('granted');
  });

  it.each<[string, World, string[]]>([
    ['a worker of Sichuan is reported by the employer', { submitter: landlord, ...withPapers, answers: dormitory, registers: { ...ofProvince('510104'), 'livelihood.of-person': [] } }, ['subject-verified unknown']],
    ['a couple of Beijing stay with their son and hand in papers, which an officer looks at', { ...withPapers, answers: { housingKind: 'relative', landlord: undefined, landlordPhone: undefined }, registers: ofProvince('110105') }, []],
    ['the residence is in another district of the same city', { region: '410103' }, ['away-from-home fails']],
    ['the address is in no standard address data', { registers: { 'standard-address.resolved': null } }, ['away-from-home unknown', 'address-real fails', 'residence-proof missing']],
    ['the place of registration is stated wrongly', { submitter: landlord, answers: { ...dormitory, registeredRegionCode: '411502' } }, ['away-from-home fails']],
    ['a hotel guest chooses another kind', { answers: { housingKind: 'other', landlord: undefined, landlordPhone: undefined } }, ['not-otherwise-registered unknown']],
    ['the card has ended', { registers: { 'identity-card.current': { validFrom: '2010-01-01', validUntil: '2020-01-01', status: 'valid' } } }, ['lawful-identity fails', 'identity-card missing']],
    ['they are registered there already', { registers: { 'residence.of-person': [{ regionCode: '410105', address: address.address }] } }, ['no-duplicate fails']],
    ['nobody knows them', { registers: { 'population.person': null } }, ['away-from-home unknown']],
    ['no register knows the home', { registers: { 'livelihood.of-person': [] } }, ['residence-proof missing']],
  ])('waits for a person when %s', (_title, known, expected) => {
    expect(troubleOf(world(known))).toEqual(expected);
  });

  it.each<[string, object, string]>([
    ['a day of next month', { moveInDate: '2026-12-23' }, 'moveInDate'],
    ['a hotel', { housingKind: 'hotel' }, 'housingKind'],
    ['no landlord of a rented home', { landlord: undefined }, 'landlord'],
  ])('is not declared for %s', (_title, answers, field) => {
    expect(() => world({ answers: { ...answers } })).toThrow(field);
  });

  it('ends the one before on the same day and starts the half year', () => {
    const done = decided(world({ registers: { 'residence.of-person': [{ regionCode: '410203', address: '某路' }] } }));
    expect(service.effects(done).map(({ kind, data }) => [kind, data])).toEqual([
      ['end', { idNumber: resident.documentNumber, city: '4102', endedOn: today }],
      ['register', { number: '4101050000000007', idNumber: resident.documentNumber, regionCode: '410105', address: address.address, movedInOn: '2026-11-03', reason: 'business', registeredOn: today }],
    ]);
    expect(service.jurisdiction(done)).toEqual({ kind: 'police-station', regionCode: '410105' });
    expect(service.result.rows(done).map(({ value }) => value.zh)).toContain('4101050000000007');
  });
});
