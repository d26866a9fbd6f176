import { readSandboxOptions } from './sandbox-options.js';

const read = (...args: string[]) => readSandboxOptions(args, '2026-11-23');

describe('The arguments of the sandbox command', () => {
  it('may all be left out', () => {
    expect(read()).toEqual({ ok: true, value: { people: 2_000, seed: 1, today: '2026-11-23', migrate: false, ifEmpty: false, reset: false } });
  });

  it('are read as they are written', () => {
    expect(read('--people', '100000', '--seed=7', '--today', '2027-02-01', '--migrate', '--if-empty')).toEqual({ ok: true, value: { people: 100_000, seed: 7, today: '2027-02-01', migrate: true, ifEmpty: true, reset: false } });
  });

  it.each([['--people', '0'], ['--people', 'many'], ['--seed', '-1'], ['--today', '2026-02-30'], ['--today', '1999-01-01'], ['--size', '5'], ['5'], ['--if-empty', '--reset']])('are refused in both languages when they are wrong: %s %s', (...args) => {
    const refused = read(...args.filter(Boolean));
    expect(refused).toMatchObject({ ok: false });
    expect(!refused.ok && refused.error).toMatch(/[\u4e00-\u9fff][^]*[a-z][^]*Usage: sandbox/);
  });
});
