import { addDays } from '@yichuang/kernel';

import { bicycleCertificates, electricBicycles } from '../tables/road.js';
import type { Making } from './affairs.js';
import { put, type PersonRecord } from './records.js';
import type { Resident } from './residents.js';
import { makeViolation } from './road.js';

const regionCode = '410105';
const certificate = '2025011119000321';
const brandModel = '雅迪牌TDT1288Z';

/** A bicycle that its owner has registered. */
const owns = (plateNumber: string, frameCode: string) => ({ records, setting: { numbers, today } }: Making, { idNumber, name }: PersonRecord): void =>
  put(records, electricBicycles, {
    ...{ plateNumber: numbers.claim(plateNumber), frameCode, motorCode: `DJ${frameCode.slice(0, 8)}`, brandModel, bodyColour: '白色', cccCertificateNumber: certificate },
    ...{ ownerNumber: idNumber, ownerName: name, regionCode, plateSerial: `DP${numbers.record(regionCode)}`, registeredOn: addDays(today, -300), status: 'normal' as const },
  });

/** Those who ride electric bicycles; the first brings the certificate of the model. */
export const bicyclePersonas: readonly Resident[] = [
  {
    name: 'bicycle-new',
    called: '郤兰',
    sex: 'female',
    age: 28,
    regionCode,
    note: { zh: '新购电动自行车，型号有新国标CCC证书', en: 'Bought an electric bicycle of a model certified under the new standard' },
    arrange: ({ records, setting: { today } }) => put(records, bicycleCertificates, { number: certificate, standard: 'GB 17761-2024', brandModel, validFrom: addDays(today, -200), validUntil: addDays(today, 1600) }),
  },
  { name: 'bicycle-plate-lost', called: '都明', age: 33, regionCode, note: { zh: '电动自行车号牌丢失', en: 'Lost the plate of the electric bicycle' }, arrange: owns('郑州A032101', '100032100000001') },
  {
    name: 'bicycle-seller',
    called: '佴强',
    age: 45,
    regionCode,
    note: { zh: '想转让电动自行车，有一起违法未处理', en: 'Wants to pass the bicycle on; a violation is open' },
    arrange: (making, person) => {
      owns('郑州A032102', '100032100000002')(making, person);
      const made = makeViolation(making.setting, { driver: person.idNumber, regionCode }, { status: 'unprocessed', daysAgo: 9 });
      making.records.violations.push({ ...made, plateNumber: '郑州A032102', fine: 50, points: 0 });
    },
  },
  { name: 'bicycle-buyer', called: '牛伯文', age: 50, regionCode, note: { zh: '受让电动自行车', en: 'Takes over an electric bicycle' } },
];
