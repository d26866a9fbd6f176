import type { Text } from '@yichuang/kernel';

import type { BloodType, MilitaryService } from './register-entry.js';

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

/** The 56 peoples (GB/T 3304); the register has them by their Chinese names. */
export const ethnicityWords = {
  han: { zh: '汉族', en: 'Han' },
  mongol: { zh: '蒙古族', en: 'Mongol' },
  hui: { zh: '回族', en: 'Hui' },
  tibetan: { zh: '藏族', en: 'Tibetan' },
  uygur: { zh: '维吾尔族', en: 'Uygur' },
  miao: { zh: '苗族', en: 'Miao' },
  yi: { zh: '彝族', en: 'Yi' },
  zhuang: { zh: '壮族', en: 'Zhuang' },
  bouyei: { zh: '布依族', en: 'Bouyei' },
  korean: { zh: '朝鲜族', en: 'Korean' },
  manchu: { zh: '满族', en: 'Manchu' },
  dong: { zh: '侗族', en: 'Dong' },
  yao: { zh: '瑶族', en: 'Yao' },
  bai: { zh: '白族', en: 'Bai' },
  tujia: { zh: '土家族', en: 'Tujia' },
  hani: { zh: '哈尼族', en: 'Hani' },
  kazak: { zh: '哈萨克族', en: 'Kazak' },
  dai: { zh: '傣族', en: 'Dai' },
  li: { zh: '黎族', en: 'Li' },
  lisu: { zh: '傈僳族', en: 'Lisu' },
  va: { zh: '佤族', en: 'Va' },
  she: { zh: '畲族', en: 'She' },
  gaoshan: { zh: '高山族', en: 'Gaoshan' },
  lahu: { zh: '拉祜族', en: 'Lahu' },
  sui: { zh: '水族', en: 'Sui' },
  dongxiang: { zh: '东乡族', en: 'Dongxiang' },
  naxi: { zh: '纳西族', en: 'Naxi' },
  jingpo: { zh: '景颇族', en: 'Jingpo' },
  kirgiz: { zh: '柯尔克孜族', en: 'Kirgiz' },
  tu: { zh: '土族', en: 'Tu' },
  daur: { zh: '达斡尔族', en: 'Daur' },
  mulao: { zh: '仫佬族', en: 'Mulao' },
  qiang: { zh: '羌族', en: 'Qiang' },
  blang: { zh: '布朗族', en: 'Blang' },
  salar: { zh: '撒拉族', en: 'Salar' },
  maonan: { zh: '毛南族', en: 'Maonan' },
  gelao: { zh: '仡佬族', en: 'Gelao' },
  xibe: { zh: '锡伯族', en: 'Xibe' },
  achang: { zh: '阿昌族', en: 'Achang' },
  pumi: { zh: '普米族', en: 'Pumi' },
  tajik: { zh: '塔吉克族', en: 'Tajik' },
  nu: { zh: '怒族', en: 'Nu' },
  uzbek: { zh: '乌孜别克族', en: 'Uzbek' },
  russ: { zh: '俄罗斯族', en: 'Russ' },
  ewenki: { zh: '鄂温克族', en: 'Ewenki' },
  deang: { zh: '德昂族', en: 'Deang' },
  bonan: { zh: '保安族', en: 'Bonan' },
  yugur: { zh: '裕固族', en: 'Yugur' },
  gin: { zh: '京族', en: 'Gin' },
  tatar: { zh: '塔塔尔族', en: 'Tatar' },
  derung: { zh: '独龙族', en: 'Derung' },
  oroqen: { zh: '鄂伦春族', en: 'Oroqen' },
  hezhen: { zh: '赫哲族', en: 'Hezhen' },
  monba: { zh: '门巴族', en: 'Monba' },
  lhoba: { zh: '珞巴族', en: 'Lhoba' },
  jino: { zh: '基诺族', en: 'Jino' },
};

export type Ethnicity = keyof typeof ethnicityWords;

/** What no service lets anybody say of themselves. */
const otherWords: Readonly<Record<string, Text>> = { married: { zh: '有配偶', en: 'Married' }, serving: { zh: '服现役', en: 'In active service' } };

const byWord: ReadonlyMap<string, Text> = new Map([maritalWords, educationWords, bloodTypeWords, militaryWords, sexWords, ethnicityWords, otherWords].flatMap((words) => Object.values<Text>(words)).map((text) => [text.zh, text]));

/** What the page of the register says in one of its own words; undefined for what somebody wrote. */
export const findPageWord = (word: string): Text | undefined => byWord.get(word);

/** What the page of the register says, in both languages as far as it has a word for it. */
export const pageWord = (word: string): Text => findPageWord(word) ?? { zh: word, en: word };
