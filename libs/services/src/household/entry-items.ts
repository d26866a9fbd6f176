import type { BloodType, EntryItems, MilitaryService } from '@yichuang/definition';
import type { Text } from '@yichuang/kernel';

/** How the register page words marital status. */
export const maritalWords = {
  unmarried: { zh: '未婚', en: 'Never married' },
  'first-marriage': { zh: '初婚', en: 'First marriage' },
  remarried: { zh: '再婚', en: 'Remarried' },
  'remarried-same': { zh: '复婚', en: 'Remarried to the same person' },
  widowed: { zh: '丧偶', en: 'Widowed' },
  divorced: { zh: '离婚', en: 'Divorced' },
};

export const educationWords = {
  doctor: { zh: '博士研究生', en: 'Doctorate' },
  master: { zh: '硕士研究生', en: 'Master' },
  bachelor: { zh: '大学本科', en: 'Bachelor' },
  'junior-college': { zh: '大学专科', en: 'Junior college' },
  'secondary-vocational': { zh: '中等专业学校', en: 'Secondary vocational' },
  'technical-school': { zh: '技工学校', en: 'Technical school' },
  'senior-high': { zh: '高中', en: 'Senior high school' },
  'junior-high': { zh: '初中', en: 'Junior high school' },
  primary: { zh: '小学', en: 'Primary school' },
  none: { zh: '未上过学', en: 'No schooling' },
  other: { zh: '其他', en: 'Other' },
};

export const bloodTypeWords: Readonly<Record<BloodType, Text>> = {
  a: { zh: 'A型', en: 'A' },
  b: { zh: 'B型', en: 'B' },
  ab: { zh: 'AB型', en: 'AB' },
  o: { zh: 'O型', en: 'O' },
  other: { zh: '其他', en: 'Other' },
  unknown: { zh: '不详', en: 'Unknown' },
};

/** What somebody may say of themselves; who serves is cancelled. */
export const militaryWords: Readonly<Record<Exclude<MilitaryService, 'serving'>, Text>> = {
  none: { zh: '未服兵役', en: 'Not served' },
  registered: { zh: '已登记预备役', en: 'Reserve registered' },
  discharged: { zh: '退出现役', en: 'Discharged' },
};

export const sexWords = { male: { zh: '男', en: 'Male' }, female: { zh: '女', en: 'Female' } };

/** Every item that nobody has told yet. */
export const noItems: EntryItems = { marriageKind: null, education: null, employer: null, occupation: null, heightCm: null, bloodType: null, militaryService: null };

const word = (words: Readonly<Record<string, Text>>, id: string | null): string => (id === null ? '' : (words[id]?.zh ?? id));

/** Items of an entry as the page words them; empty where it says nothing. */
export const itemsInWords = ({ education, employer, occupation, heightCm, bloodType, militaryService }: EntryItems) => ({
  education: word(educationWords, education),
  employer: employer ?? '',
  occupation: occupation ?? '',
  height: heightCm === null ? '' : String(heightCm),
  'blood-type': word(bloodTypeWords, bloodType),
  'military-service': militaryService === 'serving' ? '服现役' : word(militaryWords, militaryService),
});
