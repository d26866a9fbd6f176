import type { Organisation, Party, Premises } from '@yichuang/definition';
import { addDays, formatDate, makeIdentityNumber, makeUscc } from '@yichuang/kernel';

import { assessed, decided, today, troubleOf, type Assessed } from '../../../../test/support/assess-world.js';
import { pawnshopLicence as service } from './pawnshop-licence.js';

const party = (name: string, born: string): Party => ({ name, documentType: 'identity-card', documentNumber: makeIdentityNumber('410105', born, 11) });
const [head, shareholder, guard] = [party('常诚', '1979-03-02'), party('钱丰', '1985-03-02'), party('卫平', '1993-03-02')];
const uscc = makeUscc('91410105MA2700201');
const company: Organisation = { uscc, name: '郑州信诚典当有限公司', status: 'active', legalRepresentative: head, address: '某路', regionCode: '410105' };
const place: Premises = { address: '河南省郑州市金水区人民路77号', regionCode: '410105', policeStation: '410105-station' };
const papers = ['manager-resumes', 'floor-plan', 'facility-layout', 'security-rules'];
const managers = [
  { person: head, role: 'legal-representative' },
  { person: shareholder, role: 'shareholder' },
];

interface World {
  readonly answers?: Readonly<Record<string, unknown>>;
  readonly registers?: Readonly<Record<string, unknown>>;
  readonly handedIn?: readonly string[];
}

const world = ({ answers = {}, registers = {}, handedIn = papers }: World = {}): Assessed =>
  assessed(service, {
    submitter: head,
    handedIn,
    answers: { legalRepresentative: head, handler: head, managers, guards: [guard], ...answers },
    registers: {
      'organisation.by-uscc': company,
      'market-regulation.business': { scope: '典当业务', registeredCapital: 5_000_000 },
      'local-finance.pawn-permit': { number: '豫典41010501', uscc, validUntil: today, status: 'valid' },
      'premises.at': place,
      'public-order-licence.bars': [],
      'population.identities': [head, shareholder, guard].map(({ name, documentNumber }) => ({ idNumber: documentNumber, name })),
      'criminal-record.intentional-crimes': [],
      'public-order-licence.holders': [{ holderNumber: guard.documentNumber, validUntil: null }],
      ...registers,
    },
  });

const visit = ['no-intentional-crime unknown', 'protected-premises unknown', 'five-rules unknown'];
const permit = (changes: object) => ({ 'local-finance.pawn-permit': { number: '豫典41010501', uscc, validUntil: '2030-01-01', status: 'valid', ...changes } });
const capital = (registeredCapital: number | null) => ({ 'market-regulation.business': { scope: '典当业务', registeredCapital } });

