import { driver, effectKinds, factKinds, type DrivingLicence, type Effect, type RenewedLicence } from '@yichuang/definition';
import { openDatabase, type OpenDatabase, type Query } from '@yichuang/platform';
import { effectHandlers, emptyRegisters, factLoaders, fillRegisters, generateProvince, registersMigrations, type AppliedEffect, type Records } from '@yichuang/registers';

import { createTestDatabase, type TestDatabase } from '../support/database.js';

const today = '2026-11-23';
const at = new Date('2026-11-23T02:00:00Z');
let testDatabase: TestDatabase;
let open: OpenDatabase;
let parts: Records[];

const query: Query = (sql, params) => open.database.query(sql, params);
const all = <N extends Exclude<keyof Records, 'rows'>>(name: N): Records[N][number][] => parts.flatMap((part) => part[name] as Records[N][number][]);
const like = (pattern: RegExp): unknown => expect.stringMatching(pattern);
const text: unknown = expect.any(String);
const number: unknown = expect.any(Number);
const instant = like(/^2026-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
const personaNumber = (name: string): string => all('personas').find((persona) => persona.name === name)?.documentNumber ?? '';

beforeAll(async () => {
  testDatabase = await createTestDatabase(registersMigrations);
  open = await openDatabase(testDatabase.url);
  parts = [...generateProvince({ people: 1_500, seed: 3, today, vehicleOfficeOf: (regionCode) => `office-${regionCode.slice(0, 4)}` })];
});

afterAll(async () => {
  await open.close();
  await testDatabase.drop();
});

beforeEach(async () => {
  await emptyRegisters(query);
  for (const part of parts) await fillRegisters(part, query);
});

const loaderOf = (name: string) => factLoaders.find(({ register, query: question }) => `${register}.${question}` === name) ?? fail(name);
const fail = (name: string): never => {
  throw new Error(`no loader for ${name}`);
};

async function ask<V>(name: string, keys: readonly string[]): Promise<V[]> {
  const answers = await loaderOf(name).load(keys, query);
  return keys.map((key) => answers.get(key) as V);
}

describe('The registers', () => {
  it('answer every question and make every change of the vocabulary; delegations and consents are kept by accounts', () => {
    const asked = factKinds().map(({ register, query: question }) => `${register}.${question}`);
    expect([...factLoaders.map(({ register, query: question }) => `${register}.${question}`), 'delegation.granted', 'consent.answered'].sort()).toEqual(asked.sort());
    expect(effectHandlers.map(({ register, kind }) => `${register}.${kind}`).sort()).toEqual(effectKinds().map(({ register, kind }) => `${register}.${kind}`).sort());
  });

  it('answer any number of keys with one query each, and every key', async () => {
    const keys = [...all('persons').map(({ idNumber }) => idNumber), ...all('foreigners').map(({ documentNumber }) => documentNumber), 'nobody'];
    for (const loader of factLoaders) {
      let queries = 0;
      const counting: Query = (sql, params) => {
        queries += 1;
        return query(sql, params);
      };
      const answers = await loader.load(keys, counting);
      expect(queries).toBe(1);
      expect([...answers.keys()].sort()).toEqual([...keys].sort());
      expect([null, []]).toContainEqual(answers.get('nobody'));
    }
  });

  it('answer each question in the words of the vocabulary', async () => {
    const [granted, elder, foreigner] = ['renewal-granted', 'renewal-elder', 'renewal-foreigner'].map(personaNumber) as [string, string, string];
    expect(await ask('population.person', [granted])).toEqual([
      {
        idNumber: granted,
        name: '曹斌',
        formerNames: [],
        sex: 'male',
        ethnicity: '汉族',
        birthDate: '1992-05-25',
        registeredAddress: like(/^河南省/),
        registeredRegion: like(/^41\d{4}$/),
        alive: true,
        portrait: { takenOn: '2023-11-24', comparable: true },
      },
    ]);
    expect(await ask('driver.licence', [granted])).toEqual([
      {
        licenceNumber: granted,
        fileNumber: like(/^41\d{10}$/),
        holderName: '曹斌',
        classes: [{ class: 'C1', acquiredOn: '2020-12-20' }],
        firstIssuedOn: '2020-12-20',
        validFrom: '2020-12-20',
        validUntil: '2026-12-20',
        issuingOffice: like(/^office-41/),
        cycleStart: '2025-12-20',
        pointsThisCycle: 0,
        fullPointsCycles: [],
        reviewedUntil: '2026-12-20',
        heavyClassUntil: null,
        status: 'normal',
        serial: like(/^419\d{9}$/),
      },
    ]);
    expect(await ask('medical.latest-report', [granted])).toEqual([{ reportNumber: text, institution: text, listed: true, issuedOn: '2026-11-10', fitFor: ['C1'] }]);
    expect(await ask('medical.latest-ability-test', [elder, granted])).toEqual([{ score: 93, takenOn: '2026-11-03' }, null]);
    expect(await ask('exit-entry.foreigner', [foreigner])).toMatchObject([{ documentNumber: foreigner, name: 'KIM MINSOO', nationality: 'KOR', sex: 'male', birthDate: '1988-05-25', permitUntil: '2027-12-28' }]);
  });

  it('know the open violations and accidents of a driver, and none that only a plate is tied to', async () => {
    const [granted, violator, party] = ['renewal-granted', 'renewal-violations', 'renewal-accident'].map(personaNumber) as [string, string, string];
    await query(`INSERT INTO violation_record VALUES ('paid', 'on-site', NULL, $1, now(), '某路口', '1240', 50, 1, 'paid')`, [granted]);
    await query(`INSERT INTO accident_case VALUES ('closed', now(), '某路口', 'closed')`);
    await query(`INSERT INTO accident_party VALUES ($1, 'closed')`, [granted]);
    const [plate] = await query<{ count: number }>(`SELECT count(*) AS count FROM violation_record r JOIN vehicle v ON v.plate_number = r.plate_number WHERE v.owner_document_number = $1`, [granted]);
    expect(plate).toEqual({ count: 1 });
    const [none, one] = await ask<object[]>('violation.open-of-driver', [granted, violator]);
    expect(none).toEqual([]);
    expect(one).toEqual([
      { recordNumber: text, at: instant, place: text, code: text, fine: number, points: number, status: 'unprocessed' },
    ]);
    const [open, closed] = await ask<object[]>('accident.open-of-party', [party, granted]);
    expect(open).toEqual([{ caseNumber: text, at: instant, place: text }]);
    expect(closed).toEqual([]);
  });

  it('answer with the latest of several medical records', async () => {
    const granted = personaNumber('renewal-granted');
    await query(`INSERT INTO medical_report VALUES ('later', $1, '某医院', true, '2026-11-20', '{C1}'), ('earlier', $1, '某医院', true, '2026-01-20', '{C1}')`, [granted]);
    expect(await ask('medical.latest-report', [granted])).toMatchObject([{ reportNumber: 'later' }]);
  });
});

describe('A renewal in the driver register', () => {
  const renewal = async (name: string, changes: Partial<RenewedLicence> = {}): Promise<Effect> => {
    const [licence] = await ask<DrivingLicence>('driver.licence', [personaNumber(name)]);
    if (!licence) throw new Error(`${name} has no licence`);
    const { licenceNumber, classes, serial: previousSerial } = licence;
    return driver.renew({ licenceNumber, previousSerial, classes, validFrom: '2026-12-20', validUntil: '2036-12-20', reviewedUntil: '2036-12-20', issuingOffice: 'office-9', serial: '410000000001', ...changes });
  };
  const applied = (applicationId: number, { data }: Effect): AppliedEffect => ({ applicationId, index: 0, data, at });
  const apply = (changes: readonly AppliedEffect[]): Promise<void> =>
    open.database.transaction((run) => (effectHandlers.find(({ kind }) => kind === 'renew') as (typeof effectHandlers)[number]).apply(changes, run));
  const changesMade = () => query<{ application_id: number; before: object; after: object }>('SELECT application_id, before, after FROM register_change ORDER BY application_id');
  const history = () => query<{ serial: string }>('SELECT * FROM driver_licence_history ORDER BY valid_from, serial');

  it('gives the new term and serial, makes the previous card void and tells who changed what', async () => {
    const holder = personaNumber('renewal-granted');
    const [before] = await ask<DrivingLicence>('driver.licence', [holder]);
    await query(`UPDATE driver_licence SET status = 'overdue-renewal' WHERE licence_number = $1`, [holder]);
    await apply([applied(1, await renewal('renewal-granted', { validUntil: null }))]);
    expect(await ask('driver.licence', [holder])).toEqual([{ ...before, validFrom: '2026-12-20', validUntil: null, reviewedUntil: '2036-12-20', issuingOffice: 'office-9', serial: '410000000001', status: 'normal' }]);
    expect(await history()).toEqual([
      { serial: before?.serial, licence_number: holder, classes: before?.classes, valid_from: '2020-12-20', valid_until: '2026-12-20', issuing_office: before?.issuingOffice, voided_at: at, reason: 'renewed' },
    ]);
    expect(await changesMade()).toMatchObject([{ application_id: 1, before: { serial: before?.serial, status: 'overdue-renewal' }, after: { serial: '410000000001', status: 'normal' } }]);
  });

  it('changes nothing when it is applied again, alone or among others', async () => {
    const first = applied(1, await renewal('renewal-granted'));
    const second = applied(2, await renewal('renewal-elder', { serial: '410000000002' }));
    await apply([first]);
    const [once] = await ask('driver.licence', [personaNumber('renewal-granted')]);
    await apply([first]);
    await apply([second, first, first]);
    expect(await ask('driver.licence', [personaNumber('renewal-granted')])).toEqual([once]);
    expect(await changesMade()).toHaveLength(2);
    expect(await history()).toHaveLength(2);
  });

  it('is made once when many apply it at the same time', async () => {
    const set = await Promise.all(['renewal-granted', 'renewal-elder', 'renewal-ten-years'].map(async (name, index) => applied(index + 1, await renewal(name, { serial: `41000000000${index + 1}` }))));
    await Promise.all([apply(set), apply([...set].reverse()), apply(set.slice(0, 2)), apply([...set].reverse())]);
    expect(await changesMade()).toHaveLength(3);
    expect(await history()).toHaveLength(3);
  });

  it('is refused on a card that another decision has replaced, so that no licence is renewed twice on the same facts', async () => {
    const [one, two] = await Promise.all([1, 2].map(async (number) => applied(number, await renewal('renewal-granted', { serial: `41000000000${number}` }))));
    const outcomes = await Promise.allSettled([apply([one as AppliedEffect]), apply([two as AppliedEffect])]);
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    await expect(apply([one as AppliedEffect, two as AppliedEffect])).rejects.toThrow('no record to change');
    expect(await changesMade()).toHaveLength(1);
    const three = applied(3, await renewal('renewal-granted', { serial: '410000000003' }));
    await apply([three]);
    expect(await changesMade()).toHaveLength(2);
  });

  it('fails as a whole when a licence is missing', async () => {
    const lost = applied(2, await renewal('renewal-elder', { licenceNumber: 'nobody' }));
    await expect(apply([applied(1, await renewal('renewal-granted')), lost])).rejects.toThrow('driver.renew: no record to change for effect 0 of application 2');
    expect(await changesMade()).toEqual([]);
  });
});
