import { addYears, makeUscc, type Text } from '@yichuang/kernel';

import { safetyPermits } from '../tables/goods.js';
import { publicOrderLicences } from '../tables/licensing.js';
import { roadPermits, transportQualifications, transportVehicles } from '../tables/road-transport.js';
import type { Making } from './affairs.js';
import { makeLicence } from './licence.js';
import { put, type PersonRecord } from './records.js';
import type { Resident } from './residents.js';
import { addOwnedVehicle } from './vehicles.js';

const note = (zh: string, en: string): Text => ({ zh, en });
const carrier = makeUscc('91410181MA2700907');
const explosives = ['1'];

/** A carrier with a vehicle of ten tonnes for explosives; the samples of the services know plate and permits. */
function carry(making: Making): void {
  const { records, setting } = making;
  const validUntil = addYears(setting.today, 2);
  put(records, roadPermits, { number: '豫交运管许可郑字410100900001', holderNumber: carrier, uses: ['hazardous-goods'], classes: explosives, validUntil });
  put(records, roadPermits, { number: '豫交运管许可郑字410100900002', holderNumber: carrier, uses: ['hazardous-goods'], classes: ['3'], validUntil });
  const owner = { ownerType: 'organisation' as const, ownerDocumentNumber: carrier, ownerName: '巩义安运危险货物运输有限公司', ownerAddress: '河南省巩义市陇海路28号', regionCode: '410181' };
  const plateNumber = '豫A9D001';
  addOwnedVehicle(making, owner, { plateNumber, plateType: 'large-car', energyType: 'diesel', category: 'heavy-goods', useNature: 'hazardous-goods', brandModel: '东风牌EQ5180XQYFV', approvedPassengers: 2, approvedMass: 9_990, inspectionValidUntil: addYears(setting.today, 1) });
  put(records, transportVehicles, { number: '豫交运管郑字410100900011', plateNumber, classes: explosives, ratedLoadKilograms: 9_990, isSeparated: false, hasPositioning: true, validUntil });
}

function qualify({ records, setting }: Making, { idNumber, name, birthDate }: PersonRecord, role: 'driver' | 'escort'): void {
  put(records, transportQualifications, { number: `${role === 'driver' ? '41010120' : '41010121'}${idNumber.slice(-6)}`, idNumber, role, validUntil: addYears(setting.today, 3) });
  if (role === 'driver') records.licences.push(makeLicence(setting, { documentNumber: idNumber, name, regionCode: '410181', birthDate }, { classes: ['A2'], term: 10, termEndsInDays: 1_500, status: 'normal', points: 0 }));
}

/** What the blasting unit may still buy was licensed before. */
function licensePurchase({ records, setting: { today } }: Making): void {
  const items = [{ kind: 'industrial-explosive', quantity: 6_000, unit: 'kilogram' }, { kind: 'electronic-detonator', quantity: 4_000, unit: 'piece' }];
  put(records, publicOrderLicences, { number: '豫爆购0000000018', kind: 'explosives-purchase', holderNumber: makeUscc('91410181MA2700905'), holderName: '巩义中岳爆破工程有限公司', premises: null, regionCode: '410181', validFrom: today, validUntil: addYears(today, 1), status: 'valid', details: { items }, issuedBy: '410181' });
}

const wholesale = (number: string, uscc: string) => ({ number, uscc, kind: 'wholesale' as const, covers: ['fireworks', 'firecrackers'], status: 'valid' as const });

/** A wholesaler of fireworks who receives goods from another. */
function tradeFireworks({ records, setting: { today } }: Making): void {
  const validUntil = addYears(today, 1);
  put(records, safetyPermits, { ...wholesale('豫YHPF2024001', makeUscc('91411402MA2700909')), validUntil });
  put(records, safetyPermits, { ...wholesale('豫YHPF2024002', makeUscc('91411402MA2700908')), validUntil });
}

/** Those who carry explosives and fireworks, and those who receive fireworks. */
export const carriagePersonas: readonly Resident[] = [
  { name: 'goods-carrier', called: '安达远', age: 47, regionCode: '410181', note: note('危险货物运输企业法定代表人', 'Heads a carrier of dangerous goods'), heads: { uscc: carrier, name: '巩义安运危险货物运输有限公司', regionCode: '410181' }, arrange: carry },
  { name: 'goods-driver', called: '车行稳', age: 43, regionCode: '410181', note: note('危险货物运输驾驶员', 'Drives dangerous goods'), arrange: (making, person) => qualify(making, person, 'driver') },
  { name: 'goods-escort', called: '押守义', age: 39, regionCode: '410181', note: note('危险货物运输押运员', 'Escorts dangerous goods'), arrange: (making, person) => { qualify(making, person, 'escort'); licensePurchase(making); } },
  { name: 'fireworks-receiver', called: '庆有余', age: 50, regionCode: '411402', note: note('烟花爆竹批发企业法定代表人', 'Heads a wholesaler of fireworks'), heads: { uscc: makeUscc('91411402MA2700909'), name: '商丘欢庆烟花爆竹有限公司', regionCode: '411402' } },
  { name: 'fireworks-sender', called: '花满堂', age: 52, regionCode: '411402', note: note('烟花爆竹批发企业法定代表人，托运烟花', 'Heads a wholesaler that sends fireworks'), heads: { uscc: makeUscc('91411402MA2700908'), name: '商丘豫东烟花爆竹有限公司', regionCode: '411402' }, arrange: tradeFireworks },
];
