import type { CalledPersona } from '@yichuang/definition';
import { catalogue } from '@yichuang/house';
import { systemClock } from '@yichuang/kernel';
import { openDatabase } from '@yichuang/platform';
import { listPersonas } from '@yichuang/registers';

import { travel } from '../journey/travel.js';
import { SANDBOX_PASSWORD } from '../sandbox/open-accounts.js';

const usage = `用法 Usage: npm run -s journey -- --service ID | --all\n每次在独立的临时环境中进行，不影响正在运行的系统。 Each run has a temporary product of its own; what runs already is not touched.`;
const [option, id] = process.argv.slice(2);
const { PORTAL_URL: portal, DATABASE_URL: databaseUrl } = process.env;
const services = option === '--all' ? catalogue.list() : option === '--service' ? [catalogue.find(id ?? '')].filter((found) => found !== undefined) : [];
if (services.length === 0 || !portal || !databaseUrl) {
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

let failed = 0;
for (const service of services) {
  console.log(`${service.id}  ${service.name.zh}`);
  for (const sample of service.samples) {
    const journey = await travel(service, sample, { portal, login: get(sample.persona).documentNumber, password: SANDBOX_PASSWORD, today: systemClock.today(), called });
    failed += journey.asPromised ? 0 : 1;
    console.log(`${journey.asPromised ? '✓' : '✗'} ${sample.id.padEnd(18)} ${journey.reference}  ${journey.actions.join(' → ')}  ${journey.documents.join(' ')}`);
  }
}
console.log(`${failed === 0 ? '全部符合样例 All as promised' : `${failed} 项与样例不符 not as promised`}`);
process.exitCode = failed === 0 ? 0 : 1;
