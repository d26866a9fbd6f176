import type { FactQueries } from '@yichuang/definition';
import { NoAnswer } from '@yichuang/platform';
import fc from 'fast-check';

import type { FactLoader, Query } from '../parts.js';
import { SeeFacts } from './see-facts.js';

const at = new Date('2026-11-23T02:00:00Z');
const query: Query = () => Promise.resolve([]);

/** A register that knows what each key's record is, and remembers what it was asked. */
class Register implements FactLoader {
  readonly asked: string[][] = [];
  constructor(
    readonly register: string,
    readonly query: string,
    private readonly answer: (key: string) => unknown,
  ) {}
  load(keys: readonly string[]): Promise<ReadonlyMap<string, unknown>> {
    this.asked.push([...keys]);
    return Promise.resolve(new Map(keys.map((key) => [key, this.answer(key)])));
  }
}

const silent: FactLoader = { register: 'violation', query: 'openOfDriver', load: () => Promise.reject(new NoAnswer('no answer within 2 s')) };
const person = (key: string) => ({ register: 'population', query: 'person', key });
const licence = (key: string) => ({ register: 'driver', query: 'licence', key });
const violations = (key: string) => ({ register: 'violation', query: 'openOfDriver', key });

describe('Seeing the facts of many cases', () => {
  it('asks each register once for each key, however many cases there are, and gives every case its own', async () => {
    const questions = fc.dictionary(fc.constantFrom('holder', 'owner', 'licence'), fc.tuple(fc.constantFrom(person, licence), fc.constantFrom('A', 'B', 'C', 'D')).map(([ask, key]) => ask(key)));
    await fc.assert(
      fc.asyncProperty(fc.array(questions, { maxLength: 64 }), async (cases) => {
        const registers = [new Register('population', 'person', (key) => ({ idNumber: key })), new Register('driver', 'licence', (key) => ({ licenceNumber: key }))];
        const seen = await new SeeFacts({ factLoaders: registers }, query).see(cases, at);
        for (const { register, asked } of registers) {
          const wanted = cases.flatMap((each) => Object.values(each)).filter((question) => question.register === register);
          expect(asked).toEqual(wanted.length === 0 ? [] : [[...new Set(wanted.map(({ key }) => key))]]);
        }
        const expected = cases.map((each) =>
          Object.fromEntries(Object.entries(each).map(([name, question]) => [name, { ...question, seenAt: at.toISOString(), value: question.register === 'driver' ? { licenceNumber: question.key } : { idNumber: question.key } }])),
        );
        expect(seen).toEqual(expected);
      }),
    );
  });

  it('leaves the questions to a silent register unanswered, and only those', async () => {
    const facts = new SeeFacts({ factLoaders: [new Register('population', 'person', () => ({ name: '曹斌' })), silent] }, query);
    const cases: FactQueries[] = [{ holder: person('A'), violations: violations('A') }, { violations: violations('B') }];
    const [first, second] = await facts.see(cases, at);
    expect(first).toEqual({ holder: { ...person('A'), seenAt: at.toISOString(), value: { name: '曹斌' } }, violations: { ...violations('A'), seenAt: at.toISOString(), silent: true } });
    expect(second).toEqual({ violations: { ...violations('B'), seenAt: at.toISOString(), silent: true } });
  });

  it('asks for the present number of whoever is named by a former one, and keeps what was asked', async () => {
    const [former, present] = ['410105199003024451', '41010519900302446X'];
    const register = new Register('population', 'person', (key) => ({ idNumber: key }));
    const currentNumbers = (numbers: readonly string[]): Promise<ReadonlyMap<string, string>> => Promise.resolve(new Map(numbers.includes(former) ? [[former, present]] : []));
    const facts = new SeeFacts({ factLoaders: [register], currentNumbers }, query);
    const [seen] = await facts.see([{ holder: person(former), both: person(`home>${former}`), other: person('E12345678') }], at);
    expect(register.asked).toEqual([[present, `home>${present}`, 'E12345678']]);
    expect(seen).toMatchObject({ holder: { key: former, value: { idNumber: present } }, both: { key: `home>${former}`, value: { idNumber: `home>${present}` } }, other: { value: { idNumber: 'E12345678' } } });
  });

  it('keeps “no record” apart from silence', async () => {
    const [seen] = await new SeeFacts({ factLoaders: [new Register('population', 'person', () => null)] }, query).see([{ holder: person('A') }], at);
    expect(seen?.holder).toEqual({ ...person('A'), seenAt: at.toISOString(), value: null });
  });

  it('guesses nothing when a loader is broken', async () => {
    const broken: FactLoader = { ...silent, load: () => Promise.reject(new Error('relation does not exist')) };
    await expect(new SeeFacts({ factLoaders: [broken] }, query).see([{ violations: violations('A') }], at)).rejects.toThrow('relation does not exist');
    await expect(new SeeFacts({ factLoaders: [] }, query).see([{ holder: person('A') }], at)).rejects.toThrow('No loader for the fact population.person');
  });
});
