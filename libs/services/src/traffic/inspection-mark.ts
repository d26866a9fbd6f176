import { accident, applicant, contact, declaration, defineService, delivery, insurance, vehicleFile, vehicleInspection, vehicleMeasure, type Ask, type Vehicle } from '@yichuang/definition';
import { dateInBoth, inBoth } from '@yichuang/kernel';

import { exemptionKept, exemptVehicle, inspectionPassed, insuredAndTaxed, inWindow, isExempt, isInspected, isNewMark, isReplacement, markInForce, markUntil, notLongOverdue, type MarkCase } from './inspection-checks.js';
import { InspectionMarkForm } from './inspection-mark-form.js';
import { markSamples } from './inspection-samples.js';
import { openOfPlates, vehicleSettled, type Settled } from './open-matters.js';
import { ownVehicles } from './own-vehicles.js';
import { notScrap, notSeized, notStolen, officeOfVehicle, ofVehicle, vehicleRegistered } from './plates.js';
import { roadSafetyLaw, roadSafetyRegulations, vehicleRules } from './vehicle-law.js';
import { applicantIsOwner, forOwner, handlerLetter, ownerApplies, ownerFacts, owningOrganisation, toldTo, type OwnerCase } from './vehicle-owner.js';

const reform = (zh: string, en: string) => ({ zh: `《关于深化机动车检验制度改革优化车检服务工作的意见》（2022年10月1日起施行）${zh}`, en: `Opinions on Deepening the Reform of Vehicle Inspection (in force since 1 October 2022)${en}` });
const exemption = reform('免检规定', ', exemption');

const insuranceLaw = { zh: `${roadSafetyRegulations('第十七条', '').zh}；${vehicleRules('第五十四条、第五十五条、第五十七条', '').zh}`, en: `${roadSafetyRegulations('', 'Article 17').en}; ${vehicleRules('', 'Articles 54, 55 and 57').en}` };

const markNumber = (serial: number): string => `41JY${String(serial).padStart(10, '0')}`;

function markFacts(ask: Ask<InspectionMarkForm>) {
  const { form } = ask;
  return {
    ...ownerFacts(ask),
    file: vehicleFile.ofPlates(form),
    policies: insurance.policiesOfPlates(form),
    inspection: vehicleInspection.latest(form),
    ...openOfPlates(form),
    injuries: accident.injuriesOfPlates(form),
    measures: vehicleMeasure.ofPlates(form),
  };
}

const isOfOwner = ({ vehicle, submitter }: { readonly vehicle: Vehicle | null; readonly submitter: string }): boolean => vehicle?.ownerNumber === submitter;

