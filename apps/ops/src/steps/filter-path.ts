import type { StepFilter } from '@yichuang/one-window';

/** A path with a filter as its query; also the hidden fields of a form that carries it on. */
export const filterFields = (filter: StepFilter): readonly (readonly [name: string, value: string])[] =>
  Object.entries(filter).flatMap(([name, value]: [string, string | number | undefined]) => (value === undefined ? [] : [[name, String(value)] as const]));

export function filterPath(path: string, filter: StepFilter): string {
  const query = new URLSearchParams(filterFields(filter).map(([name, value]) => [name, value])).toString();
  return query ? `${path}?${query}` : path;
}
