import type { Service } from '@yichuang/definition';

import { readCast } from '../journey/cast.js';
import { chosenServices } from '../journey/chosen-services.js';
import { signInPeople } from '../journey/people.js';
import { travel, type Journey } from '../journey/travel.js';
import { SANDBOX_PASSWORD } from '../sandbox/open-accounts.js';

const chosen = chosenServices(process.argv.slice(2));
const { PORTAL_URL: portal, DESK_URL: desk, DATABASE_URL: databaseUrl } = process.env;
if (!chosen.ok || !portal || !desk || !databaseUrl) {
  console.error(chosen.ok ? 'PORTAL_URL, DESK_URL, DATABASE_URL?' : chosen.error);
  process.exit(2);
}

interface Line {
  readonly asPromised: boolean;
  readonly text: string;
}

const inWords = ({ sample, reference, actions, documents, asPromised }: Journey): Line => ({ asPromised, text: `${sample.padEnd(18)} ${reference}  ${actions.join(' → ')}  ${documents.join(' ')}` });

const surroundings = { portal, password: SANDBOX_PASSWORD, cast: await readCast(databaseUrl), people: await signInPeople(desk, SANDBOX_PASSWORD) };

/** Travels one service, sample after sample, and tells when all have ended. @returns its line of the table */
async function travelAll(service: Service): Promise<Line> {
  const began = performance.now();
  const lines: Line[] = [];
  for (const sample of service.samples) lines.push(await travel(service, sample, surroundings).then(inWords, (error: unknown) => ({ asPromised: false, text: `${sample.id.padEnd(18)} ${String(error)}` })));
  console.log([`${service.id}  ${service.name.zh}`, ...lines.map(({ asPromised, text }) => `${asPromised ? '✓' : '✗'} ${text}`)].join('\n'));
  const kept = lines.filter(({ asPromised }) => asPromised).length;
  const seconds = ((performance.now() - began) / 1_000).toFixed(1);
  return { asPromised: kept === lines.length, text: `${service.id.padEnd(52)} ${`${kept}/${lines.length}`.padStart(6)} ${seconds.padStart(7)} s` };
}

/** As many services at once as keep the product busy, one at a time each. */
const lanes = 6;
const waiting = chosen.value.values();
const table: Line[] = [];
await Promise.all(
  Array.from({ length: lanes }, async () => {
    for (const service of waiting) table.push(await travelAll(service));
  }),
);

const failed = table.filter(({ asPromised }) => !asPromised).length;
console.log(table.map(({ asPromised, text }) => `${asPromised ? '✓' : '✗'} ${text}`).sort().join('\n'));
console.log(failed === 0 ? '全部符合样例 All as promised' : `${failed} 个事项与样例不符 services not as promised`);
process.exitCode = failed === 0 ? 0 : 1;
