import { ageByNumber, fails, holds, unknown, type Kin, type Guardianship, type Livelihood, type Outcome, type Party, type PermittedResidence, type StandardAddress } from '@yichuang/definition';
import { addMonths, addYears, cityOf, type CivilDate } from '@yichuang/kernel';

import type { ResidencePermitForm } from './residence-permit-form.js';
import type { Residing } from './residing.js';

/** What must be known of someone who is to have a permit, or has one. */
export interface Permitted extends Residing {
  readonly applicant: Party;
  readonly form: ResidencePermitForm & { readonly handledBy?: string; readonly agentRelation?: string };
  readonly facts: Residing['facts'] & {
    readonly registrations: readonly PermittedResidence[];
    readonly livelihoods: readonly Livelihood[];
    readonly newAddress: StandardAddress | null;
    readonly guardianship: Guardianship | null;
    readonly kin: Kin | null;
  };
}

const HALF_A_YEAR = 6;
const GUARDED = 16;
const isSameCity = (one: string, other: string): boolean => cityOf(one)?.code === cityOf(other)?.code;

/** The registration, or the permit, that is named in the form. */
export function residenceOf({ form, facts: { registrations } }: Pick<Permitted, 'form' | 'facts'>): PermittedResidence | undefined {
  return registrations.find(({ number, permitNumber }) => (form.applicationKind === 'first' ? number === form.residenceRegistrationNumber : permitNumber === form.residencePermitNumber));
}

export function isHolder(subject: Permitted): Outcome {
  if (residenceOf(subject)) return holds();
  return subject.form.applicationKind === 'first' ? fails('没有查到该编号的居住登记，请先办理居住登记', 'There is no residence registration of this number: register your residence first') : fails('没有查到该编号的居住证，请照居住证核对', 'There is no permit of this number: compare it with the permit');
}

export function hasHalfYear(subject: Permitted): Outcome {
  const found = residenceOf(subject);
  if (!found) return unknown('没有查到居住登记，由工作人员核对居住时间', 'The registration was not found; an officer checks since when they live here');
  return addMonths(found.registeredOn, HALF_A_YEAR) <= subject.today ? holds() : fails('居住登记未满半年', 'The residence has been registered for less than half a year');
}

export const groundInForce = ({ form, facts: { livelihoods } }: Permitted): Livelihood | undefined => livelihoods.find(({ ground }) => ground === form.ground);

export const hasGround = (subject: Permitted): Outcome =>
  groundInForce(subject) ? holds() : unknown('社会保险、不动产、租赁或者学籍信息未能确认，由工作人员核对证明', 'Insurance, property, tenancy or school data do not confirm it; an officer checks the proof');

export function hasNone(subject: Permitted): Outcome {
  const here = residenceOf(subject)?.regionCode ?? subject.facts.address?.regionCode ?? '';
  return subject.facts.registrations.some(({ permitNumber, regionCode }) => permitNumber !== null && isSameCity(regionCode, here)) ? fails('您在本市已有居住证', 'You hold a permit of this city already') : holds();
}

export function isInMonth(subject: Permitted): Outcome {
  const until = residenceOf(subject)?.permitUntil;
  if (!until) return unknown('没有查到签注记录，由工作人员核对', 'No endorsement was found; an officer checks');
  if (until < subject.today) return holds({ zh: '签注已逾期，补办后自补办之日起连续计算', en: 'The endorsement is late: the years count anew from this one' });
  return addMonths(until, -1) <= subject.today ? holds() : fails('每满1年之日前1个月内才能办理签注', 'A permit is endorsed in the last month of each year');
}

export function staysInCity(subject: Permitted): Outcome {
  const { newAddress } = subject.facts;
  const from = residenceOf(subject)?.regionCode;
  if (!newAddress) return fails('新住址不是河南省内的标准地址，请填写到门牌号', 'The new address is no standard address in Henan: write it down to the door number');
  return from && isSameCity(from, newAddress.regionCode) ? holds() : fails('新住址不在同一市、县，请到新居住地办理居住登记，满半年后申领', 'The new address is in another city: register there first and apply after half a year');
}

export function mayAct({ applicant, form, facts, today }: Permitted): Outcome {
  const isYoung = (ageByNumber(applicant.documentNumber, today) ?? GUARDED) < GUARDED;
  const isKnown = form.handledBy === 'guardian' ? facts.guardianship !== null : facts.kin !== null;
  if (!isKnown) return unknown('登记信息不能确认监护或者近亲属关系，由工作人员核对', 'The register does not tell the guardian or relative; an officer checks');
  return isYoung ? holds() : unknown('由工作人员核实申请人是否行动不便', 'An officer checks that the person is unable to come');
}

/** A year on: from the end of the last one, or, when that is over, from the day of the endorsement (《居住证暂行条例》第十条). */
export function endorsedUntil(subject: Permitted, on: CivilDate): CivilDate {
  const until = residenceOf(subject)?.permitUntil;
  return addYears(until && until >= on ? until : on, 1);
}
