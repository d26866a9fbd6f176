import { accidentSettlement, applicant, consent, defineService, driver, insurance, uncharged, vehicle, type Ask, type ConsentRequest, type Party } from '@yichuang/definition';
import { inBoth, timeInBoth, type Text } from '@yichuang/kernel';

import { inHenan, liabilityConsistent, licencesValid, movedAway, notExcluded, othersAgree, partiesOf, propertyOnly, recentEnough, toldApart, twoVehicles, vehiclesInsured } from './accident-checks.js';
import { AccidentForm, type Liability, type PartyRow } from './accident-form.js';
import { accidentSamples } from './accident-samples.js';
import { roadSafetyLaw } from './vehicle-law.js';

const ID = 'traffic.minor-accident-settlement';

const accidentRules = (zh: string, en: string): Text => ({ zh: `《道路交通事故处理程序规定》（公安部令第146号）${zh}`, en: `Provisions on the Procedure for Road Traffic Accidents (Ministry of Public Security Order 146), ${en}` });

const liabilities: Readonly<Record<Liability, Text>> = {
  full: { zh: '全部责任', en: 'Full' },
  primary: { zh: '主要责任', en: 'Primary' },
  equal: { zh: '同等责任', en: 'Equal' },
  secondary: { zh: '次要责任', en: 'Secondary' },
  none: { zh: '无责任', en: 'None' },
};

type Asking = Ask<Partial<AccidentForm>>;

/** What registers say of the party in a place of the form. */
function asked({ form, applicant: { documentNumber } }: Asking, index: number) {
  const row: Partial<PartyRow> = form.parties?.[index] ?? {};
  const { licenceNumber = '', role = '' } = row;
  return {
    licence: driver.licence(licenceNumber),
    vehicle: vehicle.byPlate(row),
    policies: insurance.policiesOfPlates(row),
    answer: consent.answered({ service: ID, consent: role, by: licenceNumber, applicant: documentNumber }),
  };
}

function accidentFacts(ask: Asking) {
  const [one, two, three, four] = [asked(ask, 0), asked(ask, 1), asked(ask, 2), asked(ask, 3)];
  return {
    ...{ licence1: one.licence, vehicle1: one.vehicle, policies1: one.policies, answer1: one.answer },
    ...{ licence2: two.licence, vehicle2: two.vehicle, policies2: two.policies, answer2: two.answer },
    ...{ licence3: three.licence, vehicle3: three.vehicle, policies3: three.policies, answer3: three.answer },
    ...{ licence4: four.licence, vehicle4: four.vehicle, policies4: four.policies, answer4: four.answer },
  };
}

const isCitizen = (number: string): boolean => /^\d{17}[\dX]$/u.test(number);

/** The other parties, each of whom agrees from their own account. */
function othersAsked({ form, applicant: mine }: Asking): ConsentRequest[] {
  if (form.settlementMode !== 'agreed') return [];
  return (form.parties ?? [])
    .filter(({ licenceNumber, role }) => licenceNumber && role && licenceNumber !== mine.documentNumber)
    .map(({ role, driverName, licenceNumber, liability }) => ({ id: role, by: { name: driverName, documentType: isCitizen(licenceNumber) ? ('identity-card' as const) : ('passport' as const), documentNumber: licenceNumber }, statement: agreement({ form, mine, liability }) }));
}

interface Agreed {
  readonly form: Partial<AccidentForm>;
  readonly mine: Party;
  readonly liability?: Liability;
}

function agreement({ form, mine, liability }: Agreed): Text {
  const own = liability ? liabilities[liability] : inBoth('—');
  const at = form.accidentTime ? timeInBoth(form.accidentTime) : inBoth('');
  return {
    zh: `${mine.name}报告您与其于${at.zh}在${form.location ?? ''}发生轻微交通事故。您同意的，确认由您承担${own.zh}，并据此理赔。`,
    en: `${mine.name} reports a minor accident with you on ${at.en} at ${form.location ?? ''}. If you agree, you confirm your liability (${own.en}), on which the claim is settled.`,
  };
}

const caseNumberOf = (regionCode: string, serial: number): string => `${regionCode}KC${String(serial).padStart(8, '0')}`;
const isAgreed = ({ form }: { readonly form: Partial<AccidentForm> }): boolean => form.settlementMode === 'agreed';

