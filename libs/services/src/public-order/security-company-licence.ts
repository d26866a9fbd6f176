import { administrativePenalty, contact, criminalRecord, declaration, defineService, delivery, free, identities, organisation, organisations, premises, publicOrderLicence, securityCompany, type Ask, type PersonRef } from '@yichuang/definition';
import { addMonths, dateInBoth, inBoth } from '@yichuang/kernel';

import { areExperienced, arePeopleKnown, hasCapital, investorCodesOf, isEquipped, isLicensed, isNameReserved, isPrivate, isStateOwned, managersOf, peopleOf, permitOf, platesOf, servicesOf } from './security-company-checks.js';
import { addsEscort, isArmed, isNewCompany, SecurityCompanyForm, servicesInWords } from './security-company-form.js';
import { securityCompanySamples } from './security-company-samples.js';
import { securityMeasures, securityRegulations } from './security-law.js';
import { falseApplications, isNotBarred } from './trade-operator.js';

const founding = securityRegulations('第八条', 'Article 8');
const escort = securityRegulations('第十条', 'Article 10');
const MONTHS_TO_REGISTER = 6;

const licenceNumber = (serial: number): string => `豫公保服${String(serial).padStart(8, '0')}`;

type CompanyAsk = Ask<SecurityCompanyForm & { readonly uscc?: string; readonly legalRepresentative?: PersonRef }>;

/** Convictions and penalties are for the officer at the desk: no finding tells of them. */
function companyFacts({ form, applicant }: CompanyAsk) {
  const { uscc = '', nameReservationNumber = '', officeAddress = '' } = form;
  const managing = managersOf(form).map(({ documentNumber }) => documentNumber);
  return {
    reservation: securityCompany.nameReservation(nameReservationNumber),
    held: publicOrderLicence.holders('security-company', [addsEscort(form) ? uscc : nameReservationNumber]),
    investing: organisations.of(investorCodesOf(form)),
    place: premises.at(officeAddress),
    vehicles: securityCompany.escortVehicles(platesOf(form)),
    people: identities.of(peopleOf(form).map(({ documentNumber }) => documentNumber)),
    convicted: criminalRecord.convicted(managing),
    penalties: administrativePenalty.of(managing),
    certifiedGuards: publicOrderLicence.holders('security-guard', (form.technicalStaff ?? []).map(({ person }) => person?.documentNumber ?? '')),
    bars: publicOrderLicence.bars('security-company', addsEscort(form) ? uscc : applicant.documentNumber),
  };
}

