import { applicant, contact, customs, declaration, defineService, fails, free, holds, recycling, vehicle, type Ask, type PersonRef } from '@yichuang/definition';
import { dateInBoth, inBoth } from '@yichuang/kernel';

import { openOfPlates, vehicleSettled } from './open-matters.js';
import { ownVehicles } from './own-vehicles.js';
import { notSeized, notStolen, officeOfVehicle, ofVehicle, vehicleRegistered } from './plates.js';
import { isDismantled, isExportRecorded, isLossDeclared, isRecycled, matchesFile, mustBeDismantled, type LeavingCase } from './vehicle-deregistration-checks.js';
import { DeregistrationForm, isDestroyed, isExported, isReturned, isScrapped } from './vehicle-deregistration-form.js';
import { deregistrationSamples } from './vehicle-deregistration-samples.js';
import { roadSafetyLaw, roadSafetyRegulations, vehicleRules } from './vehicle-law.js';
import { applicantIsOwner, forOwner, handlerLetter, ownerApplies, ownerFacts, owningOrganisation, toldTo } from './vehicle-owner.js';
import { givenUp } from './vehicle-transfer-effects.js';

type Asking = Ask<DeregistrationForm & { readonly legalRepresentative?: PersonRef }>;

function leavingFacts(ask: Asking) {
  const { form } = ask;
  const { vin = '' }: Partial<DeregistrationForm> = form;
  return { ...ownerFacts(ask), ...openOfPlates(form), recycled: recycling.certificate(form.recyclingCertificateNumber ?? ''), customs: customs.ofVin(vin) };
}

const article42 = vehicleRules('第四十二条', 'Article 42');

