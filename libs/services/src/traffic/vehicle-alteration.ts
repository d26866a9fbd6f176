import { applicant, consent, contact, declaration, defineService, delivery, marriage, office, registerHistory, residence, roadTransport, vehicle, vehicleInspection, type Ask, type ConsentRequest, type PersonRef } from '@yichuang/definition';
import { dateInBoth } from '@yichuang/kernel';

import { certificateRows } from './certificate-page.js';
import { openOfPlates, vehicleSettled } from './open-matters.js';
import { ownVehicles } from './own-vehicles.js';
import { notScrap, notSeized, notStolen, officeOfCity, officeOfVehicle, ofVehicle, scrapOverOneYear, vehicleRegistered } from './plates.js';
import { notBarred } from './registration-bar.js';
import {
  acceptedThere,
  becomesPassengerTransport,
  bothSettled,
  domicileMoved,
  getsPlates,
  inspectionPassed,
  isCheckedElsewhere,
  isPermitted,
  isRenumbered,
  isSpouse,
  jointlyApplied,
  mortgageeAgreed,
  movesIn,
  nameMatches,
  needsInspection,
  needsMortgagee,
  numberAvailable,
  ownsVehicle,
  permitHeld,
  reportedInTime,
  swapPermitted,
  type AlterationCase,
} from './vehicle-alteration-checks.js';
import { alterationEffects } from './vehicle-alteration-effects.js';
import { AlterationForm, isFitting, isKind, isPhysical } from './vehicle-alteration-form.js';
import { alterationSamples } from './vehicle-alteration-samples.js';
import { licenceCharge, plateCharge } from './vehicle-charges.js';
import { appointment } from './vehicle-check.js';
import { roadSafetyLaw, roadSafetyRegulations, vehicleFees, vehicleRules } from './vehicle-law.js';
import { applicantIsOwner, forOwner, handlerLetter, ownerFacts, owningOrganisation, toldTo } from './vehicle-owner.js';
import { newOwnerNumber } from './vehicle-transfer-checks.js';

const ID = 'traffic.vehicle-alteration';
type Asking = Ask<AlterationForm & { readonly legalRepresentative?: PersonRef; readonly uscc?: string }>;

const consentsAsked = ({ form, applicant: { name } }: Ask<AlterationForm>): ConsentRequest[] =>
  form.coOwner?.documentNumber
    ? [
        {
          id: 'co-owner',
          by: form.coOwner,
          statement: {
            zh: `${name}与您共同所有的机动车${form.plateNumber}，申请将登记的所有人变更为您。您同意的，车辆管理所可以办理。`,
            en: `The vehicle ${form.plateNumber} belongs to ${name} and you; ${name} asks to register you as its owner. If you agree, the vehicle office may do so.`,
          },
        },
      ]
    : [];

function alterationFacts(ask: Asking) {
  const { form, applicant: owner } = ask;
  const other = { plateNumber: form.otherPlateNumber, plateType: form.plateType };
  const { violations: otherViolations, accidents: otherAccidents } = openOfPlates(other);
  return {
    ...ownerFacts(ask),
    ...openOfPlates(form),
    otherVehicle: vehicle.byPlate(other),
    otherViolations,
    otherAccidents,
    residences: residence.ofPerson(owner.documentNumber),
    inspection: vehicleInspection.latest(form),
    engines: vehicle.announcedEngines(form),
    permit: roadTransport.permit(form.transportPermitNumber ?? ''),
    marriages: marriage.ofPerson(owner.documentNumber),
    history: registerHistory.changes(owner.documentNumber),
    number: vehicle.plateNumber({ plateNumber: form.chosenNumber, plateType: form.plateType }),
    bars: vehicle.bars(newOwnerNumber(ask)),
    coOwnerConsent: consent.answered({ service: ID, consent: 'co-owner', by: form.coOwner?.documentNumber ?? '', applicant: owner.documentNumber }),
  };
}

type Seen = Pick<AlterationCase, 'form' | 'facts'>;
const article21 = vehicleRules('第二十一条', 'Article 21');
const moves = isKind('move-out-in');
const swaps = isKind('number-swap');
const withPhoto = isKind('colour', 'exterior-trim', 'body-or-frame');
const withCertificate = ({ applicationKind }: Partial<AlterationForm>): boolean => !isKind('contact', 'disability-controls', 'tail-lift', 'exterior-trim')({ applicationKind });
const withLicence = ({ applicationKind }: Partial<AlterationForm>): boolean => !isKind('contact', 'owner-id')({ applicationKind });

