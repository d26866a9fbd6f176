import {
  applicant,
  Choice,
  contact,
  declaration,
  defineService,
  delivery,
  fails,
  holds,
  kinship,
  PersonField,
  unknown,
  vehicle,
  type Ask,
  type PersonRef,
} from '@yichuang/definition';
import { addYears } from '@yichuang/kernel';

import { certificateRows, newCertificateNumber } from './certificate-page.js';
import { agreedOverNetwork, mortgageesAgree } from './mortgagees.js';
import { ownVehicles } from './own-vehicles.js';
import { appliesInPerson, type OwnerUnable } from './owner-in-person.js';
import { isDamaged, LossStatement, PaperReissueForm } from './paper-reissue-form.js';
import { notSeized, notStolen, officeOfVehicle, ofVehicle, vehicleRegistered } from './plates.js';
import { reissueSamples } from './reissue-samples.js';
import { roadSafetyRegulations, vehicleFees, vehicleRules } from './vehicle-law.js';
import { applicantIsOwner, forOwner, handlerLetter, ownerApplies, ownerFacts, owningOrganisation, toldTo, type OwnerCase } from './vehicle-owner.js';

const REISSUES_A_YEAR = 3;

type Reissue = Partial<ReissueForm> & { readonly handledBy?: string };
const byAnother = ({ handledBy }: Reissue) => handledBy === 'agent' || handledBy === 'relative';

export class ReissueForm extends PaperReissueForm {
  @LossStatement()
  lossStatement?: string;

  @Choice(
    { zh: '不能到场的原因', en: 'Why the owner cannot apply' },
    { death: { zh: '死亡', en: 'Death' }, abroad: { zh: '出境', en: 'Abroad' }, illness: { zh: '重病、伤残', en: 'Serious illness or disability' }, 'force-majeure': { zh: '不可抗力', en: 'Force majeure' } },
    { when: byAnother, required: false, hint: { zh: '没有这些原因的，由所有人本人办理', en: 'Without one of these reasons the owner must apply' } },
  )
  ownerUnable?: OwnerUnable;

  @PersonField({ zh: '继承人', en: 'Heir' }, { when: ({ ownerUnable }: Reissue) => ownerUnable === 'death' })
  inheritor?: PersonRef;
}

/** Whether a vehicle is mortgaged is told to nobody but its owner. */
const isOwners = (subject: OwnerCase): boolean => ownerApplies(subject).result !== 'fails';

/** The vehicle, and what the signed-in person is to its owner. */
function reissueFacts(ask: Ask<ReissueForm & { readonly legalRepresentative?: PersonRef }>) {
  return { ...ownerFacts(ask), kinToOwner: kinship.between(ask.applicant.documentNumber, ask.submitter.documentNumber) };
}