describe('a pawnshop licence', () => {
  it.each<[string, World]>([
    ['a shop with 5 million yuan for movables and real estate, 6 days after its permit', {}],
    ['a shop with 3 million yuan for movables, on day 10, whose manager was convicted of a negligent crime only', { answers: { businessKinds: ['movables'], permitIssueDate: addDays(today, -10) }, registers: capital(3_000_000) }],
    ['a shop with 10 million yuan for property rights', { answers: { businessKinds: ['property-rights'] }, registers: capital(10_000_000) }],
    ['a shop whose guards come from a licensed company', { answers: { guardCompanyUscc: makeUscc('91410105MA2700301') } }],
  ])('waits only for the visit, the rules and the records when it is asked for by %s', (_title, known) => {
    expect(troubleOf(world(known))).toEqual(visit);
  });

  it.each<[string, World, string[]]>([
    ['a capital of 3 million yuan is to do for mortgages of real estate', { registers: capital(3_000_000) }, ['registered-capital fails']],
    ['a capital of 9,999,999 yuan is to do for property rights', { answers: { businessKinds: ['property-rights'] }, registers: capital(9_999_999) }, ['registered-capital fails']],
    ['no capital is known', { registers: capital(null) }, ['registered-capital unknown']],
    ['the permit belongs to another company', { registers: permit({ uscc: makeUscc('91410105MA2700202') }) }, ['financial-permit-held fails', 'pawn-permit missing']],
    ['the permit ended yesterday', { registers: permit({ validUntil: addDays(today, -1) }) }, ['financial-permit-held fails']],
    ['the permit was revoked', { registers: permit({ status: 'revoked' }) }, ['financial-permit-held fails']],
    ['it comes on day 11 without a reason', { answers: { permitIssueDate: addDays(today, -11) } }, ['applied-within-ten-days fails']],
    ['it comes on day 11 with a reason', { answers: { permitIssueDate: addDays(today, -11), lateReason: '装修工程延期，库房未能按时交付' } }, ['applied-within-ten-days unknown']],
    ['it was got by fraud before', { registers: { 'public-order-licence.bars': [{ ground: 'fraud', decidedOn: addDays(today, -400) }] } }, ['not-barred-after-false-application fails']],
    ['the premises lie in another county', { registers: { 'premises.at': { ...place, regionCode: '410103' } } }, ['premises-known fails']],
    ['nobody knows the premises', { registers: { 'premises.at': null } }, ['premises-known fails']],
    ['the legal representative is not among the managers', { answers: { managers: managers.slice(1) } }, ['managers-named fails', 'no-crime-proof missing']],
    ['a manager is not known', { answers: { managers: [...managers, { person: party('无名', '1980-01-01'), role: 'manager' }] } }, ['managers-named fails', 'no-crime-proof missing']],
    ['a guard has no certificate', { registers: { 'public-order-licence.holders': [] } }, ['guards-certified fails']],
    ['a guard’s certificate has ended', { registers: { 'public-order-licence.holders': [{ holderNumber: guard.documentNumber, validUntil: addDays(today, -1) }] } }, ['guards-certified fails']],
    ['the papers are missing', { handedIn: [] }, papers.map((id) => `${id} missing`)],
  ])('is not for a shop when %s', (_title, known, expected) => {
    expect(troubleOf(world(known)).filter((each) => !visit.includes(each)).toSorted()).toEqual(expected.toSorted());
  });

  it.each<[string, object]>([
    ['recordings are overwritten after 30 days', { cctvRetentionDays: 30 }],
    ['there is no alarm', { facilities: ['recording', 'counter', 'vault', 'doors-windows', 'fire'] }],
  ])('needs a correction when %s', (_title, answers) => {
    expect(troubleOf(world({ answers: { ...answers } }))).toContain('protected-premises fails');
  });

  it('lets an officer, and nobody else, read that a shareholder was convicted of fraud', () => {
    const convicted = world({ registers: { 'criminal-record.intentional-crimes': [{ personNumber: shareholder.documentNumber, name: shareholder.name }] } });
    expect(convicted.findings).toEqual(world().findings);
    expect(convicted.seen['criminals']).toMatchObject({ value: [{ name: shareholder.name }] });
  });

  it('is examined by the county and decided by the city', () => {
    expect(service.jurisdiction(decided(world()))).toEqual({ kind: 'county-bureau', regionCode: '410105' });
    expect(service.upper?.(decided(world()))).toEqual({ kind: 'city-bureau', regionCode: '410105' });
    expect(service.fee.yuan).toBe(0);
  });

  it('is entered with its permit, and the premises with what protects them', () => {
    const [issued, used] = service.effects(decided(world()));
    expect(issued?.data).toMatchObject({ number: '豫特典0000000007', kind: 'pawnshop', holderNumber: uscc, premises: place.address, validUntil: null, details: { pawnPermitNumber: '豫典41010501' } });
    expect(used?.data).toMatchObject({ address: place.address, use: 'pawnshop', operatorUscc: uscc, securityOfficers: [guard] });
    expect(service.result.rows(decided(world())).map(({ value }) => value.zh)).toEqual(['豫特典0000000007', company.name, place.address, '豫典41010501', `自${formatDate(today, 'zh')}起长期有效`]);
  });
});