/** Something about a registered vehicle changes, or something lesser is filed. A new phone number is filed at once. */
export const vehicleAlteration = defineService({
  id: ID,
  version: 1,
  name: { zh: '机动车变更登记', en: 'Registration of vehicle alteration' },
  summary: { zh: '已登记机动车的车身颜色、发动机、车身车架、使用性质、所有人住所等登记事项发生变化时申请变更登记或者变更备案。', en: 'Recording a change to a registered vehicle (colour, engine, body, use, owner’s domicile and similar) or filing a lesser change.' },
  keywords: ['车辆变更', '改车身颜色', '车身改色', '贴膜改色', '换发动机', '车辆变更备案', '互换号牌', '夫妻变更车主', '车辆迁出', '车辆转入', '改使用性质', 'biangeng dengji', 'gaise', 'qianchu', 'alter a vehicle', 'change car colour', 'swap plates'],
  nature: 'licence',
  audience: ['person', 'organisation', 'foreigner'],
  law: [roadSafetyLaw('第十二条、第十六条', 'Articles 12 and 16'), roadSafetyRegulations('第六条', 'Article 6'), vehicleRules('第十六条至第二十四条、第四十五条、第八十六条', 'Articles 16 to 24, 45 and 86')],
  limit: { length: 1, unit: 'working-day', promised: 1, law: vehicleRules('第十七条、第十九条、第二十条、第二十四条、第九十二条', 'Articles 17, 19, 20, 24 and 92') },
  fee: { yuan: 10, note: { zh: '行驶证10元；需要换发号牌的，汽车号牌100元；联系方式、身份证明变更不收费', en: 'Vehicle licence 10; new car plates 100 where the number changes; contact and identity changes are free' }, law: vehicleFees },
  decision: 'accept-examine-inspect-decide',
  atOnce: ({ form }) => isKind('contact')(form),
  level: 'city',
  inPerson: { zh: '改变车辆的，交验机动车；更换号牌的，交回原号牌', en: 'The vehicle is presented for physical changes; old plates are handed back when the number changes' },
  competence: { zh: '机动车登记地车辆管理所；迁入的在转入地；改变颜色和加装、换装的可以在车辆所在地查验，由登记地决定', en: 'The vehicle office of registration; for a move in the receiving one; colour and fittings can be checked where the car is, and the office of registration decides' },
  notes: [
    { zh: '改变车身颜色、更换发动机、车身车架的，变更后10个工作日内申请；备案的30日内', en: 'Apply within ten working days for colour, engine and body, within 30 days for filings' },
    { zh: '车内装饰，小型、微型载客汽车加装踏步件，货车加装不超出车宽的防风罩、水箱、工具箱、备胎架，不需要办理', en: 'Nothing is needed for interior decoration, side steps on small passenger cars, or wind deflectors, water tanks, tool boxes and spare-wheel racks within the width of a lorry' },
    { zh: '小型、微型载客汽车和摩托车直接在转入地一次办结；其他车辆先迁出，30日内再到转入地申请转入', en: 'Small passenger cars and motorcycles move in one step at the receiving office; others move out first, and in within 30 days' },
    { zh: '婚姻关系存续满1年的夫妻变更所有人，可以使用原号牌号码', en: 'Spouses who have been married for a year may keep the number' },
  ],

  formTitle: { zh: '机动车和变更事项', en: 'Vehicle and change' },
  form: AlterationForm,
  blocks: [
    applicant(),
    owningOrganisation(),
    contact(),
    forOwner(['self', 'agent']),
    office({ qualifies: { zh: '登记地；小型、微型载客汽车和摩托车迁入的在转入地；改变颜色和加装、换装的也可以是车辆所在地', en: 'Where the vehicle is registered; the receiving office for a move in; for colour and fittings also where the car is' } }),
    delivery({ item: { zh: '牌证', en: 'plates and papers' }, methods: ['post', 'window'] }),
    declaration(),
  ],
  facts: alterationFacts,
  consents: consentsAsked,
  prefill: ({ facts }) => ({ ownerType: 'individual' as const, acceptingOffice: facts.vehicle?.issuingOffice.slice(0, 6), deliveryAddress: facts.person?.registeredAddress ?? facts.foreigner?.address }),
  offer: ownVehicles(),

  conditions: [
    { ...applicantIsOwner, check: ownsVehicle },
    ...toldTo<AlterationCase>(ownsVehicle, [
      vehicleRegistered,
      notSeized(article21),
      notStolen,
      notScrap(article21),
      { id: 'alteration-permitted', text: { zh: '不改变品牌、型号和发动机型号，不擅自改变已登记的外形和技术参数', en: 'The change is of a permitted kind' }, law: article21, remedy: 'refusal', check: ofVehicle(isPermitted) },
      { id: 'inspection-passed', text: { zh: '更换发动机、车身车架，加装尾板、操纵辅助装置的，已检验合格', en: 'Engine, body or frame replacement, tail lift and disability controls have passed an inspection' }, law: vehicleRules('第十七条、第二十四条', 'Articles 17 and 24'), remedy: 'correction', when: ({ form }) => needsInspection(form), check: inspectionPassed },
      { ...scrapOverOneYear(article21), when: ({ form }: Seen) => isKind('use-nature', 'move-out-in')(form) },
      { id: 'transport-permit-held', text: { zh: '变更为公路客运、旅游客运的，具有相应道路运输许可', en: 'Change to road or tourist passenger transport: a matching transport permit is held' }, law: vehicleRules('第十三条、第十七条', 'Articles 13 and 17'), remedy: 'refusal', when: becomesPassengerTransport, check: permitHeld },
      { id: 'domicile-moved', text: { zh: '住所迁出迁入的，所有人住所在转入地', en: 'Move of area: the owner’s domicile is in the receiving area' }, law: vehicleRules('第十八条、第八十九条', 'Articles 18 and 89'), remedy: 'correction', when: ({ form }) => moves(form), check: domicileMoved },
      { ...vehicleSettled(vehicleRules('第十八条、第二十条', 'Articles 18 and 20')), when: ({ form }: AlterationCase) => moves(form) || swaps(form), check: bothSettled },
      { id: 'swap-permitted', text: { zh: '互换号牌的两车属同一所有人、同一车管所、同一号牌种类、非营运，1年内未互换过', en: 'A number swap is between two vehicles of one owner, one office, one plate type, both non-commercial, not swapped in the last year' }, law: vehicleRules('第二十条', 'Article 20'), remedy: 'refusal', when: ({ form }) => swaps(form), check: ofVehicle(swapPermitted) },
      { id: 'co-owner-agrees', text: { zh: '共同所有人变更由双方共同申请；抵押期间由抵押权人共同申请', en: 'Change between co-owners is applied for jointly; with an active mortgage the mortgagee joins' }, law: vehicleRules('第十九条、第三十二条、第八十六条', 'Articles 19, 32 and 86'), remedy: 'correction', when: ({ form }) => needsMortgagee(form), check: ofVehicle(jointlyApplied) },
      { id: 'number-available', text: { zh: '所选号牌号码可用，沿用原号牌号码的符合条件', en: 'The chosen number is free, or the reused number qualifies' }, law: vehicleRules('第四十三条至第四十五条', 'Articles 43 to 45'), remedy: 'correction', when: getsPlates, check: ofVehicle(numberAvailable) },
      { id: 'name-matches', text: { zh: '变更后的姓名（名称）与人口、单位登记一致', en: 'The new name agrees with the population or organisation register' }, law: vehicleRules('第二十三条、第二十四条', 'Articles 23 and 24'), remedy: 'correction', when: ({ form }) => form.newName !== undefined, check: nameMatches },
      { id: 'accepting-office', text: { zh: '受理地点有权办理', en: 'The accepting office may handle it' }, law: vehicleRules('第十六条至第十八条、第二十四条', 'Articles 16 to 18 and 24'), remedy: 'correction', when: ({ form }) => !isKind('contact')(form), check: ofVehicle(acceptedThere) },
      { id: 'reported-in-time', text: { zh: '在规定期限内申请', en: 'Applied for within the period' }, law: vehicleRules('第十六条、第二十三条、第七十八条', 'Articles 16, 23 and 78'), remedy: 'refusal', check: reportedInTime },
      { ...appointment, when: ({ form }: Seen) => form.inspectionDate !== undefined },
      { id: 'vehicle-checked', text: { zh: '查验机动车，与申请的变更和档案记载一致', en: 'The vehicle has been checked: it agrees with the change and with its file' }, law: vehicleRules('第十七条、第十八条、第二十四条', 'Articles 17, 18 and 24'), remedy: 'refusal', when: ({ form }) => isPhysical(form), check: 'examiner' },
      notBarred,
    ]),
  ],
  materials: [
    { id: 'registration-certificate', text: { zh: '机动车登记证书', en: 'Registration certificate' }, requiredWhen: withCertificate, onPaper: true },
    { id: 'vehicle-licence', text: { zh: '机动车行驶证', en: 'Vehicle licence' }, requiredWhen: withLicence, onPaper: true },
    { id: 'inspection-certificate', text: { zh: '安全技术检验合格证明', en: 'Safety technical inspection certificate' }, requiredWhen: needsInspection, waivedWhen: (subject) => inspectionPassed(subject).result === 'holds', waiver: { zh: '检验信息可以查到的免交', en: 'Not needed when the inspection is found' } },
    { id: 'fitting-certificate', text: { zh: '操纵辅助装置或者尾板加装合格证明', en: 'Certificate of the fitting of controls or tail lift' }, requiredWhen: (form) => isFitting(form) && form.fitting === 'added' },
    { id: 'part-origin', text: { zh: '发动机、车身车架来历证明', en: 'Proof of origin of the engine, body or frame' }, requiredWhen: isKind('engine', 'body-or-frame') },
    { id: 'replacement-proof', text: { zh: '更换整车的来历证明、出厂合格证或者进口凭证、交强险和完税凭证', en: 'Of the replacement vehicle: proof of origin, conformity or import certificate, insurance and taxes' }, requiredWhen: isKind('whole-vehicle') },
    { id: 'co-ownership-proof', text: { zh: '结婚证、户口簿或者共同所有公证证明', en: 'Marriage certificate, household register or notarial proof of co-ownership' }, requiredWhen: isKind('co-owner'), waivedWhen: isSpouse, waiver: { zh: '婚姻登记可以查到的免交', en: 'Not needed when civil affairs confirms the marriage' } },
    { id: 'id-change-proof', text: { zh: '身份证明号码变更证明', en: 'Proof of the change of identity number' }, requiredWhen: isKind('owner-id'), waivedWhen: isRenumbered, waiver: { zh: '人口登记可以查到变更的免交', en: 'Not needed when the population register shows the change' } },
    { id: 'vehicle-photo', text: { zh: '变更后车辆照片', en: 'Photograph of the altered vehicle' }, requiredWhen: withPhoto },
    { id: 'mortgagee-consent', text: { zh: '抵押权人同意书', en: 'Mortgagee’s consent' }, requiredWhen: needsMortgagee, waivedWhen: mortgageeAgreed, waiver: { zh: '没有抵押，或者联网的抵押权人已经确认的免交', en: 'Not needed without a mortgage, or when a connected lender has confirmed' } },
    handlerLetter,
  ],

  jurisdiction: (subject) => {
    if (movesIn(subject)) return officeOfCity(subject.form.destinationOffice ?? '');
    return isCheckedElsewhere(subject) ? officeOfCity(subject.form.acceptingOffice) : officeOfVehicle(subject);
  },
  decidedBy: (subject) => (movesIn(subject) ? officeOfCity(subject.form.destinationOffice ?? '') : officeOfVehicle(subject)),
  charges: (subject) => {
    const { form } = subject;
    if (swaps(form)) return [plateCharge(form.plateType), plateCharge(form.plateType), licenceCharge, licenceCharge];
    if (getsPlates(subject)) return [plateCharge(form.plateType), licenceCharge];
    return isKind('contact', 'owner-id', 'move-out-in')(form) ? [] : [licenceCharge];
  },
  effects: (decided) => (decided.facts.vehicle ? alterationEffects(decided.facts.vehicle, decided) : []),
  result: {
    kind: 'vehicle-registration-certificate',
    title: { zh: '机动车登记证书（签注变更）和行驶证', en: 'Registration certificate endorsed with the change, and vehicle licence' },
    numberPrefix: '豫公交变',
    validity: { zh: '至下次变更时止', en: 'Until the next change' },
    rows: ({ form, facts: { vehicle: registered, otherVehicle }, decidedOn }) =>
      registered
        ? [
            ...certificateRows(
              { ...registered, ownerName: form.coOwner?.name ?? form.newName ?? registered.ownerName, vin: form.newVin ?? registered.vin, engineNumber: form.newEngineNumber ?? registered.engineNumber, plateNumber: form.chosenNumber ?? (swaps(form) ? otherVehicle?.plateNumber : undefined) ?? registered.plateNumber },
              registered.certificateNumber ?? '—',
            ),
            { label: { zh: '变更日期', en: 'Changed' }, value: dateInBoth(decidedOn) },
          ]
        : [],
  },

  samples: alterationSamples,
});
