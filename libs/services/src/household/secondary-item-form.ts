import { Address, bloodTypeWords, Choice, educationWords, Integer, maritalWords, militaryWords, MultiChoice, PersonField, ShortText, type BloodType, type MilitaryService, type PersonRef } from '@yichuang/definition';

export const secondaryItems = {
  'marital-status': { zh: '婚姻状况', en: 'Marital status' },
  education: { zh: '文化程度', en: 'Education' },
  employer: { zh: '服务处所', en: 'Employer' },
  occupation: { zh: '职业', en: 'Occupation' },
  height: { zh: '身高', en: 'Height' },
  'blood-type': { zh: '血型', en: 'Blood type' },
  'door-number': { zh: '住址门牌', en: 'Door number of the address' },
  'military-service': { zh: '兵役状况', en: 'Military service status' },
};

export type SecondaryItem = keyof typeof secondaryItems;
export type MaritalWord = keyof typeof maritalWords;
type EducationWord = keyof typeof educationWords;

/** Levels of which the education record tells. */
export const recordedLevels: readonly EducationWord[] = ['doctor', 'master', 'bachelor', 'junior-college', 'secondary-vocational'];

type Named = Partial<SecondaryItemForm>;

const whenItem = (item: SecondaryItem) => ({ when: ({ items }: Named) => items?.includes(item) ?? false });
const isMarital = ({ items, maritalStatus }: Named, among: readonly MaritalWord[]): boolean => (items?.includes('marital-status') ?? false) && maritalStatus !== undefined && among.includes(maritalStatus);

const married: readonly MaritalWord[] = ['first-marriage', 'remarried', 'remarried-same'];

export class SecondaryItemForm {
  @MultiChoice({ zh: '变更项目', en: 'Items' }, secondaryItems, { minItems: 1 })
  items: readonly SecondaryItem[];

  @Choice({ zh: '婚姻状况', en: 'Marital status' }, maritalWords, whenItem('marital-status'))
  maritalStatus?: MaritalWord;

  @ShortText({ zh: '结（离）婚证字号', en: 'Marriage or divorce certificate number' }, { when: (form: Named) => isMarital(form, [...married, 'divorced']), hint: { zh: '照证件填写，例如J410105-2020-001234', en: 'As printed, e.g. J410105-2020-001234' } })
  marriageCertificateNumber?: string;

  @PersonField({ zh: '配偶', en: 'Spouse' }, { when: (form: Named) => isMarital(form, married) })
  spouse?: PersonRef;

  @Choice({ zh: '文化程度', en: 'Education' }, educationWords, whenItem('education'))
  education?: EducationWord;

  @ShortText({ zh: '毕业证书编号', en: 'Diploma number' }, { when: ({ items, education }: Named) => (items?.includes('education') ?? false) && education !== undefined && recordedLevels.includes(education), maxLength: 30 })
  diplomaNumber?: string;

  @ShortText({ zh: '职业', en: 'Occupation' }, { ...whenItem('occupation'), maxLength: 30 })
  occupation?: string;

  @Integer({ zh: '身高（厘米）', en: 'Height in centimetres' }, { ...whenItem('height'), min: 30, max: 250 })
  heightCm?: number;

  @Choice({ zh: '血型', en: 'Blood type' }, bloodTypeWords, whenItem('blood-type'))
  bloodType?: BloodType;

  @Address({ zh: '新门牌地址', en: 'New door number address' }, { ...whenItem('door-number'), hint: { zh: '与现住址是同一住所，仅门牌重新编号', en: 'The same home as now, only numbered anew' } })
  newDoorNumber?: string;

  @Choice({ zh: '兵役状况', en: 'Military service status' }, militaryWords, whenItem('military-service'))
  militaryService?: Exclude<MilitaryService, 'serving'>;
}
