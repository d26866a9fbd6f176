import type { HouseholdMember, Household, Marriage, Party, Person, Registration } from '@yichuang/definition';
import { makeIdentityNumber } from '@yichuang/kernel';

import { assessed, decided, today, troubleOf, type Assessed } from '../../../../test/support/assess-world.js';
import { secondaryItemChange as service } from './secondary-item-change.js';

const party = (name: string, born: string, sequence: number): Party => ({ name, documentType: 'identity-card', documentNumber: makeIdentityNumber('410105', born, sequence) });
const own = party('王芳', '1998-03-02', 12);
const husband = party('李军', '1995-07-01', 11);
const child = party('李小', '2015-07-01', 13);
const address = '河南省开封市尉氏县王庄村1组5号';
const renumbered = '河南省开封市尉氏县幸福路5号';
const entry = { idNumber: own.documentNumber, name: own.name, status: 'active', householdNumber: '410105123', relationToHead: 'spouse', maritalStatus: 'single', spouseId: null } as Registration;
const person = { idNumber: own.documentNumber, birthDate: '1998-03-02', alive: true, name: own.name, registeredRegion: '410223' } as Person;
const home = { number: '410223123', address, regionCode: '410223', headId: husband.documentNumber } as Household;
const married: Marriage = { certificateNumber: 'J410105-2026-000512', registeredOn: '2026-05-12', spouseId: husband.documentNumber, spouseName: husband.name, endedBy: null, endedOn: null };
const before: Marriage = { ...married, certificateNumber: 'J410105-2020-000001', spouseId: child.documentNumber, endedBy: 'divorce', endedOn: '2024-01-01' };
const degree = { kind: 'diploma', number: '104591201605001234', name: '郑州大学', level: 'bachelor', awardedOn: '2016-07-01', isValid: true };

interface World {
  readonly answers?: Readonly<Record<string, unknown>>;
  readonly registers?: Readonly<Record<string, unknown>>;
  readonly submitter?: Party;
}

const world = ({ answers = {}, registers = {}, submitter = own }: World): Assessed =>
  assessed(service, {
    submitter,
    answers: { items: ['marital-status'], spouse: husband, heightCm: undefined, ...answers },
    registers: {
      'population.registration': entry,
      'population.person': person,
      'household.of-person': home,
      'household.members-with': [{ idNumber: own.documentNumber }, { idNumber: husband.documentNumber }] as HouseholdMember[],
      'marriage.of-person': [married],
      'qualification.of-person': [degree],
      'identity-card.current': { validFrom: '2020-01-01', validUntil: null, status: 'valid' },
      ...registers,
    },
  });

const marital = (maritalStatus: string, more: object = {}) => ({ maritalStatus, ...more });
const door = { items: ['door-number'], newDoorNumber: renumbered };
const doorKnown = { 'standard-address.resolved': { address: renumbered, regionCode: '410223' }, 'place-names.door-number-notice': { number: 'M1', before: address, after: renumbered, issuedOn: '2026-01-01' } };
const study = { items: ['education', 'employer'], education: 'bachelor', diplomaNumber: degree.number, employerName: '河南某公司' };
const forWife: World = { submitter: husband, answers: { handledBy: 'relative', subject: own, agentPhone: '13903710031', ...door }, registers: doorKnown };
const byMother: World = { answers: { handledBy: 'guardian', subject: child, agentPhone: '13903710031', guardianRelation: 'mother', items: ['blood-type'], bloodType: 'a' }, registers: { 'population.person': { ...person, idNumber: child.documentNumber, name: child.name, birthDate: '2015-07-01' }, 'population.guardianship': { ground: 'parent', since: null } } };

