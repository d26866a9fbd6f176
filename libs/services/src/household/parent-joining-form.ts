import { Address, Choice, Declared, LongText, PersonField, ShortText, YesNo, type PersonRef } from '@yichuang/definition';

import { targetAddressField, targetHouseholdField } from './moving-fields.js';

const parentages = {
  birth: { zh: '生父母', en: 'Birth parent' },
  adoptive: { zh: '养父母', en: 'Adoptive parent' },
  step: { zh: '有扶养关系的继父母', en: 'Step-parent who brought the child up' },
};
const grounds = {
  age: { zh: '达到规定年龄', en: 'Age' },
  retired: { zh: '已退休', en: 'Retired' },
  incapacity: { zh: '丧失劳动能力或者生活不能自理', en: 'Unable to work or to live independently' },
};
const homes = {
  owned: { zh: '自有住房', en: 'Owned' },
  rented: { zh: '租赁住房（已备案）', en: 'Rented, tenancy filed' },
  rural: { zh: '农村宅基地住房', en: 'House on rural homestead land' },
  public: { zh: '单位或者公有住房', en: 'Employer or public housing' },
};

export class ParentJoiningForm {
  @PersonField({ zh: '被投靠人（子女）', en: 'Sponsor (child)' }, { hint: { zh: '年满18周岁，在河南省登记常住户口', en: 'At least 18 and permanently registered in Henan' } })
  sponsor: PersonRef;

  @Choice({ zh: '亲子关系类别', en: 'Kind of parent-child relation' }, parentages)
  parentage: keyof typeof parentages;

  @Choice({ zh: '投靠理由', en: 'Ground' }, grounds)
  reason: keyof typeof grounds;

  @YesNo({ zh: '配偶一并迁移', en: 'Spouse moves too' })
  spouseMovesToo: boolean;

  @PersonField({ zh: '一并迁移的配偶', en: 'Spouse who moves too' }, { when: ({ spouseMovesToo }: Partial<ParentJoiningForm>) => spouseMovesToo === true })
  movingSpouse?: PersonRef;

  @ShortText({ zh: '父母结婚证字号', en: 'Parents’ marriage certificate number' }, { when: ({ spouseMovesToo }: Partial<ParentJoiningForm>) => spouseMovesToo === true })
  marriageCertificateNumber?: string;

  @Address(...targetAddressField)
  targetAddress: string;

  @ShortText(...targetHouseholdField())
  targetHouseholdNumber: string;

  @Choice({ zh: '住所类型', en: 'Kind of home' }, homes)
  housingKind: keyof typeof homes;

  @ShortText({ zh: '不动产权证号（或者租赁备案号）', en: 'Real estate title or tenancy filing number' }, {
    when: ({ housingKind }: Partial<ParentJoiningForm>) => housingKind === 'owned' || housingKind === 'rented',
    hint: { zh: '例如豫（2021）郑州市不动产权第0012345号', en: 'Such as 豫（2021）郑州市不动产权第0012345号' },
  })
  titleOrTenancyNumber?: string;

  @Declared({ zh: '户主（或者被投靠人）同意入户，将由被投靠人在本人账户中确认', en: 'The head (or the sponsor) consents; the sponsor will confirm it from their own account' })
  headConsent: true;

  @Choice({ zh: '与户主关系', en: 'Relationship to the head' }, { parent: { zh: '父母', en: 'Parent' }, 'parent-in-law': { zh: '岳父母或公婆', en: 'Parent-in-law' } })
  relationToHead: 'parent' | 'parent-in-law';

  @LongText({ zh: '情况说明', en: 'Explanation' }, { required: false, maxLength: 500 })
  reasonDetail?: string;
}
