import { Address, Choice, Country, DateField, PersonName, ShortText } from '@yichuang/definition';
import type { CivilDate } from '@yichuang/kernel';

const passportTypes = {
  ordinary: { zh: '普通护照', en: 'Ordinary' },
  service: { zh: '公务护照', en: 'Service or official' },
  diplomatic: { zh: '外交护照', en: 'Diplomatic' },
  otherTravelDocument: { zh: '其他国际旅行证件', en: 'Other international travel document' },
};
const representationGrounds = {
  under16: { zh: '未满16周岁', en: 'Under 16' },
  aged60: { zh: '已满60周岁', en: 'Aged 60 or over' },
  illness: { zh: '因病等行动不便', en: 'Ill or unable to travel to the office' },
  goodRecord: { zh: '非首次入境且停留居留记录良好', en: 'Not a first entry, with a good record of stay' },
  guaranteedCosts: { zh: '邀请方为在华费用提供保证', en: 'Inviter guarantees the costs of the stay' },
  talent: { zh: '国家需要的高层次或急需紧缺人才', en: 'High-level or urgently needed talent' },
};

export type RepresentationGround = keyof typeof representationGrounds;

export const visaCategories = {
  C: { zh: '乘务（C）', en: 'Crew (C)' },
  D: { zh: '永久居留（D）', en: 'Permanent residence (D)' },
  F: { zh: '交流访问（F）', en: 'Non-business visit (F)' },
  G: { zh: '过境（G）', en: 'Transit (G)' },
  J1: { zh: '常驻记者（J1）', en: 'Resident journalist (J1)' },
  J2: { zh: '短期采访（J2）', en: 'Short-term journalist (J2)' },
  K: { zh: '青年科技人才（K）', en: 'Young science and technology talent (K)' },
  L: { zh: '旅游（L）', en: 'Tourism (L)' },
  M: { zh: '贸易（M）', en: 'Business (M)' },
  Q1: { zh: '家庭团聚（Q1）', en: 'Family reunion (Q1)' },
  Q2: { zh: '短期探亲（Q2）', en: 'Short family visit (Q2)' },
  R: { zh: '人才（R）', en: 'Talent (R)' },
  S1: { zh: '长期私人事务（S1）', en: 'Long-term private matters (S1)' },
  S2: { zh: '短期私人事务（S2）', en: 'Short-term private matters (S2)' },
  X1: { zh: '长期学习（X1）', en: 'Long-term study (X1)' },
  X2: { zh: '短期学习（X2）', en: 'Short-term study (X2)' },
  Z: { zh: '工作（Z）', en: 'Work (Z)' },
};

export const sexes = { male: { zh: '男', en: 'Male' }, female: { zh: '女', en: 'Female' }, unspecified: { zh: '未说明', en: 'X / unspecified' } };

interface Child {
  readonly reason?: unknown;
  readonly bornInChina?: unknown;
}

/** A child born here who has never left: no entry is on record, and perhaps no passport. */
export const isBornHere = ({ reason, bornInChina }: Child): boolean => reason === 'newborn' || bornInChina === true;

/** What every foreigner is asked who wants to stay longer: where they came in, where they lodge, who acts for them. */
export class ForeignerForm {
  @PersonName({ zh: '中文姓名', en: 'Chinese name' }, { required: false })
  chineseName?: string;

  @Country({ zh: '出生国家（地区）', en: 'Country or region of birth' })
  birthCountry: string;

  @Choice({ zh: '护照种类', en: 'Type of passport' }, passportTypes, { hint: { zh: '因外交、公务事由来华的，向外事部门申请', en: 'If you are here on diplomatic or official business, apply to the foreign affairs authority' } })
  passportType: keyof typeof passportTypes;

  @DateField({ zh: '护照有效期至', en: 'Passport expiry date' }, { notBefore: 'today', when: ({ reason }: Child) => reason !== 'newborn' })
  passportExpiryDate?: CivilDate;

  @DateField({ zh: '最近一次入境日期', en: 'Date of latest entry' }, { fromRegister: true, notAfter: 'today', when: (answers: Child) => !isBornHere(answers) })
  lastEntryDate?: CivilDate;

  @ShortText({ zh: '入境口岸', en: 'Port of entry' }, { fromRegister: true, when: (answers: Child) => !isBornHere(answers) })
  lastEntryPort?: string;

  @Address({ zh: '在豫住址', en: 'Address in Henan' })
  residentialAddress: string;

  @ShortText({ zh: '住宿登记编号', en: 'Accommodation registration number' }, { fromRegister: true })
  accommodationRegistrationNumber: string;

  @ShortText({ zh: '职业', en: 'Occupation' }, { maxLength: 50 })
  occupation: string;

  @Choice({ zh: '代办理由', en: 'Ground for representation' }, representationGrounds, { when: ({ handledBy }: { readonly handledBy?: string }) => handledBy !== undefined && handledBy !== 'self' })
  representationGround?: RepresentationGround;
}
