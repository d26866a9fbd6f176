import { openDatabase } from '@yichuang/platform';

import { report, toJson, type Figure } from './figures.js';
import type { Surroundings } from './surroundings.js';

const sections: Readonly<Record<string, () => Promise<(surroundings: Surroundings) => Promise<Figure[]>>>> = {
  catalogue: async () => (await import('./sections/catalogue.js')).catalogue,
  bare: async () => (await import('./sections/bare.js')).bare,
  g1r: async () => (await import('./sections/renewal.js')).renewal,
  pages: async () => (await import('./sections/pages.js')).pages,
  desk: async () => (await import('./sections/desk.js')).desk,
};

/** Measures the named sections, or all, and prints figures, ratios and goals; `--json` as one object. */
export async function runBench(args: readonly string[]): Promise<void> {
  const asked = args.filter((arg) => arg in sections);
  const env = { ...process.env, LOG_LEVEL: 'warn', QUEUE_PREFIX: 'bench', PORTAL_PORT: '0', DATABASE_POOL: '8' };
  const { database, close } = await openDatabase(process.env['DATABASE_URL'] as string);
  const figures: Figure[] = [];
  try {
    for (const name of asked.length > 0 ? asked : Object.keys(sections)) {
      const measure = await sections[name]?.();
      const measured = (await measure?.({ env, database })) ?? [];
      if (!args.includes('--json')) console.log(`\n${name}\n${report(measured)}`);
      figures.push(...measured);
    }
  } finally {
    await close();
  }
  if (args.includes('--json')) console.log(toJson(figures));
}
