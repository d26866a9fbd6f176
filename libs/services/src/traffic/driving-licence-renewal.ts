import {
  accident,
  applicant,
  contact,
  DateField,
  declaration,
  Declared,
  defineService,
  delivery,
  driver,
  fails,
  holds,
  LicenceNumber,
  medical,
  onBehalf,
  photo,
  ShortText,
  violation,
  type AbilityTest,
  type DrivingLicence,
  type FullPointsCycle,
  type HeldClass,
  type MedicalReport,
  type Outcome,
  type Person,
} from '@yichuang/definition';
import { addDays, addMonths, addYears, ageOn, formatDate, type CivilDate } from '@yichuang/kernel';

import { classesAtAge, classesInWords, holdsHeavyClass, keepsAll } from './licence-classes.js';
import { renewalSamples } from './renewal-samples.js';

const provisions = (zh: string, en: string) => ({
  zh: `《机动车驾驶证申领和使用规定》（公安部令第162号，公安部令第172号修改）${zh}`,
  en: `Provisions on Driving Licences (Ministry of Public Security Order 162, amended by Order 172), ${en}`,
});

export class RenewalForm {
  @LicenceNumber({ zh: '驾驶证号', en: 'Driving licence number' }, { fromRegister: true })
  licenceNumber: string;

  @ShortText(
    { zh: '档案编号', en: 'Licence file number' },
    {
      fromRegister: true,
      pattern: { regex: /^41(0[1-9]|1[0-7]|90)\d{8}$/, message: { zh: '档案编号为12位数字，前四位是核发机关代码，见驾驶证副页', en: 'The file number has 12 digits starting with the code of the issuing office: see the licence’s second page' } },
    },
  )
  fileNumber: string;

  @ShortText({ zh: '准驾车型', en: 'Classes' }, { fromRegister: true })
  currentClasses: string;

  /** A licence of long-term validity has none. */
  @DateField({ zh: '现有效期止', en: 'Present expiry date' }, { fromRegister: true, required: false })
  validUntil?: CivilDate;

  @Declared({ zh: '本人申告身体条件符合规定且无妨碍安全驾驶的疾病', en: 'I declare that my physical condition meets the rules and that I have no illness that makes driving unsafe' })
  healthDeclaration: true;
}

const renewable: readonly DrivingLicence['status'][] = ['normal', 'overdue-renewal', 'overdue-review'];
const noLicence = fails('驾驶人登记中没有您的驾驶证', 'There is no licence of yours on the driver register');
const owed = ({ educationPassedOn }: FullPointsCycle) => educationPassedOn === null;

/** Classes still held after the age limits. */
function keptClasses(licence: DrivingLicence, birthDate: CivilDate, today: CivilDate) {
  return classesAtAge(licence.classes, ageOn(birthDate, today), licence.heavyClassUntil !== null && licence.heavyClassUntil > today);
}

function inWindow(licence: DrivingLicence | null, today: CivilDate): Outcome {
  if (!licence?.validUntil) return holds();
  const [opens, closes] = [addDays(licence.validUntil, -90), addYears(licence.validUntil, 1)];
  if (today < opens) return fails(`最早可于${formatDate(opens, 'zh')}申请`, `You can apply from ${formatDate(opens, 'en')}`);
  if (today > closes) return fails('超过有效期一年以上，驾驶证已注销，参加科目一考试合格后可恢复驾驶资格', 'More than one year past its expiry the licence is deregistered; it can be restored by passing subject 1');
  return holds();
}

function medicalValid(report: MedicalReport | null, classes: readonly HeldClass[], today: CivilDate): Outcome {
  if (!report?.listed || addMonths(report.issuedOn, 6) < today) return fails('没有联网医疗机构六个月内出具的身体条件证明，请先体检', 'There is no fitness report of the last six months from a networked institution: have the medical check first');
  const unfit = classes.find((held) => !report.fitFor.includes(held.class));
  return unfit ? fails(`体检结论不符合${unfit.class}准驾车型的身体条件`, `The report does not find you fit for class ${unfit.class}`) : holds();
}

function abilityTested(test: AbilityTest | null, today: CivilDate): Outcome {
  const passed = test && test.score >= 90 && addYears(test.takenOn, 1) >= today;
  return passed ? holds() : fails('一年内没有合格（90分）的记忆力、判断力、反应力测试记录', 'No passed test (90 points) of memory, judgement and reaction within the last year');
}

