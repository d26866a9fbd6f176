import { makeUscc } from '@yichuang/kernel';

import type { Resident } from './residents.js';
import { makeViolation } from './road.js';
import { buyFrom, buyNew, handToRecycler } from './vehicle-affairs-arranging.js';
import { bankAgrees, mortgage } from './vehicle-lenders.js';
import { addOwnedVehicle, asOwner } from './vehicles.js';

/** Those whose cars are mortgaged or released. */
const mortgagors: readonly Resident[] = [
  {
    name: 'mortgage-begins',
    called: '伍涛',
    age: 36,
    regionCode: '410105',
    note: { zh: '车辆没有抵押，银行已发送抵押合同', en: 'A car without a mortgage; the bank has sent the contract' },
    arrange: (making, person) => {
      const car = addOwnedVehicle(making, asOwner(making.records, person), { plateNumber: '豫A7L05C', certificateNumber: '410133000101' });
      bankAgrees(making, car, 'create', 'ZZD20260118');
    },
  },
  {
    name: 'mortgage-repaid',
    called: '詹明',
    age: 40,
    regionCode: '410105',
    note: { zh: '贷款还清，银行已同意解除抵押', en: 'The loan is repaid and the bank agrees to the release' },
    arrange: (making, person) => {
      const car = addOwnedVehicle(making, asOwner(making.records, person), { plateNumber: '豫A6C118', certificateNumber: '410133000102' });
      mortgage(making, car);
      bankAgrees(making, car, 'release');
    },
  },
  {
    name: 'mortgage-silent',
    called: '蔺强',
    age: 38,
    regionCode: '410105',
    note: { zh: '车辆抵押，银行没有确认解除', en: 'The car is mortgaged and the bank has not confirmed the release' },
    arrange: (making, person) => mortgage(making, addOwnedVehicle(making, asOwner(making.records, person), { plateNumber: '豫A3H77P', certificateNumber: '410133000103' })),
  },
];

/** Those who sell and buy cars. */
const traders: readonly Resident[] = [
  {
    name: 'transfer-seller',
    called: '柏磊',
    age: 45,
    regionCode: '410105',
    note: { zh: '卖出车辆，没有违法记录', en: 'Sells a car of which nothing is open' },
    arrange: (making, person) => void addOwnedVehicle(making, asOwner(making.records, person), { plateNumber: '豫A6T92K', vin: 'LSVA12349N2000101', certificateNumber: '410133000104' }),
  },
  {
    name: 'transfer-buyer',
    called: '苗敏',
    sex: 'female',
    age: 31,
    regionCode: '410105',
    note: { zh: '买入二手车，发票和号码齐全', en: 'Buys a used car; invoice and number are in order' },
    arrange: (making, person) => buyFrom(making, 'transfer-seller', person, { invoiceNumber: '26412000000000330101', amount: 68_000, chosen: '豫A8M33R' }),
  },
  {
    name: 'transfer-seller-violations',
    called: '窦永昌',
    age: 39,
    regionCode: '410303',
    note: { zh: '卖出的车辆有未处理的违法记录', en: 'Sells a car of which violations are open' },
    arrange: (making, person) => {
      const car = addOwnedVehicle(making, asOwner(making.records, person), { plateNumber: '豫C3M771', vin: 'LSVA12340N2000102', certificateNumber: '410133000105' });
      making.records.violations.push(makeViolation(making.setting, { plate: car, regionCode: '410303' }, { status: 'unprocessed', daysAgo: 40 }));
    },
  },
  {
    name: 'transfer-buyer-violations',
    called: '章宁',
    age: 28,
    regionCode: '410105',
    note: { zh: '买入有未处理违法的二手车', en: 'Buys a used car of which violations are open' },
    arrange: (making, person) => buyFrom(making, 'transfer-seller-violations', person, { invoiceNumber: '26412000000000330102', amount: 68_000, chosen: '豫A8M34R' }),
  },
];

