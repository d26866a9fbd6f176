import type { OfficersDo } from '@yichuang/definition';
import { addDays, type CivilDate } from '@yichuang/kernel';

const asked = { contactPhone: '13903710012', deliveryMethod: 'window' as const, pickupOffice: '410105', truthDeclaration: true as const };

/** A booklet that was lost, one of a household with an open case, and one that stays with its holder. */
export const bookletSamples = [
  {
    id: 'lost',
    persona: 'booklet-lost',
    title: { zh: '户主丢失户口簿', en: 'The head has lost the booklet' },
    answers: (today: CivilDate) => ({ ...asked, reason: 'lost' as const, lossDate: addDays(today, -9), lossStatement: '搬家途中遗失，多次寻找没有找到', reissueScope: 'whole-booklet' as const }),
    ends: { waitsFor: 'dispute', then: 'grant' as OfficersDo },
  },
  {
    id: 'open-case',
    persona: 'booklet-open-case',
    title: { zh: '户内有正在办理的迁移', en: 'A migration of the household is open' },
    answers: (today: CivilDate) => ({ ...asked, reason: 'lost' as const, lossDate: addDays(today, -2), lossStatement: '在公交车上丢失，没有找回', reissueScope: 'whole-booklet' as const }),
    ends: { waitsFor: 'no-open-case', then: 'refuse' as OfficersDo },
  },
];
