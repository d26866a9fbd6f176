import { applicant, consent, contact, customs, declaration, defineService, delivery, fails, holds, insurance, invoice, office, residence, vehicle, vehicleInspection, type Ask, type ConsentRequest, type PersonRef } from '@yichuang/definition';
import { addDays, inBoth } from '@yichuang/kernel';

import { certificateMatches } from './certificate-number.js';
import { certificateRows, newCertificateNumber } from './certificate-page.js';
import { openOfPlates, vehicleSettled } from './open-matters.js';
import { notSeized, notStolen, officeOfCity, ofVehicle, scrapOverOneYear, vehicleRegistered } from './plates.js';
import { notBarred } from './registration-bar.js';
import { certificateCharge, licenceCharge, plateCharge, temporaryPlateCharge } from './vehicle-charges.js';
import { appointment } from './vehicle-check.js';
import { roadSafetyLaw, roadSafetyRegulations, vehicleFees, vehicleRules } from './vehicle-law.js';
import { forOwner, handlerLetter, owningOrganisation } from './vehicle-owner.js';
import { acceptedThere, customsCleared, domicileKnown, inspectionCurrent, knowsVehicle, newOwnerNumber, numberAvailable, pledgeeConsents, previousOwnerAgrees, previousOwnerNumber, transferProved, type TransferCase } from './vehicle-transfer-checks.js';
import { givesNewCertificate, transferEffects } from './vehicle-transfer-effects.js';
import { leaves, TransferForm } from './vehicle-transfer-form.js';
import { transferSamples } from './vehicle-transfer-samples.js';

const ID = 'traffic.vehicle-transfer';
const DAYS_TO_APPLY = 30;
type Asking = Ask<TransferForm & { readonly legalRepresentative?: PersonRef; readonly uscc?: string }>;

const consentsAsked = ({ form, applicant: { name } }: Ask<TransferForm>): ConsentRequest[] =>
  form.previousOwner?.documentNumber
    ? [
        {
          id: 'previous-owner',
          by: form.previousOwner,
          statement: {
            zh: `${name}申请将您名下的机动车${form.plateNumber}登记到其名下。您确认该车已转让给${name}的，车辆管理所可以办理。`,
            en: `${name} asks to be registered as the owner of your vehicle ${form.plateNumber}. If you confirm that it is transferred to ${name}, the vehicle office may do so.`,
          },
        },
      ]
    : [];

function transferFacts(ask: Asking) {
  const { form, applicant: owner } = ask;
  const { vin = '' }: Partial<TransferForm> = form;
  return {
    vehicle: vehicle.byPlate(form),
    ...openOfPlates(form),
    residences: residence.ofPerson(owner.documentNumber),
    invoice: invoice.byNumber(form.invoiceNumber ?? ''),
    customs: customs.ofVin(vin),
    policies: insurance.policies(vin),
    inspection: vehicleInspection.latest(form),
    number: vehicle.plateNumber({ plateNumber: form.chosenNumber, plateType: form.plateType }),
    bars: vehicle.bars(newOwnerNumber(ask)),
    sellerConsent: consent.answered({ service: ID, consent: 'previous-owner', by: previousOwnerNumber(form), applicant: owner.documentNumber }),
  };
}

const invoiceFound = ({ form, facts }: TransferCase): boolean => form.transferMode === 'sale' && facts.invoice !== null;
const isOverdue = ({ facts: { vehicle: registered }, today }: TransferCase): boolean => registered !== null && registered.inspectionValidUntil < today;