/** Those who register new cars. */
const newOwners: readonly Resident[] = [
  {
    name: 'registration-new-car',
    called: '解伟',
    age: 34,
    regionCode: '410105',
    note: { zh: '购买国产新车，发票、保险、税和选号齐全', en: 'A new domestic car with invoice, insurance, tax and a chosen number' },
    arrange: (making, person) => buyNew(making, person, { vin: 'LSVA12346T2000201', engineNumber: 'EA2110201', invoiceNumber: '26412000000000330201', certificateNumber: 'WAA01T200020101', chosen: '豫A8K56Q' }),
  },
  {
    name: 'registration-electric',
    called: '糜娜',
    sex: 'female',
    age: 29,
    regionCode: '410303',
    note: { zh: '洛阳户籍，在郑州为纯电动新车上牌', en: 'Registered in Luoyang, registers a battery-electric car in Zhengzhou' },
    arrange: (making, person) => buyNew(making, person, { vin: 'LGXCE6DB7R0245813', engineNumber: 'TZ200XS0202', invoiceNumber: '26412000000000330202', certificateNumber: 'WAA01T200020202', chosen: '豫AD03257', plateType: 'small-new-energy' }),
  },
  {
    name: 'registration-uninsured',
    called: '牧川',
    age: 42,
    regionCode: '410105',
    note: { zh: '购买新车，交强险尚未生效', en: 'A new car whose compulsory policy has not begun' },
    arrange: (making, person) => buyNew(making, person, { vin: 'LSVA1234XT2000203', engineNumber: 'EA2110203', invoiceNumber: '26412000000000330203', certificateNumber: 'WAA01T200020303', chosen: '豫A8K57Q', insuredIn: 8 }),
  },
];

/** Those whose cars go. */
const leavers: readonly Resident[] = [
  {
    name: 'deregistration-scrap',
    called: '郜扬',
    age: 50,
    regionCode: '410502',
    note: { zh: '车辆已交有资质的企业报废，还有一起未缴罚款', en: 'The car is with a licensed recycler; one fine is still unpaid' },
    arrange: (making, person) => {
      const car = addOwnedVehicle(making, asOwner(making.records, person), { plateNumber: '豫E2D447', vin: 'LSVA12342N2000103' });
      making.records.violations.push(makeViolation(making.setting, { plate: car, regionCode: '410502' }, { status: 'processed-unpaid', daysAgo: 60 }));
      handToRecycler(making, car, { number: 'HS41050220260001', recyclerUscc: makeUscc('91410502MA3300001') });
    },
  },
  {
    name: 'deregistration-flood',
    called: '冀洪',
    age: 47,
    regionCode: '411303',
    note: { zh: '车辆在洪水中灭失', en: 'A flood destroyed the car' },
    arrange: (making, person) => void addOwnedVehicle(making, asOwner(making.records, person), { plateNumber: '豫R8F610', vin: 'LSVA12344N2000104' }),
  },
  {
    name: 'deregistration-mortgaged',
    called: '门向东',
    age: 41,
    regionCode: '410105',
    note: { zh: '车辆抵押未解除', en: 'The mortgage of the car is not released' },
    arrange: (making, person) => {
      const car = addOwnedVehicle(making, asOwner(making.records, person), { plateNumber: '豫A4N52E', vin: 'LSVA12346N2000105' });
      mortgage(making, car);
      handToRecycler(making, car, { number: 'HS41050220260002', recyclerUscc: makeUscc('91410502MA3300001') });
    },
  },
];

/** Those who change something about their cars. */
const alterers: readonly Resident[] = [
  {
    name: 'alteration-colour',
    called: '茅芳',
    sex: 'female',
    age: 33,
    regionCode: '410105',
    note: { zh: '车身颜色已由白色改为蓝色', en: 'The car was wrapped from white to blue' },
    arrange: (making, person) => void addOwnedVehicle(making, asOwner(making.records, person), { plateNumber: '豫A2P66N', bodyColour: ['white'] }),
  },
  {
    name: 'alteration-swap',
    called: '巫杰',
    age: 46,
    regionCode: '410802',
    note: { zh: '名下两辆小型汽车，没有互换过号牌', en: 'Owns two small cars that never swapped numbers' },
    arrange: (making, person) => {
      for (const plateNumber of ['豫H5A330', '豫HQ818K']) addOwnedVehicle(making, asOwner(making.records, person), { plateNumber });
    },
  },
  {
    name: 'alteration-phone',
    called: '乌兰',
    sex: 'female',
    age: 27,
    regionCode: '410105',
    note: { zh: '车主，联系电话已变更', en: 'An owner with a new phone number' },
    arrange: (making, person) => void addOwnedVehicle(making, asOwner(making.records, person), { plateNumber: '豫A2P67N' }),
  },
  {
    name: 'alteration-engine',
    called: '焦骏',
    age: 52,
    regionCode: '410105',
    note: { zh: '更换了同型号发动机，没有检验', en: 'Replaced the engine with one of the same model, and had no inspection' },
    arrange: (making, person) => void addOwnedVehicle(making, asOwner(making.records, person), { plateNumber: '豫A2P68N', engineModel: 'EA211' }),
  },
];

export const vehicleAffairsPersonas: readonly Resident[] = [...mortgagors, ...traders, ...newOwners, ...leavers, ...alterers];
