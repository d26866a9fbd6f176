import {
  fails,
  holds,
  unknown,
  type Biometrics,
  type Consent,
  type HouseholdManager,
  type HouseholdType,
  type Livelihood,
  type Outcome,
  type PastMove,
  type Qualification,
  type RegisteredParent,
  type RelationToHead,
  type Schooling,
  type SchoolStay,
} from '@yichuang/definition';
import { addDays, addYears, type CivilDate } from '@yichuang/kernel';

import { targetReceives, type Moving } from './moving.js';
import { headAgrees } from './settling.js';
import { leavesSchool, staysInHenan, type StudentForm } from './student-form.js';

/** What must be known of a student who moves into a school's household or out of it. */
export interface StudentMove extends Omit<Moving, 'form'> {
  readonly form: StudentForm & { readonly employerName?: string };
  readonly facts: Moving['facts'] & {
    readonly schoolings: readonly Schooling[];
    readonly stay: SchoolStay | null;
    readonly manager: HouseholdManager | null;
    readonly biometrics: Biometrics | null;
    readonly moves: readonly PastMove[];
    readonly parents: readonly RegisteredParent[];
    readonly qualifications: readonly Qualification[];
    readonly livelihoods: readonly Livelihood[];
    readonly headConsent: Consent | null;
  };
}

const AHEAD_DAYS = 60;
const STAY_YEARS = 2;
const WINDOW = { from: '08-01', until: '12-31' };

/** The same move, as one of those that go to an address; a student who stays goes nowhere. */
export const asMove = <S extends StudentMove>(subject: S): S & Moving => ({ ...subject, form: { ...subject.form, targetAddress: subject.form.targetAddress ?? '' } });

/** The school's record of the one who comes or leaves. */
export const schoolingOf = ({ form, facts: { schoolings } }: StudentMove): Schooling | undefined =>
  schoolings.find(({ schoolUscc, admissionNumber, studentNumber }) => schoolUscc === form.schoolUscc && (leavesSchool(form) ? studentNumber === form.studentNumber : admissionNumber === form.admissionNumber));

export function isAdmitted(subject: StudentMove): Outcome {
  if (subject.form.studyForm === 'part-time') return fails('非全日制录取不能迁移户口', 'Only full-time study allows the move');
  const found = schoolingOf(subject);
  if (!found) return unknown('学籍信息中没有查到录取记录，由工作人员核对录取通知书', 'No admission is on record; an officer checks the letter');
  if (!found.isFullTime) return fails('学籍信息显示为非全日制录取', 'The record shows an admission that is not full-time');
  return found.status === 'admitted' || found.status === 'enrolled' ? holds() : fails('学籍信息显示已经离校', 'The record shows that you have left this school');
}

export function isInWindow(subject: StudentMove): Outcome {
  const { form, today } = subject;
  const enters = schoolingOf(subject)?.enteredOn ?? form.entryDate;
  if (form.entryDate > addDays(today, AHEAD_DAYS)) return fails('入学日期在60日以后，请到时再申请', 'The entry is more than 60 days ahead: apply later');
  const day = today.slice(5);
  const isInWindow = today.slice(0, 4) === enters.slice(0, 4) && day >= WINDOW.from && day <= WINDOW.until;
  return isInWindow ? holds() : fails('只在入学当年8月1日至12月31日办理新生迁入', 'New students move in from 1 August to 31 December of the year of entry');
}

export function schoolHasHousehold(subject: StudentMove): Outcome {
  const { form, facts: { manager, target } } = subject;
  const received = targetReceives(['collective-school'])(asMove(subject));
  if (received.result !== 'holds') return received;
  if (target && manager?.uscc !== form.schoolUscc) return fails('该集体户不属于所填学校', 'This collective household is another school’s');
  return headAgrees(subject);
}

/** Whether another identity has these biometrics; who has none yet is compared at the station. */
export function photoMatches({ facts: { biometrics } }: StudentMove): Outcome {
  if (!biometrics) return unknown('尚未采集人像、指纹，由工作人员比对', 'Photo and fingerprints have not been taken: an officer compares');
  return biometrics.comparison === 'no-match' ? holds() : fails('人像、指纹比对不一致，请到派出所核验身份', 'The comparison does not agree: come to the station for identity checks');
}

/** The three ways to leave, and what the record says of each. */
const leftAs = { graduation: ['graduated'], 'transfer-withdrawal': ['transferred', 'withdrawn'], enrolment: [] } as const;

export function isLeaver(subject: StudentMove): Outcome {
  const { form, facts: { origin } } = subject;
  if (origin?.type !== 'collective-school') return fails('您的户口不在学校集体户', 'You are not registered in a school’s collective household');
  const found = schoolingOf(subject);
  if (!found) return unknown('学籍信息中没有查到该学号，由工作人员核对', 'No such student number is on record; an officer checks');
  const expected: readonly string[] = leftAs[form.applicationKind];
  return expected.includes(found.status) ? holds() : fails('学籍信息没有相应的毕业、结业、转学或者退学记录', 'The record shows no such graduation, transfer or withdrawal');
}

/** How long someone may stay in the school's household: from the day on which they left the school, as it has it. */
export const stayUntil = (subject: StudentMove): CivilDate => addYears(schoolingOf(subject)?.leftOn ?? subject.form.leaveDate ?? subject.today, STAY_YEARS);

/** The household they left when they enrolled, or one in which a parent is registered. */
function isHome({ form, facts: { moves, parents, target, address } }: StudentMove): boolean {
  const [last] = moves;
  return last?.fromAddress === (address?.address ?? form.targetAddress) || parents.some(({ householdNumber }) => householdNumber !== null && householdNumber === target?.number);
}

const kindsOf: Readonly<Record<string, readonly HouseholdType[]>> = {
  home: ['family'],
  workplace: ['family', 'collective-employer', 'collective-talent', 'collective-community'],
  'next-school': ['collective-school'],
  'talent-collective': ['collective-talent', 'collective-community'],
};

export function isDestinationOpen(subject: StudentMove): Outcome {
  const { form, facts: { stay }, today } = subject;
  if (form.destination === 'keep') {
    if (stay) return fails('已经办理过一次暂缓迁出', 'The move has been put off once already');
    return stayUntil(subject) >= today ? holds() : fails('离校已满2年，不能再暂缓迁出', 'Two years have passed since you left school: the move cannot be put off');
  }
  if (!staysInHenan(form)) return isHome(subject) ? holds() : unknown('由工作人员核对外省的迁往地', 'An officer checks the place in the other province');
  const received = targetReceives(kindsOf[form.destination ?? 'home'] ?? [])(asMove(subject));
  if (received.result !== 'holds') return received;
  if (form.destination === 'home' && !isHome(subject)) return fails('该户不是入学时迁出的户，也没有父母登记在该户', 'This is not the household you left, and no parent is registered there');
  return headAgrees(subject);
}

/** What a student is to the head: a child of a parent who is head, or somebody else. */
export function relationOfStudent({ form, facts: { target, parents } }: StudentMove): RelationToHead {
  if (form.destination !== 'home') return 'unrelated';
  return parents.some(({ idNumber }) => idNumber === target?.headId) ? 'child' : 'other-relative';
}

/** The diploma that was stated, as the record of education has it. */
export const diplomaOf = ({ form, facts: { qualifications } }: StudentMove): Qualification | undefined => qualifications.find(({ kind, number, isValid }) => kind === 'diploma' && number === form.diplomaNumber && isValid);
