import type { ChargeItem, PlateType } from '@yichuang/definition';

const oneMotorcycle = { name: { zh: '摩托车反光号牌', en: 'Reflective plate of a motorcycle' }, yuan: 35 };
const pairOfCar = { name: { zh: '汽车反光号牌（每副）', en: 'Reflective plates of a car (pair)' }, yuan: 100 };
const plates: Readonly<Partial<Record<PlateType, ChargeItem>>> = {
  motorcycle: oneMotorcycle,
  moped: oneMotorcycle,
  trailer: { name: { zh: '挂车反光号牌（每面）', en: 'Reflective plate of a trailer' }, yuan: 50 },
  'low-speed': { name: { zh: '三轮汽车、低速货车反光号牌（每副）', en: 'Reflective plates of a low-speed vehicle (pair)' }, yuan: 40 },
};

/** What plates and papers of a vehicle cost (发改价格〔2004〕2831号、〔2017〕1186号). */
export const plateCharge = (plateType: PlateType): ChargeItem => plates[plateType] ?? pairOfCar;
export const licenceCharge: ChargeItem = { name: { zh: '机动车行驶证工本费', en: 'Vehicle licence' }, yuan: 10 };
export const certificateCharge: ChargeItem = { name: { zh: '机动车登记证书工本费', en: 'Registration certificate' }, yuan: 10 };
export const temporaryPlateCharge: ChargeItem = { name: { zh: '临时行驶车号牌', en: 'Temporary plate' }, yuan: 5 };
