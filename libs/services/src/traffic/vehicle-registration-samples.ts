import { addDays, type CivilDate } from '@yichuang/kernel';

import { whatPeopleType } from './owner-answers.js';

const newCar = (today: CivilDate) => ({
  ...whatPeopleType,
  residentialAddress: '河南省郑州市金水区花园路1号',
  vehicleOrigin: 'domestic' as const,
  vehicleCategory: 'small-passenger' as const,
  energyType: 'petrol' as const,
  useNature: 'non-operating' as const,
  brandModel: '大众牌SVW71410NJ',
  bodyColour: ['white' as const],
  manufactureDate: addDays(today, -60),
  approvedPassengers: 5,
  acquisitionMode: 'purchase' as const,
  invoiceDate: addDays(today, -10),
  numberMode: 'random' as const,
  acceptingOffice: '410105',
});

export const registrationSamples = [
  {
    id: 'new-car',
    persona: 'registration-new-car',
    title: { zh: '国产新车，免予交验', en: 'A new domestic car that need not be presented' },
    answers: (today: CivilDate) => ({ ...newCar(today), vin: 'LSVA12346T2000201', engineNumber: 'EA2110201', invoiceNumber: '26412000000000330201', conformityCertificateNumber: 'WAA01T200020101', chosenNumber: '豫A8K56Q' }),
    ends: { waitsFor: 'decision', then: 'grant' as const },
  },
  {
    id: 'electric',
    persona: 'registration-electric',
    title: { zh: '纯电动汽车，户籍在外市', en: 'A battery-electric car of an owner registered in another city' },
    answers: (today: CivilDate) => ({ ...newCar(today), energyType: 'battery-electric' as const, vin: 'LGXCE6DB7R0245813', engineNumber: 'TZ200XS0202', invoiceNumber: '26412000000000330202', conformityCertificateNumber: 'WAA01T200020202', chosenNumber: '豫AD03257' }),
    ends: { waitsFor: 'decision', then: 'grant' as const },
  },
  {
    id: 'uninsured',
    persona: 'registration-uninsured',
    title: { zh: '交强险尚未生效', en: 'The compulsory policy has not begun' },
    answers: (today: CivilDate) => ({ ...newCar(today), vin: 'LSVA1234XT2000203', engineNumber: 'EA2110203', invoiceNumber: '26412000000000330203', conformityCertificateNumber: 'WAA01T200020303', chosenNumber: '豫A8K57Q' }),
    ends: { waitsFor: 'compulsory-insurance', then: 'ask-correction' as const },
  },
];
