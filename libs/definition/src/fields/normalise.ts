import { halfWidth } from '@yichuang/kernel';

import { isObject, type Field, type FieldKind } from './field.js';

const upperCase: readonly FieldKind[] = ['idNumber', 'licenceNumber', 'uscc', 'vin', 'plateNumber', 'passportNumber'];
const noSpaces: readonly FieldKind[] = [...upperCase, 'phone', 'email'];

/** They come along with what is copied from elsewhere, and turn round the text after them: an officer would read another one. */
const directions = /\p{Bidi_Control}/gu;

/** What people type, made uniform: trimmed, codes in half-width capitals without spaces. Meaning is never changed. */
export function normalise(field: Field, value: unknown): unknown {
  if (typeof value === 'string') return normaliseText(field.kind, value.replace(directions, '').trim());
  if (field.kind === 'multiEnum' && Array.isArray(value)) return [...new Set(value)];
  if (field.kind === 'list' && Array.isArray(value)) return value.map((row) => normaliseAll(field.fields, row));
  return field.kind === 'personRef' ? normaliseAll(field.fields, value) : value;
}

function normaliseText(kind: FieldKind, text: string): string {
  if (kind === 'longText') return text.replace(/\r\n?/g, '\n');
  if (kind === 'personName') return withMiddleDots(text.replace(/\s+/g, ' '));
  if (kind === 'dateTime') return text.replace(/\s+/, 'T');
  if (!noSpaces.includes(kind)) return text;
  const code = halfWidth(text).replace(/\s+/g, '');
  return upperCase.includes(kind) ? code.toUpperCase() : code;
}

const lookAlikes = /[•・‧∙．.]/;

/** The dot inside a name of an ethnic minority, whichever of its look-alikes a keyboard has. */
const withMiddleDots = (name: string): string => (lookAlikes.test(name) ? name.replace(/(?<=\p{Script=Han}) ?[•・‧∙．.] ?(?=\p{Script=Han})/gu, '·') : name);

function normaliseAll(fields: readonly Field[], value: unknown): unknown {
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, answer]) => {
      const known = fields.find((candidate) => candidate.name === name);
      return [name, known ? normalise(known, answer) : answer];
    }),
  );
}
