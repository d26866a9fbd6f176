import { addDays, makeUscc } from '@yichuang/kernel';

import type { Making } from './affairs.js';
import { put, type VehicleRecord } from './records.js';
import type { Resident } from './residents.js';
import { lenderMessages, networkedLenders, vehicleMortgages, type LenderMessageRow } from '../tables/vehicles.js';

/** Lenders of the sandbox; the samples of services know them. */
const lenders = {
  bank: { uscc: makeUscc('91410105MA1000221'), name: '河南中州银行股份有限公司' },
  finance: { uscc: makeUscc('91410105MA1000222'), name: '河南豫鑫汽车金融有限公司' },
} as const;
type Lender = keyof typeof lenders;

const heads = (lender: Lender): Pick<Resident, 'heads' | 'regionCode' | 'arrange'> => ({
  regionCode: '410105',
  heads: { ...lenders[lender], regionCode: '410105' },
  arrange: ({ records }) => put(records, networkedLenders, { uscc: lenders[lender].uscc }),
});

/** Who heads the lenders: settled before those who borrow. */
export const lenderPersonas: readonly Resident[] = [
  { name: 'mortgage-bank-head', called: '毕诚', age: 52, ...heads('bank'), note: { zh: '联网银行的法定代表人', en: 'Heads a bank that is connected with the traffic police' } },
  { name: 'mortgage-finance-head', called: '邬岚', sex: 'female', age: 47, ...heads('finance'), note: { zh: '联网汽车金融公司的法定代表人', en: 'Heads a car finance company that is connected with the traffic police' } },
];

/** A mortgage of two years in favour of a lender. */
export function mortgageTo({ records, setting: { numbers, today } }: Making, { vin }: VehicleRecord, lender: Lender): void {
  const { uscc, name } = lenders[lender];
  put(records, vehicleMortgages, { number: `41DY${numbers.record('410105')}`, vin, kind: 'mortgage', mortgageeNumber: uscc, mortgageeName: name, contractNumber: `HT${numbers.record('2024')}`, securedAmount: 120_000, registeredOn: addDays(today, -730), releasedOn: null });
}

/** What a lender has sent about a vehicle, some days ago. */
export function lenderAgrees({ records, setting: { today } }: Making, { vin }: VehicleRecord, lender: Lender, { agreesTo, contractNumber = null }: Pick<LenderMessageRow, 'agreesTo'> & Partial<LenderMessageRow>): void {
  put(records, lenderMessages, { uscc: lenders[lender].uscc, vin, agreesTo, contractNumber, sentOn: addDays(today, -2) });
}
