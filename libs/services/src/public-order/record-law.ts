/** 公安机关办理犯罪记录查询工作规定 (2021). */
export const queryRules = (zh: string, en: string) => ({
  zh: `《公安机关办理犯罪记录查询工作规定》（公通字〔2021〕19号）${zh}`,
  en: `Provisions on Queries of Criminal Records (Gongtongzi [2021] 19)${en && `, ${en}`}`,
});

/** Sealing of juvenile records. */
export const sealing = { zh: '《刑事诉讼法》第二百八十六条', en: 'Criminal Procedure Law, Article 286' };
