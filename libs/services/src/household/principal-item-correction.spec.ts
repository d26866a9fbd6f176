import type { Party, Person, Registration } from '@yichuang/definition';
import { makeIdentityNumber } from '@yichuang/kernel';

import { assessed, decided, today, troubleOf, type Assessed } from '../../../../test/support/assess-world.js';
import { principalItemCorrection as service } from './principal-item-correction.js';

const party = (name: string, born: string, sequence: number): Party => ({ name, documentType: 'identity-card', documentNumber: makeIdentityNumber('410105', born, sequence) });
const daughter = party('甄雅', '2008-04-20', 12);
const mother = party('哈月华', '1981-04-20', 14);
const boy = party('甄小', '2017-03-02', 11);
const entry = { idNumber: daughter.documentNumber, name: daughter.name, status: 'active' } as Registration;
const person = { idNumber: daughter.documentNumber, name: daughter.name, ethnicity: '汉族', sex: 'female', birthDate: '2008-04-20', alive: true, registeredRegion: '410105' } as Person;
const approval = { number: '郑民宗审2026-015', name: daughter.name, ethnicity: '回族', approvedOn: '2026-11-01' };
const newNumber = makeIdentityNumber('410105', '2017-03-20', 1);

interface World {
  readonly who?: Partial<Person>;
  readonly parent?: object | null;
  readonly by?: Party;
  readonly answers?: Readonly<Record<string, unknown>>;
  readonly registers?: Readonly<Record<string, unknown>>;
  readonly handedIn?: readonly string[];
}

const ofBoy: Party = boy;
const birthDate = { item: 'birth-date', applicationKind: 'correction', newBirthDate: '2017-03-20', errorSource: 'birth-certificate', isPublicOfficial: false, newEthnicity: undefined, ethnicityGround: undefined, parentFollowed: undefined, ethnicApprovalNumber: undefined };
const byMother = { handledBy: 'guardian', subject: ofBoy, agentPhone: '13903710038', guardianRelation: 'mother' };
const forBoy: World = { by: mother, who: { name: boy.name, sex: 'male', birthDate: '2017-03-02' }, answers: { ...byMother, ...birthDate } };
const adult = { who: { birthDate: '1985-05-01' }, answers: { ...birthDate, newBirthDate: '1987-05-01', errorSource: 'file' } };
const sex = { item: 'sex', applicationKind: 'correction', newSex: 'male', sexDocument: 'birth-certificate', newEthnicity: undefined, ethnicityGround: undefined, parentFollowed: undefined, ethnicApprovalNumber: undefined };

function world({ who = {}, by = daughter, answers = {}, registers = {}, handedIn = [] }: World): Assessed {
  return assessed(service, {
    submitter: by,
    handedIn,
    answers: { parentFollowed: mother, ...answers },
    registers: {
      'population.registration': entry,
      // the same answer for the person and the parent followed: the first has the second's ethnicity only where a test says so
      'population.person': { ...person, ...who },
      'population.open-cases': [],
      'population.parents': [{ idNumber: mother.documentNumber, role: 'mother', name: mother.name, isAlive: true }],
      'population.item-changes': [],
      'population.guardianship': { ground: 'parent', since: null },
      'population.free-number': { number: newNumber },
      'ethnic-affairs.approval': approval,
      'identity-card.current': { validFrom: '2020-01-01', validUntil: null, status: 'valid' },
      ...registers,
    },
  });
}

const hui = { ...person, idNumber: mother.documentNumber, name: mother.name, ethnicity: '回族' } as Person;

/** How a condition on ethnicity comes out for a person and the parent followed. */
function ethnicity(subject: ReturnType<typeof decided>, facts: object = {}, form: object = {}): string {
  const check = service.conditions.find(({ id }) => id === 'ethnicity-rules')?.check;
  const seen = { ...subject, form: { ...subject.form, ...form }, facts: { ...subject.facts, followed: hui, ...facts } };
  return typeof check === 'function' ? check(seen).result : 'examiner';
}

describe('the ethnicity of a parent', () => {
  const subject = decided(world({}));
  const child = { entryPerson: { ...person, birthDate: '2016-01-01' } };

  it.each<[string, string, object, object]>([
    ['holds', 'a girl turned 18 seven months ago', {}, {}],
    ['fails', 'a man is 25', { entryPerson: { ...person, birthDate: '2001-01-01' } }, {}],
    ['fails', 'it is neither parent’s', { followed: { ...hui, ethnicity: '汉族' } }, {}],
    ['fails', 'it was changed in 2016', { changes: [{ item: 'ethnicity', before: '满族', after: '汉族', changedOn: '2016-05-01' }] }, {}],
    ['fails', 'it is registered so now', { entryPerson: { ...person, ethnicity: '回族' } }, {}],
    ['fails', 'an adult names the divorce of the parents', {}, { ethnicityGround: 'parents-divorced' }],
    ['fails', 'a child gives no change in the family', child, {}],
    ['unknown', 'the parents of a child have divorced', child, { ethnicityGround: 'parents-divorced' }],
    ['unknown', 'the parent is not on the register', { followed: null }, {}],
    ['unknown', 'the register does not show the parent', { parents: [] }, {}],
    ['unknown', 'the one named is no parent on the register, whose ethnicity is not told', { parents: [], followed: { ...hui, ethnicity: '汉族' } }, {}],
    ['unknown', 'the clerk made an error', {}, { ethnicityGround: 'clerical-error', applicationKind: 'correction' }],
    ['unknown', 'nobody knows the age', { entryPerson: null }, {}],
  ])('%s when %s', (result, _title, facts, form) => {
    expect(ethnicity(subject, facts, form)).toBe(result);
  });
});

