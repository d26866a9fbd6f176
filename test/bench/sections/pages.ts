import { median, type Figure } from '../figures.js';
import { request } from '../load/request.js';
import { sendAll } from '../load/send-all.js';
import { startRole } from '../start-process.js';
import type { Surroundings } from '../surroundings.js';
import { fillGrantable } from './grantable-citizens.js';
import { startPortal } from './renewal.js';
import { readyApplicants } from './renewal-requests.js';

interface Page {
  readonly name: string;
  readonly words: string;
  readonly goal: number;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
}

const COUNT = 3_000;
const ROUNDS = 3;
const service = '/services/traffic.driving-licence-renewal';

/** Pages of the portal against a bare server that gives out the same bytes. */
export async function pages(surroundings: Surroundings): Promise<Figure[]> {
  const { database } = surroundings;
  const [known] = await database.query<{ citizens: boolean }>(`SELECT to_regclass('bench_licence') IS NOT NULL AS citizens`);
  if (!known?.citizens) await fillGrantable(database.query);
  const [citizen] = await database.query<Parameters<typeof readyApplicants>[0][number]>(`SELECT id AS "accountId", name, document_number AS "documentNumber", phone FROM account ORDER BY id LIMIT 1`);
  const [signedIn] = await readyApplicants(citizen ? [citizen] : [], database);
  await database.query(`UPDATE session SET kind = 'cookie' WHERE account_id = $1`, [citizen?.accountId]);
  const all: Page[] = [
    { name: 'guidePageShare', words: 'Guide page ÷ bare server, the same bytes', goal: 60, path: service, headers: {} },
    { name: 'formPageShare', words: 'Prefilled form page, signed in ÷ bare server', goal: 25, path: `${service}/apply`, headers: { cookie: `yc=${signedIn?.token}` } },
  ];
  return measure(all, surroundings);
}

async function measure(all: readonly Page[], surroundings: Surroundings): Promise<Figure[]> {
  const [portal, plain] = [await startPortal(surroundings), await startRole(surroundings.env, 'plain')];
  const rateOf = async (url: string, one: Buffer): Promise<number> => COUNT / (await sendAll({ url, requests: Array<Buffer>(COUNT).fill(one), connections: 64 })).seconds;
  const figures: Figure[] = [];
  try {
    for (const { path, headers, ...page } of all) {
      const body = await (await fetch(new URL(path, portal.url), { headers, redirect: 'error' })).text();
      await sendAll({ url: plain.url, requests: [request({ method: 'PUT', path: '/page', body })], connections: 1 });
      const rounds: { ours: number; bare: number }[] = [];
      for (let round = 0; round <= ROUNDS; round += 1) {
        const ours = await rateOf(portal.url, request({ method: 'GET', path, headers }));
        rounds.push({ ours, bare: await rateOf(plain.url, request({ method: 'GET', path: '/page' })) });
      }
      const counted = rounds.slice(1);
      figures.push({ name: `${page.name}PerSecond`, words: `${page.words.split(' ÷')[0]}: pages`, value: median(counted.map(({ ours }) => ours)), unit: '/s' });
      figures.push({ ...page, value: 100 * median(counted.map(({ ours, bare }) => ours / bare)), unit: '%' });
    }
    return figures;
  } finally {
    await Promise.all([portal.stop(), plain.stop()]);
  }
}
