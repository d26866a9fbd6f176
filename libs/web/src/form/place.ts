import type { Field } from '@yichuang/definition';

/** The id of the first control of a field: a person and a list have none of their own. */
export function firstControlOf(field: Field, prefix = ''): string {
  const id = prefix + field.name;
  const [first] = field.fields;
  if (!first || field.fromRegister) return id;
  return firstControlOf(first, field.kind === 'list' ? `${id}.0.` : `${id}.`);
}

/** Where a problem is: the id of its control, and its place in the form to sort by. */
export interface Place {
  readonly id: string;
  readonly order: readonly number[];
}

/** The control a JSON pointer leads to; undefined when the form has no such field. */
export const placeOf = (fields: readonly Field[], pointer: string): Place | undefined => walk(fields, pointer.split('/').slice(1), { id: '', order: [] });

function walk(fields: readonly Field[], [name, ...rest]: readonly string[], { id: prefix, order }: Place): Place | undefined {
  const index = fields.findIndex((each) => each.name === name);
  const field = fields[index];
  if (!field) return undefined;
  const here = [...order, index];
  if (rest.length === 0) return { id: firstControlOf(field, prefix), order: here };
  if (field.kind !== 'list') return walk(field.fields, rest, { id: `${prefix}${field.name}.`, order: here });
  const [row = '', ...inRow] = rest;
  const first = field.fields[0]?.name ?? '';
  return walk(field.fields, inRow.length > 0 ? inRow : [first], { id: `${prefix}${field.name}.${row}.`, order: [...here, Number(row)] });
}

/** In the order of the page; what has no place comes first. */
export function byPlace(a: Place | undefined, b: Place | undefined): number {
  const [left, right] = [a?.order ?? [], b?.order ?? []];
  const at = left.findIndex((index, level) => index !== right[level]);
  return at < 0 ? left.length - right.length : (left[at] ?? 0) - (right[at] ?? -1);
}
