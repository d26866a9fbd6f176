import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..', '..');
const folder = mkdtempSync(join(tmpdir(), 'yichuang-launcher-'));

afterAll(() => rmSync(folder, { recursive: true }));

const start = (environment: Readonly<Record<string, string>>) =>
  spawnSync(process.execPath, [join(root, 'scripts', 'start.mjs'), '--json'], { env: { ...process.env, ...environment }, encoding: 'utf8', timeout: 20_000, killSignal: 'SIGKILL' });

describe('npm start', () => {
  it('says that two doors cannot have one port, before it makes anything', () => {
    const dataDirectory = join(folder, 'data');
    const { status, stderr } = start({ DATA_DIR: dataDirectory, PORTAL_PORT: '4711', DESK_PORT: '4711', OPS_PORT: '0', CASHIER_PORT: '0' });
    expect([status, existsSync(dataDirectory)]).toEqual([1, false]);
    expect(stderr).toMatch(/PORTAL_PORT、DESK_PORT 都是 4711[^]*PORTAL_PORT and DESK_PORT are all 4711/);
  });

  it('says that it cannot make the data directory, where nothing can be made', () => {
    const { status, stderr } = start({ DATA_DIR: '/proc/yichuang/data', PORTAL_PORT: '0', DESK_PORT: '0', OPS_PORT: '0', CASHIER_PORT: '0' });
    expect(status).toBe(1);
    expect(stderr).toMatch(/无法使用数据目录 [^]*Cannot use the data directory \/proc\/yichuang\/data/);
  });
});
