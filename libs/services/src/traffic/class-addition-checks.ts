import { fails, holds, unknown, type Candidacy, type DrivingLicence, type HeldClass, type LicenceClass, type Outcome, type Schooling, type TestSubject } from '@yichuang/definition';
import { addYears, type CivilDate } from '@yichuang/kernel';

import type { Candidate } from './candidate-checks.js';
import { inOneCity } from './domicile.js';
import { allSubjects, subjectsLeft } from './driving-tests.js';
import { wasFullWithin } from './licence-checks.js';
import { coveredBy, isCovered } from './licence-coverage.js';
import type { Holder } from './licence-holder.js';

export interface Adding extends Candidate {
  readonly form: Candidate['form'] & { readonly vocationalStudent: boolean; readonly acceptingOffice: string };
  readonly facts: Candidate['facts'] &
    Holder['facts'] & {
      readonly candidacy: Candidacy | null;
      readonly schooling: readonly Schooling[];
    };
}

/** How many years which class must have been held, itself or within a larger one; one of them is enough (第十七条). */
const ladder: Partial<Record<LicenceClass, Partial<Record<LicenceClass, number>>>> = {
  C6: { C1: 1, C2: 1 },
  B1: { A3: 2, B2: 2, C1: 2, C2: 2, C3: 2, C4: 2 },
  A2: { B1: 2, B2: 2, A1: 1 },
  A1: { A3: 2, B1: 2, B2: 3, A2: 1 },
};

const isVocational = ({ form }: Adding): boolean => form.vocationalStudent && (form.requestedClass === 'A1' || form.requestedClass === 'A2');

/** Full-time students learn for A1 or A2 once they hold C1 (第十七条第二款). */
function asStudent({ classes }: DrivingLicence, { facts: { schooling } }: Adding): Outcome {
  if (!classes.some((held) => held.class === 'C1')) return fails('职业教育学生应当先取得小型汽车准驾车型', 'A vocational student must hold the small car first');
  return schooling.some(({ isFullTime, status }) => isFullTime && status === 'enrolled') ? holds() : unknown('没有查到全日制在读学籍，由工作人员核对学籍证明', 'No full-time enrolment is on record; an officer checks the proof');
}

export function climbs(licence: DrivingLicence, subject: Adding): Outcome {
  if (isVocational(subject)) return asStudent(licence, subject);
  const { form: { requestedClass }, today } = subject;
  const steps = ladder[requestedClass];
  if (!steps) return holds();
  const isHeldLongEnough = ({ class: held, acquiredOn }: HeldClass): boolean =>
    [held, ...coveredBy(held)].some((mark) => {
      const years = steps[mark];
      return years !== undefined && addYears(acquiredOn, years) <= today;
    });
  if (licence.classes.some(isHeldLongEnough)) return holds();
  const words = Object.entries(steps).map(([held, years]) => [`${held}满${years}年`, `${held} for ${years} year(s)`] as const);
  return fails(`增加${requestedClass}须持有${words.map(([zh]) => zh).join('或者')}`, `Class ${requestedClass} needs ${words.map(([, en]) => en).join(' or ')}`);
}

/** Scoring cycles before the present one in which twelve points bar from a class; of students only the last (第十七条). */
function cyclesBack(subject: Adding): number {
  const { requestedClass: wanted } = subject.form;
  if (isVocational(subject)) return 1;
  return wanted === 'A1' ? 3 : wanted === 'A2' || wanted === 'B1' ? 2 : 1;
}

export function fewPoints(licence: DrivingLicence, subject: Adding): Outcome {
  const { requestedClass } = subject.form;
  const cycles = cyclesBack(subject);
  return wasFullWithin(cycles, licence) ? fails(`本记分周期或者此前${cycles}个记分周期内有记满12分的记录，不能申请增加${requestedClass}`, `Twelve points were reached in the present or the last ${cycles} cycle(s): class ${requestedClass} cannot be added yet`) : holds();
}

export function isNew({ classes }: DrivingLicence, { form: { requestedClass } }: Adding): Outcome {
  const isHeld = classes.some((held) => held.class === requestedClass);
  return isHeld || isCovered(requestedClass, classes) ? fails('您的准驾车型已经包括该车型，无需增加', 'Your classes cover it already: there is nothing to add') : holds();
}

export function whereIssued({ issuingOffice }: DrivingLicence, subject: Adding): Outcome {
  if (inOneCity(issuingOffice.slice(0, 6), subject.form.acceptingOffice)) return holds();
  return isVocational(subject) ? unknown('由工作人员核对接受教育地', 'An officer checks the place of study') : fails('请在驾驶证核发地申请，或者先办理转入换证', 'Apply where the licence was issued, or transfer it in first');
}

/** The tests for another class (第三十条、第三十一条). */
export function testsToAdd({ classes }: Pick<DrivingLicence, 'classes'>, wanted: LicenceClass): readonly TestSubject[] {
  if (wanted === 'C6') return ['subject-2', 'subject-3-safety'];
  const held = (...marks: readonly LicenceClass[]): boolean => classes.some((each) => marks.includes(each.class));
  const isHigherOfAKind = (wanted === 'C1' && held('C2')) || ((wanted === 'D' || wanted === 'E') && held('E', 'F'));
  return isHigherOfAKind ? allSubjects.filter((subject) => subject !== 'subject-1') : allSubjects;
}

export const testsLeftToAdd = ({ facts: { licence, candidacy }, form: { requestedClass } }: Adding): readonly TestSubject[] =>
  licence ? subjectsLeft(candidacy, testsToAdd(licence, requestedClass), requestedClass) : [];

/** Every class is one of cars but the three of motorcycles (第一百零九条第四项). */
const isOfCars = (mark: LicenceClass): boolean => !/^[DEF]$/.test(mark);

export const drivesCars = ({ classes }: Pick<DrivingLicence, 'classes'>): boolean => classes.some((held) => isOfCars(held.class));

/** Whether it is the first class for a car, or the first for a motorcycle: then probation begins anew (第七十六条). */
export const isFirstOfItsKind = ({ classes }: DrivingLicence, wanted: LicenceClass): boolean => !classes.some((held) => isOfCars(held.class) === isOfCars(wanted));

export const withAdded = ({ classes }: DrivingLicence, wanted: LicenceClass, acquiredOn: CivilDate): readonly HeldClass[] =>
  [...classes, { class: wanted, acquiredOn }].sort((one, other) => one.class.localeCompare(other.class));
