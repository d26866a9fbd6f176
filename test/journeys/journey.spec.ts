import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..', '..');
const START_MS = 900_000;

describe('the journey command', () => {
  it('sees every sample of every service end as the sample says', () => {
    const { status, stdout } = spawnSync('npm', ['run', '-s', 'journey', '--', '--all'], { cwd: root, encoding: 'utf8' });

    expect(stdout).toMatch(/^✓ ten-years .*granted.*delivered/m);
    expect(stdout).not.toContain('✗');
    expect(status).toBe(0);
  }, START_MS);
});
