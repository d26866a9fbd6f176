import { booklet, identityCard, type Effect } from '@yichuang/definition';
import { openDatabase, platformMigrations, type OpenDatabase, type Query } from '@yichuang/platform';
import { effectHandlers, emptyRegisters, fillRegisters, generateProvince, listPersonas, registersMigrations, type AppliedEffect, type Records } from '@yichuang/registers';

import { createTestDatabase, type TestDatabase } from '../support/database.js';

const today = '2026-11-23';
const at = new Date('2026-11-23T02:00:00Z');
let testDatabase: TestDatabase;
let open: OpenDatabase;
let province: Records[];

const query: Query = (sql, params) => open.database.query(sql, params);

beforeAll(async () => {
  testDatabase = await createTestDatabase([...platformMigrations, ...registersMigrations]);
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
});

const applied = (applicationId: number, { data }: Effect): AppliedEffect => ({ applicationId, index: 0, data, at });

/** Makes changes of one kind, as the pipeline does: a set of them in one transaction. */
const apply = ({ register, kind }: Effect, changes: readonly AppliedEffect[]): Promise<void> => {
  const handler = effectHandlers.find((each) => each.register === register && each.kind === kind);
  return open.database.transaction((run) => (handler as NonNullable<typeof handler>).apply(changes, run));
};
const numberOf = async (part: string): Promise<string> => (await listPersonas(query)).find(({ name }) => name === part)?.documentNumber ?? '';
const history = () => query('SELECT application_id, kind, before, after FROM register_change ORDER BY application_id');

describe('A record that is entered', () => {
  const card = (idNumber: string) => identityCard.issue({ idNumber, validFrom: today, validUntil: null });
  const cards = (idNumber: string) => query('SELECT valid_from, valid_until, status, address_due FROM identity_card WHERE id_number = $1', [idNumber]);

  it('is entered once, however often its decision is carried out', async () => {
    const first = card(await numberOf('card-first'));
    await Promise.all([apply(first, [applied(1, first)]), apply(first, [applied(1, first), applied(1, first)])]);
    await apply(first, [applied(1, first)]);
    expect(await cards(await numberOf('card-first'))).toEqual([{ valid_from: today, valid_until: null, status: 'valid', address_due: false }]);
    expect(await history()).toMatchObject([{ application_id: 1, kind: 'issue', before: {}, after: { validFrom: today } }]);
  });

  it('is not entered, and nothing beside it, where there is one already', async () => {
    const [first, second] = [card(await numberOf('card-first')), card(await numberOf('card-still-valid'))];
    await expect(apply(first, [applied(1, first), applied(2, second)])).rejects.toThrow('identity-card.issue: no record to change for effect 0 of application 2');
    expect(await cards(await numberOf('card-first'))).toEqual([]);
    expect(await history()).toEqual([]);
  });
});

describe('A record that is amended', () => {
  const givenTo = (householdNumber: string, bookletNumber: string) => booklet.issue({ householdNumber, bookletNumber });
  const home = async (): Promise<string> => (await query<{ number: string }>(`SELECT h.number FROM population_household h JOIN population_person p ON p.household_id = h.id WHERE p.id_number = $1`, [await numberOf('booklet-lost')]))[0]?.number ?? '';
  const inUse = async (): Promise<unknown> => (await query<{ booklet_number: string }>(`SELECT booklet_number FROM population_household WHERE number = $1`, [await home()]))[0]?.booklet_number;

  it('says something else, and the history what it said before; the same decision changes nothing again', async () => {
    const before = await inUse();
    const change = givenTo(await home(), 'HC4100000001');
    await apply(change, [applied(1, change)]);
    await apply(change, [applied(1, change)]);
    expect(await inUse()).toBe('HC4100000001');
    expect(await history()).toMatchObject([{ application_id: 1, kind: 'issue-booklet', before: [{ booklet_number: before, booklet_status: 'valid' }], after: { bookletNumber: 'HC4100000001' } }]);
  });

  it('is changed by one decision after the other when two come in one set', async () => {
    const [one, two] = [givenTo(await home(), 'HC4100000001'), givenTo(await home(), 'HC4100000002')];
    await apply(one, [applied(1, one), applied(2, two)]);
    expect(await inUse()).toBe('HC4100000002');
    expect((await history())[1]).toMatchObject({ before: [{ booklet_number: 'HC4100000001' }] });
  });

  it('is missed where there is none, and nothing of the set is changed', async () => {
    const before = await inUse();
    const [one, missing] = [givenTo(await home(), 'HC4100000001'), givenTo('000000000', 'HC4100000002')];
    await expect(apply(one, [applied(1, one), applied(2, missing)])).rejects.toThrow('household.issue-booklet: no record to change for effect 0 of application 2');
    expect(await inUse()).toBe(before);
  });
});
