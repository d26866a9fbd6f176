import { addDays, addYears } from '@yichuang/kernel';

import { vehicleInspections } from '../tables/vehicle-affairs.js';
import type { Making } from './affairs.js';
import { put } from './records.js';
import type { Resident } from './residents.js';
import { makeViolation } from './road.js';
import { carOwner, insure } from './vehicle-paper-personas.js';

/** A car whose period of inspection ends in the month in which it becomes so many years old, in some weeks. */
const ofYears = (plateNumber: string, years: number) => ({ setting: { today } }: Making) => ({ plateNumber, firstRegisteredOn: addDays(addYears(today, -years), 20) });

/** Those whose cars need an inspection mark. */
export const inspectionPersonas: readonly Resident[] = [
  carOwner({ name: 'inspection-exempt', called: '璩燕', sex: 'female', regionCode: '410105', note: { zh: '车辆满两年，可申领免检标志', en: 'A car of two years: an exempt mark is due' } }, ofYears('豫A8K26Q', 2), (making, car) => insure(making, car)),
  carOwner({ name: 'inspection-passed', called: '暴学文', regionCode: '411002', note: { zh: '车辆满十年，已检验合格', en: 'A car of ten years that has passed its inspection' } }, ofYears('豫K2D57L', 10), (making, car) => {
    insure(making, car);
    put(making.records, vehicleInspections, { reportNumber: 'JC411000202600001', vin: car.vin, institution: '许昌安达机动车检测有限公司', inspectedOn: addDays(making.setting.today, -3) });
  }),
  carOwner({ name: 'inspection-six-years', called: '钭立群', regionCode: '410105', note: { zh: '车辆满六年，应当上线检验', en: 'A car of six years, which must be inspected' } }, ofYears('豫A6Y91H', 6), (making, car) => insure(making, car)),
  carOwner({ name: 'inspection-violation', called: '厍伟', regionCode: '410105', note: { zh: '车辆满两年，有一起电子监控违法未处理', en: 'A car of two years with an open camera record' } }, ofYears('豫A2V66K', 2), (making, car) => {
    insure(making, car);
    making.records.violations.push(makeViolation(making.setting, { plate: car, regionCode: '410105' }, { status: 'unprocessed', daysAgo: 21 }));
  }),
];
