import { fails, holds, unknown, type Outcome, type Qualification } from '@yichuang/definition';
import { addYears, parseIdentityNumber } from '@yichuang/kernel';

import { isOfSchool, type QualificationForm } from './qualification-form.js';
import { isSamePlace } from './residing.js';
import { headAgrees, kindOfLanding, ownsHome, type Settling } from './settling.js';

/** What must be known of someone who settles by what they have learned. */
export interface SettlingByQualification extends Settling {
  readonly form: QualificationForm;
  readonly facts: Settling['facts'] & { readonly qualifications: readonly Qualification[] };
}

const FROM_AGE = 14;
const kindOnRecord = { diploma: 'diploma', returnee: 'foreign-degree', skill: 'skill', title: 'title' } as const;

const numberOf = ({ applicationKind, diplomaNumber, foreignDegreeCertificationNumber, certificateNumber }: QualificationForm): string | undefined =>
  applicationKind === 'diploma' ? diplomaNumber : applicationKind === 'returnee' ? foreignDegreeCertificationNumber : certificateNumber;

/** The record of the diploma or certificate that is named. */
export const qualificationOf = ({ form, facts: { qualifications } }: Pick<SettlingByQualification, 'form' | 'facts'>): Qualification | undefined =>
  qualifications.find(({ kind, number }) => kind === kindOnRecord[form.applicationKind] && number === numberOf(form));

/** From secondary vocational education on, everywhere alike. */
export function isQualified(subject: SettlingByQualification): Outcome {
  const found = qualificationOf(subject);
  if (!found) return unknown('学历、技能或者职称信息中没有查到，请提交证书或者验证报告，由工作人员核对', 'No record was found: hand in the certificate or a verification report; an officer checks');
  if (!found.isValid) return fails('该证书已经失效或者被撤销', 'This certificate is no longer valid');
  if (found.level === 'senior-high') return fails('普通高中学历不符合条件，应当具有中等职业教育以上学历、技能等级或者职称', 'A senior high school leaving certificate is not enough: a vocational or higher diploma, a skill level or a title is needed');
  return isOfSchool(subject.form) && found.level !== subject.form.educationLevel ? unknown('所填学历层次与学历信息不一致，由工作人员核对', 'The level stated differs from the record; an officer checks') : holds();
}

export function hasGraduated(subject: SettlingByQualification): Outcome {
  const { applicant, form, today } = subject;
  const graduatedOn = qualificationOf(subject)?.awardedOn ?? form.graduationDate;
  if ((graduatedOn && graduatedOn > today) || (form.graduationDate && form.graduationDate > today)) return fails('尚未毕业', 'Not yet graduated');
  const parsed = parseIdentityNumber(applicant.documentNumber);
  const isTooEarly = form.graduationDate !== undefined && parsed.ok && form.graduationDate < addYears(parsed.value.birthDate, FROM_AGE);
  return isTooEarly ? unknown('毕业日期早于14周岁，由工作人员核对', 'The date of graduation is before the 14th birthday; an officer checks') : holds();
}

export function comesFromOutside({ facts: { origin, address } }: SettlingByQualification): Outcome {
  const isThere = origin !== null && address !== null && isSamePlace(origin.regionCode, address.regionCode);
  return isThere ? fails('户口已经在该城市市区，市内变更住址请办理合法稳定住所落户', 'You are registered in the city already: for a change of address settle by residence') : holds();
}

export function hasPlaceForTalent(subject: SettlingByQualification): Outcome {
  const { form, facts: { target } } = subject;
  if (form.landing === 'own-home') return ownsHome(subject);
  if (target && target.type !== kindOfLanding[form.landing]) return fails('户号与落户方式不符，请核对', 'The household is not of the kind you chose: check its number');
  return headAgrees(subject);
}

/** The level of education, once it is verified. */
export const verifiedEducation = (subject: SettlingByQualification): string | undefined => (isOfSchool(subject.form) ? (qualificationOf(subject)?.level ?? subject.form.educationLevel) : undefined);
