/** 中国公民因私事往来香港地区或者澳门地区的暂行管理办法 (1986-12-25). */
export const measures = (zh: string, en: string) => ({
  zh: `《中国公民因私事往来香港地区或者澳门地区的暂行管理办法》${zh}`,
  en: `Interim Measures on Private Travel of Chinese Citizens to Hong Kong and Macao, ${en}`,
});

/** 出境入境管理法 (2012-06-30). */
export const exitEntryLaw = (zh: string, en: string) => ({ zh: `《出境入境管理法》${zh}`, en: `Exit and Entry Administration Law, ${en}` });

/** Announcements of the National Immigration Administration, by what they are about. */
export const announcement = (zh: string, en: string) => ({ zh: `《国家移民管理局公告》（${zh}）`, en: `Announcement of the National Immigration Administration (${en})` });

/** The measures of 6 May 2024, among them the fully online channel. */
export const measures2024 = announcement('便民利企出入境管理若干政策措施，2024年5月6日起实施', 'measures of 6 May 2024');

export const unitRules = { zh: '《关于加强国家工作人员因私事出国（境）管理的暂行规定》（公通字〔2003〕13号）', en: 'Interim Provisions on Private Travel Abroad of State Employees (Gongtongzi [2003] 13)' };

/** 护照法 (2006-04-29). */
export const passportLaw = (zh: string, en: string) => ({ zh: `《护照法》${zh}`, en: `Passport Law, ${en}` });

/** 普通护照和出入境通行证签发管理办法 (公安部令第96号，第118号修正). */
export const issueRules = (zh: string, en: string) => ({ zh: `《普通护照和出入境通行证签发管理办法》${zh}`, en: `Measures on the Issue of Ordinary Passports and Exit-Entry Permits, ${en}` });

export const guardianLaw = { zh: '《民法典》第十九条、第二十三条、第二十七条、第三十四条', en: 'Civil Code, Articles 19, 23, 27 and 34' };
export const truthLaw = { zh: '《行政许可法》第三十一条、第七十八条', en: 'Administrative Licensing Law, Articles 31 and 78' };

/** Prices of documents, of endorsements and of the permit for Taiwan. */
export const documentPrices = { zh: '发改价格〔2019〕914号', en: 'NDRC price notice [2019] 914' };
export const endorsementPrices = { zh: '发改价格〔2017〕1186号', en: 'NDRC price notice [2017] 1186' };
