import { contact, declaration, defineService, free, identities, organisation, population, registration, residence, website, type Ask } from '@yichuang/definition';
import { dateInBoth, inBoth } from '@yichuang/kernel';

import { isOrganisation } from './checked-person.js';
import { hasIcp, isGenuine, isHere, isIdentified, isInTime, isOfficerKnown, isPermitted, isProperlyNamed, isReal, isSafe, namesOf, operatorOf } from './website-checks.js';
import { WebsiteForm } from './website-form.js';
import { websiteSamples } from './website-samples.js';

const connection = (zh: string, en: string) => ({ zh: `《计算机信息网络国际联网安全保护管理办法》（公安部令第33号）${zh}`, en: `Measures for the Security of International Networking (Order 33), ${en}` });
const filing = connection('第十一条、第十二条', 'Articles 11 and 12');
const cybersecurity = { zh: '《网络安全法》关于网络日志留存和用户真实身份的规定', en: 'Cybersecurity Law, on logs and real-name users' };

const filingNumber = (regionCode: string, serial: number): string => `豫公网安备${regionCode}${String(serial).padStart(8, '0')}号`;
/** Sites of one filing share its number (豫ICP备12345678号-1). */
const wholeNumber = (number: string): string => number.replace(/号-\d{1,3}$/, '号');

const websiteFacts = ({ form, applicant }: Ask<WebsiteForm & { readonly uscc?: string }>) => ({
  person: population.person(applicant.documentNumber),
  elsewhere: registration.elsewhere([applicant.documentNumber]),
  residences: residence.ofPerson(applicant.documentNumber),
  icp: website.icp(wholeNumber(form.icpNumber ?? '')),
  filed: website.ofOperator(operatorOf({ form, applicant })),
  people: identities.of([form.securityOfficer?.documentNumber ?? '']),
});

