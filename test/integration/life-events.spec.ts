import { carriedInto, planOf, type Answers, type CalledPersona, type LifeEvent, type LifeEventSample, type Service } from '@yichuang/definition';
import { catalogue } from '@yichuang/house';
import { BeginAnother, Drafts, KnowLifeEvent, OwnLifeEvents, Perform, ReadCase, TakeThis, TakeUp, Withdraw, type Officer, type OpenCase, type OwnLifeEvent, type StepStanding } from '@yichuang/one-window';
import { Offices } from '@yichuang/places';

import { openHouse, type House } from '../support/house.js';

const ACCOUNT = 7;
const cases = catalogue.listLifeEvents().flatMap((event) => event.samples.map((sample): [string, string, LifeEvent, LifeEventSample] => [event.id, sample.id, event, sample]));
const [birth, all] = catalogue.listLifeEvents().flatMap((event) => event.samples.map((sample) => [event, sample] as const))[0] as [LifeEvent, LifeEventSample];
const [registration, card, passport, permit] = all.comesTo as [Service, Service, Service, Service];

let house: House;

beforeAll(async () => {
  house = await openHouse('2026-11-23T10:00:00+08:00');
}, 300_000);
beforeEach(() => house.query('TRUNCATE life_event, draft CASCADE'));
afterAll(() => house.close());

const called: CalledPersona = (persona) => {
  const { name, documentType, documentNumber } = house.person(persona);
  return { name, documentType, documentNumber };
};

const answersOf = (event: LifeEvent, sample: LifeEventSample): Answers => {
  const checked = event.form.validate(sample.answers(house.clock.today(), called), { today: house.clock.today() });
  if (!checked.ok) throw new Error(JSON.stringify(checked.error));
  return checked.value;
};

/** What the form of a service does not take of these answers; what it still asks for is no fault of theirs. */
function refusedOf({ id, form }: Service, answers: Answers): string[] {
  const checked = form.validate(answers, { today: house.clock.today() });
  return checked.ok ? [] : checked.error.filter(({ code }) => code !== 'required').map(({ pointer, code }) => `${id} ${pointer} ${code}`);
}

const find = async (key: string): Promise<OwnLifeEvent> => (await house.app.get(OwnLifeEvents).find(key, ACCOUNT)) as OwnLifeEvent;

/** Answers the questions as the sample does. @returns the key of what was begun */
async function begun(event: LifeEvent, sample: LifeEventSample): Promise<string> {
  const answers = answersOf(event, sample);
  return house.app.get(OwnLifeEvents).begin(ACCOUNT, event, answers, await house.app.get(TakeUp).plan(event, house.person(sample.persona), answers));
}

const standings = async (key: string): Promise<readonly (readonly [string, StepStanding])[]> => (await find(key)).steps.map(({ step, standing }) => [step.service.id, standing] as const);

/** Begins a step as the parent. @returns the answers that its form begins with, or nothing when it may not begin */
const takeUp = async (key: string, { id }: Service): Promise<Answers | undefined> => (await house.app.get(TakeUp).takeUp(await find(key), id, house.person('birth-mother')))?.answers;

/** Sends the draft of a service with what its first sample adds. */
async function send(service: Service): Promise<string> {
  const draft = await house.app.get(Drafts).find(ACCOUNT, service.id);
  if (!draft) throw new Error(`There is no draft of ${service.id}`);
  const form = { ...service.samples[0]?.answers(house.clock.today(), called), ...draft.answers };
  const { reference } = await house.send({ service, accountId: ACCOUNT, submitter: house.person('birth-mother'), form, materials: [], idempotencyKey: draft.key });
  await house.app.get(Drafts).discard(ACCOUNT, service.id);
  await house.runAll();
  return reference;
}

const officer = (id: number, role: Officer['role']): Officer => ({ id, role, name: role, offices: house.app.get(Offices).below('410000'), skills: ['household', 'exit-entry'] });

async function does(who: Officer, reference: string, act: string, input: Answers = {}): Promise<void> {
  await house.app.get(TakeThis).take(who, reference);
  const done = await house.app.get(Perform).perform({ reference, officer: who, act, input });
  if (!done.ok) throw new Error(`${act}: ${JSON.stringify(done.error)}`);
  await house.runAll();
}

/** One officer accepts, another examines and grants. */
async function grant(reference: string): Promise<void> {
  await does(officer(1, 'clerk'), reference, 'accept', { complete: true });
  const examiner = officer(2, 'examiner');
  await does(examiner, reference, 'begin-examination');
  const { assessment } = (await house.app.get(ReadCase).find(reference)) as OpenCase;
  const open = (assessment?.findings ?? []).filter(({ result }) => result !== 'holds');
  const found = Object.fromEntries(open.flatMap(({ id }) => [[`found-${id}`, 'holds'], [`evidence-${id}`, '已核对原件']]));
  await does(examiner, reference, 'grant-alone', found);
}