/** The registration of a vehicle ends. */
export const vehicleDeregistration = defineService({
  id: 'traffic.vehicle-deregistration',
  version: 1,
  name: { zh: '机动车注销登记', en: 'Vehicle deregistration' },
  summary: { zh: '机动车报废、灭失、不在境内使用或者因质量问题退车时，注销其登记并收回牌证。', en: 'Ending the registration of a vehicle that is scrapped, destroyed, taken abroad or returned for quality reasons.' },
  keywords: ['车辆报废', '报废车注销', '注销车辆', '车辆灭失', '退车', '旧车报废', '二手车出口注销', 'baofei', 'zhuxiao', 'scrap a car', 'deregister a vehicle'],
  nature: 'licence',
  audience: ['person', 'organisation', 'foreigner'],
  law: [roadSafetyLaw('第十二条、第十四条', 'Articles 12 and 14'), roadSafetyRegulations('第九条', 'Article 9'), vehicleRules('第三十七条至第四十二条、第八十六条', 'Articles 37 to 42 and 86'), { zh: '《报废机动车回收管理办法》（国务院令第715号）', en: 'Measures on the Recycling of Scrapped Motor Vehicles (State Council Order 715)' }],
  limit: { length: 1, unit: 'working-day', promised: 1, law: vehicleRules('第三十八条、第三十九条、第九十二条', 'Articles 38, 39 and 92') },
  fee: free,
  decision: 'review',
  level: 'city',
  inPerson: { zh: '报废的，把机动车连同登记证书、号牌、行驶证交给回收企业；其余不需要到场', en: 'For scrapping, the vehicle goes to the recycler with certificate, plates and licence; nothing else is in person' },
  competence: { zh: '机动车登记地车辆管理所，全省任一地点可以提交', en: 'The vehicle office where the vehicle is registered; you can apply from anywhere in the province' },
  notes: [
    { zh: '报废的，回收企业在7个工作日内向车辆管理所提交，所有人查询进度即可', en: 'For scrap the recycler files with the vehicle office within seven working days; you only follow the progress' },
    { zh: '报废和灭失不以处理完违法行为为前提，但是违法记录仍然有效', en: 'Scrapping and destruction do not wait for violations, which stay on record' },
    { zh: '登记证书、号牌、行驶证没有交回的，公告作废', en: 'A certificate, plates or licence not handed back are announced void' },
    { zh: '2年内可以申请使用原号牌号码', en: 'The number can be used again within two years' },
  ],

  formTitle: { zh: '机动车和注销原因', en: 'Vehicle and reason' },
  form: DeregistrationForm,
  blocks: [applicant(), owningOrganisation(), contact(), forOwner(['self', 'agent']), declaration()],
  facts: leavingFacts,
  prefill: () => ({ ownerType: 'individual' as const }),
  offer: ownVehicles(({ vin }) => ({ vin })),

  conditions: [
    applicantIsOwner,
    ...toldTo<LeavingCase>(ownerApplies, [
      vehicleRegistered,
      notSeized(article42),
      notStolen,
      {
        id: 'no-mortgage',
        text: { zh: '机动车不在抵押登记、质押备案期间', en: 'The vehicle is not mortgaged or pledged' },
        law: article42,
        remedy: 'refusal',
        check: ofVehicle(({ mortgages: [first] }) => (first ? fails(`机动车在抵押登记或者质押备案期间（${first.mortgageeName}），请先解除`, `The vehicle is mortgaged or pledged (${first.mortgageeName}): have that released first`) : holds())),
      },
      { id: 'matches-file', text: { zh: '机动车与档案记载一致', en: 'The vehicle agrees with its file' }, law: article42, remedy: 'refusal', check: ofVehicle(matchesFile) },
      { id: 'scrap-recycled', text: { zh: '报废的，已向有资质的报废机动车回收企业交售', en: 'Scrapping: the vehicle was handed to a licensed recycler' }, law: vehicleRules('第三十八条', 'Article 38'), remedy: 'refusal', when: ({ form }) => isScrapped(form), check: ofVehicle(isRecycled) },
      { id: 'dismantling-proof', text: { zh: '报废校车、大型客车、重型货车及其他营运车辆的，有解体照片或者电子资料', en: 'School buses, large passenger, heavy goods and other operating vehicles: dismantling images exist' }, law: vehicleRules('第三十八条', 'Article 38'), remedy: 'correction', when: mustBeDismantled, check: isDismantled },
      { ...vehicleSettled(vehicleRules('第三十七条', 'Article 37')), when: ({ form }: { readonly form: DeregistrationForm }) => isExported(form) || isReturned(form) },
      { id: 'export-recorded', text: { zh: '不在境内使用的，有出境（出口通关）记录', en: 'Taken abroad: an exit or export clearance is on record' }, law: vehicleRules('第三十七条、第三十九条', 'Articles 37 and 39'), remedy: 'refusal', when: ({ form }) => isExported(form), check: ofVehicle(isExportRecorded) },
      { id: 'loss-declared', text: { zh: '灭失的，所有人本人作出书面承诺', en: 'Destroyed: the owner in person makes a written declaration' }, law: vehicleRules('第三十九条、第八十六条', 'Articles 39 and 86'), remedy: 'refusal', when: ({ form }) => isDestroyed(form), check: isLossDeclared },
    ]),
  ],
  materials: [
    { id: 'registration-certificate', text: { zh: '机动车登记证书', en: 'Registration certificate' }, requiredWhen: ({ certificateMissing }) => !certificateMissing, onPaper: true },
    { id: 'plates-and-licence', text: { zh: '号牌、行驶证', en: 'Plates and vehicle licence' }, requiredWhen: ({ certificateMissing }) => !certificateMissing, onPaper: true },
    { id: 'recycling-certificate', text: { zh: '报废机动车回收证明', en: 'Recycling certificate' }, requiredWhen: isScrapped, waivedWhen: ({ facts }) => facts.recycled !== null, waiver: { zh: '回收企业已联网发送的免交', en: 'Not needed when the recycler has sent it' } },
    { id: 'return-certificate', text: { zh: '制造厂或者经销商出具的退车证明', en: 'Certificate of return from maker or dealer' }, requiredWhen: isReturned },
    { id: 'export-proof', text: { zh: '机动车出口证明或者海关的领（销）牌照通知书', en: 'Export proof or notice of customs' }, requiredWhen: isExported, waivedWhen: ({ facts }) => (facts.customs?.exportedOn ?? null) !== null && facts.vehicle?.customsSupervised === false, waiver: { zh: '海关信息可以查到的免交', en: 'Not needed when customs has it' } },
    handlerLetter,
  ],

  jurisdiction: officeOfVehicle,
  effects: (decided) => {
    const { form, facts: { vehicle: registered }, decidedOn } = decided;
    return registered ? [...givenUp(registered, decided), vehicle.deregister({ vin: registered.vin, deregisteredOn: decidedOn, deregistrationReason: form.reason })] : [];
  },
  result: {
    kind: 'vehicle-deregistration-certificate',
    title: { zh: '机动车注销证明书', en: 'Certificate of vehicle deregistration' },
    numberPrefix: '豫公交销',
    validity: { zh: '长期有效', en: 'Permanent' },
    rows: ({ facts: { vehicle: registered }, decidedOn }) =>
      registered
        ? [
            { label: { zh: '号牌号码', en: 'Plate number' }, value: inBoth(registered.plateNumber) },
            { label: { zh: '车辆识别代号', en: 'VIN' }, value: inBoth(registered.vin) },
            { label: { zh: '品牌型号', en: 'Make and model' }, value: inBoth(registered.brandModel) },
            { label: { zh: '机动车所有人', en: 'Owner' }, value: inBoth(registered.ownerName) },
            { label: { zh: '注销日期', en: 'Deregistered' }, value: dateInBoth(decidedOn) },
          ]
        : [],
  },

  samples: deregistrationSamples,
});
