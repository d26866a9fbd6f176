import { compatriot, driver, freeNumber, travelDocument, type Effect, type FactQuery } from '@yichuang/definition';
import { parseIdentityNumber } from '@yichuang/kernel';
import { openDatabase, type OpenDatabase, type Query } from '@yichuang/platform';
import { effectHandlers, factLoaders, registersMigrations } from '@yichuang/registers';

import { createTestDatabase, type TestDatabase } from '../support/database.js';

let testDatabase: TestDatabase;
let open: OpenDatabase;

const query: Query = (sql, params) => open.database.query(sql, params);

beforeAll(async () => {
  testDatabase = await createTestDatabase(registersMigrations);
  open = await openDatabase(testDatabase.url);
});
beforeEach(() => query('TRUNCATE register_change, driver_licence, travel_document, compatriot_document, compatriot_card, exit_entry_foreigner CASCADE'));
afterAll(async () => {
  await open.close();
  await testDatabase.drop();
});

async function given(...questions: readonly FactQuery[]): Promise<(string | undefined)[]> {
  const [{ register, query: asked }] = questions as [FactQuery];
  const loader = factLoaders.find((each) => each.register === register && each.query === asked);
  const answers = await loader?.load(questions.map(({ key }) => key), query);
  return questions.map(({ key }) => (answers?.get(key) as { readonly number: string } | null)?.number);
}

const apply = ({ register, kind, data }: Effect, applicationId: number): Promise<void> => {
  const handler = effectHandlers.find((each) => each.register === register && each.kind === kind);
  return open.database.transaction((run) => (handler as NonNullable<typeof handler>).apply([{ applicationId, index: 0, data, at: new Date('2026-11-23T02:00:00Z') }], run));
};

const licence = (licenceNumber: string, fileNumber: string): Effect =>
  driver.issue({ licenceNumber, fileNumber, holderName: '某', classes: [], firstIssuedOn: '2026-11-23', validFrom: '2026-11-23', validUntil: '2032-11-23', issuingOffice: '410100-traffic', cycleStart: '2026-11-23', pointsThisCycle: 0, reviewedUntil: null, status: 'normal', serial: licenceNumber, probationUntil: null });

describe('A number that a register gives', () => {
  it.each([
    ['a licence file', freeNumber.licenceFile('410105', 'one'), freeNumber.licenceFile('410105', 'other'), /^4101\d{8}$/],
    ['a permit for Taiwan', freeNumber.taiwanPermit('one'), freeNumber.taiwanPermit('other'), /^L\d{8}$/],
    ['a permit of a resident of Taiwan', freeNumber.compatriotPermit('one'), freeNumber.compatriotPermit('other'), /^\d{8}$/],
  ])('for %s has its form, and another for everybody who asks', async (_title, one, other, form) => {
    const numbers = await given(one, other);
    expect(numbers.filter((number) => form.test(number ?? ''))).toHaveLength(2);
    expect(new Set(numbers).size).toBe(2);
  });

  it('is none that somebody has', async () => {
    await apply(licence('first', '410100000000'), 1);
    const question = freeNumber.licenceFile('4101', 'other');
    const loader = factLoaders.find(({ query: asked }) => asked === question.query);
    const ofTwo: Query = (sql, params) => query(sql.replace('100000000', '2'), params); // as if there were two numbers
    for (let times = 0; times < 20; times += 1) expect((await loader?.load([question.key], ofTwo))?.get(question.key)).toEqual({ number: '410100000001' });
  });

  it('is not entered for a second person who was given it meanwhile: the case is assessed again', async () => {
    await apply(licence('first', '410100000001'), 1);
    await expect(apply(licence('second', '410100000001'), 2)).rejects.toThrow('driver.issue: no record to change');
    const permit = (holderNumber: string) => travelDocument.issue({ kind: 'taiwan-permit', number: 'L00000001', holderNumber, form: 'chip', issuedOn: '2026-11-23', validUntil: '2036-11-22', hasFingerprint: true, namePinyin: 'A, B', annotations: [], previousNumber: null, reason: null, entries: null, issuedBy: 'office' });
    await apply(permit('first'), 3);
    await expect(apply(permit('second'), 4)).rejects.toThrow('travel-document.issue: no record to change');
  });
});

describe('The card of residents of Hong Kong, Macao and Taiwan', () => {
  const born = (documentNumber: string, sex: 'male' | 'female') =>
    query(`INSERT INTO exit_entry_foreigner SELECT (jsonb_populate_record(NULL::exit_entry_foreigner, $1::jsonb)).*`, [
      JSON.stringify({ document_number: documentNumber, name: '某', nationality: 'HKG', sex, birth_date: '1987-05-01', permit_until: '2030-01-01', address: '某路', region_code: '410105', status: 'staying' }),
    ]);

  it('gets the next number of its place, day and sex that nobody has or had, each person another', async () => {
    for (const [number, sex] of [['H36000801', 'male'], ['H36000802', 'male'], ['H36000803', 'female']] as const) await born(number, sex);
    const ask = (number: string) => freeNumber.compatriotCard('810000', number);
    const [one, two, three, nobody] = await given(ask('H36000801'), ask('H36000802'), ask('H36000803'), ask('H36000804'));
    expect([one, two, three].map((number) => parseIdentityNumber(number ?? '').ok)).toEqual([true, true, true]);
    expect([one, two, three].map((number) => number?.slice(0, 17))).toEqual(['81000019870501001', '81000019870501003', '81000019870501002']);
    expect(nobody).toBeUndefined();
    await apply(compatriot.issueCard({ number: one ?? '', issue: 1, holderNumber: 'H36000801', regionCode: '410105', address: '某路', validFrom: '2026-11-23', validUntil: '2031-11-23' }), 1);
    expect(await given(ask('H36000802'))).toEqual([two]);
    await expect(apply(compatriot.issueCard({ number: one ?? '', issue: 1, holderNumber: 'H36000802', regionCode: '410105', address: '某路', validFrom: '2026-11-23', validUntil: '2031-11-23' }), 2)).rejects.toThrow('no record to change');
  });
});
