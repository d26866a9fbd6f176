import { Choice, Integer, PersonField, ShortText, type PersonRef } from '@yichuang/definition';

import type { NamedKinship } from './housemates.js';

export const certificateKinds = {
  'item-change': { zh: '户口登记项目变更更正', en: 'Change of a register item' },
  cancellation: { zh: '户口注销', en: 'Cancellation' },
  kinship: { zh: '曾经同户的亲属关系', en: 'Kinship of former common household' },
  'migration-history': { zh: '户口迁移情况', en: 'Migration history' },
  'archive-extract': { zh: '户籍档案摘录', en: 'Extract of the register archive' },
};
export const certifiedItems = {
  name: { zh: '姓名', en: 'Name' },
  sex: { zh: '性别', en: 'Sex' },
  ethnicity: { zh: '民族', en: 'Ethnicity' },
  'birth-date': { zh: '出生日期', en: 'Date of birth' },
  'id-number': { zh: '公民身份号码更正（重号、错号）', en: 'Corrected citizen ID number (duplicate or wrong)' },
};
export const kinships: Readonly<Record<NamedKinship, { readonly zh: string; readonly en: string }>> = {
  head: { zh: '户主', en: 'Head of household' },
  spouse: { zh: '配偶', en: 'Spouse' },
  son: { zh: '子', en: 'Son' },
  daughter: { zh: '女', en: 'Daughter' },
  'daughter-in-law': { zh: '儿媳', en: 'Daughter-in-law' },
  'son-in-law': { zh: '女婿', en: 'Son-in-law' },
  grandchild: { zh: '孙子女或外孙子女', en: 'Grandchild' },
  parent: { zh: '父母', en: 'Parent' },
  'parent-in-law': { zh: '岳父母或公婆', en: 'Parent-in-law' },
  grandparent: { zh: '祖父母或外祖父母', en: 'Grandparent' },
  sibling: { zh: '兄弟姐妹', en: 'Sibling' },
  'other-relative': { zh: '其他亲属', en: 'Other relative' },
  'non-relative': { zh: '非亲属', en: 'Not related' },
};
export const certificatePurposes = {
  inheritance: { zh: '继承、遗产', en: 'Inheritance' },
  notary: { zh: '公证', en: 'Notarial deed' },
  court: { zh: '诉讼', en: 'Litigation' },
  school: { zh: '入学', en: 'School' },
  overseas: { zh: '出国留学、定居', en: 'Going abroad' },
  bank: { zh: '金融业务', en: 'Banking' },
  other: { zh: '其他', en: 'Other' },
};

const isOfKind = (kind: keyof typeof certificateKinds) => ({ when: ({ applicationKind }: Partial<HouseholdCertificateForm>) => applicationKind === kind });

export class HouseholdCertificateForm {
  @Choice({ zh: '证明类别', en: 'Kind of certificate' }, certificateKinds)
  applicationKind: keyof typeof certificateKinds;

  @Choice({ zh: '所证明的项目', en: 'Item' }, certifiedItems, isOfKind('item-change'))
  item?: keyof typeof certifiedItems;

  @PersonField({ zh: '另一方', en: 'Other person' }, { ...isOfKind('kinship'), hint: { zh: '曾经与被证明人同户登记的人', en: 'Someone who was once registered in one household with the person certified' } })
  otherPerson?: PersonRef;

  @Choice({ zh: '亲属关系', en: 'Kinship' }, kinships, { ...isOfKind('kinship'), hint: { zh: '另一方是被证明人的什么人', en: 'What the other person is to the person certified' } })
  kinship?: NamedKinship;

  @Choice({ zh: '用途', en: 'Purpose' }, certificatePurposes)
  purpose: keyof typeof certificatePurposes;

  @ShortText({ zh: '接收单位', en: 'Recipient' }, { hint: { zh: '要求出具证明的单位全称', en: 'Full name of the body that asks for it' } })
  recipientOrganisation: string;

  @Integer({ zh: '份数', en: 'Copies' }, { min: 1, max: 5 })
  copies: number;
}
