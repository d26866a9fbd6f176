/** 机动车登记规定, in force since 1 May 2022. */
export const vehicleRules = (zh: string, en: string) => ({
  zh: `《机动车登记规定》（公安部令第164号）${zh}`,
  en: `Provisions on the Registration of Motor Vehicles (Ministry of Public Security Order 164), ${en}`,
});

export const roadSafetyRegulations = (zh: string, en: string) => ({ zh: `《道路交通安全法实施条例》${zh}`, en: `Implementing Regulations of the Road Traffic Safety Law, ${en}` });

/** What plates, licences and certificates cost. */
export const vehicleFees = { zh: '发改价格〔2004〕2831号、〔2017〕1186号', en: 'NDRC price notices [2004] 2831 and [2017] 1186' };

export const roadSafetyLaw = (zh: string, en: string) => ({ zh: `《道路交通安全法》${zh}`, en: `Road Traffic Safety Law, ${en}` });
