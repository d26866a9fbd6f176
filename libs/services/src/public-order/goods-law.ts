export const hazardousChemicals = (zh: string, en: string) => ({ zh: `《危险化学品安全管理条例》${zh}`, en: `Regulations on the Safety of Hazardous Chemicals, ${en}` });
export const toxicMeasures = { zh: '《剧毒化学品购买和公路运输许可证件管理办法》（公安部令第77号）', en: 'Measures on Licences to Buy and Carry Highly Toxic Chemicals (Order 77)' };
export const precursorRegulations = (zh: string, en: string) => ({ zh: `《易制毒化学品管理条例》${zh}`, en: `Regulations on Precursor Chemicals, ${en}` });
export const precursorMeasures = { zh: '《易制毒化学品购销和运输管理办法》（公安部令第87号）', en: 'Measures on the Purchase, Sale and Transport of Precursors (Order 87)' };
export const explosivesRegulations = (zh: string, en: string) => ({ zh: `《民用爆炸物品安全管理条例》${zh}`, en: `Regulations on the Safety of Civil Explosives, ${en}` });
export const fireworksRegulations = (zh: string, en: string) => ({ zh: `《烟花爆竹安全管理条例》${zh}`, en: `Regulations on the Safety of Fireworks, ${en}` });
