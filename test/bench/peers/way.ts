import type { Database } from '@yichuang/platform';

import type { Arrival } from './received.js';

export interface Means {
  readonly database: Database;
  readonly databaseUrl: string;
  readonly redisUrl: string;
}

/** How a job queue is used as its makers advise: the server stores and enqueues, the worker does one job for each application. */
export interface Way {
  sender(means: Means): Promise<(arrival: Arrival) => Promise<void>>;
  /** `steps`: what is done in a job of its own, in this order. */
  work(means: Means, steps: readonly ((id: number) => Promise<void>)[]): Promise<void>;
}

export interface JobData {
  readonly id: number;
}

/** Jobs at a time: more do not make a peer faster on two cores, and all processes together share PostgreSQL's 100 connections. */
export const CONCURRENCY = 10;

/** All steps of an application in one job. */
export const inOneJob = (steps: readonly ((id: number) => Promise<void>)[]) => async (id: number): Promise<void> => {
  for (const step of steps) await step(id);
};
