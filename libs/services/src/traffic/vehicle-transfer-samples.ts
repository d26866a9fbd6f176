import type { CalledPersona } from '@yichuang/definition';
import { addDays, workingCalendar, type CivilDate } from '@yichuang/kernel';

import { whatOwnersType } from './owner-answers.js';

const buying = (today: CivilDate) => ({
  ...whatOwnersType,
  previousOwnerType: 'individual' as const,
  residentialAddress: '河南省郑州市金水区花园路1号',
  transferMode: 'sale' as const,
  deliveryDate: addDays(today, -5),
  transferPrice: 68_000,
  movesOut: false,
  numberMode: 'random' as const,
  newPledge: false,
  inspectionSite: '郑州市车辆管理所查验区',
  inspectionDate: workingCalendar.addWorkingDays(today, 2).on,
  acceptingOffice: '410105',
});

export const transferSamples = [
  {
    id: 'sale',
    persona: 'transfer-buyer',
    title: { zh: '个人买卖二手车', en: 'A used car sold between persons' },
    answers: (today: CivilDate, called: CalledPersona) => ({
      ...buying(today),
      plateNumber: '豫A6T92K',
      vin: 'LSVA12349N2000101',
      previousOwner: called('transfer-seller'),
      invoiceNumber: '26412000000000330101',
      registrationCertificateNumber: '410133000104',
      chosenNumber: '豫A8M33R',
    }),
    consentsBy: ['transfer-seller'],
    ends: { waitsFor: 'matches-file', then: 'grant' as const },
  },
  {
    id: 'violations',
    persona: 'transfer-buyer-violations',
    title: { zh: '车辆有未处理的违法行为', en: 'Violations of the vehicle are not settled' },
    answers: (today: CivilDate, called: CalledPersona) => ({
      ...buying(today),
      plateNumber: '豫C3M771',
      vin: 'LSVA12340N2000102',
      previousOwner: called('transfer-seller-violations'),
      invoiceNumber: '26412000000000330102',
      registrationCertificateNumber: '410133000105',
      chosenNumber: '豫A8M34R',
    }),
    consentsBy: ['transfer-seller-violations'],
    ends: { waitsFor: 'violations-settled', then: 'refuse' as const },
  },
];
