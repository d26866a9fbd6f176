import { accident, applicant, AskedFirst, Choice, contact, criminalRecord, DateField, declaration, defineService, driver, drugControl, exam, LicenceNumber, medical, office, schooling, ShortText, YesNo, type Ask } from '@yichuang/definition';
import { addYears, inBoth, type CivilDate } from '@yichuang/kernel';

import { ofAge, physicalConditions } from './candidate-checks.js';
import { MeasuredForm } from './candidate-form.js';
import { climbs, drivesCars, fewPoints, isFirstOfItsKind, isNew, testsLeftToAdd, testsToAdd, whereIssued, withAdded } from './class-addition-checks.js';
import { classAdditionSamples } from './class-addition-samples.js';
import { classChoices } from './class-choices.js';
import { admissionRows, allPassed, canBook } from './driving-tests.js';
import { noDrugRecord } from './drug-record.js';
import { heavyClassCleanRecord } from './heavy-class-record.js';
import { addressOf, cardRows, cardSerial, officeRegion } from './licence-card.js';
import { fitnessReport, licenceStatus, newCard, noLicenceBan, presentLicence } from './licence-checks.js';
import { classesOnCard, isHeavy } from './licence-classes.js';
import { cardDelivery, fileNumber, portrait } from './licence-form.js';
import { ofLicence } from './licence-holder.js';
import { licenceFee, provisions, roadSafetyLaw } from './licence-law.js';

const additions = classChoices('A1', 'A2', 'A3', 'B1', 'B2', 'C1', 'C2', 'C3', 'C4', 'C6', 'D', 'E', 'F', 'M', 'N', 'P');

@AskedFirst('licenceNumber', 'fileNumber', 'currentClasses', 'requestedClass', 'vocationalStudent', 'schoolName')
export class ClassAdditionForm extends MeasuredForm {
  @LicenceNumber({ zh: '驾驶证号', en: 'Driving licence number' }, { fromRegister: true })
  licenceNumber: string;

  @ShortText({ zh: '档案编号', en: 'Licence file number' }, fileNumber)
  fileNumber: string;

  @ShortText({ zh: '现准驾车型', en: 'Classes held' }, { fromRegister: true })
  currentClasses: string;

  @Choice({ zh: '申请增加的准驾车型', en: 'Class to add' }, additions)
  requestedClass: keyof typeof additions;

  @YesNo({ zh: '是否全日制驾驶职业教育学生', en: 'Full-time vocational driving student' })
  vocationalStudent: boolean;

  @ShortText({ zh: '学校名称', en: 'School' }, { when: ({ vocationalStudent }: Partial<ClassAdditionForm>) => vocationalStudent === true })
  schoolName?: string;

  /** What {@link TestsPassedForm} adds when the candidate comes back. */
  testsPassedOn?: CivilDate;
}

/** What a candidate reports once all tests are passed. */
export class TestsPassedForm {
  @DateField({ zh: '最后一科合格日期', en: 'Day on which the last test was passed' }, { notAfter: 'today' })
  testsPassedOn: CivilDate;
}

const additionFacts = ({ form, applicant: who }: Ask<ClassAdditionForm>) => {
  const { documentNumber } = who;
  return {
    licence: driver.licence(documentNumber),
    offences: driver.offences(documentNumber),
    bans: driver.bans(documentNumber),
    findings: accident.findings(documentNumber),
    drugs: drugControl.ofPerson(documentNumber),
    record: criminalRecord.of(who),
    schooling: schooling.ofPerson(documentNumber),
    report: medical.examination(documentNumber),
    abilityTest: medical.latestAbilityTest(documentNumber),
    candidacy: exam.candidacy(documentNumber, form.requestedClass),
  };
};

/** Three years at the longest (第四十条). */
const LEARNING_DAYS = 1096;

