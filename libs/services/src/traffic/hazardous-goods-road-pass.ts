import { chemicals, declaration, defineService, free, hazardousPass, office, organisation, organisations, publicOrderLicence, roadTransport, safetyPermit, type Ask, type PersonRef } from '@yichuang/definition';
import { inBoth, timeInBoth } from '@yichuang/kernel';

import { areDriversQualified, areEscortsQualified, areLoadsWithin, areVehiclesKnown, areVehiclesPermitted, isCarrierFit, isCarrierShared, isCovered, isEntitled, isInTime, isListed } from './hazardous-pass-checks.js';
import { HazardousPassForm, isToxic, type CarryingRow } from './hazardous-pass-form.js';
import { passSamples } from './hazardous-pass-samples.js';
import { roadSafetyLaw } from './vehicle-law.js';


const regulations = (zh: string, en: string) => ({ zh: `《危险化学品安全管理条例》${zh}`, en: `Regulations on the Safety of Hazardous Chemicals, ${en}` });
const measures = { zh: '《剧毒化学品购买和公路运输许可证件管理办法》（公安部令第77号）', en: 'Measures on Licences to Buy and Carry Highly Toxic Chemicals (Order 77)' };
const carrying = regulations('第四十三条、第四十四条、第五十条', 'Articles 43, 44 and 50');

type Asking = Ask<HazardousPassForm & { readonly uscc?: string; readonly legalRepresentative?: PersonRef }>;

const passNumber = (serial: number): string => `豫危运${String(serial).padStart(10, '0')}`;
const platesOf = (rows: readonly Partial<CarryingRow>[]): string[] => rows.flatMap(({ plateNumber, trailerPlateNumber }) => [plateNumber, trailerPlateNumber]).filter((plate) => plate !== undefined);
const driversOf = (rows: readonly Partial<CarryingRow>[]): string[] => rows.flatMap(({ mainDriver, secondDriver }) => [mainDriver?.documentNumber, secondDriver?.documentNumber]).filter((number) => number !== undefined);

function passFacts(ask: Asking) {
  const { vehicles = [], casNumber = '', buyerUscc = '', purchaseDocumentNumber = '', carrierUscc = '', carrierPermitNumber = '' }: Partial<Asking['form']> = ask.form;
  const escorts = vehicles.flatMap(({ escort }: Partial<CarryingRow>) => escort?.documentNumber ?? []);
  return {
    listed: chemicals.listed([casNumber]),
    purchased: publicOrderLicence.holders('toxic-purchase', [buyerUscc]),
    permit: safetyPermit.byNumber(purchaseDocumentNumber),
    carried: hazardousPass.carried(purchaseDocumentNumber, casNumber),
    carrier: organisations.byUscc(carrierUscc),
    carrierPermit: roadTransport.permit(carrierPermitNumber),
    vehicles: hazardousPass.vehicles(platesOf(vehicles)),
    certificates: roadTransport.vehicles(platesOf(vehicles)),
    drivers: hazardousPass.drivers(driversOf(vehicles)),
    crew: roadTransport.crew([...driversOf(vehicles), ...escorts]),
  };
}

