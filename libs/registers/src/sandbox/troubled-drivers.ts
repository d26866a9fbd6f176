import { addDays, makeUscc, type Text } from '@yichuang/kernel';

import { accidentFindingTable, banTable, candidacyTable, drugRecordTable, medicalFindingTable, offenceTable } from '../tables/drivers.js';
import { stolenBicycles, vehicleMeasures } from '../tables/road.js';
import { purchaseTaxes, registrationBars, vehicleAlerts, vehicleProducts } from '../tables/vehicle-affairs.js';
import { addDriver, type Making } from './affairs.js';
import { medicalInstitution } from './medical.js';
import { addOrganisation } from './organisations.js';
import { put, type LicenceRecord, type PersonRecord } from './records.js';
import type { Resident } from './residents.js';
import { makeViolation } from './road.js';
import { citizen } from './settle.js';
import { carOwner } from './vehicle-paper-personas.js';
import { addOwnedVehicle, asOwner } from './vehicles.js';

const regionCode = '410105';
const note = (zh: string, en: string): Text => ({ zh, en });

/** What bars from driving, all of it; the licence is old and large. */
function hasRecord(making: Making, person: PersonRecord): void {
  const { records, setting: { numbers, today } } = making;
  const { idNumber } = person;
  addDriver(making, citizen(person, regionCode), { classes: ['A1'], term: 10, termEndsInDays: 1_200, status: 'normal', points: 0, report: { daysAgo: 13, listed: true } });
  const number = () => numbers.record(regionCode);
  put(records, offenceTable, { number: number(), idNumber, offence: 'drink-driving-crime', measure: 'revoked', decidedOn: addDays(today, -1_000) }, { number: number(), idNumber, offence: 'passenger-overload-speed', measure: 'penalty', decidedOn: addDays(today, -100) });
  put(records, banTable, { number: number(), idNumber, ground: 'cheating', until: addDays(today, 200) });
  put(records, drugRecordTable, { number: number(), idNumber, kind: 'use', endedOn: null });
  put(records, accidentFindingTable, { caseNumber: number(), documentNumber: idNumber, happenedOn: addDays(today, -1_000), casualties: 'death', responsibility: 'main' });
}

/** Learns, but failed a test, and the check found an illness. */
function isUnwell({ records, setting: { numbers, random, today } }: Making, { idNumber }: PersonRecord): void {
  const reportNumber = numbers.record(regionCode);
  records.reports.push({ reportNumber, idNumber, institution: medicalInstitution(random, regionCode, true), listed: true, issuedOn: addDays(today, -20), fitFor: [] });
  put(records, medicalFindingTable, { reportNumber, designated: true, heightCm: 165, visionLeft: '4.5', visionRight: '4.5', visionCorrected: false, hearingAid: false, colourVision: 'red-green-blind', limbs: 'normal', visualField: null, unsafeIllness: true });
  put(records, candidacyTable, { candidateNumber: idNumber, class: 'C1', learnerPermitOn: addDays(today, -80), results: [{ subject: 'subject-1', score: 70, takenOn: addDays(today, -80) }], oathOn: null });
}

const wreck = carOwner(
  { name: 'trouble-wreck', called: '破万里', regionCode, note: note('车辆报废注销，检验逾期两年，未投保，曾非法改装', 'A scrapped and deregistered car, two years overdue, uninsured, modified') },
  ({ setting: { today } }) => ({ plateNumber: '豫A9Z01F', vin: 'LSVA12346D2000992', category: 'light-goods', firstRegisteredOn: addDays(today, -5_000), inspectionValidUntil: addDays(today, -700), scrapOn: addDays(today, -30), status: 'deregistered', deregisteredOn: addDays(today, -20) }),
  ({ records, setting: { numbers, today } }, { plateNumber, plateType }) => put(records, vehicleMeasures, { number: numbers.record(regionCode), plateNumber, plateType, kind: 'illegal-modification', since: addDays(today, -300), endedOn: null }),
);

