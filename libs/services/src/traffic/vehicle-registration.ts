import { accident, applicant, contact, customs, declaration, defineService, delivery, fails, holds, insurance, invoice, office, product, purchaseTax, residence, roadTransport, vehicle, vehicleInspection, type Ask, type Decided, type Effect, type PersonRef } from '@yichuang/definition';

import { certificateRows, newCertificateNumber, newLicenceSerial } from './certificate-page.js';
import { isInsuredOn } from './insured.js';
import { officeOfCity } from './plates.js';
import { notBarred } from './registration-bar.js';
import { certificateCharge, licenceCharge, plateCharge } from './vehicle-charges.js';
import { appointment } from './vehicle-check.js';
import { firstInspectionPeriod, needsPermit, plateTypeOf, scrapDay } from './vehicle-kinds.js';
import { roadSafetyLaw, roadSafetyRegulations, vehicleFees, vehicleRules } from './vehicle-law.js';
import { forOwner, handlerLetter, owningOrganisation } from './vehicle-owner.js';
import {
  belowScrapAge,
  checked,
  domicileThere,
  inspected,
  isFreeOf,
  isPresentationExempt,
  isSmallPrivateUse,
  numberAvailable,
  numberOf,
  ownerActs,
  ownerMatchesOrigin,
  plateTypeFor,
  productPermitted,
  taxesPaid,
  usePermitted,
  vinValid,
  type RegistrationCase,
} from './vehicle-registration-checks.js';
import { RegistrationForm } from './vehicle-registration-form.js';
import { registrationSamples } from './vehicle-registration-samples.js';
import { newOwnerNumber } from './vehicle-transfer-checks.js';

type Asking = Ask<RegistrationForm & { readonly legalRepresentative?: PersonRef; readonly uscc?: string }>;

function registrationFacts(ask: Asking) {
  const { form, applicant: owner } = ask;
  const { vehicleCategory: category, useNature: use, energyType: energy, vin = '' }: Partial<RegistrationForm> = form;
  const plateType = category && use && energy ? plateTypeOf({ category, use, energy }) : undefined;
  return {
    residences: residence.ofPerson(owner.documentNumber),
    invoice: invoice.byNumber(form.invoiceNumber ?? ''),
    product: product.ofVin(vin),
    customs: customs.ofVin(vin),
    registered: vehicle.ofVin(vin),
    alerts: vehicle.alerts(vin),
    policies: insurance.policies(vin),
    purchaseTax: purchaseTax.ofVin(vin),
    accidents: accident.ofVin(vin),
    inspection: vehicleInspection.ofVin(vin),
    permit: roadTransport.permit(form.transportPermitNumber ?? ''),
    number: vehicle.plateNumber({ plateNumber: numberOf(form), plateType }),
    bars: vehicle.bars(newOwnerNumber(ask)),
  };
}

function registered({ form, facts, applicant: owner, office: at, decidedOn, serial }: Decided<RegistrationCase['form'], RegistrationCase['facts']>): Effect {
  const kind = { category: form.vehicleCategory, use: form.useNature };
  const isOrganisation = form.ownerType === 'organisation';
  return vehicle.register({
    vin: form.vin,
    plateNumber: numberOf(form),
    plateType: plateTypeFor(form),
    engineNumber: form.engineNumber ?? null,
    brandModel: form.brandModel,
    category: form.vehicleCategory,
    energyType: form.energyType,
    useNature: form.useNature,
    bodyColour: form.bodyColour,
    approvedPassengers: form.approvedPassengers ?? null,
    approvedMass: null,
    manufacturedOn: form.manufactureDate,
    firstRegisteredOn: decidedOn,
    ownerType: form.ownerType,
    ownerDocumentNumber: newOwnerNumber({ form, applicant: owner }),
    ownerName: (isOrganisation ? facts.organisation?.name : undefined) ?? owner.name,
    ownerAddress: (isOrganisation ? facts.organisation?.address : form.residentialAddress) ?? '',
    ownedSince: decidedOn,
    issuingOffice: at.code,
    certificateNumber: newCertificateNumber(serial),
    licenceSerial: newLicenceSerial(serial),
    inspectionValidUntil: firstInspectionPeriod(kind, decidedOn),
    scrapOn: scrapDay({ ...kind, manufacturedOn: form.manufactureDate, registeredOn: decidedOn }),
    status: 'normal',
  });
}

