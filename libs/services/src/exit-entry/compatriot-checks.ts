import { fails, holds, unknown, type Accommodation, type CompatriotCard, type CompatriotDocument, type CriminalRecord, type ExitBan, type Foreigner, type FreeNumber, type Guardianship, type LatestCrossing, type Livelihood, type LossReport, type Organisation, type Outcome, type Party, type Person, type StayMeasure } from '@yichuang/definition';
import { addDays, addMonths, daysBetween, formatDate, isHenan, type CivilDate } from '@yichuang/kernel';

import type { CompatriotCardForm } from './compatriot-card-form.js';
import { runsOut } from './permit-card.js';
import { isLawfullyHere } from './staying.js';
import type { TaiwanResidentForm } from './taiwan-resident-form.js';

interface Compatriot {
  readonly applicant: Party;
  readonly facts: {
    readonly person: Person | null;
    readonly foreigner: Foreigner | null;
    readonly document: CompatriotDocument | null;
    readonly guardianship: Guardianship | null;
  };
  readonly today: CivilDate;
}

const mainlander = fails('您在内地（大陆）有常住户口，不适用本事项', 'You have a household in the mainland, so this service is not for you');
const unrecorded = unknown('没有查到出入境证件记录，由工作人员核对证件原件', 'No travel document was found; an officer looks at the original');

/** What must be known of somebody of Taiwan who wants a five-year permit. */
export interface TaiwanResident extends Compatriot {
  readonly form: TaiwanResidentForm & { readonly handledBy?: string; readonly acceptingOffice?: string };
  readonly facts: Compatriot['facts'] & {
    readonly crossing: LatestCrossing | null;
    readonly bans: readonly ExitBan[];
    readonly measures: readonly StayMeasure[];
    readonly record: CriminalRecord | null;
    readonly losses: readonly LossReport[];
    readonly freePermit: FreeNumber | null;
  };
}

export function isOfTaiwan({ applicant, facts: { person, document } }: TaiwanResident): Outcome {
  if (person) return mainlander;
  if (!document) return unrecorded;
  if (document.residentOf !== 'taiwan') return fails('香港、澳门居民使用港澳居民来往内地通行证，由港澳有关机构受理', 'Residents of Hong Kong and Macao use the home return permit, issued through the agencies there');
  return document.name === applicant.name ? holds() : fails('姓名与证件记录不一致，请核对', 'The name differs from the record of the document: check it');
}

export const isPresent = ({ facts, today }: TaiwanResident): Outcome => isLawfullyHere({ facts: { crossing: facts.crossing, foreigner: facts.foreigner, visa: null }, today });

/** The five-year permit that is there. */
export const presentPermit = ({ facts: { document } }: Pick<TaiwanResident, 'facts'>): CompatriotDocument | undefined => (document?.kind === 'taiwan-permit-5y' ? document : undefined);

/** The number is kept for life: a report of before the card was issued is about an earlier one. */
export const isLossOnFile = (document: CompatriotDocument | null, losses: readonly LossReport[]): boolean =>
  document !== null && losses.some(({ documentNumber, reportedOn }) => documentNumber === document.number && reportedOn >= document.issuedOn);

export function suitsRecord(subject: TaiwanResident): Outcome {
  const { form: { applicationKind, reason }, facts: { losses }, today } = subject;
  const permit = presentPermit(subject);
  if (applicationKind === 'first') return permit ? fails('您已有5年期通行证，请选择换发或者补发', 'You hold a five-year permit already: choose renewal or replacement') : holds();
  if (!permit) return fails('没有查到5年期通行证，请选择首次申请', 'You have no five-year permit: choose first issue');
  if (applicationKind === 'renewal') {
    if (permit.status !== 'valid') return fails('原通行证已经作废，请选择补发', 'The permit is void: choose replacement');
    if (reason !== 'expiring') return unknown('由工作人员核对变更内容或者证件状况', 'An officer looks at the change or the card');
    return runsOut(permit.validUntil, today) ? holds() : fails(`通行证${formatDate(permit.validUntil, 'zh')}到期，有效期还有6个月以上且登记信息没有变更，不需要换发`, `The permit is valid until ${formatDate(permit.validUntil, 'en')}: more than six months are left and nothing changed`);
  }
  if (reason === 'damaged' || isLossOnFile(permit, losses)) return holds();
  return unknown('没有查到遗失申报，由工作人员核对', 'No loss report was found; an officer checks');
}

export const hasNoRefusalGround = ({ facts: { bans, measures, record } }: TaiwanResident): Outcome =>
  bans.length === 0 && measures.length === 0 && record === null ? holds() : unknown('由工作人员审查', 'An officer examines this');