function classAge(licence: DrivingLicence | null, birthDate: CivilDate, today: CivilDate): Outcome {
  if (!licence) return noLicence;
  const kept = keptClasses(licence, birthDate, today);
  if (kept.length === 0) return fails('所持准驾车型均已到达年龄上限', 'All classes held have reached their age limit');
  const words = kept.map((held) => held.class).join('');
  return keepsAll(licence.classes, kept)
    ? holds()
    : holds({ zh: `按年龄规定，换发的准驾车型为${words}`, en: `By the age limits the new licence is for ${words}` });
}

/** Six years, then ten, then long-term, as long as no cycle of the term reached twelve points; otherwise six years again (第六十二条). */
function renewedUntil(licence: DrivingLicence, from: CivilDate): CivilDate | null {
  const { validFrom, validUntil, fullPointsCycles } = licence;
  const full = fullPointsCycles.some(({ cycleStart }) => addYears(cycleStart, 1) > validFrom && (validUntil === null || cycleStart < validUntil));
  if (full) return addYears(from, 6);
  return validUntil && addYears(validFrom, 10) <= validUntil ? null : addYears(from, 10);
}

function nextTerm(licence: DrivingLicence, decidedOn: CivilDate): { validFrom: CivilDate; validUntil: CivilDate | null } {
  const validFrom = licence.validUntil && licence.validUntil >= decidedOn ? licence.validUntil : decidedOn;
  return { validFrom, validUntil: renewedUntil(licence, validFrom) };
}

const birthDateOf = (person: Person | null, foreigner: { birthDate: CivilDate } | null, today: CivilDate): CivilDate => person?.birthDate ?? foreigner?.birthDate ?? today;
const text = (value: string) => ({ zh: value, en: value });
const termEnd = (until: CivilDate | null) => (until ? { zh: formatDate(until, 'zh'), en: formatDate(until, 'en') } : { zh: '长期', en: 'Long-term' });

