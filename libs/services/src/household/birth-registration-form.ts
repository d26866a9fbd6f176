import { bloodTypeWords, Choice, DateField, ethnicityWords, PersonField, PersonName, RegionCode, sexWords, ShortText, YesNo, type BloodType, type Ethnicity, type PersonRef } from '@yichuang/definition';
import type { CivilDate } from '@yichuang/kernel';

import { nineDigits } from './moving-fields.js';

const surnameBases = { father: { zh: '随父姓', en: 'Father’s' }, mother: { zh: '随母姓', en: 'Mother’s' }, other: { zh: '其他', en: 'Other' } };
const surnameReasons = {
  'lineal-elder': { zh: '其他直系长辈血亲的姓氏', en: 'Surname of another lineal elder' },
  foster: { zh: '法定扶养人以外的扶养人姓氏', en: 'Surname of a person who raises the child' },
  'ethnic-custom': { zh: '少数民族姓氏习惯', en: 'Ethnic naming custom' },
  'other-justified': { zh: '其他正当理由', en: 'Other justified reason' },
};
const followed = { father: { zh: '随父', en: 'Father' }, mother: { zh: '随母', en: 'Mother' }, grandparent: { zh: '随祖父母或者外祖父母', en: 'Grandparents' } };
const relations = {
  son: { zh: '子', en: 'Son' },
  daughter: { zh: '女', en: 'Daughter' },
  grandchild: { zh: '孙子女或外孙子女', en: 'Grandchild' },
  'other-relative': { zh: '其他亲属', en: 'Other relative' },
};
const declarants = {
  father: { zh: '父亲', en: 'Father' },
  mother: { zh: '母亲', en: 'Mother' },
  head: { zh: '户主', en: 'Head of household' },
  relative: { zh: '亲属', en: 'Relative' },
  guardian: { zh: '其他监护人', en: 'Other guardian' },
};

type Named = Partial<BirthForm>;

export class BirthForm {
  @PersonName({ zh: '新生儿姓名', en: 'Child’s name' }, { hint: { zh: '与《出生医学证明》一致；要用其他名字的，登记后再办理姓名变更', en: 'As on the medical certificate of birth; another name is a change of name afterwards' } })
  childName: string;

  @Choice({ zh: '姓氏来源', en: 'Source of surname' }, surnameBases)
  surnameBasis: keyof typeof surnameBases;

  @Choice({ zh: '选取第三姓的理由', en: 'Reason for another surname' }, surnameReasons, { when: ({ surnameBasis }: Named) => surnameBasis === 'other' })
  surnameReason?: keyof typeof surnameReasons;

  @Choice({ zh: '性别', en: 'Sex' }, sexWords)
  sex: keyof typeof sexWords;

  @DateField({ zh: '出生日期', en: 'Date of birth' }, { notAfter: 'today' })
  birthDate: CivilDate;

  @ShortText({ zh: '出生时间', en: 'Time of birth' }, { required: false, pattern: { regex: /^([01]\d|2[0-3]):[0-5]\d$/, message: { zh: '出生时间为24小时制，例如08:30', en: 'The time is in 24 hours, such as 08:30' } } })
  birthTime?: string;

  @YesNo({ zh: '是否在国（境）外出生', en: 'Born outside the mainland' })
  bornAbroad: boolean;

  @RegionCode({ zh: '出生地', en: 'Place of birth' }, { beyondHenan: true, when: ({ bornAbroad }: Named) => bornAbroad === false })
  birthPlace?: string;

  @RegionCode({ zh: '籍贯', en: 'Ancestral native place' }, { beyondHenan: true, hint: { zh: '祖父（外祖父）的居住地', en: 'Where the grandfather lives' } })
  nativePlace: string;

  @Choice({ zh: '民族', en: 'Ethnicity' }, ethnicityWords)
  ethnicity: Ethnicity;

  @ShortText({ zh: '出生医学证明编号', en: 'Medical certificate of birth number' }, { when: ({ bornAbroad }: Named) => bornAbroad === false, pattern: { regex: /^[A-Z]\d{9}$/, message: { zh: '一个字母和9位数字，例如R410123456', en: 'One letter and nine digits, such as R410123456' } } })
  birthCertificateNumber?: string;

  @YesNo({ zh: '是否多胞胎', en: 'Multiple birth' })
  multipleBirth: boolean;

  @PersonField({ zh: '母亲', en: 'Mother' })
  mother: PersonRef;

  @YesNo({ zh: '父母是否登记结婚', en: 'Parents are married' })
  parentsMarried: boolean;

  @Choice({ zh: '随父亲或者母亲落户', en: 'Registered with' }, followed, { hint: { zh: '父母均为学校集体户学生，或者华侨，可以随祖父母、外祖父母', en: 'Grandparents only where both parents are students in school collective households, or overseas Chinese' } })
  followParent: keyof typeof followed;

  @PersonField({ zh: '父亲', en: 'Father' }, { required: ({ followParent, parentsMarried }: Named) => followParent === 'father' || parentsMarried === true })
  father?: PersonRef;

  @ShortText({ zh: '结婚证字号', en: 'Marriage certificate number' }, { when: ({ parentsMarried }: Named) => parentsMarried === true, hint: { zh: '例如J410105-2020-001234', en: 'Such as J410105-2020-001234' } })
  marriageCertificateNumber?: string;

  @ShortText({ zh: '落户户号', en: 'Target household number' }, { pattern: nineDigits })
  targetHouseholdNumber: string;

  @Choice({ zh: '与户主关系', en: 'Relationship to head of household' }, relations, {
    rule: {
      holds: (relation: keyof typeof relations, { sex }: Named) => (relation !== 'son' && relation !== 'daughter') || sex === undefined || (relation === 'son') === (sex === 'male'),
      message: { zh: '与户主关系和性别不一致', en: 'The relationship does not agree with the sex' },
    },
  })
  relationToHead: keyof typeof relations;

  @Choice({ zh: '血型', en: 'Blood type' }, bloodTypeWords, { required: false })
  bloodType?: BloodType;

  @Choice({ zh: '申报人与新生儿关系', en: 'Declarant’s relation to the child' }, declarants)
  declarantRelation: keyof typeof declarants;

  @YesNo({ zh: '父母民族不同的，双方共同确认', en: 'Both parents confirm the ethnicity if theirs differ' }, { required: false, hint: { zh: '选“是”的，另一方将在本人账户中确认', en: 'If yes, the other parent confirms from their own account' } })
  bothParentsEthnicityConsent?: boolean;

  @YesNo({ zh: '是否同时申请居民身份证', en: 'Apply for an identity card at the same time' }, { required: false })
  idCardAlso?: boolean;
}
