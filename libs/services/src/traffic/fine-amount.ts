import type { ChargeItem, Penalty } from '@yichuang/definition';
import { daysBetween, type CivilDate } from '@yichuang/kernel';

import { payBy } from './violation-law.js';

const A_DAY = 0.03;

/** Three per cent of the fine for each day late, at most the fine itself (《行政处罚法》第七十二条); none for days of review or litigation (第七十三条). */
function surcharge({ fine, servedOn, surchargeFreeDays }: Penalty, today: CivilDate): number {
  const late = Math.max(0, daysBetween(payBy(servedOn), today) - surchargeFreeDays);
  return Math.min(fine, Math.round(fine * A_DAY * late * 100) / 100);
}

/** What a penalty costs on a day, item by item; an amount that the authority confirmed stands for all. */
export function dueOn(penalty: Penalty, today: CivilDate): readonly ChargeItem[] {
  if (penalty.agreedAmount !== null) return [{ name: { zh: '罚款（经批准分期）', en: 'Fine (instalment that was allowed)' }, yuan: penalty.agreedAmount }];
  const added = surcharge(penalty, today);
  return [{ name: { zh: '罚款', en: 'Fine' }, yuan: penalty.fine }, ...(added > 0 ? [{ name: { zh: '加处罚款', en: 'Surcharge' }, yuan: added }] : [])];
}

export const totalOf = (items: readonly ChargeItem[]): number => items.reduce((sum, { yuan }) => sum + yuan, 0);
