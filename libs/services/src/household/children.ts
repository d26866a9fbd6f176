import { fails, holds, unknown, type Outcome, type PersonRef } from '@yichuang/definition';
import { ageOn } from '@yichuang/kernel';

import { comesFromElsewhere, entryElsewhere, type Moving } from './moving.js';

const ADULT = 18;

interface Family extends Moving {
  readonly form: Moving['form'] & { readonly sponsor: PersonRef };
}

const tooOld = fails('随迁人员已满18周岁，应当由本人另行申请', 'A person of 18 or over cannot come along and applies in their own name');
const anotherName = fails('随迁人员的姓名与证件号码不一致，请核对', 'Name and number of an accompanying person do not match: check both');
const parentsUnknown = unknown('登记信息不能确认亲子关系，由工作人员核对出生医学证明或者收养登记证', 'No register tells the parents; an officer checks the birth certificate or adoption certificate');

function comesAlong(subject: Family, { documentNumber, name }: PersonRef): Outcome {
  const { applicant, form, facts, today } = subject;
  const member = facts.originMembers.find(({ idNumber }) => idNumber === documentNumber);
  const person = comesFromElsewhere(subject) ? entryElsewhere(subject, documentNumber) : member;
  if (!person) return fails('随迁人员不在您的户内', 'An accompanying person is not registered in your household');
  if (person.name !== name) return anotherName;
  if (ageOn(person.birthDate, today) >= ADULT) return tooOld;
  const parents = [member?.fatherId, member?.motherId].filter((parent) => typeof parent === 'string');
  if (parents.length === 0) return parentsUnknown;
  return parents.some((parent) => parent === applicant.documentNumber || parent === form.sponsor.documentNumber) ? holds() : fails('随迁人员不是夫妻一方或者双方的子女', 'An accompanying person is a child of neither of you');
}

/** Every child who comes along is a minor of the couple's, from the household the applicant leaves. */
export function childrenComeAlong(subject: Family): Outcome {
  const outcomes = (subject.form.accompanying ?? []).map((child) => comesAlong(subject, child));
  return outcomes.find(({ result }) => result === 'fails') ?? outcomes.find(({ result }) => result === 'unknown') ?? holds();
}
