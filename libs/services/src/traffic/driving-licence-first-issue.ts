import { accident, applicant, contact, criminalRecord, declaration, defineService, driver, drugControl, exam, freeNumber, medical, office, residence, violation, type Ask, type Decided, type FreeNumber, type IssuedLicence } from '@yichuang/definition';
import { addYears, inBoth } from '@yichuang/kernel';

import { ofAge, physicalConditions } from './candidate-checks.js';
import { admissionRows, allPassed, canBook } from './driving-tests.js';
import { noDrugRecord } from './drug-record.js';
import { appliesAtHome, foreignStands, holdsNone, isFirstClass, isFreeOfBars, isLearning, lacksReportOnly, restoredClasses, testsLeft, testsRequired, type FirstIssue } from './first-issue-checks.js';
import { FirstIssueForm, OathForm } from './first-issue-form.js';
import { firstIssueSamples } from './first-issue-samples.js';
import { heavyClassCleanRecord } from './heavy-class-record.js';
import { addressOf, cardRows, cardSerial } from './licence-card.js';
import { fitnessReport, noLicenceBan, settled } from './licence-checks.js';
import { holdsHeavyClass, isHeavy } from './licence-classes.js';
import { cardDelivery, portrait } from './licence-form.js';
import { livesInCityOf } from './licence-holder.js';
import { licenceFee, provisions, roadSafetyLaw } from './licence-law.js';

const firstIssueFacts = ({ form, applicant: who }: Ask<FirstIssueForm & { readonly acceptingOffice?: string }>) => {
  const { documentNumber } = who;
  return {
    licence: driver.licence(documentNumber),
    offences: driver.offences(documentNumber),
    bans: driver.bans(documentNumber),
    findings: accident.findings(documentNumber),
    record: criminalRecord.of(who),
    drugs: drugControl.ofPerson(documentNumber),
    residences: residence.ofPerson(documentNumber),
    report: medical.examination(documentNumber),
    abilityTest: medical.latestAbilityTest(documentNumber),
    candidacy: exam.candidacy(documentNumber, form.requestedClass),
    violations: violation.openOfDriver(documentNumber),
    accidents: accident.openOfParty(documentNumber),
    fileNumber: freeNumber.licenceFile(form.acceptingOffice ?? '', documentNumber),
  };
};

const YEARS_VALID = 6;
/** Three years at the longest; the learner's permit itself runs from subject 1 (第四十条). */
const LEARNING_DAYS = 1096;

function opened(file: FreeNumber | null): string {
  if (!file) throw new RangeError('The driver register has given no number for the file');
  return file.number;
}

type Issuing = FirstIssue & Pick<Decided<object, object>, 'decidedOn' | 'office' | 'serial'>;

/** What is given back while its term runs keeps that term; all else is for six years. */
function termOf(decided: Issuing): Pick<IssuedLicence, 'validFrom' | 'validUntil'> {
  const { facts: { licence }, decidedOn } = decided;
  const runsOn = licence !== null && lacksReportOnly(decided) && (licence.validUntil === null || licence.validUntil > decidedOn);
  return runsOn ? { validFrom: licence.validFrom, validUntil: licence.validUntil } : { validFrom: decidedOn, validUntil: addYears(decidedOn, YEARS_VALID) };
}

/** The licence as the register will have it: the earlier file goes on where there is one. */
function issuedLicence(decided: Issuing): IssuedLicence {
  const { form, facts: { licence, fileNumber }, applicant: { documentNumber, name }, decidedOn, office, serial } = decided;
  const isRestored = form.applicationKind === 'restore' && licence !== null;
  const classes = isRestored ? restoredClasses(licence, decided) : [{ class: form.requestedClass, acquiredOn: decidedOn }];
  const term = termOf(decided);
  return {
    licenceNumber: documentNumber,
    fileNumber: licence?.fileNumber ?? opened(fileNumber),
    holderName: name,
    classes,
    firstIssuedOn: isRestored ? licence.firstIssuedOn : decidedOn,
    ...term,
    issuingOffice: office.code,
    cycleStart: isRestored ? licence.cycleStart : decidedOn,
    pointsThisCycle: isRestored ? licence.pointsThisCycle : 0,
    reviewedUntil: holdsHeavyClass(classes) ? addYears(decidedOn, 1) : term.validUntil,
    status: 'normal',
    serial: cardSerial(serial),
    probationUntil: isRestored ? null : addYears(decidedOn, 1),
  };
}

