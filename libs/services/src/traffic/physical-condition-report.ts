import { applicant, Choice, contact, DateField, declaration, Declared, defineService, driver, fails, holds, medical, reportableStatuses, ShortText, uncharged, unknown, YesNo, type Ask, type Deferral, type DrivingLicence, type Examination, type LicenceFile, type Outcome } from '@yichuang/definition';
import { addDays, addMonths, addYears, dateInBoth, formatDate, inBoth, type CivilDate, type Text } from '@yichuang/kernel';

import { officeRegion } from './licence-card.js';
import { fitnessReport, licenceStatus } from './licence-checks.js';
import { DAYS_AFTER_CYCLE, lastDayFor, medicalDue } from './licence-dues.js';
import { byAgentToo, LicenceForm, sight } from './licence-form.js';
import { ageOf, ageUnknown, ofLicence, type Holder } from './licence-holder.js';
import { provisions } from './licence-law.js';
import { whatDriversType } from './licence-answers.js';

type ReportKind = 'over-70' | 'c5' | 'deferred';

export class ConditionForm extends LicenceForm {
  @Choice(
    { zh: '提交类别', en: 'Kind of report' },
    {
      'over-70': { zh: '70周岁以上每年提交', en: 'Aged 70 or over, yearly' },
      c5: { zh: '残疾人专用小型自动挡载客汽车每3年提交', en: 'Adapted class, every three years' },
      deferred: { zh: '延期后补交', en: 'Late after a deferral' },
    },
  )
  applicationKind: ReportKind;

  @ShortText({ zh: '体检机构', en: 'Medical institution' }, { fromRegister: true })
  institution: string;

  @ShortText({ zh: '体检报告编号', en: 'Report number' }, { fromRegister: true, required: false })
  medicalReportNumber?: string;

  @DateField({ zh: '体检日期', en: 'Date of report' }, { fromRegister: true, notAfter: 'today' })
  reportDate: CivilDate;

  @ShortText({ zh: '左眼视力', en: 'Left eye sight' }, sight)
  visionLeft: string;

  @ShortText({ zh: '右眼视力', en: 'Right eye sight' }, sight)
  visionRight: string;

  @YesNo({ zh: '是否佩戴助听设备', en: 'Hearing aid worn' }, { fromRegister: true })
  hearingAid: boolean;

  @Declared({ zh: '本人申告无妨碍安全驾驶的疾病', en: 'I declare no illness preventing safe driving' })
  healthDeclaration: true;
}

interface Reporting extends Holder {
  readonly form: { readonly applicationKind: ReportKind };
  readonly facts: Holder['facts'] & { readonly file: LicenceFile | null; readonly deferrals: readonly Deferral[]; readonly report: Examination | null };
}

const holdsC5 = ({ classes }: Pick<DrivingLicence, 'classes'>): boolean => classes.some((held) => held.class === 'C5');
const notDue = fails('您不属于应当提交身体条件证明的驾驶人，无需提交', 'No report is due from you');

function obliged(licence: DrivingLicence, subject: Reporting): Outcome {
  const age = ageOf(subject);
  const isC5 = holdsC5(licence);
  if (age === undefined && !isC5) return ageUnknown;
  const isOld = age !== undefined && age >= 70;
  if (!isOld && !isC5) return notDue;
  if (subject.form.applicationKind === 'deferred' && !subject.facts.deferrals.some(({ item }) => item === 'medical-report')) return fails('没有延期记录，请选择其他提交类别', 'No deferral is on record: choose another kind');
  if (subject.form.applicationKind === 'over-70' && !isOld) return fails('您未满70周岁，请选择其他提交类别', 'You are under 70: choose another kind');
  return subject.form.applicationKind === 'c5' && !isC5 ? fails('您没有残疾人专用小型自动挡载客汽车准驾车型，请选择其他提交类别', 'You do not hold the adapted class: choose another kind') : holds();
}

/** The end of the scoring cycle the report is for. */
const cycleEndOf = (licence: DrivingLicence, file: LicenceFile | null): CivilDate => addDays(medicalDue(licence, file), -DAYS_AFTER_CYCLE);

function inWindow(licence: DrivingLicence, { facts: { file, deferrals }, today }: Reporting): Outcome {
  const cycleEnd = cycleEndOf(licence, file);
  const opens = addDays(cycleEnd, -90);
  if (today < opens) return fails(`最早可于${formatDate(opens, 'zh')}提交`, `You can report from ${formatDate(opens, 'en')}`);
  const closes = lastDayFor(deferrals, 'medical-report', medicalDue(licence, file), cycleEnd);
  return today > closes ? fails('逾期1年以上，驾驶证应予注销；请申请恢复驾驶资格', 'More than a year late the licence is deregistered: apply to restore it') : holds();
}

