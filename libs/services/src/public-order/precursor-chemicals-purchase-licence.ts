import { declaration, defineService, delivery, free, organisation, publicOrderLicence } from '@yichuang/definition';
import { addDays, addMonths, dateInBoth, inBoth, type CivilDate } from '@yichuang/kernel';

import { amountInWords } from './goods-amount.js';
import { isUnit } from './goods-checks.js';
import { precursorMeasures, precursorRegulations } from './goods-law.js';
import { hasBoughtBefore, sellerPermitPaper } from './goods-papers.js';
import { hasReported, isFreeOfPenalties, isListed, isManagerKnown, isPaidFromAccount, isSoldLawfully, isStored } from './precursor-chemicals-checks.js';
import { buysThroughAgent, needsCertificate, precursorFacts, PrecursorChemicalsForm } from './precursor-chemicals-form.js';
import { precursorSamples } from './precursor-chemicals-samples.js';
import { precursorSubstances } from './precursor-substances.js';
import { falseApplications, isActive, isNotBarred, isRegisteredOperator, operatorPapers } from './trade-operator.js';

const licenceNumber = (serial: number): string => `豫易购${String(serial).padStart(10, '0')}`;
const validUntil = (decidedOn: CivilDate): CivilDate => addDays(addMonths(decidedOn, 1), -1);
const buying = precursorRegulations('第十四条、第十五条', 'Articles 14 and 15');

