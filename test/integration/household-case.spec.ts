import { Consents } from '@yichuang/accounts';
import type { Answers, Sample, Service } from '@yichuang/definition';
import { catalogue } from '@yichuang/house';
import type { Result } from '@yichuang/kernel';
import { Perform, ReadCase, ReportCompletion, TakeThis, type AtCounter, type NotPerformed, type Officer, type OpenCase } from '@yichuang/one-window';
import { Offices } from '@yichuang/places';
import { Database } from '@yichuang/platform';

import { openHouse, until, type House } from '../support/house.js';

const joining: Service = catalogue.get('household.spouse-joining');
const ACCOUNT = 7;

let house: House;

beforeAll(async () => {
  house = await openHouse('2026-11-23T10:00:00+08:00');
});
beforeEach(async () => {
  await house.reset();
  await house.query('TRUNCATE consent');
});
afterAll(() => house.close());

const officer = (id: number, role: Officer['role'], code: string): Officer => ({ id, role, name: `${role} ${id}`, offices: house.app.get(Offices).below(code), skills: ['household'] });
const sampleOf = (id: string): Sample<Answers> => joining.samples.find((sample) => sample.id === id) as Sample<Answers>;

/** Takes the case unless the officer has it in hand, and does something to it. */
async function does(who: Officer, reference: string, act: string, input: Answers = {}): Promise<void> {
  if ((await read(reference)).task?.claimedBy !== who.id) await house.app.get(TakeThis).take(who, reference);
  const done = await house.app.get(Perform).perform({ reference, officer: who, act, input });
  if (!done.ok) throw new Error(`${act}: ${JSON.stringify(done.error)}`);
  await house.runAll();
}

const read = async (reference: string): Promise<OpenCase> => (await house.app.get(ReadCase).find(reference)) as OpenCase;
const results = async (reference: string): Promise<string[]> => (await house.query<{ kind: string }>('SELECT d.kind FROM issued_document d JOIN application a ON a.id = d.application_id WHERE a.reference = $1 ORDER BY d.id', [reference])).map(({ kind }) => kind);
const householdOf = async (persona: string): Promise<string | undefined> =>
  (await house.query<{ number: string }>('SELECT h.number FROM population_person p JOIN population_household h ON h.id = p.household_id WHERE p.id_number = $1', [house.person(persona).documentNumber]))[0]?.number;

/** Applies as the sample says; those whom it names then agree from their own account, once, and nobody else can in their place. */
async function applied(id: string): Promise<string> {
  const sample = sampleOf(id);
  const called = (persona: string) => {
    const { name, documentType, documentNumber } = house.person(persona);
    return { name, documentType, documentNumber };
  };
  const materials = (sample.handsIn ?? []).map((material, index) => ({ material, upload: `00000000-0000-4000-8000-00000000000${index}` }));
  const { reference } = await house.send({ service: joining, accountId: ACCOUNT, submitter: house.person(sample.persona), form: sample.answers(house.clock.today(), called), materials, idempotencyKey: id });
  await house.runAll();
  for (const persona of sample.consentsBy ?? []) await agree(house.person(persona).documentNumber);
  return reference;
}

async function agree(documentNumber: string): Promise<void> {
  const consents = house.app.get(Consents);
  const [asked] = await consents.listAsked(documentNumber);
  if (!asked) throw new Error(`Nobody asks ${documentNumber}`);
  expect(await consents.answer(asked.id, '41010519900101001X', 'given')).toBe(false);
  expect(await consents.answer(asked.id, documentNumber, 'given')).toBe(true);
  expect(await consents.answer(asked.id, documentNumber, 'refused')).toBe(false);
}

/** Accepted and examined at the station, where the registers are asked again: a consent has come. What the machine left open turns out well. */
async function examined(reference: string, station: string): Promise<void> {
  const clerk = officer(1, 'clerk', station);
  await does(clerk, reference, 'look-again');
  await does(clerk, reference, 'accept', { complete: true });
  const examiner = officer(2, 'examiner', station);
  await does(examiner, reference, 'begin-examination');
  const the = await read(reference);
  const open = (the.assessment?.findings ?? []).filter(({ result }) => result !== 'holds');
  expect(open.map(({ id }) => id)).toEqual(sampleOpens(the));
  const found = Object.fromEntries(open.flatMap(({ id }) => [[`found-${id}`, 'holds'], [`evidence-${id}`, '已核对原件']]));
  const papers = (the.assessment?.materials ?? []).some(({ state }) => state === 'handed-in');
  await does(examiner, reference, 'propose', { ...found, ...(papers && { papersSeen: true }), recommendation: 'grant' });
}

