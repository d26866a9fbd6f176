import { formatDate, type Text } from '@yichuang/kernel';
import { clockNames, countedWaiting, type Taken } from '@yichuang/one-window';

import { lastDayOf, timeLeft } from '../lights/time-left.js';

/** Why an officer was given this case and no other. */
export function whyThis({ clock, dueAt, waiting }: Taken, now: Date): Text {
  const period = clock ? clockNames[clock] : { zh: '期限', en: 'Period' };
  const left = timeLeft(dueAt, now);
  const others = othersOf(waiting);
  return {
    zh: `您可以办理的办件中最紧急的一件：${period.zh}${left.zh}（${formatDate(lastDayOf(dueAt), 'zh')}）。${others.zh}。`,
    en: `The most urgent of yours. ${period.en}: ${left.en.toLowerCase()} (${formatDate(lastDayOf(dueAt), 'en')}). ${others.en}.`,
  };
}

function othersOf(waiting: number): Text {
  if (waiting === 0) return { zh: '没有其他办件等待领取', en: 'Nothing else waits' };
  return waiting >= countedWaiting ? { zh: `其余${countedWaiting}件以上等待领取`, en: `${countedWaiting} or more wait besides` } : { zh: `其余${waiting}件等待领取`, en: `${waiting} more ${waiting === 1 ? 'waits' : 'wait'}` };
}
