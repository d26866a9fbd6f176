import { Address, Choice, DateField, ShortText } from '@yichuang/definition';
import type { CivilDate } from '@yichuang/kernel';

export const permitKinds = {
  first: { zh: '首次申领', en: 'First issue' },
  endorsement: { zh: '签注', en: 'Yearly endorsement' },
  'address-change': { zh: '住址变更', en: 'Change of address' },
  renewal: { zh: '换领', en: 'Renewal of a damaged or changed permit' },
  reissue: { zh: '补领', en: 'Replacement of a lost permit' },
};
export const permitGrounds = {
  employment: { zh: '合法稳定就业', en: 'Steady employment' },
  home: { zh: '合法稳定住所', en: 'Steady home' },
  study: { zh: '连续就读', en: 'Continuous schooling' },
};
const renewalReasons = {
  damaged: { zh: '损坏', en: 'Damaged' },
  name: { zh: '姓名变更', en: 'Name' },
  sex: { zh: '性别变更', en: 'Sex' },
  ethnicity: { zh: '民族变更', en: 'Ethnicity' },
  'birth-date': { zh: '出生日期更正', en: 'Date of birth' },
  'id-number': { zh: '公民身份号码变更', en: 'Citizen ID number' },
};

type Kind = keyof typeof permitKinds;

const whenKind = (...kinds: readonly Kind[]) => ({ when: ({ applicationKind }: Partial<ResidencePermitForm>) => applicationKind !== undefined && kinds.includes(applicationKind) });
const whenGround = (wanted: keyof typeof permitGrounds) => ({ when: ({ ground }: Partial<ResidencePermitForm>) => ground === wanted });

export class ResidencePermitForm {
  @Choice({ zh: '办理类别', en: 'Kind' }, permitKinds)
  applicationKind: Kind;

  @ShortText({ zh: '居住登记编号', en: 'Residence registration number' }, { ...whenKind('first'), maxLength: 30 })
  residenceRegistrationNumber?: string;

  @ShortText({ zh: '居住证编号', en: 'Permit number' }, { ...whenKind('endorsement', 'address-change', 'renewal', 'reissue'), maxLength: 30 })
  residencePermitNumber?: string;

  @Choice({ zh: '申领依据', en: 'Ground' }, permitGrounds, whenKind('first', 'endorsement'))
  ground?: keyof typeof permitGrounds;

  @ShortText({ zh: '产权证或者租赁备案号', en: 'Title or tenancy number' }, whenGround('home'))
  titleOrTenancyNumber?: string;

  @ShortText({ zh: '就读学校', en: 'School' }, whenGround('study'))
  schoolName?: string;

  @Address({ zh: '现居住地址', en: 'Present address' })
  residentialAddress: string;

  @Address({ zh: '新住址', en: 'New address' }, { ...whenKind('address-change'), hint: { zh: '同一市、县范围内', en: 'In the same city or county' } })
  newResidentialAddress?: string;

  @DateField({ zh: '搬入新址日期', en: 'Date of moving' }, { ...whenKind('address-change'), notAfter: 'today' })
  moveInDate?: CivilDate;

  @Choice({ zh: '换领原因', en: 'Reason of renewal' }, renewalReasons, whenKind('renewal'))
  reason?: keyof typeof renewalReasons;

  @DateField({ zh: '丢失日期', en: 'Date of loss' }, { ...whenKind('reissue'), notAfter: 'today' })
  lossDate?: CivilDate;
}