const stolen = carOwner(
  { name: 'trouble-stolen', called: '寻车', regionCode, note: note('车辆被盗后找回，仍被查封，海关监管未解除，检验有效期还有十个月', 'A stolen car that was found; still seized, supervised by customs; its inspection ends in ten months') },
  ({ setting: { today } }) => ({ plateNumber: '豫A9Z02F', vin: 'LSVA12346N2000993', inspectionValidUntil: addDays(today, 300), certificateHeldBy: '郑州市公安局', seized: true, stolen: true, customsSupervised: true }),
  ({ records, setting: { numbers, today } }, { ownerDocumentNumber }) => {
    const vin = numbers.claim('LSVA12346T2000991');
    put(records, registrationBars, { holderNumber: ownerDocumentNumber, ground: 'fraud', decidedOn: addDays(today, -400) });
    put(records, vehicleAlerts, { vin, kind: 'stolen' }, { vin, kind: 'seized' });
    put(records, vehicleProducts, { vin, certificateNumber: 'WDZ000000000991', engineNumber: 'EA2110991', brandModel: '大众牌SVW71410NJ', manufacturedOn: addDays(today, -60), isAnnounced: false, isInspectionExempt: false, isFactoryChecked: false });
    put(records, purchaseTaxes, { vin, status: 'unpaid' });
    put(records, stolenBicycles, { frameCode: '100032100000991', reportedOn: addDays(today, -15) });
  },
);

/** Records that cannot be handled on line: of two counties, beyond the fine that may be, and disputed; three courses in this cycle. */
function violates(making: Making, person: PersonRecord): void {
  const { records, setting } = making;
  addDriver(making, citizen(person, regionCode), { classes: ['C1'], term: 10, termEndsInDays: 1_500, status: 'normal', points: 3 });
  const licence = records.licences.pop() as LicenceRecord;
  const course = { cycleStart: licence.cycleStart, educationPassedOn: setting.today };
  records.licences.push({ ...licence, fullPointsCycles: [course, course, course] });
  const plate = addOwnedVehicle(making, asOwner(records, person), { plateNumber: '豫A9Z03F' });
  for (const [recordNumber, place] of [['41010500032091', '河南省郑州市金水区文化路'], ['41030300032092', '河南省洛阳市西工区中州中路']] as const) {
    records.violations.push({ ...makeViolation(setting, { plate, regionCode }, { status: 'unprocessed', daysAgo: 20 }), recordNumber: setting.numbers.claim(recordNumber), place, fine: 1_000, points: 9, objection: 'under-review' });
  }
}

/** A school that has been dissolved. */
const dissolved = { uscc: makeUscc('12410105MB3400009'), name: '郑州市金水区育才小学', regionCode };

/** Drivers and owners of vehicles for whom what the samples ask for is not to be had. */
export const troubledDrivers: readonly Resident[] = [
  { name: 'trouble-record', called: '莫莽', age: 42, regionCode, arrange: hasRecord, note: note('有酒驾犯罪、吸毒、死亡事故和超员记录，在禁止申请期内', 'Drink-driving, drugs, a fatal accident, overloading; barred for a time') },
  { name: 'trouble-unwell', called: '郁难平', age: 29, regionCode, arrange: isUnwell, note: note('红绿色盲，有妨碍安全驾驶的疾病，科目一未合格', 'Colour blind and ill; failed subject 1') },
  wreck,
  stolen,
  { name: 'trouble-violator', called: '屡犯', age: 41, regionCode, arrange: violates, note: note('两县各有一起违法，罚款一千元、正在异议审查；本周期三次满分学习', 'Violations in two counties, of 1,000 yuan and disputed; three full-points courses in this cycle') },
  { name: 'trouble-school', called: '校长远', age: 55, regionCode, arrange: (making, person) => addOrganisation(making, person, dissolved, 'deregistered'), note: note('学校已经注销', 'The school has been dissolved') },
  {
    name: 'trouble-fine',
    called: '罚无期',
    age: 36,
    regionCode,
    note: note('处罚决定已经撤销', 'The decision on the fine has been cancelled'),
    arrange: ({ records, setting }, { idNumber }) => records.violations.push({ ...makeViolation(setting, { driver: idNumber, regionCode }, { status: 'cancelled', daysAgo: 50 }), decisionNumber: '410105000330099', servedOn: addDays(setting.today, -40) }),
  },
];
