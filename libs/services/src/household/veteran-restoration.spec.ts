import type { Household, Party, Person, Registration, StandardAddress } from '@yichuang/definition';
import { makeIdentityNumber } from '@yichuang/kernel';

import { assessed, decided, today, troubleOf, type Assessed } from '../../../../test/support/assess-world.js';
import { veteranRestoration as service } from './veteran-restoration.js';

const party = (name: string, born: string, sequence: number): Party => ({ name, documentType: 'identity-card', documentNumber: makeIdentityNumber('410581', born, sequence) });
const veteran = party('刘凯', '2004-03-01', 11);
const father = party('刘国', '1976-03-01', 13);
const address = '河南省安阳市林州市太行路302号锦绣家园5号楼2单元402号';
const entry = { idNumber: veteran.documentNumber, name: veteran.name, status: 'cancelled', householdNumber: '410581302', relationToHead: 'child', maritalStatus: 'single', spouseId: null } as Registration;
const person = { idNumber: veteran.documentNumber, name: veteran.name, sex: 'male', ethnicity: '汉族', birthDate: '2004-03-01', registeredAddress: address, alive: true } as Person;
const home = { number: '410581302', type: 'family', address, regionCode: '410581', policeStation: '410581-station', status: 'open', frozen: false, headId: father.documentNumber } as Household;
const place: StandardAddress = { address, regionCode: '410581', policeStation: '410581-station', isVillage: false, frozen: false };
const letter = { number: '林退役2026-0042', issuedOn: '2026-11-11', name: veteran.name, dischargedOn: '2026-09-14', settlement: '410581' };
const right = { number: 'BDC1', kind: 'title', holderId: veteran.documentNumber, holderName: veteran.name, landlordId: null, isResidential: true, until: null };

interface World {
  readonly answers?: Readonly<Record<string, unknown>>;
  readonly registers?: Readonly<Record<string, unknown>>;
  readonly handedIn?: readonly string[];
}

const world = ({ answers = {}, registers = {}, handedIn }: World): Assessed =>
  assessed(service, {
    submitter: veteran,
    handedIn,
    answers: { headOfHousehold: father, ...answers },
    registers: {
      'population.registration': entry,
      'population.person': person,
      'population.cancellation': { reason: 'enlistment', cancelledOn: '2024-09-14', deathOn: null, deathCause: null },
      'household.by-number': home,
      'standard-address.resolved': place,
      'veterans-affairs.letter': letter,
      'marriage.of-person': [],
      'real-estate.rights-at': [],
      'consent.answered': { answer: 'given', answeredOn: today },
      ...registers,
    },
  });

const own = { landing: 'new-family', targetHouseholdNumber: undefined, headOfHousehold: undefined, headConsent: undefined, relationToHead: 'head' };
const collective = { landing: 'community-collective', headOfHousehold: undefined, headConsent: undefined, relationToHead: 'non-relative' };
const sentBack = { applicationKind: 'returned-recruit', letterNumber: undefined, letterDate: undefined };

