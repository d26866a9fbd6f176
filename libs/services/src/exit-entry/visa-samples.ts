import type { OfficersDo } from '@yichuang/definition';
import { makeUscc, type CivilDate } from '@yichuang/kernel';

import { asForeigner } from './foreigner-samples.js';

const extension = { applicationKind: 'extension' as const, requestedDays: 30 };
const waits = (waitsFor: string, then: OfficersDo) => ({ waitsFor, then });

/** An extension in time, and one that is asked for two days before the end. */
export const visaSamples = [
  {
    id: 'extension',
    persona: 'visa-extension',
    title: { zh: '贸易签证，公司邀请，延长三十日', en: 'Business visa, invited by a company, 30 more days' },
    answers: (today: CivilDate) => ({ ...asForeigner(today), ...extension, birthCountry: 'DEU', occupation: '工程师', purposeDetail: '为郑州嵩岳精密机械有限公司调试生产线，设备验收需要延长三十日。', inviterType: 'organisation' as const, inviterUscc: makeUscc('91410105MA3600101'), inviterPhone: '13903710075' }),
    handsIn: ['purpose-proof'],
    ends: waits('photo-taken', 'grant'),
  },
  {
    id: 'late',
    persona: 'visa-late',
    title: { zh: '届满前两日申请延期', en: 'Asked for two days before the stay ends' },
    answers: (today: CivilDate) => ({ ...asForeigner(today), ...extension, birthCountry: 'FRA', occupation: '教师', purposeDetail: '希望在河南继续旅游，参观龙门石窟、少林寺和安阳殷墟。', visaCategory: 'L' as const, inviterType: 'none' as const }),
    handsIn: ['purpose-proof'],
    ends: waits('filed-in-time', 'not-accept'),
  },
];
