import { accident, applicant, Choice, contact, DateField, declaration, Declared, defineService, driver, employer, fails, free, holds, medical, reviewableStatuses, reviewStudy, ShortText, unknown, violation, type AbilityTest, type AccidentFinding, type Ask, type DrivingLicence, type LicenceFile, type MedicalReport, type Outcome, type PassedReview, type ReviewStudy, type SchoolBusPermit } from '@yichuang/definition';
import { addDays, addYears, dateInBoth, formatDate, inBoth, type CivilDate } from '@yichuang/kernel';

import { abilityTested, medicallyFit } from './driver-fitness.js';
import { officeRegion } from './licence-card.js';
import { courseDone, fitnessReport, licenceStatus, violationsSettled } from './licence-checks.js';
import { classesOnCard, holdsHeavyClass } from './licence-classes.js';
import { DAYS_AFTER_CYCLE, reviewCycleEnd } from './licence-dues.js';
import { byAgentToo, LicenceForm } from './licence-form.js';
import { ageOf, ageUnknown, limitsOf, ofLicence, type Holder } from './licence-holder.js';
import { provisions, roadSafetyLaw } from './licence-law.js';
import { reviewSamples } from './review-samples.js';

const grounds = {
  'heavy-with-points': { zh: '大中型客货车且有记分', en: 'Heavy class with points' },
  'fatal-accident': { zh: '死亡事故同等以上责任', en: 'Fatal accident, equal or greater liability' },
  'over-70-accident': { zh: '70周岁以上责任事故', en: 'Aged 70 or over, serious accident' },
  'school-bus': { zh: '校车驾驶人', en: 'School bus driver' },
};
type Ground = keyof typeof grounds;

export class ReviewForm extends LicenceForm {
  @ShortText({ zh: '准驾车型', en: 'Classes' }, { fromRegister: true })
  currentClasses: string;

  @DateField({ zh: '记分周期截止日期', en: 'End of the scoring cycle' }, { fromRegister: true })
  cycleEnd: CivilDate;

  @Choice({ zh: '审验情形', en: 'Ground of the review' }, grounds)
  reason: Ground;

  @Choice({ zh: '审验学习方式', en: 'Mode of study' }, { online: { zh: '网上学习', en: 'Online' }, onsite: { zh: '现场学习', en: 'On site' } })
  studyMode: 'online' | 'onsite';

  @ShortText({ zh: '学习记录编号', en: 'Study record number' }, { fromRegister: true, required: false })
  studyCertificateNumber?: string;

  @Declared({ zh: '本人申告身体条件符合规定', en: 'I declare my physical condition meets the rules' })
  healthDeclaration: true;
}

interface Reviewed extends Holder {
  readonly form: Pick<ReviewForm, 'reason' | 'studyMode'>;
  readonly facts: Holder['facts'] & {
    readonly file: LicenceFile | null;
    readonly reviews: readonly PassedReview[];
    readonly schoolBus: readonly SchoolBusPermit[];
    readonly findings: readonly AccidentFinding[];
    readonly study: ReviewStudy | null;
    readonly report: MedicalReport | null;
    readonly abilityTest: AbilityTest | null;
  };
}

const cycleEndOf = (licence: DrivingLicence, { facts }: Reviewed): CivilDate => reviewCycleEnd(licence, facts.reviews);

/** Points of the cycle to be reviewed. */
const pointsOf = (licence: DrivingLicence, subject: Reviewed): number => (cycleEndOf(licence, subject) <= licence.cycleStart ? (subject.facts.file?.pointsLastCycle ?? 0) : licence.pointsThisCycle);

/** Whether an accident of the cycle makes a review necessary (第七十二条、第七十三条). */
function hadAccident(licence: DrivingLicence, subject: Reviewed, counts: (finding: AccidentFinding) => boolean): boolean {
  const end = cycleEndOf(licence, subject);
  return subject.facts.findings.some((finding) => finding.happenedOn >= addYears(end, -1) && finding.happenedOn < end && counts(finding));
}

const applies: Readonly<Record<Ground, (licence: DrivingLicence, subject: Reviewed) => boolean>> = {
  'heavy-with-points': (licence, subject) => holdsHeavyClass(licence.classes) && pointsOf(licence, subject) > 0,
  'fatal-accident': (licence, subject) => hadAccident(licence, subject, ({ casualties, responsibility }) => casualties === 'death' && responsibility !== 'minor'),
  'over-70-accident': (licence, subject) => (ageOf(subject) ?? 0) >= 70 && hadAccident(licence, subject, ({ casualties }) => casualties !== 'slight-injury'),
  'school-bus': (_licence, { facts: { schoolBus } }) => schoolBus.length > 0,
};

/** Every ground that there is, whichever was chosen. */
const groundsOf = (licence: DrivingLicence, subject: Reviewed): Ground[] => (Object.keys(grounds) as Ground[]).filter((ground) => applies[ground](licence, subject));

