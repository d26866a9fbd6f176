import { fails, holds, unknown, type HouseholdManager, type Livelihood, type Organisation, type Outcome } from '@yichuang/definition';
import { addMonths, ageOn, cityOf, parseIdentityNumber } from '@yichuang/kernel';

import { hasEmployer, type EmploymentForm } from './employment-form.js';
import { hasRetired } from './retirement-age.js';
import { headAgrees, kindOfLanding, ownsHome, type Settling } from './settling.js';

/** What must be known of someone who settles where they work. */
interface SettlingByWork extends Settling {
  readonly form: EmploymentForm & { readonly employerUscc?: string; readonly employerName?: string };
  readonly facts: Settling['facts'] & {
    readonly employer: Organisation | null;
    readonly livelihoods: readonly Livelihood[];
    readonly manager: HouseholdManager | null;
  };
}

const WORKING_AGE = 16;
const INSURED_MONTHS = 1;

const isSameCity = (one: string | undefined, other: string | undefined): boolean => one !== undefined && other !== undefined && cityOf(one)?.code === cityOf(other)?.code && cityOf(one) !== undefined;
const targetRegion = ({ facts: { address, target } }: SettlingByWork): string | undefined => address?.regionCode ?? target?.regionCode;

export function isOfWorkingAge({ applicant, today }: SettlingByWork): Outcome {
  const parsed = parseIdentityNumber(applicant.documentNumber);
  if (!parsed.ok) return unknown('由工作人员核对年龄', 'An officer checks the age');
  const { birthDate, sex } = parsed.value;
  if (ageOn(birthDate, today) < WORKING_AGE) return fails('未满16周岁，不能以就业落户', 'Under 16: nobody may be employed');
  const retired = hasRetired(birthDate, sex, today);
  if (retired === undefined) return unknown('法定退休年龄因岗位不同，由工作人员核对', 'The retirement age depends on the post; an officer checks');
  return retired ? fails('已经达到法定退休年龄，可以办理合法稳定住所落户或者投靠', 'You have reached retirement age: settle by residence or join family') : holds();
}

/** The record of work that is insured in the city, if there is one. */
export const insuredHere = (subject: SettlingByWork): Livelihood | undefined => subject.facts.livelihoods.find(({ ground, regionCode }) => ground === 'employment' && isSameCity(regionCode, targetRegion(subject)));

/** Social insurance knows them as working for this employer. */
export const isInsuredByEmployer = (subject: SettlingByWork): boolean => {
  const record = insuredHere(subject);
  return record !== undefined && record.name === (subject.facts.employer?.name ?? subject.form.employerName);
};

function organisationIsHere(subject: SettlingByWork, uscc: string | undefined): Outcome {
  const { facts: { employer } } = subject;
  if (!uscc) return unknown('没有填写单位的统一社会信用代码，由工作人员核对', 'No social credit code of the employer is given; an officer checks');
  if (!employer) return unknown('河南省单位登记中没有该单位，由工作人员核对', 'No organisation of Henan has this code; an officer checks');
  if (employer.status !== 'active') return fails('该单位已经注销或者吊销，不构成合法就业', 'The organisation is deregistered or revoked: there is no lawful employment');
  return isSameCity(employer.regionCode, targetRegion(subject)) ? holds() : fails('该单位不在拟迁入的城市', 'The organisation is not in the city you move to');
}

export function isEmployedHere(subject: SettlingByWork): Outcome {
  const { applicant, form, facts: { employer }, today } = subject;
  if (form.contractEnd && form.contractEnd < today) return fails('劳动（聘用）合同已经终止', 'The contract has ended');
  if (hasEmployer(form)) return organisationIsHere(subject, form.employerUscc);
  if (form.employmentKind === 'flexible') return insuredHere(subject) ? holds() : unknown('没有查到灵活就业参保信息，由工作人员核对', 'No insurance as a flexible worker was found; an officer checks');
  const here = organisationIsHere(subject, form.businessUscc);
  if (here.result !== 'holds') return here;
  return employer?.legalRepresentative.documentNumber === applicant.documentNumber ? holds() : fails('您不是该经营主体的经营者或者法定代表人', 'You are not the operator or legal representative of this business');
}

/** One month is enough everywhere (《居住证暂行条例》第十六条 allows no more than its ceilings). */
export function isInsuredHere(subject: SettlingByWork): Outcome {
  const { form, facts: { livelihoods }, today } = subject;
  if (!isSameCity(form.insuranceCity, targetRegion(subject))) return fails('参保地不是拟迁入的城市', 'You are not insured in the city you move to');
  const record = insuredHere(subject);
  if (record) return addMonths(record.since, INSURED_MONTHS) <= today ? holds() : unknown('社会保险登记的本次参保不满1个月，由工作人员核对累计参保月数', 'The insurance on record began less than a month ago; an officer checks the months in all');
  const isInsuredElsewhere = livelihoods.some(({ ground }) => ground === 'employment');
  return isInsuredElsewhere ? fails('社会保险登记的参保地不是拟迁入的城市', 'Social insurance has you insured in another city') : unknown('没有查到参保信息，由工作人员核对参保证明', 'No insurance was found; an officer checks the proof');
}

/** A home of one's own, or a collective household of the kind that was chosen; an employer's household only takes its own people. */
export function hasPlace(subject: SettlingByWork): Outcome {
  const { form, facts: { target, manager, employer } } = subject;
  if (form.landing === 'own-home') return ownsHome(subject);
  if (target && target.type !== kindOfLanding[form.landing]) return fails('户号与落户方式不符，请核对', 'The household is not of the kind you chose: check its number');
  if (form.landing === 'community-collective') return holds();
  const agreed = headAgrees(subject);
  if (form.landing !== 'employer-collective') return agreed;
  if (manager && employer && manager.uscc !== employer.uscc) return fails('该集体户不属于您的用人单位', 'This collective household is another employer’s');
  return agreed.result !== 'holds' || (manager && employer) ? agreed : unknown('登记信息不能确认该集体户属于您的用人单位，由工作人员核对', 'No register tells whether this collective household is your employer’s; an officer checks');
}

export const newEmployer = ({ form, facts: { employer } }: SettlingByWork): string | undefined => employer?.name ?? form.employerName;
