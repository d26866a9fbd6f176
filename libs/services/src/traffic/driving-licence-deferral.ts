import { applicant, border, Choice, contact, DateField, declaration, Declared, defineService, driver, fails, holds, LongText, military, MultiChoice, uncharged, unknown, type Ask, type BorderMovement, type Deferral, type DeferralItem, type DrivingLicence, type Enlistment, type LicenceFile, type Outcome, type PassedReview, type SchoolBusPermit } from '@yichuang/definition';
import { addDays, addYears, dateInBoth, formatDate, inBoth, type CivilDate } from '@yichuang/kernel';

import { deferralSamples } from './deferral-samples.js';
import { officeRegion } from './licence-card.js';
import { licenceStatus } from './licence-checks.js';
import { holdsHeavyClass } from './licence-classes.js';
import { DAYS_AFTER_CYCLE, lastDayFor, medicalDue, reviewCycleEnd } from './licence-dues.js';
import { byAgentToo, LicenceForm } from './licence-form.js';
import { ageOf, ofLicence, type Holder } from './licence-holder.js';
import { provisions } from './licence-law.js';

const items = {
  renewal: { zh: '期满换证', en: 'Renewal' },
  review: { zh: '审验', en: 'Review' },
  'medical-report': { zh: '提交身体条件证明', en: 'Physical condition report' },
};
const reasons = {
  'military-service': { zh: '服兵役', en: 'Military service' },
  abroad: { zh: '出国（境）', en: 'Abroad' },
  illness: { zh: '因病住院、行动不便', en: 'Illness or reduced mobility' },
  detention: { zh: '被依法拘留、逮捕、服刑', en: 'Lawful detention or imprisonment' },
  'force-majeure': { zh: '不可抗力', en: 'Force majeure' },
  other: { zh: '其他', en: 'Other' },
};
type Reason = keyof typeof reasons;

const isExplained = ({ reason }: { readonly reason?: Reason }): boolean => reason !== undefined && reason !== 'military-service' && reason !== 'abroad';

export class DeferralForm extends LicenceForm {
  @MultiChoice({ zh: '延期事项', en: 'What is deferred' }, items, { minItems: 1 })
  deferralItem: DeferralItem[];

  @Choice({ zh: '延期原因', en: 'Reason' }, reasons)
  reason: Reason;

  @LongText({ zh: '原因说明', en: 'Explanation' }, { when: isExplained, minLength: 10, maxLength: 500 })
  reasonDetail?: string;

  @DateField({ zh: '不能办理的开始日期', en: 'Unavailable from' })
  absenceFrom: CivilDate;

  @DateField(
    { zh: '申请延期至', en: 'Defer until' },
    {
      notBefore: 'today',
      rule: { holds: (until: CivilDate, { absenceFrom = until }: Partial<DeferralForm>) => absenceFrom <= until, message: { zh: '延期截止日期应当在开始日期之后', en: 'The deferral must end after it begins' } },
    },
  )
  deferUntil: CivilDate;

  @Declared({ zh: '延期期间不驾驶机动车', en: 'I will not drive during the deferral' })
  noDrivingPledge: true;
}

interface Deferring extends Holder {
  readonly form: Pick<DeferralForm, 'deferralItem' | 'reason' | 'absenceFrom' | 'deferUntil'>;
  readonly facts: Holder['facts'] & {
    readonly file: LicenceFile | null;
    readonly deferrals: readonly Deferral[];
    readonly reviews: readonly PassedReview[];
    readonly schoolBus: readonly SchoolBusPermit[];
    readonly enlistment: Enlistment | null;
    readonly movements: readonly BorderMovement[];
  };
}

const isOld = (subject: Deferring): boolean => (ageOf(subject) ?? 0) >= 70;

/** The day by which a driver must do something; nothing when they need not do it at all. */
const dueDates: Readonly<Record<DeferralItem, (licence: DrivingLicence, subject: Deferring) => CivilDate | null>> = {
  renewal: ({ validUntil }) => validUntil,
  review: (licence, subject) =>
    holdsHeavyClass(licence.classes) || subject.facts.schoolBus.length > 0 || isOld(subject) ? addDays(reviewCycleEnd(licence, subject.facts.reviews), DAYS_AFTER_CYCLE) : null,
  'medical-report': (licence, subject) => (isOld(subject) || licence.classes.some((held) => held.class === 'C5') ? medicalDue(licence, subject.facts.file) : null),
};