/** Renewal of an expiring driving licence: decided at once when the registers show that every condition holds. */
export const drivingLicenceRenewal = defineService({
  id: 'traffic.driving-licence-renewal',
  version: 1,
  name: { zh: '机动车驾驶证期满换证', en: 'Renewal of expiring driving licence' },
  summary: { zh: '驾驶证有效期满前九十日内申请换发新证，办理时一并接受审验。', en: 'Exchange of a licence within the 90 days before it expires; the review is done at the same time.' },
  keywords: ['换驾照', '驾照到期', '驾驶证换证', '期满换证', '审验', 'huan jiazhao', 'jiashizheng', 'renew driving licence', "renew driver's license"],
  nature: 'licence',
  audience: ['person', 'foreigner'],
  law: [
    { zh: '《道路交通安全法》第二十三条', en: 'Road Traffic Safety Law, Article 23' },
    { zh: '《道路交通安全法实施条例》第二十六条', en: 'Implementing Regulations of the Road Traffic Safety Law, Article 26' },
    provisions('第十三条、第六十二条、第六十三条、第六十八条、第七十二条、第七十三条、第七十九条、第八十五条', 'Articles 13, 62, 63, 68, 72, 73, 79 and 85'),
  ],
  limit: { length: 1, unit: 'working-day', promised: 1, law: provisions('第六十八条', 'Article 68') },
  fee: { yuan: 10, note: { zh: '纸质驾驶证工本费每证10元，领取时缴纳；电子驾驶证不收费', en: '10 yuan for the paper licence, paid when you receive it; the electronic licence is free' }, law: { zh: '发改价格〔2004〕2831号', en: 'NDRC price notice [2004] 2831' } },
  decision: 'instant',
  level: 'city',
  inPerson: { zh: '申请前到公布的医疗机构体检；无需到车辆管理所', en: 'A medical check at a listed institution before you apply; no visit to the vehicle office' },
  competence: { zh: '核发地或者核发地以外的任一车辆管理所；在核发地以外办理的同时转入', en: 'Any vehicle office; outside the place of issue the licence is transferred in at the same time' },
  notes: [
    { zh: '服兵役、出国（境）等不能按期办理的，请办理延期换证', en: 'If military service or a stay abroad keeps you from renewing in time, apply for a deferral instead' },
    { zh: '有效期满后驾驶属于违法行为，期满后一年内仍可申请换证', en: 'Driving after expiry is an offence, although you can still renew for one year' },
  ],

  formTitle: { zh: '驾驶证信息', en: 'Your licence' },
  form: RenewalForm,
  blocks: [
    applicant(),
    contact({ required: ['contactPhone', 'contactAddress'] }),
    onBehalf({ who: ['self', 'agent'], law: provisions('第八十五条', 'Article 85') }),
    photo({
      sources: ['on-file', 'upload'],
      onFileAtMostYears: 6,
      specification: { zh: '白底彩色近照，免冠，JPEG或者PNG，不超过10MB', en: 'Recent colour portrait on white, no hat, JPEG or PNG, at most 10 MB' },
      law: provisions('第六十三条', 'Article 63'),
    }),
    delivery({ item: { zh: '驾驶证', en: 'licence' }, methods: ['post', 'window'] }),
    declaration(),
  ],
  facts: ({ applicant: { documentNumber } }) => ({
    licence: driver.licence(documentNumber),
    violations: violation.openOfDriver(documentNumber),
    accidents: accident.openOfParty(documentNumber),
    report: medical.latestReport(documentNumber),
    abilityTest: medical.latestAbilityTest(documentNumber),
  }),
  prefill: ({ applicant: { documentNumber }, facts: { licence, person, foreigner }, today }) => ({
    licenceNumber: documentNumber,
    contactAddress: person?.registeredAddress ?? foreigner?.address,
    deliveryAddress: person?.registeredAddress ?? foreigner?.address,
    ...(licence && {
      fileNumber: licence.fileNumber,
      currentClasses: classesInWords(licence.classes, keptClasses(licence, birthDateOf(person, foreigner, today), today)),
      validUntil: licence.validUntil ?? undefined,
    }),
  }),

  conditions: [
    {
      id: 'licence-status',
      text: { zh: '驾驶证状态为正常、逾期未换证或者逾期未审验', en: 'The licence is normal, overdue for renewal or overdue for review' },
      law: provisions('第六十三条、第七十三条', 'Articles 63 and 73'),
      remedy: 'refusal',
      check: ({ facts: { licence } }) => {
        if (!licence) return noLicence;
        return renewable.includes(licence.status) ? holds() : fails('驾驶证被扣留、暂扣、停用、记满12分或者已注销等，不能换证', 'The licence is detained, suspended, out of use, at 12 points or deregistered and cannot be renewed');
      },
    },
    {
      id: 'has-expiry',
      text: { zh: '驾驶证不是长期有效', en: 'The licence is not of long-term validity' },
      law: provisions('第十三条、第六十三条', 'Articles 13 and 63'),
      remedy: 'refusal',
      check: ({ facts: { licence } }) => (licence && licence.validUntil === null ? fails('您的驾驶证长期有效，无需换证', 'Your licence is valid for an unlimited time and needs no renewal') : holds()),
    },
    {
      id: 'in-window',
      text: { zh: '在有效期满前九十日内，或者期满后一年内', en: 'Within 90 days before expiry or within one year after' },
      law: provisions('第六十三条、第七十九条', 'Articles 63 and 79'),
      remedy: 'refusal',
      check: ({ facts: { licence }, today }) => inWindow(licence, today),
    },
    {
      id: 'violations-settled',
      text: { zh: '本人的道路交通安全违法行为和交通事故已处理完毕', en: 'Your own traffic violations and accidents are settled' },
      law: provisions('第七十三条', 'Article 73'),
      remedy: 'refusal',
      check: ({ facts: { violations, accidents } }) => {
        if (violations.length > 0) return fails(`有${violations.length}起违法行为未处理完毕`, `${violations.length} violation(s) not yet settled`);
        return accidents.length > 0 ? fails(`有${accidents.length}起交通事故未处理完毕`, `${accidents.length} accident case(s) still open`) : holds();
      },
    },
    {
      id: 'not-full-points',
      text: { zh: '记满12分的已参加学习、考试合格', en: 'After 12 points, the course and test are done' },
      law: provisions('第七十三条', 'Article 73'),
      remedy: 'refusal',
      check: ({ facts: { licence } }) => {
        const open = licence && (licence.fullPointsCycles.some(owed) || (licence.pointsThisCycle >= 12 && !licence.fullPointsCycles.some(({ cycleStart }) => cycleStart === licence.cycleStart)));
        return open ? fails('记满12分后的学习、考试尚未完成', 'The course and test after 12 points are not done') : holds();
      },
    },
    {
      id: 'medical-valid',
      text: { zh: '身体条件证明在出具之日起六个月内且结论合格', en: 'The fitness report is within six months of issue and favourable' },
      law: provisions('第六十三条、第八十五条', 'Articles 63 and 85'),
      remedy: 'correction',
      check: ({ facts: { report, licence, person, foreigner }, today }) => medicalValid(report, licence ? keptClasses(licence, birthDateOf(person, foreigner, today), today) : [], today),
    },
    {
      id: 'ability-test',
      text: { zh: '七十周岁以上的，已通过记忆力、判断力、反应力等能力测试', en: 'Aged 70 or over: the memory, judgement and reaction test is passed' },
      law: provisions('第七十三条', 'Article 73'),
      remedy: 'refusal',
      when: ({ facts: { person, foreigner }, today }) => ageOn(birthDateOf(person, foreigner, today), today) >= 70,
      check: ({ facts: { abilityTest }, today }) => abilityTested(abilityTest, today),
    },
    {
      id: 'class-age',
      text: { zh: '准驾车型未超过年龄上限，超过的同时降低', en: 'Held classes are within their age limits, or are reduced in the same application' },
      law: provisions('第六十五条', 'Article 65'),
      remedy: 'refusal',
      check: ({ facts: { licence, person, foreigner }, today }) => classAge(licence, birthDateOf(person, foreigner, today), today),
    },
  ],
  materials: [
    {
      id: 'medical-report',
      text: { zh: '身体条件证明', en: 'Certificate of physical condition' },
      waivedWhen: ({ facts: { report } }) => report !== null,
      waiver: { zh: '联网医疗机构已上传的免交', en: 'Not needed when a networked institution has uploaded it' },
    },
    {
      id: 'current-licence',
      text: { zh: '原机动车驾驶证', en: 'Present driving licence' },
      onPaper: true,
      waiver: { zh: '新证送达时原证作废，按车辆管理所要求交回', en: 'Void when the new one is delivered; handed back where the office requires' },
    },
  ],

  jurisdiction: ({ form, facts: { person, foreigner, licence } }) => ({
    kind: 'vehicle-office',
    regionCode: form.pickupOffice ?? person?.registeredRegion ?? foreigner?.regionCode ?? licence?.issuingOffice.slice(0, 6) ?? '410100',
  }),
  effects: ({ facts: { licence, person, foreigner }, today, decidedOn, office, serial }) => {
    if (!licence) return [];
    const classes = keptClasses(licence, birthDateOf(person, foreigner, today), today);
    const term = nextTerm(licence, decidedOn);
    const cycleEnd = addYears(licence.cycleStart, 1);
    return [
      driver.renew({
        licenceNumber: licence.licenceNumber,
        ...term,
        classes,
        reviewedUntil: holdsHeavyClass(classes) ? cycleEnd : term.validUntil,
        issuingOffice: office.code,
        serial: `41${String(serial).padStart(10, '0')}`,
      }),
    ];
  },
  result: {
    kind: 'driving-licence',
    title: { zh: '机动车驾驶证（电子）', en: 'Driving licence (electronic)' },
    numberPrefix: '豫公交驾证',
    validity: { zh: '六年证每个记分周期均未记满12分的换发十年，十年证换发长期，其余换发六年', en: 'A six-year licence without a full cycle becomes ten years, a ten-year one long-term, otherwise six years again' },
    rows: ({ applicant: holder, facts: { licence, person, foreigner }, today, decidedOn }) => {
      if (!licence) return [];
      const term = nextTerm(licence, decidedOn);
      const kept = keptClasses(licence, birthDateOf(person, foreigner, today), today);
      return [
        { label: { zh: '证号', en: 'Licence number' }, value: text(licence.licenceNumber) },
        { label: { zh: '姓名', en: 'Name' }, value: text(holder.name) },
        { label: { zh: '档案编号', en: 'File number' }, value: text(licence.fileNumber) },
        { label: { zh: '初次领证日期', en: 'First issued' }, value: { zh: formatDate(licence.firstIssuedOn, 'zh'), en: formatDate(licence.firstIssuedOn, 'en') } },
        { label: { zh: '准驾车型', en: 'Classes' }, value: text(kept.map((held) => held.class).join('')) },
        { label: { zh: '有效起始日期', en: 'Valid from' }, value: { zh: formatDate(term.validFrom, 'zh'), en: formatDate(term.validFrom, 'en') } },
        { label: { zh: '有效期限', en: 'Valid until' }, value: termEnd(term.validUntil) },
      ];
    },
  },

  samples: renewalSamples,
});
