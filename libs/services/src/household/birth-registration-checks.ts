import { ethnicityWords, fails, holds, unknown, type BirthCertificate, type Consent, type Household, type Kin, type Marriage, type Outcome, type Party, type Person, type RegisteredChild, type RegisteredParent, type Registration } from '@yichuang/definition';
import { ageOn, type CivilDate } from '@yichuang/kernel';

import type { BirthForm } from './birth-registration-form.js';
import { hasNameLength, isHanName, rareCharacters, surnameOf } from './name-characters.js';
import { isMainlandCertificate } from './wedded.js';

/** What must be known to register a newborn. */
interface Newly {
  readonly applicant: Party;
  readonly form: BirthForm;
  readonly facts: {
    readonly motherEntry: Registration | null;
    readonly fatherEntry: Registration | null;
    readonly motherPerson: Person | null;
    readonly fatherPerson: Person | null;
    readonly motherHome: Household | null;
    readonly fatherHome: Household | null;
    readonly motherParents: readonly RegisteredParent[];
    readonly fatherParents: readonly RegisteredParent[];
    readonly motherKin: Kin | null;
    readonly fatherKin: Kin | null;
    readonly target: Household | null;
    readonly certificate: BirthCertificate | null;
    readonly bornBy: { readonly idNumber: string } | null;
    readonly siblings: readonly RegisteredChild[];
    readonly marriages: readonly Marriage[];
    readonly parentAnswer: Consent | null;
    readonly number: { readonly number: string } | null;
  };
  readonly today: CivilDate;
}

const [INQUIRY_FROM, ADULT] = [6, 18];

export function notRegisteredYet({ form: { birthDate, childName, multipleBirth }, facts: { bornBy, siblings } }: Newly): Outcome {
  if (bornBy) return fails('该出生医学证明已用于登记户口', 'A child has been registered with this medical certificate of birth already');
  const sameDay = siblings.filter((child) => child.birthDate === birthDate);
  if (sameDay.some(({ name }) => name === childName)) return fails('该子女已经登记户口', 'This child has been registered already');
  return sameDay.length === 0 || multipleBirth ? holds() : unknown('同日已有子女登记，由工作人员核实是否多胞胎', 'A child of that day is registered; an officer checks whether it is a multiple birth');
}

const isThere = (entry: Registration | null, target: Household): boolean => entry?.status === 'active' && entry.householdNumber === target.number;

/** Someone of the target household for whose sake the child is registered there. */
export function followedIsThere({ form: { followParent }, facts }: Newly): Outcome {
  const { target, motherEntry, fatherEntry, motherParents, fatherParents } = facts;
  if (target?.status !== 'open') return fails('没有这个户号，或者该户已经销户，请照户口簿核对', 'There is no open household of this number: compare it with the booklet');
  if (target.frozen) return fails('该地址户口冻结，暂停登记', 'Registration at this address is frozen');
  if (followParent === 'mother') return isThere(motherEntry, target) ? holds() : fails('母亲的户口不在该户', 'The mother is not registered in this household');
  if (followParent === 'father') return isThere(fatherEntry, target) ? holds() : fails('父亲的户口不在该户', 'The father is not registered in this household');
  return [...motherParents, ...fatherParents].some(({ idNumber }) => idNumber === target.headId) ? holds() : unknown('户主不是登记的祖父母、外祖父母，由工作人员核对', 'The head is no grandparent on the register; an officer checks');
}

export function isEntitledToRegister({ applicant: { documentNumber }, form, facts: { target, motherKin, fatherKin } }: Newly): Outcome {
  const { declarantRelation: stated, mother, father } = form;
  if (stated === 'guardian') return unknown('由工作人员核对监护关系证明', 'An officer checks the proof of guardianship');
  if (stated === 'relative') return motherKin || fatherKin ? holds() : unknown('户口登记不能确认亲属关系，由工作人员核对', 'The register does not show the relation; an officer checks');
  const stands = { father: father?.documentNumber, mother: mother.documentNumber, head: target?.headId }[stated];
  return stands === documentNumber ? holds() : fails('您与新生儿的关系与所填信息不一致，请核对', 'You are not whom you state to be: check the relation');
}

