import type { ForeignPermit, Party, WorkPermit } from '@yichuang/definition';
import { makeIdentityNumber, makeUscc } from '@yichuang/kernel';

import { assessed, decided, today, troubleOf, type Assessed } from '../../../../test/support/assess-world.js';
import { crossing, foreigner, judged, visa, visiting, visitor } from '../../../../test/support/foreigner-cases.js';
import { foreignerResidencePermit as service } from './foreigner-residence-permit.js';

interface World {
  readonly submitter?: Party;
  readonly registers?: Readonly<Record<string, unknown>>;
  readonly answers?: Readonly<Record<string, unknown>>;
  readonly handedIn?: readonly string[];
}

const uscc = makeUscc('91410105MA3600101');
const workPermit: WorkPermit = { number: '241000360006', holderNumber: visitor.documentNumber, employerUscc: uscc, validUntil: '2028-11-01' };
const permit = (changes: Partial<ForeignPermit> = {}): ForeignPermit => ({ number: 'JL1', kind: 'residence', category: 'work', passportNumber: visitor.documentNumber, validFrom: '2025-12-01', validUntil: '2027-01-31', tiedTo: uscc, endorsement: null, status: 'valid', ...changes });
const arrived = { 'exit-entry.visa': visa({ category: 'Z', durationOfStay: 0 }), 'work-permit.by-number': workPermit, 'organisation.by-uscc': { uscc, status: 'active' } };

/** A manager asks for a year eleven days after entering on a work visa. */
const world = ({ submitter = visitor, registers = {}, answers, handedIn = ['health-certificate'] }: World): Assessed => assessed(service, { submitter, answers, handedIn, registers: { ...visiting, ...arrived, ...registers } });
const doubts = (known: World): string[] => troubleOf(world(known)).filter((trouble) => !judged.includes(trouble) && trouble !== 'health-certificate unknown');
const cost = (known: World) => service.charges(decided(world(known))).map(({ yuan }) => yuan);
const effects = (known: World) => service.effects(decided(world(known))).map(({ kind, data }) => [kind, data]);

const having = (changes: Partial<ForeignPermit> = {}) => ({ 'exit-entry.foreign-permits': [permit(changes)], 'exit-entry.foreigner': foreigner({ permitUntil: '2027-01-31' }) });
const student: World = {
  answers: { category: 'study', requestedTermDays: 1461, schoolUscc: makeUscc('12410000MB0000001'), studyEndDate: '2030-06-30' },
  registers: { 'exit-entry.visa': visa({ category: 'X1' }) },
  handedIn: ['health-certificate', 'study-letter'],
};
const spouse = { name: '白露', documentNumber: makeIdentityNumber('410105', '1988-01-01', 4) };
const married: World = {
  answers: { category: 'reunion', requestedTermDays: 730, relativeName: spouse.name, relativeDocumentNumber: spouse.documentNumber, relativeRelation: 'spouse' },
  registers: { 'exit-entry.visa': visa({ category: 'Q1' }), 'population.person': null, 'marriage.of-person': [{ spouseId: visitor.documentNumber, endedBy: null }] },
};
const family = { category: 'private', relativeName: 'MUELLER OTTO', relativeDocumentNumber: 'C01X00T00', relativeRelation: 'child', requestedTermDays: 180 };
const visit = { ...family, relativeName: visitor.name, relativeRelation: 'spouse' };
/** One answer for both questions: the former permit of the applicant, and the one of the person visited. */
const resident = [permit({ number: 'JL8', validUntil: '2027-07-31', status: 'ended' }), permit({ number: 'JL9', validUntil: '2027-07-31' })];
const change = { applicationKind: 'change', changedItems: ['employer'], changeDate: '2026-11-20' };
const agent: Party = { name: 'SCHMIDT ANNA', documentType: 'passport', documentNumber: 'C01X00T99' };
const represented = (representationGround: string) => ({ submitter: agent, answers: { handledBy: 'agent', subject: visitor, agentPhone: '13903710076', agentRelation: 'inviter', representationGround }, registers: { 'delegation.granted': { grantedOn: today, validUntil: today } } });

