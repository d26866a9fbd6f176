import type { Text } from '@yichuang/kernel';
import { getMetadataStorage, useContainer, type ValidationArguments } from 'class-validator';

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

// Every rule is a class of its own and asked for once. Left to itself, class-validator looks for it among all those it made before.
useContainer({ get: (Constraint: new () => unknown) => new Constraint() });

/** What class-validator found for a decorator. Fields of one kind share most of theirs. */
const found = new WeakMap<PropertyDecorator, Rule>();

/**
 * The rules of fields by their names: class-validator's, found once. Its own executor finds them again for
 * every form that comes in, which costs more than all the rules themselves.
 */
export function compileRules(fields: readonly Field[]): ReadonlyMap<string, RulesOfField> {
  const rules = new Map(fields.map((each) => [each.name, rulesOf(each)]));
  find([...new Set([...rules.values()].flat())].filter((rule) => !found.has(rule)));
  return new Map([...rules].map(([property, ofField]) => [property, firstBroken(property, ofField.map((rule) => found.get(rule) ?? noRule()))]));
}

/** Applies decorators to a class of their own, one property each, and reads what class-validator keeps of it. */
function find(decorators: readonly PropertyDecorator[]): void {
  const Rules = class {};
  decorators.forEach((decorate, index) => decorate(Rules.prototype, String(index)));
  const storage = getMetadataStorage();
  for (const { propertyName, constraintCls, constraints, context } of storage.getTargetValidationMetadatas(Rules, '', false, false)) {
    const [{ name: code, instance } = noRule()] = storage.getTargetValidatorConstraints(constraintCls);
    found.set(decorators[Number(propertyName)] ?? noRule(), { code, message: context as Text, constraints, validate: instance.validate.bind(instance) });
  }
}

const firstBroken =
  (property: string, rules: readonly Rule[]): RulesOfField =>
  (value, object) =>
    rules.find(({ constraints, validate }) => validate(value, { value, constraints, object, property, targetName: '' }) !== true);

function noRule(): never {
  throw new TypeError('Not a rule of class-validator');
}