/** Websites, apps and mini-programs are filed with the network police; what is missing is mended, nothing is refused on its merits. */
export const websiteFiling = defineService({
  id: 'public-order.website-filing',
  version: 1,
  name: { zh: '互联网站公安备案', en: 'Website filing with the police' },
  summary: {
    zh: '网站（含小程序、移动应用）开办者在开通之日起30日内向公安机关网安部门备案，取得公安备案号。',
    en: 'The operator of a website, mini-program or app files it with the network police within 30 days of opening and receives a filing number.',
  },
  keywords: ['网站备案', '公安备案', '联网备案', '公网安备', '小程序备案', 'APP备案', 'wangzhan beian', 'gongan beian', 'website filing', 'app filing'],
  nature: 'filing',
  audience: ['organisation', 'person'],
  law: [connection('第十条至第十二条、第二十三条', 'Articles 10 to 12 and 23'), cybersecurity, { zh: '《互联网安全保护技术措施规定》（公安部令第82号）', en: 'Provisions on Technical Measures for Internet Security (Order 82)' }],
  limit: { length: 5, unit: 'working-day', promised: 3, law: filing },
  fee: { ...free, law: filing },
  decision: 'review',
  level: 'county',
  inPerson: { zh: '只有交互式服务首次备案需要到县级公安机关网安部门核验证照原件', en: 'Only for the first filing of an interactive service: originals are shown to the network police of the county' },
  competence: { zh: '单位住所地或者个人居住地县级公安机关网安部门', en: 'The network police of the county of the seat or residence' },
  notes: [
    { zh: '备案号及图标应当在30日内标注在首页底部', en: 'The number and its icon are shown at the foot of the home page within 30 days' },
    { zh: '备案事项变更的，30日内变更；停止服务的，5个工作日内注销', en: 'Changes are filed within 30 days; a service that closes is cancelled within 5 working days' },
    { zh: '服务器在境外、向境内提供服务的，同样应当备案', en: 'Services for the mainland on servers abroad are filed too' },
    { zh: '不履行备案职责的，公安机关可以警告、停机整顿不超过6个月', en: 'Who does not file may be warned, or suspended for up to six months' },
  ],

  formTitle: { zh: '网站（应用）', en: 'The website or app' },
  form: WebsiteForm,
  blocks: [
    contact({ required: ['contactPhone', 'contactEmail'] }),
    organisation({ label: { zh: '开办单位', en: 'Operator' }, when: isOrganisation, law: filing }),
    declaration({ undertakings: { securityCommitment: { zh: '承诺履行信息网络安全责任，不提供法律、行政法规禁止的信息', en: 'I undertake to keep the duties of network security and to offer nothing that laws and administrative regulations forbid' } } }),
  ],
  facts: websiteFacts,
  prefill: ({ facts: { organisation: unit, person, residences: [home] } }) => ({
    officeAddress: unit?.address,
    residentialAddress: home?.address ?? person?.registeredAddress,
    regionCode: unit?.regionCode ?? home?.regionCode ?? person?.registeredRegion,
  }),

  conditions: [
    { id: 'operator-identified', text: { zh: '开办者主体真实', en: 'The operator is genuine' }, law: filing, remedy: 'correction', check: isIdentified },
    { id: 'icp-number-held', text: { zh: '已在通信管理部门完成ICP备案（许可）', en: 'ICP filing or licence is held' }, law: filing, remedy: 'correction', check: hasIcp },
    { id: 'operator-in-henan', text: { zh: '开办者在河南省内（单位住所地或者经营地、个人居住地）', en: 'The operator is based in Henan' }, law: filing, remedy: 'refusal', check: isHere },
    { id: 'filed-within-30-days', text: { zh: '自开通之日起30日内备案', en: 'Filed within 30 days of opening' }, law: connection('第十一条、第二十三条', 'Articles 11 and 23'), remedy: 'correction', check: isInTime },
    { id: 'domain-and-server-real', text: { zh: '域名、IP和服务器信息真实，接入服务商可核验', en: 'Domain, IP and server data are true' }, law: filing, remedy: 'correction', check: isReal },
    { id: 'interactive-safeguards', text: { zh: '日志留存6个月以上；提供交互式服务的，落实实名、日志留存、内容审核等措施', en: 'Logs are kept for six months; interactive services have real-name, log and moderation measures' }, law: cybersecurity, remedy: 'correction', check: isSafe },
    { id: 'pre-approval-held', text: { zh: '从事新闻、出版、教育、医疗、药品等服务的，已取得前置许可', en: 'Pre-approvals are held for regulated content' }, law: connection('第十条', 'Article 10'), remedy: 'correction', check: isPermitted },
    { id: 'name-proper', text: { zh: '非国家机关的网站不使用国家机关名称', en: 'Only a state organ uses the name of one' }, law: filing, remedy: 'correction', check: isProperlyNamed },
    { id: 'security-officer-known', text: { zh: '网络安全负责人的姓名、证件号码与登记一致', en: 'Name and number of the person responsible match the register' }, law: connection('第十条', 'Article 10'), remedy: 'correction', check: isOfficerKnown },
  ],
  materials: [
    { id: 'operator-certificate', text: { zh: '营业执照等主体证件或者居民身份证', en: 'Operator certificate or identity card' }, waivedWhen: isGenuine, waiver: { zh: '单位登记、人口信息能够核验的免交', en: 'Not needed when the organisation or population register shows it' } },
    { id: 'domain-certificate', text: { zh: '域名证书', en: 'Domain certificate' }, requiredWhen: ({ serviceKind }) => serviceKind === 'website' },
    { id: 'security-officer-id', text: { zh: '网络安全负责人身份证件', en: 'Identity of the security officer' }, waivedWhen: (subject) => isOfficerKnown(subject).result === 'holds', waiver: { zh: '人口信息能够核验的免交', en: 'Not needed when the population register shows it' } },
    { id: 'pre-approval', text: { zh: '前置许可证件', en: 'Pre-approval permits' }, requiredWhen: ({ regulatedPermits = [] }) => regulatedPermits.length > 0 },
    { id: 'interactive-originals', text: { zh: '证照原件', en: 'Originals' }, requiredWhen: ({ interactive }) => interactive === true, waivedWhen: ({ facts: { filed } }) => filed.length > 0, waiver: { zh: '不是首次备案的免交', en: 'Not needed after a first filing' }, onPaper: true },
  ],

  jurisdiction: ({ form }) => ({ kind: 'county-bureau', regionCode: form.regionCode }),
  effects: ({ form, applicant, facts: { organisation: unit }, decidedOn, serial }) => [
    website.file({
      filingNumber: filingNumber(form.regionCode, serial),
      operatorNumber: operatorOf({ form, applicant }),
      operatorName: isOrganisation(form) ? (unit?.name ?? form.organisationName ?? '') : applicant.name,
      serviceKind: form.serviceKind,
      siteName: form.siteName,
      names: namesOf(form),
      icpNumber: form.icpNumber,
      ipAddresses: form.ipAddresses.map(({ ipAddress }) => ipAddress),
      accessProvider: form.accessProvider,
      interactive: form.interactive,
      securityOfficer: form.securityOfficer,
      emergencyPhone: form.emergencyPhone,
      regionCode: form.regionCode,
      openedOn: form.openedOn,
      filedOn: decidedOn,
    }),
  ],
  result: {
    kind: 'website-filing',
    title: { zh: '公安备案证明', en: 'Certificate of filing with the police' },
    numberPrefix: '豫公网备',
    validity: { zh: '服务运行期间有效', en: 'While the service runs' },
    rows: ({ form, applicant, decidedOn, serial }) => [
      { label: { zh: '公安备案号', en: 'Filing number' }, value: inBoth(filingNumber(form.regionCode, serial)) },
      { label: { zh: '开办者', en: 'Operator' }, value: inBoth(isOrganisation(form) ? (form.organisationName ?? '') : applicant.name) },
      { label: { zh: '名称', en: 'Name' }, value: inBoth(form.siteName) },
      { label: { zh: '域名或者应用标识', en: 'Domains or package name' }, value: inBoth(namesOf(form).join('、')) },
      { label: { zh: 'ICP备案（许可）号', en: 'ICP number' }, value: inBoth(form.icpNumber) },
      { label: { zh: '备案日期', en: 'Filed on' }, value: dateInBoth(decidedOn) },
    ],
  },

  samples: websiteSamples,
});
