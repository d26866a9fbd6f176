import { declaration, defineService, delivery, free, organisation, publicOrderLicence } from '@yichuang/definition';
import { inBoth } from '@yichuang/kernel';

import { certificateOf, isCarrierLicensed, isCarrierShared, isCrewShared, isTripInTime } from './carriage-checks.js';
import { isConsigneeLawful, isConsignorLicensed, isCrewCertified, isRouted, isUnmixed, isVehicleCertified, regionOf } from './fireworks-transport-checks.js';
import { fireworkKinds, fireworksTransportFacts, FireworksTransportForm } from './fireworks-transport-form.js';
import { fireworksTransportSamples } from './fireworks-transport-samples.js';
import { laterOf, periodFrom } from './goods-checks.js';
import { fireworksRegulations } from './goods-law.js';
import { falseApplications, isNotBarred, operatorPapers } from './trade-operator.js';

const licenceNumber = (serial: number): string => `豫烟运${String(serial).padStart(10, '0')}`;
const carrying = fireworksRegulations('第二十三条', 'Article 23');
const roadTransport = { zh: '《道路危险货物运输管理规定》', en: 'Provisions on the Road Transport of Dangerous Goods' };

/** One trip with fireworks by road, asked for by whoever sends them. */
export const fireworksRoadTransportLicence = defineService({
  id: 'public-order.fireworks-road-transport-licence',
  version: 1,
  name: { zh: '烟花爆竹道路运输许可', en: 'Fireworks road transport licence' },
  summary: { zh: '托运人经由道路运输烟花爆竹，向运达地（或者启运地）县级公安机关申请一次性运输许可。', en: 'The consignor of fireworks sent by road obtains a single-trip licence from the county police of the destination (or of the origin).' },
  keywords: ['烟花爆竹运输', '烟花运输', '鞭炮运输', '爆竹运输证', '运输许可', 'yanhua yunshu', 'bianpao', 'fireworks transport', 'carry fireworks'],
  nature: 'licence',
  audience: ['organisation'],
  law: [fireworksRegulations('第二十二条至第二十六条', 'Articles 22 to 26'), { zh: '公安部2019年关于优化烟花爆竹道路运输许可审批的通知', en: 'Ministry of Public Security notice of 2019 on fireworks transport licences' }, roadTransport],
  limit: { length: 3, unit: 'working-day', promised: 1, law: fireworksRegulations('第二十四条', 'Article 24') },
  fee: free,
  decision: 'accept-examine-decide',
  level: 'county',
  inPerson: { zh: '不需要到场；纸质许可证由申请人打印或者在窗口领取，随车携带', en: 'None; the paper licence is printed by the applicant or handed over at a counter and carried in the vehicle' },
  competence: { zh: '运达地县级公安机关，申请人也可以选择启运地；所选的县（市、区）须在河南省内', en: 'County-level police of the destination or, at the choice of the applicant, of the origin; the chosen one must be in Henan' },
  notes: [
    { zh: '只适用于道路运输；一证一车一次', en: 'Road transport only; one licence, one vehicle, one trip' },
    { zh: '运达后3日内将许可证交回发证的公安机关核销', en: 'Returned to the issuing police within 3 days after arrival' },
    { zh: '春节前后办理时限不变，承诺1个工作日', en: 'Before the Spring Festival the promise stays one working day' },
  ],

  formTitle: { zh: '运输烟花爆竹', en: 'The transport' },
  form: FireworksTransportForm,
  blocks: [
    organisation({ label: { zh: '托运人', en: 'Consignor' }, law: carrying }),
    delivery({ item: { zh: '许可证', en: 'licence' }, methods: ['electronic', 'window'] }),
    declaration(),
  ],
  facts: fireworksTransportFacts,
  prefill: ({ facts: { consignee } }) => ({ consigneeName: consignee?.name, deliveryMethod: 'electronic' as const }),

  conditions: [
    { id: 'consignor-licensed', text: { zh: '托运人持有有效的烟花爆竹安全生产许可证或者经营（批发）许可证', en: 'The consignor holds a valid fireworks production or wholesale permit' }, law: carrying, remedy: 'refusal', check: isConsignorLicensed },
    { id: 'consignee-lawful', text: { zh: '收货人依法可以经营或者燃放所运烟花爆竹', en: 'The consignee may lawfully trade or set off the goods' }, law: carrying, remedy: 'correction', check: isConsigneeLawful },
    { id: 'carrier-licensed', text: { zh: '承运人具有危险货物（爆炸品）道路运输资质', en: 'The carrier is licensed for dangerous goods of class 1' }, law: carrying, remedy: 'correction', check: isCarrierLicensed },
    { id: 'vehicle-fit', text: { zh: '车辆取得道路运输证，检验有效，核载不低于所运货物总质量', en: 'The vehicle is licensed, in inspection and not overloaded' }, law: fireworksRegulations('第二十五条', 'Article 25'), remedy: 'correction', check: isVehicleCertified },
    { id: 'driver-and-escort-qualified', text: { zh: '驾驶员、押运员具有相应从业资格，驾驶证有效', en: 'Driver and escort hold dangerous-goods qualifications; the driving licence is valid' }, law: carrying, remedy: 'correction', check: isCrewCertified },
    { id: 'contract-and-quality', text: { zh: '有购销合同和产品质量、包装合格证明', en: 'There is a sales contract and proof of product and packing quality' }, law: carrying, remedy: 'correction', check: 'examiner' },
    { id: 'route-allowed', text: { zh: '行驶路线、经停地点明确，避开禁行区域', en: 'The route and stops are stated and avoid restricted areas' }, law: fireworksRegulations('第二十三条、第二十五条', 'Articles 23 and 25'), remedy: 'correction', check: isRouted },
    { id: 'not-barred-after-false-application', text: { zh: '1年内未因隐瞒情况、提供虚假材料被不予受理或者不予许可同一事项，3年内未因骗取许可被撤销同一许可', en: 'Not within one year of a refusal of the same licence for false material, nor within three years of its revocation for fraud' }, law: falseApplications, remedy: 'refusal', check: isNotBarred },
    { id: 'no-mixed-load', text: { zh: '引火线、火药与成品不同车', en: 'Fuse and powder do not travel with finished goods' }, law: fireworksRegulations('第二十五条', 'Article 25'), remedy: 'correction', check: isUnmixed },
    { id: 'trip-dates', text: { zh: '10日内起运，运输期限不超过7日', en: 'The trip begins within 10 days and takes 7 at most' }, law: fireworksRegulations('第二十四条', 'Article 24'), remedy: 'correction', check: isTripInTime },
  ],
  materials: [
    ...operatorPapers,
    { id: 'consignor-permit', text: { zh: '托运人烟花爆竹生产、经营资质证明', en: 'Consignor’s production or wholesale permit' }, waivedWhen: ({ form, facts: { consignorPermit } }) => consignorPermit !== null && consignorPermit.uscc === form.uscc, waiver: { zh: '应急管理部门共享数据能够核验的免交', en: 'Not needed when the emergency-management authority shares it' } },
    { id: 'carrier-permit', text: { zh: '承运人危险货物运输资质证明', en: 'Carrier permit' }, waivedWhen: isCarrierShared, waiver: { zh: '交通运输部门共享数据能够核验的免交', en: 'Not needed when the transport authority shares it' } },
    { id: 'vehicle-certificate', text: { zh: '危险货物运输车辆道路运输证', en: 'Vehicle transport certificate' }, waivedWhen: (subject) => certificateOf(subject) !== undefined, waiver: { zh: '交通运输部门共享数据能够核验的免交', en: 'Not needed when the transport authority shares it' } },
    { id: 'crew-qualifications', text: { zh: '驾驶员、押运员从业资格证', en: 'Driver and escort qualifications' }, waivedWhen: isCrewShared, waiver: { zh: '交通运输部门共享数据能够核验的免交', en: 'Not needed when the transport authority shares them' } },
    { id: 'sales-contract', text: { zh: '烟花爆竹购销合同', en: 'Sales contract' } },
    { id: 'quality-certificate', text: { zh: '产品质量和包装合格证明', en: 'Product and packing certificates' } },
  ],

  jurisdiction: ({ form }) => ({ kind: 'county-bureau', regionCode: regionOf(form) }),
  effects: ({ form, facts: { organisation: consignor }, decidedOn, office, serial }) => [
    publicOrderLicence.issue({
      number: licenceNumber(serial),
      kind: 'fireworks-transport',
      holderNumber: form.uscc ?? '',
      holderName: consignor?.name ?? form.organisationName ?? '',
      premises: null,
      regionCode: regionOf(form),
      validFrom: laterOf(form.startDate, decidedOn),
      validUntil: laterOf(form.endDate, decidedOn),
      details: {
        consigneeUscc: form.consigneeUscc,
        carrierUscc: form.carrierUscc,
        plateNumber: form.plateNumber,
        driver: form.driver.documentNumber,
        escort: form.escort.documentNumber,
        goods: form.goods.map(({ kind, boxes, grossMassKilograms }) => ({ kind, boxes, grossMassKilograms })),
        route: form.route.map(({ road, regionCode }) => ({ road, regionCode })),
        stops: (form.stops ?? []).map(({ address }) => address),
      },
      issuedBy: office.code,
    }),
  ],
  result: {
    kind: 'fireworks-transport-licence',
    title: { zh: '烟花爆竹道路运输许可证', en: 'Fireworks road transport licence' },
    numberPrefix: '豫公烟运',
    validity: { zh: '在载明的期限内一次运输有效', en: 'For one trip within the dates stated' },
    rows: ({ form, facts: { carrier }, decidedOn, serial }) => [
      { label: { zh: '许可证编号', en: 'Licence number' }, value: inBoth(licenceNumber(serial)) },
      { label: { zh: '托运人', en: 'Consignor' }, value: inBoth(form.organisationName ?? '') },
      { label: { zh: '收货人', en: 'Consignee' }, value: inBoth(form.consigneeName) },
      ...form.goods.map(({ kind, specification, boxes }) => ({ label: { zh: '货物', en: 'Goods' }, value: { zh: `${fireworkKinds[kind].zh}（${specification}）${boxes}箱`, en: `${fireworkKinds[kind].en} (${specification}), ${boxes} boxes` } })),
      { label: { zh: '承运人、车辆', en: 'Carrier and vehicle' }, value: inBoth(`${carrier?.name ?? form.carrierUscc}  ${form.plateNumber}`) },
      { label: { zh: '驾驶员、押运员', en: 'Driver and escort' }, value: inBoth(`${form.driver.name}  ${form.escort.name}`) },
      { label: { zh: '路线', en: 'Route' }, value: inBoth(form.route.map(({ road }) => road).join(' → ')) },
      { label: { zh: '运输期限', en: 'Period' }, value: periodFrom(form.startDate, form.endDate, decidedOn) },
    ],
  },

  samples: fireworksTransportSamples,
});
