import { addDays, type Text } from '@yichuang/kernel';

import { addDriver, type Making } from './affairs.js';
import type { DriverPlan } from './driver-plan.js';
import type { ViolationRecord } from './records.js';
import type { Resident } from './residents.js';
import { makeViolation } from './road.js';
import { addOwnedVehicle, asOwner } from './vehicles.js';

const regionCode = '410105';
const inOrder: DriverPlan = { classes: ['C1'], term: 10, termEndsInDays: 1500, status: 'normal', points: 3 };

interface Offence extends Partial<Pick<ViolationRecord, 'code' | 'fine' | 'points' | 'place' | 'status' | 'driverIdNumber' | 'decisionNumber' | 'servedOn'>> {
  readonly recordNumber: string;
  readonly daysAgo: number;
}

/** A camera's record of someone's car, under a number that the samples know. */
function photograph(making: Making, car: Parameters<typeof makeViolation>[1]['plate'], { recordNumber, daysAgo, ...offence }: Offence): void {
  const { records, setting } = making;
  const made = makeViolation(setting, { plate: car, regionCode }, { status: 'unprocessed', daysAgo });
  records.violations.push({ ...made, code: '1625', fine: 200, points: 6, ...offence, recordNumber: setting.numbers.claim(recordNumber) });
}

interface Driver {
  readonly name: string;
  readonly called: string;
  readonly note: Text;
  readonly plateNumber: string;
  readonly plan?: Partial<DriverPlan>;
  readonly offence: Offence;
}

/** A driver of a car of their own, which a camera has seen. */
const photographed = ({ name, called, note, plateNumber, plan, offence }: Driver): Resident => ({
  name,
  called,
  note,
  age: 41,
  regionCode,
  arrange: (making, person) => {
    addDriver(making, { documentNumber: person.idNumber, name: person.name, birthDate: person.birthDate, regionCode }, { ...inOrder, ...plan });
    photograph(making, addOwnedVehicle(making, asOwner(making.records, person), { plateNumber }), offence);
  },
});

/** Those whose violations are to be handled. */
export const violationPersonas: readonly Resident[] = [
  photographed({ name: 'violation-red-light', called: '骆宇', note: { zh: '闯红灯一起，本周期已记3分', en: 'A red light; 3 points so far' }, plateNumber: '豫A5L38R', offence: { recordNumber: '41010500032001', daysAgo: 12 } }),
  photographed({ name: 'violation-many-points', called: '郏刚', note: { zh: '闯红灯一起，本周期已记8分', en: 'A red light; 8 points so far' }, plateNumber: '豫A8P27J', plan: { points: 8 }, offence: { recordNumber: '41010500032002', daysAgo: 15 } }),
  photographed({ name: 'violation-cloned', called: '亓敏', note: { zh: '号牌在商丘被套用', en: 'The plate was cloned in Shangqiu' }, plateNumber: '豫A9N64C', offence: { recordNumber: '41140200032003', daysAgo: 20, place: '河南省商丘市梁园区民主路' } }),
  photographed({ name: 'violation-away', called: '仝越', note: { zh: '违停一起，出差在外', en: 'A parking violation; away on business' }, plateNumber: '豫A3H75V', offence: { recordNumber: '41010500032004', daysAgo: 25, code: '1039', fine: 100, points: 0 } }),
];

interface Fine {
  readonly name: string;
  readonly called: string;
  readonly note: Text;
  readonly recordNumber: string;
  readonly servedDaysAgo: number;
  readonly fine?: number;
  readonly status?: 'processed-unpaid' | 'paid';
}

/** A driver who was stopped and fined. */
const fined = ({ name, called, note, recordNumber, servedDaysAgo, fine = 200, status = 'processed-unpaid' }: Fine): Resident => ({
  name,
  called,
  note,
  age: 30,
  regionCode,
  arrange: ({ records, setting }, { idNumber }) => {
    const made = makeViolation(setting, { driver: idNumber, regionCode }, { status, daysAgo: servedDaysAgo });
    records.violations.push({ ...made, recordNumber: setting.numbers.claim(recordNumber), code: '1625', fine, points: 6, decisionNumber: `${recordNumber}1`, servedOn: addDays(setting.today, -servedDaysAgo) });
  },
});

/** Those who have a fine to pay, and a mother who pays for her son. */
export const finePersonas: readonly Resident[] = [
  fined({ name: 'fine-unpaid', called: '步凌云', note: { zh: '八天前收到罚款200元的决定', en: 'Was fined 200 yuan eight days ago' }, recordNumber: '41010500033001', servedDaysAgo: 8 }),
  fined({ name: 'fine-late', called: '祁小川', note: { zh: '二十天前收到罚款150元的决定，逾期五日', en: 'Was fined 150 yuan twenty days ago: five days late' }, recordNumber: '41010500033002', servedDaysAgo: 20, fine: 150 }),
  { name: 'fine-mother', called: '支秀梅', sex: 'female', age: 55, regionCode, note: { zh: '为儿子缴纳罚款', en: 'Pays a fine for her son' } },
  fined({ name: 'fine-paid', called: '敖卫东', note: { zh: '罚款已经缴纳', en: 'Has paid the fine' }, recordNumber: '41010500033003', servedDaysAgo: 30, status: 'paid' }),
];
