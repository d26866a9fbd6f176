import type { LicenceClass, LicenceStatus } from '@yichuang/definition';

import { weighted, type Random } from './random.js';

/** What is to be true of a driver today. */
export interface DriverPlan {
  readonly classes: readonly LicenceClass[];
  /** Terms follow each other: six years, ten years, long-term. */
  readonly term: 6 | 10 | 'long-term';
  /** When the last term that ends does so: days from today, negative when it is over. */
  readonly termEndsInDays: number;
  readonly status: LicenceStatus;
  readonly points: number;
  readonly pointsLastCycle?: number;
  /** When the next certificate of physical condition is due: days from today. */
  readonly medicalDueInDays?: number;
  /** A cycle with twelve points, so many cycles before the present one, and whether the course was passed. */
  readonly fullPoints?: { readonly cyclesAgo: number; readonly passed: boolean };
  readonly report?: { readonly daysAgo: number; readonly listed: boolean; readonly unfitFor?: LicenceClass };
  readonly abilityTest?: { readonly daysAgo: number; readonly score: number };
  /** An unsettled violation of the driver's own. */
  readonly violation?: 'unprocessed' | 'processed-unpaid';
}

const classesOf = weighted<readonly LicenceClass[]>([[['C1'], 62], [['C2'], 18], [['C1', 'D'], 4], [['C1', 'E'], 4], [['B2'], 5], [['A2'], 3], [['B1'], 1], [['A1'], 1], [['A2', 'C1'], 1], [['D'], 1]]);
const classesFrom63 = weighted<readonly LicenceClass[]>([[['C1'], 70], [['C2'], 24], [['C1', 'E'], 3], [['A2', 'C1'], 2], [['B2'], 1]]);
const pointsOf = weighted([[0, 80], [1, 6], [3, 6], [6, 5], [9, 3]]);
const withheld: readonly LicenceStatus[] = ['detained', 'seized', 'suspended', 'stopped-use', 'locked'];
const YEAR = 365;

/** An ordinary driver of an age. A third of those old enough have a renewal due, most of them with everything in order. */
export function planDriver(random: Random, age: number): DriverPlan {
  const term = age < 36 ? 6 : random.pick([6, 6, 10, 10, 10, 'long-term'] as const);
  const isDue = age >= 27 && term !== 'long-term' && random.chance(1 / 3);
  const termEndsInDays = isDue ? dueIn(random) : notDueIn(random, term, age);
  const owesCourse = random.chance(0.006);
  return {
    classes: (age < 63 ? classesOf : classesFrom63)(random),
    term,
    termEndsInDays,
    status: random.chance(0.012) ? random.pick(withheld) : owesCourse ? 'full-points' : statusAfter(term === 'long-term' ? 0 : termEndsInDays),
    points: owesCourse ? 12 : pointsOf(random),
    ...(owesCourse && { fullPoints: { cyclesAgo: 0, passed: false } }),
    ...(!owesCourse && random.chance(0.03) && { fullPoints: { cyclesAgo: random.between(1, 5), passed: true } }),
    ...(random.chance(isDue ? 0.96 : 0.05) && { report: { daysAgo: random.chance(0.97) ? random.between(1, 170) : random.between(190, 400), listed: random.chance(0.985), unfitFor: random.chance(0.005) ? 'C1' : undefined } }),
    ...(age >= 70 && random.chance(0.9) && { abilityTest: { daysAgo: random.between(1, 330), score: random.chance(0.93) ? random.between(90, 100) : random.between(60, 89) } }),
    ...(random.chance(0.04) && { violation: random.pick(['unprocessed', 'processed-unpaid'] as const) }),
  };
}

/** In the window of 90 days before and one year after, and a few beyond it. */
function dueIn(random: Random): number {
  if (random.chance(0.04)) return -random.between(370, 700);
  return random.chance(0.75) ? random.between(0, 88) : -random.between(1, 340);
}

function notDueIn(random: Random, term: DriverPlan['term'], age: number): number {
  if (term === 'long-term') return -random.between(1, (age - 35) * YEAR);
  if (term === 10) return random.between(100, 10 * YEAR - 10);
  return 6 * YEAR - random.between(0, Math.min(age - 19, 5) * YEAR);
}

const statusAfter = (termEndsInDays: number): LicenceStatus => (termEndsInDays >= 0 ? 'normal' : termEndsInDays >= -366 ? 'overdue-renewal' : 'deregistered-recoverable');
