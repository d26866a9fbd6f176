import type { CalledPersona } from '@yichuang/definition';
import { addDays, type CivilDate } from '@yichuang/kernel';

import { whatAnybodyTypes } from './owner-answers.js';

const residentialAddress = '河南省郑州市金水区花园路1号';
const presented = (today: CivilDate) => ({ inspectionSite: '郑州市金水区电动自行车登记点', inspectionDate: addDays(today, 1) });

export const bicycleSamples = [
  {
    id: 'new',
    persona: 'bicycle-new',
    title: { zh: '新购车辆注册登记', en: 'A new bicycle' },
    answers: (today: CivilDate) => ({
      ...whatAnybodyTypes,
      ...presented(today),
      applicationKind: 'registration' as const,
      residentialAddress,
      frameCode: '100032100000009',
      motorCode: 'DJ10003210',
      brandModel: '雅迪牌TDT1288Z',
      cccCertificateNumber: '2025011119000321',
      purchaseDate: addDays(today, -8),
      maxSpeed: 25,
      motorPower: 400,
      voltage: 48,
      totalMass: 58,
      batteryType: 'lead-acid' as const,
      bodyColour: '白色',
    }),
    handsIn: ['purchase-proof', 'conformity-certificate', 'vehicle-photos'],
    ends: { waitsFor: 'not-altered', then: 'grant' as const },
  },
  {
    id: 'plate-lost',
    persona: 'bicycle-plate-lost',
    title: { zh: '补领号牌', en: 'A lost plate' },
    answers: () => ({ ...whatAnybodyTypes, applicationKind: 'plate-reissue' as const, residentialAddress, plateNumber: '郑州A032101', plateMissing: true, lossStatement: '在路上行驶时号牌脱落，找不到了。' }),
    ends: { waitsFor: 'decision', then: 'grant' as const },
  },
  {
    id: 'violation',
    persona: 'bicycle-seller',
    title: { zh: '转让，有违法未处理', en: 'A transfer while a violation is open' },
    answers: (today: CivilDate, called: CalledPersona) => ({ ...whatAnybodyTypes, ...presented(today), applicationKind: 'transfer' as const, residentialAddress, plateNumber: '郑州A032102', newOwner: called('bicycle-buyer') }),
    consentsBy: ['bicycle-buyer'],
    ends: { waitsFor: 'violations-settled', then: 'refuse' as const },
  },
];
