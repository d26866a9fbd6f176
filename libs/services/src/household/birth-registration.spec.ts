import type { Household, Party, Registration } from '@yichuang/definition';
import { makeIdentityNumber } from '@yichuang/kernel';

import { assessed, decided, troubleOf, type Assessed } from '../../../../test/support/assess-world.js';
import { birthRegistration as service } from './birth-registration.js';

const party = (name: string, born: string, sequence: number): Party => ({ name, documentType: 'identity-card', documentNumber: makeIdentityNumber('410105', born, sequence) });
const mother = party('詹静怡', '1996-03-01', 12);
const father = party('褚明远', '1994-03-01', 11);
const grandfather = party('褚国', '1965-03-01', 13);
const born = '2026-10-03';
const at = (who: Party, householdNumber = '410105301') => ({ idNumber: who.documentNumber, name: who.name, status: 'active', householdNumber }) as Registration;
const home = { number: '410105301', type: 'family', regionCode: '410105', status: 'open', frozen: false, headId: mother.documentNumber, headName: mother.name, address: '河南省郑州市金水区某路1号' } as Household;
const certificate = { number: 'R410123456', childName: '褚知夏', sex: 'female', birthDate: born, motherNumber: mother.documentNumber, fatherNumber: father.documentNumber, status: 'valid' };
const wed = { certificateNumber: 'J410105-2023-030100', registeredOn: '2023-05-01', spouseId: father.documentNumber, spouseName: father.name, endedBy: null, endedOn: null };
const newNumber = makeIdentityNumber('410105', born, 2);

interface World {
  readonly answers?: Readonly<Record<string, unknown>>;
  readonly registers?: Readonly<Record<string, unknown>>;
  readonly submitter?: Party;
  readonly handedIn?: readonly string[];
}

/** Both parents are asked the same questions and get the same answers here. */
const world = ({ answers = {}, registers = {}, submitter = mother, handedIn }: World): Assessed =>
  assessed(service, {
    submitter,
    handedIn,
    answers: { mother, father, birthDate: born, ...answers },
    registers: {
      'population.registration': at(mother),
      'population.person': { ethnicity: '汉族' },
      'household.of-person': home,
      'household.by-number': home,
      'population.parents': [],
      'population.children-of': [],
      'marriage.of-person': [wed],
      'birth-certificate.by-number': certificate,
      'population.free-number': { number: newNumber },
      ...registers,
    },
  });

const unmarried = { parentsMarried: false, marriageCertificateNumber: undefined };
const alone = { ...unmarried, father: undefined, surnameBasis: 'mother', childName: '詹小宝' };
const abroad = { bornAbroad: true, birthPlace: undefined, birthCertificateNumber: undefined };
const noFather = { ...certificate, childName: '詹小宝', fatherNumber: null };
const school = { ...home, type: 'collective-school' };

