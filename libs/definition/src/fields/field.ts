import type { Text } from '@yichuang/kernel';

/** The kinds of answer the 78 services ask for; one input component and one JSON Schema each. */
export type FieldKind =
  | 'text'
  | 'longText'
  | 'personName'
  | 'idNumber'
  | 'passportNumber'
  | 'uscc'
  | 'phone'
  | 'email'
  | 'date'
  | 'dateTime'
  | 'integer'
  | 'money'
  | 'enum'
  | 'multiEnum'
  | 'boolean'
  | 'address'
  | 'regionCode'
  | 'plateNumber'
  | 'vin'
  | 'licenceNumber'
  | 'personRef'
  | 'list';

/** Answers by field name, as stored with the application (JSON values only). */
export type Answers = Readonly<Record<string, unknown>>;

export type Predicate = (answers: Answers) => boolean;

export interface Option {
  readonly id: string;
  readonly label: Text;
  readonly hint?: Text;
}

/** Bounds of an answer. Lengths are in characters, `min`/`max` in the field's unit, days relative to the day of filing. */
export interface Bounds {
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly min?: number;
  readonly max?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  /** No earlier than the day of filing (`today`) or this civil date. */
  readonly notBefore?: string;
  /** No later than the day of filing (`today`) or this civil date. */
  readonly notAfter?: string;
  readonly pattern?: { readonly regex: RegExp; readonly message: Text };
  /** What the answer and its neighbours (of the same form, person or row) must be to each other. */
  readonly rule?: { readonly holds: (answer: never, neighbours: never) => boolean; readonly message: Text };
}

/** One question of a form, in both languages, with everything needed to render, validate and describe it. */
export interface Field {
  readonly name: string;
  readonly kind: FieldKind;
  readonly label: Text;
  readonly hint?: Text;
  readonly required: boolean | Predicate;
  /** The question is asked only when this holds; otherwise an answer is not kept. */
  readonly when?: Predicate;
  /** Only `true` is a valid answer (a declaration). */
  readonly mustBeTrue?: boolean;
  /**
   * The register answers; shown but not typed, and so never asked for when it is missing. The pipeline compares what was
   * sent with the register.
   */
  readonly fromRegister: boolean;
  /** A region may also be another province of China; of Henan alone when absent. */
  readonly beyondHenan?: true;
  /** Its values are shown by their names in each language, for they are many and in no order of their own. */
  readonly byName?: true;
  readonly bounds: Bounds;
  /** Values of `enum` and `multiEnum`. */
  readonly options: readonly Option[];
  /** Questions inside a `personRef` or inside each row of a `list`. */
  readonly fields: readonly Field[];
}

/**
 * What a declaration may add to a field. Predicates receive the answers of the same form, person or row, as far as they
 * are asked; an answer of the wrong type counts as none, so a predicate need not fear it.
 */
export interface FieldOptions extends Bounds {
  readonly hint?: Text;
  readonly required?: boolean | ((answers: never) => boolean);
  readonly when?: (answers: never) => boolean;
  readonly mustBeTrue?: boolean;
  readonly fromRegister?: boolean;
  readonly beyondHenan?: true;
  readonly byName?: true;
}

export interface FieldParts {
  readonly options?: readonly Option[];
  readonly fields?: readonly Field[];
}

/** Builds a field from its declaration; a field is required unless said otherwise. */
export function field(name: string, kind: FieldKind, label: Text, options: FieldOptions & FieldParts = {}): Field {
  const { hint, required = true, when, mustBeTrue, fromRegister = false, beyondHenan, byName, options: choices = [], fields = [], ...bounds } = options;
  return {
    name,
    kind,
    label,
    hint,
    required: required as boolean | Predicate,
    when: when as Predicate | undefined,
    mustBeTrue,
    fromRegister,
    beyondHenan,
    byName,
    bounds,
    options: choices,
    fields,
  };
}

/** Whether the question is asked, given the other answers. */
export const isAsked = ({ when }: Field, answers: Answers): boolean => when === undefined || when(answers);

/** Whether an answer is needed, given the other answers. */
export const isRequired = ({ required }: Field, answers: Answers): boolean =>
  typeof required === 'function' ? required(answers) : required;

export const isObject = (value: unknown): value is Answers => typeof value === 'object' && value !== null && !Array.isArray(value);

/** Whether a value has the JSON type that answers of this kind have, whatever else may be wrong with it. */
export function hasTypeOf({ kind }: Field, value: unknown): boolean {
  switch (kind) {
    case 'boolean':
      return typeof value === 'boolean';
    case 'integer':
    case 'money':
      return typeof value === 'number';
    case 'multiEnum':
      return Array.isArray(value);
    case 'list':
      return Array.isArray(value) && value.every(isObject);
    case 'personRef':
      return isObject(value);
    default:
      return typeof value === 'string';
  }
}

/** True for what counts as no answer: nothing, an empty text, an empty list or a person with nothing filled in. */
export function isEmpty(value: unknown): boolean {
  if (value === undefined || value === null || value === '') return true;
  if (Array.isArray(value)) return value.length === 0;
  return typeof value === 'object' && Object.values(value).every(isEmpty);
}
