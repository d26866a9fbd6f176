import type { Resident } from './residents.js';
import { bankAgrees, mortgage } from './vehicle-lenders.js';
import { addOwnedVehicle, asOwner } from './vehicles.js';

/** Those who want another registration certificate. */
export const vehicleCertificatePersonas: readonly Resident[] = [
  {
    name: 'vehicle-certificate-lost',
    called: '何静',
    sex: 'female',
    age: 36,
    regionCode: '410702',
    note: { zh: '新乡车辆，没有抵押，可补领登记证书', en: 'A car of Xinxiang without a mortgage: the certificate can be reissued' },
    arrange: (making, person) => void addOwnedVehicle(making, asOwner(making.records, person), { plateNumber: '豫G3R81B' }),
  },
  {
    name: 'vehicle-certificate-bank-agrees',
    called: '阎辉',
    age: 41,
    regionCode: '410105',
    note: { zh: '车辆抵押，银行已联网同意换领', en: 'The car is mortgaged and the bank has agreed to an exchange' },
    arrange: (making, person) => {
      const car = addOwnedVehicle(making, asOwner(making.records, person), { plateNumber: '豫A5K72T' });
      mortgage(making, car);
      bankAgrees(making, car, 'reissue');
    },
  },
  {
    name: 'vehicle-certificate-mortgaged',
    called: '车亮',
    age: 33,
    regionCode: '410105',
    note: { zh: '车辆抵押，银行没有同意', en: 'The car is mortgaged and the bank has not agreed' },
    arrange: (making, person) => mortgage(making, addOwnedVehicle(making, asOwner(making.records, person), { plateNumber: '豫A9E36F' })),
  },
  {
    name: 'vehicle-certificate-seized',
    called: '卞峰',
    age: 44,
    regionCode: '410303',
    note: { zh: '车辆被法院查封，不能补领登记证书', en: 'A court has seized the car: no reissue' },
    arrange: (making, person) => void addOwnedVehicle(making, asOwner(making.records, person), { plateNumber: '豫C7Q18N', seized: true }),
  },
];
