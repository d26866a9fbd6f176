import {
  accommodation,
  birthDateOf,
  border,
  criminalRecord,
  exitBan,
  fails,
  foreignStay,
  holds,
  lossReport,
  unknown,
  type Accommodation,
  type Ask,
  type CriminalRecord,
  type ExitBan,
  type Foreigner,
  type ForeignPermit,
  type ForeignVisa,
  type LatestCrossing,
  type LossReport,
  type Outcome,
  type Party,
  type Person,
  type StayMeasure,
} from '@yichuang/definition';
import { ageOn, daysBetween, formatDate, type CivilDate } from '@yichuang/kernel';

import type { ForeignerForm, RepresentationGround } from './foreigner-form.js';
import { presentLodging } from './lodging.js';

/** What must be known of a foreigner who wants to stay longer. */
export interface Staying {
  readonly applicant: Party;
  readonly submitter: Party;
  readonly form: ForeignerForm & { readonly handledBy?: string; readonly acceptingOffice?: string; readonly reason?: string; readonly bornInChina?: boolean; readonly childBirthDate?: CivilDate };
  readonly facts: {
    readonly person: Person | null;
    readonly foreigner: Foreigner | null;
    readonly visa: ForeignVisa | null;
    readonly permits: readonly ForeignPermit[];
    readonly measures: readonly StayMeasure[];
    readonly crossing: LatestCrossing | null;
    readonly stays: readonly Accommodation[];
    readonly bans: readonly ExitBan[];
    readonly record: CriminalRecord | null;
    readonly losses: readonly LossReport[];
  };
  readonly today: CivilDate;
}

/** What the registers are asked about a foreigner who wants to stay longer. */
export const stayingFacts = ({ applicant }: Pick<Ask<unknown>, 'applicant'>) => ({
  visa: foreignStay.visa(applicant.documentNumber),
  permits: foreignStay.permits(applicant.documentNumber),
  measures: foreignStay.measures(applicant.documentNumber),
  crossing: border.latest(applicant.documentNumber),
  stays: accommodation.ofGuest(applicant.documentNumber),
  bans: exitBan.ofPerson(applicant.documentNumber),
  record: criminalRecord.of(applicant),
  losses: lossReport.ofHolder(applicant.documentNumber),
});

type Known = Pick<Staying, 'facts' | 'today'>;

export const lodgingOf = ({ facts: { stays }, today }: Known): Accommodation | undefined => presentLodging(stays, today);

/** What the registers answer in their place. */
export const stayingPrefill = (subject: Known) => {
  const { crossing } = subject.facts;
  const lodging = lodgingOf(subject);
  return { lastEntryDate: crossing?.on, lastEntryPort: crossing?.port, residentialAddress: lodging?.address, accommodationRegistrationNumber: lodging?.number };
};

/** The last day on which they may be here. */
export const staysUntil = ({ facts: { foreigner, visa } }: { readonly facts: Pick<Staying['facts'], 'foreigner' | 'visa'> }): CivilDate | undefined => foreigner?.permitUntil ?? visa?.stayUntil;

/** The permit of a kind that is valid, or was last. */
export const permitOf = ({ facts: { permits } }: Pick<Staying, 'facts'>, kind: ForeignPermit['kind']): ForeignPermit | undefined => permits.find((each) => each.kind === kind);

export function isLawfullyHere(subject: { readonly facts: Pick<Staying['facts'], 'crossing' | 'foreigner' | 'visa'>; readonly today: CivilDate }): Outcome {
  const { facts: { crossing }, today } = subject;
  if (crossing?.direction === 'exit') return fails('出入境记录显示您已经出境，请入境后再申请', 'By the border records you have left: apply after your next entry');
  const until = staysUntil(subject);
  if (!crossing || until === undefined) return unknown('没有查到入境或者停留居留记录，由工作人员核对', 'No entry or permitted stay was found; an officer checks');
  return until >= today ? holds() : fails(`停留居留期限已于${formatDate(until, 'zh')}届满，不能在线申请，请立即到出入境管理机构说明情况`, `Your permitted stay ended on ${formatDate(until, 'en')}: you cannot apply online; go to the exit-entry office at once`);
}

export function isLodged(subject: Staying): Outcome {
  const lodging = lodgingOf(subject);
  if (!lodging) return fails('没有查到您在河南的住宿登记，请先办理住宿登记；住在省外的，向停留地申请', 'There is no accommodation registration of yours in Henan: register first; if you stay outside Henan, apply there');
  return lodging.address === subject.form.residentialAddress ? holds() : fails('在豫住址与住宿登记不一致，请先登记现住址', 'The address differs from the accommodation registration: register your present address first');
}

