import type { Effect, Endorsement, ExitBan, Party, Person, TravelPermit } from '@yichuang/definition';
import { addDays, makeIdentityNumber, type CivilDate } from '@yichuang/kernel';

import { assessed, decided, today, troubleOf, type Assessed } from '../../../../test/support/assess-world.js';
import { chargeFor, termsOf } from './endorsement-terms.js';
import { hongKongMacaoTouristEndorsement as service } from './hong-kong-macao-tourist-endorsement.js';

interface World {
  readonly born?: CivilDate;
  readonly region?: string;
  readonly portrait?: boolean;
  readonly permit?: Partial<TravelPermit> | null;
  readonly registers?: Readonly<Record<string, unknown>>;
  readonly answers?: Readonly<Record<string, unknown>>;
  readonly submitter?: Party;
  readonly handedIn?: readonly string[];
}

const numberOf = (born: CivilDate): string => makeIdentityNumber('410105', born, 11);
const personOf = (born: CivilDate, region: string, comparable: boolean): Person => ({
  idNumber: numberOf(born),
  name: '霍明',
  formerNames: [],
  sex: 'male',
  ethnicity: '汉族',
  birthDate: born,
  registeredAddress: '河南省郑州市金水区文化路1号',
  registeredRegion: region,
  alive: true,
  portrait: { takenOn: '2024-05-01', comparable },
});
const ofPermit = (changes: Partial<TravelPermit>): TravelPermit => ({ number: 'C41000101', form: 'chip', issuedOn: '2023-05-01', validUntil: '2033-05-01', status: 'valid', isSeized: false, hasFingerprint: true, endorsements: [], ...changes });

function world({ born = '1993-03-02', region = '410105', portrait = true, permit = {}, registers = {}, answers = {}, submitter, handedIn }: World): Assessed {
  const person = personOf(born, region, portrait);
  const self: Party = { name: person.name, documentType: 'identity-card', documentNumber: person.idNumber };
  return assessed(service, {
    submitter: submitter ?? self,
    answers: { ...(submitter && { subject: self }), ...answers },
    handedIn,
    registers: {
      'population.person': person,
      'national-population.registrations': [],
      'residence.of-person': [],
      'travel-document.hong-kong-macao-permit': permit && ofPermit(permit),
      'exit-ban.of-person': [],
      'entry-exit-record.movements': [{ direction: 'entry', region: 'hong-kong', on: '2025-01-05' }],
      'entry-exit-record.stay-abuses': [],
      ...registers,
    },
  });
}

const endorsement = (changes: Partial<Endorsement> = {}): Endorsement => ({ region: 'hong-kong', type: 'G', entries: 1, usedEntries: 0, validFrom: '2026-05-01', validUntil: '2027-05-01', maxStayDays: 7, status: 'valid', ...changes });
const ban = (changes: Partial<ExitBan> = {}): ExitBan => ({ category: 'civil-court-order', authority: '人民法院', from: '2026-01-01', until: null, ...changes });
const residence = (changes: object = {}) => ({ regionCode: '410105', address: '某路', registeredOn: '2025-01-01', permitNumber: 'JZ1', permitUntil: '2027-01-01', ...changes });
const official = { 'exit-ban.registered-personnel': { unit: '河南省统计局', category: 'state-employee' } };
const asOfficial = { isRegisteredPersonnel: true, consentLetterDate: today, employerName: '河南省统计局', writingMethod: 'window', deliveryMethod: 'window', pickupOffice: '410105' };
const mother: Party = { name: '乔燕', documentType: 'identity-card', documentNumber: makeIdentityNumber('410105', '1988-03-01', 2) };
const child = { born: '2016-08-09', submitter: mother, answers: { handledBy: 'guardian', agentPhone: '13903710003', guardianRelation: 'parent', writingMethod: 'window', deliveryMethod: 'window', pickupOffice: '410105' } };
const parent = { 'population.guardianship': { ground: 'parent', since: null } };
const group = { endorsementType: 'L' };
const toMacao = { destinations: ['macao'], macaoValidity: '3m1' };

const granted: [string, World][] = [
  ['a resident of Zhengzhou with everything in order', {}],
  ['a resident of Gongyi, which belongs to Zhengzhou', { region: '410181' }],
  ['a resident of Xinyang as a group', { region: '411502', answers: group }],
  ['a resident of Shangqiu with a residence permit of Zhengzhou', { region: '411402', registers: { 'residence.of-person': [residence()] } }],
  ['someone whose other endorsements do not count', { permit: { endorsements: [endorsement({ region: 'macao' }), endorsement({ usedEntries: 1, status: 'used' }), endorsement({ validUntil: '2026-11-22' })] } }],
  ['someone whose ban ended yesterday', { registers: { 'exit-ban.of-person': [ban({ until: '2026-11-22' }), ban({ from: '2026-11-24' })] } }],
  ['someone who never crossed the border', { registers: { 'entry-exit-record.movements': [] } }],
  ['a permit that ends on the last day of the endorsement', { permit: { validUntil: '2027-11-23' } }],
  ['a departure on the last day of the endorsement', { answers: { plannedDepartureDate: '2027-11-23' } }],
  ['someone of 16 today', { born: '2010-11-23' }],
];

