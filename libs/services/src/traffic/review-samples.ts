import type { Text } from '@yichuang/kernel';

import { whatDriversType } from './licence-answers.js';

export const reviewSamples = [
  sample('heavy', 'review-heavy', { zh: '大型货车驾驶人记3分，学习完成', en: 'A lorry driver with three points, study done' }),
  sample('school-bus', 'review-school-bus', { zh: '校车驾驶人审验', en: 'A school bus driver' }, { reason: 'school-bus' }),
  sample('no-study', 'review-no-study', { zh: '没有审验学习', en: 'The study is not done' }, { waitsFor: 'study-done' }),
];

interface Telling {
  readonly reason?: 'heavy-with-points' | 'school-bus';
  readonly waitsFor?: string;
}

function sample(id: string, persona: string, title: Text, { reason = 'heavy-with-points', waitsFor }: Telling = {}) {
  return {
    id,
    persona,
    title,
    answers: () => ({ ...whatDriversType, reason, studyMode: 'online' as const, healthDeclaration: true as const }),
    ends: waitsFor ? { waitsFor } : { granted: true as const },
  };
}
