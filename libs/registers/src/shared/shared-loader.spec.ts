import { factKind } from '@yichuang/definition';
import { NoAnswer } from '@yichuang/platform';

import { listLoader, recordLoader } from '../fact-loader.js';
import { sharedLoader } from './shared-loader.js';

interface Pupil {
  readonly school: string;
  readonly since: string;
}
const source = { key: 'id', columns: { school: 'school', since: 'since' }, from: 'FROM pupil WHERE id = ANY($1)' };
const record = recordLoader(factKind<Pupil | null>('shared-loader-spec', 'record'), source);
const list = listLoader(factKind<readonly Pupil[]>('shared-loader-spec', 'list'), source);

const answering = (said: string) => {
  const call = jest.fn(() => Promise.resolve(said));
  return { call, calls: { call } };
};
const answers = (...lines: readonly (readonly [string, unknown])[]): string => JSON.stringify({ answers: lines.map(([key, value]) => ({ key, value })) });
const ask = (loader: typeof record, said: string) => sharedLoader(loader, answering(said).calls).load(['1', '2'], () => Promise.reject(new Error('our own table was asked')));
const pupil: Pupil = { school: 'One', since: '2026-09-01' };

describe('a register that another authority keeps', () => {
  it('is asked once for all keys, which stand in no address', async () => {
    const { call, calls } = answering(answers(['2', pupil], ['1', null]));
    expect([...(await sharedLoader(record, calls).load(['1', '2'], () => Promise.resolve([])))]).toEqual([
      ['1', null],
      ['2', pupil],
    ]);
    expect(call.mock.calls).toEqual([[{ method: 'POST', path: '/registers/shared-loader-spec/record', body: { keys: ['1', '2'] }, isQuestion: true }]]);
  });

  it('may have any number of records of a key', async () => {
    expect((await ask(list, answers(['1', []], ['2', [pupil, pupil]]))).get('2')).toEqual([pupil, pupil]);
  });

  it('says nothing when it refuses the question', async () => {
    const calls = { call: () => Promise.reject(new Error('the other side does not accept this (404)')) };
    await expect(sharedLoader(record, calls).load(['1'], () => Promise.resolve([]))).rejects.toThrow(NoAnswer);
  });

  it.each<[string, typeof record, string]>([
    ['is not JSON', record, '<html>'],
    ['is something else', record, '[]'],
    ['has lines without a key', record, '{"answers":[{"value":null}]}'],
    ['leaves a key out', record, answers(['1', pupil])],
    ['leaves a property out', record, answers(['1', null], ['2', { school: 'One' }])],
    ['has a list where a record belongs', record, answers(['1', null], ['2', [pupil]])],
    ['has a record where a list belongs', list, answers(['1', []], ['2', pupil])],
    ['has null where a list belongs', list, answers(['1', []], ['2', null])],
    ['has something else in a list', list, answers(['1', []], ['2', ['One']])],
  ])('says nothing when its answer %s', async (_how, loader, said) => {
    await expect(ask(loader, said)).rejects.toThrow(NoAnswer);
  });
});
