import { setTimeout as sleep } from 'node:timers/promises';

import { systemClock } from '@yichuang/kernel';
import { TakeNext, type Officer, type OfficerRole } from '@yichuang/one-window';
import { openDatabase, type Database } from '@yichuang/platform';

import { median, type Figure } from '../figures.js';
import type { Surroundings } from '../surroundings.js';
import { fillTasks, freeTasks } from './fill-tasks.js';

const CLERKS = 32;
const TAKES = 50;
const ROUNDS = 3;
/** Between two cases: together the clerks take some 400 a second, what ten thousand do who need 25 s for a case. */
const PAUSE_MS = 80;
/** Connections of one desk. */
const POOL = 10;

/** Of the million tasks, half are common work and one in two hundred and fifty is rare. */
const kinds = {
  common: { role: 'clerk', skill: 'household' },
  rare: { role: 'decider', skill: 'public-order' },
} as const satisfies Record<string, { readonly role: OfficerRole; readonly skill: string }>;
type Kind = keyof typeof kinds;

/** Taking the next case out of a million, by clerks of eight cities at once. */
export async function desk({ env, database }: Surroundings): Promise<Figure[]> {
  const cities = await fillTasks(database);
  const { database: ofDesk, close } = await openDatabase(env['DATABASE_URL'] as string, { pool: POOL });
  const times: Record<Kind, number[][]> = { common: [], rare: [] };
  try {
    for (let round = 0; round <= ROUNDS; round += 1) {
      for (const kind of ['common', 'rare'] as const) {
        const taken = await takeMany(kind, cities, ofDesk);
        if (round > 0) times[kind].push(taken.sort((a, b) => a - b));
      }
      await freeTasks(database);
    }
  } finally {
    await close();
  }
  return figuresOf(times);
}

/** @returns how long each taking took, in milliseconds. */
async function takeMany(kind: Kind, cities: readonly (readonly string[])[], database: Database): Promise<number[]> {
  const takeNext = new TakeNext(database, systemClock);
  const { role, skill } = kinds[kind];
  const clerks = Array.from({ length: CLERKS }, (_, n): Officer => ({ id: n + 1, role, name: '', offices: cities[n % cities.length] as readonly string[], skills: [skill] }));
  const times = await Promise.all(clerks.map((clerk) => takeAgainAndAgain(clerk, takeNext)));
  return times.flat();
}

async function takeAgainAndAgain(clerk: Officer, takeNext: TakeNext): Promise<number[]> {
  const times: number[] = [];
  await sleep((PAUSE_MS * clerk.id) / CLERKS);
  for (let n = 0; n < TAKES; n += 1) {
    const began = performance.now();
    const taken = await takeNext.take(clerk);
    times.push(performance.now() - began);
    if (!taken) throw new Error(`Nothing was left for ${clerk.role} ${clerk.id}`);
    await sleep(PAUSE_MS);
  }
  return times;
}

const percentile = (sorted: readonly number[], share: number): number => sorted[Math.floor(sorted.length * share)] as number;

function figuresOf(times: Readonly<Record<Kind, readonly number[][]>>): Figure[] {
  const of = (kind: Kind, share: number): number => median(times[kind].map((sorted) => percentile(sorted, share)));
  const ratios = times.rare.map((sorted, round) => percentile(sorted, 0.99) / percentile(times.common[round] as number[], 0.99));
  return [
    { name: 'takeNextP50', words: 'Take next of 1,000,000 open tasks, 32 clerks: p50', value: of('common', 0.5), unit: 'ms' },
    { name: 'takeNextP99', words: 'the same: p99', value: of('common', 0.99), unit: 'ms', limit: 20 },
    { name: 'takeNextRareP50', words: 'Take next with a rare skill: p50', value: of('rare', 0.5), unit: 'ms' },
    { name: 'takeNextRareP99', words: 'the same: p99', value: of('rare', 0.99), unit: 'ms', limit: 20 },
    { name: 'g10', words: 'G10 p99 rare skill ÷ common skill', value: median(ratios), unit: '×', limit: 1.5 },
  ];
}
