import type { DogRules, Household, Organisation, Party } from '@yichuang/definition';
import { addDays, addMonths, addYears, formatDate, makeIdentityNumber, makeUscc } from '@yichuang/kernel';

import { assessed, decided, today, troubleOf, type Assessed } from '../../../../test/support/assess-world.js';
import { dogRegistration as service } from './dog-registration.js';

const born = (date: string): Party => ({ name: '花满楼', documentType: 'identity-card', documentNumber: makeIdentityNumber('410303', date, 11) });
const keeper = born('1993-03-02');
const address = '河南省洛阳市西工区中州中路186号';
const rules: DogRules = { cityCode: '410300', authority: 'police', issuedBy: 'city', controlledRegions: ['410303', '410702'], bannedBreeds: ['藏獒'], shoulderHeightLimit: 50, dogsPerHousehold: 1, yearsAfterCancellation: 3 };
const home = { address, regionCode: '410303' } as Household;
const uscc = makeUscc('12410702MB2710401');
const institute: Organisation = { uscc, name: '新乡市实验动物研究所', status: 'active', legalRepresentative: keeper, address: '某路', regionCode: '410702' };
const vaccinated = (changes: object = {}) => ({ 'animal-health.vaccination': { number: 'A', vaccinatedOn: addDays(today, -40), validUntil: addDays(today, 325), microchipNumber: null, ...changes } });

interface World {
  readonly submitter?: Party;
  readonly answers?: Readonly<Record<string, unknown>>;
  readonly registers?: Readonly<Record<string, unknown>>;
  readonly handedIn?: readonly string[];
}

const world = ({ submitter = keeper, answers = {}, registers = {}, handedIn = ['dog-photos'] }: World = {}): Assessed =>
  assessed(service, {
    submitter,
    handedIn,
    answers: { keepingAddress: address, ...answers },
    registers: {
      'dog.rules': rules,
      'household.of-person': home,
      'household.at-address': [home],
      'residence.of-person': [],
      'population.guardianships-of-ward': [],
      'population.identities': [{ idNumber: keeper.documentNumber, name: keeper.name }],
      'dog.at-address': [],
      'dog.cancellations': [],
      ...vaccinated(),
      ...registers,
    },
  });

const unit: World = {
  handedIn: ['dog-photos', 'unit-documents'],
  answers: { applicationKind: 'organisation', unitPurpose: 'research', dogManager: keeper, uscc, organisationName: institute.name, legalRepresentative: keeper, handler: keeper, handlerPhone: '13903730071', breed: '比格犬', regionCode: '410702' },
  registers: { 'organisation.by-uscc': institute, 'dog.at-address': [{ registrationNumber: 'X' }] },
};
const guide = { breed: '拉布拉多犬', shoulderHeightCentimetres: 57, guideDog: true };

