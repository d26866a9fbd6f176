import { Address, Choice, DateField, IdNumber, PassportNumber, PersonName, RegionCode, ShortText } from '@yichuang/definition';
import type { CivilDate } from '@yichuang/kernel';

export const cardKinds = { first: { zh: '首次申领', en: 'First issue' }, renewal: { zh: '换领', en: 'Renewal' }, replacement: { zh: '补领', en: 'Replacement' } };
export const residentsOf = { hongKong: { zh: '香港', en: 'Hong Kong' }, macao: { zh: '澳门', en: 'Macao' }, taiwan: { zh: '台湾', en: 'Taiwan' } };
const documents = {
  homeReturnPermit: { zh: '港澳居民来往内地通行证', en: 'Mainland Travel Permit for Hong Kong and Macao Residents' },
  taiwanResidentPermit: { zh: '5年期台湾居民来往大陆通行证', en: 'Mainland Travel Permit for Taiwan Residents (five-year)' },
};
const reasons = {
  expired: { zh: '有效期满', en: 'Validity ended or ends within 3 months' },
  damaged: { zh: '证件损坏难以辨认', en: 'Card damaged' },
  moved: { zh: '居住地变更', en: 'Moved to another place' },
};
const conditions = { work: { zh: '合法稳定就业', en: 'Lawful stable work' }, home: { zh: '合法稳定住所', en: 'Lawful stable home' }, study: { zh: '连续就读', en: 'Continuous study' } };

type Answers = Partial<CompatriotCardForm>;

const again = { when: ({ applicationKind }: Answers) => applicationKind === 'renewal' || applicationKind === 'replacement' };
const patterns: Readonly<Record<keyof typeof documents, RegExp>> = { homeReturnPermit: /^[HM]\d{8}$/, taiwanResidentPermit: /^\d{8}$/ };

export class CompatriotCardForm {
  @Choice({ zh: '申请类别', en: 'Type of application' }, cardKinds)
  applicationKind: keyof typeof cardKinds;

  @Choice({ zh: '居民身份', en: 'Resident of' }, residentsOf)
  residentOf: keyof typeof residentsOf;

  @PersonName({ zh: '英文姓名', en: 'Name in Latin letters' }, { required: false })
  latinName?: string;

  @Choice({ zh: '出入境证件种类', en: 'Type of travel document' }, documents, { rule: { holds: (type: string, { residentOf }: Answers) => (type === 'taiwanResidentPermit') === (residentOf === 'taiwan'), message: { zh: '证件种类与居民身份不符', en: 'The document does not suit the place you are a resident of' } } })
  documentType: keyof typeof documents;

  @PassportNumber({ zh: '出入境证件号码', en: 'Number of the travel document' }, { hint: { zh: '港澳居民为H或者M加8位数字，台湾居民为8位数字', en: 'H or M and 8 digits for Hong Kong and Macao, 8 digits for Taiwan' }, rule: { holds: (number: string, { documentType }: Answers) => documentType === undefined || patterns[documentType].test(number), message: { zh: '港澳居民为H或者M加8位数字，台湾居民为8位数字', en: 'H or M and 8 digits for Hong Kong and Macao, 8 digits for Taiwan' } } })
  documentNumber: string;

  @IdNumber({ zh: '原居住证号码', en: 'Number of the present card' }, { ...again, fromRegister: true, pattern: { regex: /^8[123]0000/, message: { zh: '居住证号码以810000、820000或者830000开头', en: 'The number begins with 810000, 820000 or 830000' } } })
  residencePermitNumber?: string;

  @Choice({ zh: '换领原因', en: 'Reason for renewal' }, reasons, { when: ({ applicationKind }: Answers) => applicationKind === 'renewal' })
  reason?: keyof typeof reasons;

  @DateField({ zh: '遗失日期', en: 'Date of loss' }, { when: ({ applicationKind }: Answers) => applicationKind === 'replacement', notAfter: 'today' })
  lossDate?: CivilDate;

  @DateField({ zh: '在内地（大陆）居住起始日期', en: 'Living in the mainland since' }, { notAfter: 'today' })
  residenceStartDate: CivilDate;

  @Choice({ zh: '居住条件', en: 'Qualifying condition' }, conditions)
  qualifyingCondition: keyof typeof conditions;

  @DateField({ zh: '就业起始日期', en: 'Employment since' }, { when: ({ qualifyingCondition }: Answers) => qualifyingCondition === 'work', notAfter: 'today' })
  employmentStartDate?: CivilDate;

  @ShortText({ zh: '就读学校', en: 'School' }, { when: ({ qualifyingCondition }: Answers) => qualifyingCondition === 'study' })
  schoolName?: string;

  @Address({ zh: '居住地住址', en: 'Address of residence' })
  residentialAddress: string;

  @RegionCode({ zh: '居住地行政区划', en: 'Administrative division' })
  regionCode: string;
}
