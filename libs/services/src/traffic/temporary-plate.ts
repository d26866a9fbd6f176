import { applicant, contact, customs, declaration, defineService, delivery, insurance, invoice, office, product, temporaryPlate as temporary, vehicle, type Ask, type PersonRef } from '@yichuang/definition';
import { dateInBoth, inBoth } from '@yichuang/kernel';

import { plateOfficeOf } from './number-choice.js';
import { notBarred } from './registration-bar.js';
import { temporaryNumber } from './temporary-number.js';
import { entitled, insured, isForRegistered, issuesLeft, needsAnnouncement, notRegistered, ownerMatchesOrigin, productPermitted, startIsNear, validUntil, vehicleAgrees } from './temporary-plate-checks.js';
import { TemporaryPlateForm } from './temporary-plate-form.js';
import { temporaryPlateSamples } from './temporary-plate-samples.js';
import { temporaryPlateCharge } from './vehicle-charges.js';
import { roadSafetyLaw, vehicleFees, vehicleRules } from './vehicle-law.js';
import { forOwner, handlerLetter, owningOrganisation } from './vehicle-owner.js';
import { isFreeOf } from './vehicle-registration-checks.js';
import { newOwnerNumber } from './vehicle-transfer-checks.js';

type Asking = Ask<TemporaryPlateForm & { readonly legalRepresentative?: PersonRef; readonly uscc?: string }>;

function temporaryFacts(ask: Asking) {
  const { form } = ask;
  const { vin = '' }: Partial<TemporaryPlateForm> = form;
  return {
    registered: vehicle.ofVin(vin),
    alerts: vehicle.alerts(vin),
    invoice: invoice.byNumber(form.invoiceNumber ?? ''),
    product: product.ofVin(vin),
    customs: customs.ofVin(vin),
    policies: insurance.policies(vin),
    issued: temporary.ofVehicle(vin),
    bars: vehicle.bars(newOwnerNumber(ask)),
  };
}

const numberOf = (regionCode: string, serial: number): string => temporaryNumber(plateOfficeOf(regionCode), serial);

