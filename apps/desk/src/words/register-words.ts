import type { Text } from '@yichuang/kernel';

/** Registers as officers call them. */
const registerNames: Readonly<Record<string, Text>> = {
  accident: { zh: '交通事故', en: 'Accidents' },
  consent: { zh: '同意书', en: 'Consents' },
  'criminal-record': { zh: '违法犯罪记录', en: 'Criminal records' },
  delegation: { zh: '授权委托', en: 'Authorisations' },
  driver: { zh: '驾驶人登记', en: 'Drivers' },
  'exit-entry': { zh: '出入境登记', en: 'Exit and entry' },
  household: { zh: '户口登记', en: 'Households' },
  'national-population': { zh: '全国人口信息', en: 'National population' },
  'identity-card': { zh: '居民身份证登记', en: 'Identity cards' },
  marriage: { zh: '婚姻登记', en: 'Marriages' },
  medical: { zh: '体检信息', en: 'Medical reports' },
  population: { zh: '人口信息', en: 'Population' },
  residence: { zh: '居住登记', en: 'Residence' },
  'standard-address': { zh: '标准地址', en: 'Standard addresses' },
  violation: { zh: '交通违法', en: 'Traffic violations' },
};

/** A register without a name here is called as the code calls it. */
export const registerName = (register: string): Text => registerNames[register] ?? { zh: register, en: register };