/** A journey with hazardous chemicals: highly toxic ones anywhere, others into areas closed to them. */
export const hazardousGoodsRoadPass = defineService({
  id: 'traffic.hazardous-goods-road-pass',
  version: 1,
  name: { zh: '危险化学品（剧毒化学品）道路运输通行证', en: 'Road transport pass for hazardous and highly toxic chemicals' },
  summary: { zh: '通过道路运输剧毒化学品，或者危险化学品运输车辆确需进入限制通行区域时，由托运人或者运输单位申领通行证。', en: 'Pass for the road transport of highly toxic chemicals, or for a hazardous-chemical vehicle that must enter a restricted area.' },
  keywords: ['剧毒化学品运输', '危化品通行证', '剧毒通行证', '危险品车限行', '危化品车辆通行证', '道路运输通行证', 'weihuapin', 'judu', 'hazardous chemicals pass', 'transport toxic chemicals'],
  nature: 'licence',
  audience: ['organisation'],
  law: [{ zh: '《危险化学品安全法》', en: 'Law on the Safety of Hazardous Chemicals' }, regulations('第四十三条、第四十四条、第四十九条、第五十条', 'Articles 43, 44, 49 and 50'), measures, roadSafetyLaw('第四十八条', 'Article 48')],
  limit: { length: 7, unit: 'working-day', promised: 5, law: regulations('第五十条', 'Article 50') },
  fee: free,
  decision: 'accept-examine-inspect-decide',
  level: 'county',
  inPerson: { zh: '车辆到公安机关交通管理部门查验，出示购买凭证原件', en: 'The vehicle is presented for the check and the original purchase document is shown' },
  competence: { zh: '运输始发地或者目的地县级公安机关；进入限制通行区域的，该区域所在地县级公安机关', en: 'The county police of the departure or destination; for a restricted area, those of that county' },
  notes: [
    { zh: '一次运输一证，载明车辆、人员、路线和时间；用后交回', en: 'One pass for one journey, for the vehicles, people, route and times stated; it is handed back after use' },
    { zh: '路线跨县、市、省的，决定前与途经地公安机关核实；车辆查验的时间不计入期限', en: 'Routes beyond the county are confirmed with the other counties before the decision; the time of the check does not count' },
    { zh: '途中需要较长时间停车的，向当地公安机关报告', en: 'Long stops on the way are reported to the local police' },
    { zh: '个人不得购买剧毒化学品（属于剧毒化学品的农药除外）', en: 'A person may not buy highly toxic chemicals, pesticides excepted' },
  ],

  formTitle: { zh: '化学品和运输', en: 'The chemical and its transport' },
  form: HazardousPassForm,
  blocks: [
    organisation({ law: carrying }),
    office({ qualifies: { zh: '始发地或者目的地的县（市、区）；进入限制通行区域的，该区域所在的县（市、区）', en: 'The county of departure or destination; for a restricted area, the county of that area' } }),
    declaration(),
  ],
  facts: passFacts,
  prefill: () => ({}),

  conditions: [
    { id: 'applicant-entitled', text: { zh: '剧毒化学品由托运人申请；进入限制通行区域由运输单位或者托运人申请', en: 'The consignor applies for highly toxic goods; the carrier or consignor for a restricted area' }, law: regulations('第四十九条、第五十条', 'Articles 49 and 50'), remedy: 'refusal', check: isEntitled },
    { id: 'substance-on-list', text: { zh: '运输的品种属于剧毒化学品目录（限制通行的为危险化学品目录）', en: 'The substance is on the catalogue' }, law: regulations('第三条、第五十条', 'Articles 3 and 50'), remedy: 'correction', check: isListed },
    { id: 'purchase-permit', text: { zh: '有与品种、数量相符的购买许可证件或者海关进出口证明', en: 'A purchase permit or import document covers substance and quantity' }, law: regulations('第三十八条、第五十条', 'Articles 38 and 50'), remedy: 'refusal', when: ({ form }) => isToxic(form), check: isCovered },
    { id: 'carrier-permit', text: { zh: '承运人有相应类别的危险货物道路运输许可', en: 'The carrier holds a hazardous-goods transport permit for the class' }, law: regulations('第四十三条', 'Article 43'), remedy: 'refusal', check: isCarrierFit },
    { id: 'vehicle-permit', text: { zh: '运输车辆具有道路运输证，专用标识和卫星定位装置齐全，检验在有效期内', en: 'The vehicle holds its transport certificate, marking and positioning device, and is in inspection' }, law: regulations('第四十三条、第四十七条', 'Articles 43 and 47'), remedy: 'refusal', check: areVehiclesPermitted },
    { id: 'driver-qualified', text: { zh: '驾驶人准驾车型相符，具有危险货物道路运输从业资格，且不在实习期内', en: 'Drivers hold the class and a hazardous-goods qualification and are past probation' }, law: { zh: '《危险化学品安全管理条例》第四十四条；《道路交通安全法实施条例》第二十二条', en: 'Regulations on the Safety of Hazardous Chemicals, Article 44; Implementing Regulations of the Road Traffic Safety Law, Article 22' }, remedy: 'refusal', check: areDriversQualified },
    { id: 'escort-qualified', text: { zh: '每车配备持证押运人员', en: 'A qualified escort is on each vehicle' }, law: regulations('第四十四条、第四十八条', 'Articles 44 and 48'), remedy: 'refusal', check: areEscortsQualified },
    { id: 'route-allowed', text: { zh: '运输路线避开禁止通行的区域和时段，运输时间合理', en: 'The route avoids prohibited areas and hours, and the time is plausible' }, law: regulations('第四十九条、第五十条', 'Articles 49 and 50'), remedy: 'correction', check: 'examiner' },
    { id: 'quantity-within-load', text: { zh: '装载量不超过核定载质量', en: 'Load within the approved mass' }, law: regulations('第四十七条', 'Article 47'), remedy: 'correction', check: areLoadsWithin },
    { id: 'vehicle-inspected', text: { zh: '发证前已完成车辆查验（容器、标识、防护和应急器材齐全）', en: 'The vehicle check is passed (containers, marking, protection and emergency equipment)' }, law: regulations('第四十五条、第四十七条', 'Articles 45 and 47'), remedy: 'correction', check: 'examiner' },
    { id: 'applied-in-time', text: { zh: '在运输开始前90日内，向始发地或者目的地申请', en: 'Applied for within 90 days before the transport, where it begins or ends' }, law: regulations('第五十条', 'Article 50'), remedy: 'correction', check: isInTime },
  ],
  materials: [
    { id: 'route-plan', text: { zh: '运输路线图和运行时间表', en: 'Route map and timetable' } },
    { id: 'purchase-document', text: { zh: '购买许可证件或者海关进出口证明', en: 'Purchase permit or customs document' }, requiredWhen: isToxic, waivedWhen: (subject) => isCovered(subject).result === 'holds', waiver: { zh: '许可登记能够核验的免交', en: 'Not needed when the registers show it' } },
    { id: 'carrier-permit', text: { zh: '承运单位道路运输经营许可证', en: 'Carrier’s road transport permit' }, waivedWhen: isCarrierShared, waiver: { zh: '交通运输部门信息可以查到的免交', en: 'Not needed when the transport authority has it' } },
    { id: 'vehicle-documents', text: { zh: '车辆行驶证、道路运输证', en: 'Vehicle licence and transport certificate' }, waivedWhen: areVehiclesKnown, waiver: { zh: '车辆登记和交通运输部门信息可以查到的免交', en: 'Not needed when the registers have them' } },
    { id: 'staff-documents', text: { zh: '驾驶人驾驶证、驾驶人和押运人员从业资格证', en: 'Driving licences and qualifications of drivers and escorts' }, waivedWhen: (subject) => areDriversQualified(subject).result === 'holds' && areEscortsQualified(subject).result === 'holds', waiver: { zh: '驾驶证和从业资格信息可以查到的免交', en: 'Not needed when the registers have them' } },
    { id: 'vehicle-check', text: { zh: '车辆查验记录', en: 'Vehicle check record' }, onPaper: true, waiver: { zh: '由公安机关交通管理部门查验时记录，不需要提交', en: 'Made by the traffic police at the check; nothing is handed in' } },
    { id: 'safety-data-sheet', text: { zh: '化学品安全技术说明书', en: 'Safety data sheet' }, requiredWhen: isToxic },
  ],

  jurisdiction: ({ form }) => ({ kind: 'county-bureau', regionCode: form.acceptingOffice }),
  effects: ({ form, decidedOn, serial }) => [
    hazardousPass.issue({
      number: passNumber(serial),
      kind: form.applicationKind,
      holderUscc: form.uscc ?? '',
      chemicalName: form.chemicalName,
      cas: form.casNumber,
      quantityKilograms: form.quantity,
      purchaseDocumentNumber: form.purchaseDocumentNumber ?? null,
      vehicles: form.vehicles.map(({ plateNumber, trailerPlateNumber, mainDriver, secondDriver, escort }) => ({ plateNumber, trailerPlateNumber, mainDriver, secondDriver, escort })),
      route: form.route,
      validFrom: form.startTime,
      validUntil: form.endTime,
      issuedOn: decidedOn,
    }),
  ],
  result: {
    kind: 'hazardous-goods-road-pass',
    title: { zh: '剧毒化学品道路运输通行证', en: 'Highly toxic chemicals road transport pass' },
    titleFor: ({ form }) => (isToxic(form) ? { zh: '剧毒化学品道路运输通行证', en: 'Highly toxic chemicals road transport pass' } : { zh: '危险化学品运输车辆限制通行区域通行证', en: 'Restricted-area pass for hazardous chemicals' }),
    numberPrefix: '豫公交危',
    validity: { zh: '载明的一次运输有效，用后交回', en: 'For the one journey stated; returned after use' },
    rows: ({ form, facts: { organisation: holder }, serial }) => [
      { label: { zh: '通行证号', en: 'Pass number' }, value: inBoth(passNumber(serial)) },
      { label: { zh: '申请单位', en: 'Holder' }, value: inBoth(holder?.name ?? '') },
      { label: { zh: '品名、CAS号', en: 'Chemical and CAS number' }, value: inBoth(`${form.chemicalName} ${form.casNumber}`) },
      { label: { zh: '数量（千克）', en: 'Quantity (kg)' }, value: inBoth(String(form.quantity)) },
      { label: { zh: '车辆', en: 'Vehicles' }, value: inBoth(platesOf(form.vehicles).join('、')) },
      { label: { zh: '驾驶人、押运人员', en: 'Drivers and escorts' }, value: inBoth(form.vehicles.flatMap(({ mainDriver, secondDriver, escort }) => [mainDriver.name, ...(secondDriver ? [secondDriver.name] : []), escort.name]).join('、')) },
      { label: { zh: '路线', en: 'Route' }, value: inBoth(form.route) },
      { label: { zh: '有效时间', en: 'Valid' }, value: { zh: `${timeInBoth(form.startTime).zh}至${timeInBoth(form.endTime).zh}`, en: `${timeInBoth(form.startTime).en} – ${timeInBoth(form.endTime).en}` } },
    ],
  },

  samples: passSamples,
});
