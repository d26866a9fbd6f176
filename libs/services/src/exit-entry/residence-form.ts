import { AskedFirst, Choice, DateField, Declared, ForeignNationality, Integer, LongText, MultiChoice, PersonList, PersonName, ShortText, Uscc, YesNo, type PersonRef, type VisaCategory } from '@yichuang/definition';
import type { CivilDate } from '@yichuang/kernel';

import { ForeignerForm, sexes, visaCategories } from './foreigner-form.js';

export const residenceKinds = {
  first: { zh: '首次申请', en: 'First issue' },
  extension: { zh: '延期', en: 'Extension' },
  change: { zh: '变更登记事项', en: 'Change of registered details' },
  replacement: { zh: '换发、补发', en: 'Replacement' },
  partTimeEndorsement: { zh: '加注勤工助学或者实习', en: 'Endorsement for part-time work or internship' },
};
export const residenceCategories = {
  work: { zh: '工作类', en: 'Work' },
  study: { zh: '学习类', en: 'Study' },
  journalist: { zh: '记者类', en: 'Journalist' },
  reunion: { zh: '团聚类', en: 'Reunion' },
  private: { zh: '私人事务类', en: 'Private affairs' },
};
const relations = {
  spouse: { zh: '配偶', en: 'Spouse' },
  parent: { zh: '父母', en: 'Parent' },
  child: { zh: '子女', en: 'Child' },
  parentInLaw: { zh: '配偶的父母', en: 'Parent-in-law' },
  childInLaw: { zh: '子女的配偶', en: 'Child’s spouse' },
  sibling: { zh: '兄弟姐妹', en: 'Sibling' },
  grandparent: { zh: '祖父母、外祖父母', en: 'Grandparent' },
  grandchild: { zh: '孙子女、外孙子女', en: 'Grandchild' },
  fosterCare: { zh: '寄养', en: 'Foster care in China' },
};
const changedItems = {
  name: { zh: '姓名', en: 'Name' },
  passport: { zh: '护照号码', en: 'Passport number' },
  reason: { zh: '居留事由', en: 'Ground for residence' },
  employer: { zh: '工作单位', en: 'Employer' },
  accompanying: { zh: '增加或者减少偕行人', en: 'Person added or removed' },
};
const replacedFor = {
  lost: { zh: '遗失', en: 'Lost' },
  stolen: { zh: '被盗抢', en: 'Stolen or robbed' },
  damaged: { zh: '损毁', en: 'Damaged' },
  newPassport: { zh: '使用新护照', en: 'New passport' },
};

type ResidenceKind = keyof typeof residenceKinds;
export type ResidenceCategory = keyof typeof residenceCategories;
type Answers = Partial<ResidenceForm>;

const A_YEAR = 365;
const whenKind = (...kinds: readonly ResidenceKind[]) => ({ when: ({ applicationKind }: Answers) => applicationKind !== undefined && kinds.includes(applicationKind) });
const whenCategory = (...categories: readonly ResidenceCategory[]) => ({ when: ({ category }: Answers) => category !== undefined && categories.includes(category) });
const whenBornHere = { when: ({ bornInChina }: Answers) => bornInChina === true };
const number = { maxLength: 30 };

/** A first permit for a year or more, for which health is looked at from 18 to 70. */
export const isForAYear = ({ applicationKind, requestedTermDays = 0 }: Answers): boolean => applicationKind === 'first' && requestedTermDays >= A_YEAR;
const ofHealth = { when: isForAYear, required: false, hint: { zh: '18至70周岁的申请人填写', en: 'For applicants aged 18 to 70' } };

@AskedFirst('applicationKind', 'category', 'bornInChina', 'childBirthDate', 'childSex', 'childNationality')
export class ResidenceForm extends ForeignerForm {
  @Choice({ zh: '申请类别', en: 'Type of application' }, residenceKinds)
  applicationKind: ResidenceKind;

  @Choice({ zh: '居留类别', en: 'Category of residence' }, residenceCategories)
  category: ResidenceCategory;

  @YesNo({ zh: '是否为在中国境内出生、尚未出境的儿童', en: 'Child born in China who has not yet left?' }, { rule: { holds: (isBornHere: boolean, { handledBy }: { readonly handledBy?: string }) => !isBornHere || handledBy !== 'self', message: { zh: '儿童由父母代为申请，办理人请选择“亲属”', en: 'A parent applies for the child: under “Handled by” choose “A relative”' } } })
  bornInChina: boolean;