const duesOf = (licence: DrivingLicence, subject: Deferring): { readonly item: DeferralItem; readonly dueOn: CivilDate }[] =>
  subject.form.deferralItem.flatMap((item) => {
    const dueOn = dueDates[item](licence, subject);
    return dueOn === null ? [] : [{ item, dueOn }];
  });

function inWindow(licence: DrivingLicence, subject: Deferring): Outcome {
  const { facts: { deferrals }, today } = subject;
  const { validUntil } = licence;
  const isLate = (validUntil !== null && today > lastDayFor(deferrals, 'renewal', validUntil)) || duesOf(licence, subject).some(({ item, dueOn }) => today > lastDayFor(deferrals, item, dueOn));
  return isLate ? fails('超过期限1年以上，不能再申请延期', 'More than one year late: it can no longer be deferred') : holds();
}

function appliesToLicence(licence: DrivingLicence, subject: Deferring): Outcome {
  const dues = duesOf(licence, subject);
  const pointless = subject.form.deferralItem.find((item) => !dues.some((due) => due.item === item));
  return pointless ? fails(`您不需要办理“${items[pointless].zh}”，无需延期`, `“${items[pointless].en}” is not due from you: there is nothing to defer`) : holds();
}

function isPlausible({ form, facts }: Deferring): Outcome {
  if (form.reason === 'military-service') {
    return facts.enlistment && facts.enlistment.enlistedOn <= form.absenceFrom ? holds() : unknown('没有查到入伍信息，由工作人员核实', 'No enlistment on record; an officer checks');
  }
  if (form.reason === 'abroad') {
    const [last] = facts.movements;
    return last?.direction === 'exit' && last.on <= form.absenceFrom ? holds() : unknown('没有查到在所填日期之前出境、尚未入境的记录，由工作人员核实', 'No exit by that day without a return is on record; an officer checks');
  }
  return unknown('由工作人员审查原因和起止日期', 'An officer judges the reason and its dates');
}

/** Three years from the first due date: earlier deferrals of the same date are counted with it. */
const YEARS = 3;

function withinLimit(licence: DrivingLicence, subject: Deferring): Outcome {
  const { form: { deferUntil }, today } = subject;
  if (deferUntil <= today) return fails('延期截止日期应当晚于今天', 'The deferral must end after today');
  const over = duesOf(licence, subject).find(({ dueOn }) => deferUntil > addYears(dueOn, YEARS));
  return over ? fails(`“${items[over.item].zh}”最多可以延期至${formatDate(addYears(over.dueOn, YEARS), 'zh')}`, `“${items[over.item].en}” can be deferred until ${formatDate(addYears(over.dueOn, YEARS), 'en')} at most`) : holds();
}

const deferralFacts = ({ applicant: { documentNumber } }: Ask<object>) => ({
  licence: driver.licence(documentNumber),
  file: driver.file(documentNumber),
  deferrals: driver.deferrals(documentNumber),
  reviews: driver.reviews(documentNumber),
  schoolBus: driver.schoolBus(documentNumber),
  enlistment: military.enlistment(documentNumber),
  movements: border.movements(documentNumber),
});

