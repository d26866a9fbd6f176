import type { SampleEnd } from '@yichuang/definition';
import { addDays, type CivilDate, type Text } from '@yichuang/kernel';

import { whatOwnersType } from './owner-answers.js';

interface Wanted<A> {
  readonly persona: string;
  readonly title: Text;
  readonly plateNumber: string;
  readonly answers: (today: CivilDate) => A;
  readonly handsIn?: readonly string[];
  readonly ends: SampleEnd;
}

/** What an owner types who wants something for a small car. */
export const paperSample = <A extends object>(id: string, { persona, title, plateNumber, answers, handsIn, ends }: Wanted<A>) => ({
  id,
  persona,
  title,
  answers: (today: CivilDate) => ({ ...whatOwnersType, plateNumber, ...answers(today) }),
  ...(handsIn && { handsIn }),
  ends,
});

/** Something was lost two weeks ago. */
export const lost = (today: CivilDate) => ({ applicationKind: 'lost' as const, lossDate: addDays(today, -14) });
