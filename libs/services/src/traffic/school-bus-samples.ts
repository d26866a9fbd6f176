import { makeUscc, type Text } from '@yichuang/kernel';

import { whoGetsACard } from './licence-answers.js';

const { handledBy: _self, ...typed } = whoGetsACard;

export const schoolBusSamples = [
  sample('large', 'bus-large', { zh: '大型校车驾驶资格', en: 'Large school buses' }, { waitsFor: 'no-drug-or-alcohol-abuse', then: 'grant' }),
  sample('drank', 'bus-drank', { zh: '有酒后驾驶记录', en: 'A drink-driving record' }, { waitsFor: 'no-drink-driving', then: 'refuse' }),
];

interface Telling {
  readonly waitsFor: string;
  readonly then: 'grant' | 'refuse';
}

function sample(id: string, persona: string, title: Text, { waitsFor, then }: Telling) {
  return {
    id,
    persona,
    title,
    answers: () => ({
      ...typed,
      schoolBusClass: 'large' as const,
      employmentPosition: '校车驾驶员',
      employerName: '郑州市金水区纬五路小学',
      employerUscc: makeUscc('12410105MB3400001'),
      healthDeclaration: true as const,
      noCrimeConsent: true as const,
    }),
    handsIn: ['employment'],
    ends: { waitsFor, then },
  };
}
