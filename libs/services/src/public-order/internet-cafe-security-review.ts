import { consent, declaration, defineService, delivery, free, identities, internetCafe, organisation, premises, publicOrderLicence, surroundings, type Ask } from '@yichuang/definition';
import { dateInBoth, inBoth } from '@yichuang/kernel';

import { hasOfficers, hasOwnAddress, hasRules, isPrepared, isRecorded, isSigned, isWellPlaced, mayPrepare } from './internet-cafe-checks.js';
import { InternetCafeForm } from './internet-cafe-form.js';
import { internetCafeSamples } from './internet-cafe-samples.js';
import { falseApplications, isNotBarred, isRegisteredOperator, operatorPapers, type Representatives } from './trade-operator.js';

const ID = 'public-order.internet-cafe-security-review';

const cafeRegulations = (zh: string, en: string) => ({ zh: `《互联网上网服务营业场所管理条例》${zh}`, en: `Regulations on Internet Cafés, ${en}` });
const network = cafeRegulations('第八条、第十一条', 'Articles 8 and 11');

const reviewNumber = (serial: number): string => `豫网审${String(serial).padStart(10, '0')}`;
const addressesOf = ({ publicIpAddresses = [] }: Partial<InternetCafeForm>): string[] => publicIpAddresses.map(({ ipAddress }) => ipAddress);

function cafeFacts(ask: Ask<InternetCafeForm & Representatives & { readonly uscc?: string }>) {
  const { form, applicant } = ask;
  const { uscc = '', premisesAddress = '', preparationApprovalNumber = '', securityOfficers = [], legalRepresentative } = form;
  return {
    preparation: internetCafe.preparation(preparationApprovalNumber),
    place: premises.at(premisesAddress),
    around: surroundings.of(premisesAddress),
    confirmed: publicOrderLicence.atPremises('internet-cafe-security', premisesAddress),
    addressesInUse: internetCafe.addressesInUse(addressesOf(form)),
    systemTest: internetCafe.systemTest(premisesAddress),
    people: identities.of(securityOfficers.map(({ person }) => person?.documentNumber ?? '')),
    bars: publicOrderLicence.bars('internet-cafe-security', uscc),
    commitment: consent.answered({ service: ID, consent: 'commitment', by: legalRepresentative?.documentNumber ?? '', applicant: applicant.documentNumber }),
  };
}