/** The health authority has the certificate; of a birth abroad an officer reads the papers. */
export function certificateIsValid({ form, facts: { certificate } }: Newly): Outcome {
  if (form.bornAbroad) return unknown('国（境）外出生的，由工作人员核对出生证明、翻译件、认证件和旅行证件', 'For a birth abroad an officer reads the document, translation, authentication and travel document');
  if (!certificate) return unknown('没有查到出生医学证明信息，由工作人员查验原件', 'The certificate was not found; an officer looks at the original');
  return certificate.status === 'void' ? fails('该出生医学证明已作废', 'This medical certificate of birth is void') : holds();
}

/** Holds for what the health authority does not have too: that is judged elsewhere. */
export function certificateAgrees({ form, facts: { certificate } }: Newly): Outcome {
  if (!certificate) return holds();
  const isOf = certificate.motherNumber === form.mother.documentNumber && (certificate.fatherNumber === null || !form.father || certificate.fatherNumber === form.father.documentNumber);
  if (!isOf) return fails('父母信息与出生医学证明不一致，请核对', 'The parents differ from the medical certificate of birth: check them');
  return certificate.birthDate === form.birthDate && certificate.sex === form.sex ? holds() : fails('出生日期或者性别与出生医学证明不一致，请核对', 'Date of birth or sex differs from the medical certificate of birth: check them');
}

/** 《工作规范》第二十一条至第二十四条. */
export function householdIsRight({ form: { followParent }, facts: { motherHome, fatherHome } }: Newly): Outcome {
  const areStudents = motherHome?.type === 'collective-school' && fatherHome?.type === 'collective-school';
  if (followParent === 'grandparent') {
    if (areStudents) return holds();
    return motherHome && fatherHome ? fails('父母都登记在家庭户或者非学校集体户的，应当随父亲或者母亲', 'Parents who are not in school collective households: the child follows one of them') : unknown('由工作人员核对是否符合随祖父母、外祖父母落户的情形', 'An officer checks whether the child may follow the grandparents');
  }
  if (areStudents) return fails('父母均为学校集体户的，随祖父母或者外祖父母申报', 'Both parents are in school collective households: the child follows the grandparents');
  const [own, other] = followParent === 'mother' ? [motherHome, fatherHome] : [fatherHome, motherHome];
  const mustFollowOther = own !== null && own.type !== 'family' && other?.type === 'family' && own.regionCode.slice(0, 4) === other.regionCode.slice(0, 4);
  return mustFollowOther ? fails('同一设区市内父母一方为家庭户的，随家庭户一方申报', 'In one city the child follows the parent in a family household') : holds();
}

export const marriageOfParents = ({ form: { father }, facts: { marriages } }: Newly): Marriage | undefined => marriages.find(({ spouseId, endedBy }) => spouseId === father?.documentNumber && endedBy === null);

export function parentsAreAsStated(subject: Newly): Outcome {
  const { form: { parentsMarried, followParent, marriageCertificateNumber = '' } } = subject;
  const marriage = marriageOfParents(subject);
  if (!parentsMarried) {
    if (marriage) return fails('民政登记显示父母已登记结婚，请核对', 'Civil affairs shows that the parents are married: check it');
    return followParent === 'father' ? unknown('非婚生育随父亲落户的，由工作人员核对亲子鉴定意见', 'A child born outside marriage follows the father: an officer reads the paternity report') : holds();
  }
  if (!marriage) return isMainlandCertificate(marriageCertificateNumber) ? fails('民政部门没有父母双方的婚姻登记，请核对', 'Civil affairs has no marriage between the parents: check it') : unknown('国（境）外登记的婚姻，由工作人员核对', 'A marriage from outside the mainland is checked by an officer');
  return marriage.certificateNumber === marriageCertificateNumber ? holds() : fails('结婚证字号与民政登记不一致，请照结婚证核对', 'The number differs from civil affairs: compare it with the certificate');
}