describe('a correction of a principal item', () => {
  const dated = ['birth-date-evidence unknown', 'not-a-cadre unknown'];
  it.each<[string, World, string[]]>([
    ['a boy’s birth certificate says another day', { ...forBoy, handedIn: ['birth-record'] }, dated],
    ['the certificate is in the archive', { ...forBoy, registers: { 'population.birth-record': { certificateNumber: 'R410123456' } } }, dated],
    ['a clerk entered 女 for a boy', { answers: sex, handedIn: ['birth-record'] }, ['sex-proof unknown']],
    ['a hospital proves another sex', { answers: { ...sex, applicationKind: 'change', sexDocument: 'hospital' }, handedIn: ['sex-certificate'] }, ['sex-proof unknown']],
  ])('is examined when %s', (_title, known, expected) => {
    expect(troubleOf(world(known))).toEqual(expected);
  });

  it('only waits for the decision when every register agrees on the ethnicity', () => {
    const { findings } = world({});
    expect(findings.filter(({ result }) => result !== 'holds').map(({ id }) => id)).toEqual(['ethnicity-rules']);
    expect(ethnicity(decided(world({})))).toBe('holds');
  });

  it.each<[string, World, string[]]>([
    ['a civil servant brings no letter', { ...adult, answers: { ...adult.answers, isPublicOfficial: true }, handedIn: ['birth-record'] }, [...dated, 'personnel-letter missing']],
    ['there is only the school record', adult, [...dated, 'birth-record missing']],
    ['it is the day registered now', { ...adult, who: { birthDate: '1987-05-01' }, handedIn: ['birth-record'] }, [...dated, 'new-number-free fails']],
    ['no number is left', { ...adult, handedIn: ['birth-record'], registers: { 'population.free-number': null } }, [...dated, 'new-number-free unknown']],
    ['the approval has another number', { answers: { ethnicApprovalNumber: '郑民宗审2026-016' } }, ['ethnicity-rules unknown', 'ethnic-affairs-approval fails', 'ethnic-approval missing']],
    ['there is no approval on record', { registers: { 'ethnic-affairs.approval': null } }, ['ethnicity-rules unknown', 'ethnic-affairs-approval unknown', 'ethnic-approval missing']],
    ['a guardian applies for an adult', { ...forBoy, who: { name: boy.name, birthDate: '2000-01-01' }, handedIn: ['birth-record'] }, ['applicant-entitled fails', ...dated]],
    ['a minor applies alone', { ...adult, who: { birthDate: '2012-05-01' }, handedIn: ['birth-record'] }, ['applicant-entitled fails', ...dated]],
    ['a transfer is open', { ...adult, handedIn: ['birth-record'], registers: { 'population.open-cases': [{ caseNumber: 'B', kind: 'migration', openedOn: today }] } }, ['registered-local fails', ...dated]],
  ])('waits for more when %s', (_title, known, expected) => {
    expect(troubleOf(world(known))).toEqual(expected);
  });

  it('never changes a date of birth, it only corrects it', () => {
    expect(() => world({ ...adult, answers: { ...adult.answers, applicationKind: 'change' } })).toThrow('applicationKind');
  });

  it('changes the ethnicity, leaves a line and makes a new card due', () => {
    const done = decided(world({}));
    const idNumber = daughter.documentNumber;
    expect(service.effects(done).map(({ kind, data }) => [kind, data])).toMatchObject([
      ['amend', { idNumber, ethnicity: '回族' }],
      ['record-item-change', { idNumber, item: 'ethnicity', before: '汉族', after: '回族', changedOn: today }],
      ['flag-items', { idNumber, items: ['ethnicity'] }],
    ]);
    expect([service.jurisdiction(done), service.decidedBy(done)]).toEqual([{ kind: 'police-station', regionCode: '410105' }, { kind: 'county-bureau', regionCode: '410105' }]);
    expect(service.result.rows(done).map(({ value }) => value.zh)).toContain('回族');
  });

  it('gives another number with another date of birth, decided by the city', () => {
    const done = decided(world(forBoy));
    expect(service.effects(done).map(({ kind, data }) => [kind, data])).toMatchObject([
      ['renumber', { idNumber: boy.documentNumber, newNumber, sex: 'male', birthDate: '2017-03-20' }],
      ['record-item-change', { idNumber: newNumber, item: 'birth-date', before: '2017-03-02', after: '2017-03-20' }],
      ['record-item-change', { idNumber: newNumber, item: 'id-number', before: boy.documentNumber, after: newNumber }],
    ]);
    expect(service.decidedBy(done)).toEqual({ kind: 'city-bureau', regionCode: '410105' });
    expect(service.result.rows(done).map(({ value }) => value.zh).join()).toContain(newNumber);
    const [first] = service.effects(decided(world({ answers: sex })));
    expect(first?.data).toMatchObject({ sex: 'male', birthDate: '2008-04-20' });
  });
});
