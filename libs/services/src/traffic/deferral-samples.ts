import type { DeferralItem } from '@yichuang/definition';
import { addDays, type CivilDate } from '@yichuang/kernel';

import { whatDriversType } from './licence-answers.js';

const typed = (item: DeferralItem, today: CivilDate) => ({
  ...whatDriversType,
  deferralItem: [item],
  absenceFrom: addDays(today, -20),
  deferUntil: addDays(today, 400),
  noDrivingPledge: true as const,
});

export const deferralSamples = [
  {
    id: 'enlisted',
    persona: 'deferral-enlisted',
    title: { zh: '应征入伍，延期换证', en: 'Joined the army: renewal deferred' },
    answers: (today: CivilDate) => ({ ...typed('renewal', today), reason: 'military-service' as const }),
    ends: { granted: true as const },
  },
  {
    id: 'in-hospital',
    persona: 'condition-adapted',
    title: { zh: '住院，延期提交身体条件证明', en: 'In hospital: the report is deferred' },
    answers: (today: CivilDate) => ({ ...typed('medical-report', today), reason: 'illness' as const, reasonDetail: '十月二十日起住院治疗，预计需要十个月康复' }),
    handsIn: ['reason-proof'],
    ends: { waitsFor: 'reason-plausible', then: 'grant' as const },
  },
  {
    id: 'nothing-due',
    persona: 'licence-lost',
    title: { zh: '不需要提交身体条件证明', en: 'No report is due' },
    answers: (today: CivilDate) => ({ ...typed('medical-report', today), reason: 'abroad' as const }),
    ends: { waitsFor: 'applies-to-licence' },
  },
];