/** The permit of a security company: the city police verify and report, the provincial department decides. */
export const securityCompanyLicence = defineService({
  id: 'public-order.security-company-licence',
  version: 1,
  name: { zh: '保安服务公司设立许可', en: 'Security company licence' },
  summary: {
    zh: '拟设立保安服务公司的申请人，在办理公司登记前向省辖市公安机关提出申请，由省公安厅审批并核发保安服务许可证。',
    en: 'Founders of a security company apply to the city police, and the provincial police department issues the security service permit before the company is registered.',
  },
  keywords: ['保安公司', '保安服务公司', '开保安公司', '保安服务许可证', '武装押运', '押运', 'baoan gongsi', 'baoan fuwu', 'security company', 'armed escort'],
  nature: 'licence',
  audience: ['organisation', 'person'],
  law: [
    securityRegulations('第八条至第十二条、第四十条', 'Articles 8 to 12 and 40'),
    securityMeasures('第九条至第十四条', 'Articles 9 to 14'),
    { zh: '《专职守护押运人员枪支使用管理条例》（武装守护押运）', en: 'Regulations on Firearms of Full-time Guards and Escorts (armed escort)' },
    { zh: '《行政许可法》第三十五条、第七十八条', en: 'Administrative Licensing Law, Articles 35 and 78' },
  ],
  limit: { length: 30, unit: 'working-day', promised: 15, law: securityRegulations('第九条、第十一条；《行政许可法》第八十二条', 'Articles 9 and 11; Administrative Licensing Law, Article 82') },
  fee: free,
  decision: 'accept-examine-inspect-decide',
  level: 'province',
  inPerson: { zh: '现场核查时主要管理人员到场，出示资格材料原件', en: 'Managers are present at the on-site verification; originals of qualification papers are checked there' },
  competence: { zh: '住所所在地省辖市公安机关受理、核实，省公安厅决定', en: 'Accepted and verified by the police of the city of the registered office; decided by the provincial department' },
  notes: [
    { zh: '市级公安机关自受理之日起15日内核实上报，省公安厅自收到之日起15日内决定', en: 'The city verifies and reports within 15 days; the provincial department decides within 15 days of the report' },
    { zh: '取得许可后6个月内未办理公司登记的，许可证失效', en: 'The permit lapses if the company is not registered within 6 months' },
    { zh: '武装守护押运还应当符合经公安部批准的省内规划', en: 'Armed escort must also fit the provincial plan approved by the Ministry' },
    { zh: '变更法定代表人的，先经原审批机关审核；分公司、跨省服务项目和单位自招保安员应当备案', en: 'A change of legal representative is examined first; branches, projects in other provinces and own guards of a unit are filings' },
  ],

  formTitle: { zh: '拟设立的公司和业务', en: 'The company and its services' },
  form: SecurityCompanyForm,
  blocks: [
    contact({ required: ['contactPhone'] }),
    organisation({ label: { zh: '申请增设业务的保安服务公司', en: 'Security company that adds the business' }, when: addsEscort, law: escort }),
    delivery({ item: { zh: '许可证', en: 'permit' }, methods: ['electronic', 'window', 'post'] }),
    declaration(),
  ],
  facts: companyFacts,
  prefill: () => ({ deliveryMethod: 'electronic' as const }),

  conditions: [
    { id: 'registered-capital', text: { zh: '注册资本不低于100万元；从事武装守护押运的不低于1000万元', en: 'Registered capital of at least 1 million yuan; 10 million yuan for armed escort' }, law: securityRegulations('第八条、第十条', 'Articles 8 and 10'), remedy: 'correction', check: hasCapital },
    { id: 'state-ownership-for-armed-escort', text: { zh: '从事武装守护押运的，为国有独资或者国有资本占注册资本51%以上', en: 'Armed escort: wholly state-owned or at least 51 per cent state capital' }, law: escort, remedy: 'refusal', when: ({ form }) => isArmed(form), check: isStateOwned },
    { id: 'managers-clean', text: { zh: '拟任法定代表人和主要管理人员没有刑事处罚、强制隔离戒毒、开除公职、开除军籍等不良记录', en: 'Legal representative and main managers were never criminally punished, sent to compulsory drug rehabilitation or dismissed from public or military service' }, law: founding, remedy: 'refusal', check: 'examiner' },
    { id: 'managers-experienced', text: { zh: '主要管理人员具备专业知识，有5年以上相关工作经验', en: 'Main managers have the professional knowledge and five years of relevant experience' }, law: securityMeasures('第九条、第十条', 'Articles 9 and 10'), remedy: 'refusal', check: areExperienced },
    { id: 'technical-staff', text: { zh: '有与所提供服务相适应、依法取得资格的专业技术人员', en: 'Technical staff suited to the services, qualified where the law requires' }, law: founding, remedy: 'correction', check: 'examiner' },
    { id: 'premises-and-equipment', text: { zh: '有住所和提供服务所需的设施、装备', en: 'Premises, facilities and equipment for the services' }, law: founding, remedy: 'correction', check: isEquipped },
    { id: 'rules-in-place', text: { zh: '组织机构和保安服务管理、岗位责任、保安员管理制度健全', en: 'Organisation and the three sets of rules are complete' }, law: founding, remedy: 'correction', check: 'examiner' },
    { id: 'not-a-state-organ', text: { zh: '国家机关及其工作人员不设立、不参与经营', en: 'Not founded or run by a state organ or its staff' }, law: securityRegulations('第四十条', 'Article 40'), remedy: 'refusal', check: isPrivate },
    { id: 'not-barred-after-false-application', text: { zh: '1年内未因隐瞒情况、提供虚假材料被不予受理或者不予许可同一事项，3年内未因骗取许可被撤销同一许可', en: 'Not within one year of a refusal of the same licence for false material, nor within three years of its revocation for fraud' }, law: falseApplications, remedy: 'refusal', check: isNotBarred },
    { id: 'name-reserved', text: { zh: '公司名称已申报保留且在保留期内', en: 'The name is reserved and the reservation in force' }, law: securityRegulations('第九条', 'Article 9'), remedy: 'correction', when: ({ form }) => isNewCompany(form), check: isNameReserved },
    { id: 'permit-held', text: { zh: '增设业务的公司持有有效的保安服务许可证', en: 'The company that adds the business holds a valid permit' }, law: securityRegulations('第十一条', 'Article 11'), remedy: 'refusal', when: ({ form }) => addsEscort(form), check: isLicensed },
    { id: 'people-known', text: { zh: '所填人员的姓名、证件号码与登记一致', en: 'Name and number of everyone named match the register' }, law: founding, remedy: 'correction', check: arePeopleKnown },
  ],
  materials: [
    { id: 'capital-proof', text: { zh: '注册资本有效证明文件', en: 'Proof of capital' } },
    { id: 'manager-documents', text: { zh: '拟任法定代表人和主要管理人员简历、工作经验和专业资格材料', en: 'Résumé, experience and qualification of the legal representative and managers' }, requiredWhen: isNewCompany },
    {
      id: 'no-bad-record',
      text: { zh: '无不良记录材料', en: 'Proof of no bad record' },
      requiredWhen: isNewCompany,
      waivedWhen: (subject) => arePeopleKnown(subject).result === 'holds',
      waiver: { zh: '人员身份核实、由公安机关直接查询的免交', en: 'Not needed for persons whom the police look up themselves' },
    },
    { id: 'technical-staff-proof', text: { zh: '专业技术人员资格材料', en: 'Certificates of the technical staff' }, requiredWhen: isNewCompany },
    { id: 'office-proof', text: { zh: '住所所有权或者使用权证明', en: 'Proof of the right to the office' }, requiredWhen: isNewCompany },
    { id: 'rules', text: { zh: '组织机构和保安服务管理制度、岗位责任制度、保安员管理制度', en: 'Organisation chart and the three sets of rules' }, requiredWhen: isNewCompany },
    { id: 'state-capital-proof', text: { zh: '国有资本占比证明', en: 'Proof of state ownership' }, requiredWhen: isArmed },
    { id: 'armed-escort-documents', text: { zh: '守护押运人员、专用车辆、通信报警设备和枪支保管设施材料', en: 'Escort staff, vehicles, communications, alarm and gun-store documents' }, requiredWhen: isArmed },
    { id: 'foreign-investor-documents', text: { zh: '外方资信证明、注册登记文件和外籍管理人员无犯罪记录公证', en: 'Foreign investor status and notarised no-crime proof of foreign managers' }, requiredWhen: ({ foreignInvested }) => foreignInvested },
  ],

  jurisdiction: ({ form }) => ({ kind: 'city-bureau', regionCode: form.regionCode }),
  upper: ({ form }) => ({ kind: 'provincial-department', regionCode: form.regionCode }),
  effects: (subject) => {
    const { form, decidedOn, office, serial } = subject;
    const permit = permitOf(subject);
    const content = { services: servicesOf(subject), armedEscort: isArmed(form) };
    if (addsEscort(form)) return permit ? [publicOrderLicence.amend({ number: permit.number, details: content })] : [];
    return [
      publicOrderLicence.issue({
        number: licenceNumber(serial),
        kind: 'security-company',
        holderNumber: form.nameReservationNumber ?? '',
        holderName: form.proposedName ?? '',
        premises: null,
        regionCode: form.regionCode,
        validFrom: decidedOn,
        validUntil: addMonths(decidedOn, MONTHS_TO_REGISTER),
        details: { ...content, pendingRegistration: true, office: form.officeAddress, legalRepresentative: form.proposedLegalRepresentative },
        issuedBy: office.code,
      }),
    ];
  },
  result: {
    kind: 'security-company-licence',
    title: { zh: '保安服务许可证', en: 'Security service permit' },
    numberPrefix: '豫公保服',
    validity: { zh: '自颁发之日起6个月内未办理公司登记的失效；登记后长期有效', en: 'Lapses if the company is not registered within 6 months; without a term afterwards' },
    rows: (subject) => {
      const { form, decidedOn, serial } = subject;
      return [
        { label: { zh: '许可证编号', en: 'Permit number' }, value: inBoth((addsEscort(form) ? permitOf(subject)?.number : undefined) ?? licenceNumber(serial)) },
        { label: { zh: '公司名称', en: 'Company' }, value: inBoth(form.proposedName ?? form.organisationName ?? '') },
        { label: { zh: '法定代表人', en: 'Legal representative' }, value: inBoth((form.proposedLegalRepresentative ?? form.legalRepresentative)?.name ?? '') },
        { label: { zh: '住所', en: 'Registered office' }, value: inBoth(form.officeAddress) },
        { label: { zh: '服务范围', en: 'Services' }, value: servicesInWords(servicesOf(subject)) },
        ...(isNewCompany(form) ? [{ label: { zh: '公司登记期限', en: 'Register the company by' }, value: dateInBoth(addMonths(decidedOn, MONTHS_TO_REGISTER)) }] : []),
      ];
    },
  },

  samples: securityCompanySamples,
});
