import type { Party, Person, RegisteredParent, Registration } from '@yichuang/definition';
import { makeIdentityNumber } from '@yichuang/kernel';

import { assessed, decided, today, troubleOf, type Assessed } from '../../../../test/support/assess-world.js';
import { nameChange as service } from './name-change.js';
import { rareCharacters, surnameOf } from './name-characters.js';

const party = (name: string, born: string, sequence: number): Party => ({ name, documentType: 'identity-card', documentNumber: makeIdentityNumber('411302', born, sequence) });
const mother = party('栾玉洁', '1993-02-01', 12);
const father = party('栾永强', '1990-02-01', 11);
const child = party('栾翯', '2022-03-01', 14);
const person = { idNumber: child.documentNumber, name: child.name, birthDate: '2022-03-01', alive: true, registeredRegion: '411302', sex: 'female' } as Person;
const entry = { idNumber: child.documentNumber, status: 'active', name: child.name } as Registration;
const parent = (of: Party, role: 'father' | 'mother', isAlive: boolean | null = true): RegisteredParent => ({ idNumber: of.documentNumber, role, name: of.name, isAlive, householdNumber: null });
const both = [parent(father, 'father'), parent(mother, 'mother')];

interface World {
  readonly born?: string;
  readonly adult?: boolean;
  readonly answers?: Readonly<Record<string, unknown>>;
  readonly registers?: Readonly<Record<string, unknown>>;
  readonly handedIn?: readonly string[];
}

const alone = { handledBy: 'self', subject: undefined, newName: '朱逸晨', reason: 'homophone', reasonDetail: '名字的谐音经常被人取笑，已经影响到正常的工作和生活。' };

function world({ born = '2022-03-01', adult = false, answers = {}, registers = {}, handedIn = [] }: World): Assessed {
  const who = adult ? { ...person, name: '朱逸群', birthDate: '1992-01-01' } : { ...person, birthDate: born };
  return assessed(service, {
    submitter: adult ? party('朱逸群', '1992-01-01', 16) : mother,
    answers: { subject: { ...child, documentType: 'identity-card' }, otherParent: father, ...(adult ? alone : {}), ...answers },
    handedIn,
    registers: {
      'population.person': who,
      'population.registration': entry,
      'population.open-cases': [],
      'population.parents': both,
      'population.guardianship': { ground: 'parent', since: null },
      'marriage.of-person': [],
      'criminal-record.supervised-sentences': [],
      'population.item-changes': [],
      'consent.answered': { answer: 'given', answeredOn: today },
      'identity-card.current': { validFrom: '2020-01-01', validUntil: null, status: 'valid' },
      ...registers,
    },
  });
}

const judged = 'reason-justified unknown';
const restricted = 'not-restricted unknown';
const evidence = { handedIn: ['reason-evidence'] };