const waiting: [string, World, string[]][] = [
  ['there is no permit', { permit: null }, ['valid-card fails', 'smart-eligible unknown']],
  ['the permit is lost', { permit: { status: 'void-lost' } }, ['valid-card fails']],
  ['the permit is seized', { permit: { isSeized: true } }, ['valid-card fails']],
  ['the permit is another than the one named', { answers: { hkMacaoPermitNumber: 'C41000999' } }, ['valid-card fails', 'register-agrees fails']],
  ['the permit is a booklet', { permit: { form: 'booklet' } }, ['valid-card fails']],
  ['the permit ends before the endorsement would', { permit: { validUntil: '2027-03-23' } }, ['valid-card fails']],
  ['a resident of Kaifeng asks to travel on their own', { region: '410203' }, ['individual-travel-city fails', 'residence-permit missing']],
  ['the residence permit was not endorsed this year', { region: '410203', registers: { 'residence.of-person': [residence({ permitUntil: '2026-11-22' })] } }, ['individual-travel-city fails', 'residence-permit missing']],
  ['a residence is registered without a permit', { region: '410203', registers: { 'residence.of-person': [residence({ permitNumber: null, permitUntil: null })] } }, ['individual-travel-city fails', 'residence-permit missing']],
  ['an endorsement for the destination can still be used', { permit: { endorsements: [endorsement()] } }, ['no-unused-endorsement fails']],
  ['one was approved and not yet written', { permit: { endorsements: [endorsement({ type: 'L', status: 'approved' })] } }, ['no-unused-endorsement fails']],
  ['the applicant is still in Hong Kong', { registers: { 'entry-exit-record.movements': [{ direction: 'exit', region: 'hong-kong', on: '2026-11-20' }, { direction: 'entry', region: 'macao', on: '2025-01-05' }] } }, ['in-mainland fails']],
  ['a court has barred the applicant from leaving', { registers: { 'exit-ban.of-person': [ban()] } }, ['not-exit-banned fails']],
  ['a ban ends today', { registers: { 'exit-ban.of-person': [ban({ until: today })] } }, ['not-exit-banned fails']],
  ['the register knows another name', { registers: { 'population.person': { ...personOf('1993-03-02', '410105', true), name: '霍光' } } }, ['identity-proven fails']],
  ['no portrait can be compared', { portrait: false }, ['identity-proven unknown']],
  ['no fingerprint is on file', { permit: { hasFingerprint: false } }, ['smart-eligible unknown']],
  ['the applicant once overstayed in Macao', { registers: { 'entry-exit-record.stay-abuses': [{ kind: 'overstay', region: 'macao', foundOn: '2024-01-01' }] } }, ['smart-eligible unknown']],
  ['a state employee hands in the letter of their unit', { registers: official, answers: asOfficial, handedIn: ['unit-consent'] }, ['smart-eligible unknown', 'registered-personnel-consent unknown']],
  ['a state employee hands in no letter', { registers: official, answers: asOfficial }, ['smart-eligible unknown', 'registered-personnel-consent unknown', 'unit-consent missing']],
  ['a state employee does not say so', { registers: official }, ['smart-eligible unknown', 'registered-personnel-consent fails']],
  ['a state employee names another unit', { registers: official, answers: { ...asOfficial, employerName: '郑州市财政局' }, handedIn: ['unit-consent'] }, ['smart-eligible unknown', 'registered-personnel-consent fails']],
  ['someone says they are registered personnel and is not', { answers: asOfficial, handedIn: ['unit-consent'] }, ['registered-personnel-consent unknown']],
  ['the departure is planned after the endorsement ends', { answers: { plannedDepartureDate: '2027-11-24' } }, ['planned-departure fails']],
  ['a mother applies for her child', { ...child, registers: parent }, ['smart-eligible unknown']],
  ['no register shows the guardianship', { ...child, answers: { ...child.answers, hkMacaoPermitNumber: 'C41000101' } }, ['identity-proven unknown', 'smart-eligible unknown', 'guardianship unknown', 'guardian-identity missing', 'guardianship-proof missing']],
  ['a child applies alone', { born: '2010-11-24' }, ['identity-proven unknown', 'minor-guardian fails', 'smart-eligible unknown']],
  ['someone acts for a person of 16', { ...child, born: '2010-11-23', registers: parent }, ['minor-guardian fails']],
  [
    'the household is in another city of individual travel',
    { registers: { 'population.person': null, 'national-population.registrations': [{ name: '霍明', regionCode: '610104' }] } },
    ['identity-proven unknown', 'smart-eligible unknown', 'identity missing'],
  ],
];