/** Two drivers agree on a minor accident, or ask the police who is liable; an officer looks at the photographs. */
export const minorAccidentSettlement = defineService({
  id: ID,
  version: 1,
  name: { zh: '轻微交通事故线上快处', en: 'Online handling of minor traffic accident' },
  summary: { zh: '机动车之间仅造成财产损失的轻微事故，当事人拍照固定证据后撤离，在线协商责任或者申请交警定责。', en: 'A minor accident with property damage only: parties photograph, leave the road and settle online, or ask the police to decide liability.' },
  keywords: ['快处快赔', '轻微事故', '交通事故', '事故快处', '撞车', '追尾', '刮擦', '刮蹭', '剐蹭', '定责', '自行协商', 'zhuiwei', 'kuaichu', 'shigu', 'minor accident', 'car crash', 'rear-end collision', 'fender bender'],
  nature: 'public-service',
  audience: ['person', 'foreigner'],
  law: [roadSafetyLaw('第七十条', 'Article 70'), accidentRules('第十三条、第十四条、第十九条至第二十四条、第六十条', 'Articles 13, 14, 19 to 24 and 60')],
  limit: { length: 3, unit: 'working-day', promised: 1, law: accidentRules('第二十四条', 'Article 24') },
  fee: uncharged,
  decision: 'review',
  level: 'county',
  inPerson: { zh: '不需要到场；也可以要求交警到场，或者到快处快赔服务中心', en: 'None; a party may ask for an officer to come, or use a settlement service centre' },
  competence: { zh: '事故发生地的县级公安机关交通管理部门', en: 'The county traffic police of the place of the accident' },
  notes: [
    { zh: '有人员伤亡、酒驾、逃逸、当事人不同意的，拨打122并等候交警处理', en: 'Injury, drink-driving, hit-and-run or a party that refuses: call 122 and wait' },
    { zh: '高速公路上的，先驶离高速公路再处理', en: 'On the motorway go to the nearest exit first' },
    { zh: '协议不履行的，可以申请调解或者向人民法院起诉', en: 'If the agreement is not carried out, ask for mediation or sue' },
  ],

  formTitle: { zh: '事故情况', en: 'The accident' },
  form: AccidentForm,
  blocks: [applicant()],
  facts: accidentFacts,
  prefill: () => ({}),
  consents: othersAsked,

  conditions: [
    { id: 'property-only', text: { zh: '仅造成财产损失，没有人员伤亡', en: 'Property damage only, nobody hurt' }, law: accidentRules('第十九条', 'Article 19'), remedy: 'refusal', check: propertyOnly },
    { id: 'two-motor-vehicles', text: { zh: '至少两方车辆，不是单方事故', en: 'Two or more parties; no single-vehicle accident' }, law: accidentRules('第十九条', 'Article 19'), remedy: 'refusal', check: twoVehicles },
    { id: 'parties-told-apart', text: { zh: '各方的驾驶人、车辆各不相同，申请人是其中一方', en: 'Each party has a driver and a vehicle of its own, and the applicant is one of them' }, law: accidentRules('第二十一条', 'Article 21'), remedy: 'correction', check: toldApart },
    { id: 'licences-valid', text: { zh: '各方机动车驾驶人均有相应有效驾驶证', en: 'Every driver holds a matching valid licence' }, law: accidentRules('第十三条', 'Article 13'), remedy: 'refusal', check: licencesValid },
    { id: 'vehicles-plated-insured', text: { zh: '车辆有号牌，投保交强险，检验有效', en: 'Vehicles are plated, insured and inspected' }, law: accidentRules('第十四条', 'Article 14'), remedy: 'refusal', check: vehiclesInsured },
    { id: 'no-excluded-case', text: { zh: '没有酒驾、毒驾嫌疑，不涉及校车或者客运车辆严重超员超速、当事人离开现场、故意造成事故、碰撞建筑物或者设施、危险物品车辆', en: 'None of the excluded cases' }, law: accidentRules('第十三条', 'Article 13'), remedy: 'refusal', check: notExcluded },
    { id: 'vehicles-movable', text: { zh: '车辆可以自行移动，当事人已撤离', en: 'Vehicles can move and have left the road' }, law: accidentRules('第十九条', 'Article 19'), remedy: 'refusal', check: movedAway },
    { id: 'in-time', text: { zh: '事故发生后24小时以内', en: 'Within 24 hours of the accident' }, law: accidentRules('第二十一条', 'Article 21'), remedy: 'refusal', check: recentEnough },
    { id: 'evidence-complete', text: { zh: '现场照片不少于三张，拍摄于事故后24小时以内，能反映碰撞部位和车辆位置', en: 'At least three scene photographs, taken within 24 hours, show the contact point and where the vehicles stood' }, law: accidentRules('第二十一条', 'Article 21'), remedy: 'refusal', check: 'examiner' },
    { id: 'liability-consistent', text: { zh: '责任划分符合规定组合', en: 'The liability split is one of the allowed combinations' }, law: accidentRules('第六十条', 'Article 60'), remedy: 'correction', when: isAgreed, check: liabilityConsistent },
    { id: 'parties-agree', text: { zh: '其他当事人确认', en: 'The other parties confirm' }, law: accidentRules('第二十一条', 'Article 21'), remedy: 'correction', when: isAgreed, check: othersAgree },
    { id: 'jurisdiction-henan', text: { zh: '事故发生在本省', en: 'The accident happened in the province' }, law: accidentRules('第十九条', 'Article 19'), remedy: 'refusal', check: inHenan },
  ],
  materials: [
    { id: 'scene-photos', text: { zh: '现场照片（前方、后方、碰撞部位）', en: 'Scene photographs (front, rear, contact point)' } },
    {
      id: 'document-photos',
      text: { zh: '各方驾驶证、行驶证照片', en: 'Photographs of all licences and vehicle licences' },
      waivedWhen: (subject) => partiesOf(subject).every(({ licence, vehicle: registered }) => licence && registered),
      waiver: { zh: '登记信息能够确认的免交', en: 'Not needed when the registers know them' },
    },
    { id: 'dashcam-video', text: { zh: '行车记录仪视频', en: 'Dash-cam video' }, requiredWhen: ({ settlementMode }) => settlementMode === 'contested' },
  ],

  jurisdiction: ({ form }) => ({ kind: 'county-bureau', regionCode: form.locationRegionCode }),
  effects: (decided) => {
    const { form, serial } = decided;
    const caseNumber = caseNumberOf(form.locationRegionCode, serial);
    const settled = isAgreed(decided);
    return [
      accidentSettlement.enter({ caseNumber, at: `${form.accidentTime}:00+08:00`, place: form.location, accidentForm: form.accidentForm, settlement: form.settlementMode, status: settled ? 'closed' : 'open' }),
      ...partiesOf(decided).flatMap(({ row, vehicle: registered }) => [
        accidentSettlement.enterParty({ caseNumber, documentNumber: row.licenceNumber, liability: (settled && row.liability) || null }),
        ...(registered ? [accidentSettlement.enterVehicle({ caseNumber, vin: registered.vin })] : []),
      ]),
    ];
  },
  result: {
    kind: 'accident-settlement',
    title: { zh: '道路交通事故自行协商协议书', en: 'Accident self-settlement agreement' },
    titleFor: (decided) => (isAgreed(decided) ? { zh: '道路交通事故自行协商协议书', en: 'Accident self-settlement agreement' } : { zh: '道路交通事故线上认定受理通知书', en: 'Notice that an accident is to be determined online' }),
    numberPrefix: '豫公交快处',
    validity: { zh: '长期有效，凭此理赔', en: 'Permanent record; the claim opens on it' },
    rows: ({ form, serial }) => [
      { label: { zh: '事故编号', en: 'Case number' }, value: inBoth(caseNumberOf(form.locationRegionCode, serial)) },
      { label: { zh: '事故时间', en: 'Time' }, value: timeInBoth(form.accidentTime) },
      { label: { zh: '事故地点', en: 'Place' }, value: inBoth(form.location) },
      ...form.parties.map(({ driverName, plateNumber, role, liability }) => ({
        label: { zh: `当事人${role}`, en: `Party ${role}` },
        value: liability && form.settlementMode === 'agreed' ? { zh: `${driverName}，${plateNumber}，${liabilities[liability].zh}`, en: `${driverName}, ${plateNumber}: ${liabilities[liability].en}` } : inBoth(`${driverName} ${plateNumber}`),
      })),
    ],
  },

  samples: accidentSamples,
});
