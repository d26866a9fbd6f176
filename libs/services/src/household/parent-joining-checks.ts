import { ageByNumber, fails, holds, unknown, type HomeRight, type Marriage, type Outcome, type Registration, type RegisteredParent } from '@yichuang/definition';
import type { CivilDate } from '@yichuang/kernel';

import type { Accompanied } from './companions.js';
import { sponsorIsThere } from './head-consent.js';
import { inForceOn } from './home-rights.js';
import type { ParentJoiningForm } from './parent-joining-form.js';
import { sexByNumber } from './sex-by-number.js';

/** What must be known of parents who join their child. */
export interface ParentJoining extends Accompanied {
  readonly form: ParentJoiningForm;
  readonly facts: Accompanied['facts'] & {
    readonly sponsor: Registration | null;
    readonly parents: readonly RegisteredParent[];
    readonly sponsorMarriages: readonly Marriage[];
    readonly rights: readonly HomeRight[];
  };
}

const ADULT = 18;
/** Held for all cities alike. */
const FATHERS_AGE = 60;
const MOTHERS_AGE = 55;

/** The child's entry names the applicant as father or mother. */
export function isParent({ applicant, form, facts: { parents } }: ParentJoining): Outcome {
  if (parents.some(({ idNumber }) => idNumber === applicant.documentNumber)) return holds();
  const role = sexByNumber(applicant.documentNumber) === 'male' ? 'father' : 'mother';
  if (form.parentage === 'birth' && parents.some((parent) => parent.role === role)) return fails('户口登记的父母与您不一致，请提交亲属关系证明材料', 'The register names another parent: hand in proof of the relation');
  return unknown('户口登记不能确认父母子女关系，由工作人员核对证明材料', 'The register does not tell the relation; an officer checks the proof');
}

export function isGrownChildThere(subject: ParentJoining): Outcome {
  const age = ageByNumber(subject.form.sponsor.documentNumber, subject.today);
  if (age !== undefined && age < ADULT) return fails('被投靠的子女未满18周岁', 'The child you join is under 18');
  return sponsorIsThere(subject);
}

const isOldEnough = (idNumber: string, today: CivilDate): boolean => (ageByNumber(idNumber, today) ?? 0) >= (sexByNumber(idNumber) === 'male' ? FATHERS_AGE : MOTHERS_AGE);

/** One who has reached the age covers the spouse who moves too. */
export function isOldOrDependent({ applicant, form, today }: ParentJoining): Outcome {
  const movers = [applicant, ...(form.movingSpouse ? [form.movingSpouse] : [])];
  if (movers.some(({ documentNumber }) => isOldEnough(documentNumber, today))) return holds();
  if (form.reason === 'age') return fails('父亲未满60周岁、母亲未满55周岁；已退休或者丧失劳动能力的，请选择相应理由并提交证明', 'A father under 60 or a mother under 55: if retired or unable to work, choose that ground and hand in the proof');
  return unknown('由工作人员核对退休证或者残疾、失能鉴定材料', 'An officer checks the retirement certificate or the assessment');
}

const holdersOf = ({ form, facts: { sponsorMarriages } }: ParentJoining): string[] => [form.sponsor.documentNumber, ...sponsorMarriages.filter(({ endedBy }) => !endedBy).map(({ spouseId }) => spouseId)];

/** A title or a filed tenancy of the child or the child's spouse covers the address. */
export function childHasHome(subject: ParentJoining): Outcome {
  const { form, facts: { rights }, today } = subject;
  const holders = holdersOf(subject);
  const current = rights.filter(inForceOn(today));
  if (current.some(({ holderId }) => holders.includes(holderId))) return holds();
  const isShared = form.housingKind === 'owned' || form.housingKind === 'rented';
  if (isShared && current.length > 0) return fails('该住所登记在他人名下，也没有子女的租赁备案；请提交合法稳定住所的证明', 'The home is in somebody else’s name and no tenancy of your child is filed: hand in proof of a lawful stable home');
  return unknown('没有查到该住所的不动产或者租赁信息，由工作人员核对住所证明', 'No title or tenancy of this home was found; an officer checks the proof');
}

/** What the applicant is to the head follows from what the child is. */
export function relationAgrees({ form, facts: { sponsor } }: ParentJoining): Outcome {
  const right = sponsor?.relationToHead === 'head' ? 'parent' : sponsor?.relationToHead === 'spouse' ? 'parent-in-law' : form.relationToHead;
  return form.relationToHead === right ? holds() : fails('子女是户主的，与户主关系为父母；子女的配偶是户主的，为岳父母或公婆', 'You are the head’s parent when your child is head, and parent-in-law when your child’s spouse is');
}