/** A registered vehicle gets another owner: new number, licence and mark. The vehicle is checked every time. */
export const vehicleTransfer = defineService({
  id: ID,
  version: 1,
  name: { zh: '机动车转让登记', en: 'Registration of vehicle transfer' },
  summary: { zh: '已登记机动车的所有权发生转让后，由现机动车所有人申请变更登记的所有人。', en: 'Recording the new owner after title to a registered vehicle has passed.' },
  keywords: ['车辆过户', '二手车过户', '买二手车', '转让登记', '卖车', '过户', '车辆转让', 'guohu', 'ershouche', 'transfer a car', 'used car', 'change of owner'],
  nature: 'licence',
  audience: ['person', 'organisation', 'foreigner'],
  law: [roadSafetyLaw('第十二条', 'Article 12'), roadSafetyRegulations('第七条', 'Article 7'), vehicleRules('第二十五条至第三十条、第四十四条', 'Articles 25 to 30 and 44')],
  limit: { length: 1, unit: 'working-day', promised: 1, law: vehicleRules('第二十六条、第九十二条', 'Articles 26 and 92') },
  fee: { yuan: 110, note: { zh: '汽车号牌100元、行驶证10元；摩托车号牌35元，挂车号牌50元，三轮汽车、低速货车号牌40元；转出的临时号牌5元', en: 'Car plates 100 and vehicle licence 10; plates of a motorcycle 35, trailer 50, low-speed vehicle 40; temporary plate when it moves out 5' }, law: vehicleFees },
  decision: 'accept-examine-inspect-decide',
  level: 'city',
  inPerson: { zh: '交验机动车，交回原号牌、行驶证；双方可以在各自账户中确认', en: 'The vehicle is presented and the old plates and licence handed back; both parties may confirm from their accounts' },
  competence: { zh: '机动车登记地车辆管理所；小型、微型载客汽车和摩托车也可以是交易地、转入地车辆管理所', en: 'The vehicle office of registration; for small passenger cars and motorcycles also that of the place of sale or destination' },
  notes: [
    { zh: '应当自交付之日起30日内申请，逾期的处警告或者200元以下罚款，不影响办理', en: 'Apply within 30 days of delivery; later there is a warning or a fine of up to 200 yuan, but the application goes on' },
    { zh: '转出的，转出地、转入地车辆管理所各在3日内办理；在30日内到转入地申请转入', en: 'When the vehicle moves out, each office takes up to three working days; apply at the receiving office within 30 days' },
    { zh: '二手车出口企业收购的，核发有效期不超过60日的临时行驶车号牌', en: 'An exporter of used vehicles gets a temporary plate of up to 60 days' },
    { zh: '原所有人2年内可以申请使用原号牌号码', en: 'The previous owner may ask for the old number again within two years' },
  ],

  formTitle: { zh: '机动车和转让', en: 'Vehicle and transfer' },
  form: TransferForm,
  blocks: [
    applicant(),
    owningOrganisation(),
    contact(),
    forOwner(['self', 'agent']),
    office({ qualifies: { zh: '登记地；小型、微型载客汽车和摩托车也可以是交易地、转入地', en: 'Where the vehicle is registered; for small passenger cars and motorcycles also where it is sold or goes' } }),
    delivery({ item: { zh: '牌证', en: 'plates and papers' }, methods: ['post', 'window'] }),
    declaration(),
  ],
  facts: transferFacts,
  consents: consentsAsked,
  prefill: ({ facts }) => ({ ownerType: 'individual' as const, previousOwnerType: 'individual' as const, residentialAddress: facts.person?.registeredAddress ?? facts.foreigner?.address, deliveryAddress: facts.person?.registeredAddress ?? facts.foreigner?.address }),

  conditions: [
    vehicleRegistered,
    {
      id: 'transfer-proved',
      text: { zh: '申请人是转让凭证载明的现机动车所有人', en: 'The applicant is the new owner shown on the proof of transfer' },
      law: vehicleRules('第二十六条、第二十九条', 'Articles 26 and 29'),
      remedy: 'refusal',
      check: ofVehicle(transferProved),
    },
    {
      id: 'previous-owner-agrees',
      text: { zh: '原机动车所有人与登记一致并已确认转让', en: 'The previous owner is the registered one and has confirmed the transfer' },
      law: vehicleRules('第七条、第二十六条', 'Articles 7 and 26'),
      remedy: 'correction',
      check: ofVehicle(previousOwnerAgrees),
    },
    {
      id: 'vin-matches',
      text: { zh: '车辆识别代号与登记一致', en: 'The VIN agrees with the register' },
      law: vehicleRules('第二十九条', 'Article 29'),
      remedy: 'correction',
      check: ofVehicle<TransferCase>(({ vin }, { form }) => (vin === form.vin ? holds() : fails('车辆识别代号与登记不一致，请照行驶证核对', 'The VIN differs from the register: compare it with the vehicle licence'))),
    },
    certificateMatches,
    { id: 'matches-file', text: { zh: '机动车与档案记载一致', en: 'The vehicle agrees with its file' }, law: vehicleRules('第二十九条', 'Article 29'), remedy: 'refusal', check: 'examiner' },
    { ...vehicleSettled(vehicleRules('第二十五条', 'Article 25')), when: knowsVehicle },
    { ...notSeized(vehicleRules('第二十九条', 'Article 29')), when: knowsVehicle },
    { ...notStolen, when: knowsVehicle },
    { ...scrapOverOneYear(vehicleRules('第二十九条', 'Article 29')), when: knowsVehicle },
    {
      id: 'pledgee-consents',
      text: { zh: '抵押、质押期间转让的，原所有人、现所有人和抵押权人（质权人）共同申请', en: 'A mortgaged or pledged vehicle is transferred on the joint application of both owners and the mortgagee or pledgee' },
      law: vehicleRules('第二十六条', 'Article 26'),
      remedy: 'refusal',
      when: knowsVehicle,
      check: ofVehicle(pledgeeConsents),
    },
    {
      id: 'customs-cleared',
      text: { zh: '海关监管车辆已解除监管或者经海关批准转让', en: 'A customs-supervised vehicle is released or its transfer approved' },
      law: vehicleRules('第二十九条', 'Article 29'),
      remedy: 'refusal',
      when: knowsVehicle,
      check: ofVehicle(customsCleared),
    },
    {
      id: 'inspection-current',
      text: { zh: '检验有效期内，或者超期后已检验合格且交强险有效', en: 'Inspection is current, or was renewed with insurance in force' },
      law: vehicleRules('第二十六条', 'Article 26'),
      remedy: 'refusal',
      when: knowsVehicle,
      check: ofVehicle(inspectionCurrent),
    },
    { id: 'domicile-known', text: { zh: '现所有人住所证明有效', en: 'The new owner’s domicile is proved' }, law: vehicleRules('第二十七条、第八十九条', 'Articles 27 and 89'), remedy: 'correction', check: domicileKnown },
    {
      id: 'accepting-office',
      text: { zh: '受理地点有权办理', en: 'The accepting office may handle it' },
      law: vehicleRules('第二十五条、第二十七条', 'Articles 25 and 27'),
      remedy: 'correction',
      when: knowsVehicle,
      check: ofVehicle(acceptedThere),
    },
    { id: 'number-available', text: { zh: '所选号牌号码可用，沿用原号牌号码的符合条件', en: 'The chosen number is free, or the reused number qualifies' }, law: vehicleRules('第四十三条、第四十四条', 'Articles 43 and 44'), remedy: 'correction', check: numberAvailable },
    {
      id: 'applied-in-time',
      text: { zh: '自交付之日起30日内申请', en: 'Applied for within 30 days of delivery' },
      law: vehicleRules('第二十五条、第七十八条', 'Articles 25 and 78'),
      remedy: 'refusal',
      check: ({ form: { deliveryDate }, today }) =>
        holds(addDays(deliveryDate, DAYS_TO_APPLY) < today ? { zh: '已超过30日，可能被处警告或者200元以下罚款，不影响办理', en: 'More than 30 days have passed: a warning or a fine of up to 200 yuan may follow; the application goes on' } : undefined),
    },
    appointment,
    notBarred,
  ],
  materials: [
    {
      id: 'proof-of-transfer',
      text: { zh: '机动车所有权转让的证明、凭证', en: 'Proof of transfer of title' },
      waivedWhen: invoiceFound,
      waiver: { zh: '二手车销售统一发票可以查到的免交', en: 'Not needed when the used-car invoice is found' },
    },
    {
      id: 'papers-not-obtained',
      text: { zh: '没有得到登记证书的协助执行通知书或者证明', en: 'Notice or certificate that the registration certificate was not obtained' },
      requiredWhen: (form) => givesNewCertificate(form),
    },
    { id: 'registration-certificate', text: { zh: '机动车登记证书', en: 'Registration certificate' }, requiredWhen: (form) => !givesNewCertificate(form), onPaper: true },
    { id: 'vehicle-licence', text: { zh: '机动车行驶证', en: 'Vehicle licence' }, requiredWhen: (form) => !givesNewCertificate(form), onPaper: true },
    {
      id: 'customs-release',
      text: { zh: '海关监管车辆解除监管证明书或者海关批准的转让证明', en: 'Customs release certificate or approval of the transfer' },
      waivedWhen: ({ facts }) => facts.vehicle !== null && (!facts.vehicle.customsSupervised || facts.customs?.transferApproved === true),
      waiver: { zh: '不属于海关监管，或者海关信息可以查到的免交', en: 'Not needed when customs does not supervise the vehicle, or its release is found' },
    },
    {
      id: 'inspection-certificate',
      text: { zh: '安全技术检验合格证明', en: 'Safety technical inspection certificate' },
      waivedWhen: (subject) => !isOverdue(subject) || (subject.facts.vehicle !== null && inspectionCurrent(subject.facts.vehicle, subject).result === 'holds'),
      waiver: { zh: '在检验有效期内，或者检验信息可以查到的免交', en: 'Not needed while the inspection is current, or when the new one is found' },
    },
    handlerLetter,
  ],

  jurisdiction: ({ form }) => officeOfCity(form.acceptingOffice),
  charges: ({ form }) => [
    leaves(form) ? temporaryPlateCharge : plateCharge(form.plateType),
    ...(leaves(form) ? [] : [licenceCharge]),
    ...(givesNewCertificate(form) ? [certificateCharge] : []),
  ],
  effects: (decided) => (decided.facts.vehicle ? transferEffects(decided.facts.vehicle, decided) : []),
  result: {
    kind: 'vehicle-registration-certificate',
    title: { zh: '机动车登记证书（签注转让）、号牌、行驶证和检验合格标志', en: 'Endorsed registration certificate, plates, vehicle licence and inspection mark' },
    numberPrefix: '豫公交转',
    validity: { zh: '至下次转让、注销登记或者强制报废时止', en: 'Until the next transfer, deregistration or mandatory scrap' },
    rows: ({ form, facts: { vehicle: registered, organisation }, applicant: { name }, serial }) =>
      registered
        ? [
            ...certificateRows({ ...registered, ownerName: organisation?.name ?? name, plateNumber: form.chosenNumber ?? registered.plateNumber }, form.registrationCertificateNumber ?? newCertificateNumber(serial)),
            { label: { zh: '原机动车所有人', en: 'Previous owner' }, value: inBoth(registered.ownerName) },
          ]
        : [],
  },

  samples: transferSamples,
});