function reportValid(licence: DrivingLicence, { facts: { report }, today }: Reporting): Outcome {
  if (!report?.listed) return unknown('没有查到联网医疗机构的身体条件证明，由工作人员审核纸质证明', 'No networked institution sent a report; an officer reads the paper');
  if (addMonths(report.issuedOn, 6) < today) return fails('身体条件证明超过6个月，请重新体检', 'The report is older than six months: have another check');
  return holdsC5(licence) && !report.designated ? fails('持残疾人专用小型自动挡载客汽车准驾车型的，应当在省级指定的医疗机构体检', 'For the adapted class the check must be at an institution the province has designated') : holds();
}

function fitForAll({ classes }: DrivingLicence, { facts: { report } }: Reporting): Outcome {
  if (!report?.listed) return unknown('由工作人员审核纸质证明', 'An officer reads the paper');
  const unfit = classes.filter((held) => !report.fitFor.includes(held.class)).map((held) => held.class);
  if (report.unsafeIllness) return fails('体检发现妨碍安全驾驶的疾病，请到车辆管理所办理注销', 'The report names an illness that makes driving unsafe: apply for deregistration');
  if (unfit.length === 0) return holds();
  return unfit.length === classes.length ? fails('体检结论不符合所有准驾车型，请办理注销', 'You are not fit for any class held: apply for deregistration') : fails(`体检结论不符合${unfit.join('')}准驾车型，请办理降低准驾车型`, `You are not fit for ${unfit.join('')}: apply for a downgrade`);
}

const conditionFacts = ({ applicant: { documentNumber } }: Ask<object>) => ({
  licence: driver.licence(documentNumber),
  file: driver.file(documentNumber),
  deferrals: driver.deferrals(documentNumber),
  report: medical.examination(documentNumber),
});

/** Every year from 70 on, every three years for the adapted class (第七十四条). */
function nextDue(licence: DrivingLicence, subject: Reporting): CivilDate {
  const years = (ageOf(subject) ?? 0) >= 70 ? 1 : 3;
  const cycleEnd = cycleEndOf(licence, subject.facts.file);
  const from = cycleEnd < licence.cycleStart ? licence.cycleStart : cycleEnd; // further cycles may have ended during a deferral
  return addDays(addYears(from, years), DAYS_AFTER_CYCLE);
}