/** What only a person can settle for the samples that are granted. */
const sampleOpens = ({ applicant }: OpenCase): string[] => (applicant.name === '张伟' ? ['accompanying-children'] : applicant.name === '陈芳' ? ['actual-residence-village'] : []);

/** Comes from another province: the permit is with the applicant. */
async function permitted(): Promise<string> {
  const reference = await applied('hebei');
  await examined(reference, '410502-station');
  await does(officer(3, 'decider', '410502-bureau'), reference, 'grant', { decided: true });
  return reference;
}

const bringsBack = (reference: string, answers = sampleOf('hebei').completes?.(house.clock.today()) ?? {}, counter?: AtCounter) =>
  house.app.get(ReportCompletion).report(reference, ACCOUNT, { answers, materials: [{ material: 'migration-certificate', upload: '00000000-0000-4000-8000-000000000009' }] }, counter);

describe('A spouse joining in the hands of people', () => {
  it.each([
    ['granted', '410105', 'joining-granted', '410105001'],
    ['with-child', '410105', 'joining-with-child-son', '410105002'],
    ['village', '411524', 'joining-village', '411524104'],
  ])('%s: examined at the station, decided by the bureau, and then registered', async (id, county, persona, number) => {
    const reference = await applied(id);
    await examined(reference, `${county}-station`);
    expect(await householdOf(persona)).not.toBe(number);
    await does(officer(3, 'decider', `${county}-bureau`), reference, 'grant', { decided: true });
    expect(await householdOf(persona)).toBe(number);
    expect((await read(reference)).state).toBe('delivered');
    expect(await results(reference)).toEqual(['acceptance-notice', 'decision', 'household-register-page']);
  });

  it('hebei: a permit first, and the register changes when the migration certificate has come', async () => {
    const reference = await permitted();
    expect((await read(reference)).state).toBe('permitted');
    expect(await results(reference)).toEqual(['acceptance-notice', 'decision', 'migration-permit']);
    expect(await householdOf('joining-hebei')).toBeUndefined();
    expect(await bringsBack(reference, { migrationCertificateNumber: '冀迁00412345', issuedOn: '2026-11-24' })).toMatchObject({ ok: false, error: { problems: [{ pointer: '/issuedOn' }] } });
    expect(await bringsBack(reference)).toMatchObject({ ok: true });
    await house.runAll();
    await does(officer(1, 'clerk', '410502-station'), reference, 'complete', { checked: true });
    expect([await householdOf('joining-hebei'), await householdOf('joining-hebei-son')]).toEqual(['410502103', '410502103']);
    expect(await house.query('SELECT DISTINCT certificate FROM population_move')).toEqual([{ certificate: '冀迁00412345' }]);
    expect((await read(reference)).state).toBe('delivered');
    expect(await results(reference)).toEqual(['acceptance-notice', 'decision', 'migration-permit', 'household-register-page']);
  });

  it('hebei: the certificate may be brought to a counter, whose clerk takes it in', async () => {
    const reference = await permitted();
    const counter: AtCounter = { officerId: 77, office: '410100-bureau', identity: 'agrees', confirmedBy: 'signature', originals: ['migration-certificate'] };
    expect(await bringsBack(reference, undefined, counter)).toMatchObject({ ok: true });
    expect((await read(reference)).log.at(-1)).toMatchObject({ kind: 'completion-reported', actor: 'officer:77', detail: { counter: { office: '410100-bureau', originals: ['migration-certificate'] } } });
    expect(await bringsBack(reference, undefined, counter)).toEqual({ ok: false, error: { notOpen: true } });
  });

  it('is refused by the bureau when civil affairs shows a divorce', async () => {
    const reference = await applied('divorced');
    const station = '410105-station';
    await does(officer(1, 'clerk', station), reference, 'accept', { complete: true });
    await does(officer(2, 'examiner', station), reference, 'begin-examination');
    await does(officer(2, 'examiner', station), reference, 'propose', { 'found-lawful-marriage': 'fails', 'evidence-lawful-marriage': '民政登记显示已离婚', recommendation: 'refuse' });
    await does(officer(3, 'decider', '410105-bureau'), reference, 'refuse', { condition: 'lawful-marriage', evidence: '民政登记显示已离婚', howToMend: '登记结婚后重新申请', heard: true });
    expect((await read(reference)).state).toBe('refused');
    expect(await house.query('SELECT FROM population_move')).toEqual([]);
  });

  it('is seen by nobody of another county', async () => {
    const reference = await applied('granted');
    expect(await house.app.get(TakeThis).take(officer(1, 'clerk', '410102-bureau'), reference)).toBeUndefined();
  });
});