function isRequired(licence: DrivingLicence, subject: Reviewed): Outcome {
  if (applies[subject.form.reason](licence, subject)) return holds();
  const [other] = groundsOf(licence, subject);
  return other ? fails(`您的审验情形是“${grounds[other].zh}”，请改选`, `Your ground of review is “${grounds[other].en}”: choose it`) : fails('本记分周期没有需要审验的情形，无需参加审验', 'Nothing in this scoring cycle calls for a review: none is due');
}

/** Whoever is reviewed for an accident at 70 or over and for nothing else studies nothing, whichever ground they chose (第七十三条、第九十条). */
function needsStudy(subject: Reviewed): boolean {
  const { licence } = subject.facts;
  return !licence || groundsOf(licence, subject).join() !== 'over-70-accident';
}

/** Three hours after the cycle, with the face checked (第七十三条). */
const STUDY_MINUTES = 180;

function studyDone(licence: DrivingLicence, subject: Reviewed): Outcome {
  const { facts: { study }, form } = subject;
  if (!study) return form.studyMode === 'onsite' ? unknown('学习平台没有现场学习记录，由工作人员核对', 'The study platform has no record of the course; an officer checks') : fails('没有审验学习记录，请先参加3小时审验学习', 'No study is on record: take the three hours first');
  const end = cycleEndOf(licence, subject);
  if (end <= subject.today && study.finishedOn < end) return fails('审验学习应当在记分周期结束后进行', 'The study must be done after the scoring cycle has ended');
  if (study.minutes < STUDY_MINUTES) return fails(`审验学习只有${study.minutes}分钟，不少于${STUDY_MINUTES}分钟`, `Only ${study.minutes} of the ${STUDY_MINUTES} minutes are done`);
  return study.faceChecked ? holds() : fails('审验学习未通过人像核验，请本人重新学习', 'The face check of the study did not pass: take it yourself');
}

const needsReport = (reason: Ground | undefined): boolean => reason === 'school-bus' || reason === 'over-70-accident';

function bodyFit(licence: DrivingLicence, subject: Reviewed): Outcome {
  const { facts, today } = subject;
  if (applies['school-bus'](licence, subject)) {
    const fit = medicallyFit(facts.report, licence.classes, limitsOf(subject), today);
    if (fit.result !== 'holds') return fit;
  }
  const age = ageOf(subject);
  if (age === undefined) return ageUnknown;
  return age >= 70 ? abilityTested(facts.abilityTest, today) : holds();
}

function cycleEnded(licence: DrivingLicence, subject: Reviewed): Outcome {
  const end = cycleEndOf(licence, subject);
  return end <= subject.today ? holds() : fails(`记分周期到${formatDate(end, 'zh')}结束，之后再申请审验`, `The scoring cycle ends on ${formatDate(end, 'en')}: apply after it`);
}

const reviewFacts = ({ applicant: { documentNumber } }: Ask<object>) => ({
  licence: driver.licence(documentNumber),
  file: driver.file(documentNumber),
  reviews: driver.reviews(documentNumber),
  schoolBus: driver.schoolBus(documentNumber),
  findings: accident.findings(documentNumber),
  violations: violation.openOfDriver(documentNumber),
  accidents: accident.openOfParty(documentNumber),
  study: reviewStudy.unused(documentNumber),
  report: medical.latestReport(documentNumber),
  abilityTest: medical.latestAbilityTest(documentNumber),
});

/** Until thirty days after the next cycle. */
const reviewedUntil = (licence: DrivingLicence, subject: Reviewed): CivilDate => addDays(addYears(cycleEndOf(licence, subject), 1), DAYS_AFTER_CYCLE);

