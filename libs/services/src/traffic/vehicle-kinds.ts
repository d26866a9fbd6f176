import { Choice, type BodyColour, type Choices, type EnergyType, type FieldOptions, type PlateType, type UseNature, type VehicleCategory } from '@yichuang/definition';
import { addDays, addMonths, addYears, type CivilDate, type Text } from '@yichuang/kernel';

export const categories: Readonly<Record<VehicleCategory, Text>> = {
  'small-passenger': { zh: '小型、微型载客汽车', en: 'Small passenger car (9 seats or fewer)' },
  'medium-passenger': { zh: '中型载客汽车', en: 'Medium passenger vehicle (10 to 19 seats, under 6 m)' },
  'large-passenger': { zh: '大型载客汽车', en: 'Large passenger vehicle' },
  'light-goods': { zh: '微型、轻型载货汽车', en: 'Light goods vehicle' },
  'heavy-goods': { zh: '中型、重型载货汽车', en: 'Medium or heavy goods vehicle' },
  tractor: { zh: '牵引车', en: 'Tractor unit' },
  trailer: { zh: '挂车', en: 'Trailer' },
  'special-work': { zh: '专项作业车', en: 'Special-purpose work vehicle' },
  motorcycle: { zh: '普通摩托车', en: 'Motorcycle' },
  moped: { zh: '轻便摩托车', en: 'Moped' },
  'low-speed': { zh: '三轮汽车、低速货车', en: 'Three-wheeled or low-speed vehicle' },
  'school-bus': { zh: '专用校车', en: 'Purpose-built school bus' },
};

export const energies: Readonly<Record<EnergyType, Text>> = {
  petrol: { zh: '汽油', en: 'Petrol' },
  diesel: { zh: '柴油', en: 'Diesel' },
  gas: { zh: '燃气', en: 'Gas' },
  'battery-electric': { zh: '纯电动', en: 'Battery electric' },
  'plug-in-hybrid': { zh: '插电式混合动力（含增程式）', en: 'Plug-in hybrid (including range-extended)' },
  'fuel-cell': { zh: '燃料电池', en: 'Fuel cell' },
  hybrid: { zh: '油电混合（非插电）', en: 'Non-plug-in hybrid' },
  none: { zh: '无动力（挂车）', en: 'None (trailer)' },
};

export const uses: Readonly<Record<UseNature, Text>> = {
  'non-operating': { zh: '非营运', en: 'Non-commercial' },
  'road-passenger': { zh: '公路客运', en: 'Road passenger transport' },
  'public-transit': { zh: '公交客运', en: 'Public transit' },
  taxi: { zh: '出租客运', en: 'Taxi' },
  'ride-hailing': { zh: '预约出租客运', en: 'Ride hailing' },
  'tourist-passenger': { zh: '旅游客运', en: 'Tourist passenger transport' },
  rental: { zh: '租赁', en: 'Rental' },
  goods: { zh: '货运', en: 'Goods transport' },
  'hazardous-goods': { zh: '危险货物运输', en: 'Hazardous goods transport' },
  'driver-training': { zh: '教练', en: 'Driver training' },
  'school-transport': { zh: '校车（幼儿、小学生、中小学生等）', en: 'School transport' },
  ambulance: { zh: '救护', en: 'Ambulance' },
  fire: { zh: '消防', en: 'Fire service' },
  'engineering-rescue': { zh: '工程救险', en: 'Engineering rescue' },
};

export const colours: Readonly<Record<BodyColour, Text>> = {
  white: { zh: '白', en: 'White' },
  grey: { zh: '灰', en: 'Grey' },
  yellow: { zh: '黄', en: 'Yellow' },
  pink: { zh: '粉', en: 'Pink' },
  red: { zh: '红', en: 'Red' },
  purple: { zh: '紫', en: 'Purple' },
  green: { zh: '绿', en: 'Green' },
  blue: { zh: '蓝', en: 'Blue' },
  brown: { zh: '棕', en: 'Brown' },
  black: { zh: '黑', en: 'Black' },
};

/** Uses of which the law asks for a road transport permit (第十三条). */
export const needsPermit = (use: string | undefined): boolean => use === 'road-passenger' || use === 'tourist-passenger' || use === 'hazardous-goods';

export const UseField = (label: Text, choices: Choices = uses, options: FieldOptions = {}) => Choice(label, choices, options);

interface Kind {
  readonly category: VehicleCategory;
  readonly use: UseNature;
}

const newEnergy: readonly EnergyType[] = ['battery-electric', 'plug-in-hybrid', 'fuel-cell'];
const ownPlates: Readonly<Partial<Record<VehicleCategory, PlateType>>> = { trailer: 'trailer', motorcycle: 'motorcycle', moped: 'moped', 'low-speed': 'low-speed' };

/** The kind of plates of a vehicle (GA 36). */
export function plateTypeOf({ category, use, energy }: Kind & { readonly energy: EnergyType }): PlateType {
  const own = ownPlates[category];
  if (own) return own;
  if (use === 'driver-training') return 'driver-training';
  const size = category === 'small-passenger' || category === 'light-goods' ? 'small' : 'large';
  return newEnergy.includes(energy) ? `${size}-new-energy` : `${size}-car`;
}

const isSmall = (category: VehicleCategory): boolean => category === 'small-passenger';
const isBus = (category: VehicleCategory): boolean => category === 'medium-passenger' || category === 'large-passenger';

const ofPassengers: Readonly<Partial<Record<UseNature, readonly [small: number | null, medium: number, large: number]>>> = {
  'non-operating': [null, 20, 20],
  taxi: [8, 10, 12],
  rental: [15, 15, 15],
  'driver-training': [10, 12, 15],
  'public-transit': [13, 13, 13],
  'school-transport': [15, 15, 15],
};
const otherOperating = [10, 15, 15] as const;
const ofOthers: Readonly<Partial<Record<VehicleCategory, number>>> = { 'light-goods': 15, 'heavy-goods': 15, tractor: 15, trailer: 15, 'special-work': 30, motorcycle: 13, moped: 13, 'low-speed': 9, 'school-bus': 15 };

/** Years that a vehicle may be used (《机动车强制报废标准规定》第五条); null: without a limit. */
export function yearsOfUse({ category, use }: Kind): number | null {
  if (isSmall(category) || isBus(category)) {
    const [small, medium, large] = ofPassengers[use] ?? otherOperating;
    if (isSmall(category)) return small;
    return category === 'medium-passenger' ? medium : large;
  }
  return use === 'hazardous-goods' ? 10 : (ofOthers[category] ?? null);
}

interface Dated extends Kind {
  readonly manufacturedOn: CivilDate;
  readonly registeredOn: CivilDate;
}

/** Counted from the first registration, or from manufacture when the vehicle stood for more than two years before it. */
export function scrapDay({ manufacturedOn, registeredOn, ...kind }: Dated): CivilDate | null {
  const years = yearsOfUse(kind);
  return years === null ? null : addYears(addYears(manufacturedOn, 2) < registeredOn ? manufacturedOn : registeredOn, years);
}

const lastOfMonth = (day: CivilDate): CivilDate => addDays(addMonths(`${day.slice(0, 7)}-01`, 1), -1);
const TWO_YEARS = 24;

/** The first period of inspection: two years for small cars that do not operate and for motorcycles, one year for all others. */
export function firstInspectionPeriod({ category, use }: Kind, from: CivilDate): CivilDate {
  const isLong = (isSmall(category) && use === 'non-operating') || category === 'motorcycle' || category === 'moped';
  return lastOfMonth(addMonths(from, isLong ? TWO_YEARS : TWO_YEARS / 2));
}
