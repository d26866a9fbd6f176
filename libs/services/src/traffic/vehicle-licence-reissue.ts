import { applicant, Choice, contact, declaration, defineService, delivery, fails, holds, vehicleFile, vehicleMeasure, type Ask, type VehicleMeasure } from '@yichuang/definition';
import { dateInBoth } from '@yichuang/kernel';

import { newLicenceSerial, vehicleRows } from './certificate-page.js';
import { ownVehicles } from './own-vehicles.js';
import { isDamaged, PaperReissueForm } from './paper-reissue-form.js';
import { lost, paperSample } from './paper-samples.js';
import { notScrap, notStolen, officeOfVehicle, vehicleRegistered } from './plates.js';
import { noAbnormalFrequency, type FileCase } from './reissue-frequency.js';
import { licenceCharge } from './vehicle-charges.js';
import { roadSafetyLaw, roadSafetyRegulations, vehicleFees, vehicleRules } from './vehicle-law.js';
import { applicantIsOwner, forOwner, handlerLetter, ownerApplies, ownerFacts, owningOrganisation, toldTo, type OwnerCase } from './vehicle-owner.js';

class LicenceReissueForm extends PaperReissueForm {
  @Choice({ zh: '补换领范围', en: 'Pages' }, { both: { zh: '正页和副页', en: 'Main page and supplementary page' }, supplementary: { zh: '副页', en: 'Supplementary page only' } })
  pagesNeeded: 'both' | 'supplementary';
}

const pages = { both: { zh: '正页和副页', en: 'Main and supplementary page' }, supplementary: { zh: '副页', en: 'Supplementary page' } };

function licenceFacts(ask: Ask<LicenceReissueForm>) {
  return { ...ownerFacts(ask), file: vehicleFile.ofPlates(ask.form), measures: vehicleMeasure.ofPlates(ask.form) };
}

interface LicenceCase extends OwnerCase, FileCase {
  readonly facts: OwnerCase['facts'] & FileCase['facts'] & { readonly measures: readonly VehicleMeasure[] };
}