/** A first licence: admission to the tests first, and the licence once all are passed and the oath is sworn. */
export const drivingLicenceFirstIssue = defineService({
  id: 'traffic.driving-licence-first-issue',
  version: 1,
  name: { zh: '初次申领机动车驾驶证（含考试预约）', en: 'First issue of driving licence (including test booking)' },
  summary: { zh: '没有驾驶证的人报名、预约并通过各科目考试后首次取得驾驶证；驾驶证被注销后重新申领、军队或者境外驾驶证换领也在此办理。', en: 'Enrolment, test booking and first issue of a driving licence; also re-application after deregistration and exchange of a military or foreign licence.' },
  keywords: ['学车', '考驾照', '考驾驶证', '初次申领驾驶证', '驾校报名', '科目一预约', '自学直考', '境外驾驶证换证', '恢复驾驶资格', 'xueche', 'kao jiazhao', 'kaojiazhao', 'learner permit', 'first driving licence', 'exchange foreign licence'],
  nature: 'licence',
  audience: ['person', 'foreigner'],
  law: [
    roadSafetyLaw('第十九条', 'Article 19'),
    { zh: '《道路交通安全法实施条例》第十九条至第二十二条', en: 'Implementing Regulations of the Road Traffic Safety Law, Articles 19 to 22' },
    provisions('第十四条至第十六条、第十八条至第二十条、第二十二条至第二十八条、第三十条至第四十七条、第六十条、第七十九条', 'Articles 14 to 16, 18 to 20, 22 to 28, 30 to 47, 60 and 79'),
  ],
  limit: { length: 5, unit: 'working-day', promised: 1, law: { zh: '《道路交通安全法实施条例》第二十一条', en: 'Implementing Regulations of the Road Traffic Safety Law, Article 21' } },
  fee: { ...licenceFee, note: { zh: '纸质驾驶证工本费10元，领取时缴纳；考试费按省定标准，由考场按科目收取，同一次预约补考不再收费', en: '10 yuan for the paper licence, paid on receipt; test fees as the province sets them, taken by the test site for each subject; a resit of the same booking is free' } },
  decision: 'accept-examine-decide',
  level: 'city',
  inPerson: { zh: '到公布的医疗机构体检；参加各科目考试；领证前参加半小时安全教育和宣誓', en: 'Medical check at a listed institution, all tests, and half an hour of safety education with the oath before the licence is issued' },
  competence: { zh: '户籍地或者居住地车辆管理所；军人在部队驻地，境外人员在居留地；恢复驾驶资格的，任一车辆管理所', en: 'The vehicle office of the hukou or place of residence; of the garrison for military personnel; of the place of stay for people from abroad; any for restoring a licence' },
  notes: [
    { zh: '先准予考试；科目一90分合格后核发学习驾驶证明，有效期3年；科目二80分（A、B、C6为90分）、科目三两项各90分合格', en: 'First you are admitted to the tests; subject 1 (90) gives the learner’s permit of three years; subject 2 needs 80 points (90 for A, B and C6), both parts of subject 3 need 90' },
    { zh: '每次预约可以补考一次；科目二、科目三预约考试各不超过五次，第五次仍不合格的，已合格科目成绩作废', en: 'One resit for each booking; at most five bookings each of subjects 2 and 3: after the fifth failure all results are void' },
    { zh: '境外驾驶证只考科目一，军队驾驶证免考，大中型客货车除外；恢复驾驶资格只考科目一，因未提交身体条件证明被注销、原证在有效期内或者期满未满1年的，提交后免考', en: 'A foreign licence needs subject 1 only, a military one no test, but for large vehicles; restoring needs subject 1 only, and no test where it was deregistered for want of a fitness report and its term runs or ended less than a year ago' },
    { zh: '实习期12个月，实习期内不得单独上高速公路', en: 'Probation of twelve months: no motorway alone meanwhile' },
  ],

  formTitle: { zh: '申请的驾驶证', en: 'The licence you apply for' },
  form: FirstIssueForm,
  blocks: [
    applicant(),
    contact({ required: ['contactAddress'], mobile: true }),
    office({ qualifies: { zh: '户籍地、居住地的车辆管理所；军人为部队驻地，境外人员为居留地；恢复驾驶资格的，任一车辆管理所', en: 'The vehicle office where your household is registered or you live; for military personnel that of the garrison, for people from abroad that of their place of stay; any for restoring a licence' } }),
    portrait(),
    cardDelivery(),
    declaration(),
  ],
  facts: firstIssueFacts,
  prefill: (subject) => {
    const { facts } = subject;
    const { report, licence } = facts;
    const address = addressOf(facts);
    return {
      contactAddress: address,
      deliveryAddress: address,
      ...(facts.person && { acceptingOffice: facts.person.registeredRegion }),
      ...(licence && { previousLicenceNumber: licence.licenceNumber }),
      ...(report && {
        heightCm: report.heightCm ?? undefined,
        visionLeft: report.visionLeft ?? undefined,
        visionRight: report.visionRight ?? undefined,
        correctedVision: report.visionCorrected ?? undefined,
        hearingAid: report.hearingAid ?? undefined,
        colourVision: report.colourVision ?? undefined,
        limbCondition: report.limbs ?? undefined,
      }),
    };
  },

  conditions: [
    ofAge,
    {
      id: 'no-valid-licence',
      text: { zh: '申请人没有有效的机动车驾驶证', en: 'The applicant holds no valid licence' },
      law: provisions('第十六条、第七十九条', 'Articles 16 and 79'),
      remedy: 'refusal',
      check: holdsNone,
    },
    {
      id: 'first-issue-class',
      text: { zh: '所申请车型属于初次申领的范围', en: 'The class may be taken as a first licence' },
      law: provisions('第十六条、第二十条、第七十九条', 'Articles 16, 20 and 79'),
      remedy: 'refusal',
      check: isFirstClass,
    },
    ...physicalConditions,
    noDrugRecord,
    {
      id: 'no-lifetime-or-term-bar',
      text: { zh: '不属于终生不得申请或者禁止期内的情形', en: 'No lifelong or fixed-term bar applies' },
      law: provisions('第十五条', 'Article 15'),
      remedy: 'refusal',
      check: isFreeOfBars,
    },
    { ...heavyClassCleanRecord, when: ({ form }) => isHeavy(form.requestedClass) && form.applicationKind !== 'restore' },
    {
      id: 'residence',
      text: { zh: '在户籍所在地或者居住地（军人在部队驻地、境外人员在居留地）提出申请', en: 'Application is made where the person is registered or lives' },
      law: provisions('第二十二条', 'Article 22'),
      remedy: 'correction',
      when: ({ form }) => form.applicationKind !== 'restore',
      check: appliesAtHome,
    },
    {
      id: 'old-record-settled',
      text: { zh: '曾被注销驾驶证的，违法和事故已处理完毕', en: 'If an earlier licence was deregistered, its violations and accidents are settled' },
      law: provisions('第七十九条', 'Article 79'),
      remedy: 'refusal',
      when: ({ form, facts }) => form.applicationKind === 'reapply' || (form.applicationKind !== 'restore' && facts.licence !== null),
      check: settled,
    },
    {
      id: 'foreign-licence-valid',
      text: { zh: '持境外驾驶证申请的，取得该证时在核发地1年内累计居留90日以上，大型客车、重型牵引挂车、中型客车须持证2年以上', en: 'Foreign licence: at least 90 days’ stay in the issuing place in the year it was obtained; A1, A2, B1 need two years' },
      law: provisions('第二十条、第二十八条', 'Articles 20 and 28'),
      remedy: 'refusal',
      when: ({ form }) => form.applicationKind === 'foreign',
      check: foreignStands,
    },
    noLicenceBan,
    {
      id: 'test-booking',
      text: { zh: '预约的考试符合科目顺序和间隔时间', en: 'The tests booked keep their order and waiting days' },
      law: provisions('第四十三条、第四十四条', 'Articles 43 and 44'),
      remedy: 'correction',
      when: ({ form }) => (form.testBooking ?? []).length > 0 && form.oathTakenOn === undefined,
      check: (subject) => {
        const { form, facts: { candidacy }, today } = subject;
        return canBook({ bookings: form.testBooking ?? [], candidacy, wanted: form.requestedClass, required: testsRequired(subject), today });
      },
    },
    {
      id: 'tests-passed',
      text: { zh: '各科目考试均已合格', en: 'All tests are passed' },
      law: provisions('第三十条、第六十条', 'Articles 30 and 60'),
      remedy: 'correction',
      when: ({ form }) => form.oathTakenOn !== undefined,
      check: (subject) => allPassed(subject.facts.candidacy, testsRequired(subject), subject.form.requestedClass),
    },
  ],
  materials: [
    fitnessReport,
    {
      id: 'residence-permit',
      text: { zh: '居住证或者居住登记证明', en: 'Residence permit' },
      requiredWhen: ({ applicationKind }) => applicationKind !== 'restore',
      waivedWhen: ({ form, facts }) => livesInCityOf(form.acceptingOffice, facts),
      waiver: { zh: '户籍在受理地，或者居住登记信息可以查到的免交', en: 'Not needed when you are registered there, or the residence register knows you' },
    },
    { id: 'foreign-licence', text: { zh: '境外驾驶证及中文翻译文本', en: 'Foreign licence and its Chinese translation' }, requiredWhen: ({ applicationKind }) => applicationKind === 'foreign' },
    { id: 'military-licence', text: { zh: '军队、武警驾驶证', en: 'Military licence' }, requiredWhen: ({ applicationKind }) => applicationKind === 'military' },
    {
      id: 'passport',
      text: { zh: '护照或者往来港澳、台湾通行证', en: 'Passport or travel permit' },
      requiredWhen: ({ applicationKind }) => applicationKind === 'foreign',
      waivedWhen: ({ facts }) => facts.person === null,
      waiver: { zh: '以护照等身份证明登录的外国人免交', en: 'Not needed of foreigners, who are known by their passport' },
    },
  ],

  jurisdiction: ({ form }) => ({ kind: 'vehicle-office', regionCode: form.acceptingOffice }),
  effects: (decided) => [decided.facts.licence ? driver.restore(issuedLicence(decided)) : driver.issue(issuedLicence(decided))],
  result: {
    kind: 'driving-licence',
    title: { zh: '机动车驾驶证（电子）', en: 'Driving licence (electronic)' },
    numberPrefix: '豫公交驾证',
    validity: { zh: '6年；学习驾驶证明3年', en: 'Six years; the learner’s permit three years' },
    rows: (decided) => cardRows(issuedLicence(decided)),
  },
  completion: {
    when: isLearning,
    permit: {
      kind: 'driving-test-admission',
      title: { zh: '机动车驾驶人考试准予通知书', en: 'Admission to the driving tests' },
      numberPrefix: '豫公交考',
      validity: { zh: '3年；科目一合格后据此核发学习驾驶证明', en: 'Three years; once subject 1 is passed the learner’s permit is issued on it' },
      rows: (decided) => [
        { label: { zh: '姓名', en: 'Name' }, value: inBoth(decided.applicant.name) },
        { label: { zh: '申请准驾车型', en: 'Class applied for' }, value: inBoth(decided.form.requestedClass) },
        ...admissionRows(testsLeft(decided), decided.form.testBooking ?? []),
      ],
    },
    validity: { length: LEARNING_DAYS, unit: 'calendar-day', promised: LEARNING_DAYS, law: provisions('第四十条、第四十一条', 'Articles 40 and 41') },
    text: { zh: '各科目考试合格并参加安全教育、宣誓后，在这里填写日期', en: 'When all tests are passed and the safety education and oath are done, give the day here' },
    form: OathForm,
    materials: [],
  },

  samples: firstIssueSamples,
});
