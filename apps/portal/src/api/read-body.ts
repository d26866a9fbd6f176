import type { HandedIn } from '@yichuang/one-window';

import { ApiProblem, invalid, type ProblemDetail } from './api-problem.js';
import { readMaterials } from './read-materials.js';

type Json = Readonly<Record<string, unknown>>;

const isJson = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value);

const wrong = (pointer: string, code: string, zh: string, en: string): ProblemDetail => ({ pointer, code, message: { zh, en } });

/** What is read of a request that hands something in: sets of answers under the given names, and materials. */
export interface ReadBody<N extends string> {
  readonly sets: Readonly<Record<N, Json>>;
  readonly materials: readonly HandedIn[];
}

/** Everything may be left out; nothing else may be there. @throws ApiProblem that points at what is wrong */
export function readBody<N extends string>(body: unknown, names: readonly N[]): ReadBody<N> {
  if (!isJson(body)) throw new ApiProblem(400, { zh: '请发送一个 JSON 对象', en: 'Send a JSON object' });
  const materials = readMaterials(body['materials'] ?? []);
  const unknown = Object.keys(body).filter((name) => name !== 'materials' && !names.some((each) => each === name));
  const errors = [
    ...unknown.map((name) => wrong(`/${name}`, 'unknown', `没有名为“${name}”的项目，请删去`, `There is no “${name}”: leave it out`)),
    ...names.filter((name) => !isJson(body[name] ?? {})).map((name) => wrong(`/${name}`, 'type', '应为一组内容', 'A set is expected')),
    ...(materials ? [] : [wrong('/materials', 'type', '每项材料应含 material 和 upload', 'Each material needs material and upload')]),
  ];
  if (!materials || errors.length > 0) throw invalid(errors);
  return { sets: Object.fromEntries(names.map((name) => [name, body[name] ?? {}])) as Record<N, Json>, materials };
}
