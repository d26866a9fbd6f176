import { applicant, contact, declaration, defineService, delivery, fails, holds, insurance, temporaryPlate, vehicleFile, vehicleMeasure, type Ask, type CompulsoryPolicy, type Vehicle, type VehicleMeasure } from '@yichuang/definition';
import { dateInBoth, inBoth, type CivilDate } from '@yichuang/kernel';

import { isInsuredOn, policyOn } from './insured.js';
import { isReturned, PlateReissueForm } from './number-plate-form.js';
import { ownVehicles } from './own-vehicles.js';
import { isDamaged } from './paper-reissue-form.js';
import { lost, paperSample } from './paper-samples.js';
import { notScrap, notSeized, notStolen, officeOfVehicle, vehicleRegistered } from './plates.js';
import { noAbnormalFrequency, type FileCase } from './reissue-frequency.js';
import { lastTemporaryDay, temporaryNumber } from './temporary-number.js';
import { plateCharge, temporaryPlateCharge } from './vehicle-charges.js';
import { roadSafetyLaw, roadSafetyRegulations, vehicleFees, vehicleRules } from './vehicle-law.js';
import { applicantIsOwner, forOwner, handlerLetter, ownerApplies, ownerFacts, owningOrganisation, toldTo, type OwnerCase } from './vehicle-owner.js';

const DAYS_IN_PRODUCTION = 15;

const newPlateSerial = (serial: number): string => `HP${String(serial).padStart(10, '0')}`;

function plateFacts(ask: Ask<PlateReissueForm>) {
  return { ...ownerFacts(ask), file: vehicleFile.ofPlates(ask.form), measures: vehicleMeasure.ofPlates(ask.form), policies: insurance.policiesOfPlates(ask.form) };
}

interface PlateCase extends OwnerCase, FileCase {
  readonly form: OwnerCase['form'] & PlateReissueForm;
  readonly facts: OwnerCase['facts'] & FileCase['facts'] & { readonly measures: readonly VehicleMeasure[]; readonly policies: readonly CompulsoryPolicy[] };
}

interface Making {
  readonly form: Partial<PlateReissueForm>;
  readonly facts: { readonly vehicle: Vehicle | null; readonly policies: readonly CompulsoryPolicy[] };
  readonly decidedOn: CivilDate;
  readonly serial: number;
}

/** What the vehicle may be driven with while its plates are made. */
function whileMade({ form, facts: { vehicle, policies }, decidedOn, serial }: Making) {
  const policy = policyOn(policies, decidedOn);
  if (!form.temporaryPlateWanted || !vehicle || !policy) return undefined;
  return {
    number: temporaryNumber(vehicle.plateNumber.slice(0, 2), serial),
    vin: vehicle.vin,
    ownerNumber: vehicle.ownerNumber,
    purpose: 'plate-in-production' as const,
    area: 'cross-city' as const,
    validFrom: decidedOn,
    validUntil: lastTemporaryDay(decidedOn, DAYS_IN_PRODUCTION, policy.validUntil),
  };
}

