import type { CalledPersona } from '@yichuang/definition';
import { catalogue } from '@yichuang/house';
import { systemClock } from '@yichuang/kernel';
import { openDatabase } from '@yichuang/platform';
import { listPersonas } from '@yichuang/registers';

import { DeskClient } from '../journey/desk-client.js';
import { travel, type Journey } from '../journey/travel.js';
import { SANDBOX_PASSWORD } from '../sandbox/open-accounts.js';

const usage = `用法 Usage: npm run -s journey -- --service ID | --all\n每次在独立的临时环境中进行，不影响正在运行的系统。 Each run has a temporary product of its own; what runs already is not touched.`;
const [option, id] = process.argv.slice(2);
const { PORTAL_URL: portal, DESK_URL: desk, DATABASE_URL: databaseUrl } = process.env;
const services = option === '--all' ? catalogue.list() : option === '--service' ? [catalogue.find(id ?? '')].filter((found) => found !== undefined) : [];
if (services.length === 0 || !portal || !desk || !databaseUrl) {
  console.error(option === '--service' ? `没有这个事项 No such service: ${id ?? ''}\n${usage}` : usage);
  process.exit(2);
}

const { database, close } = await openDatabase(databaseUrl);
const personas = await listPersonas(database.query);
await close();

const get = (part: string) => {
  const found = personas.find(({ name }) => name === part);
  if (!found) throw new Error(`The sandbox has no ${part}`);
  return found;
};
const called: CalledPersona = (part) => {
  const { called: name, documentType, documentNumber } = get(part);
  return { name, documentType, documentNumber };
};

const atDesk = (role: string) => DeskClient.signIn(desk, `${role}.henan`, SANDBOX_PASSWORD);
const people = { clerk: await atDesk('clerk'), examiner: await atDesk('examiner'), decider: await atDesk('decider') };

let failed = 0;
const surroundings = { portal, password: SANDBOX_PASSWORD, today: systemClock.today(), called, people };
for (const service of services) {
  console.log(`${service.id}  ${service.name.zh}`);
  for (const sample of service.samples) {
    const line = await travel(service, sample, surroundings).then(inWords, (error: unknown) => ({ asPromised: false, text: `${sample.id.padEnd(18)} ${String(error)}` }));
    failed += line.asPromised ? 0 : 1;
    console.log(`${line.asPromised ? '✓' : '✗'} ${line.text}`);
  }
}
console.log(`${failed === 0 ? '全部符合样例 All as promised' : `${failed} 项与样例不符 not as promised`}`);
process.exitCode = failed === 0 ? 0 : 1;

function inWords({ sample, reference, actions, documents, asPromised }: Journey) {
  return { asPromised, text: `${sample.padEnd(18)} ${reference}  ${actions.join(' → ')}  ${documents.join(' ')}` };
}