describe('the registration of a dog', () => {
  it.each<[string, World, string[]]>([
    ['a vaccinated poodle of 30 cm, the first dog of a family in Luoyang', {}, []],
    ['four beagles of an institute, one after the other, which is visited', unit, ['unit-purpose unknown']],
    ['the Labrador of a blind resident, taller than the limit and the second dog of the home', { answers: guide, handedIn: ['dog-photos', 'guide-dog-proof'], registers: { 'dog.at-address': [{ registrationNumber: 'X' }] } }, ['breed-allowed unknown']],
    ['a tall dog outside the controlled area', { answers: { shoulderHeightCentimetres: 70 }, registers: { 'dog.rules': { ...rules, controlledRegions: [] } } }, []],
    ['a resident from elsewhere', { registers: { 'household.of-person': { ...home, address: '别处', regionCode: '411402' }, 'household.at-address': [], 'residence.of-person': [{ address, regionCode: '410303' }] } }, []],
    ['a keeper whose registration was cancelled exactly three years ago', { registers: { 'dog.cancellations': [{ cancelledOn: addYears(today, -3) }] } }, []],
    ['a dog whose vaccination nobody shares', { registers: { 'animal-health.vaccination': null }, handedIn: ['dog-photos', 'vaccination'] }, ['rabies-vaccination unknown']],
    ['a home where two households are registered', { registers: { 'household.at-address': [home, home] }, handedIn: ['dog-photos', 'single-household-proof'] }, ['residence-in-area unknown']],
    ['a guard dog of a forbidden breed, which an officer judges', { ...unit, answers: { ...unit.answers, unitPurpose: 'guarding', breed: '藏獒' } }, ['breed-allowed unknown', 'unit-purpose unknown']],
  ])('leaves to people only what they look at, for %s', (_title, known, expected) => {
    expect(troubleOf(world(known))).toEqual(expected);
  });

  it.each<[string, World, string]>([
    ['the household has a registered dog', { registers: { 'dog.at-address': [{ registrationNumber: 'X' }] } }, 'one-dog-per-household fails'],
    ['it is a Tibetan mastiff', { answers: { breed: '藏獒' } }, 'breed-allowed fails'],
    ['it is taller than the limit', { answers: { shoulderHeightCentimetres: 51 } }, 'breed-allowed fails'],
    ['it was vaccinated 14 months ago', { answers: { vaccinationDate: addMonths(today, -14) }, registers: { 'animal-health.vaccination': null } }, 'rabies-vaccination fails'],
    ['the vaccination on record ran out yesterday', { registers: vaccinated({ validUntil: addDays(today, -1) }) }, 'rabies-vaccination fails'],
    ['the record is about another chip', { answers: { microchipNumber: '156000000000001' }, registers: vaccinated({ microchipNumber: '156000000000002' }) }, 'rabies-vaccination fails'],
    ['the keeper is 16', { submitter: born(addYears(today, -16)) }, 'keeper-capable fails'],
    ['the keeper has a guardian', { registers: { 'population.guardianships-of-ward': [{ ground: 'appointed' }] } }, 'keeper-capable fails'],
    ['the address is in Jinshui, Zhengzhou', { answers: { regionCode: '410105' }, registers: { 'dog.rules': { ...rules, authority: 'city-management' } } }, 'registered-by-police fails'],
    ['nobody knows the rules of the city', { registers: { 'dog.rules': null } }, 'registered-by-police unknown'],
    ['the home is shared', { answers: { singleHousehold: false } }, 'residence-in-area fails'],
    ['the keeper lives in another county', { registers: { 'household.of-person': { ...home, address: '别处', regionCode: '411402' } } }, 'residence-in-area fails'],
    ['the home lies in another county than the one named', { answers: { regionCode: '410325' } }, 'residence-in-area fails'],
    ['the address is another one of the same county', { answers: { keepingAddress: '河南省洛阳市西工区别处' } }, 'residence-in-area unknown'],
    ['a registration was cancelled two years ago', { registers: { 'dog.cancellations': [{ cancelledOn: addYears(today, -2) }] } }, 'no-ban-period fails'],
    ['it is two months old', { answers: { dogBirthDate: addMonths(today, -2) } }, 'dog-age fails'],
    ['it is 26 years old', { answers: { dogBirthDate: addYears(today, -26) } }, 'dog-age fails'],
    ['the manager of the unit is not known', { ...unit, registers: { ...unit.registers, 'population.identities': [] } }, 'manager-known fails'],
    ['there are no photographs', { handedIn: [] }, 'dog-photos missing'],
  ])('is not made when %s', (_title, known, expected) => {
    expect(troubleOf(world(known))).toContain(expected);
  });

  it('is examined by the county; the city issues where its ordinance says so', () => {
    expect(service.jurisdiction(decided(world()))).toEqual({ kind: 'county-bureau', regionCode: '410303' });
    expect(service.decidedBy(decided(world()))).toEqual({ kind: 'city-bureau', regionCode: '410303' });
    expect(service.decidedBy(decided(world({ registers: { 'dog.rules': { ...rules, issuedBy: 'county' } } })))).toEqual({ kind: 'county-bureau', regionCode: '410303' });
  });

  it('is entered for a year', () => {
    const [entered] = service.effects(decided(world()));
    expect(entered?.data).toMatchObject({ registrationNumber: '豫犬41030300000007', tagNumber: '00000007', keeperNumber: keeper.documentNumber, keepingAddress: address, breed: '贵宾犬', vaccinationValidUntil: addDays(today, 325), validUntil: addYears(today, 1) });
    expect(service.effects(decided(world(unit)))[0]?.data).toMatchObject({ keeperNumber: uscc, keeperName: institute.name });
    expect(service.result.rows(decided(world())).map(({ value }) => value.zh)).toEqual(['豫犬41030300000007', '00000007', keeper.name, address, '可乐（贵宾犬）', '棕色', formatDate(addYears(today, 1), 'zh')]);
  });
});
