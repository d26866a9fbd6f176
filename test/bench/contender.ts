import { setTimeout as sleep } from 'node:timers/promises';

import { sendAll } from './load/send-all.js';
import { median } from './figures.js';
import type { Started } from './start-process.js';
import type { Surroundings } from './surroundings.js';

/** One way to carry applications from the request to the decision: a server and a worker. */
export interface Contender {
  readonly name: string;
  readonly server: Started;
  readonly worker: Started;
  /** Applications in one round, so that a round takes about two seconds: what begins and ends it takes the same for all. */
  readonly count: number;
}

export interface Race {
  readonly surroundings: Surroundings;
  readonly contenders: readonly Contender[];
  readonly rounds: number;
  /** Makes the registers as they were and answers the requests of a round. */
  readonly prepare: (count: number) => Promise<readonly Buffer[]>;
}

const CONNECTIONS = 128;
const LOOK_EVERY_MS = 20;

/** Rounds in which all take turns, after one that counts for nothing. @returns applications per second by name, a round each. */
export async function race({ surroundings, contenders, rounds, prepare }: Race): Promise<ReadonlyMap<string, readonly number[]>> {
  const rates = new Map<string, number[]>(contenders.map(({ name }) => [name, []]));
  for (let round = 0; round <= rounds; round += 1) {
    for (const { name, server, count } of contenders) {
      const requests = await prepare(round === 0 ? Math.ceil(count / 2) : count);
      const began = performance.now();
      await sendAll({ url: server.url, requests, connections: CONNECTIONS });
      await allDecided(surroundings, requests.length);
      if (round > 0) rates.get(name)?.push((requests.length * 1_000) / (performance.now() - began));
    }
  }
  return rates;
}

interface Waiting {
  readonly id: number;
}

const newestSql = `SELECT id FROM application WHERE state <> 'approved' ORDER BY id DESC LIMIT 1`;
const stillSql = `SELECT id FROM application WHERE id = $1 AND state <> 'approved'`;

/** Waits for the newest, which is among the last: to count all of them again and again would be work of its own, the more the faster a contender is. */
async function allDecided({ database }: Surroundings, count: number): Promise<void> {
  let [newest] = await database.query<Waiting>(newestSql);
  for (const until = performance.now() + 60_000; newest && performance.now() < until; await sleep(LOOK_EVERY_MS)) {
    const [still] = await database.constant<Waiting>(stillSql, [newest.id]);
    if (!still) [newest] = await database.query<Waiting>(newestSql);
  }
  const states = await database.query<{ state: string; count: number }>('SELECT state, count(*) AS count FROM application GROUP BY state');
  if (states.every(({ state }) => state === 'approved') && states[0]?.count === count) return;
  throw new Error(`Not all of ${count} applications were decided within a minute: ${JSON.stringify(states)}`);
}

/** How many times as fast the first is as the second, in the middle of the rounds. */
export const ratio = (rates: ReadonlyMap<string, readonly number[]>, first: string, second: string): number =>
  median((rates.get(first) ?? []).map((rate, round) => rate / (rates.get(second)?.[round] as number)));
