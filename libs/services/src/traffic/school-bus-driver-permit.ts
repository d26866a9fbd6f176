import { accident, applicant, Choice, contact, criminalRecord, declaration, Declared, defineService, driver, drugControl, employer, free, Integer, medical, organisations, ShortText, type Ask } from '@yichuang/definition';
import { ageOn } from '@yichuang/kernel';

import { addressOf, cardRows, cardSerial, homeRegion } from './licence-card.js';
import { fitnessReport, newCard, noLicenceBan } from './licence-checks.js';
import { cardDelivery, LicenceForm, portrait } from './licence-form.js';
import { ofLicence } from './licence-holder.js';
import { licenceFee, provisions } from './licence-law.js';
import { employs, fewPointsForBus, hasDriven, hurtNobody, isHealthy, isOfBusAge, neverDrank, neverOverloaded, noAbuse, noCrime, notYetEndorsed } from './school-bus-checks.js';
import { schoolBusSamples } from './school-bus-samples.js';

const regulations = (zh: string, en: string) => ({ zh: `《校车安全管理条例》（国务院令第617号）${zh}`, en: `School Bus Safety Regulations (State Council Order 617), ${en}` });

const types = {
  large: { zh: '大型校车', en: 'Large school bus' },
  medium: { zh: '中型校车', en: 'Medium school bus' },
  small: { zh: '小型校车', en: 'Small school bus' },
};

export class SchoolBusForm extends LicenceForm {
  @Choice({ zh: '申请准驾校车车型', en: 'School bus type' }, types)
  schoolBusClass: keyof typeof types;

  @ShortText({ zh: '岗位', en: 'Post' }, { maxLength: 30 })
  employmentPosition: string;

  @Integer({ zh: '驾龄（年）', en: 'Years of driving' }, { fromRegister: true, min: 0 })
  drivingYears: number;

  @Declared({ zh: '本人申告无传染性疾病及规定的病史', en: 'I declare no infectious disease and no listed history' })
  healthDeclaration: true;

  @Declared({ zh: '同意核查犯罪、吸毒记录', en: 'I consent to the check of criminal and drug records' })
  noCrimeConsent: true;
}

const busFacts = ({ form, applicant: who }: Ask<SchoolBusForm & { readonly employerUscc?: string }>) => {
  const { documentNumber } = who;
  return {
    licence: driver.licence(documentNumber),
    permits: driver.schoolBus(documentNumber),
    offences: driver.offences(documentNumber),
    bans: driver.bans(documentNumber),
    findings: accident.findings(documentNumber),
    record: criminalRecord.of(who),
    drugs: drugControl.ofPerson(documentNumber),
    report: medical.examination(documentNumber),
    organisation: organisations.byUscc(form.employerUscc ?? ''),
  };
};

const clause = regulations('第二十三条', 'Article 23');