/** Plates of the same number in place of those that are lost or damaged. */
export const numberPlateReissue = defineService({
  id: 'traffic.number-plate-reissue',
  version: 1,
  name: { zh: '补领、换领机动车号牌', en: 'Reissue or exchange of number plates' },
  summary: { zh: '机动车号牌灭失、丢失或者损毁时申请补领、换领，号牌号码不变。', en: 'Replacing plates that are lost, destroyed or damaged; the number stays the same.' },
  keywords: ['补车牌', '换车牌', '车牌丢了', '车牌损坏', '号牌补办', '号牌丢失', '补领号牌', 'chepai', 'bu chepai', 'haopai', 'lost number plate', 'replace number plate', 'license plate'],
  nature: 'licence',
  audience: ['person', 'organisation', 'foreigner'],
  law: [roadSafetyLaw('第十一条', 'Article 11'), roadSafetyRegulations('第十一条', 'Article 11'), vehicleRules('第四十七条、第五十一条、第七十四条', 'Articles 47, 51 and 74')],
  limit: { length: 15, unit: 'working-day', promised: 5, law: vehicleRules('第五十一条', 'Article 51') },
  fee: { yuan: 100, note: { zh: '汽车号牌每副100元，摩托车35元，挂车50元，低速车40元；临时行驶车号牌5元；批准后在线缴纳', en: 'Car set 100 yuan, motorcycle 35, trailer 50, low-speed vehicle 40; temporary plate 5; paid online after approval' }, law: vehicleFees },
  decision: 'instant',
  level: 'city',
  inPerson: { zh: '不需要到场；未丢失或者损毁的号牌邮寄交回，或者领取时交回', en: 'None; the remaining or damaged plate is sent back by post or handed in at collection' },
  competence: { zh: '机动车登记地车辆管理所，全省任一地点可以提交', en: 'The vehicle office where the vehicle is registered; you can apply from anywhere in the province' },
  notes: [
    { zh: '等待期间不得无号牌上道路行驶，需要用车的请同时申领临时行驶车号牌', en: 'Do not drive without plates while you wait: apply for a temporary plate as well if you need the car' },
    { zh: '丢失的号牌列入布控；找到的，请交回车辆管理所', en: 'Lost plates are watched for; hand them in if you find them' },
  ],

  formTitle: { zh: '机动车和号牌', en: 'Vehicle and plates' },
  form: PlateReissueForm,
  blocks: [applicant(), owningOrganisation(), contact(), forOwner(['self', 'agent']), delivery({ item: { zh: '号牌', en: 'plates' }, methods: ['post', 'window'] }), declaration()],
  facts: plateFacts,
  prefill: ({ facts }) => ({ ownerType: 'individual' as const, deliveryAddress: facts.person?.registeredAddress ?? facts.foreigner?.address }),
  offer: ownVehicles(),

  conditions: [
    applicantIsOwner,
    ...toldTo<PlateCase>(ownerApplies, [
      vehicleRegistered,
      notSeized(vehicleRules('第五十一条、第七十四条', 'Articles 51 and 74')),
      notStolen,
      notScrap(roadSafetyLaw('第十四条', 'Article 14')),
      {
        id: 'plate-not-misused',
        text: { zh: '号牌未因涉嫌套牌、使用伪造号牌被查处', en: 'No open case of cloned or forged plates' },
        law: roadSafetyLaw('第九十六条', 'Article 96'),
        remedy: 'refusal',
        check: ({ facts: { measures } }) =>
          measures.some(({ kind, endedOn }) => kind === 'plate-misuse' && endedOn === null) ? fails('该号牌涉嫌被套用或者伪造，正在调查，调查结束后可以办理', 'A case of cloned or forged plates on this number is open: apply when it has been closed') : holds(),
      },
      noAbnormalFrequency('plates'),
      {
        id: 'temporary-plate-insured',
        text: { zh: '申领临时行驶车号牌的，交强险有效', en: 'For a temporary plate: compulsory insurance is in force' },
        law: vehicleRules('第四十六条、第五十一条', 'Articles 46 and 51'),
        remedy: 'correction',
        when: ({ form }) => form.temporaryPlateWanted,
        check: ({ facts: { policies }, today }) => isInsuredOn(policies, today),
      },
    ]),
  ],
  materials: [
    { id: 'remaining-plate', text: { zh: '未灭失、丢失或者损毁的号牌', en: 'Remaining or damaged plate' }, requiredWhen: isReturned, onPaper: true },
    { id: 'damage-photo', text: { zh: '号牌损毁照片', en: 'Photograph of the damage' }, requiredWhen: isDamaged },
    handlerLetter,
  ],

  jurisdiction: officeOfVehicle,
  charges: ({ form }) => [plateCharge(form.plateType), ...(form.temporaryPlateWanted ? [temporaryPlateCharge] : [])],
  effects: (decided) => {
    const { form, facts: { vehicle: registered, file }, decidedOn, serial } = decided;
    if (!registered) return [];
    const temporary = whileMade(decided);
    const former = file?.reissues.filter(({ paper }) => paper === 'plates').at(-1)?.number ?? null;
    return [
      vehicleFile.recordReissue({ paper: 'plates', number: newPlateSerial(serial), vin: registered.vin, kind: form.applicationKind, voidNumber: former, reissuedOn: decidedOn }),
      ...(temporary ? [temporaryPlate.issue(temporary)] : []),
    ];
  },
  result: {
    kind: 'number-plates',
    title: { zh: '机动车号牌补换领凭证', en: 'Confirmation of reissued number plates' },
    numberPrefix: '豫公交牌换',
    validity: { zh: '至转让、注销或者强制报废时止', en: 'Until transfer, deregistration or mandatory scrap' },
    rows: (decided) => {
      const { facts: { vehicle: registered }, serial } = decided;
      if (!registered) return [];
      const temporary = whileMade(decided);
      return [
        { label: { zh: '号牌号码', en: 'Plate number' }, value: inBoth(registered.plateNumber) },
        { label: { zh: '车辆识别代号', en: 'VIN' }, value: inBoth(registered.vin) },
        { label: { zh: '号牌制作编号', en: 'Serial of the set' }, value: inBoth(newPlateSerial(serial)) },
        ...(temporary
          ? [
              { label: { zh: '临时行驶车号牌', en: 'Temporary plate' }, value: inBoth(temporary.number) },
              { label: { zh: '临时号牌有效期止', en: 'Temporary plate valid until' }, value: dateInBoth(temporary.validUntil) },
            ]
          : []),
      ];
    },
  },

  samples: [
    paperSample('lost', {
      persona: 'plates-lost',
      title: { zh: '后号牌丢失补领', en: 'The rear plate is lost' },
      plateNumber: '豫L5E902',
      answers: (today) => ({ ...lost(today), platesAffected: 'rear' as const, lossStatement: '暴雨涉水时后号牌脱落，多次寻找未果。', remainingPlateReturned: true as const, temporaryPlateWanted: true }),
      ends: { granted: true },
    }),
    paperSample('scrap', {
      persona: 'plates-scrap',
      title: { zh: '已达报废标准', en: 'Past its mandatory scrap date' },
      plateNumber: '豫C8B17Y',
      answers: () => ({ applicationKind: 'damaged' as const, platesAffected: 'both' as const, remainingPlateReturned: true as const, temporaryPlateWanted: false }),
      handsIn: ['damage-photo'],
      ends: { waitsFor: 'not-scrap', then: 'refuse' },
    }),
    paperSample('cloned', {
      persona: 'plates-cloned',
      title: { zh: '号牌涉嫌被套用', en: 'The number may have been cloned' },
      plateNumber: '豫A3F81X',
      answers: () => ({ applicationKind: 'damaged' as const, platesAffected: 'front' as const, remainingPlateReturned: true as const, temporaryPlateWanted: false }),
      handsIn: ['damage-photo'],
      ends: { waitsFor: 'plate-not-misused', then: 'refuse' },
    }),
  ],
});
