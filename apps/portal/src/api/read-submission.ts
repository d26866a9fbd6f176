import { catalogue } from '@yichuang/house';
import type { Service } from '@yichuang/definition';
import type { HandedIn } from '@yichuang/one-window';

import { ApiProblem, invalid, type ProblemDetail } from './api-problem.js';
import { readMaterials } from './read-materials.js';

export interface ReadSubmission {
  readonly service: Service;
  readonly form: unknown;
  readonly materials: readonly HandedIn[];
  readonly idempotencyKey: string;
}

const wrong = (pointer: string, zh: string, en: string): ProblemDetail => ({ pointer, code: 'type', message: { zh, en } });

/** The body of `POST /applications` and its key. @throws ApiProblem that points at what is missing. */
export function readSubmission(body: unknown, key: unknown): ReadSubmission {
  if (typeof key !== 'string' || key.length < 8 || key.length > 100) {
    throw new ApiProblem(400, { zh: '请在 Idempotency-Key 中给出8至100个字符的唯一编号，重发时不变', en: 'Give a unique Idempotency-Key of 8 to 100 characters, the same when you send again' });
  }
  if (typeof body !== 'object' || body === null) throw new ApiProblem(400, { zh: '请发送一个 JSON 对象', en: 'Send a JSON object' });
  const { serviceId, form, materials: given = [], ...rest } = body as Readonly<Record<string, unknown>>;
  const service = typeof serviceId === 'string' ? catalogue.find(serviceId) : undefined;
  const errors = Object.keys(rest).map((name) => ({ ...wrong(`/${name}`, `没有名为“${name}”的项目，请删去`, `There is no “${name}”: leave it out`), code: 'unknown' }));
  if (!service) errors.push(wrong('/serviceId', '没有这个事项，请从 /api/v1/services 中选择', 'There is no such service: see /api/v1/services'));
  const materials = readMaterials(given);
  if (!materials) errors.push(wrong('/materials', '每项材料应含 material 和 upload', 'Each material needs material and upload'));
  if (!service || !materials || errors.length > 0) throw invalid(errors);
  return { service, form, materials, idempotencyKey: key };
}
