import { fails, holds, unknown, type CompulsoryPolicy, type InjuryAccident, type Outcome, type Vehicle, type VehicleFile, type VehicleInspection, type VehicleMeasure } from '@yichuang/definition';
import { addMonths, formatDate, type CivilDate } from '@yichuang/kernel';

import type { InspectionMarkForm } from './inspection-mark-form.js';
import { canBeExempt, nextInspectionEnd, yearOfPeriod } from './inspection-periods.js';
import { policyOn } from './insured.js';

interface MarkFacts {
  readonly vehicle: Vehicle | null;
  readonly file: VehicleFile | null;
  readonly policies: readonly CompulsoryPolicy[];
  readonly inspection: VehicleInspection | null;
  readonly injuries: readonly InjuryAccident[];
  readonly measures: readonly VehicleMeasure[];
}

export interface MarkCase {
  readonly form: Partial<InspectionMarkForm>;
  readonly facts: MarkFacts;
  readonly today: CivilDate;
}

/** Years after the first registration in which a mark comes without an inspection; in the sixth and tenth it does not. */
const exemptYears = [2, 4, 8];

const withFile = ({ category, useNature, approvedPassengers, firstRegisteredOn }: Vehicle, { file }: Pick<MarkFacts, 'file'>) => ({ category, useNature, approvedPassengers, firstRegisteredOn, isVan: file?.isVan ?? false });

export const isExempt = ({ form }: MarkCase): boolean => form.applicationKind === 'exempt';
export const isInspected = ({ form }: MarkCase): boolean => form.applicationKind === 'inspected';
export const isReplacement = ({ form }: MarkCase): boolean => form.applicationKind === 'replacement';
export const isNewMark = (subject: MarkCase): boolean => !isReplacement(subject);

export function inWindow({ inspectionValidUntil }: Vehicle, { today }: MarkCase): Outcome {
  const opens = addMonths(inspectionValidUntil, -3);
  return today >= opens ? holds() : fails(`最早可于${formatDate(opens, 'zh')}申请`, `You can apply from ${formatDate(opens, 'en')}`);
}

export const markInForce = ({ inspectionValidUntil }: Vehicle, { today }: MarkCase): Outcome =>
  today <= inspectionValidUntil ? holds() : fails('检验有效期已满，请申领新的检验合格标志', 'The period of inspection is over: apply for a new mark');

export function exemptVehicle(vehicle: Vehicle, { facts }: MarkCase): Outcome {
  const known = withFile(vehicle, facts);
  if (!canBeExempt(known)) return fails('该车不属于免检车辆（面包车、营运车辆、十座以上车辆不免检），请检验合格后申领', 'This vehicle is not exempt (vans, operating vehicles and those with ten seats or more never are): have it inspected first');
  if (vehicle.firstRegisteredOn > addMonths(vehicle.manufacturedOn, 48)) return fails('出厂超过4年才注册登记的车辆不免检，请检验合格后申领', 'A vehicle registered more than four years after it was made is not exempt: have it inspected first');
  const year = yearOfPeriod(known, vehicle.inspectionValidUntil);
  return exemptYears.includes(year) ? holds() : fails(`注册登记后第${year}年应当上线检验，请检验合格后申领`, `In year ${year} after the first registration the vehicle must be inspected`);
}

/** Since it was last inspected, or first registered. */
export function exemptionKept(vehicle: Vehicle, { facts: { inspection, injuries, measures } }: MarkCase): Outcome {
  const since = inspection?.inspectedOn ?? vehicle.firstRegisteredOn;
  if (injuries.some(({ happenedOn }) => happenedOn >= since)) return fails('该车发生过造成人员伤亡的交通事故，请检验合格后申领', 'The vehicle was in an accident in which somebody was hurt: have it inspected first');
  return measures.some(({ kind, since: on }) => kind === 'illegal-modification' && on >= since) ? fails('该车因非法改装被依法处罚，请检验合格后申领', 'There was a penalty for illegal modification of the vehicle: have it inspected first') : holds();
}

export const notLongOverdue = ({ inspectionValidUntil }: Vehicle, { today }: MarkCase): Outcome =>
  today <= addMonths(inspectionValidUntil, 12) ? holds() : fails('逾期超过1年，应当上线检验，请检验合格后申领', 'More than one year overdue: have the vehicle inspected first');

/** What the inspection institution has sent over the network. */
export function inspectionPassed({ form, facts: { inspection }, today }: MarkCase): Outcome {
  if (!inspection || inspection.inspectedOn < addMonths(today, -3)) return unknown('没有查到近3个月内联网传来的检验合格记录，由工作人员核对检验合格证明', 'No pass of the last three months has come over the network; an officer checks the certificate');
  return inspection.reportNumber === form.inspectionReportNumber ? holds() : fails('检验报告编号与检验机构上传的记录不一致，请照报告核对', 'The report number differs from what the institution sent: compare it with the report');
}

/** A replacement needs the insurance alone (第五十七条). */
export function insuredAndTaxed(subject: MarkCase): Outcome {
  const { form, facts: { policies }, today } = subject;
  const policy = policyOn(policies, today);
  if (!policy && form.compulsoryPolicyNumber) return unknown('没有查到联网的有效保单，由工作人员核对保单和车船税凭证', 'No policy in force is on the network; an officer checks the policy and the proof of tax');
  if (!policy) return fails('没有查到有效的交强险保单，请先投保；已投保的，请填写保单号并上传保单', 'No compulsory policy is in force: take one out first, or give its number and upload it');
  return policy.vesselTax === 'unpaid' && isNewMark(subject) ? fails('本年度车船税尚未缴纳', 'The vehicle-and-vessel tax of this year has not been paid') : holds();
}

/** Until when the mark is valid. */
export function markUntil(vehicle: Vehicle, subject: MarkCase): CivilDate {
  const { inspectionValidUntil } = vehicle;
  if (isReplacement(subject)) return inspectionValidUntil;
  return nextInspectionEnd(withFile(vehicle, subject.facts), inspectionValidUntil > subject.today ? inspectionValidUntil : subject.today);
}
