import { birthDateOf, fails, holds, unknown, type AccidentFinding, type CriminalRecord, type DriverOffence, type DrivingLicence, type DrugRecord, type Examination, type LicenceClass, type Organisation, type Outcome, type SchoolBusPermit, type SchoolBusType } from '@yichuang/definition';
import { addYears, ageOn } from '@yichuang/kernel';

import { recordIsRead } from './candidate-checks.js';
import { isCurrent, noReport } from './driver-fitness.js';
import { wasFullWithin } from './licence-checks.js';
import { coveredBy } from './licence-coverage.js';
import { ageUnknown, type Holder } from './licence-holder.js';

export interface BusDriver extends Holder {
  readonly form: { readonly schoolBusClass: SchoolBusType };
  readonly facts: Holder['facts'] & {
    readonly permits: readonly SchoolBusPermit[];
    readonly findings: readonly AccidentFinding[];
    readonly offences: readonly DriverOffence[];
    readonly record: CriminalRecord | null;
    readonly drugs: readonly DrugRecord[];
    readonly report: Examination | null;
    readonly organisation: Organisation | null;
  };
}

/** 《校车安全管理条例》第二十三条第一款第一项. */
const AGE_FROM = 25;
const AGE_TO = 60;
const YEARS_OF_DRIVING = 3;

export function isOfBusAge(subject: BusDriver): Outcome {
  const birthDate = birthDateOf(subject);
  if (birthDate === undefined) return ageUnknown;
  const age = ageOn(birthDate, subject.today);
  return age >= AGE_FROM && age <= AGE_TO ? holds() : fails(`申请人应当年满${AGE_FROM}周岁、不超过${AGE_TO}周岁`, `The applicant must be between ${AGE_FROM} and ${AGE_TO}`);
}

/** The classes of the licence that the buses of a type are driven with. */
const classesFor: Readonly<Record<SchoolBusType, readonly LicenceClass[]>> = { large: ['A1'], medium: ['A1', 'B1'], small: ['C1', 'C2'] };

const allows = (held: LicenceClass, type: SchoolBusType): boolean => classesFor[type].some((needed) => needed === held || (type === 'small' && coveredBy(held).includes(needed)));

export function hasDriven({ status, classes }: DrivingLicence, { form: { schoolBusClass }, today }: BusDriver): Outcome {
  if (status !== 'normal') return fails('驾驶证状态不正常，请先处理', 'The licence is not normal: settle that first');
  const fitting = classes.filter((held) => allows(held.class, schoolBusClass));
  if (fitting.length === 0) return fails(`该类校车须持有${classesFor[schoolBusClass].join('或者')}准驾车型`, `Such a bus needs class ${classesFor[schoolBusClass].join(' or ')}`);
  return fitting.some(({ acquiredOn }) => addYears(acquiredOn, YEARS_OF_DRIVING) <= today) ? holds() : fails('取得相应准驾车型未满3年', 'The class has been held for less than three years');
}

export const fewPointsForBus = (licence: DrivingLicence): Outcome =>
  wasFullWithin(3, licence) ? fails('最近连续三个记分周期内有记满12分的记录', 'Twelve points were reached in one of the last three scoring cycles') : holds();

export const hurtNobody = ({ facts: { findings } }: BusDriver): Outcome =>
  findings.some(({ casualties }) => casualties !== 'slight-injury') ? fails('有致人死亡或者重伤的交通事故责任记录', 'You were found responsible for a fatal or serious-injury accident') : holds();

const drinking: readonly DriverOffence['offence'][] = ['drink-driving', 'drink-driving-operating', 'drunk-driving', 'drunk-driving-operating', 'drink-driving-crime'];

export const neverDrank = ({ facts: { offences } }: BusDriver): Outcome =>
  offences.some(({ offence }) => drinking.includes(offence)) ? fails('有酒后、醉酒驾驶机动车记录（没有年限）', 'There is a record of drink-driving, however long ago') : holds();

export const neverOverloaded = ({ facts: { offences }, today }: BusDriver): Outcome =>
  offences.some(({ offence, decidedOn }) => offence === 'passenger-overload-speed' && addYears(decidedOn, 1) > today)
    ? fails('最近1年内有驾驶客运车辆超员、超速的严重违法记录', 'In the last year a passenger vehicle was overloaded or driven too fast')
    : holds();

export function noCrime({ facts: { record } }: BusDriver): Outcome {
  if (record === null) return holds();
  return record.convictions.length > 0 ? fails('公安机关的记录不符合校车驾驶人的规定', 'The records of the police do not meet what is asked of school bus drivers') : recordIsRead;
}

export const noAbuse = ({ facts: { drugs } }: BusDriver): Outcome =>
  drugs.length > 0 ? fails('公安机关的记录不符合校车驾驶人的规定', 'The records of the police do not meet what is asked of school bus drivers') : unknown('没有可以查询的酗酒记录登记，由工作人员核查', 'No register keeps alcohol abuse; an officer checks');

export function isHealthy({ classes }: DrivingLicence, { form: { schoolBusClass }, facts: { report }, today }: BusDriver): Outcome {
  if (!report || !isCurrent(report, today)) return noReport;
  if (!classes.some((held) => allows(held.class, schoolBusClass) && report.fitFor.includes(held.class))) return fails('体检结论不符合驾驶校车的准驾车型', 'The report does not find you fit for the class such a bus needs');
  if (report.unsafeIllness === null) return unknown('医疗机构未上传病史结论，由工作人员核实', 'The institution did not send the findings on illness; an officer checks');
  return report.unsafeIllness ? fails('体检发现可能危及行车安全的疾病', 'The report names an illness that may endanger traffic') : holds();
}

const educates = /学校|小学|中学|幼儿园|校车/;

export function employs({ facts: { organisation } }: BusDriver): Outcome {
  if (!organisation) return unknown('没有查到聘用单位，由工作人员核对', 'The employer is not on the organisation register; an officer checks');
  if (organisation.status !== 'active') return fails('聘用单位已经注销或者吊销', 'The employer is no longer active');
  return educates.test(organisation.name) ? holds() : unknown('由工作人员核对是否为学校或者校车服务提供者', 'An officer checks whether it is a school or a school bus operator');
}

export const notYetEndorsed = ({ form: { schoolBusClass }, facts: { permits } }: BusDriver): Outcome =>
  permits.some(({ type }) => type === schoolBusClass) ? fails('驾驶证已签注该类准驾校车，无需申请', 'The licence is endorsed for such buses already') : holds();
