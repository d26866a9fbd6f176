import { addDays, makeUscc } from '@yichuang/kernel';

import { lenderMessages, networkedLenders, vehicleMortgages, type LenderMessageRow } from '../tables/vehicles.js';
import type { Making } from './affairs.js';
import { put, type VehicleRecord } from './records.js';
import type { Resident } from './residents.js';

const regionCode = '410105';
const bank = { uscc: makeUscc('91410105MA1000221'), name: '河南中州银行股份有限公司', regionCode };

/** Who heads the connected bank: settled before those who borrow from it. */
export const bankHead: Resident = {
  name: 'mortgage-bank-head',
  called: '毕诚',
  age: 52,
  regionCode,
  heads: bank,
  arrange: ({ records }) => put(records, networkedLenders, { uscc: bank.uscc }),
  note: { zh: '联网银行的法定代表人', en: 'Heads a bank that is connected with the traffic police' },
};

/** A mortgage of two years in favour of the bank. */
export function mortgage({ records, setting: { numbers, today } }: Making, { vin }: VehicleRecord): void {
  put(records, vehicleMortgages, { number: `41DY${numbers.record(regionCode)}`, vin, kind: 'mortgage', mortgageeNumber: bank.uscc, mortgageeName: bank.name, contractNumber: `HT${numbers.record('2024')}`, registeredOn: addDays(today, -730), releasedOn: null });
}

/** What the bank has sent about a vehicle, some days ago. */
export function bankAgrees({ records, setting: { today } }: Making, { vin }: VehicleRecord, agreesTo: LenderMessageRow['agreesTo'], contractNumber: string | null = null): void {
  put(records, lenderMessages, { uscc: bank.uscc, vin, agreesTo, contractNumber, sentOn: addDays(today, -2) });
}