  @DateField({ zh: '儿童出生日期', en: 'Child’s date of birth' }, { ...whenBornHere, notAfter: 'today' })
  childBirthDate?: CivilDate;

  @Choice({ zh: '儿童性别', en: 'Child’s sex' }, sexes, whenBornHere)
  childSex?: keyof typeof sexes;

  @ForeignNationality({ zh: '儿童国籍', en: 'Child’s nationality' }, whenBornHere)
  childNationality?: string;

  @Choice({ zh: '所持签证种类', en: 'Category of visa on entry' }, visaCategories, { fromRegister: true, when: ({ applicationKind, bornInChina }: Answers) => applicationKind === 'first' && bornInChina === false })
  visaCategory?: VisaCategory;

  @ShortText({ zh: '现持居留证件号码', en: 'Present residence permit number' }, { fromRegister: true, when: ({ applicationKind }: Answers) => applicationKind !== undefined && applicationKind !== 'first', ...number })
  licenceNumber?: string;

  @DateField({ zh: '现证有效期至', en: 'Present permit valid until' }, { fromRegister: true, ...whenKind('extension') })
  licenceExpiryDate?: CivilDate;

  @Integer({ zh: '申请居留期限（天）', en: 'Term requested (days)' }, { ...whenKind('first', 'extension'), min: 90, max: 1826, hint: { zh: '工作类90日至5年，其他180日至5年', en: 'Work 90 days to 5 years, otherwise 180 days to 5 years' } })
  requestedTermDays?: number;

  @ShortText({ zh: '外国人工作许可编号', en: 'Work permit number' }, { ...whenCategory('work'), ...number })
  workPermitNumber?: string;

  @ShortText({ zh: '工作岗位', en: 'Position' }, { ...whenCategory('work'), maxLength: 50 })
  workPosition?: string;

  @Uscc({ zh: '就读学校统一社会信用代码', en: 'Unified social credit code of the school' }, whenCategory('study'))
  schoolUscc?: string;

  @DateField({ zh: '学习结束日期', en: 'End date of the course' }, { ...whenCategory('study'), notBefore: 'today' })
  studyEndDate?: CivilDate;

  @PersonName({ zh: '被团聚或者被探望人姓名', en: 'Name of the relative' }, whenCategory('reunion', 'private'))
  relativeName?: string;

  @ShortText({ zh: '其证件号码', en: 'That person’s document number' }, { ...whenCategory('reunion', 'private'), ...number })
  relativeDocumentNumber?: string;

  @Choice({ zh: '关系', en: 'Relationship' }, relations, { ...whenCategory('reunion', 'private'), hint: { zh: '申请人是其何人', en: 'What the applicant is to that person' } })
  relativeRelation?: keyof typeof relations;

  @MultiChoice({ zh: '变更的登记事项', en: 'Details that changed' }, changedItems, { ...whenKind('change'), minItems: 1 })
  changedItems?: readonly (keyof typeof changedItems)[];

  @DateField({ zh: '变更日期', en: 'Date of the change' }, { ...whenKind('change'), notAfter: 'today' })
  changeDate?: CivilDate;

  @Choice({ zh: '换发补发原因', en: 'Reason for replacement' }, replacedFor, whenKind('replacement'))
  reason?: keyof typeof replacedFor;

  @ShortText({ zh: '勤工助学或者实习单位', en: 'Place of part-time work or internship' }, whenKind('partTimeEndorsement'))
  partTimePlace?: string;

  @LongText({ zh: '勤工助学或者实习期限', en: 'Period of part-time work or internship' }, { ...whenKind('partTimeEndorsement'), maxLength: 100, hint: { zh: '起止日期，在学习类居留期限以内', en: 'Start and end, within the residence for study' } })
  partTimePeriod?: string;

  @ShortText({ zh: '健康证明编号', en: 'Health certificate number' }, { ...ofHealth, ...number })
  healthCertificateNumber?: string;

  @DateField({ zh: '健康证明开具日期', en: 'Date of the health certificate' }, { ...ofHealth, notAfter: 'today' })
  healthCertificateDate?: CivilDate;

  @PersonList({ zh: '偕行人', en: 'Persons included in the permit' }, { required: false })
  accompanying?: readonly PersonRef[];

  @Declared({ zh: '同意留存指纹等人体生物识别信息', en: 'I agree to give fingerprints and other biometric data' })
  biometricConsent: true;
}