/** The mark for the next period of inspection, at once: in exempt years without an inspection, otherwise after it. */
export const inspectionMark = defineService({
  id: 'traffic.inspection-mark',
  version: 1,
  name: { zh: '申领机动车检验合格标志（含免检车辆）', en: 'Application for vehicle inspection mark (including exempt vehicles)' },
  summary: { zh: '机动车检验有效期满前申请核发检验合格标志；免检期内的车辆无需上线检验，直接申领电子标志。', en: 'Renewing the inspection mark before the inspection period ends; vehicles in their exempt years get the electronic mark without going to an inspection station.' },
  keywords: ['年检', '年检标志', '车辆年检', '年审', '审车', '车辆年审', '免检', '六年免检', '检验合格标志', '检车', '验车', 'nianjian', 'mianjian', 'chejian', 'annual inspection', 'inspection sticker', 'exempt inspection'],
  nature: 'licence',
  audience: ['person', 'organisation', 'foreigner'],
  law: [roadSafetyLaw('第十三条', 'Article 13'), roadSafetyRegulations('第十六条、第十七条', 'Articles 16 and 17'), vehicleRules('第五十四条至第五十七条', 'Articles 54 to 57'), reform('', '')],
  limit: { length: 1, unit: 'working-day', promised: 0, law: vehicleRules('第五十四条', 'Article 54') },
  fee: { yuan: 0, note: { zh: '标志不收费；检验机构的检验费由其自行定价', en: 'The mark is free; inspection stations charge their own market price' }, law: { zh: '《行政许可法》第五十八条', en: 'Administrative Licensing Law, Article 58' } },
  decision: 'instant',
  level: 'city',
  inPerson: { zh: '免检年度不需要到场；其余到全国任一检验机构检验车辆，大型客车、校车在登记地检验', en: 'None in exempt years; otherwise the vehicle goes to any inspection station in the country (large passenger vehicles and school buses: where they are registered)' },
  competence: { zh: '机动车登记地车辆管理所，全省任一地点可以提交', en: 'The vehicle office where the vehicle is registered; you can apply from anywhere in the province' },
  notes: [
    { zh: '检验有效期满前3个月内可以申领；逾期未检验的不得上道路行驶', en: 'You can apply within three months before the period ends; a vehicle whose inspection is overdue may not use the road' },
    { zh: '小型、微型非营运载客汽车（面包车除外）和摩托车在注册登记后第6年、第10年上线检验，10年以后每年检验', en: 'Small private cars (but not vans) and motorcycles are inspected in years 6 and 10 after their first registration, and every year after that' },
  ],

  formTitle: { zh: '机动车和标志', en: 'Vehicle and mark' },
  form: InspectionMarkForm,
  blocks: [applicant(), owningOrganisation(), contact(), forOwner(['self', 'agent']), delivery({ item: { zh: '检验合格标志', en: 'mark' }, methods: ['electronic', 'post', 'window'] }), declaration()],
  facts: markFacts,
  prefill: ({ facts }) => ({ ownerType: 'individual' as const, deliveryMethod: 'electronic' as const, deliveryAddress: facts.person?.registeredAddress ?? facts.foreigner?.address }),
  offer: ownVehicles(),

  conditions: [
    applicantIsOwner,
    ...toldTo<MarkCase & OwnerCase & Settled>(ownerApplies, [
      vehicleRegistered,
      { id: 'in-window', text: { zh: '在检验有效期满前3个月内或者已超过有效期', en: 'Within three months before the inspection period ends, or after it' }, law: vehicleRules('第五十四条', 'Article 54'), remedy: 'refusal', when: isNewMark, check: ofVehicle(inWindow) },
      { id: 'mark-in-force', text: { zh: '补领、换领的，检验有效期未满', en: 'For a replacement: the period of inspection has not ended' }, law: vehicleRules('第五十七条', 'Article 57'), remedy: 'refusal', when: isReplacement, check: ofVehicle(markInForce) },
      { id: 'exempt-vehicle', text: { zh: '申领免检标志的，属于免检车辆且处于免检年度', en: 'For an exempt mark: the vehicle is exempt and this is an exempt year' }, law: exemption, remedy: 'refusal', when: isExempt, check: ofVehicle(exemptVehicle) },
      { id: 'exemption-kept', text: { zh: '未发生造成人员伤亡的交通事故，未因非法改装被依法处罚', en: 'Exemption not lost through an injury accident or a penalty for illegal modification' }, law: exemption, remedy: 'refusal', when: isExempt, check: ofVehicle(exemptionKept) },
      { id: 'exempt-not-long-overdue', text: { zh: '免检标志逾期不超过1年', en: 'An exempt mark is not more than one year overdue' }, law: exemption, remedy: 'refusal', when: isExempt, check: ofVehicle(notLongOverdue) },
      { id: 'inspection-passed', text: { zh: '需要检验的，已在检验机构检验合格', en: 'Where inspection is due, it was passed' }, law: roadSafetyLaw('第十三条', 'Article 13'), remedy: 'correction', when: isInspected, check: inspectionPassed },
      { ...vehicleSettled(vehicleRules('第五十四条第二款', 'Article 54(2)')), when: isNewMark },
      { id: 'insurance-and-vessel-tax', text: { zh: '交强险在有效期内，已缴纳或者免缴车船税；补领、换领的，只要求交强险', en: 'Compulsory insurance in force and vehicle-and-vessel tax paid or exempt; for a replacement the insurance alone' }, law: insuranceLaw, remedy: 'correction', check: insuredAndTaxed },
      notSeized(vehicleRules('第七十四条', 'Article 74')),
      notStolen,
      notScrap(roadSafetyLaw('第十四条', 'Article 14')),
    ]),
  ],
  materials: [
    {
      id: 'vehicle-licence',
      text: { zh: '机动车行驶证', en: 'Vehicle licence' },
      waivedWhen: ({ facts: { vehicle }, applicant: { documentNumber }, form }) => isOfOwner({ vehicle, submitter: documentNumber }) || isOfOwner({ vehicle, submitter: form.uscc ?? '' }),
      waiver: { zh: '登记信息能够确认所有人的免交', en: 'Not needed when the register confirms the owner' },
    },
    {
      id: 'compulsory-policy',
      text: { zh: '交强险凭证、车船税凭证', en: 'Compulsory policy and vessel-tax proof' },
      waivedWhen: (subject) => insuredAndTaxed(subject).result === 'holds',
      waiver: { zh: '保险公司联网数据能够确认的免交', en: 'Not needed when the insurer’s shared data show it' },
    },
    {
      id: 'inspection-certificate',
      text: { zh: '机动车安全技术检验合格证明', en: 'Inspection certificate' },
      requiredWhen: ({ applicationKind }) => applicationKind === 'inspected',
      waivedWhen: (subject) => inspectionPassed(subject).result === 'holds',
      waiver: { zh: '检验机构已经联网上传的免交', en: 'Not needed when the institution has sent it over the network' },
    },
    handlerLetter,
  ],

  jurisdiction: officeOfVehicle,
  effects: (decided) => {
    const { form, facts: { vehicle }, decidedOn, serial } = decided;
    if (!vehicle) return [];
    const [vin, validUntil] = [vehicle.vin, markUntil(vehicle, decided)];
    return [
      vehicleFile.issueMark({ number: markNumber(serial), vin, kind: form.applicationKind, issuedOn: decidedOn, validUntil }),
      ...(isReplacement(decided) ? [] : [vehicleFile.extendInspection({ vin, inspectionValidUntil: validUntil })]),
    ];
  },
  result: {
    kind: 'inspection-mark',
    title: { zh: '机动车检验合格标志（电子凭证）', en: 'Vehicle inspection mark (electronic)' },
    numberPrefix: '豫公交检标',
    validity: { zh: '至载明月份的最后一日止', en: 'To the last day of the month shown' },
    rows: (decided) => {
      const { facts: { vehicle }, serial } = decided;
      return vehicle
        ? [
            { label: { zh: '标志编号', en: 'Mark number' }, value: inBoth(markNumber(serial)) },
            { label: { zh: '号牌号码', en: 'Plate number' }, value: inBoth(vehicle.plateNumber) },
            { label: { zh: '车辆识别代号', en: 'VIN' }, value: inBoth(vehicle.vin) },
            { label: { zh: '检验有效期止', en: 'Valid until' }, value: dateInBoth(markUntil(vehicle, decided)) },
          ]
        : [];
    },
  },

  samples: markSamples,
});
