import type { Text } from '@yichuang/kernel';

import type { CounterVisit } from './at-counter.js';
import type { CasePath } from './serve.js';

const words = {
  closed: { zh: '现在没有要收的内容', en: 'Nothing is asked for at the moment' },
  complete: { zh: '已全部收到', en: 'Everything was received' },
  part: { zh: '已收到一部分，其余的请在期限内交回', en: 'A part was received; the rest is due within the period' },
} satisfies Record<string, Text>;

/** To the slip for what was brought, or back to the cases of the person where nothing was to be brought. */
export const leaveErrand = ({ visit }: CounterVisit, { person, reference }: CasePath, came: keyof typeof words): string => {
  const cases = `/counter/${person}/cases`;
  return came === 'closed' ? visit.goTo(cases, { kind: 'notice', text: words.closed }) : visit.goTo(`${cases}/${reference}/slip`, { kind: 'success', text: words[came] });
};
