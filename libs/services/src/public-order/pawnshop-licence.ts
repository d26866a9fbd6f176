import { declaration, defineService, delivery, free, organisation, premises, publicOrderLicence } from '@yichuang/definition';
import { inBoth } from '@yichuang/kernel';

import { areGuardsCertified, areManagersNamed, hasCapital, isInTime, isPermitted, isPlaced, isSecured } from './pawnshop-checks.js';
import { PawnshopForm, pawnshopFacts } from './pawnshop-form.js';
import { pawnshopSamples } from './pawnshop-samples.js';
import { falseApplications, isNotBarred, isRegisteredOperator, operatorPapers } from './trade-operator.js';
import { withoutTerm } from './without-term.js';

const pawning = (zh: string, en: string) => ({ zh: `《典当管理办法》（商务部、公安部令2005年第8号）${zh}`, en: `Measures for Pawnshops (2005, Order 8), ${en}` });

const licenceNumber = (serial: number): string => `豫特典${String(serial).padStart(10, '0')}`;

/** The licence of a pawnshop: the county police examine and report, the city police decide. */
export const pawnshopLicence = defineService({
  id: 'public-order.pawnshop-licence',
  version: 1,
  name: { zh: '典当业特种行业许可', en: 'Pawnshop special-trade licence' },
  summary: {
    zh: '已取得典当经营许可证的典当行，向所在地县级公安机关申请、由省辖市公安机关审批，领取典当业特种行业许可证后方可营业。',
    en: 'A pawnbroker that holds the financial permit obtains the police special-trade licence: the county receives and checks, the city police decide.',
  },
  keywords: ['典当', '典当行', '当铺', '特种行业许可证', '典当经营', 'diandang', 'dangpu', 'tezhong hangye', 'pawnshop', 'pawnbroker'],
  nature: 'licence',
  audience: ['organisation'],
  law: [
    { zh: '《国务院对确需保留的行政审批项目设定行政许可的决定》（国务院令第412号）附件第35项', en: 'State Council Decision on Administrative Approvals to Be Retained (Order 412), annex item 35' },
    pawning('第七条至第十条、第十六条、第十七条', 'Articles 7 to 10, 16 and 17'),
    { zh: '《行政许可法》第三十五条、第四十三条', en: 'Administrative Licensing Law, Articles 35 and 43' },
  ],
  limit: { length: 20, unit: 'working-day', promised: 10, law: { zh: '《行政许可法》第四十二条、第四十三条', en: 'Administrative Licensing Law, Articles 42 and 43' } },
  fee: free,
  decision: 'accept-examine-inspect-decide',
  level: 'city',
  inPerson: { zh: '不需要到窗口；现场核查时经营者应当在场', en: 'Nothing at a counter; the operator must be present at the on-site inspection' },
  competence: { zh: '营业场所所在地县级公安机关受理、初审，省辖市公安机关决定', en: 'Received and examined by the county-level police of the business address, decided by the police of the city' },
  notes: [
    { zh: '县级公安机关10日内现场核查并上报，市级公安机关自收到之日起10日内决定，并在发证后5日内报省公安厅备案', en: 'The county police inspect and report within 10 days; the city police decide within 10 days of the report and tell the provincial department within 5 days of the issue' },
    { zh: '变更法定代表人、个人股东、场所或者库房的，按同样程序办理；分支机构单独申领', en: 'A change of legal representative, shareholder, address or vault takes the same two stages; a branch needs a licence of its own' },
  ],

  formTitle: { zh: '典当业务和场所', en: 'Business and premises' },
  form: PawnshopForm,
  blocks: [
    organisation({ label: { zh: '典当行', en: 'Pawnshop' }, law: pawning('第七条', 'Article 7') }),
    delivery({ item: { zh: '许可证', en: 'licence' }, methods: ['electronic', 'window', 'post'] }),
    declaration(),
  ],
  facts: pawnshopFacts,
  prefill: ({ facts: { business } }) => ({ registeredCapitalYuan: business?.registeredCapital ?? undefined, deliveryMethod: 'electronic' as const }),

  conditions: [
    { id: 'organisation-active', text: { zh: '申请单位依法登记并存续', en: 'The applicant is lawfully registered and active' }, law: pawning('第七条', 'Article 7'), remedy: 'correction', check: isRegisteredOperator },
    { id: 'financial-permit-held', text: { zh: '已取得《典当经营许可证》，且许可证有效', en: 'A valid pawn business permit is held' }, law: pawning('第十六条', 'Article 16'), remedy: 'refusal', check: isPermitted },
    { id: 'applied-within-ten-days', text: { zh: '领取《典当经营许可证》后10日内提出申请', en: 'Application made within 10 days of receiving the permit' }, law: pawning('第十六条', 'Article 16'), remedy: 'correction', check: isInTime },
    { id: 'registered-capital', text: { zh: '注册资本达到法定最低限额', en: 'Registered capital reaches the legal minimum' }, law: pawning('第八条', 'Article 8'), remedy: 'refusal', check: hasCapital },
    { id: 'no-intentional-crime', text: { zh: '法定代表人、个人股东和其他高级管理人员没有故意犯罪记录', en: 'Legal representative, individual shareholders and senior managers have no record of intentional crime' }, law: pawning('第十七条', 'Article 17'), remedy: 'refusal', check: 'examiner' },
    { id: 'protected-premises', text: { zh: '营业场所和保管库房设有录像、柜台防护、报警、门窗防护、保险箱（柜、库）和消防设施，录像资料至少保存2个月', en: 'Recording (kept two months), protected counter, vault or safe, alarm, protected doors and windows and fire equipment' }, law: pawning('第九条', 'Article 9'), remedy: 'correction', check: isSecured },
    { id: 'five-rules', text: { zh: '查验证件、当物查验和保管、通缉协查核对、可疑情况报告、保安人员配备等制度健全', en: 'Rules on identity checks, pledge checks and custody, wanted-notice checks, reporting of suspicious matters and guards' }, law: pawning('第十条', 'Article 10'), remedy: 'correction', check: 'examiner' },
    { id: 'not-barred-after-false-application', text: { zh: '1年内未因隐瞒情况、提供虚假材料被不予受理或者不予许可同一事项，3年内未因骗取许可被撤销同一许可', en: 'Not within one year of a refusal of the same licence for false material, nor within three years of its revocation for fraud' }, law: falseApplications, remedy: 'refusal', check: isNotBarred },
    { id: 'premises-known', text: { zh: '营业场所在所填县（市、区），保管库房在同一城市', en: 'The premises lie in the county named, the vault in the same city' }, law: pawning('第七条', 'Article 7'), remedy: 'correction', check: isPlaced },
    { id: 'managers-named', text: { zh: '人员包括法定代表人，姓名、证件号码与登记一致', en: 'The persons include the legal representative, and match the register' }, law: pawning('第十七条', 'Article 17'), remedy: 'correction', check: areManagersNamed },
    { id: 'guards-certified', text: { zh: '保安人员持有有效的保安员证，保安服务公司持有有效许可', en: 'The guards hold valid certificates, the security company a valid licence' }, law: { zh: '《保安服务管理条例》第十六条', en: 'Regulations on Security Services, Article 16' }, remedy: 'correction', check: areGuardsCertified },
  ],
  materials: [
    ...operatorPapers,
    {
      id: 'pawn-permit',
      text: { zh: '典当经营许可证', en: 'Pawn business permit' },
      waivedWhen: ({ form, facts: { pawnPermit } }) => pawnPermit !== null && pawnPermit.uscc === form.uscc,
      waiver: { zh: '地方金融管理部门共享数据能够核验的免交', en: 'Not needed when the local-finance authority shares it' },
    },
    { id: 'manager-resumes', text: { zh: '法定代表人、个人股东和高级管理人员简历', en: 'Résumés of the managers' } },
    {
      id: 'no-crime-proof',
      text: { zh: '无故意犯罪记录证明', en: 'Proof of no intentional crime' },
      waivedWhen: (subject) => areManagersNamed(subject).result === 'holds',
      waiver: { zh: '人员身份核实、由公安机关直接查询的免交', en: 'Not needed for persons whom the police look up themselves' },
    },
    { id: 'floor-plan', text: { zh: '营业场所和保管库房平面图、建筑结构图', en: 'Plans and structural drawing of the shop and the vault' } },
    { id: 'facility-layout', text: { zh: '录像设备、防护设施、保险箱（柜、库）和消防设施位置分布图', en: 'Layout of recording, protective, safe and fire equipment' } },
    { id: 'security-rules', text: { zh: '治安保卫和消防安全管理制度', en: 'Security and fire rules' } },
    {
      id: 'security-staff',
      text: { zh: '治安保卫组织或者人员基本情况', en: 'Details of the security unit or staff' },
      waivedWhen: ({ form }) => form.guards.length > 0,
      waiver: { zh: '已在表单中填写的免交', en: 'Not needed when entered on the form' },
    },
  ],

  jurisdiction: ({ form }) => ({ kind: 'county-bureau', regionCode: form.regionCode }),
  upper: ({ form }) => ({ kind: 'city-bureau', regionCode: form.regionCode }),
  effects: ({ form, facts: { place }, decidedOn, office, serial }) => {
    const address = place?.address ?? form.premisesAddress;
    return [
      publicOrderLicence.issue({
        number: licenceNumber(serial),
        kind: 'pawnshop',
        holderNumber: form.uscc ?? '',
        holderName: form.organisationName ?? '',
        premises: address,
        regionCode: form.regionCode,
        validFrom: decidedOn,
        validUntil: null,
        details: { pawnPermitNumber: form.pawnPermitNumber, businessKinds: form.businessKinds, vault: form.vaultAddress ?? null },
        issuedBy: office.code,
      }),
      premises.use({ address, use: 'pawnshop', operatorUscc: form.uscc ?? '', securityOfficers: form.guards, facilities: form.facilities }),
    ];
  },
  result: {
    kind: 'pawnshop-licence',
    title: { zh: '特种行业许可证（典当业）', en: 'Special-trade licence (pawnshop)' },
    numberPrefix: '豫公特典',
    validity: { zh: '长期；典当经营许可证失效、停业或者被撤销、吊销时失效', en: 'Without a term; ends with the pawn business permit, on closure or revocation' },
    rows: ({ form, decidedOn, serial }) => [
      { label: { zh: '许可证编号', en: 'Licence number' }, value: inBoth(licenceNumber(serial)) },
      { label: { zh: '典当行', en: 'Pawnshop' }, value: inBoth(form.organisationName ?? '') },
      { label: { zh: '营业场所', en: 'Premises' }, value: inBoth(form.premisesAddress) },
      { label: { zh: '典当经营许可证', en: 'Pawn business permit' }, value: inBoth(form.pawnPermitNumber) },
      withoutTerm(decidedOn),
    ],
  },

  samples: pawnshopSamples,
});