/** The review after a scoring cycle, passed at once when study, health and settlement are on record. */
export const drivingLicenceReview = defineService({
  id: 'traffic.driving-licence-review',
  version: 1,
  name: { zh: '机动车驾驶证审验', en: 'Periodic review of driving licence' },
  summary: { zh: '大中型客货车驾驶人以及发生特定事故的驾驶人，在记分周期结束后接受审验。', en: 'Review after the scoring cycle for drivers of large vehicles with points and drivers in certain accidents.' },
  keywords: ['驾驶证年审', '驾驶证审验', '驾照审验', 'A证审验', 'B证审验', '审验学习', '三小时学习', 'shenyan', 'jiazhao shenyan', 'driving licence review'],
  nature: 'licence',
  audience: ['person', 'foreigner'],
  law: [
    roadSafetyLaw('第二十三条、第二十四条', 'Articles 23 and 24'),
    provisions('第七十一条至第七十四条、第九十条、第九十九条、第一百条', 'Articles 71 to 74, 90, 99 and 100'),
    { zh: '《道路交通安全违法行为记分管理办法》（公安部令第163号）第三条、第十五条', en: 'Measures on Points for Traffic Violations (Order 163), Articles 3 and 15' },
  ],
  limit: { length: 1, unit: 'working-day', promised: 0, law: provisions('第六十八条', 'Article 68') },
  fee: free,
  decision: 'instant',
  level: 'city',
  inPerson: { zh: '无需到场；选择现场学习的到公布的地点学习', en: 'No visit; on-site study at a listed place if you choose it' },
  competence: { zh: '核发地或者核发地以外的任一车辆管理所', en: 'Any vehicle office' },
  notes: [
    { zh: '记分周期结束后30日内办理；没有记分的免予本周期审验', en: 'Due within 30 days after the scoring cycle; without points no review is due' },
    { zh: '逾期未审验仍驾驶的，处200元以上500元以下罚款；请人代学的学习记录无效', en: 'Driving while overdue costs 200 to 500 yuan; study done by somebody else is void' },
  ],

  formTitle: { zh: '审验', en: 'The review' },
  form: ReviewForm,
  blocks: [applicant(), contact({ mobile: true }), byAgentToo(), employer({ required: false }), declaration()],
  facts: reviewFacts,
  prefill: (subject) => {
    const { applicant: { documentNumber }, facts: { licence, reviews, study } } = subject;
    return {
      licenceNumber: documentNumber,
      ...(licence && { fileNumber: licence.fileNumber, currentClasses: classesOnCard(licence.classes), cycleEnd: reviewCycleEnd(licence, reviews) }),
      ...(study && { studyCertificateNumber: study.certificateNumber }),
    };
  },

  conditions: [
    {
      id: 'review-required',
      text: { zh: '属于应当参加审验的驾驶人', en: 'The driver is one who must be reviewed' },
      law: provisions('第七十二条、第七十三条、第九十条', 'Articles 72, 73 and 90'),
      remedy: 'refusal',
      check: ofLicence(isRequired),
    },
    licenceStatus(reviewableStatuses, { zh: '驾驶证状态为正常或者逾期未审验', en: 'The licence is normal or overdue for review' }),
    violationsSettled,
    courseDone,
    {
      id: 'study-done',
      text: { zh: '已参加不少于3小时的审验学习并接受案例警示教育', en: 'At least three hours of study and the case education are done' },
      law: provisions('第七十三条', 'Article 73'),
      remedy: 'refusal',
      when: needsStudy,
      check: ofLicence(studyDone),
    },
    {
      id: 'body-fit',
      text: { zh: '申报的身体条件符合准驾车型', en: 'The declared physical condition meets the class' },
      law: provisions('第七十三条、第七十四条、第九十条', 'Articles 73, 74 and 90'),
      remedy: 'refusal',
      check: ofLicence(bodyFit),
    },
    {
      id: 'cycle-ended',
      text: { zh: '记分周期已经结束', en: 'The scoring cycle has ended' },
      law: provisions('第七十二条', 'Article 72'),
      remedy: 'refusal',
      check: ofLicence(cycleEnded),
    },
  ],
  materials: [
    {
      id: 'study-record',
      text: { zh: '审验学习记录', en: 'Review study record' },
      requiredWhen: ({ studyMode }) => studyMode === 'onsite',
      waivedWhen: ({ facts: { study } }) => study !== null,
      waiver: { zh: '学习平台已记录的免交', en: 'Not needed when the study platform has recorded it' },
    },
    { ...fitnessReport, requiredWhen: ({ reason }) => needsReport(reason) },
  ],

  jurisdiction: ({ facts }) => ({ kind: 'vehicle-office', regionCode: officeRegion(facts) }),
  effects: (decided) => {
    const { facts: { licence, study }, decidedOn, serial } = decided;
    if (!licence) return [];
    const { licenceNumber } = licence;
    return [
      driver.enterReview({ number: `SY${serial}`, licenceNumber, cycleEnd: cycleEndOf(licence, decided), reviewedOn: decidedOn }),
      driver.review({ licenceNumber, reviewedUntil: reviewedUntil(licence, decided) }),
      ...(study ? [reviewStudy.use({ certificateNumber: study.certificateNumber, usedOn: decidedOn })] : []),
    ];
  },
  result: {
    kind: 'driving-licence-review',
    title: { zh: '驾驶证审验记录（审验合格）', en: 'Review record on the driving licence' },
    numberPrefix: '豫公交审',
    validity: { zh: '至下一记分周期审验', en: 'Until the review of the next scoring cycle' },
    rows: (decided) => {
      const { facts: { licence } } = decided;
      if (!licence) return [];
      return [
        { label: { zh: '证号', en: 'Licence number' }, value: inBoth(licence.licenceNumber) },
        { label: { zh: '姓名', en: 'Name' }, value: inBoth(licence.holderName) },
        { label: { zh: '准驾车型', en: 'Classes' }, value: inBoth(classesOnCard(licence.classes)) },
        { label: { zh: '审验的记分周期截止', en: 'Scoring cycle reviewed, ended' }, value: dateInBoth(cycleEndOf(licence, decided)) },
        { label: { zh: '审验有效期至', en: 'Reviewed until' }, value: dateInBoth(reviewedUntil(licence, decided)) },
      ];
    },
  },

  samples: reviewSamples,
});
