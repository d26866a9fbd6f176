import type { Locale } from '@yichuang/kernel';

import type { Field, FieldKind } from './field.js';

/** A JSON Schema 2020-12 document or part of one. */
export type JsonSchema = Readonly<Record<string, unknown>>;

const text = { type: 'string' } as const;
const identity = '\\d{17}[\\dX]';
const oneOf = (field: Field, locale: Locale) => ({ ...text, oneOf: field.options.map(({ id, label }) => ({ const: id, title: label[locale] })) });

const ofKind: Record<FieldKind, (field: Field, locale: Locale) => JsonSchema> = {
  text: () => text,
  longText: () => text,
  personName: () => ({ ...text, minLength: 2, maxLength: 60 }),
  idNumber: () => ({ ...text, pattern: `^${identity}$` }),
  licenceNumber: () => ({ ...text, pattern: `^(?:${identity}|(?=.*\\d)[A-Z0-9]{5,17})$` }),
  passportNumber: () => ({ ...text, pattern: '^(?=.*\\d)[A-Z0-9]{5,20}$' }),
  uscc: () => ({ ...text, pattern: '^[0-9A-HJ-NPQRTUWXY]{2}\\d{6}[0-9A-HJ-NPQRTUWXY]{10}$' }),
  phone: () => ({ ...text, pattern: '^[01][0-9-]{8,19}$' }),
  email: () => ({ ...text, format: 'email' }),
  date: () => ({ ...text, format: 'date', pattern: '^\\d{4}-\\d{2}-\\d{2}$' }),
  dateTime: () => ({ ...text, pattern: '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}$' }),
  integer: () => ({ type: 'integer' }),
  // No multipleOf: in binary fractions 19.99 is no multiple of 0.01, and validators disagree about it.
  money: () => ({ type: 'number', minimum: 0 }),
  enum: oneOf,
  multiEnum: (field, locale) => ({ type: 'array', uniqueItems: true, items: oneOf(field, locale) }),
  boolean: (field) => (field.mustBeTrue ? { const: true } : { type: 'boolean' }),
  address: () => ({ ...text, minLength: 5, maxLength: 200 }),
  regionCode: () => ({ ...text, pattern: '^[1-9]\\d{5}$' }),
  plateNumber: () => ({ ...text, pattern: '^[一-龥][A-HJ-NP-Z][A-HJ-NP-Z0-9]{4,5}[A-HJ-NP-Z0-9挂学警领港澳]$' }),
  vin: () => ({ ...text, pattern: '^[A-HJ-NPR-Z0-9]{17}$' }),
  personRef: (field, locale) => objectSchema(field.fields, locale),
  list: (field, locale) => ({ type: 'array', items: objectSchema(field.fields, locale) }),
};

/** The bounds that a schema can state; an answer that is required is not an empty one. */
function withBounds({ bounds, kind, required }: Field): JsonSchema {
  const atLeastOne = required === true ? 1 : undefined;
  const counted = kind === 'multiEnum' || kind === 'list';
  const typed = kind === 'text' || kind === 'longText';
  const known = {
    minLength: bounds.minLength ?? (typed ? atLeastOne : undefined),
    maxLength: bounds.maxLength,
    minimum: bounds.min,
    maximum: bounds.max,
    minItems: bounds.minItems ?? (counted ? atLeastOne : undefined),
    maxItems: bounds.maxItems,
    pattern: bounds.pattern?.regex.source,
  };
  return Object.fromEntries(Object.entries(known).filter(([, value]) => value !== undefined));
}

function fieldSchema(field: Field, locale: Locale): JsonSchema {
  return {
    title: field.label[locale],
    ...(field.hint && { description: field.hint[locale] }),
    ...(field.fromRegister && { readOnly: true }),
    ...ofKind[field.kind](field, locale),
    ...withBounds(field),
  };
}

function objectSchema(fields: readonly Field[], locale: Locale): JsonSchema {
  return {
    type: 'object',
    properties: Object.fromEntries(fields.map((field) => [field.name, fieldSchema(field, locale)])),
    required: fields.filter(({ required, when, fromRegister }) => required === true && !when && !fromRegister).map(({ name }) => name),
    additionalProperties: false,
  };
}

/**
 * The form as JSON Schema 2020-12, from the same metadata that validates it. What depends on another answer
 * (`when`, conditional `required`, `rule`) or on the day cannot be said here and is reported by the server with a pointer.
 * It describes answers as they are stored: whatever the server accepts and makes uniform, the schema accepts.
 */
export function jsonSchema(fields: readonly Field[], locale: Locale, id: string): JsonSchema {
  return { $schema: 'https://json-schema.org/draft/2020-12/schema', $id: id, ...objectSchema(fields, locale) };
}
