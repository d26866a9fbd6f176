import { addDays, type CivilDate } from '@yichuang/kernel';

import { whatPeopleType } from './owner-answers.js';

const newCar = (today: CivilDate) => ({
  ...whatPeopleType,
  purpose: 'purchased' as const,
  brandModel: '大众牌SVW71410NJ',
  vehicleCategory: 'small-passenger',
  bodyColour: ['white' as const],
  approvedPassengers: 5,
  travelArea: 'within-city' as const,
  startDate: addDays(today, 1),
  daysRequested: 15,
  acceptingOffice: '410105',
});

export const temporaryPlateSamples = [
  {
    id: 'new-car',
    persona: 'temporary-plate-new-car',
    title: { zh: '新购车辆，第一次申领', en: 'A new car, for the first time' },
    answers: (today: CivilDate) => ({ ...newCar(today), vin: 'LFV2A21K9M4120386', engineNumber: 'EA2110321', invoiceNumber: '26412000000000320321' }),
    ends: { granted: true as const },
  },
  {
    id: 'fourth',
    persona: 'temporary-plate-fourth',
    title: { zh: '第四次申领', en: 'For the fourth time' },
    answers: (today: CivilDate) => ({ ...newCar(today), vin: 'LSVA12347T2000322', engineNumber: 'EA2110322', invoiceNumber: '26412000000000320322' }),
    ends: { waitsFor: 'issue-count', then: 'refuse' as const },
  },
];