describe('A permit that comes back when a register has changed', () => {
  const clerk = () => officer(1, 'clerk', '410502-station');
  const becomes = (status: string, query = house.query): Promise<unknown> => query("UPDATE population_household SET status = $1 WHERE number = '410502103'", [status]);
  const confirm = (reference: string) => house.app.get(Perform).perform({ reference, officer: clerk(), act: 'complete', input: { checked: true } });
  const saidOf = (answer: Result<OpenCase, NotPerformed>): string[] => (!answer.ok && 'registersDiffer' in answer.error ? answer.error.registersDiffer.map(({ zh }) => zh) : [JSON.stringify(answer)]);

  /** What the machine found about the household that was to receive them. */
  const targetOf = ({ assessment }: OpenCase) => assessment?.findings.find(({ id }) => id === 'target-can-receive')?.result;

  async function broughtBack(): Promise<string> {
    const reference = await permitted();
    await bringsBack(reference);
    await house.runAll();
    await house.app.get(TakeThis).take(clerk(), reference);
    expect(targetOf(await read(reference))).toBe('holds');
    return reference;
  }

  /** Nobody moved, and the clerk who has the case sees what registers say now. */
  async function isLookedAtAgain(reference: string): Promise<void> {
    const the = await read(reference);
    expect([the.state, the.task?.claimedBy, the.log.at(-1)?.kind, the.log.at(-1)?.actor]).toEqual(['completing', 1, 'assessed', 'officer:1']);
    expect(targetOf(the)).not.toBe('holds');
    expect(await householdOf('joining-hebei')).toBeUndefined();
  }

  it('is looked at again before it is confirmed, and confirmed when the register fits', async () => {
    const reference = await broughtBack();
    await becomes('closed');
    const said = saidOf(await confirm(reference));
    expect(said[1]).toMatch(/^“.*”现在/);
    expect(said.at(-1)).toMatch(/准许的决定仍然有效/);
    await isLookedAtAgain(reference);
    await becomes('open');
    await does(clerk(), reference, 'complete', { checked: true });
    expect(await householdOf('joining-hebei')).toBe('410502103');
  });

  it('changes nothing while no register knows any more who is to move, however often it is confirmed', async () => {
    const reference = await broughtBack();
    await house.query('DELETE FROM population_elsewhere WHERE id_number = $1', [house.person('joining-hebei').documentNumber]);
    for (let time = 1; time <= 2; time += 1) expect(saidOf(await confirm(reference)).at(-1)).toMatch(/登记不能改动的，请告知值守人员/);
    expect([(await read(reference)).state, await householdOf('joining-hebei')]).toEqual(['completing', undefined]);
  });

  it('is looked at again when the register moves in the same moment', async () => {
    const reference = await broughtBack();
    const answer = await house.app.get(Database).transaction(async (query) => {
      await becomes('closed', query);
      const confirmed = confirm(reference);
      await until(async () => (await house.query("SELECT FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'")).length > 0);
      return () => confirmed;
    });
    const said = saidOf(await answer());
    expect(said[0]).toBe('“人口信息”有了变化，与这项决定不符。没有作出决定，登记也没有改动。');
    expect(said[1]).toMatch(/^“.*”现在/);
    await isLookedAtAgain(reference);
  });
});
