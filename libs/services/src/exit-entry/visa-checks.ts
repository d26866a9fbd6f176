import { fails, holds, unknown, type ChargeItem, type Foreigner, type LossReport, type Organisation, type Outcome, type Person, type VisaCategory, type VisaEntries } from '@yichuang/definition';
import { addDays, addMonths, formatDate, type CivilDate } from '@yichuang/kernel';

import { daysUntil, isReported, type Staying } from './staying.js';
import { entriesInWords, visaKinds, type VisaForm } from './visa-form.js';

/** What must be known of someone whose visa is extended, changed or replaced. */
export interface Visiting extends Staying {
  readonly form: VisaForm & Pick<Staying['form'], 'handledBy' | 'acceptingOffice'>;
  readonly facts: Staying['facts'] & {
    readonly inviterOrganisation: Organisation | null;
    readonly invitingPerson: Person | null;
    readonly invitingForeigner: Foreigner | null;
    readonly report: LossReport | null;
  };
}

const BEFORE_THE_END_DAYS = 7;
/** They lead to a residence permit (《条例》第九条). */
const residential: readonly VisaCategory[] = ['D', 'J1', 'Q1', 'S1', 'X1', 'Z'];

export const isKind = (kind: keyof typeof visaKinds) => ({ form }: Pick<Visiting, 'form'>): boolean => form.applicationKind === kind;

/** The last day of the stay that is asked for. */
export function lastDayAsked({ form, facts: { visa } }: Pick<Visiting, 'form' | 'facts'>): CivilDate | undefined {
  const until = visa?.stayUntil ?? form.stayEndDate;
  return until && form.applicationKind === 'extension' ? addDays(until, form.requestedDays ?? 0) : until;
}

export function isFiledInTime({ facts: { visa }, today }: Visiting): Outcome {
  if (!visa) return unknown('没有查到签证记录，由工作人员核对', 'No visa was found; an officer checks');
  return daysUntil(visa.stayUntil, today) >= BEFORE_THE_END_DAYS ? holds() : fails(`应当在停留期限届满（${formatDate(visa.stayUntil, 'zh')}）7日前申请；遇突发情况的，到出入境管理机构说明`, `An extension is asked for seven days before the stay ends (${formatDate(visa.stayUntil, 'en')}); in an emergency go to the exit-entry office`);
}

export function isWithinLimit({ form, facts: { visa } }: Visiting): Outcome {
  if (!visa) return unknown('没有查到签证记录，由工作人员核对', 'No visa was found; an officer checks');
  const left = visa.durationOfStay - visa.extendedDays;
  return (form.requestedDays ?? 0) <= left ? holds() : fails(`累计延长不能超过签证原停留期限，最多还可以延长${left}天`, `In all no more than the original duration of stay: ${left} days are left`);
}

export function isExtendable({ facts: { visa } }: Visiting): Outcome {
  if (!visa) return unknown('没有查到签证记录，由工作人员核对', 'No visa was found; an officer checks');
  if (visa.status !== 'valid') return fails('所持签证已经作废或者已经换发，不能延期', 'This visa is void or was replaced and cannot be extended');
  if (residential.includes(visa.category)) return fails('该类签证应当自入境之日起30日内申请居留证件，不办理延期', 'With this visa you apply for a residence permit within 30 days of entry; it is not extended');
  if (visa.isGroup) return fails('团体签证不能单独延期，请申请分团停留', 'A group visa is not extended: ask to leave the group');
  return visa.category === 'G' || visa.category === 'C' ? unknown('过境、乘务签证由工作人员审查', 'An officer examines visas for transit and crews') : holds();
}

export function hasChangeGround({ applicant, form, facts: { visa } }: Visiting): Outcome {
  if (visa?.status !== 'valid') return fails('没有查到需要换发的签证', 'There is no visa to change');
  if (form.reason === 'newPassport') return visa.passportNumber === applicant.documentNumber ? fails('签证就在现持护照上，不需要因新护照换发', 'The visa is in your present passport: there is nothing to change') : holds();
  if (form.reason === 'groupSeparation' && !visa.isGroup) return fails('所持签证不是团体签证', 'Your visa is not a group visa');
  return unknown('由工作人员审查换发事由', 'An officer examines the ground for the change');
}

export function hasReplacementGround({ applicant, form, facts: { visa, report } }: Visiting): Outcome {
  if (visa?.status !== 'valid' && visa?.status !== 'void') return fails('没有查到需要补发的签证', 'There is no visa to replace');
  if (form.reason === 'damaged') return holds();
  if (report?.holderName.toUpperCase() !== applicant.name.toUpperCase()) return fails('没有查到本人的报失证明，请先申报遗失', 'There is no loss report of yours with this number: report the loss first');
  if (report.documentType === 'foreignPassport' && report.documentNumber === applicant.documentNumber) return fails('护照已经报失，请取得新护照后申请', 'This passport was reported lost: apply with the new one');
  return report.documentNumber === visa.passportNumber ? holds() : unknown('报失证明上的证件不是签证所在的护照，由工作人员核对', 'The report is not of the passport that the visa is in: an officer compares them');
}

/** A report of the holder, named or not, of the passport with the visa in it, made since it was last used to enter. */
export function isVisaReported(subject: Visiting): boolean {
  const { visa, crossing, losses } = subject.facts;
  return hasReplacementGround(subject).result === 'holds' || (visa !== null && isReported(losses, visa, crossing?.on ?? ''));
}

export function isInvited({ form, facts: { inviterOrganisation, invitingPerson, invitingForeigner } }: Visiting): Outcome {
  if (form.inviterType === 'organisation') return inviterOrganisation?.status === 'active' ? holds() : fails('没有查到存续的邀请单位，请核对统一社会信用代码', 'No active organisation has this code: check it');
  const known = invitingPerson?.alive ? invitingPerson : invitingForeigner;
  return known?.name.toUpperCase() === form.inviter?.name.toUpperCase() ? holds() : unknown('在河南的登记信息中没有查到邀请人，由工作人员核对', 'The registers of Henan do not show the inviter; an officer checks');
}

/** 计价格〔2003〕392号, in yuan. */
const yuanFor: Readonly<Record<VisaEntries, number>> = { '0': 160, '1': 168, '2': 252, '6mM': 420, '1yM': 672 };

/** A new entry is paid for by entries; all else costs what an extension does. */
export function visaCharge({ applicationKind, reason, requestedEntries = '0' }: Partial<VisaForm>): ChargeItem[] {
  if (!applicationKind) return [];
  const { zh, en } = visaKinds[applicationKind];
  if (reason !== 'reEntry') return [{ name: { zh: `${zh}费`, en: `Fee: ${en.toLowerCase()}` }, yuan: yuanFor['0'] }];
  return [{ name: { zh: `${zh}费（${entriesInWords[requestedEntries].zh}）`, en: `Fee: ${en.toLowerCase()} (${entriesInWords[requestedEntries].en.toLowerCase()})` }, yuan: yuanFor[requestedEntries] }];
}

const monthsToEnter: Readonly<Record<VisaEntries, number>> = { '0': 3, '1': 3, '2': 6, '6mM': 6, '1yM': 12 };

/** By when a changed visa must be used, a year at most (《条例》第三十六条). */
export const entryByOf = (entries: VisaEntries, decidedOn: CivilDate): CivilDate => addMonths(decidedOn, monthsToEnter[entries]);