describe('the restoration of a registration', () => {
  it.each<[string, World]>([
    ['a conscript returns to his parents’ household with the letter', {}],
    ['a sergeant settles where his wife heads the household', { answers: { applicationKind: 'discharged-sergeant', settlementGround: 'spouse', relationToHead: 'spouse' } }],
    ['he has a home of his own', { answers: own, registers: { 'real-estate.rights-at': [right] } }],
    ['the community’s collective household takes him', { answers: collective, registers: { 'household.by-number': { ...home, type: 'collective-community' } } }],
  ])('only waits for the decision when %s', (_title, known) => {
    expect(troubleOf(world(known))).toEqual([]);
    expect(world(known).verdict).toBe('person');
  });

  it.each<[string, World, string[]]>([
    ['a recruit was sent back', { answers: sentBack, registers: { 'veterans-affairs.letter': null }, handedIn: ['return-document', 'discharge-document'] }, ['veterans-letter unknown']],
    ['the letter names another county', { answers: { settlementCounty: '411502' } }, ['settlement-in-henan fails']],
    ['the address is not in the settlement county', { registers: { 'veterans-affairs.letter': { ...letter, settlement: '410502' } }, answers: { settlementCounty: '410502' } }, ['settlement-in-henan fails']],
    ['the entry is active again', { registers: { 'population.registration': { ...entry, status: 'active' } } }, ['once-only fails']],
    ['the head has not agreed', { registers: { 'consent.answered': null } }, ['home-or-consent fails']],
    ['the head refused', { registers: { 'consent.answered': { answer: 'refused', answeredOn: today } } }, ['home-or-consent fails']],
    ['somebody else is head', { registers: { 'household.by-number': { ...home, headId: veteran.documentNumber } } }, ['home-or-consent fails']],
    ['the register has no entry of his', { registers: { 'population.registration': null } }, ['was-cancelled-for-enlistment fails']],
    ['the entry was cancelled for another reason', { registers: { 'population.cancellation': { reason: 'duplicate' } } }, ['was-cancelled-for-enlistment unknown']],
    ['the letter is not found', { registers: { 'veterans-affairs.letter': null } }, ['veterans-letter unknown', 'veterans-letter missing', 'discharge-document missing']],
    ['the letter has another number', { answers: { letterNumber: '林退役2026-0001' } }, ['veterans-letter fails', 'veterans-letter missing']],
    ['no home is found', { answers: own }, ['home-or-consent unknown', 'housing-proof missing']],
    ['the address is frozen', { answers: own, registers: { 'standard-address.resolved': { ...place, frozen: true }, 'real-estate.rights-at': [right] } }, ['target-can-receive fails']],
    ['the household is a school’s', { registers: { 'household.by-number': { ...home, type: 'collective-school' } } }, ['target-can-receive fails']],
    ['there is no such address', { registers: { 'standard-address.resolved': null } }, ['target-can-receive fails']],
  ])('waits for more when %s', (_title, known, expected) => {
    expect(troubleOf(world(known))).toEqual(expected);
  });

  it.each([
    ['the letter is older than the discharge', { letterDate: '2026-09-01' }, 'letterDate'],
    ['the enlistment is after the discharge', { enlistmentDate: '2026-10-01' }, 'enlistmentDate'],
    ['the settlement county is in Hebei', { settlementCounty: '130403' }, 'settlementCounty'],
    ['he heads another’s household', { relationToHead: 'head' }, 'relationToHead'],
  ])('is not asked for rightly when %s', (_title, answers, field) => {
    expect(() => world({ answers })).toThrow(field);
  });

  it('enters him again, discharged, and has the card’s address written anew', () => {
    const done = decided(world({}));
    const idNumber = veteran.documentNumber;
    expect(service.effects(done).map(({ kind, data }) => [kind, data])).toMatchObject([
      ['enter', { idNumber, to: '410581302', relationToHead: 'child', reason: 'discharge', movedOn: today, person: { address } }],
      ['change-items', { idNumber, militaryService: 'discharged' }],
      ['flag-address', { idNumber }],
    ]);
    expect(service.jurisdiction(done)).toEqual({ kind: 'police-station', regionCode: '410581' });
    expect(service.result.rows(done).map(({ value }) => value.zh)).toEqual(expect.arrayContaining(['410581302', '子']));
    expect(service.consents({ form: done.form, applicant: veteran, submitter: veteran }).map(({ by }) => by)).toEqual([father]);
  });

  it('opens a household for who has a home', () => {
    const done = decided(world({ answers: own, registers: { 'real-estate.rights-at': [right] } }));
    expect(service.effects(done).map(({ kind }) => kind)).toEqual(['open', 'enter', 'change-items', 'flag-address']);
    expect(service.effects(done)[1]?.data).toMatchObject({ to: '900000007', relationToHead: 'head' });
  });
});
