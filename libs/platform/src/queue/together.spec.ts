import { together } from './together.js';

/** A handler that can be held up, and what it was given. */
function watched(fail: (ids: readonly number[]) => boolean = () => false) {
  const given: (readonly number[])[] = [];
  const gates: (() => void)[] = [];
  const handle = together(async (ids) => {
    given.push(ids);
    await new Promise<void>((open) => gates.push(open));
    if (fail(ids)) throw new Error('out of reach');
  });
  const finish = async (...jobs: readonly Promise<unknown>[]): Promise<PromiseSettledResult<unknown>[]> => {
    let isSettled = false;
    const settled = Promise.allSettled(jobs).finally(() => (isSettled = true));
    while (!isSettled) {
      gates.splice(0).forEach((open) => open());
      await new Promise((resolve) => setImmediate(resolve));
    }
    return settled;
  };
  return { given, handle, finish };
}

describe('Jobs that come while another is handled', () => {
  it('are handled together, two at a time', async () => {
    const { given, handle, finish } = watched();
    await finish(...[[1], [2, 3], [4], [5]].map((ids) => handle(ids, 'first')));
    expect(given).toEqual([
      [1, 2, 3],
      [4, 5],
    ]);
  });

  it('stay by themselves and wait for nothing when they may take their time', async () => {
    const { given, handle, finish } = watched();
    const jobs = [handle([1], 'later'), handle([2], 'later'), handle([3], 'first')];
    expect(given).toEqual([[1], [2]]);
    await finish(...jobs);
    expect(given).toEqual([[1], [2], [3]]);
  });

  it('are handled again alone when they fail together, so that one does not fail the other', async () => {
    const { given, handle, finish } = watched((ids) => ids.includes(2));
    const ended = await finish(handle([1], 'first'), handle([2], 'first'));
    expect(ended.map(({ status }) => status)).toEqual(['fulfilled', 'rejected']);
    expect(given).toEqual([[1, 2], [1], [2]]);
  });
});
