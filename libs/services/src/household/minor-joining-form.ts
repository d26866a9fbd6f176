import { Address, Choice, Declared, PersonField, RegionCode, ShortText, type PersonRef } from '@yichuang/definition';

import { kinships } from './household-certificate-form.js';
import { targetAddressField, targetHouseholdField } from './moving-fields.js';

const parentages = {
  birth: { zh: '生父母', en: 'Birth parent' },
  adoptive: { zh: '养父母', en: 'Adoptive parent' },
  step: { zh: '有抚养关系的继父母', en: 'Step-parent bringing the child up' },
};
const maritalStatuses = {
  married: { zh: '婚姻存续', en: 'Married' },
  divorced: { zh: '离婚', en: 'Divorced' },
  'one-deceased': { zh: '一方死亡', en: 'One parent dead' },
  'never-married': { zh: '未登记结婚', en: 'Never married' },
};

const bothDecide = ({ parentsMaritalStatus }: Partial<MinorJoiningForm>): boolean => parentsMaritalStatus === 'married' || parentsMaritalStatus === 'never-married';

export class MinorJoiningForm {
  @RegionCode({ zh: '现户口所在地行政区划', en: 'Current registered region' }, { fromRegister: true })
  registeredRegionCode?: string;

  @Address({ zh: '现户口所在地详细地址', en: 'Current registered address' }, { fromRegister: true })
  registeredAddress?: string;

  @PersonField({ zh: '被投靠人（父亲或者母亲）', en: 'Sponsor (father or mother)' }, { hint: { zh: '应当在河南省登记常住户口', en: 'Permanently registered in Henan' } })
  sponsor: PersonRef;

  @Choice({ zh: '亲子关系类别', en: 'Kind of parent-child relation' }, parentages)
  parentage: keyof typeof parentages;

  @ShortText({ zh: '出生医学证明编号', en: 'Medical certificate of birth number' }, {
    when: ({ parentage }: Partial<MinorJoiningForm>) => parentage === 'birth',
    pattern: { regex: /^[A-Z]\d{9}$/, message: { zh: '编号为1个字母加9位数字，例如P410012345', en: 'The number is one letter and nine digits, such as P410012345' } },
  })
  birthCertificateNumber?: string;

  @ShortText({ zh: '收养登记证编号', en: 'Adoption certificate number' }, { when: ({ parentage }: Partial<MinorJoiningForm>) => parentage === 'adoptive' })
  adoptionCertificateNumber?: string;

  @Choice({ zh: '父母婚姻状况', en: 'Parents’ marital situation' }, maritalStatuses)
  parentsMaritalStatus: keyof typeof maritalStatuses;

  @PersonField({ zh: '父母另一方', en: 'Other parent' }, { when: bothDecide, required: false, hint: { zh: '户口登记有父母另一方的应当填写，其将在本人账户中确认', en: 'To be named when the register has one; they confirm from their own account' } })
  otherParent?: PersonRef;

  @Declared({ zh: '父母另一方同意', en: 'Other parent consents' }, { when: (form: Partial<MinorJoiningForm>) => bothDecide(form) && form.otherParent !== undefined })
  otherParentConsent?: true;

  @ShortText({ zh: '离婚协议或者裁判文书编号', en: 'Custody document number' }, { when: ({ parentsMaritalStatus }: Partial<MinorJoiningForm>) => parentsMaritalStatus === 'divorced' })
  custodyDocumentNumber?: string;

  @Address(...targetAddressField)
  targetAddress: string;

  @ShortText(...targetHouseholdField())
  targetHouseholdNumber: string;

  @Declared({ zh: '户主（或者被投靠人）同意入户，将由被投靠人在本人账户中确认', en: 'The head (or the sponsor) consents; the sponsor will confirm it from their own account' })
  headConsent: true;

  @Choice({ zh: '与户主关系', en: 'Relationship to the head' }, { son: kinships.son, daughter: kinships.daughter, grandchild: kinships.grandchild, 'other-relative': kinships['other-relative'] })
  relationToHead: 'son' | 'daughter' | 'grandchild' | 'other-relative';
}
