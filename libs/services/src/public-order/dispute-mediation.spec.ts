import type { Consent, Party } from '@yichuang/definition';
import { addDays, formatDate, makeIdentityNumber, makeUscc } from '@yichuang/kernel';

import { assessed, decided, today, troubleOf, type Assessed } from '../../../../test/support/assess-world.js';
import { disputeMediation as service } from './dispute-mediation.js';

const party = (name: string, born: string): Party => ({ name, documentType: 'identity-card', documentNumber: makeIdentityNumber('411327', born, 11) });
const [applicant, neighbour, child] = [party('邻相安', '1973-03-02'), party('和为贵', '1970-03-02'), party('邻小安', '2015-03-02')];
const other = (changes: object = {}) => ({ kind: 'person', name: neighbour.name, idNumber: neighbour.documentNumber, ...changes });
const given: Consent = { answer: 'given', answeredOn: today };

interface World {
  readonly answers?: Readonly<Record<string, unknown>>;
  readonly registers?: Readonly<Record<string, unknown>>;
  readonly handedIn?: readonly string[];
}

const world = ({ answers = {}, registers = {}, handedIn = [] }: World = {}): Assessed =>
  assessed(service, {
    submitter: applicant,
    handedIn,
    answers: { parties: [other()], ...answers },
    registers: {
      'population.person': { idNumber: applicant.documentNumber, name: applicant.name, registeredRegion: '411327', alive: true },
      'standard-address.resolved': { address: '某村', regionCode: '411327' },
      'dispute.of-person': [],
      'consent.answered': given,
      ...registers,
    },
  });
const judged = ['civil-dispute unknown', 'mediation-allowed unknown'];
const earlier = (status: string) => ({ 'dispute.of-person': [{ caseNumber: '1', parties: [applicant.documentNumber, neighbour.documentNumber], status }] });
const employer = { kind: 'organisation', name: '某公司', partyUscc: makeUscc('91410105MA2700201') };

