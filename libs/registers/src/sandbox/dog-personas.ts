import { addDays, listCities, listCounties, makeUscc, type Text } from '@yichuang/kernel';

import { dogRules, dogs, dogVaccinations } from '../tables/dogs.js';
import type { Making } from './affairs.js';
import { put, type PersonRecord } from './records.js';
import type { Resident } from './residents.js';

const note = (zh: string, en: string): Text => ({ zh, en });
const xigong = '410303';
const institute = { uscc: makeUscc('12410702MB2710401'), name: '新乡市实验动物研究所', regionCode: '410702' };
const fierce = ['藏獒', '比特犬', '土佐犬', '高加索犬', '罗威纳犬', '杜宾犬'];
const ZHENGZHOU = '410100';
const LUOYANG = '410300';

/** The table of city ordinances: in Zhengzhou the city management registers, in Luoyang the city police issue. */
function publishRules({ records }: Making): void {
  const rules = listCities().map(({ code }) => ({
    cityCode: code,
    authority: code === ZHENGZHOU ? ('city-management' as const) : ('police' as const),
    issuedBy: code === LUOYANG ? ('city' as const) : ('county' as const),
    controlledRegions: listCounties(code).filter(({ name }) => name.zh.endsWith('区')).map((county) => county.code),
    bannedBreeds: fierce,
    shoulderHeightLimit: 50,
    dogsPerHousehold: 1,
    yearsAfterCancellation: code === ZHENGZHOU ? 3 : null,
  }));
  put(records, dogRules, ...rules);
}

/** Lives at an address that the samples know, registered there as a resident from elsewhere. */
function livesAt({ records, setting }: Making, { idNumber }: PersonRecord, address: string): void {
  records.residences.push({ number: setting.numbers.record(xigong), idNumber, regionCode: xigong, address: setting.numbers.claim(address), registeredOn: addDays(setting.today, -500), permitNumber: null, permitUntil: null });
}

/** The number is known to the samples. */
const vaccinated =
  (number: string) =>
  ({ records, setting: { today } }: Making): void =>
    put(records, dogVaccinations, { number, vaccinatedOn: addDays(today, -40), validUntil: addDays(today, 325), microchipNumber: null });

/** A dog is registered there already. */
function keepsDog({ records, setting: { today } }: Making, person: PersonRecord, keepingAddress: string): void {
  put(records, dogs, {
    registrationNumber: `豫犬${xigong}${person.idNumber.slice(-8)}`,
    tagNumber: person.idNumber.slice(-8),
    keeperNumber: person.idNumber,
    keeperName: person.name,
    keepingAddress,
    regionCode: xigong,
    dogName: '豆豆',
    breed: '泰迪犬',
    dogSex: 'male',
    dogBirthDate: addDays(today, -1_500),
    coatColour: '棕色',
    microchipNumber: null,
    vaccinationValidUntil: addDays(today, 100),
    registeredOn: addDays(today, -200),
    validUntil: addDays(today, 165),
    status: 'registered',
    cancelledForBreachOn: null,
  });
}

/** Those who keep dogs; the institute is known to the samples. */
export const dogPersonas: readonly Resident[] = [
  {
    name: 'dog-first',
    called: '花满楼',
    age: 33,
    regionCode: '410324',
    note: note('居住在洛阳市西工区，第一只犬，已免疫', 'Lives in Luoyang, first dog, vaccinated'),
    arrange: (making, person) => {
      publishRules(making);
      livesAt(making, person, '河南省洛阳市西工区中州中路186号锦绣家园3号楼1单元501号');
      vaccinated('洛犬免2026001')(making);
    },
  },
  {
    name: 'dog-second',
    called: '花小楼',
    age: 45,
    regionCode: '410324',
    note: note('居住在洛阳市西工区，家中已登记一只犬', 'Lives in Luoyang, where a dog is registered already'),
    arrange: (making, person) => {
      const address = '河南省洛阳市西工区中州中路186号锦绣家园3号楼1单元502号';
      livesAt(making, person, address);
      keepsDog(making, person, address);
      vaccinated('洛犬免2026002')(making);
    },
  },
  { name: 'dog-zhengzhou', called: '花清', sex: 'female', age: 29, regionCode: '410105', arrange: vaccinated('郑犬免2026003'), note: note('住在郑州，由城市管理部门登记', 'Lives in Zhengzhou, where the city management registers dogs') },
  { name: 'dog-institute', called: '花远', age: 52, regionCode: '410702', heads: institute, arrange: vaccinated('新犬免2026004'), note: note('实验动物研究所负责人，饲养比格犬', 'Heads an institute that keeps beagles') },
];