/** The endorsement of a licence for school buses of a type. */
export const schoolBusDriverPermit = defineService({
  id: 'traffic.school-bus-driver-permit',
  version: 1,
  name: { zh: '校车驾驶资格许可', en: 'School bus driver qualification' },
  summary: { zh: '机动车驾驶人符合条件的，取得驾驶校车的资格，由公安机关交通管理部门在驾驶证上签注。', en: 'Endorses a driver as qualified to drive a school bus.' },
  keywords: ['校车司机', '校车驾驶资格', '校车驾驶证', '开校车', '幼儿园校车', 'xiaoche', 'xiaoche siji', 'school bus driver'],
  nature: 'licence',
  audience: ['person'],
  law: [regulations('第二十三条至第二十五条', 'Articles 23 to 25'), provisions('第八十七条至第九十二条', 'Articles 87 to 92')],
  limit: { length: 5, unit: 'working-day', promised: 3, law: provisions('第八十九条', 'Article 89') },
  fee: { ...licenceFee, yuan: 0, note: { zh: '资格许可不收费；需要重新制作纸质驾驶证的，工本费10元领取时缴纳', en: 'The qualification is free; where the paper licence is made anew, 10 yuan on receipt' }, law: free.law },
  decision: 'accept-examine-decide',
  level: 'county',
  inPerson: { zh: '体检；其余无需到场', en: 'The medical check; nothing else' },
  competence: { zh: '聘用单位或者申请人所在县（市、区）公安机关交通管理部门', en: 'The traffic police of the county where the employer has its seat or the applicant lives' },
  notes: [
    { zh: '未取得校车驾驶资格驾驶校车的，处1000元以上3000元以下罚款，记9分', en: 'Driving a school bus without the qualification costs 1000 to 3000 yuan and 9 points' },
    { zh: '每个记分周期结束后接受审验；不再符合条件的，注销校车驾驶资格', en: 'Reviewed after every scoring cycle; who no longer meets the conditions loses it' },
  ],

  formTitle: { zh: '校车驾驶资格', en: 'The qualification' },
  form: SchoolBusForm,
  blocks: [
    applicant(),
    contact({ mobile: true }),
    employer({ title: { zh: '聘用学校或者校车服务提供者', en: 'School or school bus operator' }, usccRequired: true }),
    portrait(),
    cardDelivery(),
    declaration(),
  ],
  facts: busFacts,
  prefill: ({ applicant: { documentNumber }, facts, today }) => ({
    licenceNumber: documentNumber,
    deliveryAddress: addressOf(facts),
    ...(facts.licence && { fileNumber: facts.licence.fileNumber, drivingYears: ageOn(facts.licence.firstIssuedOn, today) }),
  }),

  conditions: [
    { id: 'age', text: { zh: '年龄在25周岁以上、不超过60周岁', en: 'Aged 25 or over and not over 60' }, law: clause, remedy: 'refusal', check: isOfBusAge },
    { id: 'licence-and-years', text: { zh: '持有相应准驾车型驾驶证且驾驶经历3年以上', en: 'Holds the matching class with at least three years’ driving' }, law: clause, remedy: 'refusal', check: ofLicence(hasDriven) },
    { id: 'no-full-points', text: { zh: '最近连续三个记分周期没有记满12分', en: 'No 12-point record in the last three scoring cycles' }, law: clause, remedy: 'refusal', check: ofLicence(fewPointsForBus) },
    { id: 'no-serious-accident', text: { zh: '无致人死亡或者重伤的交通事故责任记录', en: 'No responsibility for a fatal or serious-injury accident' }, law: clause, remedy: 'refusal', check: hurtNobody },
    { id: 'no-drink-driving', text: { zh: '无酒后、醉酒驾驶机动车记录', en: 'No drink-driving or drunk driving record' }, law: clause, remedy: 'refusal', check: neverDrank },
    { id: 'no-overload-speed', text: { zh: '最近1年内无驾驶客运车辆超员、超速等严重违法记录', en: 'In the last year no overloading or speeding of a passenger vehicle' }, law: clause, remedy: 'refusal', check: neverOverloaded },
    { id: 'no-crime', text: { zh: '无犯罪记录', en: 'No criminal record' }, law: clause, remedy: 'refusal', check: noCrime },
    { id: 'no-drug-or-alcohol-abuse', text: { zh: '无酗酒、吸毒行为记录', en: 'No record of alcohol abuse or drug use' }, law: clause, remedy: 'refusal', check: noAbuse },
    { id: 'medical-fit', text: { zh: '身心健康，无癫痫病、精神病等可能危及行车安全的疾病病史', en: 'Healthy, no history of epilepsy, psychosis or similar illness' }, law: clause, remedy: 'correction', check: ofLicence(isHealthy) },
    { id: 'no-infectious-disease', text: { zh: '无传染性疾病', en: 'No infectious disease' }, law: clause, remedy: 'refusal', check: 'examiner' },
    { id: 'employer-qualifies', text: { zh: '聘用单位为学校或者校车服务提供者', en: 'The employer is a school or a school bus operator' }, law: regulations('第二十五条', 'Article 25'), remedy: 'correction', check: employs },
    { id: 'not-yet-endorsed', text: { zh: '尚未取得该类校车驾驶资格', en: 'Not endorsed for such buses yet' }, law: provisions('第八十八条', 'Article 88'), remedy: 'refusal', check: notYetEndorsed },
    noLicenceBan,
  ],
  materials: [
    {
      id: 'driving-licence',
      text: { zh: '机动车驾驶证', en: 'Driving licence' },
      waivedWhen: ({ facts: { licence } }) => licence !== null,
      waiver: { zh: '驾驶人登记可以查到的免交', en: 'Not needed when the driver register has it' },
    },
    fitnessReport,
    { id: 'employment', text: { zh: '聘用合同或者聘用证明', en: 'Employment contract' } },
  ],

  jurisdiction: ({ facts }) => ({ kind: 'county-bureau', regionCode: facts.organisation?.regionCode ?? homeRegion(facts) }),
  effects: ({ form, facts: { licence, organisation }, decidedOn, serial }) => {
    if (!licence) return [];
    const { employerUscc = null } = form;
    const employerName = organisation?.name ?? form.employerName ?? '';
    return [
      driver.permitSchoolBus({ number: `XC${serial}`, licenceNumber: licence.licenceNumber, type: form.schoolBusClass, grantedOn: decidedOn, employerName, employerUscc }),
      ...newCard(licence, cardSerial(serial), 'exchanged'),
    ];
  },
  result: {
    kind: 'driving-licence',
    title: { zh: '机动车驾驶证（签注准驾校车）', en: 'Driving licence endorsed for school buses' },
    numberPrefix: '豫公交驾证',
    validity: { zh: '条件存续期间；每个记分周期审验', en: 'While the conditions last; reviewed after every scoring cycle' },
    rows: ({ form, facts: { licence } }) => (licence ? [...cardRows(licence), { label: { zh: '准驾校车', en: 'School buses' }, value: types[form.schoolBusClass] }] : []),
  },

  samples: schoolBusSamples,
});
