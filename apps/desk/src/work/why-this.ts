import { formatDate, type Text } from '@yichuang/kernel';
import { clockNames, countedWaiting, type Taken } from '@yichuang/one-window';

import { lastDayOf, timeLeft } from '../lights/time-left.js';

/** Why an officer was given this case and no other. */
export function whyThis({ clock, dueAt, waiting }: Taken, now: Date): Text {
  const period = clock ? clockNames[clock] : { zh: '期限', en: 'Period' };
  const left = timeLeft(dueAt, now);
  const others = waiting >= countedWaiting ? { zh: `${countedWaiting}件以上`, en: `${countedWaiting} or more` } : { zh: `${waiting}件`, en: String(waiting) };
  return {
    zh: `您可以办理的办件中最紧急的一件：${period.zh}${left.zh}（${formatDate(lastDayOf(dueAt), 'zh')}）。其余${others.zh}等待领取。`,
    en: `The most urgent of yours. ${period.en}: ${left.en.toLowerCase()} (${formatDate(lastDayOf(dueAt), 'en')}). ${others.en} more waiting.`,
  };
}
