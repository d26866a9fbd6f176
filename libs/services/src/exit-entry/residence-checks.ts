import { fails, holds, unknown, type ChargeItem, type Foreigner, type ForeignPermit, type Marriage, type Organisation, type Outcome, type Person, type VisaCategory, type WorkPermit } from '@yichuang/definition';
import { addDays, addMonths, addYears, daysBetween, formatDate, type CivilDate } from '@yichuang/kernel';

import { isForAYear, residenceKinds, type ResidenceCategory, type ResidenceForm } from './residence-form.js';
import { ageOf, birthDateOfStaying, isBirthInTime, permitOf, type Staying } from './staying.js';

/** What must be known of a foreigner who wants to reside here. */
export interface Residing extends Staying {
  readonly form: ResidenceForm & Pick<Staying['form'], 'handledBy' | 'acceptingOffice'> & { readonly employerUscc?: string };
  readonly facts: Staying['facts'] & {
    readonly employerOrganisation: Organisation | null;
    readonly school: Organisation | null;
    readonly workPermit: WorkPermit | null;
    readonly relative: Person | null;
    readonly visited: Foreigner | null;
    readonly relativePermits: readonly ForeignPermit[];
    readonly relativeMarriages: readonly Marriage[];
  };
}

/** Visas that lead to a residence permit (《条例》第九条、第十五条). */
const leading: readonly VisaCategory[] = ['Z', 'X1', 'J1', 'Q1', 'S1', 'R'];
const OF_AGE = 18;
const ELDER = 60;
const HEALTH_UNTIL = 70;
const YEAR = 365;

/** The residence permit that the matter is about; one that was reported lost may be replaced while its term runs. */
export function presentResidence(subject: Pick<Residing, 'form' | 'facts' | 'today'>): ForeignPermit | undefined {
  const permit = permitOf(subject, 'residence');
  if (permit?.number !== subject.form.licenceNumber) return undefined;
  const isLost = subject.form.applicationKind === 'replacement' && (permit?.status === 'void-lost' || permit?.status === 'void-stolen') && permit.validUntil >= subject.today;
  return permit?.status === 'valid' || isLost ? permit : undefined;
}

export function leadsToResidence(subject: Residing): Outcome {
  const { form, facts: { visa } } = subject;
  if (permitOf(subject, 'residence')?.status === 'valid') return fails('您已有有效的居留证件，请选择延期或者变更', 'You hold a valid residence permit: choose extension or change');
  if (form.bornInChina) return holds();
  if (!visa) return unknown('没有查到入境签证，由工作人员核对', 'The visa of your entry was not found; an officer checks');
  return leading.includes(visa.category) ? holds() : fails('所持签证不属于应当办理居留证件的种类；人才、投资者和人道原因经批准的除外', 'This visa does not lead to residence, except for talents, investors and humanitarian cases with approval');
}

const late = (zh: string, en: string): Outcome => fails(`${zh}，不能在线申请，请到出入境管理机构说明情况`, `${en}; you cannot apply online: go to the exit-entry office`);

export function isFiledInTime(subject: Residing): Outcome {
  const { form, facts: { crossing }, today } = subject;
  if (form.applicationKind === 'extension') {
    const present = presentResidence(subject);
    if (!present) return unknown('没有查到现持居留证件，由工作人员核对', 'The present permit was not found; an officer checks');
    return daysBetween(today, present.validUntil) >= 30 ? holds() : late(`延期应当在有效期届满（${formatDate(present.validUntil, 'zh')}）30日前申请`, `An extension is asked for 30 days before the permit ends (${formatDate(present.validUntil, 'en')})`);
  }
  if (form.applicationKind === 'change') {
    return daysBetween(form.changeDate ?? today, today) <= 10 ? holds() : holds({ zh: '变更已超过10日：照常受理，依照《出境入境管理法》第七十六条处理', en: 'The change is more than 10 days old: accepted, and handled under Exit and Entry Administration Law, Article 76' });
  }
  if (form.bornInChina) return isBirthInTime(subject);
  if (!crossing) return unknown('没有查到入境记录，由工作人员核对', 'No entry was found; an officer checks');
  return daysBetween(crossing.on, today) <= 30 ? holds() : late('应当自入境之日起30日内申请', 'A first permit is asked for within 30 days of entry');
}