/** The passport outlasts what is asked for, and nobody reported it lost. */
export const hasPassport =
  <S extends Staying>(lastDayOf: (subject: S) => CivilDate | undefined) =>
  (subject: S): Outcome => {
    const { applicant, form, facts: { losses } } = subject;
    if (losses.some(({ documentType, documentNumber }) => documentType === 'foreignPassport' && documentNumber === applicant.documentNumber)) return fails('该护照已经报失，请持新护照申请', 'This passport was reported lost: apply with the new one');
    if (form.passportType === 'diplomatic' || form.passportType === 'service') return unknown('由工作人员核对是否应当向外事部门申请', 'An officer checks whether the foreign affairs authority is competent');
    const lastDay = lastDayOf(subject) ?? subject.today;
    return (form.passportExpiryDate ?? '') > lastDay ? holds() : fails('护照有效期应当晚于申请的最后一日，请缩短期限或者先换发护照', 'The passport must be valid after the last day asked for: ask for less, or renew it first');
  };

/** Whoever acts for another learns nothing from the answer. */
export function maySuitablyStay({ form, facts: { measures, bans, record }, today }: Staying): Outcome {
  if (form.handledBy !== 'self') return unknown('由工作人员审查', 'An officer examines this');
  if (measures.some(({ closedOn }) => closedOn === null || closedOn > today)) return fails('有尚未执行完毕的出境入境管理决定或者尚未办结的案件，不适合继续停留居留', 'There is an open decision or case under the exit-entry law, so a further stay is not suitable');
  const isClear = measures.length === 0 && bans.length === 0 && record === null;
  return isClear ? holds() : unknown('由工作人员审查', 'An officer examines this');
}

type Someone = Pick<Staying, 'applicant' | 'today'> & { readonly form: Pick<Staying['form'], 'childBirthDate'>; readonly facts: Pick<Staying['facts'], 'person' | 'foreigner'> };

export const birthDateOfStaying = (subject: Someone): CivilDate | undefined => subject.form.childBirthDate ?? birthDateOf(subject);

/** Full years of the one who stays. */
export function ageOf(subject: Someone): number | undefined {
  const birthDate = birthDateOfStaying(subject);
  return birthDate === undefined ? undefined : ageOn(birthDate, subject.today);
}

/** Another may apply for them only on one of these grounds (《条例》第十九条). Entries and measures on record an officer looks at: they are nobody else’s business. */
export const isRepresentable =
  (...grounds: readonly RepresentationGround[]) =>
  (subject: Staying): Outcome => {
    const { representationGround: ground } = subject.form;
    if (!ground || !grounds.includes(ground)) return fails('所选的代办理由不适用于本事项，请由本人申请', 'That ground does not allow representation in this matter: apply in person');
    if (ground !== 'under16' && ground !== 'aged60') return unknown('由工作人员核对代办理由的证明', 'An officer checks the proof of the ground');
    const age = ageOf(subject);
    if (age === undefined) return unknown('由工作人员核对年龄', 'An officer checks the age');
    return (ground === 'under16' ? age < 16 : age >= 60) ? holds() : fails('申请人的年龄与代办理由不符，请由本人申请', 'The applicant’s age does not allow representation: apply in person');
  };

export const isRepresented = ({ form }: Staying): boolean => form.handledBy !== undefined && form.handledBy !== 'self';

/** Days until a day, today not counted. */
export const daysUntil = (day: CivilDate, today: CivilDate): number => daysBetween(today, day);

/** The office of the place where they are registered to lodge. */
export const officeOfStay = (subject: Known & { readonly form: { readonly acceptingOffice?: string } }) => ({ kind: 'exit-entry-office' as const, regionCode: lodgingOf(subject)?.regionCode ?? subject.form.acceptingOffice ?? '410100' });

/** A report about a visa or permit, or about the passport that it is in, made since it is held: an older one is about another. */
export const isReported = (losses: readonly LossReport[], held: Pick<ForeignVisa, 'number' | 'passportNumber'>, since: CivilDate): boolean =>
  losses.some(({ documentNumber, reportedOn }) => (documentNumber === held.number || documentNumber === held.passportNumber) && reportedOn >= since);

export function isPermitReported({ facts: { losses } }: Pick<Staying, 'facts'>, permit: ForeignPermit | undefined): boolean {
  return permit !== undefined && isReported(losses, permit, permit.validFrom);
}

const BIRTH_DAYS = 60;

/** Of a child born here; a late one is registered too, and its parents may be warned. */
export function isBirthInTime({ form: { childBirthDate }, today }: Pick<Staying, 'form' | 'today'>): Outcome {
  const days = daysBetween(childBirthDate ?? today, today);
  return days <= BIRTH_DAYS ? holds() : holds({ zh: '出生已超过60日：照常受理，依照《出境入境管理法》第七十六条处理', en: 'More than 60 days after birth: accepted, and handled under Exit and Entry Administration Law, Article 76' });
}
