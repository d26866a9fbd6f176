import type { Text } from '@yichuang/kernel';

import { field, type Field, type FieldKind, type FieldOptions, type FieldParts } from './field.js';
import { personFields } from './person-ref.js';

export type FormClass<F extends object = object> = new () => F;

const declared = new WeakMap<object, Field[]>();
const askedFirst = new WeakMap<object, readonly string[]>();

/** These questions come before all others, in this order: for a class whose parent's questions depend on its own. */
export const AskedFirst =
  (...names: readonly string[]): ClassDecorator =>
  (form) =>
    void askedFirst.set(form, names);

function inOrder(form: FormClass, fields: readonly Field[]): readonly Field[] {
  const first = (askedFirst.get(form) ?? []).map((name) => {
    const found = fields.find((each) => each.name === name);
    if (!found) throw new Error(`${form.name} asks “${name}” first, but has no such field: correct the name`);
    return found;
  });
  return [...first, ...fields.filter((each) => !first.includes(each))];
}

/**
 * The fields a form class declares, in order of declaration; a subclass inherits those of its parent, before its own unless
 * {@link AskedFirst} says otherwise.
 */
export function fieldsOf(form: FormClass): readonly Field[] {
  const inherited = Object.getPrototypeOf(form.prototype) as { constructor: FormClass };
  const parent = inherited.constructor === Object ? [] : fieldsOf(inherited.constructor);
  return inOrder(form, [...parent, ...(declared.get(form) ?? [])]);
}

function declare(kind: FieldKind, label: Text, options: FieldOptions & FieldParts): PropertyDecorator {
  return (target, property) => {
    const fields = declared.get(target.constructor) ?? [];
    declared.set(target.constructor, [...fields, field(String(property), kind, label, options)]);
  };
}

const decorator =
  (kind: FieldKind, fixed: FieldParts = {}) =>
  (label: Text, options: FieldOptions = {}): PropertyDecorator =>
    declare(kind, label, { ...options, ...fixed });

/** A short text, at most 100 characters unless said otherwise. */
export const ShortText = (label: Text, options: FieldOptions = {}) => declare('text', label, { maxLength: 100, ...options });
/** Several lines, at most 1,000 characters unless said otherwise. */
export const LongText = (label: Text, options: FieldOptions = {}) => declare('longText', label, { maxLength: 1000, ...options });
/** A person's name as on the identity document: Chinese with the middle dot, or Latin letters. */
export const PersonName = decorator('personName');
/** A citizen identity number of 18 characters (GB 11643-1999). */
export const IdNumber = decorator('idNumber');
export const PassportNumber = decorator('passportNumber');
/** A unified social credit code of 18 characters (GB 32100-2015). */
export const Uscc = decorator('uscc');
export const Phone = decorator('phone');
export const Email = decorator('email');
/** A civil date `YYYY-MM-DD`. */
export const DateField = decorator('date');
/** A civil date and time `YYYY-MM-DDTHH:mm`, China Standard Time. */
export const DateTimeField = decorator('dateTime');
export const Integer = decorator('integer');
/** An amount in yuan with at most two decimals. */
export const Money = decorator('money');
export const YesNo = decorator('boolean');
export const Address = decorator('address');
/** A division code of six digits (GB/T 2260). */
export const RegionCode = decorator('regionCode');
export const PlateNumber = decorator('plateNumber');
/** A vehicle identification number of 17 characters (GB 16735-2019). */
export const Vin = decorator('vin');
/** A driving licence number, which equals the holder's identity number or, of a foreigner, passport number. */
export const LicenceNumber = decorator('licenceNumber');
/** A person with document type, number and name. */
export const PersonField = decorator('personRef', { fields: personFields });

/** Persons with document type, number and name; at most 20 unless said otherwise. */
export const PersonList = (label: Text, options: FieldOptions = {}) => declare('list', label, { maxItems: 20, ...options, fields: personFields });

/** A statement the applicant must make: only "yes" is valid. */
export const Declared = (label: Text, options: FieldOptions = {}) => declare('boolean', label, { ...options, mustBeTrue: true });

export type Choices = Readonly<Record<string, Text>>;

const toOptions = (choices: Choices) => Object.entries(choices).map(([id, label]) => ({ id, label }));

/** One of several values. */
export const Choice = (label: Text, choices: Choices, options: FieldOptions = {}) =>
  declare('enum', label, { ...options, options: toOptions(choices) });

/** Any number of several values. */
export const MultiChoice = (label: Text, choices: Choices, options: FieldOptions = {}) =>
  declare('multiEnum', label, { ...options, options: toOptions(choices) });

/** Rows of one form class; at most 20 unless said otherwise. */
export const ListOf = (label: Text, row: FormClass, options: FieldOptions = {}) =>
  declare('list', label, { maxItems: 20, ...options, fields: fieldsOf(row) });
