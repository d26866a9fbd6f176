import { declaration, defineService, delivery, free, organisation, publicOrderLicence } from '@yichuang/definition';
import { inBoth } from '@yichuang/kernel';

import { certificateOf, isCarrierLicensed, isCarrierShared, isCrewShared, isTripInTime } from './carriage-checks.js';
import { explosiveInWords, isCounted } from './explosives-kinds.js';
import { isCompatible, isConsignee, isCovered, isCrewFit, isReturned, isRouted, isVehicleSafe } from './explosives-transport-checks.js';
import { explosivesTransportFacts, ExplosivesTransportForm } from './explosives-transport-form.js';
import { explosivesTransportSamples } from './explosives-transport-samples.js';
import { laterOf, periodFrom } from './goods-checks.js';
import { explosivesRegulations } from './goods-law.js';
import { falseApplications, isNotBarred, operatorPapers } from './trade-operator.js';

const licenceNumber = (serial: number): string => `豫爆运${String(serial).padStart(10, '0')}`;
const carrying = explosivesRegulations('第二十六条', 'Article 26');

/** One trip with civil explosives, asked for by whoever receives them. */
export const explosivesTransportLicence = defineService({
  id: 'public-order.explosives-transport-licence',
  version: 1,
  name: { zh: '民用爆炸物品运输许可', en: 'Civil explosives transport licence' },
  summary: { zh: '收货单位运输民用爆炸物品，向运达地县级公安机关申请一次性运输许可。', en: 'The consignee of civil explosives obtains a single-trip transport licence from the county police of the destination.' },
  keywords: ['民爆运输', '民用爆炸物品运输', '炸药运输', '雷管运输', '运输许可', 'minbao yunshu', 'zhayao yunshu', 'transport explosives', 'carry explosives'],
  nature: 'licence',
  audience: ['organisation'],
  law: [
    explosivesRegulations('第六条、第二十六条至第二十九条', 'Articles 6 and 26 to 29'),
    { zh: '《反恐怖主义法》第二十二条', en: 'Counter-Terrorism Law, Article 22' },
    { zh: '《道路危险货物运输管理规定》', en: 'Provisions on the Road Transport of Dangerous Goods' },
  ],
  limit: { length: 3, unit: 'working-day', promised: 1, law: carrying },
  fee: free,
  decision: 'accept-examine-decide',
  level: 'county',
  inPerson: { zh: '申请不需要到场；纸质许可证随车携带，运达后3日内交回', en: 'None to apply; the paper licence travels with the vehicle and is returned within 3 days after arrival' },
  competence: { zh: '运达地县级公安机关；运达地在省外的，向当地公安机关申请', en: 'County-level police of the destination; outside Henan, the police there' },
  notes: [
    { zh: '发证后通报启运地和沿途公安机关', en: 'The police of the origin and of the counties on the route are told' },
    { zh: '出发前更换车辆、驾驶员的，由原公安机关当场变更', en: 'A change of vehicle or driver before departure is made on the spot by the same police' },
    { zh: '一证一车一次；收货单位在证上签注后3日内交回核销', en: 'One licence, one vehicle, one trip; the consignee signs it and returns it within 3 days' },
  ],

  formTitle: { zh: '运输民用爆炸物品', en: 'The transport' },
  form: ExplosivesTransportForm,
  blocks: [
    organisation({ label: { zh: '收货单位', en: 'Consignee' }, law: carrying }),
    delivery({ item: { zh: '许可证', en: 'licence' }, methods: ['window', 'post'] }),
    declaration(),
  ],
  facts: explosivesTransportFacts,
  prefill: () => ({}),

  conditions: [
    { id: 'applicant-is-consignee', text: { zh: '申请人是收货单位', en: 'The applicant is the consignee' }, law: carrying, remedy: 'refusal', check: isConsignee },
    { id: 'covered-by-a-permit', text: { zh: '所运品种、数量在购买许可证、生产许可证、销售许可证或者进出口批准范围内', en: 'Kinds and quantities are covered by a purchase, production or sales permit or an import or export approval' }, law: carrying, remedy: 'correction', check: isCovered },
    { id: 'carrier-licensed', text: { zh: '承运人具有爆炸品道路运输资质', en: 'The carrier is licensed for class 1' }, law: { zh: '《道路危险货物运输管理规定》第八条', en: 'Provisions on the Road Transport of Dangerous Goods, Article 8' }, remedy: 'correction', check: isCarrierLicensed },
    { id: 'vehicle-fit', text: { zh: '专用车辆检验有效、安装卫星定位装置、不超载', en: 'Special vehicle in inspection, with positioning device, not overloaded' }, law: explosivesRegulations('第二十八条', 'Article 28'), remedy: 'correction', check: isVehicleSafe },
    { id: 'crew-qualified-and-clean', text: { zh: '驾驶员、押运员具有资格，没有因犯罪受过刑事处罚', en: 'Driver and escort are qualified and have no criminal punishment' }, law: explosivesRegulations('第六条', 'Article 6'), remedy: 'correction', check: isCrewFit },
    { id: 'no-incompatible-load', text: { zh: '雷管与炸药等相抵触物品不同车，符合同载条件的除外', en: 'Detonators and explosives not in one vehicle unless it is built for both' }, law: explosivesRegulations('第二十八条', 'Article 28'), remedy: 'correction', check: isCompatible },
    { id: 'route-allowed', text: { zh: '起始地点、路线、经停地点明确，避开城镇和人口稠密地区', en: 'Route and stops stated, away from towns and crowds' }, law: explosivesRegulations('第二十七条、第二十八条', 'Articles 27 and 28'), remedy: 'correction', check: isRouted },
    { id: 'no-overdue-licence', text: { zh: '没有逾期未交回核销的运输许可证', en: 'No transport licence overdue for return' }, law: explosivesRegulations('第二十九条', 'Article 29'), remedy: 'refusal', check: isReturned },
    { id: 'not-barred-after-false-application', text: { zh: '1年内未因隐瞒情况、提供虚假材料被不予受理或者不予许可同一事项，3年内未因骗取许可被撤销同一许可', en: 'Not within one year of a refusal of the same licence for false material, nor within three years of its revocation for fraud' }, law: falseApplications, remedy: 'refusal', check: isNotBarred },
    { id: 'units-fit', text: { zh: '计量单位与种类相符', en: 'Each kind is counted in its unit' }, law: carrying, remedy: 'correction', check: isCounted },
    { id: 'trip-dates', text: { zh: '10日内起运，运输期限不超过7日', en: 'The trip begins within 10 days and takes 7 at most' }, law: explosivesRegulations('第二十七条', 'Article 27'), remedy: 'correction', check: isTripInTime },
  ],
  materials: [
    ...operatorPapers,
    {
      id: 'basis-permit',
      text: { zh: '生产、销售、购买许可证或者进出口批准证明', en: 'Production, sales or purchase permit, or import or export approval' },
      waivedWhen: (subject) => isCovered(subject).result === 'holds',
      waiver: { zh: '许可登记能够核验的免交', en: 'Not needed when the registers show it' },
    },
    {
      id: 'goods-statement',
      text: { zh: '品种、数量、包装材料和包装方式说明', en: 'Kinds, quantities, packing material and method' },
      waivedWhen: ({ form }) => form.items.length > 0,
      waiver: { zh: '已在表单中填写的免交', en: 'Not needed when entered on the form' },
    },
    { id: 'safety-sheet', text: { zh: '运输物品特性和应急处置方法', en: 'Properties and emergency measures' } },
    {
      id: 'carrier-permit',
      text: { zh: '承运人、车辆、驾驶员和押运员资质', en: 'Carrier, vehicle, driver and escort qualifications' },
      waivedWhen: (subject) => isCarrierShared(subject) && certificateOf(subject) !== undefined && isCrewShared(subject),
      waiver: { zh: '交通运输部门共享数据能够核验的免交', en: 'Not needed when the transport authority shares them' },
    },
    { id: 'transport-contract', text: { zh: '运输合同', en: 'Transport contract' }, waivedWhen: ({ form }) => form.carrierUscc === form.uscc || form.carrierUscc === form.sellerUscc, waiver: { zh: '收货单位或者销售单位自行运输的免交', en: 'Not needed when consignee or seller carries the goods itself' } },
  ],

  jurisdiction: ({ form }) => ({ kind: 'county-bureau', regionCode: form.regionCode }),
  effects: ({ form, facts: { organisation: consignee }, decidedOn, office, serial }) => [
    publicOrderLicence.issue({
      number: licenceNumber(serial),
      kind: 'explosives-transport',
      holderNumber: form.uscc ?? '',
      holderName: consignee?.name ?? form.organisationName ?? '',
      premises: null,
      regionCode: form.regionCode,
      validFrom: laterOf(form.startDate, decidedOn),
      validUntil: laterOf(form.endDate, decidedOn),
      details: {
        basisPermitNumber: form.basisPermitNumber,
        items: form.items.map(({ kind, quantity, unit }) => ({ kind, quantity, unit })),
        sellerUscc: form.sellerUscc,
        carrierUscc: form.carrierUscc,
        plateNumber: form.plateNumber,
        driver: form.driver.documentNumber,
        escort: form.escort.documentNumber,
        route: form.route.map(({ road, regionCode }) => ({ road, regionCode })),
        stops: (form.stops ?? []).map(({ address }) => address),
      },
      issuedBy: office.code,
    }),
  ],
  result: {
    kind: 'explosives-transport-licence',
    title: { zh: '民用爆炸物品运输许可证', en: 'Civil explosives transport licence' },
    numberPrefix: '豫公爆运',
    validity: { zh: '在载明的期限内一次运输有效', en: 'For one trip within the dates stated' },
    rows: ({ form, facts: { carrier }, decidedOn, serial }) => [
      { label: { zh: '许可证编号', en: 'Licence number' }, value: inBoth(licenceNumber(serial)) },
      { label: { zh: '收货单位', en: 'Consignee' }, value: inBoth(form.organisationName ?? '') },
      ...form.items.map((item) => ({ label: { zh: '品种、数量', en: 'Item' }, value: explosiveInWords(item) })),
      { label: { zh: '承运人、车辆', en: 'Carrier and vehicle' }, value: inBoth(`${carrier?.name ?? form.carrierUscc}  ${form.plateNumber}`) },
      { label: { zh: '驾驶员、押运员', en: 'Driver and escort' }, value: inBoth(`${form.driver.name}  ${form.escort.name}`) },
      { label: { zh: '起止地点', en: 'From and to' }, value: { zh: `${form.originAddress}至${form.destinationAddress}`, en: `${form.originAddress} to ${form.destinationAddress}` } },
      { label: { zh: '路线', en: 'Route' }, value: inBoth(form.route.map(({ road }) => road).join(' → ')) },
      { label: { zh: '运输期限', en: 'Period' }, value: periodFrom(form.startDate, form.endDate, decidedOn) },
    ],
  },

  samples: explosivesTransportSamples,
});