/** What must be known of somebody of Hong Kong, Macao or Taiwan who lives here. */
export interface SettledCompatriot extends Compatriot {
  readonly form: CompatriotCardForm & { readonly handledBy?: string; readonly acceptingOffice?: string; readonly employerUscc?: string };
  readonly facts: Compatriot['facts'] & {
    readonly card: CompatriotCard | null;
    readonly stays: readonly Accommodation[];
    readonly livelihoods: readonly Livelihood[];
    readonly employerOrganisation: Organisation | null;
    readonly freeCard: FreeNumber | null;
  };
}

const HALF_A_YEAR_DAYS = 183;
const regions = { hongKong: 'hong-kong', macao: 'macao', taiwan: 'taiwan' } as const;
const grounds = { work: 'employment', home: 'home', study: 'study' } as const;

export function isCompatriot({ applicant, form, facts: { person, document }, today }: SettledCompatriot): Outcome {
  if (person) return mainlander;
  if (!document) return unrecorded;
  if (document.number !== form.documentNumber) return fails('证件号码不是申请人的出入境证件，请核对', 'The number is not that of the applicant’s travel document: check it');
  if (document.kind === 'taiwan-permit-single') return fails('一次有效的通行证不能申领居住证，请先办理5年期通行证', 'A single-entry permit is not enough: get the five-year permit first');
  if (document.status !== 'valid' || document.validUntil < today) return fails('出入境证件已经失效，请先换发', 'The travel document is no longer valid: renew it first');
  if (document.residentOf !== regions[form.residentOf]) return fails('居民身份与证件记录不一致，请核对', 'The document is not of a resident of that place: check it');
  return document.name === applicant.name ? holds() : fails('姓名与证件记录不一致，请核对', 'The name differs from the record of the document: check it');
}

/** Days on which somebody was registered to lodge in Henan within the last year. */
function daysLodged(stays: readonly Accommodation[], today: CivilDate): number {
  const from = addMonths(today, -12);
  return stays.reduce((days, { checkedInOn, checkedOutOn, plannedUntil }) => {
    const begin = checkedInOn > from ? checkedInOn : from;
    const last = checkedOutOn ?? (plannedUntil && plannedUntil < today ? plannedUntil : today);
    return days + Math.max(0, daysBetween(begin, addDays(last, 1)));
  }, 0);
}

/** The share of social insurance, property and schooling shows the ground. */
export const groundShown = ({ form, facts: { livelihoods } }: Pick<SettledCompatriot, 'form' | 'facts'>): Livelihood | undefined => livelihoods.find(({ ground }) => ground === grounds[form.qualifyingCondition]);

export const isHalfYearShown = (subject: Pick<SettledCompatriot, 'form' | 'facts' | 'today'>): boolean =>
  daysLodged(subject.facts.stays, subject.today) >= HALF_A_YEAR_DAYS || (groundShown(subject)?.since ?? subject.today) <= addMonths(subject.today, -6);

export function hasHalfYear(subject: SettledCompatriot): Outcome {
  if (subject.form.residenceStartDate > addMonths(subject.today, -6)) return fails('在内地（大陆）居住未满半年', 'You have lived in the mainland for less than half a year');
  return isHalfYearShown(subject) ? holds() : unknown('登记信息不能确认居住满半年，由工作人员核对证明', 'The registers do not show half a year; an officer checks the proof');
}

export function hasOneOfThree(subject: SettledCompatriot): Outcome {
  const { form, facts: { employerOrganisation } } = subject;
  if (form.qualifyingCondition === 'work' && form.employerUscc && employerOrganisation?.status !== 'active') return fails('工作单位已经注销或者没有登记，请核对统一社会信用代码', 'The employer is struck off or not registered: check its code');
  return groundShown(subject) ? holds() : unknown('由工作人员核对就业、住所或者就读证明', 'An officer checks the proof of work, home or study');
}

export function isInDistrict({ form }: SettledCompatriot): Outcome {
  if (!isHenan(form.regionCode)) return fails('居住地不在河南省，请向居住地公安机关申领', 'The address is not in Henan: apply where you live');
  return form.acceptingOffice === form.regionCode ? holds() : fails('受理地点与居住地不一致，请选择居住地所在县（市、区）', 'The accepting office is not the one of the residence: choose its county');
}

export function hasCardToRenew({ form, facts: { card }, today }: SettledCompatriot): Outcome {
  if (form.applicationKind === 'first') return card?.status === 'valid' && card.validUntil >= today ? fails('您已有有效的居住证，请选择换领或者补领', 'You hold a valid card: choose renewal or replacement') : holds();
  if (card?.number !== form.residencePermitNumber) return fails('没有查到该号码的居住证，请核对', 'No card of yours has this number: check it');
  if (form.reason !== 'expired' || !card) return holds();
  return card.validUntil < addMonths(today, 3) ? holds() : fails('居住证有效期还有3个月以上，不需要因期满换领', 'More than three months are left on the card');
}
