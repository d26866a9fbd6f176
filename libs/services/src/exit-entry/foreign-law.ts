/** 外国人入境出境管理条例 (State Council Order 637 of 2013, amended by Order 814 of 2025). */
export const foreignRules = (zh: string, en: string) => ({ zh: `《外国人入境出境管理条例》${zh}`, en: `Regulations on Foreigners’ Entry and Exit, ${en}` });

/** 中国公民往来台湾地区管理办法 (2015 revision), which the residents of Taiwan come under too. */
export const taiwanRules = (zh: string, en: string) => ({ zh: `《中国公民往来台湾地区管理办法》${zh}`, en: `Measures on Travel to and from Taiwan, ${en}` });
