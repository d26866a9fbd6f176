import type { Text } from '@yichuang/kernel';
import { getMetadataStorage, type ValidationArguments } from 'class-validator';

import type { Answers, Field } from './field.js';
import { rulesOf } from './rules.js';

/** What an answer breaks: a stable code, and what to do. */
export interface Broken {
  readonly code: string;
  readonly message: Text;
}

/** Answers the first rule of a field that its answer breaks; `form` has all answers and the day of filing. */
export type RulesOfField = (answer: unknown, form: Answers) => Broken | undefined;

interface Rule extends Broken {
  readonly constraints: unknown[];
  readonly validate: (value: unknown, args: ValidationArguments) => unknown;
}

/**
 * The rules of a form by the names of its fields: class-validator's, found once. Its own executor finds them again for
 * every form that comes in, which costs more than all the rules themselves.
 */
export function compileRules(fields: readonly Field[]): ReadonlyMap<string, RulesOfField> {
  const Rules = class {}; // one for each form, so that class-validator keeps its rules apart
  for (const each of fields) for (const rule of rulesOf(each)) rule(Rules.prototype, each.name);
  const rules = new Map<string, Rule[]>(fields.map(({ name }) => [name, []]));
  const storage = getMetadataStorage();
  for (const { propertyName, constraintCls, constraints, context } of storage.getTargetValidationMetadatas(Rules, '', false, false)) {
    const [{ name: code, instance } = noRule()] = storage.getTargetValidatorConstraints(constraintCls);
    rules.get(propertyName)?.push({ code, message: context as Text, constraints, validate: instance.validate.bind(instance) });
  }
  return new Map([...rules].map(([property, ofField]) => [property, firstBroken(property, ofField)]));
}

const firstBroken =
  (property: string, rules: readonly Rule[]): RulesOfField =>
  (value, object) =>
    rules.find(({ constraints, validate }) => validate(value, { value, constraints, object, property, targetName: '' }) !== true);

function noRule(): never {
  throw new TypeError('Not a rule of class-validator');
}
