import { fails, holds, unknown, type Identity, type NameReservation, type Organisation, type Outcome, type PersonRef, type Premises, type PublicOrderLicence } from '@yichuang/definition';
import type { CivilDate } from '@yichuang/kernel';

import { addsEscort, isArmed, isService, type SecurityCompanyForm } from './security-company-form.js';
import { isStateOrgan, isUnknown, liesIn, strangerAmong } from './trade-operator.js';

/** What must be known of a security company that is to be, or to have more. */
export interface Guarding {
  readonly form: SecurityCompanyForm & { readonly uscc?: string; readonly legalRepresentative?: PersonRef };
  readonly facts: {
    readonly reservation: NameReservation | null;
    readonly held: readonly Pick<PublicOrderLicence, 'number' | 'validUntil' | 'details'>[];
    readonly investing: readonly Pick<Organisation, 'uscc'>[];
    readonly place: Premises | null;
    readonly vehicles: readonly { readonly plateNumber: string }[];
    readonly people: readonly Identity[];
  };
  readonly today: CivilDate;
}

const CAPITAL = 1_000_000;
const ARMED_CAPITAL = 10_000_000;
const STATE_PERCENT = 51;
const YEARS = 5;

const present = <T>(each: T | undefined): each is T => each !== undefined;

/** Those whose record the law asks about. */
export const managersOf = ({ proposedLegalRepresentative, legalRepresentative, managers = [] }: Partial<SecurityCompanyForm> & { readonly legalRepresentative?: PersonRef }): PersonRef[] =>
  [proposedLegalRepresentative ?? legalRepresentative, ...managers.map(({ person }) => person)].filter(present);

export const peopleOf = (form: Partial<Guarding['form']>): PersonRef[] => [...managersOf(form), ...(form.technicalStaff ?? []).map(({ person }) => person), ...(form.investors ?? []).map(({ person }) => person)].filter(present);
export const investorCodesOf = ({ investors = [] }: Partial<SecurityCompanyForm>): string[] => investors.map(({ investorUscc }) => investorUscc).filter(present);
export const platesOf = ({ armedEscortVehicles = [] }: Partial<SecurityCompanyForm>): string[] => armedEscortVehicles.map(({ plateNumber }) => plateNumber);

export function hasCapital({ form }: Guarding): Outcome {
  const needed = isArmed(form) ? ARMED_CAPITAL : CAPITAL;
  return form.registeredCapitalYuan >= needed ? holds() : fails(`注册资本不得低于${needed / 10_000}万元`, `A registered capital of ${needed} yuan is needed`);
}

export const isStateOwned = ({ form: { stateOwnedPercent = 0 } }: Guarding): Outcome =>
  stateOwnedPercent >= STATE_PERCENT ? holds() : fails('从事武装守护押运的，应当为国有独资或者国有资本占注册资本51%以上', 'Armed escort needs a company that is wholly state-owned or has 51 per cent of state capital');

export function areExperienced({ form: { managers } }: Guarding): Outcome {
  const fresh = managers.find(({ yearsOfExperience }) => yearsOfExperience < YEARS);
  return fresh ? fails(`${fresh.person.name}相关工作经验不足5年`, `${fresh.person.name} has less than five years of experience`) : unknown('由工作人员核对专业知识和工作经验材料', 'An officer checks the evidence of knowledge and experience');
}

export function isEquipped({ form, facts: { place, vehicles } }: Guarding): Outcome {
  const placed = liesIn(place, form.regionCode);
  if (placed.result !== 'holds') return placed;
  const missing = platesOf(form).find((plate) => !vehicles.some(({ plateNumber }) => plateNumber === plate));
  if (missing) return fails(`没有查到号牌为${missing}的机动车登记`, `No registered vehicle has the plate ${missing}`);
  return isArmed(form) || form.services.includes('alarm-monitoring') ? unknown('武装守护押运、报警监控运营由工作人员现场核查设施、装备', 'Officers inspect facilities and equipment for armed escort and alarm monitoring') : holds();
}

export function isPrivate({ form: { investors }, facts: { investing } }: Guarding): Outcome {
  const codes = investorCodesOf({ investors });
  if (codes.some(isStateOrgan)) return fails('国家机关不得设立、参与经营保安服务公司', 'A state organ may not found or run a security company');
  const missing = codes.find((code) => !investing.some(({ uscc }) => uscc === code));
  if (missing) return fails(`没有查到统一社会信用代码为${missing}的存续出资单位，请核对`, `No active investor has the code ${missing}: check it`);
  return investors.some(({ kind }) => kind !== 'organisation') ? unknown('由工作人员核对自然人出资人是否为国家机关工作人员', 'An officer checks that no individual investor serves a state organ') : holds();
}

export function isNameReserved(subject: Guarding): Outcome {
  const { form, facts: { reservation }, today } = subject;
  if (!reservation || reservation.name !== form.proposedName) return fails('没有查到该公司名称的申报保留，请核对编号和名称', 'No reservation with this number keeps this name: check both');
  if (permitOf(subject)) return fails('该名称已经取得保安服务许可', 'A permit has been issued for this name already');
  return reservation.validUntil >= today ? holds() : fails('企业名称保留期已满，请重新申报', 'The reservation of the name has ended: reserve it again');
}

/** The permit to which a company adds. */
export const permitOf = ({ facts: { held }, today }: Pick<Guarding, 'facts' | 'today'>) => held.find(({ validUntil }) => validUntil === null || validUntil >= today);

/** What may be offered: what is applied for, with what the permit says already. */
export function servicesOf(subject: Pick<Guarding, 'form' | 'facts' | 'today'>): SecurityCompanyForm['services'] {
  const already = addsEscort(subject.form) ? permitOf(subject)?.details['services'] : undefined;
  return [...new Set([...(Array.isArray(already) ? already.filter(isService) : []), ...subject.form.services])];
}

export const isLicensed = (subject: Guarding): Outcome =>
  permitOf(subject) ? holds() : fails('没有查到本单位有效的保安服务许可证', 'This company holds no valid security service permit');

export function arePeopleKnown({ form, facts: { people } }: Guarding): Outcome {
  const stranger = strangerAmong(peopleOf(form), people);
  return stranger ? isUnknown(stranger) : holds();
}
