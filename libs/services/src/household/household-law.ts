import type { Text } from '@yichuang/kernel';

type Cite = (zh: string, en: string) => Text;

const cite = (zh: string, en: string): Cite => (articles, inEnglish) => ({ zh: `《${zh}》${articles}`, en: `${en}${inEnglish && `, ${inEnglish}`}` });

/** 中华人民共和国户口登记条例 (1958). */
export const regulations = cite('户口登记条例', 'Household Registration Regulations');
/** Article 22 sets a cost for booklets and migration papers; since 2013 it is taken only for those lost, damaged or lapsed. */
export const waivedCosts = regulations('第二十二条；财综〔2012〕97号免征', 'Article 22; waived by Caizong [2012] 97');
/** Police norms of 2021 on registers and cards. */
export const norms: Cite = (zh, en) => ({ zh: `《户口居民身份证管理工作规范（试行）》（公通字〔2021〕12号）${zh}`, en: `Work Norms on Household Registration and Identity Cards (Gongtongzi [2021] 12), ${en}` });
export const civilCode = cite('民法典', 'Civil Code');
/** 居民身份证法 (2011). */
export const cardLaw = cite('居民身份证法', 'Resident Identity Card Law');
/** 居住证暂行条例 (2015). */
export const permitRules = cite('居住证暂行条例', 'Interim Regulations on Residence Permits');
/** 临时居民身份证管理办法 (2005). */
export const temporaryRules: Cite = (zh, en) => ({ zh: `《临时居民身份证管理办法》（公安部令第78号）${zh}`, en: `Measures on Temporary Identity Cards (Ministry Order 78), ${en}` });

/** 中国公民民族成份登记管理办法 (2015). */
export const ethnicRules: Cite = (zh, en) => ({ zh: `《中国公民民族成份登记管理办法》（国家民委、公安部令第2号）${zh}`, en: `Measures on the Registration of Ethnicity (SEAC and MPS Order 2), ${en}` });

/** What nobody is charged for, with the article that would set a fee. */
export const noCharge = (zh: string, en: string, law: Text) => ({ yuan: 0, note: { zh, en }, law });