/** The name of a parent as the register has it, or as it was typed where they are not on it. */
function surnameIsRight({ form: { childName, surnameBasis, father, mother }, facts: { fatherPerson, motherPerson } }: Newly): Outcome {
  if (surnameBasis === 'other') return unknown('选取父姓、母姓以外的姓氏，由工作人员审查理由', 'For a surname of neither parent an officer judges the reason');
  const name = surnameBasis === 'father' ? (fatherPerson?.name ?? father?.name) : (motherPerson?.name ?? mother.name);
  return name && surnameOf(name) === surnameOf(childName) ? holds() : fails('姓氏与所选父（母）的姓氏不一致', 'The surname is not that of the parent chosen');
}

export function childNameIsAllowed(subject: Newly): Outcome {
  const { form: { childName }, facts: { certificate } } = subject;
  if (!isHanName(childName)) return fails('姓名应当使用规范汉字，不能使用字母、数字和符号', 'A name is written in standard Chinese characters, without letters, digits or signs');
  if (!hasNameLength(childName)) return fails('姓名为二至六个汉字', 'A name has two to six characters');
  if (certificate && certificate.childName !== childName) return fails('姓名与出生医学证明不一致，先按证明登记，再办理姓名变更', 'The name differs from the certificate: it is registered as there, and changed afterwards');
  const surname = surnameIsRight(subject);
  if (surname.result === 'fails') return surname;
  return rareCharacters(childName).length > 0 ? unknown('由工作人员核对是否在《通用规范汉字表》内', 'An officer checks the General Standard Chinese Characters List') : surname;
}

const ethnicitiesOf = ({ facts: { motherPerson, fatherPerson } }: Newly): string[] => [motherPerson, fatherPerson].flatMap((parent) => parent?.ethnicity ?? []);

export const parentsDiffer = (subject: Newly): boolean => new Set(ethnicitiesOf(subject)).size > 1;

/** One by applying, the other from their own account. */
export const bothConfirm = ({ applicant: { documentNumber }, form, facts: { parentAnswer } }: Newly): boolean =>
  form.bothParentsEthnicityConsent === true && [form.mother, form.father].some((parent) => parent?.documentNumber === documentNumber) && parentAnswer?.answer === 'given';

/** Of one parent (《中国公民民族成份登记管理办法》第五条); where theirs differ, both sign (第六条). */
export function ethnicityIsOfParent(subject: Newly): Outcome {
  const { form, facts: { parentAnswer } } = subject;
  const known = ethnicitiesOf(subject);
  if (!known.includes(ethnicityWords[form.ethnicity].zh)) {
    const isComplete = known.length === (form.father ? 2 : 1);
    return isComplete ? fails('民族只能依父亲或者母亲的民族确定', 'The ethnicity can only be the father’s or the mother’s') : unknown('登记信息不能确认父母双方的民族，由工作人员核对', 'The register does not tell the ethnicity of both parents; an officer checks');
  }
  if (!parentsDiffer(subject) || bothConfirm(subject)) return holds();
  if (parentAnswer?.answer === 'refused') return fails('父母另一方不同意所填民族', 'The other parent does not agree to this ethnicity');
  return unknown('父母民族不同，由工作人员核对双方共同签署的民族成份填报申请书', 'The parents’ ethnicities differ; an officer reads their joint declaration');
}

export const isLate = ({ form: { birthDate }, today }: Pick<Newly, 'form' | 'today'>): boolean => birthDate !== undefined && ageOn(birthDate, today) >= INQUIRY_FROM;

export function isInTime(subject: Newly): Outcome {
  if (ageOn(subject.form.birthDate, subject.today) >= ADULT) return fails('年满18周岁的，由本人按无户口人员申请登记', 'From 18 on the person applies themselves as someone without registration');
  return isLate(subject) ? unknown('年满6周岁首次登记的，由公安机关调查核实', 'A first registration at six or over is decided after a police inquiry') : holds();
}