/** One purchase of a first-category precursor that is no medicine, licensed by the province. */
export const precursorChemicalsPurchaseLicence = defineService({
  id: 'public-order.precursor-chemicals-purchase-licence',
  version: 1,
  name: { zh: '易制毒化学品购买许可', en: 'Precursor chemicals purchase licence' },
  summary: {
    zh: '企业或者其他组织购买第一类中的非药品类易制毒化学品，向省级公安机关申请购买许可证。',
    en: 'An enterprise or other organisation obtains a licence from the provincial police to buy a first-category, non-medicinal precursor chemical.',
  },
  keywords: ['易制毒', '易制毒化学品', '购买许可证', '胡椒醛', '黄樟素', '制毒', 'yizhidu', 'huaxuepin', 'precursor', 'precursor chemicals', 'drug precursor'],
  nature: 'licence',
  audience: ['organisation'],
  law: [precursorRegulations('第五条、第十四条至第十九条、第三十六条、第三十八条', 'Articles 5, 14 to 19, 36 and 38'), precursorMeasures, { zh: '《中华人民共和国禁毒法》第二十一条', en: 'Narcotics Control Law, Article 21' }],
  limit: { length: 10, unit: 'working-day', promised: 5, law: precursorRegulations('第十五条', 'Article 15') },
  fee: free,
  decision: 'accept-examine-inspect-decide',
  level: 'province',
  inPerson: { zh: '不需要到场；需要实地核查的，管理负责人应当在场', en: 'None unless an on-site verification is ordered' },
  competence: { zh: '河南省公安厅（禁毒总队）；需要时由单位所在地县级公安机关实地核查', en: 'The Henan provincial public security department (anti-drug unit); verified on site by the county police when needed' },
  notes: [
    { zh: '药品类易制毒化学品由省级药品监督管理部门许可；第二类、第三类在购买前报所在地县级公安机关备案', en: 'Medicinal precursors are licensed by the provincial drug regulator; categories 2 and 3 are filed with the county police before buying' },
    { zh: '许可证一次购买有效；销售单位自销售之日起5日内备案', en: 'One purchase only; the seller reports the sale within 5 days' },
    { zh: '个人自用购买少量高锰酸钾的，无须备案', en: 'A person may buy a little potassium permanganate for own use without filing' },
    { zh: '持有麻醉药品、第一类精神药品购买印鉴卡的医疗机构购买药品类的，无须申请', en: 'Hospitals with a narcotics purchase card need no licence for medicinal items' },
  ],

  formTitle: { zh: '购买易制毒化学品', en: 'The purchase' },
  form: PrecursorChemicalsForm,
  blocks: [
    organisation({ label: { zh: '购买单位', en: 'Purchaser' }, law: buying }),
    delivery({ item: { zh: '许可证', en: 'licence' }, methods: ['electronic', 'window', 'post'] }),
    declaration(),
  ],
  facts: precursorFacts,
  prefill: ({ facts: { organisation: buyer } }) => ({ bankAccountName: buyer?.name, deliveryMethod: 'electronic' as const }),

  conditions: [
    { id: 'organisation-active', text: { zh: '申请单位依法登记并存续', en: 'The applicant is lawfully registered and active' }, law: buying, remedy: 'correction', check: isRegisteredOperator },
    { id: 'is-a-unit', text: { zh: '申请人是单位，个人不得购买第一类、第二类易制毒化学品', en: 'The applicant is a unit; individuals may not buy first or second category' }, law: precursorRegulations('第十六条', 'Article 16'), remedy: 'refusal', check: isUnit },
    { id: 'first-category-non-medicinal', text: { zh: '拟购品种属于第一类中的非药品类', en: 'The substance is first category and not medicinal' }, law: precursorRegulations('第十五条', 'Article 15'), remedy: 'correction', check: isListed },
    { id: 'lawful-need', text: { zh: '有合法使用需要证明，数量与生产、科研、教学需要相符', en: 'Lawful need is proved and the quantity fits it' }, law: precursorRegulations('第十四条', 'Article 14'), remedy: 'refusal', check: 'examiner' },
    { id: 'internal-rules-and-storage', text: { zh: '建立易制毒化学品管理制度和台账，储存设施安全', en: 'Internal rules, ledger and secure storage exist' }, law: precursorRegulations('第五条', 'Article 5'), remedy: 'correction', check: isStored },
    { id: 'no-drug-offence', text: { zh: '法定代表人、管理人员和经办人没有毒品犯罪记录', en: 'No drug-crime record of the legal representative, manager or handler' }, law: precursorMeasures, remedy: 'refusal', check: 'examiner' },
    { id: 'no-recent-violation', text: { zh: '3年内没有因违反易制毒化学品管理规定被停止受理', en: 'Not within three years of a penalty that suspends applications' }, law: precursorRegulations('第三十八条', 'Article 38'), remedy: 'refusal', check: isFreeOfPenalties },
    { id: 'annual-report-made', text: { zh: '已按时报告上年度购买使用情况（首次购买除外）', en: 'Last year’s report was made by 31 March (except a first buyer)' }, law: precursorRegulations('第三十六条', 'Article 36'), remedy: 'correction', check: hasReported },
    { id: 'seller-licensed', text: { zh: '销售单位持有第一类易制毒化学品生产或者经营许可证', en: 'The seller holds a first-category production or trading permit' }, law: precursorRegulations('第十八条', 'Article 18'), remedy: 'correction', check: isSoldLawfully },
    { id: 'not-barred-after-false-application', text: { zh: '1年内未因隐瞒情况、提供虚假材料被不予受理或者不予许可同一事项，3年内未因骗取许可被撤销同一许可', en: 'Not within one year of a refusal of the same licence for false material, nor within three years of its revocation for fraud' }, law: falseApplications, remedy: 'refusal', check: isNotBarred },
    { id: 'manager-known', text: { zh: '管理负责人的姓名、证件号码与登记一致', en: 'The manager matches the register' }, law: precursorRegulations('第五条', 'Article 5'), remedy: 'correction', check: isManagerKnown },
    { id: 'bank-payment', text: { zh: '通过本单位或者受托单位的银行账户付款', en: 'Paid through a bank account of the unit or its agent' }, law: precursorRegulations('第十九条', 'Article 19'), remedy: 'correction', check: isPaidFromAccount },
  ],
  materials: [
    ...operatorPapers,
    { id: 'lawful-use-proof', text: { zh: '合法使用需要证明', en: 'Proof of lawful need' } },
    { id: 'registration-certificate', text: { zh: '登记证书（成立批准文件）', en: 'Registration certificate or approval of establishment' }, requiredWhen: needsCertificate, waivedWhen: isActive, waiver: { zh: '登记信息能够核验的免交', en: 'Not needed when the organisation register shows it' } },
    { id: 'management-rules', text: { zh: '单位易制毒化学品管理制度和储存条件材料', en: 'Internal rules and storage description' }, waivedWhen: hasBoughtBefore, waiver: { zh: '非首次申请的免交', en: 'Not needed for a later application' } },
    { id: 'agency-contract', text: { zh: '委托代购文书', en: 'Agency contract' }, requiredWhen: buysThroughAgent },
    sellerPermitPaper,
  ],

  jurisdiction: () => ({ kind: 'provincial-department', regionCode: '410000' }),
  effects: ({ form, facts: { organisation: buyer }, decidedOn, office, serial }) => [
    publicOrderLicence.issue({
      number: licenceNumber(serial),
      kind: 'precursor-purchase',
      holderNumber: form.uscc ?? '',
      holderName: buyer?.name ?? form.organisationName ?? '',
      premises: null,
      regionCode: form.regionCode,
      validFrom: decidedOn,
      validUntil: validUntil(decidedOn),
      details: { items: form.items.map(({ substance, quantity, unit }) => ({ kind: substance, name: precursorSubstances[substance].zh, quantity, unit })), sellerUscc: form.sellerUscc, purpose: form.purpose },
      issuedBy: office.code,
    }),
  ],
  result: {
    kind: 'precursor-chemicals-purchase-licence',
    title: { zh: '非药品类易制毒化学品购买许可证', en: 'Purchase licence for a non-medicinal first-category precursor' },
    numberPrefix: '豫公易购',
    validity: { zh: '一次购买有效，有效期1个月', en: 'One purchase, valid one month' },
    rows: ({ form, facts: { seller }, decidedOn, serial }) => [
      { label: { zh: '许可证编号', en: 'Licence number' }, value: inBoth(licenceNumber(serial)) },
      { label: { zh: '购买单位', en: 'Purchaser' }, value: inBoth(form.organisationName ?? '') },
      ...form.items.map((item) => ({ label: { zh: '品种、数量', en: 'Item' }, value: { zh: `${precursorSubstances[item.substance].zh}${amountInWords(item).zh}`, en: `${precursorSubstances[item.substance].en}, ${amountInWords(item).en}` } })),
      { label: { zh: '销售单位', en: 'Seller' }, value: inBoth(seller?.name ?? form.sellerUscc) },
      { label: { zh: '有效期至', en: 'Valid until' }, value: dateInBoth(validUntil(decidedOn)) },
    ],
  },

  samples: precursorSamples,
});
