import { spawnSync } from 'node:child_process';
import { appendFileSync, cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { Catalogue, type Service } from '@yichuang/definition';
import ts from 'typescript';

const root = join(import.meta.dirname, '..', '..');
let copy: string;

beforeEach(() => {
  copy = mkdtempSync(join(tmpdir(), 'yichuang-new-service-'));
  for (const part of ['package.json', 'scripts', join('libs', 'services', 'src')]) cpSync(join(root, part), join(copy, part), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
});

afterEach(() => rmSync(copy, { recursive: true }));

function newService(...args: string[]): { code: number | null; said: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(copy, 'scripts', 'new-service.mjs'), ...args], { encoding: 'utf8' });
  return { code: status, said: stdout + stderr };
}

const file = (...path: string[]): string => `${join(copy, 'libs', 'services', 'src', ...path)}.ts`;
const index = (...domain: string[]): string => file(...domain, 'index');

/** What the compiler of the project says about these files of the copy; the others are checked where they are written. */
function typeErrors(files: readonly string[]): string[] {
  const { config } = ts.readConfigFile(join(root, 'tsconfig.json'), (path) => ts.sys.readFile(path)) as { config: object };
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, root, { noEmit: true, incremental: false, tsBuildInfoFile: undefined, rootDir: '/', types: ['node'], typeRoots: [join(root, 'node_modules', '@types')] });
  const program = ts.createProgram([index()], options);
  return files.flatMap((file) => ts.getPreEmitDiagnostics(program, program.getSourceFile(file))).map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
}

describe('the command that writes a new service', () => {
  it('adds one to a domain, and opens a domain that has none yet', async () => {
    expect(newService('traffic.bicycle-parade', '自行车巡游', "The cyclists' parade")).toMatchObject({ code: 0 });
    expect(newService('household.nickname-entry', '登记小名', 'Entry of a nickname')).toMatchObject({ code: 0 });
    const { services } = (await import(index())) as { services: readonly Service[] };
    const catalogue = new Catalogue(services);
    expect(catalogue.get('traffic.bicycle-parade').name).toEqual({ zh: '自行车巡游', en: "The cyclists' parade" });
    expect(catalogue.get('household.nickname-entry').name).toEqual({ zh: '登记小名', en: 'Entry of a nickname' });
    expect(catalogue.find('traffic.driving-licence-renewal')).toBeDefined();
    expect(typeErrors([index(), index('traffic'), index('household'), file('traffic', 'bicycle-parade'), file('household', 'nickname-entry')])).toEqual([]);
  });

  it('does not touch a service that is there already', () => {
    const before = readFileSync(index('traffic'), 'utf8');
    const { code, said } = newService('traffic.driving-licence-renewal', '换证', 'Renewal');
    expect(code).toBe(1);
    expect(said).toMatch(/已经存在[^]*is there already/);
    expect(readFileSync(index('traffic'), 'utf8')).toBe(before);
  });

  it.each(['traffic', 'traffic.parade', 'traffic.Bicycle-Parade', 'shop.bicycle-parade', 'traffic.bicycle-parade.two', 'traffic.../bicycle-parade', ''])('refuses the id “%s” and says how one looks', (id) => {
    const { code, said } = newService(id, '自行车巡游', 'Parade');
    expect(code).toBe(1);
    expect(said).toContain('traffic.some-service');
  });

  it.each([{ names: [] }, { names: ['自行车巡游'] }, { names: ['Parade', 'Parade'] }, { names: ['自行车巡游', '巡游'] }, { names: ['自行车巡游', 'Parade', 'of bicycles'] }])('refuses $names as names', ({ names }) => {
    expect(newService('traffic.bicycle-parade', ...names)).toMatchObject({ code: 1, said: expect.stringContaining('in Chinese and in English') as unknown });
  });

  it('leaves an index alone that somebody wrote by hand', () => {
    appendFileSync(index('traffic'), '\nexport const busiest = trafficServices[0];\n');
    expect(newService('traffic.bicycle-parade', '自行车巡游', 'Parade')).toMatchObject({ code: 1, said: expect.stringContaining('add to it by hand') as unknown });
  });
});
