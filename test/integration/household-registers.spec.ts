import { applicantOf, askOf, assess, caseOf, type Answers, type Decided, type Effect, type Household, type HouseholdMember, type Party, type PersonRef, type Registration, type Request, type Sample, type SeenFacts, type Service } from '@yichuang/definition';
import { openDatabase, type OpenDatabase, type Query } from '@yichuang/platform';
import { effectHandlers, emptyRegisters, factLoaders, fillRegisters, generateProvince, listPersonas, registersMigrations, type ListedPersona, type Records } from '@yichuang/registers';
import { services } from '@yichuang/services';

import { createTestDatabase, type TestDatabase } from '../support/database.js';

const at = new Date('2026-11-23T02:00:00Z');
const joining = services.find(({ id }) => id === 'household.spouse-joining') as Service;
const office = { code: '410105-bureau', name: { zh: '郑州市公安局金水分局', en: 'Jinshui District Branch' }, regionCode: '410105' };

let testDatabase: TestDatabase;
let open: OpenDatabase;
let personas: Map<string, ListedPersona>;

const query: Query = (sql, params) => open.database.query(sql, params);

beforeAll(async () => {
  testDatabase = await createTestDatabase(registersMigrations);
  open = await openDatabase(testDatabase.url);
});

afterAll(async () => {
  await open.close();
  await testDatabase.drop();
});

const provinces = new Map<string, Records[]>();

async function settle(today: string): Promise<void> {
  const parts = provinces.get(today) ?? [...generateProvince({ people: 300, seed: 3, today, vehicleOfficeOf: () => 'office' })];
  provinces.set(today, parts);
  await emptyRegisters(query);
  for (const part of parts) await fillRegisters(part, query);
  personas = new Map((await listPersonas(query)).map((persona) => [persona.name, persona]));
}

beforeEach(() => settle('2026-11-23'));

const called = (part: string): PersonRef => {
  const { called: name, documentType, documentNumber } = personas.get(part) as ListedPersona;
  return { name, documentType, documentNumber };
};
const number = (part: string): string => called(part).documentNumber;

async function ask<V>(register: string, question: string, key: string): Promise<V> {
  const loader = factLoaders.find((each) => each.register === register && each.query === question);
  return (await loader?.load([key], query))?.get(key) as V;
}
const registrationOf = (part: string) => ask<Registration | null>('population', 'registration', number(part));
const householdOf = (part: string) => ask<Household>('household', 'of-person', number(part));
const membersWith = (part: string) => ask<HouseholdMember[]>('household', 'members-with', number(part));

/** What the registers say to an application; consents are given by those whom the sample names. */
async function see(request: Request, consentsBy: readonly string[]): Promise<SeenFacts> {
  const given = consentsBy.map(number);
  const answer = async (register: string, question: string, key: string): Promise<unknown> =>
    register === 'consent' ? (given.includes(key.split('>')[2] ?? '') ? { answer: 'given', answeredOn: '2026-11-20' } : null) : ask(register, question, key);
  const seen = Object.entries(joining.facts(askOf(request))).map(async ([name, question]) => [name, { ...question, seenAt: '', value: await answer(question.register, question.query, question.key) }] as const);
  return Object.fromEntries(await Promise.all(seen));
}

interface Applied {
  readonly request: Request;
  readonly seen: SeenFacts;
}

async function apply(sample: Sample<Answers>, today: string): Promise<Applied> {
  const submitter: Party = called(sample.persona);
  const form = joining.form.validate(sample.answers(today, called), { today });
  if (!form.ok) throw new Error(JSON.stringify(form.error));
  const request: Request = { form: form.value, submitter, receivedOn: today, handedIn: sample.handsIn ?? [] };
  return { request, seen: await see(request, sample.consentsBy ?? []) };
}

const sampleOf = (id: string): Sample<Answers> => joining.samples.find((sample) => sample.id === id) as Sample<Answers>;

