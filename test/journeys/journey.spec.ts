import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..', '..');
const START_MS = 900_000;
const journey = (...args: string[]) => spawnSync('npm', ['run', '-s', 'journey', '--', ...args], { cwd: root, encoding: 'utf8' });

describe('the journey command', () => {
  it('sees every sample of every service end as the sample says', () => {
    const { status, stdout } = journey('--all');

    expect(stdout).toMatch(/^✓ ten-years .*granted.*delivered/m);
    expect(stdout).not.toContain('✗');
    expect(status).toBe(0);
  }, START_MS);

  it.each([
    ['a service there is none of', ['--service', 'traffic.flying-licence'], /^没有这个事项 No such service: traffic\.flying-licence\n用法 Usage/],
    ['no service', [], /^用法 Usage/],
  ])('says at once, before anything is started, that it was asked for %s', (_what, args, said) => {
    const { status, stdout, stderr } = journey(...args);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(said);
  });
});
