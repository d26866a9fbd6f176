import { accountsMigrations, loadConsents, loadDelegations } from '@yichuang/accounts';
import { certificate, consentKind, criminalRecord, delegationKind, foreignStay, travelDocument, type Effect, type IssuedCertificate, type NewEndorsement } from '@yichuang/definition';
import { openDatabase, platformMigrations, type OpenDatabase, type Query } from '@yichuang/platform';
import { effectHandlers, emptyRegisters, factLoaders, fillRegisters, generateProvince, listPersonas, registersMigrations, type AppliedEffect, type ListedPersona, type Records } from '@yichuang/registers';

import { createTestDatabase, type TestDatabase } from '../support/database.js';

const today = '2026-11-23';
const at = new Date('2026-11-23T02:00:00Z');
let testDatabase: TestDatabase;
let open: OpenDatabase;
let parts: Records[];
let personas: ListedPersona[];

const query: Query = (sql, params) => open.database.query(sql, params);
const loaders = new Map<string, (keys: readonly string[]) => Promise<Map<string, unknown>>>([
  ...factLoaders.map((loader) => [`${loader.register}.${loader.query}`, (keys: readonly string[]) => loader.load(keys, query)] as const),
  [`${delegationKind.register}.${delegationKind.query}`, (keys: readonly string[]) => loadDelegations(keys, query)] as const,
  [`${consentKind.register}.${consentKind.query}`, (keys: readonly string[]) => loadConsents(keys, query)] as const,
]);

beforeAll(async () => {
  testDatabase = await createTestDatabase([...platformMigrations, ...accountsMigrations, ...registersMigrations]);
  open = await openDatabase(testDatabase.url);
  parts = [...generateProvince({ people: 300, seed: 3, today, vehicleOfficeOf: (regionCode) => `office-${regionCode.slice(0, 4)}` })];
});

afterAll(async () => {
  await open.close();
  await testDatabase.drop();
});

beforeEach(async () => {
  await emptyRegisters(query);
  for (const part of parts) await fillRegisters(part, query);
  personas = await listPersonas(query);
});

const get = (part: string): ListedPersona => {
  const found = personas.find(({ name }) => name === part);
  if (!found) throw new Error(`no ${part}`);
  return found;
};
const numberOf = (part: string): string => get(part).documentNumber;

async function ask<V>(question: string, key: string): Promise<V> {
  const answers = await loaders.get(question)?.([key]);
  return answers?.get(key) as V;
}

const apply = (kind: string, changes: readonly AppliedEffect[]): Promise<void> => {
  const handler = effectHandlers.find((each) => each.kind === kind);
  return open.database.transaction((run) => (handler as NonNullable<typeof handler>).apply(changes, run));
};
const applied = (applicationId: number, { data }: Effect, index = 0): AppliedEffect => ({ applicationId, index, data, at });
const changesMade = () => query<{ application_id: number; kind: string; after: object }>('SELECT application_id, kind, after FROM register_change ORDER BY application_id, effect_index');