async function decide(id: string, today = '2026-11-23'): Promise<Decided<Answers, object>> {
  const { request, seen } = await apply(sampleOf(id), today);
  return { ...caseOf(request, seen), decidedOn: today, office, serial: 9, completion: sampleOf(id).completes?.(today) };
}

/** As the one window does it: one call per kind, in the order of the handlers, in one transaction. */
const carryOut = (applicationId: number, effects: readonly Effect[]): Promise<void> =>
  open.database.transaction(async (run) => {
    for (const { register, kind, apply: make } of effectHandlers) {
      const mine = effects.map(({ data, ...effect }, index) => ({ ...effect, applicationId, index, data, at })).filter((effect) => effect.register === register && effect.kind === kind);
      if (mine.length > 0) await make(mine, run);
    }
  });

async function grant(id: string, applicationId = 1): Promise<readonly Effect[]> {
  const effects = joining.effects(await decide(id));
  await carryOut(applicationId, effects);
  return effects;
}

const changes = () => query<{ kind: string; key: string; before: object; after: object }>('SELECT kind, key, before, after FROM register_change ORDER BY effect_index');
const moves = () => query<object>('SELECT id_number, from_household, from_address, to_household, moved_on, reason, certificate FROM population_move ORDER BY id_number');

describe('The samples of spouse joining', () => {
  const expected: Readonly<Record<string, readonly string[]>> = {
    granted: [],
    'with-child': [],
    hebei: ['accompanying-children'],
    village: ['actual-residence-village'],
    divorced: ['lawful-marriage'],
    school: ['target-can-receive'],
    'no-consent': ['head-consents', 'head-consent'],
    'minor-left': ['no-minors-left-alone'],
    sentence: ['no-supervised-sentence', 'article-14-approval'],
    cancelled: ['mover-registered'],
    'spouse-gone': ['sponsor-local'],
    frozen: ['target-can-receive'],
    together: ['not-already-there'],
    'grown-child': ['accompanying-children', 'child-birth-certificate'],
    'open-case': ['no-open-case'],
    'wrong-date': ['certificate-matches'],
  };

  it.each(['2024-02-29', '2026-11-23'])('fail in what they are named for and in nothing else on %s', async (today) => {
    await settle(today);
    const found: Record<string, readonly string[]> = {};
    for (const sample of joining.samples) {
      const { request, seen } = await apply(sample, today);
      const { findings, materials, verdict } = assess(joining, request, seen);
      found[sample.id] = [...findings.filter(({ result }) => result !== 'holds'), ...materials.filter(({ state }) => state === 'missing')].map(({ id }) => id);
      expect(verdict).toBe('person');
      if ('waitsFor' in sample.ends && sample.ends.waitsFor !== 'decision') expect(found[sample.id]).toContain(sample.ends.waitsFor);
    }
    expect(found).toEqual(expected);
  });

  it('are examined by the station of the new address and decided by the bureau of its county', async () => {
    const decided = await decide('hebei');
    expect([joining.jurisdiction(decided), joining.decidedBy(decided)]).toEqual([{ kind: 'police-station', regionCode: '410502' }, { kind: 'county-bureau', regionCode: '410502' }]);
  });

  it('show the applicant their own marriage, and ask the head and the sponsor to agree', async () => {
    const { request, seen } = await apply(sampleOf('hebei'), '2026-11-23');
    expect(joining.prefill(caseOf(request, seen))).toMatchObject({ sponsor: called('joining-hebei-spouse'), marriageDate: '2018-11-23' });
    const asked = joining.consents(askOf(request));
    expect(asked.map(({ id, by }) => [id, by.name])).toEqual([['head', '刘国富'], ['sponsor', '刘静']]);
    expect(asked[0]?.statement.zh).toContain('张伟及子女张子轩申请迁入');
    expect(joining.consents(askOf({ form: {}, submitter: applicantOf({}, request.submitter) }))).toEqual([]);
  });
});

