import type { OfficersDo } from '@yichuang/definition';
import { addDays, type CivilDate } from '@yichuang/kernel';

const asked = (today: CivilDate) => ({
  handledBy: 'self' as const,
  enlistmentKind: 'conscript' as const,
  enlistmentNoticeNumber: '汤征2026-0087',
  approvingOffice: '410523',
  enlistmentDate: addDays(today, -10),
  contactPhone: '13903710035',
  deliveryMethod: 'electronic' as const,
  truthDeclaration: true as const,
});

/** Someone on the list, and someone who is not and brings no notice. */
export const enlistmentSamples = [
  { id: 'listed', persona: 'enlist-recruit', title: { zh: '已列入征兵办公室名单，本人申报', en: 'On the list of the conscription office' }, answers: asked, ends: { waitsFor: 'decision', then: 'grant' as OfficersDo } },
  {
    id: 'unlisted',
    persona: 'enlist-unlisted',
    title: { zh: '不在名单上也没有交入伍通知书', en: 'Not on the list, and no notice handed in' },
    answers: (today: CivilDate) => ({ ...asked(today), enlistmentNoticeNumber: '汤征2026-0999' }),
    ends: { waitsFor: 'enlistment-notice', then: 'ask-correction' as OfficersDo },
  },
];
