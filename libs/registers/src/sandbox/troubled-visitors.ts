import { addDays } from '@yichuang/kernel';

import { stayMeasures } from '../tables/foreigners.js';
import { put } from './records.js';
import type { Visitor } from './residents.js';

/** Visitors for whom what the samples ask for is not to be had. */
export const troubledVisitors: readonly Visitor[] = [
  {
    name: 'trouble-visitor',
    called: 'DOE JOHN',
    nationality: 'GBR',
    sex: 'male',
    age: 40,
    document: { type: 'passport', number: 'PE9900001' },
    daysSince: 12,
    mayStay: 20,
    admittedAs: 'visa',
    note: { zh: '非法就业案件尚未办结', en: 'A case of unlawful work is open' },
    arrange: ({ records, setting: { today } }, { documentNumber }) => put(records, stayMeasures, { number: '豫境管2026-9901', holderNumber: documentNumber, kind: 'illegal-work', decidedOn: addDays(today, -5), closedOn: null }),
  },
];
