import { fails, holds, unknown, type Candidacy, type CriminalRecord, type DriverOffence, type DrivingLicence, type FreeNumber, type HeldClass, type LicenceClass, type Outcome, type Residence, type TestSubject } from '@yichuang/definition';
import { addYears } from '@yichuang/kernel';

import { notBarred, recordIsRead, type Candidate } from './candidate-checks.js';
import { allSubjects, subjectsLeft } from './driving-tests.js';
import type { FirstIssueForm } from './first-issue-form.js';
import { isHeavy } from './licence-classes.js';
import { keptClasses, livesInCityOf } from './licence-holder.js';

export interface FirstIssue extends Candidate {
  readonly form: FirstIssueForm & { readonly acceptingOffice: string };
  readonly facts: Candidate['facts'] & { readonly licence: DrivingLicence | null; readonly residences: readonly Residence[]; readonly candidacy: Candidacy | null; readonly fileNumber: FreeNumber | null };
}

interface Barred extends Pick<FirstIssue, 'today'> {
  readonly facts: { readonly licence: DrivingLicence | null; readonly offences: readonly DriverOffence[]; readonly record: CriminalRecord | null };
}

const isOver = ({ status }: DrivingLicence): boolean => status === 'deregistered' || status === 'deregistered-recoverable' || status === 'revoked' || status === 'rescinded';

export function holdsNone({ facts: { licence } }: FirstIssue): Outcome {
  return !licence || isOver(licence) ? holds() : fails('您已持有驾驶证，请申请增加准驾车型或者先办理该证的业务', 'You hold a licence already: apply for an additional class, or settle that licence first');
}

/** What became of the licence bars for years from then: the record of it must be there to be counted from (第十五条). */
export function isFreeOfBars({ facts: { licence, offences, record }, today }: Barred): Outcome {
  const outcome = notBarred(offences, record, today);
  const isUnexplained = (licence?.status === 'revoked' || licence?.status === 'rescinded') && !offences.some(({ measure }) => measure === licence.status);
  return outcome.result === 'holds' && isUnexplained ? recordIsRead : outcome;
}

const onlyByAddition: readonly LicenceClass[] = ['A1', 'A2', 'B1', 'C6'];

/** Of the classes held before, those that age leaves and for which the report finds the holder fit. */
export function restoredClasses(licence: DrivingLicence, subject: FirstIssue): readonly HeldClass[] {
  const { form: { requestedClass }, facts: { report } } = subject;
  return keptClasses(licence, subject).filter((held) => held.class === requestedClass || !report || report.fitFor.includes(held.class));
}

function mayRestore(subject: FirstIssue): Outcome {
  const { facts: { licence }, form } = subject;
  if (licence?.status !== 'deregistered-recoverable') return fails('没有可以恢复的驾驶证：注销满2年的，请选择“注销后重新申领”', 'There is no licence to restore: two years after deregistration choose “Re-application”');
  return keptClasses(licence, subject).some((held) => held.class === form.requestedClass) ? holds() : fails('只能恢复注销前的准驾车型中未到年龄上限的', 'Only the classes held before deregistration that are within their age limits are restored');
}

export function isFirstClass(subject: FirstIssue): Outcome {
  const { applicationKind, requestedClass } = subject.form;
  if (applicationKind === 'restore') return mayRestore(subject);
  if (applicationKind === 'military' || applicationKind === 'foreign') return unknown('由工作人员核对所持驾驶证的准驾车型', 'An officer compares the classes of the licence held');
  return onlyByAddition.includes(requestedClass) ? fails(`${requestedClass}不能初次申领，只能增加`, `Class ${requestedClass} cannot be a first licence; it comes by addition`) : holds();
}

export function appliesAtHome({ form, facts }: FirstIssue): Outcome {
  if (livesInCityOf(form.acceptingOffice, facts)) return holds();
  return form.applicationKind === 'military' ? unknown('由工作人员核对部队驻地', 'An officer checks the garrison') : fails('户籍、居住登记均不在受理地，请先办理居住登记或者选择居住地', 'You are neither registered nor living there: register your residence or choose the office where you live');
}

const heavyAbroad: readonly LicenceClass[] = ['A1', 'A2', 'B1'];

export function foreignStands({ form: { requestedClass, foreignIssueDate }, today }: FirstIssue): Outcome {
  if (heavyAbroad.includes(requestedClass) && foreignIssueDate && addYears(foreignIssueDate, 2) > today) return fails('申请该车型须持境外驾驶证2年以上', 'For this class the foreign licence must have been held for two years');
  return unknown('由工作人员核对境外居留时间和驾驶证', 'An officer checks the stay abroad and the licence');
}

/** Deregistered for want of a fitness report while its term runs, or less than a year after: the report alone restores it (第七十九条第四款). */
export const lacksReportOnly = ({ form, facts: { licence }, today }: FirstIssue): boolean =>
  form.applicationKind === 'restore' && licence !== null && (licence.validUntil === null || addYears(licence.validUntil, 1) > today);

/** The tests that are asked: by kind, and more of them for large vehicles (第三十条、第三十六条、第三十七条、第七十九条). */
export function testsRequired(subject: FirstIssue): readonly TestSubject[] {
  const { applicationKind, requestedClass } = subject.form;
  switch (applicationKind) {
    case 'restore':
      return lacksReportOnly(subject) ? [] : ['subject-1'];
    case 'foreign':
      return isHeavy(requestedClass) ? allSubjects : ['subject-1'];
    case 'military':
      return isHeavy(requestedClass) ? ['subject-1', 'subject-3-road', 'subject-3-safety'] : [];
    default:
      return allSubjects;
  }
}

/** Who takes a test for a new licence swears the oath before it is issued. */
const needsOath = (subject: FirstIssue): boolean => subject.form.applicationKind !== 'restore' && testsRequired(subject).length > 0;

export const testsLeft = (subject: FirstIssue): readonly TestSubject[] => subjectsLeft(subject.facts.candidacy, testsRequired(subject), subject.form.requestedClass);

/** Whether tests or the oath are still to come. */
export const isLearning = (subject: FirstIssue): boolean => testsLeft(subject).length > 0 || (needsOath(subject) && !subject.facts.candidacy?.oathOn);
