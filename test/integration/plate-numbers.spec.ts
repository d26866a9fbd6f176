import { vehicle, vehicleMeasureKind, violation, violationRecord, type Effect, type FactQuery } from '@yichuang/definition';
import { openDatabase, type OpenDatabase, type Query } from '@yichuang/platform';
import { effectHandlers, emptyRegisters, factLoaders, fillRegisters, generateProvince, registersMigrations, type Records } from '@yichuang/registers';

import { createTestDatabase, type TestDatabase } from '../support/database.js';

const today = '2026-11-23';
let testDatabase: TestDatabase;
let open: OpenDatabase;
let province: Records[];
let one: Plated;
let other: Plated;

interface Plated {
  readonly vin: string;
  readonly plateNumber: string;
  readonly plateType: string;
}

type Transfer = Parameters<typeof vehicle.transfer>[0];

const query: Query = (sql, params) => open.database.query(sql, params);

beforeAll(async () => {
  testDatabase = await createTestDatabase(registersMigrations);
  open = await openDatabase(testDatabase.url);
  province = [...generateProvince({ people: 150, seed: 5, today, vehicleOfficeOf: () => '410100-traffic' })];
});

afterAll(async () => {
  await open.close();
  await testDatabase.drop();
});

beforeEach(async () => {
  await emptyRegisters(query);
  for (const part of province) await fillRegisters(part, query);
  const [first, second] = await query<Plated>(
    `SELECT vin, plate_number AS "plateNumber", plate_type AS "plateType" FROM vehicle v
     WHERE status = 'normal' AND plate_type = 'small-car' AND first_registered_on < '2025-01-01' AND NOT EXISTS (SELECT FROM violation_record r WHERE r.plate_number = v.plate_number) ORDER BY vin LIMIT 2`,
  );
  [one, other] = [first as Plated, second as Plated];
});

async function ask(question: FactQuery): Promise<unknown> {
  const loader = factLoaders.find(({ register, query: asked }) => register === question.register && asked === question.query);
  return (await loader?.load([question.key], query))?.get(question.key);
}

async function change(applicationId: number, ...effects: readonly Effect[]): Promise<void> {
  for (const [index, { register, kind, data }] of effects.entries()) {
    const handler = effectHandlers.find((each) => each.register === register && each.kind === kind);
    await open.database.transaction((run) => (handler as NonNullable<typeof handler>).apply([{ applicationId, index, data, at: new Date('2026-11-23T02:00:00Z') }], run));
  }
}

/** A camera sees plates on a day, and somebody a misuse of them. */
async function seen(recordNumber: string, { plateNumber, plateType }: Plated, on: string): Promise<void> {
  await query(
    `INSERT INTO violation_record (record_number, source, plate_number, plate_type, at, place, code, fine, points, status) VALUES ($1, 'camera', $2, $3, $4::date + time '12:00', '某路口', '1625', 200, 6, 'unprocessed')`,
    [recordNumber, plateNumber, plateType, on],
  );
  await query(`INSERT INTO vehicle_measure (number, plate_number, plate_type, kind, since) VALUES ($1, $2, $3, 'plate-misuse', $4)`, [recordNumber, plateNumber, plateType, on]);
}

/** What is open of plates, by every question about them. */
async function openOf(plates: Plated): Promise<readonly unknown[][]> {
  const answers = await Promise.all([violation.openOfPlates(plates), violationRecord.byCamera(plates), vehicleMeasureKind(`${plates.plateNumber}>${plates.plateType}`)].map(ask));
  return answers.map((found) => (found as { readonly recordNumber?: string; readonly since?: string }[]).map(({ recordNumber, since }) => recordNumber ?? since));
}

/** The first vehicle goes to the scrapyard, and the second gets its number. */
async function reissue(): Promise<void> {
  const [record] = await query<Omit<Transfer, 'vin' | 'plateNumber' | 'ownedSince' | 'licenceSerial' | 'status'>>(`SELECT owner_type AS "ownerType", owner_document_number AS "ownerDocumentNumber", owner_name AS "ownerName", owner_address AS "ownerAddress", issuing_office AS "issuingOffice" FROM vehicle WHERE vin = $1`, [other.vin]);
  await change(
    1,
    vehicle.deregister({ vin: one.vin, deregisteredOn: '2026-11-10', deregistrationReason: 'voluntary-scrap' }),
    vehicle.giveUpNumber({ number: 'HP1', plateNumber: one.plateNumber, plateType: 'small-car', vin: one.vin, ownerNumber: 'owner', heldSince: '2020-01-01', givenUpOn: '2026-11-10' }),
    vehicle.transfer({ ...(record as NonNullable<typeof record>), vin: other.vin, plateNumber: one.plateNumber, ownedSince: '2026-11-15', licenceSerial: 'L1', status: 'normal' }),
  );
}

describe('What was seen of plates', () => {
  it('concerns the vehicle that bears them', async () => {
    await seen('4101050001', one, '2026-11-01');
    expect(await openOf(one)).toEqual([['4101050001'], ['4101050001'], ['2026-11-01']]);
    expect(await openOf(other)).toEqual([[], [], []]);
  });

  it('does not burden another vehicle that is given the number, even when it was recorded later', async () => {
    await seen('4101050001', one, '2026-11-01');
    await reissue();
    await seen('4101050002', one, '2026-11-10');
    await seen('4101050003', one, '2026-11-20');
    expect(await openOf(one)).toEqual([['4101050003'], ['4101050003'], ['2026-11-20']]);
  });

  it('keeps a number from its last owner as long as their vehicle is not settled, not for what happened since', async () => {
    const isUnsettled = async () => ((await ask(vehicle.plateNumber(one))) as { readonly givenUp: { readonly isUnsettled: boolean } | null } | null)?.givenUp?.isUnsettled;
    await reissue();
    await seen('4101050003', one, '2026-11-20');
    expect(await isUnsettled()).toBe(false);
    await seen('4101050001', one, '2026-11-01');
    expect(await isUnsettled()).toBe(true);
  });

  it('counts for plates that no vehicle of the register bears', async () => {
    const stranger = { vin: '', plateNumber: '豫A0Z0Z9', plateType: 'small-car' };
    await seen('4101050004', stranger, '2026-11-01');
    expect(await openOf(stranger)).toEqual([['4101050004'], ['4101050004'], ['2026-11-01']]);
  });
});

describe('A transfer', () => {
  it('does not bring back a vehicle that was deregistered meanwhile', async () => {
    await change(1, vehicle.deregister({ vin: one.vin, deregisteredOn: '2026-11-10', deregistrationReason: 'voluntary-scrap' }));
    const transfer = vehicle.transfer({ vin: one.vin, plateNumber: one.plateNumber, ownerType: 'individual', ownerDocumentNumber: 'buyer', ownerName: '买主', ownerAddress: '河南省', ownedSince: today, licenceSerial: 'L2', issuingOffice: '410100-traffic', status: 'normal' });
    await expect(change(2, transfer)).rejects.toThrow('no record to change');
    expect(await query('SELECT status FROM vehicle WHERE vin = $1', [one.vin])).toEqual([{ status: 'deregistered' }]);
  });
});
