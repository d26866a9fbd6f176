import type { OfficersDo } from '@yichuang/definition';
import { addDays, makeUscc, type CivilDate } from '@yichuang/kernel';

const asked = {
  applicationKind: 'first' as const,
  documentType: 'homeReturnPermit' as const,
  qualifyingCondition: 'work' as const,
  residentialAddress: '河南省郑州市金水区经三路15号国际公寓',
  regionCode: '410105',
  employerName: '郑州嵩岳精密机械有限公司',
  employerUscc: makeUscc('91410105MA3600101'),
  contactPhone: '13903710079',
  handledBy: 'self' as const,
  emergencyContactName: '欧明远',
  emergencyContactPhone: '13903710075',
  photoSource: 'window' as const,
  acceptingOffice: '410105',
  deliveryMethod: 'window' as const,
  pickupOffice: '410105',
  truthDeclaration: true as const,
};
const waits = (waitsFor: string, then: OfficersDo) => ({ waitsFor, then });

/** A first card after ten months, and one that is asked for after four. */
export const compatriotCardSamples = [
  { id: 'first', persona: 'compatriot-card', title: { zh: '香港居民就业满半年，首次申领', en: 'A resident of Hong Kong who has worked here for over half a year' }, answers: (today: CivilDate) => ({ ...asked, residentOf: 'hongKong' as const, documentNumber: 'H36000801', residenceStartDate: addDays(today, -310), employmentStartDate: addDays(today, -300) }), ends: waits('photo-taken', 'grant') },
  { id: 'too-soon', persona: 'compatriot-new', title: { zh: '澳门居民四个月前来郑', en: 'A resident of Macao who came four months ago' }, answers: (today: CivilDate) => ({ ...asked, residentOf: 'macao' as const, documentNumber: 'M36000901', residenceStartDate: addDays(today, -120), employmentStartDate: addDays(today, -110) }), handsIn: ['residence-proof', 'condition-proof'], ends: waits('half-year', 'refuse') },
];
