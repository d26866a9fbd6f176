import { declaration, defineService, delivery, free, organisation, publicOrderLicence } from '@yichuang/definition';
import { addDays, dateInBoth, inBoth, type CivilDate } from '@yichuang/kernel';

import { amountInWords } from './goods-amount.js';
import { isUnit } from './goods-checks.js';
import { hazardousChemicals, toxicMeasures } from './goods-law.js';
import { hasBoughtBefore, sellerPermitPaper } from './goods-papers.js';
import { areKeepersKnown, isAccounted, isHighlyToxic, isSoldLawfully, isSoon, isStorageSafe, needsLicence, storeOf } from './toxic-chemicals-checks.js';
import { toxicFacts, ToxicChemicalsForm } from './toxic-chemicals-form.js';
import { toxicSamples } from './toxic-chemicals-samples.js';
import { falseApplications, isNotBarred, isRegisteredOperator, operatorPapers } from './trade-operator.js';

const DAYS_VALID = 60;
const licenceNumber = (serial: number): string => `豫剧购${String(serial).padStart(10, '0')}`;
const validUntil = (decidedOn: CivilDate): CivilDate => addDays(decidedOn, DAYS_VALID);
const buying = hazardousChemicals('第三十八条至第四十条', 'Articles 38 to 40');
const keeping = hazardousChemicals('第二十四条、第二十五条', 'Articles 24 and 25');

