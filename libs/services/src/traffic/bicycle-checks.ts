import { ageByNumber, fails, holds, maySpeakFor, unknown, type BicycleCertificate, type Consent, type Delegation, type ElectricBicycle, type OpenViolation, type Organisation, type Outcome, type Party } from '@yichuang/definition';
import type { CivilDate } from '@yichuang/kernel';

import type { BicycleForm } from './bicycle-form.js';
import { notAuthorised } from './vehicle-owner.js';
import { newOwnerNumber } from './vehicle-transfer-checks.js';

export interface BicycleCase {
  readonly form: BicycleForm & { readonly uscc?: string; readonly handledBy?: string };
  readonly applicant: Party;
  readonly submitter: Party;
  readonly facts: {
    readonly bicycle: ElectricBicycle | null;
    readonly sameFrame: ElectricBicycle | null;
    readonly stolen: object | null;
    readonly certificate: BicycleCertificate | null;
    readonly violations: readonly OpenViolation[];
    readonly newOwnerAnswer: Consent | null;
    readonly organisation: Organisation | null;
    readonly handlerDelegation: Delegation | null;
  };
  readonly today: CivilDate;
}

const FIRST_STANDARD = '2019-04-15';
const NEW_STANDARD_ONLY = '2025-12-01';
const OLD_ENOUGH = 16;
const limits = { maxSpeed: 25, motorPower: 400, voltage: 48, totalMass: 55, withLeadAcid: 63 };

export function standardProduct({ form, facts: { certificate } }: BicycleCase): Outcome {
  const { purchaseDate = '', brandModel } = form;
  if (purchaseDate < FIRST_STANDARD) return fails('2019年4月15日前购买的车辆不符合现行国家标准，不予登记', 'Vehicles bought before 15 April 2019 are not of the national standard and cannot be registered');
  if (!certificate) return unknown('没有查到CCC认证证书，由工作人员核对合格证', 'The CCC certificate was not found; an officer checks the conformity certificate');
  if (certificate.brandModel !== brandModel || purchaseDate < certificate.validFrom || purchaseDate > certificate.validUntil) return fails('CCC认证证书不包括该型号，或者购车时不在有效期内，请核对', 'The CCC certificate does not cover the model, or was not valid on the day of purchase: check both');
  return purchaseDate >= NEW_STANDARD_ONLY && certificate.standard !== 'GB 17761-2024' ? fails('2025年12月1日起购买的车辆应当符合新国家标准（GB 17761-2024）', 'Vehicles bought since 1 December 2025 must be of the new standard (GB 17761-2024)') : holds();
}

export function withinLimits({ form, facts: { certificate } }: BicycleCase): Outcome {
  const { maxSpeed = 0, motorPower = 0, voltage = 0, totalMass = 0, batteryType } = form;
  const mass = batteryType === 'lead-acid' && certificate?.standard === 'GB 17761-2024' ? limits.withLeadAcid : limits.totalMass;
  const isWithin = maxSpeed <= limits.maxSpeed && motorPower <= limits.motorPower && voltage <= limits.voltage && totalMass <= mass;
  return isWithin ? holds() : fails('车速、功率、电压或者质量超过电动自行车国家标准，属于机动车，请按机动车办理', 'Speed, power, voltage or mass exceed the standard of electric bicycles: it is a motor vehicle and belongs to those services');
}

export const frameUnique = ({ facts: { sameFrame } }: BicycleCase): Outcome => (sameFrame ? fails('该整车编码已经登记，请核对', 'This frame code is registered already: check it') : holds());
export const notStolen = ({ facts: { stolen } }: BicycleCase): Outcome => (stolen ? fails('该车已被报失，请到派出所核实', 'The vehicle is recorded as stolen: go to a police station') : holds());

export function isRegisteredOwner(subject: BicycleCase): Outcome {
  const { bicycle } = subject.facts;
  if (bicycle?.status !== 'normal') return fails('没有查到该号牌的有效登记，请核对号牌号码', 'No active record has this plate number: check it');
  if (bicycle.ownerNumber !== newOwnerNumber(subject)) return fails('申请人不是登记的所有人', 'The applicant is not the registered owner');
  return subject.form.ownerType === 'organisation' && !maySpeakFor(subject) ? notAuthorised : holds();
}

export const settledFor = ({ facts: { violations } }: BicycleCase): Outcome => (violations.length > 0 ? fails(`该车有${violations.length}起违法行为未处理，请先处理`, `${violations.length} violation(s) of this vehicle are open: settle them first`) : holds());

export function newOwnerAgrees({ facts: { newOwnerAnswer } }: BicycleCase): Outcome {
  if (newOwnerAnswer?.answer === 'given') return holds();
  return newOwnerAnswer ? fails('现所有人表示不同意', 'The new owner does not agree') : unknown('现所有人尚未在本人账户中确认，由工作人员核对转让协议', 'The new owner has not agreed from their own account yet; an officer checks the agreement');
}

/** Nobody under 16 rides one on the road; a guardian acts for a younger owner. */
export function oldEnough({ form, applicant: { documentNumber }, today }: BicycleCase): Outcome {
  if (form.ownerType === 'organisation' || form.handledBy === 'guardian') return holds();
  const age = ageByNumber(documentNumber, today);
  if (age === undefined) return unknown('由工作人员核对所有人年龄', 'An officer checks the age of the owner');
  return age >= OLD_ENOUGH ? holds() : fails('未满16周岁的，由监护人办理', 'A guardian applies for an owner under 16');
}
