import type { Locale } from '@yichuang/kernel';

import type { Field, FieldKind } from './field.js';

/** A JSON Schema 2020-12 document or part of one. */
export type JsonSchema = Readonly<Record<string, unknown>>;

const text = { type: 'string' } as const;
const identity = { type: 'string', pattern: '^\\d{17}[\\dX]$' } as const;

const ofKind: Record<FieldKind, (field: Field, locale: Locale) => JsonSchema> = {
  text: () => text,
  longText: () => text,
  personName: () => ({ ...text, minLength: 2, maxLength: 60 }),
  idNumber: () => identity,
  licenceNumber: () => ({ ...text, pattern: '^[A-Z0-9]{5,20}$' }),
  passportNumber: () => ({ ...text, pattern: '^[A-Z0-9]{5,20}$' }),
  uscc: () => ({ ...text, pattern: '^[0-9A-HJ-NPQRTUWXY]{18}$' }),
  phone: () => ({ ...text, pattern: '^[0-9-]{7,13}$' }),
  email: () => ({ ...text, format: 'email' }),
  date: () => ({ ...text, format: 'date' }),
  dateTime: () => ({ ...text, pattern: '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}$' }),
  integer: () => ({ type: 'integer' }),
  money: () => ({ type: 'number', minimum: 0, multipleOf: 0.01 }),
  enum: (field, locale) => ({ ...text, oneOf: field.options.map(({ id, label }) => ({ const: id, title: label[locale] })) }),
  multiEnum: (field, locale) => ({
    type: 'array',
    uniqueItems: true,
    items: { ...text, oneOf: field.options.map(({ id, label }) => ({ const: id, title: label[locale] })) },
  }),
  boolean: (field) => (field.mustBeTrue ? { const: true } : { type: 'boolean' }),
  address: () => ({ ...text, minLength: 5, maxLength: 200 }),
  regionCode: () => ({ ...text, pattern: '^[1-9]\\d{5}$' }),
  plateNumber: () => text,
  vin: () => ({ ...text, pattern: '^[A-HJ-NPR-Z0-9]{17}$' }),
  personRef: (field, locale) => objectSchema(field.fields, locale),
  list: (field, locale) => ({ type: 'array', items: objectSchema(field.fields, locale) }),
};

function withBounds({ bounds, kind }: Field): JsonSchema {
  const counted = kind === 'multiEnum' || kind === 'list';
  const known = {
    minLength: bounds.minLength,
    maxLength: bounds.maxLength,
    minimum: counted ? undefined : bounds.min,
    maximum: counted ? undefined : bounds.max,
    minItems: bounds.minItems,
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
    required: fields.filter(({ required, when }) => required === true && !when).map(({ name }) => name),
    additionalProperties: false,
  };
}

/**
 * The form as JSON Schema 2020-12, from the same metadata that validates it. What depends on another answer
 * (`when`, conditional `required`) cannot be said here and is reported by the server with a pointer.
 */
export function jsonSchema(fields: readonly Field[], locale: Locale, id: string): JsonSchema {
  return { $schema: 'https://json-schema.org/draft/2020-12/schema', $id: id, ...objectSchema(fields, locale) };
}