/** Another class: admission to the tests first, and the new card once all that are asked are passed. */
export const drivingLicenceClassAddition = defineService({
  id: 'traffic.driving-licence-class-addition',
  version: 1,
  name: { zh: '增加准驾车型', en: 'Addition of a licence class' },
  summary: { zh: '已持有驾驶证的驾驶人申请增加准驾车型，通过规定的考试后换发驾驶证。', en: 'A licence holder adds a class after the required tests.' },
  keywords: ['增驾', '增加准驾车型', '驾照升级', 'C1升B2', '增驾摩托车', '考摩托车证', '考大车', 'zengjia', 'add licence class', 'motorcycle licence', 'lorry licence'],
  nature: 'licence',
  audience: ['person', 'foreigner'],
  law: [roadSafetyLaw('第十九条', 'Article 19'), provisions('第十四条至第十八条、第二十二条、第三十条、第四十三条、第四十四条', 'Articles 14 to 18, 22, 30, 43 and 44')],
  limit: { length: 5, unit: 'working-day', promised: 1, law: { zh: '《道路交通安全法实施条例》第二十一条', en: 'Implementing Regulations of the Road Traffic Safety Law, Article 21' } },
  fee: { ...licenceFee, note: { zh: '纸质驾驶证工本费10元，领取时缴纳；考试费按省定标准，由考场按科目收取', en: '10 yuan for the paper licence, paid on receipt; test fees as the province sets them, taken by the test site for each subject' } },
  decision: 'accept-examine-decide',
  level: 'city',
  inPerson: { zh: '体检和各科目考试；领取新证时交回原证', en: 'The medical check and all tests; the old licence is handed back for the new one' },
  competence: { zh: '驾驶证核发地车辆管理所；职业教育学生在接受教育地', en: 'The vehicle office of the place of issue; for vocational students that of the place of study' },
  notes: [
    { zh: 'C2增加C1、轻便摩托车或者二轮摩托车增加更高摩托车车型的，只考科目二、科目三；增加C6的，只考科目二和安全文明驾驶常识', en: 'From C2 to C1 and from a lesser motorcycle to a larger one only subjects 2 and 3 are asked; for C6 subject 2 and the safety theory' },
    { zh: '有效期不变；首次取得汽车类或者摩托车类准驾车型的，实习期12个月', en: 'The term stays as it is; the first class for cars, or for motorcycles, begins a year of probation' },
  ],

  formTitle: { zh: '增加的准驾车型', en: 'The class to add' },
  form: ClassAdditionForm,
  blocks: [
    applicant(),
    contact({ mobile: true }),
    office({ qualifies: { zh: '驾驶证核发地的车辆管理所；职业教育学生为接受教育地', en: 'The vehicle office that issued the licence; for vocational students that of the place of study' } }),
    portrait(),
    cardDelivery(),
    declaration(),
  ],
  facts: additionFacts,
  prefill: ({ applicant: { documentNumber }, facts }) => {
    const { licence, report } = facts;
    return {
      licenceNumber: documentNumber,
      deliveryAddress: addressOf(facts),
      ...(licence && { fileNumber: licence.fileNumber, currentClasses: classesOnCard(licence.classes), acceptingOffice: officeRegion(facts) }),
      ...(report && { heightCm: report.heightCm ?? undefined, visionLeft: report.visionLeft ?? undefined, visionRight: report.visionRight ?? undefined }),
    };
  },

  conditions: [
    licenceStatus(['normal'], { zh: '驾驶证状态正常', en: 'The licence is normal' }),
    ofAge,
    {
      id: 'no-full-points-recent',
      text: { zh: '本记分周期和申请前最近一个记分周期（B1、A2为两个，A1为三个）内没有记满12分', en: 'No 12-point record in this and the previous scoring cycle (two for B1 and A2, three for A1)' },
      law: provisions('第十七条', 'Article 17'),
      remedy: 'refusal',
      check: ofLicence(fewPoints),
    },
    {
      id: 'class-prerequisite',
      text: { zh: '原准驾车型及年限符合规定', en: 'Held classes and years meet the ladder' },
      law: provisions('第十七条', 'Article 17'),
      remedy: 'refusal',
      check: ofLicence(climbs),
    },
    {
      id: 'class-not-covered',
      text: { zh: '申请的车型不在已有准驾车型的准驾范围内', en: 'The class is not already covered' },
      law: provisions('附件1', 'Annex 1'),
      remedy: 'refusal',
      check: ofLicence(isNew),
    },
    { ...heavyClassCleanRecord, when: ({ form }) => isHeavy(form.requestedClass) },
    ...physicalConditions,
    noDrugRecord,
    {
      id: 'applies-at-issuing-place',
      text: { zh: '在驾驶证核发地申请（职业教育学生在接受教育地）', en: 'Application at the place of issue' },
      law: provisions('第二十二条', 'Article 22'),
      remedy: 'correction',
      check: ofLicence(whereIssued),
    },
    noLicenceBan,
    {
      id: 'test-booking',
      text: { zh: '预约的考试符合科目顺序和间隔时间', en: 'The tests booked keep their order and waiting days' },
      law: provisions('第四十三条、第四十四条', 'Articles 43 and 44'),
      remedy: 'correction',
      when: ({ form }) => (form.testBooking ?? []).length > 0 && form.testsPassedOn === undefined,
      check: ofLicence((licence, { form: { testBooking = [], requestedClass }, facts: { candidacy }, today }) =>
        canBook({ bookings: testBooking, candidacy, wanted: requestedClass, required: testsToAdd(licence, requestedClass), drivesAlready: drivesCars(licence), today }),
      ),
    },
    {
      id: 'tests-passed',
      text: { zh: '规定的科目考试均已合格', en: 'All tests that are asked are passed' },
      law: provisions('第三十条、第六十条', 'Articles 30 and 60'),
      remedy: 'correction',
      when: ({ form }) => form.testsPassedOn !== undefined,
      check: ofLicence((licence, { form: { requestedClass }, facts: { candidacy } }) => allPassed(candidacy, testsToAdd(licence, requestedClass), requestedClass)),
    },
  ],
  materials: [
    fitnessReport,
    presentLicence,
    {
      id: 'school-enrolment',
      text: { zh: '学籍证明', en: 'Enrolment record' },
      requiredWhen: ({ vocationalStudent }) => vocationalStudent,
      waivedWhen: ({ facts }) => facts.schooling.some(({ isFullTime, status }) => isFullTime && status === 'enrolled'),
      waiver: { zh: '教育部门学籍信息可以查到的免交', en: 'Not needed when the education register shows the enrolment' },
    },
  ],

  jurisdiction: ({ form }) => ({ kind: 'vehicle-office', regionCode: form.acceptingOffice }),
  effects: ({ form: { requestedClass }, facts: { licence }, decidedOn, serial }) => {
    if (!licence) return [];
    return [
      ...newCard(licence, cardSerial(serial), 'exchanged', { classes: withAdded(licence, requestedClass, decidedOn) }),
      ...(isFirstOfItsKind(licence, requestedClass) ? [driver.setProbation({ licenceNumber: licence.licenceNumber, probationUntil: addYears(decidedOn, 1) })] : []),
    ];
  },
  result: {
    kind: 'driving-licence',
    title: { zh: '机动车驾驶证（电子）', en: 'Driving licence (electronic)' },
    numberPrefix: '豫公交驾证',
    validity: { zh: '与原证相同', en: 'As before' },
    rows: ({ form: { requestedClass }, facts: { licence }, decidedOn }) => (licence ? cardRows({ ...licence, classes: withAdded(licence, requestedClass, decidedOn) }) : []),
  },
  completion: {
    when: (decided) => testsLeftToAdd(decided).length > 0,
    permit: {
      kind: 'driving-test-admission',
      title: { zh: '机动车驾驶人考试准予通知书', en: 'Admission to the driving tests' },
      numberPrefix: '豫公交考',
      validity: { zh: '3年；科目一合格后据此核发学习驾驶证明', en: 'Three years; once subject 1 is passed the learner’s permit is issued on it' },
      rows: (decided) => [
        { label: { zh: '姓名', en: 'Name' }, value: inBoth(decided.applicant.name) },
        { label: { zh: '申请增加的准驾车型', en: 'Class to add' }, value: inBoth(decided.form.requestedClass) },
        ...admissionRows(testsLeftToAdd(decided), decided.form.testBooking ?? []),
      ],
    },
    validity: { length: LEARNING_DAYS, unit: 'calendar-day', promised: LEARNING_DAYS, law: provisions('第四十条、第四十一条', 'Articles 40 and 41') },
    text: { zh: '规定的科目考试合格后，在这里填写日期', en: 'When all tests that are asked are passed, give the day here' },
    form: TestsPassedForm,
    materials: [],
  },

  samples: classAdditionSamples,
});