/** The network security review of an internet café: the legal representative commits, the police confirm, and look on site afterwards. */
export const internetCafeSecurityReview = defineService({
  id: ID,
  version: 1,
  name: { zh: '互联网上网服务营业场所信息网络安全审核', en: 'Internet café information security review' },
  summary: {
    zh: '取得文化行政部门同意筹建批准并完成筹建的网吧经营单位，向同级公安机关承诺符合信息网络安全条件，经确认当场签署承诺书。',
    en: 'An internet café that has its preparation approval from the culture authority commits to the network security conditions; the police of the same level confirm and sign on the spot.',
  },
  keywords: ['网吧', '网咖', '电竞馆', '开网吧', '上网服务营业场所', '信息网络安全审核', 'wangba', 'wangka', 'wangluo anquan', 'internet cafe', 'e-sports cafe'],
  nature: 'licence',
  audience: ['organisation'],
  law: [
    cafeRegulations('第四条、第八条、第九条、第十一条、第十三条、第十九条、第二十一条、第二十三条、第二十四条、第三十二条', 'Articles 4, 8, 9, 11, 13, 19, 21, 23, 24 and 32'),
    { zh: '《网络安全法》', en: 'Cybersecurity Law' },
    { zh: '《互联网安全保护技术措施规定》（公安部令第82号）', en: 'Provisions on Technical Measures for Internet Security (Order 82)' },
  ],
  limit: { length: 1, unit: 'working-day', promised: 1, law: cafeRegulations('第十一条（当场确认）', 'Article 11 (confirmed on the spot)') },
  fee: free,
  decision: 'review',
  level: 'county',
  inPerson: { zh: '法定代表人电子签署承诺的，不需要到窗口', en: 'None when the legal representative signs electronically' },
  competence: { zh: '与批准筹建的文化行政部门同级的公安机关（县级或者市级）网安部门', en: 'The network security police, county or city, of the level of the culture authority that approved the preparation' },
  notes: [
    { zh: '正式营业后20个工作日内，公安机关实地检查；未履行承诺的，警告、可以并处15000元以下罚款，情节严重的责令停业整顿，直至由文化行政部门吊销经营许可证', en: 'The police look on site within 20 working days of the opening; a broken commitment brings a warning and a fine of up to 15,000 yuan, in serious cases suspension and revocation of the permit by the culture authority' },
    { zh: '这是中间环节：其后由文化行政部门终审并核发经营许可证', en: 'This is a middle step: the culture authority then makes the final review and issues the operating permit' },
    { zh: '迁址、改建或者改变终端数量的，应当经原审核机关同意；学校、图书馆为本单位人员提供上网服务的，不适用', en: 'Moving, rebuilding or changing the number of terminals needs consent; schools and libraries serving their own users are outside the rule' },
  ],

  formTitle: { zh: '营业场所和网络', en: 'Premises and network' },
  form: InternetCafeForm,
  blocks: [
    organisation({ label: { zh: '经营单位', en: 'Operator' }, law: network }),
    delivery({ item: { zh: '承诺书', en: 'commitment' }, methods: ['electronic', 'window'] }),
    declaration({ undertakings: { securityReviewCommitment: { zh: '承诺符合信息网络安全审核条件', en: 'Commitment to the review conditions' } } }),
  ],
  facts: cafeFacts,
  prefill: () => ({ deliveryMethod: 'electronic' as const }),
  consents: ({ form: { legalRepresentative, cafeName = '' }, submitter }) =>
    legalRepresentative && legalRepresentative.documentNumber !== submitter.documentNumber
      ? [{ id: 'commitment', by: legalRepresentative, statement: { zh: `本人作为法定代表人，承诺“${cafeName}”符合信息网络安全审核条件，承诺不实的依法承担责任`, en: `As the legal representative I commit that “${cafeName}” meets the network security conditions, and answer for it under the law` } }]
      : [],

  conditions: [
    { id: 'organisation-active', text: { zh: '申请单位依法登记并存续', en: 'The applicant is lawfully registered and active' }, law: network, remedy: 'correction', check: isRegisteredOperator },
    { id: 'preparation-approved', text: { zh: '已取得文化行政部门同意筹建的批准文件', en: 'The culture authority has approved the preparation' }, law: network, remedy: 'refusal', check: mayPrepare },
    { id: 'location-allowed', text: { zh: '不在中学、小学校园周围200米范围内，不在居民住宅楼（院）内', en: 'Not within 200 metres of a secondary or primary school, not in a residential building or yard' }, law: cafeRegulations('第九条', 'Article 9'), remedy: 'refusal', check: isWellPlaced },
    { id: 'fixed-address-and-network', text: { zh: '有固定的营业场所和固定的网络地址', en: 'Fixed premises and fixed network address' }, law: cafeRegulations('第八条', 'Article 8'), remedy: 'correction', check: hasOwnAddress },
    { id: 'security-rules', text: { zh: '信息网络安全管理制度健全', en: 'Network security rules are complete' }, law: cafeRegulations('第八条', 'Article 8'), remedy: 'correction', check: hasRules },
    { id: 'technical-measures', text: { zh: '落实实名登记、上网记录留存不少于60日、有害信息防范、与公安机关系统联网等技术措施', en: 'Real-name registration, 60 days of logs, harmful-content protection and connection to the police system' }, law: cafeRegulations('第十九条、第二十三条', 'Articles 19 and 23'), remedy: 'correction', check: isRecorded },
    { id: 'security-staff', text: { zh: '有信息网络安全管理人员', en: 'A trained network security officer is named' }, law: cafeRegulations('第八条', 'Article 8'), remedy: 'correction', check: hasOfficers },
    { id: 'commitment-signed', text: { zh: '法定代表人签署信息网络安全承诺书', en: 'The legal representative signs the commitment' }, law: cafeRegulations('第十一条', 'Article 11'), remedy: 'correction', check: isSigned },
    { id: 'not-barred-after-false-application', text: { zh: '1年内未因隐瞒情况、提供虚假材料被不予受理或者不予许可同一事项，3年内未因骗取许可被撤销同一许可', en: 'Not within one year of a refusal of the same licence for false material, nor within three years of its revocation for fraud' }, law: falseApplications, remedy: 'refusal', check: isNotBarred },
  ],
  materials: [
    ...operatorPapers,
    { id: 'commitment', text: { zh: '信息网络安全承诺书', en: 'Network security commitment' }, waivedWhen: (subject) => isSigned(subject).result === 'holds', waiver: { zh: '法定代表人电子签署的免交', en: 'Not needed when the legal representative signs electronically' } },
    { id: 'preparation-approval', text: { zh: '同意筹建的批准文件', en: 'Preparation approval' }, waivedWhen: isPrepared, waiver: { zh: '文化行政部门共享数据能够核验的免交', en: 'Not needed when the culture authority shares it' } },
    { id: 'network-diagram', text: { zh: '网络拓扑图和终端布局图', en: 'Network diagram and floor layout' } },
    { id: 'system-proof', text: { zh: '安全管理系统安装证明', en: 'Proof that the security system is installed' }, waivedWhen: ({ facts: { systemTest } }) => systemTest !== null, waiver: { zh: '公安机关系统已收到测试记录的免交', en: 'Not needed when a test record has reached the police system' } },
  ],

  jurisdiction: ({ form }) => ({ kind: form.approvingLevel === 'city' ? 'city-bureau' : 'county-bureau', regionCode: form.regionCode }),
  effects: ({ form, facts: { place }, decidedOn, office, serial }) => {
    const address = place?.address ?? form.premisesAddress;
    return [
      publicOrderLicence.issue({
        number: reviewNumber(serial),
        kind: 'internet-cafe-security',
        holderNumber: form.uscc ?? '',
        holderName: form.organisationName ?? '',
        premises: address,
        regionCode: form.regionCode,
        validFrom: decidedOn,
        validUntil: null,
        details: { cafeName: form.cafeName, terminalCount: form.terminalCount, publicIpAddresses: addressesOf(form), preparation: form.preparationApprovalNumber },
        issuedBy: office.code,
      }),
      premises.use({ address, use: 'internet-cafe', operatorUscc: form.uscc ?? '', securityOfficers: form.securityOfficers.map(({ person }) => person) }),
    ];
  },
  result: {
    kind: 'internet-cafe-security-commitment',
    title: { zh: '信息网络安全承诺书（经公安机关确认）', en: 'Network security commitment confirmed by the police' },
    numberPrefix: '豫公网审',
    validity: { zh: '场所、网络地址和终端数量不变期间有效', en: 'While the premises, network address and number of terminals stay unchanged' },
    rows: ({ form, decidedOn, serial }) => [
      { label: { zh: '确认编号', en: 'Number' }, value: inBoth(reviewNumber(serial)) },
      { label: { zh: '经营单位', en: 'Operator' }, value: inBoth(form.organisationName ?? '') },
      { label: { zh: '场所', en: 'Café' }, value: inBoth(`${form.cafeName}（${form.premisesAddress}）`) },
      { label: { zh: '终端数量', en: 'Terminals' }, value: inBoth(String(form.terminalCount)) },
      { label: { zh: '公网IP地址', en: 'Public IP addresses' }, value: inBoth(addressesOf(form).join('、')) },
      { label: { zh: '承诺人', en: 'Committed by' }, value: inBoth(form.legalRepresentative?.name ?? '') },
      { label: { zh: '确认日期', en: 'Confirmed on' }, value: dateInBoth(decidedOn) },
      { label: { zh: '实地检查', en: 'Inspection' }, value: { zh: '正式营业后20个工作日内', en: 'Within 20 working days of the opening' } },
    ],
  },

  samples: internetCafeSamples,
});
