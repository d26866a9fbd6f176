import type { OfficersDo } from '@yichuang/definition';
import type { CivilDate } from '@yichuang/kernel';

import { asForeigner } from './foreigner-samples.js';

const stay = { applicationKind: 'issue' as const, reason: 'visaFree' as const, requestedDays: 30 };
const waits = (waitsFor: string, then: OfficersDo) => ({ waitsFor, then });

/** Somebody who entered without a visa, and somebody with a visa, who is sent to the right service. */
export const staySamples = [
  {
    id: 'visa-free',
    persona: 'stay-visa-free',
    title: { zh: '免签入境，骨折需要继续停留三十日', en: 'Entered visa-free, broke a leg and needs 30 more days' },
    answers: (today: CivilDate) => ({ ...asForeigner(today), ...stay, birthCountry: 'SGP', occupation: '会计', reasonDetail: '在郑州意外骨折，医院诊断需要休养三十日后才能乘机返回新加坡。' }),
    handsIn: ['ground-proof'],
    ends: waits('photo-taken', 'grant'),
  },
  {
    id: 'visa-holder',
    persona: 'visa-late',
    title: { zh: '持旅游签证申请停留证件', en: 'A holder of a tourist visa asks for a stay permit' },
    answers: (today: CivilDate) => ({ ...asForeigner(today), ...stay, birthCountry: 'FRA', occupation: '教师', reasonDetail: '希望在河南继续旅游，参观龙门石窟、少林寺和安阳殷墟。' }),
    handsIn: ['ground-proof'],
    ends: waits('ground', 'not-accept'),
  },
];
