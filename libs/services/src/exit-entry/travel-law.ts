/** 中国公民因私事往来香港地区或者澳门地区的暂行管理办法 (1986-12-25). */
export const measures = (zh: string, en: string) => ({
  zh: `《中国公民因私事往来香港地区或者澳门地区的暂行管理办法》${zh}`,
  en: `Interim Measures on Private Travel of Chinese Citizens to Hong Kong and Macao, ${en}`,
});

/** 出境入境管理法 (2012-06-30). */
export const exitEntryLaw = (zh: string, en: string) => ({ zh: `《出境入境管理法》${zh}`, en: `Exit and Entry Administration Law, ${en}` });

/** Announcements of the National Immigration Administration, by what they are about. */
export const announcement = (zh: string, en: string) => ({ zh: `《国家移民管理局公告》（${zh}）`, en: `Announcement of the National Immigration Administration (${en})` });

export const unitRules = { zh: '《关于加强国家工作人员因私事出国（境）管理的暂行规定》（公通字〔2003〕13号）', en: 'Interim Provisions on Private Travel Abroad of State Employees (Gongtongzi [2003] 13)' };