const article15 = vehicleRules('第十五条', 'Article 15');

/** A vehicle gets its first plates, certificate and licence. */
export const vehicleRegistration = defineService({
  id: 'traffic.vehicle-registration',
  version: 1,
  name: { zh: '机动车注册登记', en: 'Motor vehicle first registration' },
  summary: { zh: '新购或者通过其他合法方式取得、尚未上过牌的机动车，首次申领登记证书、号牌和行驶证。', en: 'First registration of a vehicle that has never carried plates, issuing its registration certificate, plates and vehicle licence.' },
  keywords: ['新车上牌', '上牌', '车辆上户', '注册登记', '新车落户', '选号', '新能源车上牌', 'shangpai', 'xinche shangpai', 'register a new car', 'licence plates for a new car'],
  nature: 'licence',
  audience: ['person', 'organisation', 'foreigner'],
  law: [roadSafetyLaw('第八条、第九条、第十条', 'Articles 8, 9 and 10'), roadSafetyRegulations('第五条', 'Article 5'), vehicleRules('第十条至第十五条、第四十三条、第四十四条、第八十九条', 'Articles 10 to 15, 43, 44 and 89')],
  limit: { length: 2, unit: 'working-day', promised: 1, law: vehicleRules('第十二条、第九十二条', 'Articles 12 and 92') },
  fee: { yuan: 120, note: { zh: '汽车号牌100元、登记证书10元、行驶证10元；摩托车号牌35元，挂车号牌50元，三轮汽车、低速货车号牌40元；检验合格标志免费', en: 'Car plates 100, certificate 10, vehicle licence 10; plates of a motorcycle 35, trailer 50, low-speed vehicle 40; inspection mark free' }, law: vehicleFees },
  decision: 'accept-examine-inspect-decide',
  level: 'city',
  inPerson: { zh: '交验机动车；出厂查验信息已联网的国产小型、微型非营运载客汽车不需要到场', en: 'The vehicle is presented; not needed for a small non-commercial passenger car made in China whose factory check is on record' },
  competence: { zh: '机动车所有人住所地车辆管理所；小型、微型非营运载客汽车可以选省内任一市', en: 'The vehicle office of the owner’s domicile; any city of the province for a small non-commercial passenger car' },
  notes: [
    { zh: '未成年人的机动车由监护人代理申请', en: 'A guardian applies for the vehicle of a minor, as an agent' },
    { zh: '号牌不能在期限内制作的，核发不超过15日的临时行驶车号牌；收到号牌3日后临时号牌作废', en: 'If plates cannot be made in time, a temporary plate of up to 15 days is issued; it is void three days after the plates are received' },
    { zh: '专用校车注册登记前，按专用校车国家安全技术标准检验', en: 'A purpose-built school bus is inspected to its own national standard first' },
  ],

  formTitle: { zh: '机动车', en: 'Vehicle' },
  form: RegistrationForm,
  blocks: [
    applicant(),
    owningOrganisation(),
    contact(),
    forOwner(['self', 'agent']),
    office({ qualifies: { zh: '所有人住所地；小型、微型非营运载客汽车可以选省内任一市', en: 'Where the owner is domiciled; any city of the province for a small non-commercial passenger car' } }),
    delivery({ item: { zh: '牌证', en: 'plates and papers' }, methods: ['post', 'window'] }),
    declaration(),
  ],
  facts: registrationFacts,
  prefill: ({ facts }) => ({ ownerType: 'individual' as const, residentialAddress: facts.person?.registeredAddress ?? facts.foreigner?.address, deliveryAddress: facts.person?.registeredAddress ?? facts.foreigner?.address }),

  conditions: [
    { id: 'owner-matches-origin', text: { zh: '申请人身份与机动车来历证明记载的所有人一致', en: 'The applicant is the owner named on the proof of origin' }, law: article15, remedy: 'refusal', check: ownerMatchesOrigin },
    {
      id: 'domicile-in-jurisdiction',
      text: { zh: '机动车所有人住所在登记地车管所辖区内', en: 'The owner’s domicile lies in the office’s area' },
      law: vehicleRules('第十条、第八十九条', 'Articles 10 and 89'),
      remedy: 'correction',
      when: ({ form }) => !isSmallPrivateUse(form),
      check: domicileThere,
    },
    { id: 'vin-valid', text: { zh: '车辆识别代号符合国家标准，与合格证或者进口凭证一致', en: 'The VIN conforms to the national standard and agrees with the certificate' }, law: article15, remedy: 'correction', check: vinValid },
    {
      id: 'vin-not-registered',
      text: { zh: '该车未办理过注册登记', en: 'The vehicle has never been registered' },
      law: vehicleRules('第十条', 'Article 10'),
      remedy: 'refusal',
      check: ({ facts }) => (facts.registered ? fails('该车办理过注册登记，应当申请转让登记', 'The vehicle has been registered: apply for a transfer') : holds()),
    },
    { id: 'product-permitted', text: { zh: '车型已列入机动车产品公告，或者经许可进口', en: 'The model is on the product announcement or lawfully imported' }, law: article15, remedy: 'refusal', check: productPermitted },
    { id: 'not-scrap', text: { zh: '机动车未达到强制报废标准', en: 'The vehicle has not reached the mandatory scrap standard' }, law: article15, remedy: 'refusal', check: belowScrapAge },
    { id: 'not-seized', text: { zh: '机动车未被依法查封、扣押', en: 'The vehicle is not under seizure or impoundment' }, law: article15, remedy: 'refusal', check: isFreeOf('seized', '机动车被依法查封、扣押，解除后可以办理', 'The vehicle is seized or impounded: apply when that has ended') },
    { id: 'not-stolen', text: { zh: '机动车不属于被盗抢骗车辆', en: 'The vehicle is not recorded as stolen, robbed or obtained by fraud' }, law: article15, remedy: 'refusal', check: isFreeOf('stolen', '机动车登记为被盗抢骗', 'The vehicle is recorded as stolen, robbed or obtained by fraud') },
    { id: 'compulsory-insurance', text: { zh: '已投保交强险且在有效期内', en: 'Compulsory traffic insurance is in force' }, law: roadSafetyLaw('第十七条', 'Article 17'), remedy: 'correction', check: ({ facts: { policies }, today }) => isInsuredOn(policies, today) },
    { id: 'taxes-paid', text: { zh: '车辆购置税、车船税已完税或者依法免税', en: 'Vehicle purchase tax and vehicle-and-vessel tax are paid or exempt' }, law: vehicleRules('第十二条', 'Article 12'), remedy: 'correction', check: taxesPaid },
    { id: 'safety-inspection', text: { zh: '需要安全技术检验的车辆已检验合格', en: 'A vehicle that needs a safety technical inspection has passed one' }, law: vehicleRules('第十一条', 'Article 11'), remedy: 'correction', check: inspected },
    { id: 'use-nature-permitted', text: { zh: '危险货物运输、公路客运、旅游客运具备道路运输许可，危险货物运输车所有人为单位', en: 'A road transport permit covers hazardous goods, road and tourist passengers; the owner of a vehicle for hazardous goods is an organisation' }, law: vehicleRules('第十三条', 'Article 13'), remedy: 'refusal', check: usePermitted },
    { id: 'number-available', text: { zh: '所选号牌号码可用，沿用原号牌号码的符合沿用条件', en: 'The chosen number is free, or the reused number qualifies' }, law: vehicleRules('第四十三条、第四十四条', 'Articles 43 and 44'), remedy: 'correction', check: numberAvailable },
    notBarred,
    {
      id: 'special-equipment',
      text: { zh: '消防车、救护车、工程救险车的标志图案、标志灯具和警报器符合规定', en: 'Markings, lights and siren of a fire engine, ambulance or engineering rescue vehicle are in order' },
      law: vehicleRules('第十三条', 'Article 13'),
      remedy: 'refusal',
      when: ({ form }) => form.useNature === 'fire' || form.useNature === 'ambulance' || form.useNature === 'engineering-rescue',
      check: 'examiner',
    },
    { id: 'minor-through-guardian', text: { zh: '未成年人由监护人代理申请', en: 'A guardian applies for a minor' }, law: { zh: '《民法典》第二十三条', en: 'Civil Code, Article 23' }, remedy: 'correction', when: ({ form }) => form.ownerType === 'individual', check: ownerActs },
    appointment,
    {
      id: 'vehicle-checked',
      text: { zh: '已交验机动车，车辆识别代号拓印膜与车辆一致', en: 'The vehicle has been presented, and its VIN agrees with the rubbing' },
      law: vehicleRules('第十二条、第十四条', 'Articles 12 and 14'),
      remedy: 'correction',
      when: (subject) => !isPresentationExempt(subject),
      check: checked,
    },
  ],
  materials: [
    { id: 'proof-of-origin', text: { zh: '购车发票或者其他来历证明', en: 'Sales invoice or other proof of origin' }, waivedWhen: ({ form, facts }) => form.acquisitionMode === 'purchase' && facts.invoice !== null, waiver: { zh: '机动车销售统一发票可以查到的免交', en: 'Not needed when the invoice is found' } },
    { id: 'conformity-certificate', text: { zh: '机动车整车出厂合格证', en: 'Conformity certificate' }, requiredWhen: ({ vehicleOrigin }) => vehicleOrigin === 'domestic', waivedWhen: ({ facts }) => facts.product !== null, waiver: { zh: '合格证信息可以查到的免交', en: 'Not needed when the maker’s data are found' } },
    { id: 'import-certificate', text: { zh: '货物进口证明书、没收证明书或者海关监管车辆领牌照通知书', en: 'Import certificate, certificate of confiscation or notice of customs' }, requiredWhen: ({ vehicleOrigin }) => vehicleOrigin === 'imported', waivedWhen: ({ facts }) => (facts.customs?.importCertificateNumber ?? null) !== null, waiver: { zh: '海关信息可以查到的免交', en: 'Not needed when customs has it' } },
    { id: 'compulsory-policy', text: { zh: '交强险凭证', en: 'Compulsory insurance policy' }, waivedWhen: ({ facts: { policies } }) => policies.length > 0, waiver: { zh: '保险信息可以查到的免交', en: 'Not needed when the insurer’s data are found' } },
    { id: 'tax-proof', text: { zh: '车辆购置税、车船税完税或者免税凭证', en: 'Purchase tax and vehicle-and-vessel tax proof' }, waivedWhen: (subject) => taxesPaid(subject).result === 'holds', waiver: { zh: '税务信息可以查到的免交', en: 'Not needed when the tax authority has it' } },
    { id: 'inspection-certificate', text: { zh: '机动车安全技术检验合格证明', en: 'Safety technical inspection certificate' }, waivedWhen: (subject) => inspected(subject).result === 'holds', waiver: { zh: '免予检验，或者检验信息可以查到的免交', en: 'Not needed when the vehicle is exempt or the inspection is found' } },
    { id: 'transport-permit', text: { zh: '道路运输经营许可证', en: 'Road transport permit' }, requiredWhen: ({ useNature }) => needsPermit(useNature), waivedWhen: ({ facts }) => facts.permit !== null, waiver: { zh: '交通运输部门信息可以查到的免交', en: 'Not needed when the transport authority has it' } },
    handlerLetter,
  ],

  jurisdiction: ({ form }) => officeOfCity(form.acceptingOffice),
  charges: ({ form }) => [plateCharge(plateTypeFor(form)), certificateCharge, licenceCharge],
  effects: (decided) => [registered(decided)],
  result: {
    kind: 'vehicle-registration-certificate',
    title: { zh: '机动车登记证书、号牌、行驶证和检验合格标志', en: 'Registration certificate, plates, vehicle licence and inspection mark' },
    numberPrefix: '豫公交注',
    validity: { zh: '至注销登记或者强制报废时止', en: 'Until deregistration or mandatory scrap' },
    rows: ({ form, facts: { organisation }, applicant: { name }, decidedOn, serial }) =>
      certificateRows({ ...form, ownerName: organisation?.name ?? name, plateNumber: numberOf(form), engineNumber: form.engineNumber ?? null, firstRegisteredOn: decidedOn }, newCertificateNumber(serial)),
  },

  samples: registrationSamples,
});
