import { caseOf, type Answers, type CalledPersona, type ErasedDecided, type Sample, type SeenFacts, type Service } from '@yichuang/definition';
import { catalogue } from '@yichuang/house';
import { ReadCase, type OpenCase } from '@yichuang/one-window';
import { Database, type Query } from '@yichuang/platform';
import { effectHandlers, factLoaders } from '@yichuang/registers';
import { Pool } from 'pg';

import { openHouse, type House } from '../support/house.js';

/** One service alone: `SERVICE=household.spouse-joining npx jest test/integration/samples.spec.ts`. */
const only = process.env['SERVICE'];
const cases = catalogue
  .list()
  .filter(({ id }) => !only || id === only)
  .flatMap((service) => service.samples.map((sample): [string, string, Service, Sample<Answers>] => [service.id, sample.id, service, sample]));

/** A date as forms and registers have it, which nobody is to read. */
const TYPED_DATE = /\d{4}-\d{2}-\d{2}/u;

/** The registers are of this day, and so are the answers: the answers reach the house on the next, as when midnight passes on the way. */
const filledOn = '2026-11-23';
const nextDay = '2026-11-24T10:00:00+08:00';

let house: House;

beforeAll(async () => {
  house = await openHouse(`${filledOn}T10:00:00+08:00`);
}, 300_000);
afterAll(() => house.close());

const called: CalledPersona = (persona) => {
  const { name, documentType, documentNumber } = house.person(persona);
  return { name, documentType, documentNumber };
};

/** Applies as the sample says. */
function apply(service: Service, sample: Sample<Answers>) {
  const answers = sample.answers(filledOn, called);
  const materials = (sample.handsIn ?? []).map((material, index) => ({ material, upload: `00000000-0000-4000-8000-00000000000${index}` }));
  return house.apply(house.person(sample.persona), { service, answers, materials });
}

/** Applies, and lets the machine do its part. */
async function applied(service: Service, sample: Sample<Answers>): Promise<OpenCase> {
  const { reference } = await apply(service, sample);
  await house.runAll();
  return (await house.app.get(ReadCase).find(reference)) as OpenCase;
}

const handedOver = ({ log }: OpenCase): readonly string[] | undefined => (log.find(({ kind }) => kind === 'handed-to-officer')?.detail as { readonly reasons?: readonly string[] } | undefined)?.reasons;

/** The case as a grant of today would have it. */
function granted({ form, submitter, receivedOn, office, id, assessment, service }: OpenCase, sample: Sample<Answers>): ErasedDecided {
  const request = { form, submitter, receivedOn, handedIn: [] };
  const decided = { ...caseOf(request, assessment?.facts as SeenFacts), decidedOn: house.clock.today(), office, serial: id };
  return service.completion && sample.completes ? { ...decided, completion: sample.completes(filledOn) } : decided;
}

/** Makes what a grant changes twice, as after a crash, and takes it back. @returns changes recorded. */
async function changesOf(found: OpenCase, decided: ErasedDecided): Promise<number> {
  const effects = found.service.effects(decided);
  const undo = new Error('undone');
  let recorded = 0;
  const make = async (query: Query): Promise<void> => {
    for (const [index, { register, kind, data }] of effects.entries()) {
      const handler = effectHandlers.find((each) => each.register === register && each.kind === kind);
      await handler?.apply([{ applicationId: found.id, index, data, at: house.clock.now() }], query);
    }
  };
  await house.app
    .get(Database)
    .transaction(async (query) => {
      await make(query);
      await make(query);
      recorded = (await query('SELECT FROM register_change WHERE application_id = $1', [found.id])).length;
      throw undo;
    })
    .catch((error: unknown) => {
      if (error !== undo) throw error;
    });
  return recorded;
}

describe('Every sample, on the registers of a sandbox that was filled the day before', () => {
  beforeAll(() => house.clock.set(nextDay));

  it.each(cases)('%s: %s goes where it promises', async (_service, _sample, service, sample) => {
    const found = await applied(service, sample);
    if ('granted' in sample.ends) {
      expect(handedOver(found) ?? 'nobody').toBe('nobody');
      return expect(['delivered', ...(service.charges(granted(found, sample)).length > 0 ? ['approved'] : [])]).toContain(found.state);
    }
    const { waitsFor, then } = sample.ends;
    if (waitsFor === 'decision' && sample.consentsBy === undefined) expect(handedOver(found)).toEqual(['decision']);
    else if (waitsFor !== 'decision') expect(handedOver(found)).toContain(waitsFor);
    if (then !== 'grant') return;
    const decided = granted(found, sample);
    const values = [...service.result.rows(decided), ...(service.completion?.permit.rows(decided) ?? [])].flatMap(({ value }) => [value.zh, value.en]);
    expect(values.filter((value) => value === '' || TYPED_DATE.test(value))).toEqual([]);
    expect(await changesOf(found, decided)).toBeLessThanOrEqual(service.effects(decided).length);
  });
});

/** The statements with which registers are asked. */
async function questions(): Promise<ReadonlySet<string>> {
  const asked = new Set<string>();
  for (const { load } of factLoaders) {
    await load(['x'], (sql) => {
      asked.add(sql);
      return Promise.resolve([]);
    });
  }
  return asked;
}

/** Of a statement that has a name; others are of no concern. */
const textOf = ([statement]: readonly unknown[]): string => (typeof statement === 'object' && statement !== null && 'text' in statement ? String(statement.text) : '');

describe('Sixty-four applications for different services', () => {
  it('ask each register once for all of them', async () => {
    await house.reset();
    const services = catalogue.list().slice(0, 64);
    expect(services).toHaveLength(64);
    for (const service of services) await apply(service, service.samples[0] as Sample<Answers>);
    const toRegisters = await questions();
    const query = jest.spyOn(Pool.prototype, 'query');
    await house.steps.run(await house.listDue());
    const asked = query.mock.calls.map(textOf).filter((text) => toRegisters.has(text));
    query.mockRestore();
    expect(asked.length).toBeGreaterThan(64);
    expect(asked).toHaveLength(new Set(asked).size);
  });
});
