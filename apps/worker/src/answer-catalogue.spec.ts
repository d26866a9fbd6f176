import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { answerCatalogue } from './answer-catalogue.js';

let folder: string;
let path: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'catalogue-'));
  path = join(folder, 'old.json');
});
afterAll(() => rm(folder, { recursive: true }));

describe('the catalogue command', () => {
  it('finds no change since an export of today', async () => {
    await writeFile(path, (await answerCatalogue(['export'])).output);
    expect(await answerCatalogue(['diff', path])).toEqual({ output: '没有变化。', exitCode: 0 });
  });

  it.each(['{}', '[7]', '[{"id":"household.name-change"}]', '[null]', 'no JSON'])('says in both languages that %s is no catalogue', async (content) => {
    await writeFile(path, content);
    const { output, exitCode } = await answerCatalogue(['diff', path]);
    expect(exitCode).toBe(2);
    expect(output).toMatch(/不是以前导出的事项目录[^]*no catalogue exported before/);
  });
});
