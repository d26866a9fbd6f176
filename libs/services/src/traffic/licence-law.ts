/** 机动车驾驶证申领和使用规定, as amended by Order 172 (in force since 1 January 2025). */
export const provisions = (zh: string, en: string) => ({
  zh: `《机动车驾驶证申领和使用规定》（公安部令第162号，公安部令第172号修改）${zh}`,
  en: `Provisions on Driving Licences (Ministry of Public Security Order 162, amended by Order 172), ${en}`,
});

export const roadSafetyLaw = (zh: string, en: string) => ({ zh: `《道路交通安全法》${zh}`, en: `Road Traffic Safety Law, ${en}` });

/** What the paper card costs. */
export const licenceFee = {
  yuan: 10,
  note: { zh: '纸质驾驶证工本费每证10元，领取时缴纳；电子驾驶证不收费', en: '10 yuan for the paper licence, paid when you receive it; the electronic licence is free' },
  law: { zh: '发改价格〔2004〕2831号', en: 'NDRC price notice [2004] 2831' },
};
