import { ageByNumber, fails, holds, unknown, type Consent, type Guardianship, type Marriage, type Outcome, type Party, type Registration, type RegisteredParent, type RelationToHead } from '@yichuang/definition';

import { relationOnRegister } from './companions.js';
import type { MinorJoiningForm } from './minor-joining-form.js';
import { unsupervised, type Moving } from './moving.js';
import { grandchildThrough } from './relations.js';
import { sexByNumber } from './sex-by-number.js';

/** What must be known of a child who joins a parent. The child is the applicant, the guardian signs in. */
interface MinorJoining extends Moving {
  readonly submitter: Party;
  readonly form: MinorJoiningForm & { readonly guardianRelation?: string };
  readonly facts: Moving['facts'] & {
    readonly sponsor: Registration | null;
    readonly parents: readonly RegisteredParent[];
    readonly sponsorMarriages: readonly Marriage[];
    readonly guardianship: Guardianship | null;
    readonly otherConsent: Consent | null;
  };
}

const ADULT = 18;

export const isMan = (idNumber: string): boolean => sexByNumber(idNumber) === 'male';

export function isMinor({ applicant, today }: MinorJoining): Outcome {
  const age = ageByNumber(applicant.documentNumber, today);
  if (age === undefined) return unknown('由工作人员核对子女的年龄', 'An officer checks the child’s age');
  return age < ADULT ? holds() : fails('子女已满18周岁，可以办理其他迁移', 'The child is 18 or over: another kind of move applies');
}

/** The child's entry names the sponsor; of adoptive and step-parents, and of what no entry tells, an officer reads the papers. */
export function isParentOfChild({ form, facts: { parents } }: MinorJoining): Outcome {
  const { sponsor, parentage } = form;
  if (parents.some(({ idNumber }) => idNumber === sponsor.documentNumber)) return holds();
  const role = isMan(sponsor.documentNumber) ? 'father' : 'mother';
  if (parentage === 'birth' && parents.some((parent) => parent.role === role)) return fails('户口登记的父母不是被投靠人：子女只能投靠父亲或者母亲', 'The register names another parent: a child may only join its father or mother');
  return unknown('户口登记不能确认亲子关系，由工作人员核对出生医学证明、收养登记证或者婚姻、抚养证明', 'The register does not tell the relation; an officer checks the birth or adoption certificate or the proof of marriage and custody');
}

/** The one who applies is what they say they are to the child. */
export function isGuardian({ submitter, form, facts: { guardianship, parents } }: MinorJoining): Outcome {
  if (!guardianship) return unknown('户口登记不能确认监护关系，由工作人员核对证明', 'The register does not show the guardianship; an officer checks the proof');
  const role = parents.find(({ idNumber }) => idNumber === submitter.documentNumber)?.role ?? 'guardian';
  return form.guardianRelation === role ? holds() : fails('所填监护关系与户口登记不一致，请核对', 'The register has another relation between you and the child than the one stated');
}

/** The other one of the parents whom the child's entry names. */
export const otherParentOf = ({ form, facts: { parents } }: MinorJoining): RegisteredParent | undefined => parents.find(({ idNumber }) => idNumber !== form.sponsor.documentNumber);

function bothConsent(subject: MinorJoining): Outcome {
  const { submitter, form, facts: { otherConsent } } = subject;
  const onRecord = otherParentOf(subject);
  const named = form.otherParent?.documentNumber;
  if (onRecord?.isAlive === false) return fails('户口登记显示父母另一方已经死亡，请核对父母婚姻状况', 'The register shows that the other parent has died: check the marital situation');
  if (onRecord && onRecord.idNumber !== named) return fails('户口登记有父母另一方，请填写并由其同意', 'The register has another parent: name them, and let them agree');
  if (!named) return unknown('户口登记没有父母另一方，由工作人员核实', 'The register has no other parent; an officer looks into it');
  if (named === submitter.documentNumber) return holds();
  if (otherConsent?.answer === 'refused') return fails('父母另一方在本人账户中表示不同意', 'The other parent has refused from their own account');
  return otherConsent ? holds() : fails('父母另一方尚未同意：请其登录本人账户确认', 'The other parent has not agreed yet: ask them to sign in and confirm');
}

/** Both agree; after a divorce the one who brings the child up, as the custody document says, and an officer reads it. */
export function parentsAgree(subject: MinorJoining): Outcome {
  const { form: { parentsMaritalStatus }, facts: { sponsorMarriages } } = subject;
  const other = otherParentOf(subject);
  const between = sponsorMarriages.find(({ spouseId }) => spouseId === other?.idNumber);
  if (parentsMaritalStatus === 'one-deceased') {
    if (other?.isAlive === false) return holds();
    return other?.isAlive ? fails('户口登记显示父母另一方健在，请核对', 'The register shows the other parent as living: check this') : unknown('由工作人员核对父母一方的死亡证明', 'An officer checks the proof of death');
  }
  if (parentsMaritalStatus === 'divorced') {
    if (between && !between.endedBy) return fails('民政登记显示父母婚姻存续，请核对', 'Civil affairs shows that the parents are married: check this');
    return unknown('由工作人员核对抚养协议或者裁判文书确定的直接抚养人', 'An officer reads in the custody document who brings the child up');
  }
  if (parentsMaritalStatus === 'married' && between?.endedBy === 'divorce') return fails('民政登记显示父母已经离婚，请选择“离婚”并提交抚养证明', 'Civil affairs shows a divorce: choose “Divorced” and hand in the custody document');
  return bothConsent(subject);
}

/** Of a child whom the register does not show to be in the guardian's care nothing is told. */
export const childIsUnsupervised = (subject: MinorJoining): Outcome =>
  subject.facts.guardianship ? unsupervised(subject) : unknown('由工作人员在确认监护关系后核查', 'An officer looks this up once the guardianship is clear');

/** What the child of the sponsor is to the head. */
const throughSponsor: Readonly<Partial<Record<RelationToHead, RelationToHead>>> = { head: 'child', spouse: 'child', child: 'grandchild', 'daughter-in-law': 'grandchild', 'son-in-law': 'grandchild' };

/** What the child is to the head follows from what the sponsor is, and from the child's sex. */
export function childRelationAgrees({ applicant, form, facts: { sponsor } }: MinorJoining): Outcome {
  const own = sexByNumber(applicant.documentNumber) === 'female' ? 'daughter' : 'son';
  const { relationToHead } = form;
  const isChild = relationToHead === 'son' || relationToHead === 'daughter';
  const expected = sponsor ? throughSponsor[sponsor.relationToHead] : undefined;
  if (expected === 'child' && !isChild) return fails('被投靠人是户主或者户主配偶的，与户主关系为子或者女', 'When the sponsor is head, or the head’s spouse, the child is the head’s son or daughter');
  if (expected === 'grandchild' && relationToHead !== 'grandchild') return fails('被投靠人是户主的子女、儿媳或者女婿的，与户主关系为孙子女或者外孙子女', 'When the sponsor is the head’s child or child-in-law the child is a grandchild');
  return isChild && relationToHead !== own ? fails('与户主关系与子女性别不符', 'Son or daughter does not agree with the child’s sex') : holds();
}

/** What the register says of a child that was joined to a sponsor. */
export interface Joined {
  readonly form: MinorJoiningForm;
  readonly facts: { readonly sponsor: Registration | null };
}

export function relationOfMinor({ form: { sponsor, relationToHead }, facts }: Joined): RelationToHead {
  return relationToHead === 'grandchild' ? grandchildThrough(facts.sponsor?.relationToHead, !isMan(sponsor.documentNumber)) : relationOnRegister[relationToHead];
}