describe('Joining a spouse within the province', () => {
  it('moves the person, closes the household that is empty now, and ends the residence in that city', async () => {
    const before = await householdOf('joining-granted');
    await grant('granted');
    expect(await registrationOf('joining-granted')).toMatchObject({ householdNumber: '410105001', relationToHead: 'spouse', status: 'active' });
    expect(await ask<object>('population', 'person', number('joining-granted'))).toMatchObject({ registeredAddress: '河南省郑州市金水区花园路1号金水湾1号楼1单元101号', registeredRegion: '410105' });
    expect(await moves()).toEqual([{ id_number: number('joining-granted'), from_household: before.number, from_address: before.address, to_household: '410105001', moved_on: '2026-11-23', reason: 'spouse-joining', certificate: null }]);
    expect(await query('SELECT status, booklet_status FROM population_household WHERE number = $1', [before.number])).toEqual([{ status: 'closed', booklet_status: 'void' }]);
    expect(await query('SELECT ended_on FROM residence_registration WHERE id_number = $1', [number('joining-granted')])).toEqual([{ ended_on: '2026-11-23' }]);
    expect(await query('SELECT address_due, status FROM identity_card WHERE id_number = $1', [number('joining-granted')])).toEqual([{ address_due: true, status: 'valid' }]);
    expect((await changes()).map(({ kind }) => kind)).toEqual(['move', 'settle', 'flag-address', 'end']);
  });

  it('takes the child along and makes the mother who stays the head', async () => {
    const before = await householdOf('joining-with-child');
    await grant('with-child');
    expect((await membersWith('joining-with-child')).map(({ name, relationToHead }) => [name, relationToHead])).toEqual([['冯涛', 'head'], ['宋慧', 'spouse'], ['宋宇', 'child']]);
    const after = await ask<Household>('household', 'by-number', before.number);
    expect(after).toMatchObject({ status: 'open', headName: '杨秀英' });
    expect(await query(`SELECT name, relation_to_head FROM population_person p JOIN population_household h ON h.id = p.household_id WHERE h.number = $1`, [before.number])).toEqual([{ name: '杨秀英', relation_to_head: 'head' }]);
  });

  it('writes the marriage into the entry that did not know it', async () => {
    await query('UPDATE population_person SET marital_status = NULL, spouse_id = NULL WHERE id_number = $1', [number('joining-granted')]);
    await grant('granted');
    expect(await registrationOf('joining-granted')).toMatchObject({ maritalStatus: 'married', spouseId: number('joining-granted-spouse') });
  });

  it('changes nothing when it is applied again', async () => {
    const effects = await grant('with-child');
    const once = [await changes(), await moves(), await membersWith('joining-with-child')];
    await carryOut(1, effects);
    expect([await changes(), await moves(), await membersWith('joining-with-child')]).toEqual(once);
  });

  it('is refused when the person has left the household meanwhile, and then nothing is changed', async () => {
    const effects = joining.effects(await decide('granted'));
    await carryOut(1, effects);
    await expect(carryOut(2, effects)).rejects.toThrow('population.move: no record to change for effect 0 of application 2');
    expect(await moves()).toHaveLength(1);
  });

  it('is refused by a household that has been closed meanwhile', async () => {
    const effects = joining.effects(await decide('granted'));
    await query(`UPDATE population_household SET status = 'closed' WHERE number = '410105001'`);
    await expect(carryOut(1, effects)).rejects.toThrow('population.move: no record to change');
  });

  it('leaves a collective household open when the last one goes', async () => {
    const { number: origin } = await householdOf('joining-granted');
    await query(`UPDATE population_household SET type = 'collective-employer' WHERE number = $1`, [origin]);
    await grant('granted');
    expect(await ask<Household>('household', 'by-number', origin)).toMatchObject({ status: 'open' });
  });
});

