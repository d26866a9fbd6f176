import { Choice, fails, holds, PlateNumber, type Condition, type Outcome, type PlateType, type Vehicle } from '@yichuang/definition';
import { addYears, cityOf, type CivilDate, type Text } from '@yichuang/kernel';

import { vehicleRules } from './vehicle-law.js';

export const plateTypes: Readonly<Record<PlateType, Text>> = {
  'large-car': { zh: '大型汽车号牌', en: 'Large vehicle plate (yellow, code 01)' },
  'small-car': { zh: '小型汽车号牌', en: 'Small vehicle plate (blue, code 02)' },
  'large-new-energy': { zh: '大型新能源汽车号牌', en: 'Large new-energy vehicle plate (code 51)' },
  'small-new-energy': { zh: '小型新能源汽车号牌', en: 'Small new-energy vehicle plate (green, code 52)' },
  motorcycle: { zh: '普通摩托车号牌', en: 'Motorcycle plate (code 07)' },
  moped: { zh: '轻便摩托车号牌', en: 'Moped plate (code 08)' },
  'low-speed': { zh: '低速车号牌', en: 'Low-speed vehicle plate (code 13)' },
  trailer: { zh: '挂车号牌', en: 'Trailer plate (code 15)' },
  'driver-training': { zh: '教练汽车号牌', en: 'Driver-training vehicle plate (code 16)' },
};

const HENAN = '^豫[A-HJ-NP-SUV]';
const ofFiveSigns = new RegExp(`${HENAN}[A-HJ-NP-Z0-9]{5}$`);
const numbers: Readonly<Record<PlateType, RegExp>> = {
  'large-car': ofFiveSigns,
  'small-car': ofFiveSigns,
  'large-new-energy': new RegExp(`${HENAN}[0-9]{5}[A-HJK]$`),
  'small-new-energy': new RegExp(`${HENAN}[A-HJK][A-HJ-NP-Z0-9][0-9]{4}$`),
  motorcycle: ofFiveSigns,
  moped: ofFiveSigns,
  'low-speed': ofFiveSigns,
  trailer: new RegExp(`${HENAN}[A-HJ-NP-Z0-9]{4}挂$`),
  'driver-training': new RegExp(`${HENAN}[A-HJ-NP-Z0-9]{4}学$`),
};

/** Whether plates of a kind may bear a number (GA 36). */
export const isNumberOf = (plateType: PlateType, plateNumber: string): boolean => numbers[plateType].test(plateNumber);

/** What is asked to find a vehicle. */
export class PlatesForm {
  @PlateNumber(
    { zh: '号牌号码', en: 'Plate number' },
    { pattern: { regex: /^豫[A-HJ-NP-SUV]/u, message: { zh: '号牌号码应当是河南号牌，例如豫A12345', en: 'The number must be one of Henan, such as 豫A12345' } } },
  )
  plateNumber: string;

  @Choice({ zh: '号牌种类', en: 'Plate type' }, plateTypes, {
    rule: {
      holds: (plateType: PlateType, { plateNumber }: Partial<PlatesForm>) => plateNumber === undefined || isNumberOf(plateType, plateNumber),
      message: { zh: '该种类的号牌没有这样的号码，请核对号码和种类', en: 'Plates of this kind do not bear such a number: check both' },
    },
  })
  plateType: PlateType;
}

/** What must be known of the vehicle to judge it. */
export interface VehicleCase {
  readonly facts: { readonly vehicle: Vehicle | null };
  readonly today: string;
}

const noVehicle = fails('没有查到该号牌号码和种类的机动车，请核对', 'No vehicle bears this number and kind of plate: check both');

/** A check of the vehicle; without one it fails. */
export const ofVehicle =
  <S extends VehicleCase>(check: (vehicle: Vehicle, subject: S) => Outcome) =>
  (subject: S): Outcome =>
    subject.facts.vehicle ? check(subject.facts.vehicle, subject) : noVehicle;

export const vehicleRegistered: Condition<VehicleCase> = {
  id: 'vehicle-registered',
  text: { zh: '机动车已登记且未注销', en: 'The vehicle is registered and not deregistered' },
  law: vehicleRules('第二条、第三十七条', 'Articles 2 and 37'),
  remedy: 'refusal',
  check: ofVehicle(({ status }) => (status === 'deregistered' ? fails('该机动车已经注销登记', 'The vehicle has been deregistered') : holds())),
};

export const notSeized = (law: Text): Condition<VehicleCase> => ({
  id: 'not-seized',
  text: { zh: '机动车未被依法查封、扣押', en: 'The vehicle is not under seizure or impoundment' },
  law,
  remedy: 'refusal',
  check: ofVehicle(({ seized }) => (seized ? fails('机动车被人民法院、人民检察院、监察机关或者行政执法部门依法查封、扣押，解除后可以办理', 'A court, procuratorate, supervisory or enforcement body has seized the vehicle: apply when that has ended') : holds())),
});

export const notStolen: Condition<VehicleCase> = {
  id: 'not-stolen',
  text: { zh: '机动车不属于被盗抢骗车辆', en: 'The vehicle is not recorded as stolen, robbed or obtained by fraud' },
  law: vehicleRules('第七十六条', 'Article 76'),
  remedy: 'refusal',
  check: ofVehicle(({ stolen }) => (stolen ? fails('机动车登记为被盗抢骗，找回并解除前停止办理', 'The vehicle is recorded as stolen, robbed or obtained by fraud: nothing is done until that is lifted') : holds())),
};

/** The vehicle office of a division's city. */
export const officeOfCity = (regionCode: string) => ({ kind: 'vehicle-office' as const, regionCode: cityOf(regionCode)?.code ?? '410100' });

/** The office where the vehicle is registered. */
export const officeOfVehicle = ({ facts: { vehicle } }: VehicleCase) => ({ kind: 'vehicle-office' as const, regionCode: vehicle?.issuingOffice.slice(0, 6) ?? '410100' });

export const notScrap = (law: Text): Condition<VehicleCase> => ({
  id: 'not-scrap',
  text: { zh: '机动车未达到强制报废标准', en: 'The vehicle has not reached the mandatory scrap standard' },
  law,
  remedy: 'refusal',
  check: ofVehicle(({ scrapOn }, { today }) => (scrapOn === null || scrapOn > today ? holds() : fails('机动车已达到强制报废标准，应当办理注销登记', 'The vehicle has reached the mandatory scrap standard: have it deregistered'))),
});

export const scrapOverOneYear = (law: Text): Condition<VehicleCase & { readonly today: CivilDate }> => ({
  id: 'scrap-over-one-year',
  text: { zh: '距强制报废期限1年以上', en: 'More than one year remains before mandatory scrap' },
  law,
  remedy: 'refusal',
  check: ofVehicle(({ scrapOn }, { today }) => (scrapOn === null || scrapOn > addYears(today, 1) ? holds() : fails('距强制报废期限不满1年', 'The vehicle must be scrapped within a year'))),
});
