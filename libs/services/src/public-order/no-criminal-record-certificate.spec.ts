import type { CriminalRecord, Foreigner, Organisation, Party, Person } from '@yichuang/definition';
import { makeIdentityNumber, makeUscc, type CivilDate } from '@yichuang/kernel';

import { assessed, decided, today, troubleOf, type Assessed } from '../../../../test/support/assess-world.js';
import { noCriminalRecordCertificate as service } from './no-criminal-record-certificate.js';

const personOf = (name: string, born: CivilDate, region = '410502'): Person => ({
  idNumber: makeIdentityNumber('410502', born, 11),
  name,
  formerNames: [],
  sex: 'male',
  ethnicity: '汉族',
  birthDate: born,
  registeredAddress: '河南省安阳市文峰区文峰大道1号',
  registeredRegion: region,
  alive: true,
  portrait: null,
});
const partyOf = ({ name, idNumber }: Person): Party => ({ name, documentType: 'identity-card', documentNumber: idNumber });

interface World {
  readonly person?: Person | null;
  readonly submitter?: Party;
  readonly record?: CriminalRecord | null;
  readonly registers?: Readonly<Record<string, unknown>>;
  readonly answers?: Readonly<Record<string, unknown>>;
  readonly handedIn?: readonly string[];
}

function world({ person = personOf('申晨', '1996-03-02'), submitter, record = null, registers = {}, answers = {}, handedIn }: World): Assessed {
  const self = person ? partyOf(person) : visitor;
  return assessed(service, {
    submitter: submitter ?? self,
    answers: { ...(submitter && { subject: self }), ...answers },
    handedIn,
    registers: {
      'population.person': person,
      'national-population.registrations': [],
      'residence.of-person': [],
      'entry-exit-record.movements': [],
      'criminal-record.summary': record,
      ...registers,
    },
  });
}

const theft: CriminalRecord = { convictions: [{ caseNumber: '豫刑1号', offence: '盗窃罪', finalOn: '2018-06-01' }], needsVerification: false };
const unclear: CriminalRecord = { convictions: [], needsVerification: true };

const other = (name: string, born: CivilDate): Party => partyOf(personOf(name, born));
const agent = other('尹航', '1997-01-01');
const acts = (handledBy: string) => ({ handledBy, agentPhone: '13903710002', ...(handledBy === 'guardian' && { guardianRelation: 'parent' }) });
const delegated = { 'delegation.granted': { grantedOn: today, validUntil: today } };
const parent = { 'population.guardianship': { ground: 'parent', since: null } };

const visitor: Party = { name: 'PARK JIWON', documentType: 'passport', documentNumber: 'M12345678' };
const foreigner: Foreigner = { documentNumber: visitor.documentNumber, name: visitor.name, nationality: 'KOR', sex: 'female', birthDate: '1997-05-06', address: '某路', regionCode: '410105', permitUntil: '2027-05-01', portrait: null };
const abroad = (enteredOn: CivilDate, changes: Partial<Foreigner> = {}) => ({ 'exit-entry.foreigner': { ...foreigner, ...changes }, 'entry-exit-record.movements': [{ direction: 'entry', region: 'abroad', on: enteredOn }] });
const asForeigner: World = { person: null, answers: { applicationKind: 'foreigner' }, registers: abroad('2026-01-01') };

const [head, handler] = [other('韦琳', '1980-03-01'), other('赖敏', '1994-05-06')];
const nursery: Organisation = { uscc: makeUscc('52410105MJ1000001'), name: '郑州市金水区小树苗幼儿园', status: 'active', legalRepresentative: head, address: '某路', regionCode: '410105' };
const asNursery: World = {
  submitter: handler,
  registers: { 'organisation.by-uscc': nursery },
  handedIn: ['unit-application', 'employment-proof'],
  answers: { applicationKind: 'organisation', uscc: nursery.uscc, organisationName: nursery.name, legalRepresentative: head, handler, handlerPhone: '13903710005', statutoryGround: 'minors', subjectRelation: 'candidate' },
};
const verified = 'record-unambiguous unknown';