describe('Joining a spouse from another province', () => {
  it('is decided in two steps', async () => {
    expect(joining.completion?.when(await decide('hebei'))).toBe(true);
    expect(joining.completion?.when(await decide('granted'))).toBe(false);
    expect(joining.completion?.permit.rows(await decide('hebei')).map(({ value }) => value.zh)).toEqual(['410502103', '刘国富', '河南省安阳市文峰区文峰大道103号锦绣家园2号楼1单元301号', `张伟  ${number('joining-hebei')}`, `张子轩  ${number('joining-hebei-son')}`, '河北省邯郸市丛台区人民路88号3号楼2单元501号', '2027年1月2日']);
  });

  it('enters father and son in the household of his wife’s father, with the certificate they brought', async () => {
    expect(await registrationOf('joining-hebei')).toBeNull();
    await grant('hebei');
    expect(await registrationOf('joining-hebei')).toMatchObject({ householdNumber: '410502103', relationToHead: 'son-in-law', maritalStatus: 'married', spouseId: number('joining-hebei-spouse') });
    expect((await membersWith('joining-hebei')).map(({ name, relationToHead }) => [name, relationToHead])).toEqual([['刘国富', 'head'], ['张伟', 'son-in-law'], ['刘静', 'child'], ['张子轩', 'maternal-grandchild']]);
    expect(await moves()).toMatchObject([{ from_household: null, from_address: '河北省邯郸市丛台区人民路88号3号楼2单元501号', certificate: '冀迁00412345' }, { certificate: '冀迁00412345' }]);
  });

  it('enters nobody twice', async () => {
    const effects = await grant('hebei');
    await carryOut(1, effects);
    expect(await moves()).toHaveLength(2);
    await expect(carryOut(2, effects)).rejects.toThrow('population.enter: no record to change');
    expect(await moves()).toHaveLength(2);
  });

  it('enters someone anew whose registration here was cancelled', async () => {
    const effects = await grant('hebei');
    await query(`UPDATE population_person SET status = 'cancelled' WHERE id_number = $1`, [number('joining-hebei')]);
    await carryOut(2, effects.slice(0, 1));
    expect(await registrationOf('joining-hebei')).toMatchObject({ status: 'active', householdNumber: '410502103' });
  });
});

describe('The province', () => {
  it('agrees with itself: spouses name each other, children their parents, and civil affairs has every marriage', async () => {
    expect(await query(`SELECT FROM population_person p LEFT JOIN population_person s ON s.id_number = p.spouse_id LEFT JOIN population_elsewhere e ON e.id_number = p.spouse_id
      WHERE p.spouse_id IS NOT NULL AND e.id_number IS NULL AND s.spouse_id IS DISTINCT FROM p.id_number`)).toEqual([]);
    expect(await query(`SELECT FROM population_person p WHERE p.spouse_id IS NOT NULL AND NOT EXISTS (
      SELECT FROM marriage_record m WHERE m.ended_by IS NULL AND p.id_number IN (m.one_id, m.other_id) AND p.spouse_id IN (m.one_id, m.other_id))`)).toEqual([]);
    expect(await query(`SELECT FROM population_person c JOIN population_person p ON p.id_number IN (c.father_id, c.mother_id) WHERE p.birth_date >= c.birth_date`)).toEqual([]);
    expect(await query(`SELECT FROM population_household h LEFT JOIN standard_address a USING (address, region_code, police_station) WHERE a.address IS NULL`)).toEqual([]);
    const without = await query(`SELECT s.name FROM population_person p LEFT JOIN sandbox_persona s ON s.document_number = p.id_number
      WHERE p.alive AND p.status = 'active' AND p.birth_date <= '2010-11-23' AND p.id_number NOT IN (SELECT id_number FROM identity_card)`);
    expect(without).toEqual([{ name: 'card-first' }]); // whose part it is to apply for their first
  });
});
