import { fails, holds, unknown, type Enlistment, type Household, type HouseholdMember, type Outcome, type Party, type Person, type Qualification, type Registration } from '@yichuang/definition';
import { addDays, ageOn, type CivilDate } from '@yichuang/kernel';

import type { EnlistmentForm } from './enlistment-form.js';

/** What must be known to end the registration of someone who enlists. */
export interface Enlisting {
  readonly applicant: Party;
  readonly submitter: Party;
  readonly form: EnlistmentForm & { readonly handledBy?: string };
  readonly facts: {
    readonly entry: Registration | null;
    readonly entryPerson: Person | null;
    readonly home: Household | null;
    readonly members: readonly HouseholdMember[];
    readonly listed: Enlistment | null;
    readonly qualifications: readonly Qualification[];
  };
  readonly today: CivilDate;
}

const [DAYS_BEFORE, DAYS_AFTER] = [60, 30];
/** 《兵役法》第二十条: full years, by schooling. */
const [FROM, UNTIL, GRADUATE, POSTGRADUATE] = [17, 22, 24, 26];

export const recruitRegistered = ({ facts: { entry } }: Enlisting): Outcome =>
  entry && entry.status !== 'migrating' ? holds() : fails('没有查到该人员正常状态的河南省常住户口登记', 'No active permanent registration in Henan was found');

export const isStillRegistered = ({ facts: { entry } }: Enlisting): Outcome => (entry?.status === 'cancelled' ? fails('户口已经注销，不需要再办理', 'The registration has been cancelled already: nothing more is needed') : holds());

/** The list of the conscription office; unit, rank and place are nobody's business here. */
export function enlistmentIsProved({ applicant, form, facts: { listed } }: Enlisting): Outcome {
  if (!listed) return unknown('征兵办公室批准名单中没有查到，由工作人员核对入伍通知书', 'Not found on the list of the conscription office; an officer reads the notice');
  const agrees = listed.name === applicant.name && listed.noticeNumber === form.enlistmentNoticeNumber && listed.approvedBy === form.approvingOffice && listed.enlistedOn === form.enlistmentDate;
  return agrees ? holds() : fails('入伍通知书编号、批准机关或者入伍日期与征兵办公室的名单不一致，请照通知书核对', 'The number, the office or the date differs from the list of the conscription office: compare them with the notice');
}

export function isNearEnlistment({ form: { enlistmentDate }, today }: Enlisting): Outcome {
  if (enlistmentDate > addDays(today, DAYS_AFTER)) return fails('入伍日期在30日以后，请在批准入伍后再申请', 'The enlistment is more than 30 days ahead: apply after the approval');
  return enlistmentDate >= addDays(today, -DAYS_BEFORE) ? holds() : unknown('入伍已超过60日，由工作人员核实', 'The enlistment was more than 60 days ago; an officer checks');
}

const highest = ({ facts: { qualifications } }: Enlisting): number => {
  const levels = qualifications.filter(({ isValid }) => isValid).map(({ level }) => level);
  if (levels.some((level) => level === 'master' || level === 'doctor')) return POSTGRADUATE;
  return levels.some((level) => level === 'bachelor' || level === 'junior-college') ? GRADUATE : UNTIL;
};

export function isOfEnlistingAge(subject: Enlisting): Outcome {
  const { form: { enlistmentKind, enlistmentDate }, facts: { entryPerson } } = subject;
  if (!entryPerson) return unknown('由工作人员核对年龄', 'An officer checks the age');
  const age = ageOn(entryPerson.birthDate, enlistmentDate);
  if (age < FROM) return fails('未满17周岁，不符合征集年龄', 'Under 17: below the age of enlistment');
  if (enlistmentKind !== 'conscript' || age <= highest(subject)) return holds();
  return age > POSTGRADUATE ? fails('年龄超过义务兵征集的最高年龄', 'Above the highest age of conscription') : unknown('年龄超过22周岁，由工作人员核对学历', 'Over 22: an officer checks the degree');
}

export const isRecruitOrHead = ({ form: { handledBy }, submitter, facts: { home } }: Enlisting): Outcome =>
  handledBy !== 'relative' || home?.headId === submitter.documentNumber ? holds() : fails('只有入伍人员本人或者户主可以申报', 'Only the recruit or the head of the household may declare');

/** Whether somebody enlists and what they have learned is told to them and to their head, to nobody else. */
export const mayBeTold = (subject: Enlisting): boolean => isRecruitOrHead(subject).result === 'holds';