const granted: [string, World][] = [
  ['someone without a record', {}],
  ['someone who lives elsewhere in Henan than they are registered', { answers: { regionCode: '410105' } }],
  ['someone from another province who is registered as living here', { person: null, submitter: other('申晨', '1996-03-02'), answers: { subject: undefined }, registers: { 'national-population.registrations': [{ name: '申晨', birthDate: '1996-03-02' }], 'residence.of-person': [{ regionCode: '410105', address: '某路', registeredOn: '2025-01-01' }], 'exit-entry.foreigner': null, 'population.person': null } }],
  ['a period from the 12th birthday', { answers: { periodFrom: '2008-03-02' } }],
];

const waiting: [string, World, string[]][] = [
  ['there is a conviction', { record: theft }, ['no-unsealed-conviction fails']],
  ['the conviction is older than the period asked for', { record: theft, answers: { periodFrom: '2020-01-01' } }, ['no-unsealed-conviction unknown']],
  ['the record is to be verified', { record: unclear }, [verified]],
  ['the register knows another name', { registers: { 'population.person': personOf('申辰', '1996-03-02') } }, ['identity-verified fails']],
  ['a citizen asks as a foreigner', { answers: { applicationKind: 'foreigner' }, registers: { 'entry-exit-record.movements': [{ direction: 'entry', region: 'abroad', on: '2026-01-01' }] } }, ['identity-verified fails', 'office-competent fails', verified, 'passport-and-stay missing']],
  ['someone from another province does not live here', { person: null, submitter: agent, answers: { subject: undefined }, registers: { 'national-population.registrations': [{ name: agent.name, birthDate: '1997-01-01' }] } }, ['office-competent fails', 'identity missing']],
  ['the period begins in childhood', { answers: { periodFrom: '2008-03-01' } }, ['period fails']],
  ['a minor asks alone', { person: personOf('钟灵', '2009-01-01') }, ['minor-guardian fails']],
  ['a mother asks for her child', { person: personOf('钟灵', '2011-01-01'), submitter: agent, registers: parent, answers: acts('guardian') }, [verified]],
  ['an agent asks for a child', { person: personOf('钟灵', '2011-01-01'), submitter: agent, registers: delegated, answers: acts('agent') }, ['minor-guardian fails', verified]],
  ['a guardian asks for an adult whom no register shows as their ward', { submitter: agent, answers: acts('guardian') }, [verified, 'guardianship unknown', 'guardianship-proof missing']],
  ['an agent is authorised', { submitter: agent, registers: delegated, answers: acts('agent') }, [verified]],
  ['an agent is too young', { submitter: other('尹小', '2009-01-01'), registers: delegated, answers: acts('agent') }, [verified, 'agent-of-age fails']],
  ['a neighbour asks without authorisation', { submitter: agent, answers: acts('agent') }, [verified, 'authorised unknown', 'authorisation missing']],
  ['a foreigner has stayed long enough', asForeigner, [verified]],
  ['a foreigner has stayed 179 days', { ...asForeigner, registers: abroad('2026-05-29') }, ['foreigner-stayed-180-days fails', verified]],
  ['a foreigner applies where they do not live', { ...asForeigner, registers: abroad('2026-01-01', { regionCode: '410303' }) }, ['office-competent fails', verified]],
  ['a foreigner’s permit has ended', { ...asForeigner, registers: abroad('2026-01-01', { permitUntil: '2026-11-22' }) }, [verified, 'passport-and-stay missing', 'identity missing']],
  ['a foreigner asks as a citizen', { ...asForeigner, answers: { applicationKind: 'person' } }, ['identity-verified fails', 'office-competent fails']],
  ['a nursery asks about a candidate', asNursery, [verified]],
  ['a nursery hands in no papers', { ...asNursery, handedIn: [] }, [verified, 'unit-application missing', 'employment-proof missing']],
  ['a company names a law of its own', { ...asNursery, answers: { ...asNursery.answers, statutoryGround: 'other', groundArticle: '房屋租赁管理' } }, ['subject-allowed unknown', verified]],
  ['an organisation is not registered', { ...asNursery, registers: {} }, ['office-competent unknown', verified, 'organisation-registered fails']],
];

