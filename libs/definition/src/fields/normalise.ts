import { halfWidth } from '@yichuang/kernel';

import type { Answers, Field, FieldKind } from './field.js';

const upperCase: readonly FieldKind[] = ['idNumber', 'licenceNumber', 'uscc', 'vin', 'plateNumber', 'passportNumber'];
const noSpaces: readonly FieldKind[] = [...upperCase, 'phone', 'email'];

/** What people type, made uniform: trimmed, codes in half-width capitals without spaces. Meaning is never changed. */
export function normalise(field: Field, value: unknown): unknown {
  if (field.kind === 'list' && Array.isArray(value)) return value.map((row) => normaliseAll(field.fields, row));
  if (field.kind === 'personRef') return normaliseAll(field.fields, value);
  if (typeof value !== 'string') return value;
  if (!noSpaces.includes(field.kind)) return value.trim();
  const code = halfWidth(value).replace(/\s+/g, '');
  return upperCase.includes(field.kind) ? code.toUpperCase() : code;
}

function normaliseAll(fields: readonly Field[], value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  const answers = value as Answers;
  return Object.fromEntries(
    Object.entries(answers).map(([name, answer]) => {
      const known = fields.find((candidate) => candidate.name === name);
      return [name, known ? normalise(known, answer) : answer];
    }),
  );
}
