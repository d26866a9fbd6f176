import { addDays } from '@yichuang/kernel';

import { temporaryPlates } from '../tables/road.js';
import { put } from './records.js';
import type { Resident } from './residents.js';
import { buyNew } from './vehicle-affairs-arranging.js';

const regionCode = '410105';
const fourth = 'LSVA12347T2000322';

/** Those who bought a car that is not registered yet. */
export const temporaryPlatePersonas: readonly Resident[] = [
  {
    name: 'temporary-plate-new-car',
    called: '胥强',
    age: 35,
    regionCode,
    note: { zh: '新购车辆，发票、合格证、交强险均已联网', en: 'Bought a new car whose invoice, certificate and policy are on the network' },
    arrange: (making, person) => buyNew(making, person, { vin: 'LFV2A21K9M4120386', engineNumber: 'EA2110321', invoiceNumber: '26412000000000320321', certificateNumber: 'WAA032T20003211', chosen: '豫A9K32P' }),
  },
  {
    name: 'temporary-plate-fourth',
    called: '邰勇',
    age: 37,
    regionCode,
    note: { zh: '新购车辆已核发三次临时号牌', en: 'The new car has had three temporary plates' },
    arrange: (making, person) => {
      const { records, setting: { today } } = making;
      buyNew(making, person, { vin: fourth, engineNumber: 'EA2110322', invoiceNumber: '26412000000000320322', certificateNumber: 'WAA032T20003222', chosen: '豫A9K33P', insuredIn: -95 });
      for (const issue of [1, 2, 3]) {
        const validFrom = addDays(today, -31 * (4 - issue));
        put(records, temporaryPlates, { number: `豫A03220${issue}临`, vin: fourth, ownerNumber: person.idNumber, purpose: 'purchased', area: 'within-city', validFrom, validUntil: addDays(validFrom, 29) });
      }
    },
  },
];