describe('a residence permit', () => {
  it.each<[string, World]>([
    ['a manager with a work permit asks for a year', {}],
    ['an employee files a change of employer four days after it', { answers: change, registers: having(), handedIn: [] }],
    ['a year is added 69 days before the end', { answers: { applicationKind: 'extension', requestedTermDays: 365 }, registers: having(), handedIn: [] }],
    ['a torn permit is replaced', { answers: { applicationKind: 'replacement', reason: 'damaged' }, registers: having(), handedIn: [] }],
    ['someone of 71 needs no health certificate', { registers: { 'exit-entry.foreigner': foreigner({ birthDate: '1955-11-01' }) }, handedIn: [] }],
    ['a permit that was reported lost is replaced', { answers: { applicationKind: 'replacement', reason: 'lost' }, registers: { ...having({ status: 'void-lost' }), 'travel-document.loss-reports': [{ documentType: 'residencePermit', documentNumber: 'JL1', reportedOn: '2026-11-01' }] }, handedIn: [] }],
    ['the family of someone who resides here is named as the register names them', { answers: visit, registers: { 'exit-entry.visa': visa({ category: 'S1' }), 'exit-entry.foreign-permits': resident }, handedIn: ['family-proof'] }],
  ])('waits for nothing but the officers when %s', (_title, known) => {
    expect(doubts(known)).toEqual([]);
    expect(world(known).verdict).toBe('person');
  });

  it.each<[string, World, string[]]>([
    ['a student asks for four years of a course', student, ['purpose-met unknown']],
    ['a spouse of a resident asks for two years; the person is left to an officer', married, ['purpose-met unknown', 'family-proof missing']],
    ['it is filed 45 days after entry', { registers: { 'entry-exit-record.latest': crossing({ on: '2026-10-09' }) } }, ['filed-in-time fails']],
    ['an extension is filed 12 days before the end', { answers: { applicationKind: 'extension' }, registers: having({ validUntil: '2026-12-05' }), handedIn: [] }, ['filed-in-time fails']],
    ['a tourist asks to study', { ...student, registers: { 'exit-entry.visa': visa({ category: 'L' }) } }, ['visa-for-residence fails', 'purpose-met unknown']],
    ['the work permit names another employer', { registers: { 'work-permit.by-number': { ...workPermit, employerUscc: makeUscc('91410105MA3600102') } } }, ['purpose-met fails']],
    ['the work permit is of someone else', { registers: { 'work-permit.by-number': { ...workPermit, holderNumber: 'X1234567' } } }, ['purpose-met fails', 'work-permit missing']],
    ['there is no work permit', { registers: { 'work-permit.by-number': null } }, ['purpose-met fails', 'work-permit missing']],
    ['someone of 60 is represented', { ...represented('aged60'), registers: { ...represented('').registers, 'exit-entry.foreigner': foreigner({ birthDate: '1960-01-01' }) } }, ['not-excluded unknown', 'suitable-to-remain unknown']],
    ['the employer is struck off', { registers: { 'organisation.by-uscc': { uscc, status: 'deregistered' } } }, ['purpose-met fails']],
    ['the school is unknown', { ...student, registers: { ...student.registers, 'organisation.by-uscc': null } }, ['purpose-met fails']],
    ['two years of work are asked for', { answers: { requestedTermDays: 730 } }, ['term-by-category unknown']],
    ['the health certificate is of a year ago', { answers: { healthCertificateDate: '2025-12-01' } }, ['health-certificate fails']],
    ['the health certificate is not named', { answers: { healthCertificateNumber: undefined } }, ['health-certificate fails']],
    ['a son of 20 asks for private affairs', { answers: family, registers: { 'exit-entry.visa': visa({ category: 'S1' }), 'exit-entry.foreigner': foreigner({ birthDate: '2006-01-01' }), 'exit-entry.foreign-permits': [] }, handedIn: ['family-proof'] }, ['purpose-met fails']],
    ['a brother asks for private affairs', { answers: { ...family, relativeRelation: 'sibling' }, registers: { 'exit-entry.visa': visa({ category: 'S1' }) }, handedIn: ['family-proof'] }, ['purpose-met fails']],
    ['the person visited has no permit', { answers: visit, registers: { 'exit-entry.visa': visa({ category: 'S1' }) }, handedIn: ['family-proof'] }, ['purpose-met unknown']],
    ['the number is of somebody with another name, of whom nothing is told', { answers: { ...visit, relativeName: 'MUELLER OTTO', requestedTermDays: 400 }, registers: { 'exit-entry.visa': visa({ category: 'S1' }), 'exit-entry.foreign-permits': resident }, handedIn: ['family-proof', 'health-certificate'] }, ['purpose-met unknown']],
    ['reunion is asked for for three years by someone of 45', { ...married, answers: { ...married.answers, requestedTermDays: 1096 }, handedIn: ['health-certificate', 'family-proof'] }, ['purpose-met unknown', 'term-by-category fails']],
    ['study is asked for for 90 days', { ...student, answers: { ...student.answers, requestedTermDays: 90 } }, ['purpose-met unknown', 'term-by-category fails']],
    ['a journalist applies', { answers: { category: 'journalist', requestedTermDays: 180 }, registers: { 'exit-entry.visa': visa({ category: 'J1' }) }, handedIn: ['press-letter'] }, ['purpose-met unknown']],
    ['a permit is there already', { registers: having() }, ['visa-for-residence fails']],
    ['no register knows the visa', { answers: { visaCategory: 'Z' }, registers: { 'exit-entry.visa': null } }, ['visa-for-residence unknown', 'register-agrees fails']],
    ['there is no permit to change', { answers: { ...change, licenceNumber: 'JL9' }, registers: having() }, ['purpose-met fails', 'register-agrees fails']],
    ['part-time work is to be endorsed', { ...student, answers: { ...student.answers, applicationKind: 'partTimeEndorsement', partTimePlace: '河南省图书馆', partTimePeriod: '2027年1月至6月' }, registers: having({ category: 'study' }), handedIn: ['study-letter', 'employer-or-school-consent'] }, ['purpose-met unknown']],
    ['a child was sent to foster care', { answers: { ...family, category: 'reunion', relativeRelation: 'fosterCare' }, registers: { 'exit-entry.visa': visa({ category: 'Q1' }) }, handedIn: ['family-proof'] }, ['purpose-met unknown', 'foster-proof missing']],
    ['a conviction is on record', { registers: { 'criminal-record.summary': { convictions: [], needsVerification: true } } }, ['not-excluded unknown', 'suitable-to-remain unknown']],
    ['the passport ends within the year', { answers: { passportExpiryDate: '2027-11-23' } }, ['passport-valid fails']],
    ['a good record is the ground of representation', represented('goodRecord'), ['not-excluded unknown', 'suitable-to-remain unknown', 'representation-allowed fails']],
    ['a talent is represented', represented('talent'), ['not-excluded unknown', 'suitable-to-remain unknown', 'representation-allowed unknown']],
    ['a lost permit was not reported', { answers: { applicationKind: 'replacement', reason: 'lost' }, registers: having(), handedIn: [] }, ['loss-report missing']],
    ['another permit was reported lost years ago', { answers: { applicationKind: 'replacement', reason: 'lost' }, registers: { ...having(), 'travel-document.loss-reports': [{ documentType: 'residencePermit', documentNumber: 'JL0', reportedOn: '2019-05-01' }] }, handedIn: [] }, ['loss-report missing']],
    ['a child born here is 70 days old', { ...represented('under16'), answers: { ...represented('under16').answers, ...family, bornInChina: true, childBirthDate: '2026-09-14', childSex: 'female', childNationality: 'DEU' }, handedIn: ['family-proof'] }, ['purpose-met unknown', 'not-excluded unknown', 'suitable-to-remain unknown']],
  ])('is in doubt when %s', (_title, known, expected) => {
    expect([...doubts(known)].sort()).toEqual([...expected].sort());
  });

  it('knows the spouse of a resident by the marriage register', () => {
    const known = { ...married, registers: { ...married.registers, 'population.person': { name: spouse.name, alive: true } } };
    expect(doubts(known)).toEqual([]);
    expect(cost(known)).toEqual([800]);
  });

  it('tells that a late change is dealt with, and accepts it', () => {
    const { findings } = world({ answers: { ...change, changeDate: '2026-10-01' }, registers: having(), handedIn: [] });
    expect(findings.find(({ id }) => id === 'filed-in-time')).toMatchObject({ result: 'holds', reason: { zh: expect.stringContaining('第七十六条') as string } });
  });

  it.each<[string, object, string]>([
    ['a child that applies', { bornInChina: true }, 'bornInChina'],
    ['ten years', { requestedTermDays: 3_650 }, 'requestedTermDays'],
    ['no consent to biometric data', { biometricConsent: false }, 'biometricConsent'],
  ])('is not received with %s', (_title, answers, field) => {
    expect(() => world({ answers: { ...answers } })).toThrow(field);
  });

  it('costs by the term that is granted, and 200 yuan for a change', () => {
    expect([cost({ answers: { requestedTermDays: 364 } }), cost({}), cost(student), cost({ answers: { ...change, changedItems: ['employer', 'passport'] }, registers: having() }), cost({ answers: { applicationKind: 'replacement', reason: 'damaged' }, registers: having() })]).toEqual([[400], [800], [1_000], [400], [200]]);
    expect(cost({ answers: { applicationKind: 'extension', requestedTermDays: 365 }, registers: having() })).toEqual([800]);
    expect(cost({ ...student, answers: { ...student.answers, applicationKind: 'partTimeEndorsement', partTimePlace: '图书馆', partTimePeriod: '2027年' }, registers: having() })).toEqual([]);
  });

  it('uses up the visa and ends with the course', () => {
    expect(effects(student)).toEqual([
      ['end-visa', { number: 'CV0000001', status: 'used-for-residence' }],
      ['issue-foreign-permit', { number: 'JL410000000007', holderNumber: visitor.documentNumber, kind: 'residence', category: 'study', passportNumber: visitor.documentNumber, validFrom: today, validUntil: '2030-06-30', tiedTo: makeUscc('12410000MB0000001'), endorsement: null, issuedBy: '中心派出所' }],
      ['allow-stay', { documentNumber: visitor.documentNumber, permitUntil: '2030-06-30' }],
    ]);
  });

  it('extends, changes, endorses or replaces the permit that is there', () => {
    expect(effects({ answers: { applicationKind: 'extension', requestedTermDays: 365 }, registers: having() })).toEqual([
      ['extend-foreign-permit', { number: 'JL1', validUntil: '2028-01-31' }],
      ['allow-stay', { documentNumber: visitor.documentNumber, permitUntil: '2028-01-31' }],
    ]);
    expect(effects({ answers: change, registers: having() })).toEqual([['change-foreign-permit', { number: 'JL1', category: 'work', passportNumber: visitor.documentNumber, tiedTo: uscc, endorsement: null }]]);
    expect(effects({ ...student, answers: { ...student.answers, applicationKind: 'partTimeEndorsement', partTimePlace: '图书馆', partTimePeriod: '2027年' }, registers: having() })).toMatchObject([['change-foreign-permit', { endorsement: '勤工助学：图书馆，2027年' }]]);
    expect(effects({ answers: { applicationKind: 'replacement', reason: 'stolen' }, registers: having() })).toMatchObject([['end-foreign-permit', { status: 'void-stolen' }], ['issue-foreign-permit', { validUntil: '2027-01-31', tiedTo: uscc }]]);
    expect(effects({ answers: { applicationKind: 'replacement', reason: 'lost' }, registers: having({ status: 'void-lost' }) })).toMatchObject([['issue-foreign-permit', { validUntil: '2027-01-31' }]]);
    expect(effects({ answers: { ...change, licenceNumber: 'JL9' } })).toEqual([]);
  });

  it('says what was granted', () => {
    expect(service.result.rows(decided(world({}))).map(({ value }) => value.en)).toEqual(['MUELLER THOMAS  C01X00T47', 'First issue', 'Work', 'JL410000000007', '23 November 2027']);
    expect(service.result.rows(decided(world({ answers: change, registers: having() }))).map(({ value }) => value.en)).toContain('JL1');
  });

  it('lies with the office of the place where they lodge, and is refused for good', () => {
    expect(service.jurisdiction(decided(world({})))).toEqual({ kind: 'exit-entry-office', regionCode: '410105' });
    expect(service.finalUnder?.en).toContain('Article 36');
  });
});