/** One purchase of highly toxic chemicals by a unit that holds no permit for hazardous chemicals. */
export const toxicChemicalsPurchaseLicence = defineService({
  id: 'public-order.toxic-chemicals-purchase-licence',
  version: 1,
  name: { zh: '剧毒化学品购买许可', en: 'Highly toxic chemicals purchase licence' },
  summary: {
    zh: '没有危险化学品生产、使用、经营许可证的学校、科研、医疗、检测等单位，购买剧毒化学品前向所在地县级公安机关申请购买许可证。',
    en: 'A unit without a hazardous-chemicals production, use or trading permit (a university, laboratory, hospital, tester) obtains a county police licence before buying a highly toxic chemical.',
  },
  keywords: ['剧毒化学品', '剧毒', '购买许可', '氰化钾', '氰化钠', '砒霜', '危化品', 'judu huaxuepin', 'qinghuajia', 'toxic chemicals', 'cyanide', 'poison'],
  nature: 'licence',
  audience: ['organisation'],
  law: [
    { zh: '《危险化学品安全法》', en: 'Law on the Safety of Hazardous Chemicals' },
    hazardousChemicals('第二十四条、第二十五条、第三十八条至第四十二条', 'Articles 24, 25 and 38 to 42'),
    toxicMeasures,
    { zh: '《企业事业单位内部治安保卫条例》', en: 'Regulations on Internal Security of Units' },
  ],
  limit: { length: 3, unit: 'working-day', promised: 1, law: hazardousChemicals('第三十九条', 'Article 39') },
  fee: free,
  decision: 'accept-examine-decide',
  level: 'county',
  inPerson: { zh: '不需要到场；购买时经办人向销售单位出示身份证', en: 'None; the handler shows the identity card to the seller' },
  competence: { zh: '单位所在地县级公安机关；储存场所在另一县（市、区）的，由储存场所所在地办理', en: 'County-level police of the seat of the unit; of the storage when that lies in another county' },
  notes: [
    { zh: '首次办理的，工作人员可以查看储存场所；不公开品种、数量和储存地点', en: 'Officers may visit the storage before a first licence; kinds, quantities and places are never published' },
    { zh: '购买后5日内向发证的公安机关备案；丢失、被盗、被抢的立即报告', en: 'Report the purchase to the issuing police within 5 days, and loss or theft at once' },
    { zh: '道路运输须另办剧毒化学品道路运输通行证', en: 'Road transport needs a pass of its own' },
    { zh: '个人不得购买，属于剧毒化学品的农药除外；易制爆危险化学品不需要本许可，凭合法用途说明购买并备案', en: 'Persons may not buy, pesticides excepted. Explosive precursors need no licence but a statement of lawful use and a report' },
  ],

  formTitle: { zh: '购买剧毒化学品', en: 'The purchase' },
  form: ToxicChemicalsForm,
  blocks: [
    organisation({ label: { zh: '购买单位', en: 'Purchaser' }, law: buying }),
    delivery({ item: { zh: '许可证', en: 'licence' }, methods: ['electronic', 'window', 'post'] }),
    declaration(),
  ],
  facts: toxicFacts,
  prefill: (known) => ({ storageLimitGrams: storeOf(known)?.capacity['toxic'], lastPurchaseReported: known.facts.account ? undefined : ('first' as const), deliveryMethod: 'electronic' as const }),

  conditions: [
    { id: 'organisation-active', text: { zh: '申请单位依法登记并存续', en: 'The applicant is lawfully registered and active' }, law: buying, remedy: 'correction', check: isRegisteredOperator },
    { id: 'is-a-unit', text: { zh: '申请人是单位，个人不得购买（属于剧毒化学品的农药除外）', en: 'The applicant is a unit; individuals may not buy (pesticides excepted)' }, law: hazardousChemicals('第四十条', 'Article 40'), remedy: 'refusal', check: isUnit },
    { id: 'needs-this-licence', text: { zh: '没有危险化学品安全生产许可证、安全使用许可证、经营许可证', en: 'Holds none of the three hazardous-chemicals permits' }, law: hazardousChemicals('第三十八条', 'Article 38'), remedy: 'refusal', check: needsLicence },
    { id: 'listed-as-highly-toxic', text: { zh: '拟购品种属于《危险化学品目录》标注的剧毒化学品', en: 'The substance is marked highly toxic in the catalogue' }, law: hazardousChemicals('第三条', 'Article 3'), remedy: 'correction', check: isHighlyToxic },
    { id: 'lawful-purpose', text: { zh: '用途合法，品种、数量与用途相符', en: 'Lawful purpose; kinds and quantities fit it' }, law: hazardousChemicals('第三十九条', 'Article 39'), remedy: 'refusal', check: 'examiner' },
    { id: 'storage-safe', text: { zh: '储存场所符合治安防范要求，双人收发、双人保管，购买后不超过储存限量', en: 'Secure storage under two-person control, within its limit' }, law: keeping, remedy: 'correction', check: isStorageSafe },
    { id: 'seller-licensed', text: { zh: '销售单位持有剧毒化学品生产或者经营资质', en: 'The seller is licensed for highly toxic chemicals' }, law: hazardousChemicals('第四十一条', 'Article 41'), remedy: 'correction', check: isSoldLawfully },
    { id: 'flow-reports-complete', text: { zh: '以往购买信息已在5日内备案，账物相符', en: 'Earlier purchases were reported within 5 days and the book matches the stock' }, law: hazardousChemicals('第四十一条', 'Article 41'), remedy: 'refusal', check: isAccounted },
    { id: 'not-barred-after-false-application', text: { zh: '1年内未因隐瞒情况、提供虚假材料被不予受理或者不予许可同一事项，3年内未因骗取许可被撤销同一许可', en: 'Not within one year of a refusal of the same licence for false material, nor within three years of its revocation for fraud' }, law: falseApplications, remedy: 'refusal', check: isNotBarred },
    { id: 'persons-known', text: { zh: '保管人员和负责人的姓名、证件号码与登记一致', en: 'Custodians and manager match the register' }, law: keeping, remedy: 'correction', check: areKeepersKnown },
    { id: 'purchase-date', text: { zh: '60日内购买', en: 'The purchase is within 60 days' }, law: toxicMeasures, remedy: 'correction', check: isSoon },
  ],
  materials: [
    ...operatorPapers,
    {
      id: 'item-statement',
      text: { zh: '拟购买剧毒化学品品种、数量的说明', en: 'Statement of kinds and quantities' },
      waivedWhen: ({ form }) => form.items.length > 0,
      waiver: { zh: '已在表单中填写的免交', en: 'Not needed when entered on the form' },
    },
    { id: 'purpose-statement', text: { zh: '购买用途说明（加盖单位印章）', en: 'Statement of purpose under the seal of the unit' } },
    {
      id: 'security-proof',
      text: { zh: '储存场所治安防范设施和管理制度材料', en: 'Security facilities and rules of the storage' },
      waivedWhen: (subject) => hasBoughtBefore(subject) && storeOf(subject) !== null && !subject.form.storageDescription,
      waiver: { zh: '非首次申请、储存场所已备案且没有变化的免交', en: 'Not needed for a later application from an unchanged storage on file' },
    },
    sellerPermitPaper,
  ],

  jurisdiction: (subject) => ({ kind: 'county-bureau', regionCode: storeOf(subject)?.regionCode ?? subject.form.regionCode }),
  effects: ({ form, facts: { organisation: buyer }, decidedOn, office, serial }) => [
    publicOrderLicence.issue({
      number: licenceNumber(serial),
      kind: 'toxic-purchase',
      holderNumber: form.uscc ?? '',
      holderName: buyer?.name ?? form.organisationName ?? '',
      premises: null,
      regionCode: form.regionCode,
      validFrom: decidedOn,
      validUntil: validUntil(decidedOn),
      details: {
        items: form.items.map(({ chemicalName, casNumber, quantity, unit }) => ({ kind: casNumber, name: chemicalName, quantity, unit })),
        sellerUscc: form.sellerUscc,
        storage: form.storageAddress.replace(/\s/g, ''),
      },
      issuedBy: office.code,
    }),
  ],
  result: {
    kind: 'toxic-chemicals-purchase-licence',
    title: { zh: '剧毒化学品购买许可证', en: 'Highly toxic chemicals purchase licence' },
    numberPrefix: '豫公剧购',
    validity: { zh: '一次购买有效，自发证之日起60日内使用', en: 'For one purchase within 60 days of issue' },
    rows: ({ form, facts: { seller }, decidedOn, serial }) => [
      { label: { zh: '许可证编号', en: 'Licence number' }, value: inBoth(licenceNumber(serial)) },
      { label: { zh: '购买单位', en: 'Purchaser' }, value: inBoth(form.organisationName ?? '') },
      ...form.items.map((item) => ({ label: { zh: '品种、数量', en: 'Item' }, value: { zh: `${item.chemicalName}（CAS ${item.casNumber}）${amountInWords(item).zh}`, en: `${item.chemicalName} (CAS ${item.casNumber}), ${amountInWords(item).en}` } })),
      { label: { zh: '销售单位', en: 'Seller' }, value: inBoth(seller?.name ?? form.sellerUscc) },
      { label: { zh: '有效期至', en: 'Valid until' }, value: dateInBoth(validUntil(decidedOn)) },
    ],
  },

  samples: toxicSamples,
});