describe('The registers of travel', () => {
  it('know the permit someone holds and what is endorsed on it', async () => {
    expect(await ask('travel-document.hong-kong-macao-permit', numberOf('endorsement-unused'))).toEqual({
      number: 'C41000108',
      form: 'chip',
      issuedOn: '2023-11-16',
      validUntil: '2033-11-16',
      status: 'valid',
      isSeized: false,
      hasFingerprint: true,
      endorsements: [{ region: 'hong-kong', type: 'G', entries: 1, usedEntries: 0, validFrom: '2026-05-07', validUntil: '2027-05-07', maxStayDays: 7, status: 'valid' }],
    });
    expect(await ask('travel-document.hong-kong-macao-permit', numberOf('endorsement-no-permit'))).toBeNull();
  });

  it('answer with the permit that was issued last', async () => {
    await query(`INSERT INTO travel_document VALUES ('C40000001', 'hong-kong-macao-permit', $1, 'booklet', '2010-01-01', '2015-01-01', 'expired', false, false)`, [numberOf('endorsement-granted')]);
    expect(await ask('travel-document.hong-kong-macao-permit', numberOf('endorsement-granted'))).toMatchObject({ number: 'C41000101' });
  });

  it('know the crossings of someone, the latest first, on the day they were in China', async () => {
    expect(await ask('entry-exit-record.movements', numberOf('endorsement-away'))).toEqual([{ direction: 'exit', region: 'hong-kong', on: '2026-11-05' }]);
    await query(`INSERT INTO border_movement VALUES ('late', $1, 'C41000110', 'entry', 'hong-kong', '罗湖口岸', '2026-11-09T17:30:00Z')`, [numberOf('endorsement-away')]);
    expect(await ask('entry-exit-record.movements', numberOf('endorsement-away'))).toMatchObject([{ direction: 'entry', on: '2026-11-10' }, { direction: 'exit' }]);
    expect(await ask('entry-exit-record.stay-abuses', numberOf('endorsement-overstayed'))).toMatchObject([{ kind: 'overstay', region: 'macao' }]);
  });

  it('know who may not leave until the ban is lifted, and whose unit must agree', async () => {
    const banned = numberOf('endorsement-banned');
    expect(await ask('exit-ban.of-person', banned)).toMatchObject([{ category: 'civil-court-order', authority: '人民法院', until: null }]);
    await query('UPDATE exit_ban SET lifted_on = $2 WHERE person_number = $1', [banned, today]);
    expect(await ask('exit-ban.of-person', banned)).toEqual([]);
    expect(await ask('exit-ban.registered-personnel', numberOf('endorsement-unit'))).toEqual({ unit: '河南省统计局', category: 'state-employee' });
  });

  it('know where someone lives, with which permit, until it has ended', async () => {
    const resident = numberOf('endorsement-resident');
    expect(await ask('residence.of-person', resident)).toMatchObject([{ regionCode: '410105', permitNumber: expect.stringMatching(/^JZ/) as unknown, permitUntil: '2027-06-11' }]);
    await query('UPDATE residence_registration SET ended_on = $2 WHERE id_number = $1', [resident, today]);
    expect(await ask('residence.of-person', resident)).toEqual([]);
  });
});

describe('Guardianship', () => {
  const between = (ward: string, guardian: string) => ask('population.guardianship', `${numberOf(ward)}>${numberOf(guardian)}`);

  it('follows from parenthood, or from what was decided', async () => {
    expect(await between('endorsement-child', 'endorsement-mother')).toEqual({ ground: 'parent', since: null });
    expect(await between('record-ward', 'record-guardian')).toEqual({ ground: 'appointed', since: '2024-06-06' });
    expect(await between('endorsement-child', 'endorsement-agent')).toBeNull();
    expect(await between('endorsement-mother', 'endorsement-child')).toBeNull();
  });

  it('ends when a court ends it, also that of a parent', async () => {
    await query(`INSERT INTO population_guardianship VALUES ($1, $2, 'parent', NULL, '2026-01-01')`, [numberOf('endorsement-child'), numberOf('endorsement-mother')]);
    expect(await between('endorsement-child', 'endorsement-mother')).toBeNull();
  });
});

