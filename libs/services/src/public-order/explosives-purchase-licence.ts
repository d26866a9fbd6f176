import { declaration, defineService, delivery, expedite, free, organisation, publicOrderLicence } from '@yichuang/definition';
import { inBoth } from '@yichuang/kernel';

import { explosiveInWords, isCounted } from './explosives-kinds.js';
import { isClosed, isInPeriod, isKeeperKnown, isLicensedUser, isNoDealer, isPaidByUnit, isProjectLawful, isQuantityReasonable, isSoldLawfully, isStorable } from './explosives-purchase-checks.js';
import { blastsForOthers, explosivesFacts, ExplosivesPurchaseForm } from './explosives-purchase-form.js';
import { explosivesPurchaseSamples } from './explosives-purchase-samples.js';
import { laterOf, ownStore, periodFrom } from './goods-checks.js';
import { explosivesRegulations } from './goods-law.js';
import { falseApplications, isNotBarred, isRegisteredOperator, operatorPapers } from './trade-operator.js';

const licenceNumber = (serial: number): string => `豫爆购${String(serial).padStart(10, '0')}`;
const buying = explosivesRegulations('第二十一条', 'Article 21');

/** The licence of a user of civil explosives to buy what a project or task needs. */
export const explosivesPurchaseLicence = defineService({
  id: 'public-order.explosives-purchase-licence',
  version: 1,
  name: { zh: '民用爆炸物品购买许可', en: 'Civil explosives purchase licence' },
  summary: {
    zh: '民用爆炸物品使用单位购买民用爆炸物品前，向所在地县级公安机关申请购买许可。',
    en: 'A user of civil explosives obtains a purchase licence from the county police before buying.',
  },
  keywords: ['民爆', '民用爆炸物品', '炸药', '雷管', '购买炸药', '民爆购买', 'minbao', 'zhayao', 'leiguan', 'explosives', 'buy explosives', 'detonators'],
  nature: 'licence',
  audience: ['organisation'],
  law: [
    explosivesRegulations('第三条、第五条、第六条、第二十一条至第二十四条、第四十条、第四十一条', 'Articles 3, 5, 6, 21 to 24, 40 and 41'),
    { zh: 'GA 990《爆破作业单位资质条件和管理要求》、GA 991《爆破作业项目管理要求》', en: 'GA 990 on blasting units, GA 991 on blasting projects' },
  ],
  limit: { length: 5, unit: 'working-day', promised: 2, law: buying },
  fee: free,
  decision: 'accept-examine-decide',
  level: 'county',
  inPerson: { zh: '不需要到场；购买时经办人向销售单位出示身份证', en: 'None; the handler shows the identity card to the seller' },
  competence: { zh: '购买单位所在地县级公安机关；异地营业性爆破作业项目由项目所在地办理', en: 'County-level police of the purchaser; for a commercial project away from home, of the project' },
  notes: [
    { zh: '购买后3日内向发证的公安机关备案；许可证不得转借、转让', en: 'Report every purchase within 3 days; a licence is never lent or transferred' },
    { zh: '抢险救援、防汛爆破可以当日决定', en: 'Rescue and flood blasting may be decided on the same day' },
    { zh: '凭生产许可证、销售许可证购买的企业不需要本许可', en: 'Makers and dealers buy on their own permits' },
    { zh: '只公开决定，不公开品种和数量', en: 'Only the decision is published, never kinds and quantities' },
  ],

  formTitle: { zh: '购买民用爆炸物品', en: 'The purchase' },
  form: ExplosivesPurchaseForm,
  blocks: [
    organisation({ label: { zh: '购买单位', en: 'Purchaser' }, law: buying }),
    expedite({ reasons: { rescue: { zh: '抢险救援爆破', en: 'Rescue blasting' }, flood: { zh: '防汛爆破', en: 'Flood blasting' } } }),
    delivery({ item: { zh: '许可证', en: 'licence' }, methods: ['electronic', 'window', 'post'] }),
    declaration(),
  ],
  facts: explosivesFacts,
  prefill: ({ form, facts: { organisation: buyer, magazine } }) => {
    const capacity = ownStore(magazine, form.uscc)?.capacity;
    return { bankAccountName: buyer?.name, magazineCapacityKilograms: capacity?.['kilogram'], magazineCapacityPieces: capacity?.['piece'], deliveryMethod: 'electronic' as const };
  },

  conditions: [
    { id: 'organisation-active', text: { zh: '申请单位依法登记并存续', en: 'The applicant is lawfully registered and active' }, law: buying, remedy: 'correction', check: isRegisteredOperator },
    { id: 'user-is-licensed', text: { zh: '持有有效的《爆破作业单位许可证》或者其他合法使用的证明', en: 'Holds a valid blasting unit licence or other proof of lawful use' }, law: buying, remedy: 'refusal', check: isLicensedUser },
    { id: 'not-maker-or-seller', text: { zh: '不是凭生产许可证、销售许可证购买的生产、销售企业', en: 'Not a maker or dealer, who buys on its own permit' }, law: explosivesRegulations('第二十二条', 'Article 22'), remedy: 'refusal', check: isNoDealer },
    { id: 'project-lawful', text: { zh: '用途合法，有对应的爆破作业项目或者生产、科研任务', en: 'Lawful purpose with a matching blasting project or task' }, law: explosivesRegulations('第二十一条、第三十五条', 'Articles 21 and 35'), remedy: 'correction', check: isProjectLawful },
    { id: 'quantity-reasonable', text: { zh: '品种、数量与用途相符，不超过项目剩余需用量', en: 'Kinds and quantities fit the purpose and the project’s remaining need' }, law: buying, remedy: 'correction', check: isQuantityReasonable },
    { id: 'storage-sufficient', text: { zh: '有符合国家标准的专用仓库，购买后库存不超过设计容量', en: 'A compliant magazine with room for the goods' }, law: explosivesRegulations('第四十条、第四十一条', 'Articles 40 and 41'), remedy: 'correction', check: isStorable },
    { id: 'staff-without-convictions', text: { zh: '经办人和相关作业人员没有因犯罪受过刑事处罚，具有完全民事行为能力', en: 'Handler and blasting staff have no criminal punishment and full legal capacity' }, law: explosivesRegulations('第六条', 'Article 6'), remedy: 'refusal', check: 'examiner' },
    { id: 'seller-licensed', text: { zh: '销售单位持有生产或者销售许可证', en: 'The seller holds a production or sales permit' }, law: explosivesRegulations('第二十二条', 'Article 22'), remedy: 'correction', check: isSoldLawfully },
    { id: 'bank-payment', text: { zh: '通过本单位银行账户交易', en: 'Paid through the unit’s own bank account' }, law: explosivesRegulations('第二十三条', 'Article 23'), remedy: 'correction', check: isPaidByUnit },
    { id: 'earlier-purchases-reported', text: { zh: '以往购买已在3日内备案，没有逾期未核销的许可证', en: 'Earlier purchases were reported within 3 days and no licence is overdue' }, law: explosivesRegulations('第二十四条', 'Article 24'), remedy: 'refusal', check: isClosed },
    { id: 'not-barred-after-false-application', text: { zh: '1年内未因隐瞒情况、提供虚假材料被不予受理或者不予许可同一事项，3年内未因骗取许可被撤销同一许可', en: 'Not within one year of a refusal of the same licence for false material, nor within three years of its revocation for fraud' }, law: falseApplications, remedy: 'refusal', check: isNotBarred },
    { id: 'units-fit', text: { zh: '计量单位与种类相符', en: 'Each kind is counted in its unit' }, law: buying, remedy: 'correction', check: isCounted },
    { id: 'purchase-period', text: { zh: '购买期限不超过30日', en: 'The period is 30 days at most' }, law: buying, remedy: 'correction', check: isInPeriod },
    { id: 'storekeeper-known', text: { zh: '仓库管理员的姓名、证件号码与登记一致', en: 'The storekeeper matches the register' }, law: explosivesRegulations('第四十一条', 'Article 41'), remedy: 'correction', check: isKeeperKnown },
  ],
  materials: [
    ...operatorPapers,
    {
      id: 'blasting-licence',
      text: { zh: '《爆破作业单位许可证》或者合法使用的证明', en: 'Blasting unit licence or other proof of lawful use' },
      waivedWhen: (subject) => isLicensedUser(subject).result === 'holds',
      waiver: { zh: '许可登记能够核验的免交', en: 'Not needed when the licence register shows it' },
    },
    {
      id: 'quantity-statement',
      text: { zh: '购买品种、数量和用途说明', en: 'Statement of kinds, quantities and purpose' },
      waivedWhen: ({ form }) => form.items.length > 0,
      waiver: { zh: '已在表单中填写的免交', en: 'Not needed when entered on the form' },
    },
    { id: 'bank-account-proof', text: { zh: '银行账户证明', en: 'Proof of the bank account' } },
    { id: 'project-documents', text: { zh: '爆破作业合同、设计施工方案或者项目批准文件', en: 'Blasting contract, design or project approval' }, requiredWhen: blastsForOthers },
    { id: 'mining-permit', text: { zh: '采矿许可证和安全生产许可证（矿山企业）', en: 'Mining and work-safety permits (of a mine)' }, requiredWhen: ({ useProof }) => useProof === 'own-use-blasting' },
  ],

  jurisdiction: ({ form, facts: { project, organisation: buyer } }) => ({ kind: 'county-bureau', regionCode: project?.regionCode ?? buyer?.regionCode ?? form.regionCode }),
  effects: ({ form, facts: { organisation: buyer }, decidedOn, office, serial }) => [
    publicOrderLicence.issue({
      number: licenceNumber(serial),
      kind: 'explosives-purchase',
      holderNumber: form.uscc ?? '',
      holderName: buyer?.name ?? form.organisationName ?? '',
      premises: null,
      regionCode: form.regionCode,
      validFrom: laterOf(form.purchaseFrom, decidedOn),
      validUntil: laterOf(form.purchaseUntil, decidedOn),
      details: { items: form.items.map(({ kind, quantity, unit }) => ({ kind, quantity, unit })), projectNumber: form.projectNumber ?? null, sellerUscc: form.sellerUscc },
      issuedBy: office.code,
    }),
  ],
  result: {
    kind: 'explosives-purchase-licence',
    title: { zh: '民用爆炸物品购买许可证', en: 'Civil explosives purchase licence' },
    numberPrefix: '豫公爆购',
    validity: { zh: '在载明的期限内使用，购完即止', en: 'Within the dates stated; used up when the quantities are bought' },
    rows: ({ form, facts: { seller }, decidedOn, serial }) => [
      { label: { zh: '许可证编号', en: 'Licence number' }, value: inBoth(licenceNumber(serial)) },
      { label: { zh: '购买单位', en: 'Purchaser' }, value: inBoth(form.organisationName ?? '') },
      ...form.items.map((item) => ({ label: { zh: '品种、数量', en: 'Item' }, value: explosiveInWords(item) })),
      { label: { zh: '销售单位', en: 'Seller' }, value: inBoth(seller?.name ?? form.sellerUscc) },
      { label: { zh: '购买期限', en: 'Period' }, value: periodFrom(form.purchaseFrom, form.purchaseUntil, decidedOn) },
    ],
  },

  samples: explosivesPurchaseSamples,
});
