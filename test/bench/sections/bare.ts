import { randomUUID } from 'node:crypto';

import { race, ratio } from '../contender.js';
import { median, type Figure } from '../figures.js';
import { request } from '../load/request.js';
import { startRole } from '../start-process.js';
import { forgetApplications, type Surroundings } from '../surroundings.js';
import { bound } from './bound.js';
import { intakeShare } from './intake-share.js';
import { startPeer, stopAll } from './peers.js';

const OURS = 'one window';
const ROUNDS = 3;

/** A bare application; each is another one. */
const bareRequests = (count: number): Buffer[] =>
  Array.from({ length: count }, () =>
    request({ method: 'POST', path: '/api/v1/applications', headers: { 'idempotency-key': randomUUID() }, body: { serviceId: 'traffic.bare', form: { subject: '申请', explanation: '基准测试' }, materials: [] } }),
  );

/** The one window without facts, effects and documents: against job queues, against PostgreSQL and against a bare server. */
export async function bare(surroundings: Surroundings): Promise<Figure[]> {
  const prepare = async (count: number): Promise<Buffer[]> => {
    await forgetApplications(surroundings);
    return bareRequests(count);
  };
  const server = await startRole(surroundings.env, 'bare-server');
  const intake = await intakeShare({ server, surroundings, prepare });
  const contenders = [
    { name: OURS, count: 16_000, server, worker: await startRole(surroundings.env, 'bare-worker') },
    await startPeer({ way: 'graphile-worker', work: 'bare', count: 1_200 }, surroundings),
    await startPeer({ way: 'naive Bull', work: 'bare', count: 600, steps: 'one-by-one' }, surroundings),
  ];
  try {
    const rates = await race({ surroundings, contenders, rounds: ROUNDS, prepare });
    const rate = (name: string): number => median(rates.get(name) ?? []);
    const limit = await bound(surroundings);
    return [
      { name: 'bareOursPerSecond', words: 'Bare service, one window: applications', value: rate(OURS), unit: '/s' },
      { name: 'bareGraphileWorkerPerSecond', words: 'Bare service, graphile-worker, a job per application', value: rate('graphile-worker'), unit: '/s' },
      { name: 'bareNaiveBullPerSecond', words: 'Bare service, naive Bull, a job per step', value: rate('naive Bull'), unit: '/s' },
      { name: 'g1', words: 'G1  one window ÷ graphile-worker', value: ratio(rates, OURS, 'graphile-worker'), unit: '×', goal: 10 },
      { name: 'g2', words: 'G2  one window ÷ naive Bull', value: ratio(rates, OURS, 'naive Bull'), unit: '×', goal: 20 },
      { name: 'boundPerSecond', words: 'PostgreSQL alone, the same statements, 64 per commit', value: limit, unit: '/s' },
      { name: 'g5', words: 'G5  one window ÷ PostgreSQL alone', value: (100 * rate(OURS)) / limit, unit: '%', goal: 22 },
      ...intake,
    ];
  } finally {
    await stopAll(contenders);
  }
}