describe('A life event', () => {
  it.each(cases)('%s: %s comes to the services it promises', async (_event, _sample, event, sample) => {
    const key = await begun(event, sample);
    expect((await find(key)).steps.map(({ step }) => step.service.id)).toEqual(sample.comesTo.map(({ id }) => id));
  });

  it.each(cases)('%s: %s carries into every step what its form takes', async (_event, _sample, event, sample) => {
    const known = await house.app.get(KnowLifeEvent).caseOf(event, house.person(sample.persona), answersOf(event, sample));
    const steps = planOf(event, known);
    expect(steps.map(({ service }) => service)).toEqual(sample.comesTo);
    expect(steps.flatMap((step) => refusedOf(step.service, carriedInto(event, step, { known, elsewhere: [] })))).toEqual([]);
  });

  it('lets only what waits for nothing begin', async () => {
    const key = await begun(birth, all);
    expect(await standings(key)).toEqual([
      [registration.id, 'open'],
      [card.id, 'waiting'],
      [passport.id, 'waiting'],
      [permit.id, 'waiting'],
    ]);
    expect(await takeUp(key, card)).toBeUndefined();
    expect(await takeUp(key, registration)).toMatchObject({ childName: '褚知夏', birthDate: '2026-10-03', declarantRelation: 'mother', idCardAlso: true, contactPhone: '13903710036' });
    expect((await standings(key))[0]).toEqual([registration.id, 'begun']);
  });

  it('begins again what was withdrawn, and never what is under way', async () => {
    const key = await begun(birth, all);
    await takeUp(key, registration);
    const reference = await send(registration);
    expect(await takeUp(key, registration)).toBeUndefined();
    await house.app.get(Withdraw).withdraw(reference, ACCOUNT);
    expect((await standings(key))[0]).toEqual([registration.id, 'ended']);
    expect(await takeUp(key, registration)).toMatchObject({ childName: '褚知夏' });
    expect((await standings(key))[0]).toEqual([registration.id, 'begun']);
  });

  it('keeps what was typed for the service before', async () => {
    await house.app.get(Drafts).save(ACCOUNT, registration.id, { answers: { nativePlace: '410105', childName: '褚小夏' }, materials: [] });
    expect(await takeUp(await begun(birth, all), registration)).toMatchObject({ nativePlace: '410105', childName: '褚知夏' });
  });

  it('comes to other services when the answers change, and keeps what was begun', async () => {
    const key = await begun(birth, all);
    await takeUp(key, registration);
    const own = await find(key);
    const answers = { ...own.answers, papers: ['passport'] };
    await house.app.get(OwnLifeEvents).change(own, answers, await house.app.get(TakeUp).plan(birth, house.person('birth-mother'), answers));
    expect(await standings(key)).toEqual([
      [registration.id, 'begun'],
      [passport.id, 'waiting'],
    ]);
  });

  it('is nobody else’s', async () => {
    const key = await begun(birth, all);
    expect(await house.app.get(OwnLifeEvents).find(key, ACCOUNT + 1)).toBeUndefined();
    expect(await house.app.get(OwnLifeEvents).list(ACCOUNT + 1)).toEqual([]);
    expect(await house.app.get(OwnLifeEvents).list(ACCOUNT)).toHaveLength(1);
  });

  it('begins nothing once it is settled, and is forgotten thirty days later', async () => {
    const key = await begun(birth, all);
    await house.app.get(OwnLifeEvents).end(await find(key));
    expect(await takeUp(key, registration)).toBeUndefined();
    expect(await house.app.get(OwnLifeEvents).forgetOld()).toBe(0);
    house.clock.advance({ days: 31 });
    expect(await house.app.get(OwnLifeEvents).forgetOld()).toBe(1);
    expect(await house.app.get(OwnLifeEvents).list(ACCOUNT)).toEqual([]);
  });
});

