import { addDays, makeUscc, type Text } from '@yichuang/kernel';

import { fraudPenalties } from '../tables/abroad.js';
import { publicEvents } from '../tables/events.js';
import { dogs } from '../tables/dogs.js';
import { goodsAccounts } from '../tables/goods.js';
import { administrativePenalties, guardSessions } from '../tables/guards.js';
import { licenceBars, premisesTable, publicOrderLicences } from '../tables/licensing.js';
import { registrationBars } from '../tables/vehicle-affairs.js';
import type { Making } from './affairs.js';
import { stationOf } from './homes.js';
import { put, type PersonRecord } from './records.js';
import type { Resident } from './residents.js';

const regionCode = '410105';
const note = (zh: string, en: string): Text => ({ zh, en });
const company = { uscc: makeUscc('91410105MA3500001'), name: '郑州失信商贸有限公司', regionCode };
const licences = ['explosives-purchase', 'explosives-transport', 'fireworks-transport', 'toxic-purchase', 'precursor-purchase', 'pawnshop', 'mass-event', 'hotel', 'internet-cafe-security', 'fireworks-display', 'security-company'];
const trades = ['toxic', 'precursor', 'explosives'];

/** Lied for every licence there is, and does not account for what was bought. */
function breaches({ records, setting: { today } }: Making, { idNumber, name }: PersonRecord): void {
  const decidedOn = addDays(today, -120);
  for (const holderNumber of [company.uscc, idNumber]) put(records, licenceBars, ...licences.map((kind) => ({ kind, holderNumber, ground: 'false-application' as const, decidedOn })));
  put(records, registrationBars, { holderNumber: idNumber, ground: 'false-application', decidedOn });
  put(records, goodsAccounts, ...trades.map((trade) => ({ trade, uscc: company.uscc, overdueReports: 1, hasDifference: true, boughtLastYear: true, reportedLastYear: false })));
  const expired = { holderNumber: company.uscc, holderName: company.name, premises: null, regionCode, validFrom: addDays(today, -90), validUntil: addDays(today, -60), status: 'valid' as const, details: {}, issuedBy: `${regionCode}-bureau` };
  put(records, publicOrderLicences, { ...expired, number: '豫爆运2026-3501', kind: 'explosives-transport' });
  records.exitBans.push({ number: `豫限${idNumber.slice(-6)}`, personNumber: idNumber, category: 'border-offence-period', authority: '河南省公安厅', startsOn: decidedOn, endsOn: addDays(today, 300) });
  put(records, fraudPenalties, { number: `豫境管罚${idNumber.slice(-6)}`, personNumber: idNumber, decidedOn, endedOn: null });
  put(records, administrativePenalties, { decisionNumber: `郑公强戒〔2019〕${idNumber.slice(-4)}号`, partyNumber: idNumber, kind: 'compulsory-rehabilitation', decidedOn: addDays(today, -2_500) });
  put(records, dogs, {
    ...{ registrationNumber: `豫犬${idNumber.slice(-8)}`, tagNumber: idNumber.slice(-8), keeperNumber: idNumber, keeperName: name, keepingAddress: '河南省郑州市金水区经三路66号', regionCode, dogName: '黑虎', breed: '田园犬', dogSex: 'male', dogBirthDate: addDays(today, -2_000), coatColour: '黑色', microchipNumber: null },
    ...{ vaccinationValidUntil: addDays(today, -500), registeredOn: addDays(today, -900), validUntil: addDays(today, -535), status: 'cancelled', cancelledForBreachOn: addDays(today, -600) },
  });
}

/** Has what others want: a hotel, a hall on a day, and the last place in an examination. The samples know where and when. */
function occupies({ records, setting: { today } }: Making, { idNumber, name }: PersonRecord): void {
  const hotel = { address: '河南省郑州市金水区经三路350号', regionCode };
  put(records, premisesTable, { ...hotel, policeStation: stationOf(regionCode), use: 'hotel', operatorUscc: null, roomCount: 30, bedCount: 50, securityOfficers: null, facilities: null });
  put(records, publicOrderLicences, { number: '豫旅2024-3502', kind: 'hotel', holderNumber: idNumber, holderName: name, premises: hotel.address, regionCode, validFrom: addDays(today, -700), validUntil: null, status: 'valid', details: {}, issuedBy: `${regionCode}-bureau` });
  put(records, publicOrderLicences, { number: '豫网安2024-3502', kind: 'internet-cafe-security', holderNumber: idNumber, holderName: name, premises: hotel.address, regionCode, validFrom: addDays(today, -700), validUntil: null, status: 'valid', details: {}, issuedBy: `${regionCode}-bureau` });
  const day = addDays(today, 100);
  put(records, publicEvents, { number: '豫大活2026-3502', kind: 'mass-event', name: '洛阳牡丹音乐会', organiserUscc: makeUscc('91410311MA2710502'), venue: '河南省洛阳市洛龙区开元大道266号', regionCode: '410311', sessions: [{ startAt: `${day}T19:00`, endAt: `${day}T21:30`, attendance: 5_000 }], details: {} });
  put(records, guardSessions, { number: '郑州保安员考试2026年第13场', regionCode: '410100', heldOn: addDays(today, 21), freePlaces: 0 });
}

/** Those who may not have what they ask for because of what they did, or because somebody else has it. */
export const barredPersonas: readonly Resident[] = [
  { name: 'barred-company', called: '水无信', age: 47, regionCode, heads: company, arrange: breaches, note: note('曾提供虚假材料，购买未备案，曾被强制隔离戒毒', 'Gave false material, did not report purchases, was in compulsory rehabilitation') },
  { name: 'barred-by-another', called: '占先', age: 51, regionCode, arrange: occupies, note: note('已有旅馆、已订展馆', 'Has the hotel and the hall already') },
];
