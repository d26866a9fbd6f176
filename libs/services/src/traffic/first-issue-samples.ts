import { addDays, type CivilDate, type Text } from '@yichuang/kernel';

import { whoGetsACard } from './licence-answers.js';

const { handledBy: _self, ...typed } = whoGetsACard;

export const firstIssueSamples = [
  sample('tests-passed', 'first-ready', { zh: '各科目合格并已宣誓', en: 'All tests passed, the oath sworn' }, { waitsFor: 'decision', then: 'grant' }),
  {
    ...sample('admission', 'first-learner', { zh: '先准予考试，宣誓后领证', en: 'Admitted to the tests first, the licence after the oath' }, { waitsFor: 'decision', then: 'grant' }),
    completes: (today: CivilDate) => ({ oathTakenOn: today }),
  },
  sample('restored', 'first-restores', { zh: '注销不满二年，恢复驾驶资格', en: 'Deregistered less than two years ago: restored' }, { waitsFor: 'decision', then: 'grant', applicationKind: 'restore' }),
];

interface Telling {
  readonly waitsFor: string;
  readonly then: 'grant' | 'refuse';
  readonly applicationKind?: 'first' | 'restore';
}

function sample(id: string, persona: string, title: Text, { waitsFor, then, applicationKind = 'first' }: Telling) {
  return {
    id,
    persona,
    title,
    answers: (today: CivilDate) => ({
      ...typed,
      contactAddress: '河南省郑州市金水区经三路12号',
      acceptingOffice: '410105',
      applicationKind,
      requestedClass: 'C1' as const,
      learnMode: 'school' as const,
      trainingSchoolUscc: '91410105MA3400018R',
      healthDeclaration: true as const,
      ...(id === 'admission' && { testBooking: [{ subject: 'subject-1' as const, testSite: '郑州市第一考场', testDate: addDays(today, 10), sessionTime: '上午第一场' }] }),
    }),
    ends: { waitsFor, then },
  };
}
