import type { CivilDate, Text } from '@yichuang/kernel';

import { whoGetsACard } from './licence-answers.js';

const { handledBy: _self, ...typed } = whoGetsACard;

export const classAdditionSamples = [
  sample('motorcycle', 'addition-motorcycle', { zh: 'C1增加普通三轮摩托车，考试合格', en: 'C1 adds a three-wheeled motorcycle, tests passed' }, { adds: 'D', waitsFor: 'decision', then: 'grant' }),
  sample('tractor', 'addition-tractor', { zh: 'B2增加重型牵引挂车，先准予考试', en: 'B2 adds the heavy tractor-trailer: admitted to the tests first' }, { adds: 'A2', waitsFor: 'decision', then: 'grant' }),
  sample('too-soon', 'addition-too-soon', { zh: 'C1未满一年增加轻型牵引挂车', en: 'The light trailer after less than a year of C1' }, { adds: 'C6', waitsFor: 'class-prerequisite', then: 'refuse' }),
];

interface Telling {
  readonly adds: 'D' | 'A2' | 'C6';
  readonly waitsFor: string;
  readonly then: 'grant' | 'refuse';
}

function sample(id: string, persona: string, title: Text, { adds: requestedClass, waitsFor, then }: Telling) {
  return {
    id,
    persona,
    title,
    completes: (today: CivilDate) => ({ testsPassedOn: today }),
    answers: () => ({ ...typed, acceptingOffice: '410105', requestedClass, vocationalStudent: false, healthDeclaration: true as const }),
    ends: { waitsFor, then },
  };
}
