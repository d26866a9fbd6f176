import { graphileWorker } from './graphile-worker.js';
import { naiveBull } from './naive-bull.js';
import { pgBoss } from './pg-boss.js';
import type { Way } from './way.js';

export const ways: Readonly<Record<string, Way>> = { 'graphile-worker': graphileWorker, 'pg-boss': pgBoss, 'naive Bull': naiveBull };

/** @throws Error for a way nobody knows. */
export function getWay(name: string): Way {
  const way = ways[name];
  if (!way) throw new Error(`There is no way ${name}`);
  return way;
}
