import type { OfficersDo } from '@yichuang/definition';
import { addDays, makeUscc, type CivilDate } from '@yichuang/kernel';

import { asForeigner } from './foreigner-samples.js';

const waits = (waitsFor: string, then: OfficersDo) => ({ waitsFor, then });
const worker = (today: CivilDate, workPermitNumber: string) => ({
  ...asForeigner(today),
  applicationKind: 'first' as const,
  category: 'work' as const,
  bornInChina: false,
  requestedTermDays: 365,
  workPermitNumber,
  workPosition: '技术总监',
  occupation: '工程师',
  employerName: '郑州嵩岳精密机械有限公司',
  employerUscc: makeUscc('91410105MA3600101'),
  healthCertificateNumber: 'HN2026110501',
  healthCertificateDate: addDays(today, -8),
  biometricConsent: true as const,
});

/** A first permit for work, and one that is asked for too late. */
export const residenceSamples = [
  { id: 'work', persona: 'residence-work', title: { zh: '持工作签证入境十一日，申请一年工作类居留', en: 'Eleven days after entry on a work visa, residence for a year' }, answers: (today: CivilDate) => ({ ...worker(today, '241000360006'), birthCountry: 'JPN' }), handsIn: ['health-certificate'], ends: waits('photo-taken', 'grant') },
  { id: 'late', persona: 'residence-late', title: { zh: '入境四十五日后才申请', en: 'Asked for 45 days after entry' }, answers: (today: CivilDate) => ({ ...worker(today, '241000360007'), birthCountry: 'BRA' }), handsIn: ['health-certificate'], ends: waits('filed-in-time', 'not-accept') },
];