/** A fitness report that a networked institution sent is filed at once. */
export const physicalConditionReport = defineService({
  id: 'traffic.physical-condition-report',
  version: 1,
  name: { zh: '提交身体条件证明', en: 'Submission of physical condition report' },
  summary: { zh: '70周岁以上驾驶人每年、残疾人专用小型自动挡载客汽车驾驶人每3年提交一次身体条件证明。', en: 'Yearly fitness report for drivers aged 70 and over, every three years for holders of the adapted small automatic class.' },
  keywords: ['身体条件证明', '驾驶人体检', '驾照体检', '体检表', '七十岁以上', '老年驾驶人', 'tijian', 'jiazhao tijian', 'medical report', 'fitness to drive'],
  nature: 'public-service',
  audience: ['person', 'foreigner'],
  law: [provisions('第七十二条、第七十四条、第七十九条、第八十五条、第一百零五条', 'Articles 72, 74, 79, 85 and 105')],
  limit: { length: 1, unit: 'working-day', promised: 0, law: provisions('第六十八条', 'Article 68') },
  fee: uncharged,
  decision: 'instant',
  level: 'city',
  inPerson: { zh: '到公布的医疗机构体检；提交无需到场', en: 'The medical check at a listed institution; the report is filed online' },
  competence: { zh: '任一车辆管理所', en: 'Any vehicle office' },
  notes: [
    { zh: '记分周期结束后30日内提交；可以提前90日提交', en: 'Due within 30 days after the scoring cycle; accepted up to 90 days before its end' },
    { zh: '逾期1年以上未提交的，驾驶证注销；在有效期内或者超过有效期未满1年的，提交后可以恢复', en: 'Not filed within a year the licence is deregistered; within its term, or a year after, a report restores it' },
    { zh: '体检费由医疗机构收取', en: 'The institution charges its own fee for the check' },
  ],

  formTitle: { zh: '身体条件证明', en: 'The report' },
  form: ConditionForm,
  blocks: [applicant(), contact({ mobile: true }), byAgentToo(), declaration()],
  facts: conditionFacts,
  prefill: (subject) => {
    const { applicant: { documentNumber }, facts: { licence, report } } = subject;
    return {
      licenceNumber: documentNumber,
      ...(licence && { fileNumber: licence.fileNumber }),
      ...(report && {
        institution: report.institution,
        medicalReportNumber: report.reportNumber,
        reportDate: report.issuedOn,
        visionLeft: report.visionLeft ?? undefined,
        visionRight: report.visionRight ?? undefined,
        hearingAid: report.hearingAid ?? undefined,
      }),
    };
  },

  conditions: [
    {
      id: 'obligated',
      text: { zh: '属于应当提交身体条件证明的驾驶人', en: 'The driver is obliged to report' },
      law: provisions('第七十四条', 'Article 74'),
      remedy: 'refusal',
      check: ofLicence(obliged),
    },
    {
      id: 'in-window',
      text: { zh: '在规定的提交期内或者逾期1年内、延期期限内', en: 'In the reporting window, within one year after, or within the deferral granted' },
      law: provisions('第七十四条、第七十五条、第七十九条', 'Articles 74, 75 and 79'),
      remedy: 'refusal',
      check: ofLicence(inWindow),
    },
    licenceStatus(reportableStatuses, { zh: '驾驶证状态为正常、逾期未体检、逾期未审验或者逾期未换证', en: 'The licence is normal, or overdue for the report, review or renewal' }),
    {
      id: 'report-valid',
      text: { zh: '身体条件证明由符合规定的医疗机构出具，且在6个月有效期内', en: 'The report comes from an accepted institution and is within six months' },
      law: provisions('第八十五条', 'Article 85'),
      remedy: 'correction',
      check: ofLicence(reportValid),
    },
    {
      id: 'not-unfit',
      text: { zh: '体检结论符合准驾车型', en: 'The result meets the classes held' },
      law: provisions('第十四条、第七十四条、第七十九条', 'Articles 14, 74 and 79'),
      remedy: 'refusal',
      check: ofLicence(fitForAll),
    },
  ],
  materials: [fitnessReport],

  jurisdiction: ({ facts }) => ({ kind: 'vehicle-office', regionCode: officeRegion(facts) }),
  effects: (decided) => {
    const { form, facts: { licence, report }, decidedOn } = decided;
    if (!licence) return [];
    return [
      driver.reportCondition({
        licenceNumber: licence.licenceNumber,
        medicalDueOn: nextDue(licence, decided),
        lastMedicalOn: report?.issuedOn ?? form.reportDate ?? decidedOn,
        wearsHearingAid: report?.hearingAid ?? false,
      }),
    ];
  },
  result: {
    kind: 'physical-condition-receipt',
    title: { zh: '身体条件证明受理记录', en: 'Record of the report received' },
    numberPrefix: '豫公交体检',
    validity: { zh: '至下次提交：70周岁以上1年，残疾人专用小型自动挡载客汽车3年', en: 'To the next report: one year from 70 on, three years for the adapted class' },
    rows: (decided) => {
      const { facts: { licence, report } } = decided;
      if (!licence) return [];
      return [
        { label: { zh: '证号', en: 'Licence number' }, value: inBoth(licence.licenceNumber) },
        { label: { zh: '姓名', en: 'Name' }, value: inBoth(licence.holderName) },
        ...(report ? [{ label: { zh: '体检日期', en: 'Checked on' }, value: dateInBoth(report.issuedOn) }] : []),
        { label: { zh: '下次提交截止日期', en: 'Next report due by' }, value: dateInBoth(nextDue(licence, decided)) },
      ];
    },
  },

  samples: [
    sample('yearly', 'condition-yearly', { zh: '73周岁按年提交', en: 'Aged 73, the yearly report' }, { applicationKind: 'over-70' }),
    sample('adapted', 'condition-adapted', { zh: '残疾人专用小型自动挡载客汽车满3年提交', en: 'The adapted class after three years' }, { applicationKind: 'c5' }),
    sample('not-due', 'licence-lost', { zh: '不满70周岁，无需提交', en: 'Under 70: no report is due' }, { applicationKind: 'over-70', waitsFor: 'obligated' }),
  ],
});

function sample(id: string, persona: string, title: Text, { applicationKind, waitsFor }: { readonly applicationKind: ReportKind; readonly waitsFor?: string }) {
  return {
    id,
    persona,
    title,
    answers: () => ({ ...whatDriversType, applicationKind, healthDeclaration: true as const }),
    ends: waitsFor ? { waitsFor } : { granted: true as const },
  };
}
