import { addDays, type Text } from '@yichuang/kernel';

import { livelihoods } from '../tables/civil.js';
import type { Making } from './affairs.js';
import { addressIn, stationOf } from './homes.js';
import { put, type PersonRecord } from './records.js';
import type { Resident } from './residents.js';

const note = (zh: string, en: string): Text => ({ zh, en });

/** The rented home is known to the samples of the service. */
const rented = { address: '河南省郑州市金水区文化路188号翠竹园6号楼2单元602号', regionCode: '410105' };

interface Living {
  readonly number: string;
  readonly sinceDays: number;
  /** Days until the permit must be endorsed; nobody without one. */
  readonly permit?: number;
}

/** Lives in Zhengzhou under a number that the samples know, and works there. */
function livesAndWorks({ number, sinceDays, permit }: Living) {
  return ({ records, setting }: Making, { idNumber }: PersonRecord): void => {
    const { regionCode } = rented;
    const address = addressIn(setting.random, regionCode);
    const card = permit === undefined ? { permitNumber: null, permitUntil: null } : { permitNumber: `JZ${number}`, permitUntil: addDays(setting.today, permit) };
    records.residences.push({ number, idNumber, regionCode, address, registeredOn: addDays(setting.today, -sinceDays), ...card });
    put(records, livelihoods, { idNumber, ground: 'employment', regionCode, reference: `SB${number}`, name: '郑州安居物业服务有限公司', since: addDays(setting.today, -sinceDays) });
  };
}

/** What the registration of a residence and the permit need. */
export const residencePersonas: readonly Resident[] = [
  {
    name: 'residence-tenant',
    called: '明丽娜',
    sex: 'female',
    age: 27,
    regionCode: '411702',
    note: note('驻马店户籍，在郑州租房，租赁已备案', 'Registered in Zhumadian, rents in Zhengzhou; the tenancy is on record'),
    arrange: ({ records, setting }, { idNumber }) => {
      records.addresses.push({ ...rented, address: setting.numbers.claim(rented.address), policeStation: stationOf(rented.regionCode), settlement: 'town', frozen: false });
      put(records, livelihoods, { idNumber, ground: 'home', regionCode: rented.regionCode, reference: 'ZL410105-2026-0001', name: '权玉田', since: addDays(setting.today, -40) });
    },
  },
  { name: 'residence-same-city', called: '花建国', age: 45, regionCode: '410103', note: note('郑州市二七区户籍，住在金水区', 'Registered in another district of Zhengzhou') },
  { name: 'permit-first', called: '乐军', age: 31, regionCode: '411402', note: note('商丘户籍，在郑州居住登记满半年并参加社会保险', 'Registered in Shangqiu, has lived in Zhengzhou for over half a year and is insured there'), arrange: livesAndWorks({ number: '4101052026000001', sinceDays: 220 }) },
  { name: 'permit-endorsed', called: '时文', age: 38, regionCode: '411402', note: note('居住证两周后满一年', 'The permit is to be endorsed in two weeks'), arrange: livesAndWorks({ number: '4101052026000002', sinceDays: 900, permit: 14 }) },
  { name: 'permit-too-soon', called: '习芳', sex: 'female', age: 29, regionCode: '411402', note: note('居住登记四个月', 'Has been registered for four months'), arrange: livesAndWorks({ number: '4101052026000003', sinceDays: 120 }) },
];
