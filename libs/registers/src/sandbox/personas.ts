import type { Text } from '@yichuang/kernel';

import type { DriverPlan } from './driver-plan.js';

/** Someone whose affairs are arranged so that one thing is true of them, whatever day it is. */
export interface Persona {
  readonly name: string;
  readonly note: Text;
  readonly called: string;
  readonly sex?: 'male' | 'female';
  readonly age?: number;
  /** From abroad, identified by a passport. */
  readonly isForeigner?: true;
  readonly portraitDaysAgo?: number;
  readonly hasOpenAccident?: true;
  /** Owns a car of which a camera took a picture; the record is tied to the plate alone. */
  readonly hasPhotographedCar?: true;
  readonly driver?: DriverPlan;
}

/** A first licence for a small car that ends in a month; everything is in order. */
const inOrder: DriverPlan = { classes: ['C1'], term: 6, termEndsInDays: 27, status: 'normal', points: 0, report: { daysAgo: 13, listed: true } };

/** Of age for every class, and what the renewal of a driving licence needs. Each but the first differs in what its name says. */
export const personas: readonly Persona[] = [
  { name: 'renewal-granted', called: '曹斌', hasPhotographedCar: true, driver: inOrder, note: { zh: '六年驾驶证27天后到期，各项条件均满足，可换发十年证', en: 'Six-year licence ends in 27 days, everything in order: renewed for ten years' } },
  { name: 'renewal-ten-years', called: '郭建军', age: 46, driver: { ...inOrder, term: 10, termEndsInDays: -100, status: 'overdue-renewal' }, note: { zh: '十年驾驶证已逾期约100天，可换发长期证', en: 'Ten-year licence ended 100 days ago: renewed long-term' } },
  { name: 'renewal-elder', called: '段秀兰', sex: 'female', age: 71, driver: { ...inOrder, classes: ['C2'], termEndsInDays: 68, abilityTest: { daysAgo: 20, score: 93 } }, note: { zh: '七十一周岁，能力测试93分，可换证', en: 'Aged 71, ability test 93: can renew' } },
  { name: 'renewal-full-points-settled', called: '邢磊', driver: { ...inOrder, termEndsInDays: 60, fullPoints: { cyclesAgo: 2, passed: true } }, note: { zh: '曾记满12分并已通过学习考试，再换发六年证', en: 'Once at 12 points, course passed: renewed for six years' } },
  { name: 'renewal-class-reduced', called: '史国保', age: 64, driver: { ...inOrder, classes: ['A2', 'C1'], term: 10, termEndsInDays: 40 }, note: { zh: '六十四周岁，持A2和C1，换证同时降为C1和C6', en: 'Aged 64, classes A2 and C1: renewed for C1 and C6' } },
  { name: 'renewal-foreigner', called: 'KIM MINSOO', age: 38, isForeigner: true, driver: inOrder, note: { zh: '持护照和中国驾驶证的外国人，可换证', en: 'A foreigner with a passport and a Chinese licence: can renew' } },
  { name: 'renewal-status', called: '贾浩', driver: { ...inOrder, status: 'detained' }, note: { zh: '驾驶证被扣留，转人工', en: 'Licence detained: goes to a person' } },
  { name: 'renewal-long-term', called: '秦志明', age: 52, driver: { ...inOrder, term: 'long-term', termEndsInDays: -800 }, note: { zh: '驾驶证长期有效，无需换证', en: 'Long-term licence: nothing to renew' } },
  { name: 'renewal-too-early', called: '侯静', sex: 'female', driver: { ...inOrder, termEndsInDays: 158 }, note: { zh: '驾驶证158天后才到期', en: 'Licence ends only in 158 days' } },
  { name: 'renewal-too-late', called: '邵勇', driver: { ...inOrder, termEndsInDays: -425, status: 'overdue-renewal' }, note: { zh: '驾驶证已逾期十四个月', en: 'Licence ended 14 months ago' } },
  { name: 'renewal-violations', called: '孟凯', driver: { ...inOrder, violation: 'unprocessed' }, note: { zh: '有一起现场查处的违法未处理', en: 'A violation found on site is not settled' } },
  { name: 'renewal-accident', called: '薛涛', hasOpenAccident: true, driver: inOrder, note: { zh: '有一起交通事故未结案', en: 'An accident case is open' } },
  { name: 'renewal-points', called: '雷鹏', driver: { ...inOrder, points: 12, fullPoints: { cyclesAgo: 0, passed: false } }, note: { zh: '本周期记满12分，尚未学习考试', en: 'At 12 points, course not passed' } },
  { name: 'renewal-no-report', called: '方敏', sex: 'female', driver: { ...inOrder, report: undefined }, note: { zh: '没有身体条件证明', en: 'No fitness report' } },
  { name: 'renewal-no-ability-test', called: '石保山', age: 70, driver: inOrder, note: { zh: '七十周岁，没有能力测试记录', en: 'Aged 70, no ability test' } },
  { name: 'renewal-photo-old', called: '姚颖', sex: 'female', portraitDaysAgo: 8 * 365 + 2, driver: inOrder, note: { zh: '已有照片是八年前拍摄的', en: 'The portrait on file is eight years old' } },
  { name: 'renewal-none', called: '白雪', sex: 'female', note: { zh: '没有驾驶证', en: 'Has no licence' } },
  { name: 'renewal-agent', called: '尹航', age: 29, note: { zh: '受樊荣花电子委托的代理人', en: 'Agent, authorised electronically by Fan Ronghua' } },
  { name: 'renewal-principal', called: '樊荣花', sex: 'female', age: 58, driver: { ...inOrder, term: 10, termEndsInDays: 30 }, note: { zh: '电子委托尹航代办的驾驶人，可换证', en: 'A driver who authorised Yin Hang: can renew' } },
];
