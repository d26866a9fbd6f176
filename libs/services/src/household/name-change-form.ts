import { LongText, MultiChoice, PersonField, PersonName, Choice, ShortText, YesNo, type PersonRef } from '@yichuang/definition';

export const surnameBases = {
  father: { zh: '父姓', en: 'Father’s' },
  mother: { zh: '母姓', en: 'Mother’s' },
  'adoptive-parent': { zh: '养父母姓', en: 'Adoptive parent’s' },
  'step-parent': { zh: '继父母姓', en: 'Step-parent’s' },
  'lineal-elder': { zh: '其他直系长辈姓', en: 'Another lineal elder’s' },
  'other-justified': { zh: '其他正当理由', en: 'Other justified reason' },
};
const reasons = {
  homophone: { zh: '谐音不雅或者违背公序良俗', en: 'Offensive or improper sound' },
  'rare-characters': { zh: '名字含有冷僻字', en: 'Rare characters' },
  'family-change': { zh: '父母婚姻、收养关系变化', en: 'Parents’ marriage or adoption changed' },
  'same-name': { zh: '与近亲属或者同单位人员同名', en: 'Same name as a relative or colleague' },
  'gender-mismatch': { zh: '名字与性别不符', en: 'Name does not suit the sex' },
  religious: { zh: '出家、还俗', en: 'Entering or leaving religious life' },
  transliteration: { zh: '少数民族姓名译写', en: 'Ethnic name transliteration' },
  other: { zh: '其他', en: 'Other' },
};
const updated = { 'identity-card': { zh: '居民身份证', en: 'Identity card' }, 'register-booklet': { zh: '居民户口簿', en: 'Register booklet' } };

const forMinor = { when: ({ handledBy }: { readonly handledBy?: string }) => handledBy === 'guardian' };

export class NameChangeForm {
  @PersonName({ zh: '拟变更姓名', en: 'New name' }, { hint: { zh: '二至六个规范汉字；少数民族姓名可以用“·”分隔', en: 'Two to six standard Chinese characters; an ethnic name may have the middle dot' } })
  newName: string;

  @ShortText({ zh: '新姓名汉语拼音', en: 'Pinyin of the new name' }, { required: false, maxLength: 60 })
  newNamePinyin?: string;

  @YesNo({ zh: '是否变更姓氏', en: 'Surname changes' })
  surnameChanged: boolean;

  @Choice({ zh: '新姓氏来源', en: 'Source of the new surname' }, surnameBases, { when: ({ surnameChanged }: Partial<NameChangeForm>) => surnameChanged === true })
  surnameBasis?: keyof typeof surnameBases;

  @Choice({ zh: '变更理由', en: 'Reason' }, reasons)
  reason: keyof typeof reasons;

  @LongText({ zh: '理由说明', en: 'Explanation' }, { minLength: 20, maxLength: 1000 })
  reasonDetail: string;

  @PersonField({ zh: '父母另一方', en: 'Other parent' }, { ...forMinor, required: false, hint: { zh: '父母双方都在世的必须填写，另一方将在本人账户中确认', en: 'Needed when both parents live; the other confirms from their own account' } })
  otherParent?: PersonRef;

  @YesNo({ zh: '父母另一方同意', en: 'Other parent consents' }, { ...forMinor, required: false })
  otherParentConsent?: boolean;

  @YesNo({ zh: '8周岁以上未成年人本人同意', en: 'Child of eight or over consents' }, { ...forMinor, required: false })
  childConsent?: boolean;

  @MultiChoice({ zh: '需要同步变更的证件', en: 'Documents to update' }, updated, { required: false })
  certificatesToUpdate?: readonly (keyof typeof updated)[];
}