describe('The criminal record', () => {
  const summaryOf = (part: string) => ask('criminal-record.summary', `${numberOf(part)}>${get(part).called}`);

  it('tells convictions by number, and nothing of someone who has none', async () => {
    expect(await summaryOf('record-theft')).toEqual({ convictions: [{ caseNumber: expect.any(String) as unknown, offence: '盗窃罪', finalOn: '2018-01-25' }], needsVerification: false });
    expect(await summaryOf('record-none')).toBeNull();
    expect(await summaryOf('record-bail')).toBeNull();
  });

  it('says the same of what is sealed, of an unclear match and of a conflict', async () => {
    await query(`INSERT INTO criminal_record_conflict VALUES ('K1', $1, '2026-01-01', NULL), ('K2', $2, '2026-01-01', '2026-02-01')`, [numberOf('record-none'), numberOf('record-bail')]);
    const toVerify = { convictions: [], needsVerification: true };
    expect(await Promise.all(['record-verified', 'record-old-number', 'record-none'].map(summaryOf))).toEqual([toVerify, toVerify, toVerify]);
    expect(await summaryOf('record-bail')).toBeNull();
  });

  it('keeps no juvenile record open that the law seals', async () => {
    const open16 = (months: number) => query(`INSERT INTO criminal_conviction VALUES ($1, '410105199003020117', '某人', '1990-03-02', '盗窃罪', true, false, 16, $2, '2007-01-01', false)`, [`J${months}`, months]);
    await expect(open16(60)).rejects.toThrow('juvenile_is_sealed');
    await open16(61);
  });
});

describe('An endorsement in the register', () => {
  const endorsementFor = (part: string, changes: Partial<NewEndorsement> = {}): Effect => {
    const permitNumber = { 'endorsement-granted': 'C41000101', 'endorsement-group': 'C41000102', 'endorsement-unused': 'C41000108' }[part] ?? part;
    return travelDocument.endorse({ number: `41${changes.region ?? 'hong-kong'}${permitNumber}`, permitNumber, region: 'hong-kong', type: 'G', entries: 2, validFrom: today, validUntil: '2027-11-23', maxStayDays: 7, ...changes });
  };
  const endorsementsOf = async (part: string) => (await ask<{ endorsements: object[] }>('travel-document.hong-kong-macao-permit', numberOf(part))).endorsements;

  it('is added for each destination, to be written, and it is kept for which application', async () => {
    await apply('endorse', [applied(1, endorsementFor('endorsement-granted')), applied(1, endorsementFor('endorsement-granted', { region: 'macao', entries: 1 }), 1)]);
    const added = { usedEntries: 0, validFrom: today, validUntil: '2027-11-23', status: 'approved' };
    expect(await endorsementsOf('endorsement-granted')).toMatchObject([{ region: 'hong-kong', entries: 2, ...added }, { region: 'macao', entries: 1, ...added }]);
    expect(await changesMade()).toMatchObject([{ application_id: 1, kind: 'endorse', after: { region: 'hong-kong', status: 'approved' } }, { application_id: 1, after: { region: 'macao' } }]);
    expect(await query('SELECT application_id FROM travel_endorsement WHERE application_id IS NOT NULL')).toEqual([{ application_id: 1 }, { application_id: 1 }]);
  });

  it('never outlasts the permit', async () => {
    await query(`UPDATE travel_document SET valid_until = '2027-01-15' WHERE number = 'C41000101'`);
    await apply('endorse', [applied(1, endorsementFor('endorsement-granted'))]);
    expect(await endorsementsOf('endorsement-granted')).toMatchObject([{ validUntil: '2027-01-15' }]);
  });

  it('is added once, however often it is applied and by however many at the same time', async () => {
    const set = ['endorsement-granted', 'endorsement-group'].map((part, index) => applied(index + 1, endorsementFor(part)));
    await Promise.all([apply('endorse', set), apply('endorse', [...set].reverse()), apply('endorse', set.slice(0, 1))]);
    await apply('endorse', set);
    expect(await endorsementsOf('endorsement-granted')).toHaveLength(1);
    expect(await changesMade()).toHaveLength(2);
  });

  it('is not added a second time by another application on the same facts', async () => {
    const [one, two] = [1, 2].map((id) => applied(id, endorsementFor('endorsement-granted', { number: `4100${id}` })));
    const outcomes = await Promise.allSettled([apply('endorse', [one as AppliedEffect]), apply('endorse', [two as AppliedEffect])]);
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    await expect(apply('endorse', [one as AppliedEffect, two as AppliedEffect])).rejects.toThrow();
    expect(await changesMade()).toHaveLength(1);
  });

  it.each<[string, string]>([
    ['there is no such permit', 'C40000000'],
    ['one can still be used', 'endorsement-unused'],
  ])('finds nothing to change when %s', async (_title, part) => {
    await expect(apply('endorse', [applied(1, endorsementFor('endorsement-granted')), applied(2, endorsementFor(part))])).rejects.toThrow('travel-document.endorse: no record to change for effect 0 of application 2');
    expect(await changesMade()).toEqual([]);
  });

  it('finds nothing to change on a permit that has become void', async () => {
    await query(`UPDATE travel_document SET status = 'void-lost' WHERE number = 'C41000101'`);
    await expect(apply('endorse', [applied(1, endorsementFor('endorsement-granted'))])).rejects.toThrow('no record to change');
  });
});