describe('the registration of a birth', () => {
  it.each<[string, World]>([
    ['a girl of married parents in one household', {}],
    ['a child of an unmarried mother who follows her', { answers: alone, registers: { 'marriage.of-person': [], 'birth-certificate.by-number': noFather } }],
    ['a boy whose father declares and heads the household', { submitter: father, answers: { declarantRelation: 'father', followParent: 'father' } }],
    ['one of twins', { answers: { multipleBirth: true }, registers: { 'population.children-of': [{ idNumber: '1', name: '褚知秋', birthDate: born }] } }],
    ['a child of students follows the grandfather', { answers: { followParent: 'grandparent', relationToHead: 'grandchild' }, registers: { 'household.of-person': school, 'household.by-number': { ...home, headId: grandfather.documentNumber }, 'population.parents': [{ idNumber: grandfather.documentNumber, role: 'father', name: grandfather.name, isAlive: true }] } }],
    ['an aunt declares', { submitter: party('褚明', '1990-01-01', 14), answers: { declarantRelation: 'relative' }, registers: { 'population.kinship': { relation: 'sibling' } } }],
  ])('only waits for the decision for %s', (_title, known) => {
    expect(troubleOf(world(known))).toEqual([]);
    expect(world(known).verdict).toBe('person');
  });

  it.each<[string, World, string[]]>([
    ['the child was born in Tokyo', { answers: abroad, registers: { 'birth-certificate.by-number': null }, handedIn: ['foreign-birth-documents'] }, ['certificate-valid unknown']],
    ['unmarried parents, the child follows the father without a report', { submitter: father, answers: { ...unmarried, followParent: 'father', declarantRelation: 'father' }, registers: { 'marriage.of-person': [] } }, ['unmarried-father unknown', 'paternity-report missing']],
    ['the ethnicity is neither’s', { answers: { ethnicity: 'tujia' } }, ['ethnicity-of-parent fails']],
    ['the certificate has registered another child', { registers: { 'population.born-by': { idNumber: '1' } } }, ['not-registered-yet fails']],
    ['the name differs from the certificate and has letters', { answers: { childName: 'Anna' } }, ['name-allowed fails']],
    ['the name differs from the certificate', { answers: { childName: '褚知秋' } }, ['name-allowed fails']],
    ['the name is too long', { answers: { childName: '褚一二三四五六' } }, ['name-allowed fails']],
    ['the child is registered already', { registers: { 'population.children-of': [{ idNumber: '1', name: '褚知夏', birthDate: born }] } }, ['not-registered-yet fails']],
    ['a child of that day is registered', { registers: { 'population.children-of': [{ idNumber: '1', name: '褚知秋', birthDate: born }] } }, ['not-registered-yet unknown']],
    ['the mother is registered elsewhere', { registers: { 'population.registration': at(mother, '410105999') } }, ['parent-local fails', 'parent-booklet-id missing']],
    ['the father is registered elsewhere', { submitter: father, answers: { followParent: 'father', declarantRelation: 'father' }, registers: { 'population.registration': at(father, '410105999') } }, ['parent-local fails', 'parent-booklet-id missing']],
    ['the household is frozen', { registers: { 'household.by-number': { ...home, frozen: true } } }, ['parent-local fails', 'parent-booklet-id missing']],
    ['there is no such household', { registers: { 'household.by-number': null, 'population.free-number': null } }, ['parent-local fails', 'number-free fails', 'parent-booklet-id missing']],
    ['no sequence code is left', { registers: { 'population.free-number': null } }, ['number-free unknown']],
    ['a stranger says to be the mother', { submitter: grandfather }, ['declarant-entitled fails']],
    ['a guardian declares', { answers: { declarantRelation: 'guardian' } }, ['declarant-entitled unknown']],
    ['a relative whom nobody knows declares', { answers: { declarantRelation: 'relative' } }, ['declarant-entitled unknown']],
    ['the certificate is not found', { registers: { 'birth-certificate.by-number': null } }, ['certificate-valid unknown', 'birth-certificate missing']],
    ['the certificate is void', { registers: { 'birth-certificate.by-number': { ...certificate, status: 'void' } } }, ['certificate-valid fails', 'birth-certificate missing']],
    ['the certificate names another mother', { registers: { 'birth-certificate.by-number': { ...certificate, motherNumber: '1' } } }, ['certificate-matches fails', 'birth-certificate missing']],
    ['the certificate has another day', { answers: { birthDate: '2026-10-04' } }, ['certificate-matches fails', 'birth-certificate missing']],
    ['parents who are no students send the child to the grandparents', { answers: { followParent: 'grandparent', relationToHead: 'grandchild' } }, ['parent-local unknown', 'household-kind fails', 'parent-booklet-id missing']],
    ['the parents are overseas', { answers: { followParent: 'grandparent', relationToHead: 'grandchild' }, registers: { 'household.of-person': null } }, ['parent-local unknown', 'household-kind unknown', 'parent-booklet-id missing']],
    ['both parents are students and the child follows the mother', { registers: { 'household.of-person': school } }, ['household-kind fails']],
    ['civil affairs has no marriage', { registers: { 'marriage.of-person': [] } }, ['unmarried-father fails', 'marriage-certificate missing']],
    ['the marriage is from abroad', { answers: { marriageCertificateNumber: 'NY-1' }, registers: { 'marriage.of-person': [] } }, ['unmarried-father unknown', 'marriage-certificate missing']],
    ['the certificate of marriage has another number', { answers: { marriageCertificateNumber: 'J410105-2023-030101' } }, ['unmarried-father fails']],
    ['the parents are married and say they are not', { answers: unmarried }, ['unmarried-father fails']],
    ['the surname is not the father’s', { answers: { childName: '王知夏' }, registers: { 'birth-certificate.by-number': { ...certificate, childName: '王知夏' } } }, ['name-allowed fails']],
    ['the register has another surname of the father than was typed', { answers: { father: { ...father, name: '王明远' }, childName: '王知夏' }, registers: { 'population.person': { ethnicity: '汉族', name: father.name }, 'birth-certificate.by-number': { ...certificate, childName: '王知夏' } } }, ['name-allowed fails']],
    ['a third surname is chosen', { answers: { childName: '王知夏', surnameBasis: 'other', surnameReason: 'lineal-elder' }, registers: { 'birth-certificate.by-number': { ...certificate, childName: '王知夏' } } }, ['name-allowed unknown']],
    ['a character is rare', { answers: { childName: '褚鑨' }, registers: { 'birth-certificate.by-number': { ...certificate, childName: '褚鑨' } } }, ['name-allowed unknown']],
    ['the parents are not on the register', { registers: { 'population.person': null } }, ['ethnicity-of-parent unknown']],
    ['the child is six', { answers: { birthDate: '2020-11-01' }, registers: { 'birth-certificate.by-number': { ...certificate, birthDate: '2020-11-01' } } }, ['late-registration unknown']],
    ['the child is 18', { answers: { birthDate: '2008-11-01' }, registers: { 'birth-certificate.by-number': { ...certificate, birthDate: '2008-11-01' } } }, ['late-registration fails']],
  ])('waits for more when %s', (_title, known, expected) => {
    expect(troubleOf(world(known))).toEqual(expected);
  });

  it.each([
    ['a daughter is a boy', { sex: 'male' }, 'relationToHead'],
    ['the birth is tomorrow', { birthDate: '2026-11-24' }, 'birthDate'],
  ])('is not declared rightly when %s', (_title, answers, field) => {
    expect(() => world({ answers })).toThrow(field);
  });

  const apart = (subject: ReturnType<typeof decided>, facts: object) => ({ ...subject, facts: { ...subject.facts, ...facts } });
  const outcome = (id: string, subject: ReturnType<typeof decided>) => {
    const check = service.conditions.find((condition) => condition.id === id)?.check;
    return typeof check === 'function' ? check(subject).result : 'examiner';
  };

  it.each([
    ['the other parent agrees', { answer: 'given' }, true, 'holds'],
    ['the other parent refuses', { answer: 'refused' }, true, 'fails'],
    ['nobody asked the other parent', null, undefined, 'unknown'],
  ])('takes either ethnicity of parents who differ when %s', (_title, parentAnswer, bothParentsEthnicityConsent, expected) => {
    const subject = decided(world({ answers: { ethnicity: 'hui', bothParentsEthnicityConsent }, registers: { 'consent.answered': parentAnswer } }));
    expect(outcome('ethnicity-of-parent', apart(subject, { motherPerson: { ethnicity: '回族' } }))).toBe(expected);
  });

  it('does not take one parent’s word for both when a grandfather declares', () => {
    const subject = decided(world({ submitter: grandfather, answers: { ethnicity: 'hui', bothParentsEthnicityConsent: true, declarantRelation: 'relative' }, registers: { 'consent.answered': { answer: 'given' } } }));
    expect(outcome('ethnicity-of-parent', apart(subject, { motherPerson: { ethnicity: '回族' } }))).toBe('unknown');
    expect(service.consents({ form: subject.form, applicant: grandfather, submitter: grandfather })).toEqual([]);
  });

  it('follows the family household of the same city', () => {
    const subject = decided(world({}));
    const employer = { ...home, type: 'collective-employer' };
    expect(outcome('household-kind', apart(subject, { motherHome: employer }))).toBe('fails');
    expect(outcome('household-kind', apart(subject, { motherHome: employer, fatherHome: { ...home, regionCode: '410305' } }))).toBe('holds');
  });

  it('enters the child with a new number, and keeps what was told of the birth', () => {
    const done = decided(world({}));
    expect(service.effects(done).map(({ kind, data }) => [kind, data])).toEqual([
      ['enter-newborn', { idNumber: newNumber, name: '褚知夏', sex: 'female', ethnicity: '汉族', birthDate: born, fatherId: father.documentNumber, motherId: mother.documentNumber, to: '410105301', relationToHead: 'child' }],
      ['record-birth', { idNumber: newNumber, certificateNumber: 'R410123456', place: '410105', time: '08:30', nativePlace: '410105', bloodType: null }],
    ]);
    expect([service.jurisdiction(done), service.decidedBy(done)]).toEqual([{ kind: 'police-station', regionCode: '410105' }, { kind: 'police-station', regionCode: '410105' }]);
    expect(service.decidedBy(decided(world({ answers: { birthDate: '2020-11-01' } })))).toEqual({ kind: 'city-bureau', regionCode: '410105' });
    expect(service.result.rows(done).map(({ value }) => value.zh)).toContain(newNumber);
  });

  it.each([
    ['mother', 'maternal-grandchild'],
    ['father', 'grandchild'],
  ])('makes a child of the %s a grandchild of the head', (followParent, relationToHead) => {
    expect(service.effects(decided(world({ answers: { followParent, relationToHead: 'grandchild' } })))[0]?.data).toMatchObject({ relationToHead });
  });

  it.each([
    ['the mother is the head’s daughter-in-law', { followParent: 'mother' }, { motherEntry: { relationToHead: 'daughter-in-law' } }, 'grandchild'],
    ['the father is the head’s son-in-law', { followParent: 'father' }, { fatherEntry: { relationToHead: 'son-in-law' } }, 'maternal-grandchild'],
    ['the head is the mother’s father', { followParent: 'grandparent' }, { motherParents: [{ idNumber: home.headId }] }, 'maternal-grandchild'],
    ['the head is the father’s father', { followParent: 'grandparent' }, {}, 'grandchild'],
  ])('tells a daughter’s child from a son’s when %s', (_title, answers, facts, relationToHead) => {
    const done = decided(world({ answers: { ...answers, relationToHead: 'grandchild' } }));
    expect(service.effects(apart(done, facts))[0]?.data).toMatchObject({ relationToHead });
  });

  it('asks the other parent once both are to confirm', () => {
    const form = decided(world({ answers: { bothParentsEthnicityConsent: true } })).form;
    expect(service.consents({ form, applicant: mother, submitter: mother }).map(({ by }) => by)).toEqual([father]);
    expect(service.consents({ form: { ...form, bothParentsEthnicityConsent: false }, applicant: mother, submitter: mother })).toEqual([]);
  });
});