/** Renewal, review or report later, for whoever is prevented; granted at once when registers show the absence. */
export const drivingLicenceDeferral = defineService({
  id: 'traffic.driving-licence-deferral',
  version: 1,
  name: { zh: '延期办理换证、审验、提交身体条件证明', en: 'Deferral of renewal, review or physical condition report' },
  summary: { zh: '因服兵役、出国（境）和疾病等原因不能按期换证、审验或者提交身体条件证明的，申请延期办理。', en: 'Postpones renewal, review or the fitness report for a driver in military service, abroad or similarly prevented.' },
  keywords: ['延期换证', '驾驶证延期', '延期审验', '驾驶证延期审验', '驾照延期', '出国换证延期', '当兵驾照延期', 'yanqi', 'jiazhao yanqi', 'defer renewal of driving licence'],
  nature: 'public-service',
  audience: ['person', 'foreigner'],
  law: [provisions('第七十五条、第七十九条、第一百零五条', 'Articles 75, 79 and 105')],
  limit: { length: 1, unit: 'working-day', promised: 1, law: provisions('第六十八条', 'Article 68') },
  fee: uncharged,
  decision: 'instant',
  level: 'city',
  inPerson: { zh: '无需到场，可以由代理人办理', en: 'No visit; an agent may apply for you' },
  competence: { zh: '驾驶证核发地车辆管理所', en: 'The vehicle office of the place of issue' },
  notes: [{ zh: '延期期间不得驾驶机动车；换证、审验或者提交后延期自行结束', en: 'Nobody may drive during the deferral; it ends with the renewal, review or report' }],

  formTitle: { zh: '延期', en: 'The deferral' },
  form: DeferralForm,
  blocks: [applicant(), contact({ mobile: true }), byAgentToo(), declaration()],
  facts: deferralFacts,
  prefill: (subject) => ({ licenceNumber: subject.applicant.documentNumber, fileNumber: subject.facts.licence?.fileNumber }),

  conditions: [
    licenceStatus(['normal', 'overdue-renewal', 'overdue-review', 'overdue-medical'], { zh: '驾驶证状态为正常、逾期未换证、逾期未审验或者逾期未体检', en: 'The licence is normal, or overdue for renewal, review or the report' }),
    {
      id: 'in-window',
      text: { zh: '驾驶证在有效期内，或者有效期届满1年内、已准予的延期期限内', en: 'The licence is within its term or at most one year past it, or the deferral granted before still runs' },
      law: provisions('第七十五条、第七十九条', 'Articles 75 and 79'),
      remedy: 'refusal',
      check: ofLicence(inWindow),
    },
    {
      id: 'applies-to-licence',
      text: { zh: '延期事项与驾驶证状况相符', en: 'The item can be deferred for this licence' },
      law: provisions('第七十五条', 'Article 75'),
      remedy: 'correction',
      check: ofLicence(appliesToLicence),
    },
    {
      id: 'reason-plausible',
      text: { zh: '延期原因真实，起止日期合理', en: 'The reason is true and its dates make sense' },
      law: provisions('第七十五条', 'Article 75'),
      remedy: 'refusal',
      check: isPlausible,
    },
    {
      id: 'deferral-within-limit',
      text: { zh: '延期累计不超过3年', en: 'The deferral totals at most three years' },
      law: provisions('第七十五条', 'Article 75'),
      remedy: 'refusal',
      check: ofLicence(withinLimit),
    },
  ],
  materials: [{ id: 'reason-proof', text: { zh: '证明原因的书面文件（住院证明、羁押证明、不可抗力证明）', en: 'Written proof of the reason: hospital certificate, proof of detention or of force majeure' }, requiredWhen: isExplained }],

  jurisdiction: ({ facts }) => ({ kind: 'vehicle-office', regionCode: officeRegion(facts) }),
  effects: (decided) => {
    const { form: { reason, absenceFrom, deferUntil }, facts: { licence }, serial } = decided;
    if (!licence) return [];
    const { licenceNumber } = licence;
    return duesOf(licence, decided).map(({ item, dueOn }, index) => driver.defer({ number: `YQ${serial}-${index + 1}`, licenceNumber, item, dueOn, deferUntil, reason, absenceFrom }));
  },
  result: {
    kind: 'driving-licence-deferral',
    title: { zh: '延期办理记录', en: 'Deferral record' },
    numberPrefix: '豫公交延',
    validity: { zh: '至准予的日期，最长3年', en: 'Until the date approved, at most three years' },
    rows: (decided) => {
      const { facts: { licence }, form: { deferUntil } } = decided;
      if (!licence) return [];
      return [
        { label: { zh: '证号', en: 'Licence number' }, value: inBoth(licence.licenceNumber) },
        { label: { zh: '姓名', en: 'Name' }, value: inBoth(licence.holderName) },
        ...duesOf(licence, decided).map(({ item, dueOn }) => ({ label: { zh: `${items[item].zh}原期限`, en: `${items[item].en}, due by` }, value: dateInBoth(dueOn) })),
        { label: { zh: '延期至', en: 'Deferred until' }, value: dateInBoth(deferUntil) },
      ];
    },
  },

  samples: deferralSamples,
});