/** A vehicle licence in place of one that is lost or damaged: decided at once on what the registers say. */
export const vehicleLicenceReissue = defineService({
  id: 'traffic.vehicle-licence-reissue',
  version: 1,
  name: { zh: '补领、换领机动车行驶证', en: 'Reissue or exchange of vehicle licence' },
  summary: { zh: '机动车行驶证灭失、丢失或者损毁时申请补领、换领。', en: 'Replacing a vehicle licence that is lost, destroyed or damaged.' },
  keywords: ['补行驶证', '行驶证丢了', '行驶本', '换行驶证', '行驶证副页', '行驶证损坏', 'xingshizheng', 'bu xingshizheng', 'lost vehicle licence', 'replace vehicle licence', 'vehicle license'],
  nature: 'licence',
  audience: ['person', 'organisation', 'foreigner'],
  law: [roadSafetyRegulations('第十一条', 'Article 11'), vehicleRules('第五十二条、第七十四条', 'Articles 52 and 74')],
  limit: { length: 1, unit: 'working-day', promised: 1, law: vehicleRules('第五十二条', 'Article 52') },
  fee: { yuan: 10, note: { zh: '行驶证每本10元，批准后在线缴纳；邮寄费由收件人支付', en: '10 yuan for each licence, paid online after approval; postage is paid by the recipient' }, law: vehicleFees },
  decision: 'instant',
  level: 'city',
  inPerson: { zh: '不需要到场；损毁的行驶证在领取新证时交回', en: 'None; a damaged licence is handed back when the new one is received' },
  competence: { zh: '机动车登记地车辆管理所，全省任一地点可以提交', en: 'The vehicle office where the vehicle is registered; you can apply from anywhere in the province' },
  notes: [
    { zh: '有未处理的交通违法不影响补领、换领', en: 'Unsettled violations do not stand in the way' },
    { zh: '补办期间电子行驶证继续有效', en: 'The electronic licence stays valid while the paper one is made' },
  ],

  formTitle: { zh: '机动车和行驶证', en: 'Vehicle and licence' },
  form: LicenceReissueForm,
  blocks: [applicant(), owningOrganisation(), contact(), forOwner(['self', 'agent']), delivery({ item: { zh: '行驶证', en: 'licence' }, methods: ['post', 'window'] }), declaration()],
  facts: licenceFacts,
  prefill: ({ facts }) => ({ ownerType: 'individual' as const, deliveryAddress: facts.person?.registeredAddress ?? facts.foreigner?.address }),
  offer: ownVehicles(),

  conditions: [
    applicantIsOwner,
    ...toldTo<LicenceCase>(ownerApplies, [
      vehicleRegistered,
      notStolen,
      notScrap(roadSafetyLaw('第十四条', 'Article 14')),
      {
        id: 'licence-not-withheld',
        text: { zh: '行驶证未被依法扣留', en: 'The licence is not withheld by the police' },
        law: roadSafetyLaw('第一百一十条', 'Article 110'),
        remedy: 'refusal',
        check: ({ facts: { measures } }) =>
          measures.some(({ kind, endedOn }) => endedOn === null && (kind === 'licence-withheld' || kind === 'vehicle-withheld'))
            ? fails('机动车或者行驶证被公安机关交通管理部门依法扣留，请先接受处理', 'The vehicle or its licence is withheld by the traffic police: have that matter dealt with first')
            : holds(),
      },
      noAbnormalFrequency('licence'),
    ]),
  ],
  materials: [
    {
      id: 'vehicle-photo',
      text: { zh: '机动车左前方45°标准照片', en: 'Front-left 45° photograph of the vehicle' },
      waivedWhen: ({ facts: { file } }) => !!file?.photographedOn,
      waiver: { zh: '档案中已有标准照片的免交', en: 'Not needed when the photograph is on file' },
    },
    { id: 'damaged-licence', text: { zh: '损毁的行驶证', en: 'Damaged licence' }, requiredWhen: isDamaged, onPaper: true },
    handlerLetter,
  ],

  jurisdiction: officeOfVehicle,
  charges: () => [licenceCharge],
  effects: ({ form, facts: { vehicle: registered }, decidedOn, serial }) =>
    registered
      ? [
          vehicleFile.replaceLicence({ vin: registered.vin, licenceSerial: newLicenceSerial(serial) }),
          vehicleFile.recordReissue({ paper: 'licence', number: newLicenceSerial(serial), vin: registered.vin, kind: form.applicationKind, voidNumber: registered.licenceSerial, reissuedOn: decidedOn }),
        ]
      : [],
  result: {
    kind: 'vehicle-licence',
    title: { zh: '机动车行驶证', en: 'Vehicle licence' },
    numberPrefix: '豫公交行证',
    validity: { zh: '至转让、变更、注销或者强制报废时止；检验有效期记载于副页', en: 'Until transfer, alteration, deregistration or mandatory scrap; the inspection period is printed on the supplementary page' },
    rows: ({ form, facts: { vehicle: registered }, serial }) =>
      registered
        ? [
            { label: { zh: '行驶证编号', en: 'Licence serial' }, value: { zh: newLicenceSerial(serial), en: newLicenceSerial(serial) } },
            ...vehicleRows(registered),
            { label: { zh: '检验有效期止', en: 'Inspection valid until' }, value: dateInBoth(registered.inspectionValidUntil) },
            { label: { zh: '制作范围', en: 'Pages made' }, value: pages[form.pagesNeeded] },
          ]
        : [],
  },

  samples: [
    paperSample('lost', { persona: 'vehicle-licence-lost', title: { zh: '丢失补领', en: 'Lost' }, plateNumber: '豫P9A26T', answers: (today) => ({ ...lost(today), pagesNeeded: 'both' as const }), ends: { granted: true } }),
    paperSample('no-photo', { persona: 'vehicle-licence-no-photo', title: { zh: '没有标准照片', en: 'No photograph on file' }, plateNumber: '豫C4H62W', answers: () => ({ applicationKind: 'damaged' as const, pagesNeeded: 'supplementary' as const }), ends: { waitsFor: 'vehicle-photo', then: 'ask-correction' } }),
    paperSample('withheld', { persona: 'vehicle-licence-withheld', title: { zh: '行驶证被扣留', en: 'The licence is withheld' }, plateNumber: '豫A7M35D', answers: (today) => ({ ...lost(today), pagesNeeded: 'both' as const }), ends: { waitsFor: 'licence-not-withheld', then: 'refuse' } }),
  ],
});
