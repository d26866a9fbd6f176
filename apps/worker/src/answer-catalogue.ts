import { readFile } from 'node:fs/promises';

import { describeService, differences, isDescription, type ServiceDescription } from '@yichuang/definition';
import { services } from '@yichuang/services';

export interface CatalogueAnswer {
  readonly output: string;
  readonly exitCode: 0 | 2;
}

const usage = '用法 Usage: catalogue export | catalogue diff OLD.json';
const refuse = (zh: string, en: string): CatalogueAnswer => ({ output: `${zh}\n${en}\n${usage}`, exitCode: 2 });

async function readOld(path: string): Promise<readonly ServiceDescription[] | undefined> {
  try {
    const old: unknown = JSON.parse(await readFile(path, 'utf8'));
    const list: readonly unknown[] | undefined = Array.isArray(old) ? old : undefined;
    return list?.every(isDescription) ? list : undefined;
  } catch (error) {
    if (error instanceof SyntaxError || (error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

/** Answers `export` with all definitions as JSON, `diff OLD.json` with what changed since that export, in Chinese. */
export async function answerCatalogue([command, path, ...rest]: readonly string[]): Promise<CatalogueAnswer> {
  if (command === 'export' && path === undefined) return { output: JSON.stringify(services.map(describeService), null, 2), exitCode: 0 };
  if (command !== 'diff' || path === undefined || rest.length > 0) return refuse('请说明导出（export）还是比较（diff）。', 'Say whether to export or to diff.');
  const old = await readOld(path);
  if (!old) return refuse(`“${path}”不是以前导出的事项目录。`, `“${path}” is no catalogue exported before.`);
  const changed = differences(old, JSON.parse(JSON.stringify(services.map(describeService))) as ServiceDescription[]);
  return { output: changed.length > 0 ? changed.join('\n') : '没有变化。', exitCode: 0 };
}
