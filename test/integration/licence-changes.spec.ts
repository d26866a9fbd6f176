import { driver, type DrivingLicence, type Effect, type LicenceStatus } from '@yichuang/definition';
import { openDatabase, type OpenDatabase, type Query } from '@yichuang/platform';
import { effectHandlers, emptyRegisters, factLoaders, fillRegisters, generateProvince, listPersonas, registersMigrations, type Records } from '@yichuang/registers';

import { createTestDatabase, type TestDatabase } from '../support/database.js';

let testDatabase: TestDatabase;
let open: OpenDatabase;
let province: Records[];
let holder = '';

const query: Query = (sql, params) => open.database.query(sql, params);

beforeAll(async () => {
  testDatabase = await createTestDatabase(registersMigrations);
  open = await openDatabase(testDatabase.url);
  province = [...generateProvince({ people: 150, seed: 5, today: '2026-11-23', vehicleOfficeOf: () => '410100-traffic' })];
});

afterAll(async () => {
  await open.close();
  await testDatabase.drop();
});

beforeEach(async () => {
  await emptyRegisters(query);
  for (const part of province) await fillRegisters(part, query);
  holder = (await listPersonas(query)).find(({ name }) => name === 'licence-lost')?.documentNumber ?? '';
});

async function licence(): Promise<DrivingLicence> {
  const loader = factLoaders.find((each) => each.register === 'driver' && each.query === 'licence');
  return (await loader?.load([holder], query))?.get(holder) as DrivingLicence;
}

/** Traffic police set a status, as they do on the road. */
const becomes = (status: LicenceStatus) => query('UPDATE driver_licence SET status = $2 WHERE licence_number = $1', [holder, status]);

async function change({ register, kind, data }: Effect): Promise<void> {
  const handler = effectHandlers.find((each) => each.register === register && each.kind === kind);
  await open.database.transaction((run) => (handler as NonNullable<typeof handler>).apply([{ applicationId: 1, index: 0, data, at: new Date('2026-11-23T02:00:00Z') }], run));
}

/** What is decided on the licence as it is now. */
const decided: [string, (held: DrivingLicence) => Effect][] = [
  ['renewal', ({ licenceNumber, serial, classes, issuingOffice }) => driver.renew({ licenceNumber, previousSerial: serial, validFrom: '2026-12-01', validUntil: '2036-12-01', classes, reviewedUntil: null, issuingOffice, serial: '410000000001' })],
  ['review', ({ licenceNumber }) => driver.review({ licenceNumber, reviewedUntil: '2027-12-31' })],
  ['report of physical condition', ({ licenceNumber }) => driver.reportCondition({ licenceNumber, medicalDueOn: '2027-12-31', lastMedicalOn: '2026-11-20', wearsHearingAid: false })],
  ['replacement', (held) => driver.voidCard({ ...held, reason: 'lost' })],
];

const offRoad: readonly LicenceStatus[] = ['detained', 'suspended', 'revoked', 'deregistered'];

describe.each(decided)('A %s', (_name, effectOf) => {
  it.each(offRoad)('that was decided before the licence was %s changes nothing, and is missed', async (status) => {
    const effect = effectOf(await licence());
    await becomes(status);
    const before = await licence();
    await expect(change(effect)).rejects.toThrow('no record to change');
    expect([await licence(), before.status]).toEqual([before, status]);
  });

  it('is made once under the status it was decided on, and not again when the licence is detained afterwards', async () => {
    const effect = effectOf(await licence());
    await change(effect);
    await becomes('detained');
    await change(effect);
    expect((await licence()).status).toBe('detained');
  });
});

describe('What was overdue', () => {
  it('is overdue no more when that very thing was done', async () => {
    await becomes('overdue-review');
    await change(driver.review({ licenceNumber: holder, reviewedUntil: '2027-12-31' }));
    expect(await licence()).toMatchObject({ status: 'normal', reviewedUntil: '2027-12-31' });
  });

  it('stays overdue when another thing was done', async () => {
    await becomes('overdue-renewal');
    await change(driver.reportCondition({ licenceNumber: holder, medicalDueOn: '2027-12-31', lastMedicalOn: '2026-11-20', wearsHearingAid: false }));
    expect((await licence()).status).toBe('overdue-renewal');
  });
});