describe('a change of name', () => {
  it.each<[string, World, string[]]>([
    ['a girl of 4 has a rare character and both parents sign', {}, [judged]],
    ['an adopted boy of 9 takes his adoptive father’s surname', { born: '2017-03-01', answers: { newName: '赵语', surnameChanged: true, surnameBasis: 'adoptive-parent', childConsent: true, reason: 'family-change' }, handedIn: ['reason-evidence', 'adoption-certificate'] }, [judged, 'name-characters unknown']],
    ['a woman of 34 has an insulting homophone and changes for the first time', { adult: true, ...evidence }, [judged, restricted]],
    ['the other parent has died', { registers: { 'population.parents': [parent(father, 'father', false), parent(mother, 'mother')], 'consent.answered': null } }, [judged]],
    ['the child takes the mother’s surname', { answers: { newName: '赵语', surnameChanged: true, surnameBasis: 'mother' }, registers: { 'population.parents': [parent(father, 'father'), { ...parent(mother, 'mother'), name: '赵玉洁' }] } }, [judged]],
  ])('is for officers to judge when %s', (_title, known, expected) => {
    expect(troubleOf(world(known))).toEqual(expected);
  });

  const unsigned = { 'consent.answered': null };
  it.each<[string, World, string[]]>([
    ['a divorced mother applies alone', { answers: { otherParent: undefined }, registers: unsigned }, [judged, 'minor-both-parents fails', 'parents-agreement missing']],
    ['the father has not answered', { registers: unsigned }, [judged, 'minor-both-parents fails', 'parents-agreement missing']],
    ['the father refused', { registers: { 'consent.answered': { answer: 'refused', answeredOn: today } } }, [judged, 'minor-both-parents fails', 'parents-agreement missing']],
    ['a suspended sentence runs', { adult: true, ...evidence, registers: { 'criminal-record.supervised-sentences': [{ kind: 'suspended-sentence', until: '2027-01-01' }] } }, [judged, 'not-restricted fails']],
    ['the new name is written in letters', { answers: { newName: 'Anna' } }, [judged, 'name-characters fails']],
    ['an adult changed the name in 2021', { adult: true, ...evidence, answers: { reason: 'same-name' }, registers: { 'population.item-changes': [{ item: 'name', before: '朱群', after: '朱逸群', changedOn: '2021-05-01' }] } }, [judged, restricted, 'frequency unknown']],
    ['a girl of 13 has not consented', { born: '2013-03-01' }, [judged, restricted, 'child-consents fails']],
    ['it is the present name', { answers: { newName: '栾翯' } }, [judged, 'name-characters fails']],
    ['the new name has seven characters', { answers: { newName: '栾一二三四五六' } }, [judged, 'name-characters fails']],
    ['the new name has a rare character', { answers: { newName: '栾鑨' } }, [judged, 'name-characters unknown']],
    ['the surname changes and it is not said', { answers: { newName: '赵语' } }, [judged, 'name-characters fails']],
    ['the surname is not the father’s', { answers: { newName: '赵语', surnameChanged: true, surnameBasis: 'father' } }, [judged, 'name-characters fails']],
    ['the register does not know the father', { answers: { newName: '赵语', surnameChanged: true, surnameBasis: 'father' }, registers: { 'population.parents': [parent(mother, 'mother')] } }, [judged, 'name-characters unknown', 'minor-both-parents unknown', 'parents-agreement missing']],
    ['a widow has remarried', { registers: { 'population.parents': [parent(father, 'father', false), parent(mother, 'mother')], 'marriage.of-person': [{ certificateNumber: 'J', registeredOn: '2025-01-01', spouseId: child.documentNumber, spouseName: '某人', endedBy: null, endedOn: null }] } }, [judged, 'minor-both-parents unknown', 'parents-agreement missing']],
    ['nobody knows the other parent', { registers: { 'population.parents': [parent(mother, 'mother')], ...unsigned } }, [judged, 'minor-both-parents unknown', 'parents-agreement missing']],
    ['a girl of 15 applies alone', { born: '2011-05-01', answers: { handledBy: 'self', subject: undefined } }, [judged, restricted, 'minor-both-parents fails']],
    ['a girl of 17 lives on her own earnings', { born: '2009-05-01', answers: { handledBy: 'self', subject: undefined } }, [judged, restricted, 'minor-both-parents unknown']],
    ['a guardian applies for an adult', { born: '2000-01-01', answers: {} }, [judged, restricted, 'minor-both-parents fails', 'parents-agreement missing']],
    ['a stranger asks about a child with a sentence', { born: '2010-05-01', answers: { childConsent: true }, registers: { 'population.guardianship': null, 'criminal-record.supervised-sentences': [{ kind: 'suspended-sentence', until: '2027-01-01' }] } }, [judged, restricted, 'guardianship unknown', 'guardianship-proof missing']],
    ['another case is open', { registers: { 'population.open-cases': [{ caseNumber: 'B', kind: 'migration', openedOn: today }] } }, ['registered-local fails', judged]],
    ['the registration is cancelled', { registers: { 'population.registration': { ...entry, status: 'cancelled' } } }, ['registered-local fails', judged, 'booklet missing']],
    ['the adult brings no evidence', { adult: true }, [judged, restricted, 'reason-evidence missing']],
  ])('waits for more when %s', (_title, known, expected) => {
    expect(troubleOf(world(known))).toEqual(expected);
  });

  it('is not asked for with a digit in the name', () => {
    expect(() => world({ answers: { newName: '栾A1' } })).toThrow('newName');
  });

  it('keeps the former name, leaves a line and makes a new card due', () => {
    const done = decided(world({}));
    const idNumber = child.documentNumber;
    expect(service.effects(done).map(({ kind, data }) => [kind, data])).toMatchObject([
      ['amend', { idNumber, name: '栾诗语' }],
      ['record-item-change', { idNumber, item: 'name', before: '栾翯', after: '栾诗语', changedOn: today }],
      ['flag-items', { idNumber, items: ['name'] }],
    ]);
    expect([service.jurisdiction(done), service.decidedBy(done)]).toEqual([{ kind: 'police-station', regionCode: '411302' }, { kind: 'county-bureau', regionCode: '411302' }]);
    expect(service.result.rows(done).map(({ value }) => value.zh)).toContain('栾翯');
    expect(service.consents({ form: done.form, applicant: child, submitter: mother }).map(({ id }) => id)).toEqual(['other-parent']);
  });
});

describe('a name', () => {
  it('has a surname of one character or two', () => {
    expect(['欧阳修', '王安石'].map(surnameOf)).toEqual(['欧阳', '王']);
  });

  it('may have characters that not every system writes', () => {
    expect(['栾翯', '王小明', '阿依古丽·买买提'].map(rareCharacters)).toEqual([['翯'], [], []]);
  });
});