const byOfficer = unknown('由工作人员核实居留事由', 'An officer verifies the ground');

function mayWork({ applicant, form, facts: { workPermit, employerOrganisation }, today }: Residing): Outcome {
  if (workPermit?.holderNumber !== applicant.documentNumber || workPermit.validUntil < today) return fails('没有查到本人有效的外国人工作许可，请核对编号', 'No valid work permit of yours has this number: check it');
  if (employerOrganisation?.status !== 'active') return fails('没有查到存续的工作单位，请填写并核对统一社会信用代码', 'No active employer has this code: fill it in and check it');
  return workPermit.employerUscc === form.employerUscc ? holds() : fails('工作单位与工作许可上的单位不一致，请核对或者先变更工作许可', 'The employer differs from the one of the work permit: check it, or change the work permit first');
}

function mayReunite({ applicant, form, facts: { relative, relativeMarriages } }: Residing): Outcome {
  if (relative?.name !== form.relativeName) return byOfficer;
  const isMarried = relativeMarriages.some(({ spouseId, endedBy }) => spouseId === applicant.documentNumber && endedBy === null);
  return form.relativeRelation === 'spouse' && isMarried ? holds() : byOfficer;
}

const visitors: readonly unknown[] = ['spouse', 'parent', 'parentInLaw', 'child'];

function mayVisit(subject: Residing): Outcome {
  const { relativeRelation } = subject.form;
  if (!visitors.includes(relativeRelation)) return fails('私人事务类居留只适用于配偶、父母、配偶的父母和未满18周岁的子女', 'Private residence is for spouses, parents, parents-in-law and children under 18');
  if (relativeRelation === 'child' && (ageOf(subject) ?? OF_AGE) >= OF_AGE) return fails('子女已满18周岁，不适用私人事务类居留', 'A child of 18 or more does not come under private residence');
  return visitedUntil(subject) ? holds() : byOfficer;
}

const purposeOf: Readonly<Record<ResidenceCategory, (subject: Residing) => Outcome>> = {
  work: mayWork,
  study: ({ facts: { school } }) => (school?.status === 'active' ? unknown('由工作人员向学校核实录取和学习期限', 'An officer asks the school about admission and term') : fails('没有查到存续的学校，请核对统一社会信用代码', 'No active school has this code: check it')),
  journalist: () => byOfficer,
  reunion: mayReunite,
  private: mayVisit,
};

export function hasPurpose(subject: Residing): Outcome {
  if (subject.form.applicationKind !== 'first' && !presentResidence(subject)) return fails('没有查到该号码的有效居留证件，请核对', 'No valid residence permit of yours has this number: check it');
  if (subject.form.applicationKind === 'partTimeEndorsement') return unknown('由工作人员核对学校同意和校外单位', 'An officer checks the consent of the school and the place');
  return purposeOf[subject.form.category](subject);
}

/** Until when the person visited may reside here. The permit counts of whoever is named as the register names them: a number alone tells nobody when a stranger must leave. */
function visitedUntil({ form, facts: { visited, relativePermits }, today }: Residing): CivilDate | undefined {
  if (visited?.name.toUpperCase() !== form.relativeName?.toUpperCase()) return undefined;
  return relativePermits.find(({ kind, status, validUntil }) => kind === 'residence' && status === 'valid' && validUntil >= today)?.validUntil;
}

/** What a permit of the category never goes beyond: the course, the visited person's permit, a minor's 18th birthday. */
function capOf(subject: Residing): CivilDate | undefined {
  const { form, today } = subject;
  if (form.category === 'study') return form.studyEndDate;
  if (form.category === 'private') return visitedUntil(subject);
  const birthDate = birthDateOfStaying(subject);
  return form.category === 'reunion' && birthDate && addYears(birthDate, OF_AGE) > today ? addYears(birthDate, OF_AGE) : undefined;
}

