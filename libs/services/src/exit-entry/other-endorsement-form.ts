import { Choice, DateField, LongText, PassportNumber, PersonList, PersonName, ShortText, YesNo, type PersonRef } from '@yichuang/definition';
import type { CivilDate } from '@yichuang/kernel';

import { regionNames } from './endorsement-terms.js';
import { businessRoles, otherTypes, otherValidities, relations, specialReasons, type BusinessRole, type OtherType, type OtherValidity, type Relation, type SpecialReason } from './other-endorsement.js';
import { TravellerForm } from './traveller-form.js';

const asPrinted = { pattern: { regex: /^[A-Z0-9()/-]{4,30}$/, message: { zh: '请照证件填写号码，4至30个字母、数字或者括号', en: 'Enter the number as printed: 4 to 30 letters, digits or brackets' } } };
const ofType = (type: OtherType) => ({ when: ({ endorsementType }: Partial<OtherEndorsementForm>) => endorsementType === type });

const statuses = { settled: { zh: '定居', en: 'Settled' }, longTerm: { zh: '长期居住', en: 'Long-term resident' }, studying: { zh: '就学', en: 'Studying' }, working: { zh: '就业', en: 'Working' } };
const stays = {
  posting: { zh: '随任', en: 'Accompanying a posting' },
  study: { zh: '就学', en: 'Study' },
  employment: { zh: '就业', en: 'Employment' },
  residence: { zh: '居留', en: 'Residence' },
  training: { zh: '培训', en: 'Training' },
  dependant: { zh: '依亲', en: 'Joining as a dependant' },
};
const talents = {
  outstanding: { zh: '杰出人才', en: 'Outstanding' },
  research: { zh: '科研人才', en: 'Research' },
  education: { zh: '文教人才', en: 'Culture and education' },
  health: { zh: '卫健人才', en: 'Health' },
  legal: { zh: '法律人才', en: 'Law' },
  otherTalent: { zh: '其他人才', en: 'Other' },
};

export class OtherEndorsementForm extends TravellerForm {
  @PassportNumber(
    { zh: '往来港澳通行证号码', en: 'Permit number' },
    { fromRegister: true, pattern: { regex: /^(C\d{8}|C[A-HJ-NP-Z]\d{7})$/, message: { zh: '通行证号码为C加8位数字，或者C加一位字母和7位数字', en: 'The number is C and 8 digits, or C, a letter and 7 digits' } } },
  )
  hkMacaoPermitNumber?: string;

  @Choice({ zh: '签注种类', en: 'Type of endorsement' }, otherTypes)
  endorsementType: OtherType;

  @Choice({ zh: '前往地', en: 'Destination' }, { hongKong: regionNames['hong-kong'], macao: regionNames.macao })
  destination: 'hongKong' | 'macao';

  @Choice({ zh: '有效期和次数', en: 'Validity and entries' }, otherValidities)
  validity: OtherValidity;

  @PersonName({ zh: '被探望亲属姓名', en: 'Name of the relative' }, ofType('T'))
  relativeName?: string;

  @Choice({ zh: '与申请人关系', en: 'Relationship to the applicant' }, relations, { ...ofType('T'), hint: { zh: '其他亲属请申请旅游签注', en: 'For other relatives apply for a tourist endorsement' } })
  relativeRelation?: Relation;

  @ShortText({ zh: '亲属港澳身份证件号码', en: 'Relative’s Hong Kong or Macao identity document number' }, { ...asPrinted, ...ofType('T'), hint: { zh: '在港澳就学、就业的内地居民填写居民身份证号码', en: 'For a mainland resident who studies or works there, the identity number' } })
  relativeDocumentNumber?: string;

  @Choice({ zh: '亲属在港澳的身份', en: 'Relative’s status there' }, statuses, ofType('T'))
  relativeStatus?: keyof typeof statuses;

  @YesNo({ zh: '与港澳配偶是否育有未成年子女', en: 'Do you have a minor child with your spouse there?' }, { when: ({ relativeRelation }: Partial<OtherEndorsementForm>) => relativeRelation === 'spouse' })
  hasMinorChildWithSpouse?: boolean;

  @PersonList({ zh: '随同申请人', en: 'Accompanying family members' }, { ...ofType('T'), required: false, hint: { zh: '配偶和未满18周岁的子女，各自提交同样的申请', en: 'Spouse and children under 18, each filing the same application' } })
  accompanyingFamily?: readonly PersonRef[];

  @Choice({ zh: '商务身份', en: 'Business role' }, businessRoles, ofType('S'))
  businessRole?: BusinessRole;

  @LongText({ zh: '商务事由', en: 'Business purpose' }, { ...ofType('S'), minLength: 10, maxLength: 300 })
  purposeDetail?: string;

  @Choice({ zh: '逗留事由', en: 'Purpose of stay' }, stays, ofType('D'))
  purpose?: keyof typeof stays;

  @ShortText({ zh: '港澳进入许可编号', en: 'Hong Kong or Macao entry permit number' }, { ...asPrinted, ...ofType('D') })
  entryPermitNumber?: string;

  @DateField({ zh: '进入许可有效期至', en: 'Entry permit valid until' }, ofType('D'))
  entryPermitExpiryDate?: CivilDate;

  @Choice({ zh: '人才类别', en: 'Talent category' }, talents, ofType('R'))
  talentCategory?: keyof typeof talents;

  @Choice({ zh: '其他事由', en: 'Special reason' }, specialReasons, ofType('Q'))
  reason?: SpecialReason;

  @ShortText({ zh: '被陪护人申请编号', en: 'Case number of the patient accompanied' }, { ...asPrinted, when: ({ reason }: Partial<OtherEndorsementForm>) => reason === 'carer' })
  patientCaseNumber?: string;
}
