import type { Organisation, Party } from '@yichuang/definition';
import { addDays, formatDate, makeIdentityNumber, makeUscc } from '@yichuang/kernel';

import { assessed, decided, today, troubleOf, type Assessed } from '../../../../test/support/assess-world.js';
import { websiteFiling as service } from './website-filing.js';

const party = (name: string, born: string): Party => ({ name, documentType: 'identity-card', documentNumber: makeIdentityNumber('410105', born, 11) });
const [head, blogger] = [party('桑明', '1985-03-02'), party('桑田', '1999-03-02')];
const uscc = makeUscc('91410105MA2710301');
const company: Organisation = { uscc, name: '郑州启明星软件有限公司', status: 'active', legalRepresentative: head, address: '某路', regionCode: '410105' };
const icp = (changes: object = {}) => ({ 'communications.icp-filing': { number: '豫ICP备2026010301号', operatorNumber: uscc, names: ['qimingxing.example'], ...changes } });

interface World {
  readonly submitter?: Party;
  readonly answers?: Readonly<Record<string, unknown>>;
  readonly registers?: Readonly<Record<string, unknown>>;
  readonly handedIn?: readonly string[];
}

const world = ({ submitter = head, answers = {}, registers = {}, handedIn = ['domain-certificate'] }: World = {}): Assessed =>
  assessed(service, {
    submitter,
    handedIn,
    answers: { legalRepresentative: head, handler: submitter, securityOfficer: head, ...answers },
    registers: {
      'organisation.by-uscc': company,
      'population.person': { name: submitter.name, alive: true, registeredAddress: '某路', registeredRegion: '410105' },
      'population.identities': [{ idNumber: head.documentNumber, name: head.name }],
      'national-population.registrations': [],
      'residence.of-person': [],
      'website.of-operator': [],
      ...icp(),
      ...registers,
    },
  });

const blog: World = {
  submitter: blogger,
  answers: { applicationKind: 'person', residentialAddress: '南阳某路1号', regionCode: '411302', serviceContent: ['blog'], openedOn: addDays(today, -20) },
  registers: { 'organisation.by-uscc': null, ...icp({ operatorNumber: blogger.documentNumber }) },
};
const forum = { interactive: true, serviceContent: ['forum'], safeguards: ['real-name', 'logs', 'moderation', 'report', 'emergency'] };
const real = 'domain-and-server-real unknown';