describe('a change of secondary items', () => {
  it.each<[string, World]>([
    ['a woman married on 12 May as civil affairs has it', {}],
    ['a bachelor of 2016 whose diploma matches changes education and employer', { answers: study }],
    ['a whole village got new door numbers', { answers: door, registers: doorKnown }],
    ['the head asks for the new door number for his wife', forWife],
    ['a mother tells her son’s blood type', byMother],
    ['schooling below secondary vocational is stated', { answers: { items: ['education'], education: 'junior-high' }, registers: { 'qualification.of-person': [] } }],
    ['she was divorced before and married another', { answers: marital('remarried'), registers: { 'marriage.of-person': [married, before] } }],
    ['she married the same man again', { answers: marital('remarried-same'), registers: { 'marriage.of-person': [married, { ...before, spouseId: husband.documentNumber }] } }],
    ['civil affairs shows the divorce', { answers: marital('divorced', { marriageCertificateNumber: 'L410105-2024-000001' }), registers: { 'marriage.of-person': [before], 'population.registration': { ...entry, maritalStatus: 'married' } } }],
    ['her husband’s entry ended with his death', { answers: marital('widowed'), registers: { 'population.spouse': { idNumber: husband.documentNumber, isAlive: false } } }],
    ['civil affairs shows that he died', { answers: marital('widowed'), registers: { 'marriage.of-person': [{ ...married, endedBy: 'death', endedOn: '2026-06-01' }] } }],
    ['the page wrongly says divorced', { answers: marital('unmarried'), registers: { 'marriage.of-person': [], 'population.registration': { ...entry, maritalStatus: 'divorced' } } }],
  ])('is made at once when %s', (_title, known) => {
    expect(troubleOf(world(known))).toEqual([]);
    expect(world(known).verdict).toBe('granted');
  });

  const none = { 'marriage.of-person': [] };
  const unproved = (result: string) => [`marital-matched ${result}`, 'marital-proof missing'];
  it.each<[string, World, string[]]>([
    ['divorced is asked for while the marriage stands', { answers: marital('divorced', { marriageCertificateNumber: 'L1' }) }, unproved('fails')],
    ['no diploma is found', { answers: study, registers: { 'qualification.of-person': [] } }, ['education-matched fails', 'diploma missing']],
    ['the door number points to another building', { answers: door, registers: { ...doorKnown, 'place-names.door-number-notice': { number: 'M1', before: '河南省开封市尉氏县李楼村1组1号', after: renumbered, issuedOn: '2026-01-01' } } }, ['doorplate-same-home fails']],
    ['the page says so already', { answers: { items: ['height'], heightCm: 163 }, registers: { 'population.items': { heightCm: 163 } } }, ['something-changes fails']],
    ['the address is no standard address', { answers: door }, ['doorplate-same-home fails', 'door-number-notice missing']],
    ['no notice of the new number is found', { answers: door, registers: { 'standard-address.resolved': { address: renumbered } } }, ['doorplate-same-home unknown', 'door-number-notice missing']],
    ['the registration is cancelled', { registers: { 'population.registration': { ...entry, status: 'cancelled' } } }, ['registered-local fails']],
    ['the head asks for more than the door number', { ...forWife, answers: { ...forWife.answers, items: ['door-number', 'height'], heightCm: 160 } }, ['applicant-entitled fails', 'doorplate-same-home unknown']],
    ['a stranger asks how somebody is married', { submitter: child, answers: { handledBy: 'relative', subject: own, agentPhone: '13903710031', ...marital('divorced', { marriageCertificateNumber: 'L1' }) } }, ['applicant-entitled fails', 'marital-matched unknown', 'marital-proof missing']],
    ['another member asks for the door number', { ...forWife, registers: { ...doorKnown, 'household.of-person': { ...home, headId: child.documentNumber } } }, ['applicant-entitled fails', 'doorplate-same-home unknown']],
    ['a girl of 15 applies alone', { answers: { items: ['height'], heightCm: 150 }, registers: { 'population.person': { ...person, birthDate: '2011-01-01' } } }, ['applicant-entitled fails']],
    ['nobody knows her age', { answers: { items: ['height'], heightCm: 150 }, registers: { 'population.person': null } }, ['applicant-entitled unknown']],
    ['no register shows the mother', { ...byMother, registers: { ...byMother.registers, 'population.guardianship': null } }, ['applicant-entitled unknown', 'guardianship unknown', 'guardianship-proof missing']],
    ['she was married before', { answers: marital('first-marriage'), registers: { 'marriage.of-person': [married, before] } }, unproved('fails')],
    ['civil affairs has no earlier marriage', { answers: marital('remarried') }, unproved('unknown')],
    ['remarried to the same man is asked for, and it is another', { answers: marital('remarried-same'), registers: { 'marriage.of-person': [married, before] } }, unproved('fails')],
    ['the certificate number is wrong', { answers: { marriageCertificateNumber: 'J410105-2026-000513' } }, unproved('fails')],
    ['there is no marriage', { registers: none }, unproved('fails')],
    ['the marriage is from abroad', { answers: { marriageCertificateNumber: 'NY-1' }, registers: none }, unproved('unknown')],
    ['never married is asked for and civil affairs has a marriage', { answers: marital('unmarried'), registers: { 'marriage.of-person': [before], 'population.registration': { ...entry, maritalStatus: 'divorced' } } }, unproved('fails')],
    ['a divorce is from an old judgment', { answers: marital('divorced', { marriageCertificateNumber: '民初12号' }), registers: none }, unproved('unknown')],
    ['the husband has died and not the marriage', { answers: marital('divorced', { marriageCertificateNumber: 'L1' }), registers: { 'marriage.of-person': [{ ...married, endedBy: 'death' }] } }, unproved('fails')],
    ['the husband is alive', { answers: marital('widowed'), registers: { 'population.spouse': { idNumber: husband.documentNumber, isAlive: true } } }, unproved('fails')],
    ['the register does not know the husband', { answers: marital('widowed') }, unproved('unknown')],
    ['a widow was divorced', { answers: marital('widowed'), registers: { 'marriage.of-person': [before] } }, unproved('fails')],
    ['a widow’s marriage is on no record', { answers: marital('widowed'), registers: none }, unproved('unknown')],
  ])('waits for a person when %s', (_title, known, expected) => {
    expect(troubleOf(world(known))).toEqual(expected);
  });

  it('shows a marriage to who is married, and to nobody who only names them', () => {
    const prefilled = (known: World) => service.prefill(decided(world(known)));
    expect(prefilled({})).toMatchObject({ spouse: { documentNumber: husband.documentNumber } });
    expect(prefilled(forWife)).not.toHaveProperty('spouse');
  });

  it('is asked for in the range of heights only', () => {
    expect(() => world({ answers: { items: ['height'], heightCm: 400 } })).toThrow('heightCm');
  });

  it('writes what changes, with a line for each item', () => {
    const done = decided(world({ answers: { items: ['marital-status', 'military-service'], militaryService: 'registered' } }));
    const idNumber = own.documentNumber;
    expect(service.effects(done).map(({ kind, data }) => [kind, data])).toMatchObject([
      ['amend', { idNumber, maritalStatus: 'married', spouseId: husband.documentNumber }],
      ['change-items', { idNumber, marriageKind: 'first-marriage' }],
      ['change-items', { idNumber, militaryService: 'registered' }],
      ['record-item-change', { idNumber, item: 'marital-status', before: '未婚', after: '初婚', changedOn: today }],
      ['record-item-change', { idNumber, item: 'military-service', before: '', after: '已登记预备役' }],
    ]);
    expect(service.result.rows(done).map(({ value: { zh, en } }) => [zh, en])).toEqual(expect.arrayContaining([['初婚', 'First marriage'], ['已登记预备役', 'Reserve registered']]));
    expect(service.jurisdiction(done)).toEqual({ kind: 'police-station', regionCode: '410223' });
  });

  it('gives everyone in the household the new door number', () => {
    const done = decided(world({ answers: door, registers: doorKnown }));
    expect(service.effects(done).map(({ kind }) => kind)).toEqual(['record-item-change', 'renumber-home', 'record-item-change', 'flag-address', 'flag-address']);
  });
});
