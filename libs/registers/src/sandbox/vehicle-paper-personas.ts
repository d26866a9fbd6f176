import { addDays, type Text } from '@yichuang/kernel';

import { vehicleMeasures, type MeasureRow } from '../tables/road.js';
import { compulsoryPolicies, type PolicyRow } from '../tables/vehicle-affairs.js';
import type { Making } from './affairs.js';
import { put, type VehicleRecord } from './records.js';
import type { Resident } from './residents.js';
import { addOwnedVehicle, asOwner, type VehiclePlan } from './vehicles.js';

type Part = Pick<Resident, 'name' | 'called' | 'regionCode'> & { readonly note: Text; readonly age?: number; readonly sex?: 'female' };

/** Someone with one car, and what else is true of it. */
export const carOwner = ({ age = 38, ...part }: Part, plan: (making: Making) => VehiclePlan, also?: (making: Making, car: VehicleRecord) => void): Resident => ({
  ...part,
  age,
  arrange: (making, person) => {
    const car = addOwnedVehicle(making, asOwner(making.records, person), plan(making));
    also?.(making, car);
  },
});

function measure({ records, setting: { numbers, today } }: Making, { plateNumber, plateType }: VehicleRecord, kind: MeasureRow['kind']): void {
  put(records, vehicleMeasures, { number: numbers.record('410105'), plateNumber, plateType, kind, since: addDays(today, -10), endedOn: null });
}

/** A compulsory policy of a car for a year, by the day on which it ends. */
export function insure({ records, setting: { numbers, today } }: Making, { vin }: Pick<VehicleRecord, 'vin'>, endsInDays = 200, vesselTax: PolicyRow['vesselTax'] = 'paid'): void {
  const validUntil = addDays(today, endsInDays);
  put(records, compulsoryPolicies, { policyNumber: `PDZA${numbers.record('410105')}`, insurer: '中原财产保险股份有限公司', vin, validFrom: addDays(validUntil, -364), validUntil, vesselTax });
}

/** Those who want another vehicle licence or other plates. */
export const vehiclePaperPersonas: readonly Resident[] = [
  carOwner({ name: 'vehicle-licence-lost', called: '翟志远', regionCode: '411602', note: { zh: '周口车辆，丢失行驶证，有标准照片', en: 'A car of Zhoukou whose licence is lost; its photograph is on file' } }, () => ({ plateNumber: '豫P9A26T' })),
  carOwner({ name: 'vehicle-licence-no-photo', called: '虞晓光', regionCode: '410303', note: { zh: '车辆没有标准照片', en: 'No photograph of the car is on file' } }, () => ({ plateNumber: '豫C4H62W', photographedOn: null })),
  carOwner({ name: 'vehicle-licence-withheld', called: '冼大鹏', regionCode: '410105', note: { zh: '行驶证被依法扣留', en: 'The vehicle licence is withheld' } }, () => ({ plateNumber: '豫A7M35D' }), (making, car) => measure(making, car, 'licence-withheld')),
  carOwner({ name: 'plates-lost', called: '郗国瑞', regionCode: '411102', note: { zh: '漯河车辆，丢失后号牌', en: 'A car of Luohe whose rear plate is lost' } }, () => ({ plateNumber: '豫L5E902' }), (making, car) => insure(making, car, 128)),
  carOwner({ name: 'plates-scrap', called: '庾建业', regionCode: '410303', note: { zh: '车辆已达到强制报废标准', en: 'The car has reached the mandatory scrap standard' } }, ({ setting: { today } }) => ({ plateNumber: '豫C8B17Y', scrapOn: addDays(today, -54) })),
  carOwner({ name: 'plates-cloned', called: '逄立新', regionCode: '410105', note: { zh: '号牌涉嫌被套用，正在调查', en: 'A case of cloned plates on the number is open' } }, () => ({ plateNumber: '豫A3F81X' }), (making, car) => measure(making, car, 'plate-misuse')),
];