describe('a tourist endorsement for Hong Kong and Macao', () => {
  it.each(granted)('is granted at once to %s', (_title, known) => {
    expect(troubleOf(world(known))).toEqual([]);
    expect(world(known).verdict).toBe('granted');
  });

  it.each(waiting)('waits for a person when %s', (_title, known, expected) => {
    const { verdict, ...assessment } = world(known);
    expect(troubleOf({ ...assessment, verdict })).toEqual(expected);
    expect(verdict).toBe('person');
  });

  it('offers Macao one entry only', () => {
    expect(() => world({ answers: { destinations: ['macao'], macaoValidity: '3m2' } })).toThrow('macaoValidity');
  });

  it.each<[string, object]>([
    ['the card is posted but collected', { writingMethod: 'mailCard', deliveryMethod: 'window', pickupOffice: '410105' }],
    ['the card is kept but posted', { writingMethod: 'selfService' }],
    ['registered personnel use the machine', { ...asOfficial, writingMethod: 'selfService' }],
  ])('is not put on a card where %s', (_title, answers) => {
    expect(() => world({ answers: { ...answers } })).toThrow('writingMethod');
  });

  it('costs 15 yuan for one entry and 30 for two, for each destination', () => {
    const of = (answers: object) => service.charges(decided(world({ answers: { ...answers } }))).map(({ yuan }) => yuan);
    expect(of({ hongKongValidity: '1y2' })).toEqual([30]);
    expect(of({ ...group, destinations: ['hongKong', 'macao'], hongKongValidity: '3m1', macaoValidity: '1y1' })).toEqual([15, 15]);
    expect(termsOf({}).map(chargeFor)).toEqual([]);
  });

  it('adds one endorsement for each destination, never beyond the permit', () => {
    const effects = (known: World): Effect[] => [...service.effects(decided(world(known)))];
    expect(effects({ answers: { ...toMacao, destinations: ['hongKong', 'macao'], hongKongValidity: '1y2' } }).map(({ data }) => data)).toEqual([
      { number: '410000000007H', permitNumber: 'C41000101', region: 'hong-kong', type: 'G', entries: 2, validFrom: today, validUntil: '2027-11-23', maxStayDays: 7 },
      { number: '410000000007M', permitNumber: 'C41000101', region: 'macao', type: 'G', entries: 1, validFrom: today, validUntil: '2027-02-23', maxStayDays: 7 },
    ]);
    expect(effects({ permit: { validUntil: addDays(today, 30) } })[0]?.data).toMatchObject({ validUntil: addDays(today, 30) });
    expect(effects({ permit: null })).toEqual([]);
  });

  it('tells on its document what each endorsement allows', () => {
    const rows = service.result.rows(decided(world({ answers: { ...group, ...toMacao } })));
    expect(rows.map(({ value }) => value.en)).toEqual(['霍明', 'C41000101', 'Group tourism (L)', 'Macao, three months, one entry', '23 February 2027']);
  });

  it('lies with Zhengzhou for individual travel, else where the applicant is registered', () => {
    expect(service.jurisdiction(decided(world({})))).toEqual({ kind: 'exit-entry-office', regionCode: '410100' });
    expect(service.jurisdiction(decided(world({ region: '411502', answers: group })))).toEqual({ kind: 'exit-entry-office', regionCode: '411502' });
  });

  it('asks the guardian whose child an agent brings', () => {
    const agent = { ...child, answers: { ...child.answers, handledBy: 'agent', guardian: mother, guardianPhone: '13903710004', guardianConsent: true }, submitter: { ...mother, name: '尹秀', documentNumber: numberOf('1990-05-06') } };
    const { request } = world(agent);
    expect(service.consents({ form: request.form, submitter: request.submitter, applicant: { ...request.submitter, name: '霍明' } })).toMatchObject([{ id: 'guardian', by: { documentNumber: mother.documentNumber } }]);
    expect(troubleOf(world({ ...agent, registers: { ...parent, 'consent.answered': { answer: 'given', answeredOn: today }, 'delegation.granted': { grantedOn: today, validUntil: today } } }))).toEqual(['smart-eligible unknown']);
    expect(troubleOf(world({ ...agent, registers: { ...parent, 'consent.answered': { answer: 'refused', answeredOn: today } } }))).toContain('guardian-consent fails');
  });
});
