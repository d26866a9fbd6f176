import type { OfficersDo } from '@yichuang/definition';
import { addDays, type CivilDate } from '@yichuang/kernel';

const asked = (today: CivilDate) => ({
  documentType: 'passport' as const,
  reason: 'lost' as const,
  lossDate: `${addDays(today, -1)}T18:30`,
  lossPlace: '河南省濮阳市华龙区中原路公交站',
  lossStatement: '乘坐公交车回家途中背包拉链被打开，下车后发现护照不见了，多方寻找未果。',
  certificateWanted: false,
  voidConsent: true as const,
  contactPhone: '13903710080',
  handledBy: 'self' as const,
});
const waits = (waitsFor: string, then: OfficersDo) => ({ waitsFor, then });

/** Void at once, used after the loss, lost by somebody who is abroad, and a foreigner’s passport. */
export const lossSamples = [
  { id: 'passport', persona: 'loss-passport', title: { zh: '濮阳居民在公交车上遗失护照', en: 'A resident of Puyang lost a passport on a bus' }, answers: asked, ends: { granted: true as const } },
  { id: 'used-after', persona: 'loss-used', title: { zh: '遗失时间之后护照仍被使用', en: 'The passport was used after the loss' }, answers: (today: CivilDate) => ({ ...asked(today), lossDate: `${addDays(today, -5)}T09:00` }), ends: waits('not-currently-used', 'refuse') },
  {
    id: 'foreigner',
    persona: 'loss-foreigner',
    title: { zh: '西班牙留学生在郑州遗失护照', en: 'A student from Spain lost a passport in Zhengzhou' },
    answers: (today: CivilDate) => ({ ...asked(today), documentType: 'foreignPassport' as const, lossPlace: '河南省郑州市金水区花园路', certificateWanted: true, certificateLanguage: 'zhEn' as const }),
    ends: waits('holder-reports', 'grant'),
  },
];
