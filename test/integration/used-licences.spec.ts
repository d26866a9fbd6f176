import { publicOrderLicence, type FactQuery } from '@yichuang/definition';
import { openDatabase, type OpenDatabase, type Query } from '@yichuang/platform';
import { factLoaders, registersMigrations } from '@yichuang/registers';

import { createTestDatabase, type TestDatabase } from '../support/database.js';

let testDatabase: TestDatabase;
let open: OpenDatabase;

const query: Query = (sql, params) => open.database.query(sql, params);

beforeAll(async () => {
  testDatabase = await createTestDatabase(registersMigrations);
  open = await openDatabase(testDatabase.url);
});

afterAll(async () => {
  await open.close();
  await testDatabase.drop();
});

async function numbersOf(question: FactQuery): Promise<string[]> {
  const loader = factLoaders.find(({ register, query: asked }) => register === question.register && asked === question.query);
  const found = (await loader?.load([question.key], query))?.get(question.key) as readonly { readonly number: string }[];
  return found.map(({ number }) => number);
}

describe('A licence for one trip', () => {
  it('is good for nothing more once it was used and handed back, and what was carried on it is not forgotten; one that was cancelled is', async () => {
    for (const status of ['valid', 'used', 'cancelled', 'revoked']) {
      await query(
        `INSERT INTO public_order_licence (number, kind, holder_number, holder_name, premises, region_code, valid_from, valid_until, status, details, issued_by)
         VALUES ($1, 'explosives-transport', 'buyer', '某公司', NULL, '410181', '2026-11-01', '2026-11-20', $1, '{}', '410181-bureau')`,
        [status],
      );
    }
    expect(await numbersOf(publicOrderLicence.holders('explosives-transport', ['buyer']))).toEqual(['valid']);
    expect(await numbersOf(publicOrderLicence.used('explosives-transport', 'buyer'))).toEqual(['used']);
  });
});