/** A registration certificate in place of one that is lost or damaged: an officer looks at every case, for the certificate is what a car is pledged with. */
export const registrationCertificateReissue = defineService({
  id: 'traffic.registration-certificate-reissue',
  version: 1,
  name: { zh: '补领、换领机动车登记证书', en: 'Reissue or exchange of vehicle registration certificate' },
  summary: { zh: '机动车登记证书灭失、丢失或者损毁时，由机动车所有人本人申请补领、换领。', en: 'Replacing a vehicle registration certificate that is lost, destroyed or damaged, on the owner’s own application.' },
  keywords: ['补登记证书', '大绿本丢了', '绿本补办', '机动车登记证书', '登记证书换领', '车辆登记证书丢失', 'bu lvben', 'dengji zhengshu', 'lost vehicle certificate', 'replace registration certificate'],
  nature: 'licence',
  audience: ['person', 'organisation', 'foreigner'],
  law: [roadSafetyRegulations('第十一条', 'Article 11'), vehicleRules('第三十二条、第五十二条、第七十四条、第八十六条', 'Articles 32, 52, 74 and 86')],
  limit: { length: 1, unit: 'working-day', promised: 1, law: vehicleRules('第五十二条', 'Article 52') },
  fee: { yuan: 10, note: { zh: '登记证书每本10元，批准后在线缴纳', en: '10 yuan for each certificate, paid online after approval' }, law: vehicleFees },
  decision: 'review',
  level: 'city',
  inPerson: { zh: '网上办理不需要到场；损毁的证书在领取新证时交回', en: 'None online; a damaged certificate is handed back when the new one is received' },
  competence: { zh: '机动车登记地车辆管理所，全省任一地点可以提交', en: 'The vehicle office where the vehicle is registered; you can apply from anywhere in the province' },
  notes: [
    { zh: '所有人死亡的，由继承人以“亲属”办理，登记信息不能证明继承关系的交死亡和继承证明', en: 'When the owner has died the heir applies as a relative, with proof of death and succession where the registers do not show them' },
    { zh: '单位解散的，由清算组凭清算文件办理', en: 'For an organisation in dissolution the liquidators apply with the documents of the liquidation' },
    { zh: '补领后原证书作废；找到的，请交回车辆管理所', en: 'The former certificate is void; hand it back if you find it' },
  ],

  formTitle: { zh: '机动车和证书', en: 'Vehicle and certificate' },
  form: ReissueForm,
  blocks: [
    applicant(),
    owningOrganisation(),
    contact(),
    forOwner(['self', 'agent', 'relative']),
    delivery({ item: { zh: '登记证书', en: 'certificate' }, methods: ['post', 'window'] }),
    declaration({ undertakings: { notPledged: { zh: '本人承诺登记证书未因借贷等原因交付他人', en: 'The certificate has not been handed to another person for a loan or similar reason' } } }),
  ],
  facts: reissueFacts,
  prefill: ({ submitter: { name, documentType, documentNumber }, facts }) => ({ ownerType: 'individual' as const, inheritor: { name, documentType, documentNumber }, deliveryAddress: facts.person?.registeredAddress ?? facts.foreigner?.address }),
  offer: ownVehicles(),

  conditions: [
    applicantIsOwner,
    {
      id: 'owner-in-person',
      text: { zh: '补领登记证书由所有人本人办理，不得委托代理人（死亡、出境、重病、伤残、不可抗力除外）', en: 'Reissue is applied for by the owner personally (death, absence abroad, serious illness, disability and force majeure excepted)' },
      law: vehicleRules('第八十六条', 'Article 86'),
      remedy: 'refusal',
      when: ({ form }) => form.ownerType !== 'organisation',
      check: appliesInPerson,
    },
    ...toldTo<OwnerCase>(ownerApplies, [
      vehicleRegistered,
      notSeized(vehicleRules('第五十二条、第七十四条', 'Articles 52 and 74')),
      notStolen,
      {
        id: 'mortgagee-joins',
        text: { zh: '抵押期间由所有人和抵押权人共同申请', en: 'During a mortgage the mortgagee joins the application' },
        law: vehicleRules('第三十二条', 'Article 32'),
        remedy: 'refusal',
        check: ofVehicle((registered) => mortgageesAgree(registered, 'reissue')),
      },
      {
        id: 'certificate-issued',
        text: { zh: '该车已核发登记证书且当前证书未被机关留存', en: 'A certificate was issued and is not held by an authority' },
        law: vehicleRules('第五十二条', 'Article 52'),
        remedy: 'refusal',
        check: ofVehicle(({ certificateNumber, certificateHeldBy }) => {
          if (certificateNumber === null) return fails('该车没有核发过登记证书，请申领', 'No certificate has been issued for this vehicle: apply for a first one');
          return certificateHeldBy === null ? holds() : fails(`登记证书由${certificateHeldBy}留存`, `The certificate is kept by ${certificateHeldBy}`);
        }),
      },
      {
        id: 'no-abnormal-frequency',
        text: { zh: '短期内没有频繁补换领等异常情形', en: 'No abnormal pattern of repeated reissue' },
        law: vehicleRules('第七十四条', 'Article 74'),
        remedy: 'refusal',
        check: ofVehicle(({ certificateReissuedOn }, { today }) =>
          certificateReissuedOn.filter((day) => day > addYears(today, -1)).length + 1 < REISSUES_A_YEAR ? holds() : unknown('1年内多次补换领登记证书，由工作人员当面核实', 'The certificate has been replaced several times within a year: an officer checks in person')),
      },
    ]),
  ],
  materials: [
    { id: 'damaged-certificate', text: { zh: '损毁的登记证书', en: 'Damaged certificate' }, requiredWhen: isDamaged, onPaper: true },
    {
      id: 'unable-proof',
      text: { zh: '所有人不能到场的证明：死亡证明和继承公证书，或者出境证明、诊断证明、不可抗力证明', en: 'Proof that the owner cannot apply (of death and succession, of absence abroad, a diagnosis, or of force majeure)' },
      requiredWhen: byAnother,
      waivedWhen: (subject) => appliesInPerson(subject).result === 'holds',
      waiver: { zh: '登记信息能够证明死亡和亲属关系的免交', en: 'Not needed when the registers show the death and the kinship' },
    },
    {
      id: 'mortgagee-consent',
      text: { zh: '抵押权人同意书', en: 'Mortgagee’s consent' },
      waivedWhen: (subject) => isOwners(subject) && subject.facts.vehicle !== null && agreedOverNetwork(subject.facts.vehicle, 'reissue'),
      waiver: { zh: '没有抵押，或者联网的抵押权人已经确认的免交', en: 'Not needed without a mortgage, or when a connected lender has confirmed' },
    },
    handlerLetter,
  ],

  jurisdiction: officeOfVehicle,
  charges: () => [{ name: { zh: '机动车登记证书工本费', en: 'Registration certificate' }, yuan: 10 }],
  effects: ({ form, facts: { vehicle: registered }, decidedOn, serial }) =>
    registered?.certificateNumber
      ? [
          vehicle.reissueCertificate({ vin: registered.vin, certificateNumber: newCertificateNumber(serial) }),
          vehicle.recordReissue({ number: newCertificateNumber(serial), vin: registered.vin, kind: form.applicationKind, voidNumber: registered.certificateNumber, reissuedOn: decidedOn }),
        ]
      : [],
  result: {
    kind: 'vehicle-registration-certificate',
    title: { zh: '机动车登记证书', en: 'Vehicle registration certificate' },
    numberPrefix: '豫公交登证',
    validity: { zh: '至注销登记时止', en: 'Until deregistration' },
    rows: ({ facts: { vehicle: registered }, serial }) => (registered ? certificateRows(registered, newCertificateNumber(serial)) : []),
  },

  samples: reissueSamples,
});