describe('A second life event of the same kind', () => {
  beforeEach(() => house.reset());

  const draft = () => house.app.get(Drafts).find(ACCOUNT, registration.id);

  /** The same event for another child. */
  async function second(): Promise<string> {
    const answers = { ...answersOf(birth, all), childName: '褚知秋' };
    return house.app.get(OwnLifeEvents).begin(ACCOUNT, birth, answers, await house.app.get(TakeUp).plan(birth, house.person('birth-mother'), answers));
  }

  it('leaves what is typed for the first as it is, and begins when that is sent', async () => {
    const [first, other] = [await begun(birth, all), await second()];
    await takeUp(first, registration);
    const typed = await draft();
    expect(await takeUp(other, registration)).toBeUndefined();
    expect(await draft()).toEqual(typed);
    expect([(await standings(first))[0], (await standings(other))[0]]).toEqual([[registration.id, 'begun'], [registration.id, 'open']]);
    await send(registration);
    expect(await takeUp(other, registration)).toMatchObject({ childName: '褚知秋' });
    expect([(await standings(first))[0], (await standings(other))[0]]).toEqual([[registration.id, 'under-way'], [registration.id, 'begun']]);
  });

  it('keeps its own draft when the application of the first ends and is begun again', async () => {
    const [first, other] = [await begun(birth, all), await second()];
    await takeUp(first, registration);
    const reference = await send(registration);
    await takeUp(other, registration);
    const typed = await draft();
    await house.app.get(Withdraw).withdraw(reference, ACCOUNT);
    expect(await takeUp(first, registration)).toBeUndefined();
    expect(await draft()).toEqual(typed);
  });

  it('begins under a key of its own when the first was sent over the API, which leaves the draft', async () => {
    const [first, other] = [await begun(birth, all), await second()];
    await takeUp(first, registration);
    const sent = await draft();
    await send(registration);
    await house.query('INSERT INTO draft (account_id, service_id, key, answers, saved_at) VALUES ($1, $2, $3, $4, now())', [ACCOUNT, registration.id, sent?.key, { ...sent?.answers, sex: 'female' }]);
    const carried = await takeUp(other, registration);
    expect([carried?.['childName'], carried?.['sex']]).toEqual(['褚知秋', undefined]);
    expect((await draft())?.key).not.toBe(sent?.key);
  });

  it('begins anew where the first was settled and never sent', async () => {
    const [first, other] = [await begun(birth, all), await second()];
    await takeUp(first, registration);
    const typed = await draft();
    await house.app.get(Drafts).save(ACCOUNT, registration.id, { answers: { ...typed?.answers, sex: 'female' }, materials: [] });
    await house.app.get(OwnLifeEvents).end(await find(first));
    const carried = await takeUp(other, registration);
    expect([carried?.['childName'], carried?.['sex']]).toEqual(['褚知秋', undefined]);
    expect((await standings(first))[0]).toEqual([registration.id, 'open']);
  });
});

describe('A life event whose birth is registered', () => {
  beforeEach(() => house.reset());

  it('goes on with what the grant of one step gave and with what was typed for it', async () => {
    const key = await begun(birth, all);
    await takeUp(key, registration);
    const reference = await send(registration);
    expect((await standings(key)).slice(0, 2)).toEqual([
      [registration.id, 'under-way'],
      [card.id, 'waiting'],
    ]);
    await grant(reference);
    expect((await standings(key)).map(([, standing]) => standing)).toEqual(['granted', 'open', 'open', 'open']);
    const carried = await takeUp(key, card);
    expect(carried).toMatchObject({ handledBy: 'guardian', guardianRelation: 'mother', deliveryMethod: 'window', pickupOffice: '410105', contactPhone: '13903710036' });
    expect(carried?.['subject']).toMatchObject({ name: '褚知夏', documentNumber: expect.stringMatching(/^41010520261003\d\d\d[\dX]$/) as string });
    expect(carried).not.toHaveProperty('truthDeclaration');
  });

  it('is begun for a twin with all that is the same, once the first is in', async () => {
    const another = house.app.get(BeginAnother);
    const key = await begun(birth, all);
    await takeUp(key, registration);
    expect(another.answers(await find(key))).toBeUndefined();
    await send(registration);
    const first = await find(key);
    expect(another.answers(first)).toEqual({ ...first.answers, childName: undefined });
    const twin = (await another.begin(first, house.person('birth-mother'), { ...first.answers, childName: '褚知秋' })) as string;
    const carried = await takeUp(twin, registration);
    expect(carried).toMatchObject({ childName: '褚知秋', birthDate: '2026-10-03', multipleBirth: true, mother: called('birth-mother'), father: called('birth-father'), targetHouseholdNumber: '410105301' });
    for (const own of ['sex', 'birthCertificateNumber', 'relationToHead', 'truthDeclaration']) expect(carried).not.toHaveProperty(own);
    expect((await standings(key))[0]).toEqual([registration.id, 'under-way']);
    expect((await standings(twin))[0]).toEqual([registration.id, 'begun']);
    expect(await another.begin(first, house.person('birth-mother'), { ...first.answers, childName: '褚知冬' })).toBeUndefined();
  });

  it('carries what is still a draft of another step into the next', async () => {
    const key = await begun(birth, all);
    await takeUp(key, registration);
    await grant(await send(registration));
    await takeUp(key, passport);
    const drafts = house.app.get(Drafts);
    const draft = await drafts.find(ACCOUNT, passport.id);
    await drafts.save(ACCOUNT, passport.id, { answers: { ...draft?.answers, birthPlace: '河南', emergencyContactName: '阮青' }, materials: [] });
    expect(await takeUp(key, permit)).toMatchObject({ birthPlace: '河南', emergencyContactName: '阮青', applicationKind: 'first', combinedEndorsement: 'none', isRegisteredPersonnel: false });
  });
});
