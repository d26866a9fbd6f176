import type { CalledPersona } from '@yichuang/definition';
import type { CivilDate } from '@yichuang/kernel';

import type { Liability, PartyRole } from './accident-form.js';

interface PartyOf {
  readonly role: PartyRole;
  readonly plateNumber: string;
  readonly liability: Liability;
}

const party = ({ name, documentNumber }: ReturnType<CalledPersona>, { role, plateNumber, liability }: PartyOf) => {
  return { role, driverName: name, licenceNumber: documentNumber, contactPhone: '13903710009', plateNumber, plateType: 'small-car' as const, insurer: '中原财产保险股份有限公司', damagedParts: [role === 'A' ? 'front' : 'rear'], liability };
};

const rearEnd = (today: CivilDate, called: CalledPersona) => ({
  accidentTime: `${today}T08:20`,
  locationRegionCode: '410105',
  location: '河南省郑州市金水区中州大道与农业路口北50米',
  roadName: '中州大道',
  weather: 'clear',
  injuries: false,
  movable: true,
  leftRoad: true,
  excludedDeclaration: true,
  accidentForm: 'rear-end',
  parties: [party(called('accident-rear'), { role: 'A', plateNumber: '豫A4C72W', liability: 'full' }), party(called('accident-front'), { role: 'B', plateNumber: '豫A6E83M', liability: 'none' })],
  settlementMode: 'agreed' as const,
  statement: '早高峰跟车过近，前车减速时甲车追尾乙车，双方已拍照并撤离到路边。',
  signatureA: true as const,
  insurerReported: true,
});

export const accidentSamples = [
  {
    id: 'rear-end',
    persona: 'accident-rear',
    title: { zh: '追尾，双方协商一致', en: 'A rear-end collision, both agree' },
    answers: rearEnd,
    handsIn: ['scene-photos'],
    consentsBy: ['accident-front'],
    ends: { waitsFor: 'evidence-complete', then: 'grant' as const },
  },
  {
    id: 'injured',
    persona: 'accident-rear',
    title: { zh: '有人受伤，不适用', en: 'Somebody is hurt: not for settlement here' },
    answers: (today: CivilDate, called: CalledPersona) => ({ ...rearEnd(today, called), injuries: true }),
    handsIn: ['scene-photos'],
    consentsBy: ['accident-front'],
    ends: { waitsFor: 'property-only', then: 'refuse' as const },
  },
];