describe('the filing of a website', () => {
  it.each<[string, World, string[]]>([
    ['the portal of a company, opened 12 days ago', {}, [real]],
    ['a person’s blog without comments, opened 20 days ago', blog, [real]],
    ['a forum with all five safeguards, filed for the first time', { answers: forum }, [real, 'interactive-safeguards unknown']],
    ['a forum of someone who filed before', { answers: forum, registers: { 'website.of-operator': [{ filingNumber: 'X', siteName: 'Y', names: [] }] } }, [real]],
    ['a site opened 75 days ago, late', { answers: { openedOn: addDays(today, -75) } }, [real]],
    ['a site under a further domain of one filing', { answers: { homeUrl: 'https://m.qimingxing.example:8443/a' } }, [real]],
    ['an app', { answers: { serviceKind: 'app', appPackageName: 'com.qimingxing.app' }, registers: icp({ names: ['com.qimingxing.app'] }), handedIn: [] }, [real]],
    ['a site with a permit for its drug information', { answers: { serviceContent: ['drug'], regulatedPermits: [{ kind: '互联网药品信息服务', permitNumber: '豫(2026)0001' }] }, handedIn: ['domain-certificate', 'pre-approval'] }, [real, 'pre-approval-held unknown']],
    ['a blogger of another province who is registered as living here', { ...blog, registers: { ...blog.registers, 'population.person': null, 'national-population.registrations': [{ name: blogger.name }], 'residence.of-person': [{ regionCode: '411302', address: '某路' }] } }, [real]],
  ])('leaves to people only what they look up, for %s', (_title, known, expected) => {
    expect(troubleOf(world(known))).toEqual(expected);
  });

  it('tells who files late that it may be fined', () => {
    const late = world({ answers: { openedOn: addDays(today, -31) } }).findings.find(({ id }) => id === 'filed-within-30-days');
    expect(late).toMatchObject({ result: 'holds', reason: { en: expect.stringContaining('fine') as string } });
    expect(world({ answers: { openedOn: addDays(today, -30) } }).findings.find(({ id }) => id === 'filed-within-30-days')).toMatchObject({ result: 'holds', reason: undefined });
  });

  it.each<[string, World, string]>([
    ['the ICP number is another operator’s', { registers: icp({ operatorNumber: makeUscc('91410105MA2710302') }) }, 'icp-number-held fails'],
    ['there is no such ICP number', { registers: { 'communications.icp-filing': null } }, 'icp-number-held fails'],
    ['the ICP filing covers another domain', { registers: icp({ names: ['other.example'] }) }, 'icp-number-held fails'],
    ['the operator is registered in Shaanxi', { registers: { 'organisation.by-uscc': { ...company, regionCode: '610103' } } }, 'operator-in-henan fails'],
    ['the county named is in Shaanxi', { answers: { regionCode: '610103' } }, 'operator-in-henan fails'],
    ['a blogger is registered in Hebei and lives nowhere here', { ...blog, registers: { ...blog.registers, 'population.person': null, 'national-population.registrations': [{ name: blogger.name }] } }, 'operator-in-henan fails'],
    ['an interactive site keeps logs for 60 days', { answers: { ...forum, logRetentionDays: 60 } }, 'interactive-safeguards fails'],
    ['any site keeps logs for 60 days', { answers: { logRetentionDays: 60 } }, 'interactive-safeguards fails'],
    ['a forum moderates nothing', { answers: { ...forum, safeguards: ['real-name', 'logs', 'report', 'emergency'] } }, 'interactive-safeguards fails'],
    ['one permit stands for drugs and news', { answers: { serviceContent: ['drug', 'news'], regulatedPermits: [{ kind: '药品', permitNumber: 'A' }] } }, 'pre-approval-held fails'],
    ['the home page is elsewhere', { answers: { homeUrl: 'https://elsewhere.example/' } }, 'domain-and-server-real fails'],
    ['the company is gone', { registers: { 'organisation.by-uscc': { ...company, status: 'deregistered' } } }, 'operator-identified fails'],
    ['no register knows the person', { ...blog, registers: { ...blog.registers, 'population.person': null } }, 'operator-identified unknown'],
    ['a company calls itself police', { answers: { siteName: '河南公安在线' } }, 'name-proper unknown'],
    ['the person responsible is not known', { registers: { 'population.identities': [] } }, 'security-officer-known fails'],
    ['the domain certificate is missing', { handedIn: [] }, 'domain-certificate missing'],
  ])('is mended when %s', (_title, known, expected) => {
    expect(troubleOf(world(known))).toContain(expected);
  });

  it('asks on the form for the permit of an online drug-information site', () => {
    expect(() => world({ answers: { serviceContent: ['drug'] } })).toThrow('regulatedPermits');
  });

  it('lies with the county, and its number tells which', () => {
    expect(service.jurisdiction(decided(world()))).toEqual({ kind: 'county-bureau', regionCode: '410105' });
    const [filed] = service.effects(decided(world()));
    expect(filed?.data).toMatchObject({ filingNumber: '豫公网安备41010500000007号', operatorNumber: uscc, operatorName: company.name, names: ['qimingxing.example'], ipAddresses: ['123.15.45.68'], filedOn: today });
    expect(service.effects(decided(world(blog)))[0]?.data).toMatchObject({ operatorNumber: blogger.documentNumber, operatorName: blogger.name });
    expect(service.result.rows(decided(world())).map(({ value }) => value.zh)).toEqual(['豫公网安备41010500000007号', company.name, '公司门户', 'qimingxing.example', '豫ICP备2026010301号-1', formatDate(today, 'zh')]);
  });
});