describe('mediation of a dispute', () => {
  it.each<[string, World, string[]]>([
    ['two households disagree over a tree and both want it', {}, []],
    ['eight decorators claim wages of a firm', { answers: { disputeKind: 'wage', workerCount: 8, parties: [employer] }, handedIn: ['representative-letter'] }, ['all-parties-agree unknown']],
    ['landlord and tenant dispute a deposit', { answers: { disputeKind: 'tenancy' }, handedIn: ['evidence'] }, []],
    ['nobody knows the number of the other side', { answers: { parties: [other({ idNumber: undefined })] }, registers: { 'consent.answered': null } }, ['all-parties-agree unknown']],
    ['the other side has not answered', { registers: { 'consent.answered': null } }, ['all-parties-agree unknown']],
    ['the address is not known, but the applicant lives there', { registers: { 'standard-address.resolved': null } }, []],
    ['the other party says no', { registers: { 'consent.answered': { answer: 'refused', answeredOn: today } } }, ['all-parties-agree fails']],
    ['the same debt was sued on last month', { registers: earlier('elsewhere') }, ['not-elsewhere fails']],
    ['the applicant says that a court has it', { answers: { caseElsewhere: true } }, ['not-elsewhere fails']],
    ['there is another case between them', { registers: earlier('open') }, ['not-elsewhere unknown']],
    ['there is a case with somebody else', { registers: { 'dispute.of-person': [{ caseNumber: '1', parties: ['x'], status: 'elsewhere' }] } }, []],
    ['a wife reports beatings', { answers: { disputeKind: 'family', domesticViolence: true } }, ['mediation-allowed fails']],
    ['the applicant is not on the register', { registers: { 'population.person': null } }, ['party-applies unknown', 'identity missing']],
    ['the place lies in another county', { registers: { 'standard-address.resolved': { address: '某村', regionCode: '411326' } } }, ['place-connected fails']],
    ['it is to be accepted where neither the place nor the applicant is', { answers: { acceptingOffice: '411326' } }, ['place-connected unknown']],
    ['the place lies outside the province', { answers: { regionCode: '420102' } }, ['place-connected fails']],
    ['five workers come without a letter', { answers: { disputeKind: 'wage', workerCount: 5 } }, ['representative-letter missing']],
    ['a tenant shows no contract', { answers: { disputeKind: 'tenancy' } }, ['evidence missing']],
  ])('is judged when %s', (_title, known, expected) => {
    expect(troubleOf(world(known)).filter((each) => !judged.includes(each))).toEqual(expected);
  });

  it.each<[string, World, string]>([
    ['an arm was broken', { answers: { injury: true } }, '有人受伤'],
    ['it may escalate', { answers: { risk: true } }, '激化'],
    ['ten workers are concerned', { answers: { disputeKind: 'wage', workerCount: 10 } }, '群体性'],
  ])('tells the officer when %s', (_title, known, words) => {
    expect(JSON.stringify(world(known).findings.find(({ id }) => id === 'civil-dispute'))).toContain(words);
  });

  it('of a child is asked for by a guardian, whose guardianship the register shows', () => {
    const forChild = { handledBy: 'guardian', subject: child, agentPhone: '13903710001', guardianRelation: 'father' };
    const known = world({ answers: forChild, registers: { 'population.person': { idNumber: child.documentNumber, name: child.name, registeredRegion: '411327', alive: true }, 'population.guardianship': { ground: 'parent', since: null } } });
    expect(troubleOf(known).filter((each) => !judged.includes(each))).toEqual([]);
    expect(world({ answers: forChild }).materials.filter(({ state }) => state === 'missing').map(({ id }) => id)).toEqual(['guardianship-proof']);
  });

  it('asks the first two persons of the other side for their consent', () => {
    const form = { ...world().request.form, parties: [other(), employer, other({ name: '甲' }), other({ name: '乙' })] };
    expect(service.consents({ form, applicant, submitter: applicant }).map(({ id, by }) => `${id} ${by.name}`)).toEqual(['first-party 和为贵', 'second-party 甲']);
  });

  it('asks anew for another dispute with the same person', () => {
    const [first, second] = ['2026-10-01', '2026-11-01'].map((arisenOn) => service.consents({ form: { ...world().request.form, arisenOn }, applicant, submitter: applicant })[0]?.statement.zh);
    expect(first).toContain('2026年10月1日');
    expect(second).not.toBe(first);
    expect(service.consents({ form: { parties: [other()] }, applicant, submitter: applicant })).toHaveLength(1);
  });

  it('of an organisation is a matter of the organisation, not of who signed in', () => {
    const firm = makeUscc('91411327MA2710801');
    const form = { appliesAs: 'organisation', uscc: firm, organisationName: '社旗甲公司', legalRepresentative: applicant, handler: applicant, handlerPhone: '13903770095' };
    const known = world({ answers: form, registers: { 'organisation.by-uscc': { uscc: firm, name: '社旗甲公司', status: 'active', legalRepresentative: applicant, address: '某路', regionCode: '411327' } } });
    expect(known.seen['earlier']).toMatchObject({ key: firm });
    expect(service.effects(decided(known))[0]?.data).toMatchObject({ parties: [firm, neighbour.documentNumber] });
    expect(service.consents({ form: known.request.form, applicant, submitter: applicant })[0]?.statement.zh).toContain('社旗甲公司');
    expect(service.result.rows(decided(known)).map(({ value }) => value.zh)).toContain('社旗甲公司、和为贵');
  });

  it('fills in where someone is registered only for themselves', () => {
    expect(service.prefill(decided(world()))).toMatchObject({ regionCode: '411327', acceptingOffice: '411327' });
    expect(service.prefill({ ...decided(world()), applicant: child })).toMatchObject({ regionCode: undefined, acceptingOffice: undefined });
  });

  it('ends in an agreement that is entered and may be confirmed by a court for thirty days', () => {
    const completion = { mediator: '李调和', terms: '修剪枝叶，补偿三百元', signedOn: '2026-11-29' };
    const settled = { ...decided(world()), completion };
    expect(service.effects(settled).map(({ data }) => data)).toEqual([{ caseNumber: '豫警调00000007', kind: 'neighbour', parties: [applicant.documentNumber, neighbour.documentNumber], officeCode: settled.office.code, ...completion, confirmableUntil: '2026-12-29' }]);
    expect(service.result.rows(settled).map(({ value }) => value.zh)).toContain(completion.terms);
    expect(service.completion?.permit.rows(settled).map(({ value }) => value.zh)).toContain(formatDate(addDays(today, 30), 'zh'));
    expect(service.jurisdiction(settled)).toEqual({ kind: 'police-station', regionCode: '411327' });
  });
});
