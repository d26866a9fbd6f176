import type { OfficersDo, PersonRef } from '@yichuang/definition';
import { addDays, type CivilDate } from '@yichuang/kernel';

const rented = (today: CivilDate, called: (persona: string) => PersonRef) => ({
  handledBy: 'self' as 'self' | 'agent',
  residentialAddress: '河南省郑州市金水区文化路188号翠竹园6号楼2单元602号',
  housingKind: 'rented' as const,
  moveInDate: addDays(today, -20),
  expectedStay: 'over-6-months' as const,
  reason: 'business' as 'business' | 'work',
  landlord: called('certificate-sister'),
  landlordPhone: '13903710015',
  contactPhone: '13903710014',
  deliveryMethod: 'electronic' as const,
  truthDeclaration: true as const,
});

/** A tenant of another city, and someone of another district of the same one. */
export const residenceSamples = [
  { id: 'tenant', persona: 'residence-tenant', title: { zh: '驻马店户籍，在郑州租房', en: 'Registered in Zhumadian, rents in Zhengzhou' }, answers: rented, ends: { granted: true as const } },
  {
    id: 'same-city',
    persona: 'residence-same-city',
    title: { zh: '同一城市的市辖区之间', en: 'From one district of a city to another' },
    answers: rented,
    handsIn: ['residence-proof'],
    ends: { waitsFor: 'away-from-home', then: 'refuse' as OfficersDo },
  },
];