const title = (assessment: Assessed) => service.result.titleFor?.(decided(assessment)).zh;
const resultOf = (assessment: Assessed) => service.result.rows(decided(assessment)).find(({ label }) => label.en === 'Result')?.value.en;

describe('a certificate of no criminal record', () => {
  it.each(granted)('is issued at once to %s', (_title, known) => {
    expect(troubleOf(world(known)).filter((each) => each !== 'identity missing')).toEqual([]);
  });

  it('is issued by the machine only to someone who asks about themselves and of whom nothing is on record', () => {
    expect(world({}).verdict).toBe('granted');
    for (const [, known] of waiting) expect(world(known).verdict).toBe('person');
  });

  it.each(waiting)('waits for a person when %s', (_title, known, expected) => {
    expect(troubleOf(world(known))).toEqual(expected);
  });

  it('lets nobody tell what must be verified, nor an organisation that anything must', () => {
    const reason = (known: World) => world(known).findings.find(({ id }) => id === 'record-unambiguous');
    const told = reason({ record: unclear })?.reason;
    expect(reason({ submitter: agent, registers: delegated, answers: acts('agent') })?.reason).toEqual(told);
    const findings = (record: CriminalRecord | null) => world({ ...asNursery, record }).findings.map(({ id, result, reason: words }) => ({ id, result, words }));
    expect(findings(unclear)).toEqual(findings(null));
    expect(findings(theft)).toEqual(findings(null));
  });

  it('is a letter with the result for an organisation, in Chinese', () => {
    expect([title(world({})), title(world(asNursery))]).toEqual(['无犯罪记录证明', '犯罪记录查询结果告知函']);
    expect(resultOf(world({ ...asNursery, record: theft }))).toBe('There is a criminal record');
    expect(resultOf(world({ ...asNursery, record: unclear }))).toBe('No criminal record was found');
    expect(service.result.languages?.(decided(world(asNursery)))).toBe('zh');
  });

  it('is in Chinese, or in English too', () => {
    const language = (certificateLanguage: string) => service.result.languages?.(decided(world({ answers: { certificateLanguage } })));
    expect([language('zh'), language('zh-en')]).toEqual(['zh', 'zh-en']);
  });

  it('tells whom, which period and what for', () => {
    const rows = service.result.rows(decided(world({ answers: { formerName: [{ name: '申小晨' }], periodFrom: '2015-01-01', purpose: 'other', purposeDetail: '留学公证' } })));
    expect(rows.map(({ value }) => value.zh)).toEqual(['申晨', '申小晨', makeIdentityNumber('410502', '1996-03-02', 11), '2015年1月1日至2026年11月23日', '未发现有犯罪记录', '留学公证', '410000000007']);
  });

  it('is entered in the register of certificates, and the query in the log of the record', () => {
    const [entry, log] = service.effects(decided(world(asNursery)));
    const subject = makeIdentityNumber('410502', '1996-03-02', 11);
    expect(entry?.data).toMatchObject({ number: '410000000007', kind: 'criminal-record-letter', subjectNumber: subject, periodFrom: null, periodUntil: today, purpose: '密切接触未成年人的岗位', issuedBy: '410105-station' });
    expect(log?.data).toEqual({ subjectNumber: subject, requesterNumber: handler.documentNumber, requesterUscc: nursery.uscc, ground: 'minors', result: 'no-record' });
    expect(service.effects(decided(world({ record: unclear })))[1]?.data).toMatchObject({ result: 'no-record', requesterUscc: null, ground: null });
  });

  it.each<[string, World, { kind: string; regionCode: string }]>([
    ['where someone is registered', { answers: { regionCode: '410105' } }, { kind: 'police-station', regionCode: '410502' }],
    ['where someone is registered as living', { answers: { regionCode: '410105' }, registers: { 'residence.of-person': [{ regionCode: '410105' }] } }, { kind: 'police-station', regionCode: '410105' }],
    ['where an organisation has its seat', asNursery, { kind: 'police-station', regionCode: '410105' }],
    ['with the exit-entry police for a foreigner', asForeigner, { kind: 'exit-entry-office', regionCode: '410105' }],
  ])('lies %s', (_title, known, expected) => {
    expect(service.jurisdiction(decided(world(known)))).toEqual(expected);
  });
});