describe('A visa in the register', () => {
  const visa = 'CV36000003';
  const extend = () => apply('extend-visa', [applied(1, foreignStay.extendVisa({ number: visa, stayUntil: '2027-01-01', extendedDays: 30 }))]);
  const issue = () =>
    apply('issue-visa', [applied(2, foreignStay.issueVisa({ number: 'V41', holderNumber: numberOf('visa-extension'), passportNumber: numberOf('visa-extension'), category: 'M', entries: '1', entryBy: '2027-02-01', durationOfStay: 30, stayUntil: '2026-12-08', issuedOn: today, issuedBy: '郑州' }))]);

  it('is extended while it is valid, and then only', async () => {
    await extend();
    expect(await ask('exit-entry.visa', numberOf('visa-extension'))).toMatchObject({ stayUntil: '2027-01-01', extendedDays: 30 });
    await apply('end-visa', [applied(3, foreignStay.endVisa({ number: visa, status: 'void' }))]);
    await expect(apply('end-visa', [applied(4, foreignStay.endVisa({ number: visa, status: 'replaced' }))])).rejects.toThrow('no record to change');
  });

  it('is issued where no other one is valid', async () => {
    await expect(issue()).rejects.toThrow('no record to change');
    await apply('end-visa', [applied(1, foreignStay.endVisa({ number: visa, status: 'replaced' }))]);
    await issue();
    await issue();
    expect(await ask('exit-entry.visa', numberOf('visa-extension'))).toMatchObject({ number: 'V41', status: 'valid' });
  });
});

describe('A certificate', () => {
  const issued: IssuedCertificate = { number: '410000000001', kind: 'no-criminal-record-certificate', subjectNumber: '41050219960302011X', subjectName: '申晨', periodFrom: null, periodUntil: today, purpose: '求学', issuedBy: '410502-station', issuedOn: today };

  it('is entered once', async () => {
    const entry = applied(1, certificate.insert(issued));
    await Promise.all([apply('insert', [entry]), apply('insert', [entry, entry])]);
    await apply('insert', [entry]);
    expect(await query('SELECT number, period_from, period_until, purpose, application_id FROM certificate')).toEqual([{ number: issued.number, period_from: null, period_until: today, purpose: '求学', application_id: 1 }]);
    expect(await changesMade()).toMatchObject([{ kind: 'insert', after: { issuedBy: '410502-station' } }]);
  });

  it('leaves a line in the log of the record, one for each query, also two about one person', async () => {
    const logged = (id: number) => applied(id, criminalRecord.logQuery({ subjectNumber: issued.subjectNumber, requesterNumber: issued.subjectNumber, requesterUscc: null, ground: null, result: 'no-record' }), 1);
    await apply('log-query', [logged(1), logged(2)]);
    await apply('log-query', [logged(2), logged(1)]);
    expect(await query('SELECT application_id, effect_index, ground, result, asked_at FROM criminal_record_query ORDER BY application_id')).toEqual([1, 2].map((application_id) => ({ application_id, effect_index: 1, ground: null, result: 'no-record', asked_at: at })));
  });
});
