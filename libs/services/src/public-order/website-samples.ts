import type { CalledPersona, OfficersDo } from '@yichuang/definition';
import { addDays, makeUscc, type CivilDate, type Text } from '@yichuang/kernel';

const everyone = {
  serviceKind: 'website' as const,
  ipAddresses: [{ ipAddress: '123.15.45.68' }],
  serverLocation: 'domestic' as const,
  accessProvider: '中国联通河南省分公司',
  accessKind: 'cloud' as const,
  domainRegistrar: '中企网络域名服务有限公司',
  interactive: false,
  logRetentionDays: 180,
  emergencyPhone: '13903710061',
  levelProtectionGrade: 'none' as const,
  contactPhone: '13903710061',
  contactEmail: 'webmaster@qimingxing.example',
  truthDeclaration: true as const,
  securityCommitment: true as const,
};

interface Site {
  readonly persona: string;
  readonly openedDaysAgo: number;
  readonly icpNumber: string;
  readonly name: string;
}

interface CompanySite extends Site {
  readonly uscc: string;
  readonly organisationName: string;
}

type Ends = { readonly waitsFor: string; readonly then: OfficersDo };

const common = ({ persona, openedDaysAgo, icpNumber, name }: Site, today: CivilDate, called: CalledPersona) => ({
  ...everyone,
  domains: [{ domain: name }],
  homeUrl: `https://www.${name}/`,
  icpNumber,
  openedOn: addDays(today, -openedDaysAgo),
  securityOfficer: called(persona),
});

const ofCompany = (id: string, title: Text, { uscc, organisationName, ...site }: CompanySite, ends: Ends) => ({
  id,
  title,
  persona: site.persona,
  handsIn: ['domain-certificate'],
  answers: (today: CivilDate, called: CalledPersona) => ({
    ...common(site, today, called),
    applicationKind: 'organisation' as const,
    officeAddress: '河南省郑州市金水区花园路266号',
    regionCode: '410105',
    siteName: '公司门户',
    serviceContent: ['corporate' as const],
    uscc,
    organisationName,
    legalRepresentative: called(site.persona),
    handler: called(site.persona),
    handlerPhone: '13903710061',
  }),
  ends,
});

const ofPerson = (id: string, title: Text, site: Site, ends: Ends) => ({
  id,
  title,
  persona: site.persona,
  handsIn: ['domain-certificate'],
  answers: (today: CivilDate, called: CalledPersona) => ({
    ...common(site, today, called),
    applicationKind: 'person' as const,
    residentialAddress: '河南省南阳市宛城区建设路88号',
    regionCode: '411302',
    siteName: '桑田笔记',
    serviceContent: ['blog' as const],
  }),
  ends,
});

/** A company, a person, and one who names somebody else's ICP filing. */
export const websiteSamples = [
  ofCompany('portal', { zh: '公司门户网站，开通十二日', en: 'A corporate portal opened 12 days ago' }, { persona: 'website-company', openedDaysAgo: 12, icpNumber: '豫ICP备2026010301号-1', name: 'qimingxing.example', uscc: makeUscc('91410105MA2710301'), organisationName: '郑州启明星软件有限公司' }, { waitsFor: 'domain-and-server-real', then: 'grant' }),
  ofPerson('blog', { zh: '个人博客，没有评论', en: 'A personal blog without comments' }, { persona: 'website-blog', openedDaysAgo: 20, icpNumber: '豫ICP备2026010302号', name: 'sangtian.example' }, { waitsFor: 'domain-and-server-real', then: 'grant' }),
  ofCompany('borrowed', { zh: 'ICP备案号属于别的单位', en: 'The ICP number is another operator’s' }, { persona: 'website-borrowed', openedDaysAgo: 9, icpNumber: '豫ICP备2026010301号', name: 'qimingxing.example', uscc: makeUscc('91410105MA2710302'), organisationName: '郑州流云文化传播有限公司' }, { waitsFor: 'icp-number-held', then: 'ask-correction' }),
];
