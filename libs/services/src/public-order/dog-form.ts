import { Address, Choice, DateField, Integer, PersonField, RegionCode, ShortText, YesNo, type PersonRef } from '@yichuang/definition';
import type { CivilDate } from '@yichuang/kernel';

import { isOrganisation } from './checked-person.js';

const purposes = {
  research: { zh: '科研', en: 'Research' },
  performance: { zh: '演出', en: 'Performance' },
  zoo: { zh: '动物园、公园', en: 'Zoo or park' },
  guarding: { zh: '看护', en: 'Guarding' },
  other: { zh: '其他', en: 'Other' },
};
const sexes = { male: { zh: '公', en: 'Male' }, female: { zh: '母', en: 'Female' } };
const chip = { regex: /^\d{15}$/, message: { zh: '芯片号为15位数字', en: 'A microchip number has 15 digits' } };

export class DogForm {
  @Choice({ zh: '养犬人类别', en: 'Kind of keeper' }, { person: { zh: '个人', en: 'Person' }, organisation: { zh: '单位', en: 'Organisation' } })
  applicationKind: 'person' | 'organisation';

  @Choice({ zh: '单位养犬用途', en: 'Purpose of the unit' }, purposes, { when: isOrganisation })
  unitPurpose?: keyof typeof purposes;

  @PersonField({ zh: '犬只管理责任人', en: 'Person in charge of the dog' }, { when: isOrganisation })
  dogManager?: PersonRef;

  @RegionCode({ zh: '养犬地县（市、区）', en: 'County or district' })
  regionCode: string;

  @Address({ zh: '养犬地址', en: 'Where the dog is kept' })
  keepingAddress: string;

  @YesNo({ zh: '是否独户居住', en: 'Lived in as a single household' }, { when: ({ applicationKind }: Partial<DogForm>) => applicationKind === 'person' })
  singleHousehold?: boolean;

  @ShortText({ zh: '犬名', en: 'Name of the dog' }, { maxLength: 20 })
  dogName: string;

  @ShortText({ zh: '犬种', en: 'Breed' }, { hint: { zh: '例如贵宾犬、拉布拉多犬', en: 'Such as poodle or Labrador' } })
  breed: string;

  @Choice({ zh: '性别', en: 'Sex' }, sexes)
  dogSex: keyof typeof sexes;

  @DateField({ zh: '出生日期', en: 'Date of birth' }, { notAfter: 'today' })
  dogBirthDate: CivilDate;

  @ShortText({ zh: '毛色', en: 'Coat colour' }, { maxLength: 20 })
  coatColour: string;

  @Integer({ zh: '肩高（厘米）', en: 'Shoulder height (cm)' }, { min: 5, max: 110 })
  shoulderHeightCentimetres: number;

  @Integer({ zh: '体重（千克）', en: 'Weight (kg)' }, { min: 1, max: 120 })
  weightKilograms: number;

  @ShortText({ zh: '电子标识（芯片）号', en: 'Microchip number' }, { required: false, pattern: chip })
  microchipNumber?: string;

  @YesNo({ zh: '是否绝育', en: 'Sterilised' })
  sterilised: boolean;

  @ShortText({ zh: '犬类免疫证明编号', en: 'Vaccination certificate number' })
  vaccinationCertificateNumber: string;

  @DateField({ zh: '免疫日期', en: 'Date of vaccination' }, { notAfter: 'today' })
  vaccinationDate: CivilDate;

  @ShortText({ zh: '免疫机构', en: 'Clinic' })
  vaccinationClinic: string;

  @YesNo({ zh: '是否导盲犬、扶助犬', en: 'Guide or assistance dog' })
  guideDog: boolean;
}