/** A plate for some days: at once for a new car whose invoice, certificate and policy are on the network. */
export const temporaryPlate = defineService({
  id: 'traffic.temporary-plate',
  version: 1,
  name: { zh: '核发临时行驶车号牌', en: 'Issue of temporary plate' },
  summary: { zh: '未登记的机动车需要临时上道路行驶时，申领有效期有限的临时行驶车号牌。', en: 'A plate of limited validity for an unregistered vehicle that has to use the road.' },
  keywords: ['临牌', '临时车牌', '临时号牌', '临时行驶车号牌', '新车临牌', '办临牌', 'linpai', 'linshi chepai', 'temporary plate', 'temporary licence plate'],
  nature: 'licence',
  audience: ['person', 'organisation', 'foreigner'],
  law: [roadSafetyLaw('第八条', 'Article 8'), vehicleRules('第二十七条、第四十六条至第五十一条、第九十二条', 'Articles 27, 46 to 51 and 92')],
  limit: { length: 1, unit: 'working-day', promised: 0, law: vehicleRules('第四十七条', 'Article 47') },
  fee: { yuan: 5, note: { zh: '每副5元，批准后在线缴纳', en: '5 yuan for each plate, paid online after approval' }, law: vehicleFees },
  decision: 'instant',
  level: 'city',
  inPerson: { zh: '新车不需要到场；试验、测试车辆按工作人员要求交验', en: 'None for new cars; test vehicles are presented where the examiner asks' },
  competence: { zh: '购车地、住所地或者出发地车辆管理所，全省任一地点可以提交', en: 'The vehicle office of the place of purchase, residence or departure; you can apply from anywhere in the province' },
  notes: [
    { zh: '有效期为日历日，不超过交强险有效期；领取正式号牌3日后作废', en: 'Validity is in calendar days and never beyond the compulsory policy; void three days after regular plates are received' },
    { zh: '临时入境的机动车另行申领，不在此办理', en: 'Vehicles that enter temporarily from abroad use a separate plate, not offered here' },
  ],

  formTitle: { zh: '机动车和用途', en: 'Vehicle and purpose' },
  form: TemporaryPlateForm,
  blocks: [
    applicant(),
    owningOrganisation(),
    contact(),
    forOwner(['self', 'agent']),
    office({ qualifies: { zh: '购车地、住所地或者出发地的车辆管理所', en: 'Vehicle office of the place of purchase, residence or departure' } }),
    delivery({ item: { zh: '临时行驶车号牌', en: 'temporary plate' }, methods: ['post', 'window'] }),
    declaration(),
  ],
  facts: temporaryFacts,
  prefill: ({ facts }) => ({ ownerType: 'individual' as const, deliveryAddress: facts.person?.registeredAddress ?? facts.foreigner?.address }),

  conditions: [
    { id: 'entitled-purpose', text: { zh: '属于规定的临时上道路行驶情形', en: 'The purpose is one of those listed' }, law: vehicleRules('第四十六条', 'Article 46'), remedy: 'refusal', check: entitled },
    { id: 'owner-matches-origin', text: { zh: '申请人与来历证明、合格证记载一致', en: 'The applicant agrees with the proof of origin' }, law: vehicleRules('第四十七条', 'Article 47'), remedy: 'correction', check: ownerMatchesOrigin },
    { id: 'vin-not-registered', text: { zh: '机动车尚未注册登记（号牌补换领、转出除外）', en: 'The vehicle is not yet registered (plate reissue and moving out excepted)' }, law: vehicleRules('第四十六条', 'Article 46'), remedy: 'refusal', when: (subject) => !isForRegistered(subject), check: notRegistered },
    { id: 'vehicle-agrees', text: { zh: '发动机号码、品牌型号与合格证一致', en: 'Engine number and model agree with the conformity certificate' }, law: vehicleRules('第四十七条', 'Article 47'), remedy: 'correction', when: needsAnnouncement, check: vehicleAgrees },
    { id: 'start-near', text: { zh: '启用日期在7日以内', en: 'The first day is within seven days' }, law: vehicleRules('第四十七条', 'Article 47'), remedy: 'correction', check: startIsNear },
    { id: 'compulsory-insurance', text: { zh: '交强险有效，临时号牌有效期不超过交强险有效期', en: 'Compulsory insurance covers the whole temporary period' }, law: vehicleRules('第四十七条', 'Article 47'), remedy: 'correction', check: insured },
    { id: 'issue-count', text: { zh: '未超过核发次数', en: 'The number of issues is not exhausted' }, law: vehicleRules('第四十七条、第五十一条', 'Articles 47 and 51'), remedy: 'refusal', check: issuesLeft },
    { id: 'not-stolen', text: { zh: '机动车不属于被盗抢骗车辆', en: 'The vehicle is not recorded as stolen, robbed or obtained by fraud' }, law: vehicleRules('第七十六条', 'Article 76'), remedy: 'refusal', check: isFreeOf('stolen', '机动车登记为被盗抢骗', 'The vehicle is recorded as stolen, robbed or obtained by fraud') },
    { id: 'not-seized', text: { zh: '机动车未被依法查封、扣押', en: 'The vehicle is not under seizure or impoundment' }, law: vehicleRules('第十五条第八项', 'Article 15(8)'), remedy: 'refusal', check: isFreeOf('seized', '机动车被依法查封、扣押，解除后可以办理', 'The vehicle is seized or impounded: apply when that has ended') },
    { id: 'product-permitted', text: { zh: '车型已列入公告或者经许可进口（特型、试验车除外）', en: 'The model is announced or lawfully imported (oversize and test vehicles excepted)' }, law: vehicleRules('第四十七条', 'Article 47'), remedy: 'refusal', when: needsAnnouncement, check: productPermitted },
    notBarred,
  ],
  materials: [
    {
      id: 'proof-of-origin',
      text: { zh: '购车发票（调拨、赠予的交相应证明）', en: 'Invoice, or proof of the allocation or gift' },
      requiredWhen: ({ purpose }) => purpose === 'purchased',
      waivedWhen: ({ facts, form }) => facts.invoice?.vin === form.vin,
      waiver: { zh: '税务部门联网发票能够确认的免交', en: 'Not needed when the tax authority shares the invoice' },
    },
    {
      id: 'conformity-certificate',
      text: { zh: '出厂合格证或者进口凭证', en: 'Conformity certificate or import document' },
      requiredWhen: ({ purpose }) => purpose === 'unsold' || purpose === 'purchased' || purpose === 'special-oversize',
      waivedWhen: ({ facts }) => facts.product !== null || !!facts.customs?.importCertificateNumber,
      waiver: { zh: '联网信息能够确认的免交', en: 'Not needed when it is on the network' },
    },
    {
      id: 'compulsory-policy',
      text: { zh: '交强险凭证', en: 'Compulsory policy' },
      waivedWhen: (subject) => insured(subject).result === 'holds',
      waiver: { zh: '保险公司联网数据能够确认的免交', en: 'Not needed when the insurer’s shared data show it' },
    },
    { id: 'export-proof', text: { zh: '机动车出口证明、制造厂安全技术检验证明', en: 'Export proof and maker’s inspection certificate' }, requiredWhen: ({ purpose }) => purpose === 'export' },
    { id: 'test-application', text: { zh: '书面申请及安全技术检验合格证明', en: 'Written application and inspection certificate' }, requiredWhen: ({ purpose }) => purpose === 'research-test' },
    { id: 'test-permit', text: { zh: '道路测试、示范应用凭证及检验合格证明', en: 'Road test confirmation and inspection certificate' }, requiredWhen: ({ purpose }) => purpose === 'connected-vehicle' },
    handlerLetter,
  ],

  jurisdiction: ({ form }) => ({ kind: 'vehicle-office', regionCode: form.acceptingOffice }),
  charges: () => [temporaryPlateCharge],
  effects: (decided) => {
    const { form, applicant: owner, serial } = decided;
    return [
      temporary.issue({
        number: numberOf(form.acceptingOffice, serial),
        vin: form.vin,
        ownerNumber: newOwnerNumber({ form, applicant: owner }),
        purpose: form.purpose,
        area: form.travelArea,
        validFrom: form.startDate,
        validUntil: validUntil(decided),
      }),
    ];
  },
  result: {
    kind: 'temporary-plate',
    title: { zh: '临时行驶车号牌', en: 'Temporary plate' },
    numberPrefix: '豫公交临牌',
    validity: { zh: '自启用之日起，以载明日期为准，不超过交强险有效期', en: 'From the first day to the day shown, never beyond the compulsory policy' },
    rows: (decided) => {
      const { form, serial } = decided;
      return [
        { label: { zh: '临时号牌号码', en: 'Temporary number' }, value: inBoth(numberOf(form.acceptingOffice, serial)) },
        { label: { zh: '车辆识别代号', en: 'VIN' }, value: inBoth(form.vin) },
        { label: { zh: '品牌型号', en: 'Make and model' }, value: inBoth(form.brandModel) },
        { label: { zh: '行驶区域', en: 'Area of travel' }, value: form.travelArea === 'within-city' ? { zh: '市内', en: 'Within the city' } : { zh: '跨市、跨省', en: 'Beyond the city' } },
        { label: { zh: '启用日期', en: 'Valid from' }, value: dateInBoth(form.startDate) },
        { label: { zh: '有效期止', en: 'Valid until' }, value: dateInBoth(validUntil(decided)) },
      ];
    },
  },

  samples: temporaryPlateSamples,
});