const earliest = (day: CivilDate, cap?: CivilDate): CivilDate => (cap && cap < day ? cap : day);

/** Until when the permit is valid; a change or replacement keeps its term. */
export function residesUntil(subject: Residing, decidedOn: CivilDate): CivilDate {
  const { form } = subject;
  const present = presentResidence(subject);
  if (form.requestedTermDays === undefined) return present?.validUntil ?? decidedOn;
  return earliest(addDays(form.applicationKind === 'extension' && present ? present.validUntil : decidedOn, form.requestedTermDays), capOf(subject));
}

function mostDays(subject: Residing): number {
  if (subject.form.category !== 'reunion') return 5 * YEAR + 1;
  const age = ageOf(subject) ?? OF_AGE;
  return (age < OF_AGE || age >= ELDER ? 3 : 2) * YEAR + 1;
}

export function isTermFitting(subject: Residing): Outcome {
  const { form, today } = subject;
  const days = form.requestedTermDays ?? 0;
  const least = form.category === 'work' ? 90 : 180;
  if (days < least) return fails(`该类居留的期限不少于${least}日`, `This category is granted for ${least} days or more`);
  if (days > mostDays(subject)) return fails(`该类居留最长${Math.floor(mostDays(subject) / YEAR)}年`, `This category is granted for ${Math.floor(mostDays(subject) / YEAR)} years at most`);
  if (form.category === 'work' && days > YEAR) return unknown('1年以上的工作类居留，由工作人员核对单位备案或者人才认定', 'For more than a year an officer checks whether the employer is on file or you are a recognised talent');
  const cap = capOf(subject);
  const until = residesUntil(subject, today);
  return cap === until ? holds({ zh: `居留期限至${formatDate(until, 'zh')}（学习期限、被探望人居留期限或者年满18周岁）`, en: `Granted until ${formatDate(until, 'en')} (the course, the permit of the person visited, or the 18th birthday)` }) : holds();
}

/** Whether health is looked at: a first permit for a year or more, from 18 to 70. */
export function needsHealthCertificate(subject: Pick<Residing, 'form' | 'facts' | 'applicant' | 'today'>): boolean {
  const age = ageOf(subject);
  return isForAYear(subject.form) && (age === undefined || (age >= OF_AGE && age <= HEALTH_UNTIL));
}

export function isHealthShown({ form: { healthCertificateNumber, healthCertificateDate }, today }: Residing): Outcome {
  if (!healthCertificateNumber || !healthCertificateDate) return fails('请填写健康证明编号和开具日期', 'Enter number and date of the health certificate');
  return addMonths(healthCertificateDate, 6) >= today ? unknown('由工作人员核对健康证明', 'An officer checks the health certificate') : fails('健康证明开具已超过6个月，请重新检查', 'The health certificate is older than six months: have a new one made');
}

/** Whoever acts for another learns nothing from the answer. */
export const isNotExcluded = ({ form, facts: { bans, record } }: Residing): Outcome => (form.handledBy === 'self' && bans.length === 0 && record === null ? holds() : unknown('由工作人员审查', 'An officer examines this'));

const CHANGE = 200;

/** 发改价格〔2004〕2230号, in yuan, by the term that is granted. */
const yuanFor = (days: number): number => (days < YEAR ? 400 : days < 3 * YEAR ? 800 : 1_000);

export function residenceCharges(subject: Residing): ChargeItem[] {
  const { form, today } = subject;
  const kind = form.applicationKind;
  if (kind === undefined || kind === 'partTimeEndorsement') return [];
  const name = { zh: `居留证件费（${residenceKinds[kind].zh}）`, en: `Fee for a residence permit (${residenceKinds[kind].en.toLowerCase()})` };
  if (kind === 'change') return [{ name, yuan: CHANGE * (form.changedItems?.length ?? 1) }];
  if (kind === 'replacement') return [{ name, yuan: CHANGE }];
  const from = kind === 'extension' ? (presentResidence(subject)?.validUntil ?? today) : today;
  return [{ name, yuan: yuanFor(daysBetween(from, residesUntil(subject, today))) }];
}
