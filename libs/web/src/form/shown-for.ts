import type { Field } from '@yichuang/definition';
import type { Text } from '@yichuang/kernel';

import { sentences, words } from '../i18n/words.js';
import { waysOf, type Choosing } from './ways.js';

type Predicate = NonNullable<Field['when']>;

/** A question asked earlier whose answer decides, with the values that bring the later question up; `''` is no answer. */
export interface ShownFor {
  readonly field: Field;
  readonly values: readonly string[];
}

/** Choices that bring a question up together. */
export type Way = readonly ShownFor[];

const candidatesOf = ({ kind, options }: Field): Choosing['candidates'] => {
  const given = kind === 'boolean' ? [{ id: 'true', answer: true }, { id: 'false', answer: false }] : options.map(({ id }) => ({ id, answer: kind === 'multiEnum' ? [id] : id }));
  return [{ id: '', answer: undefined }, ...given];
};

/** Whether the answer is chosen from a few, so that every one can be tried. */
export const isChoice = ({ kind, fromRegister }: Field): boolean => !fromRegister && (kind === 'enum' || kind === 'multiEnum' || kind === 'boolean');

/**
 * Which choices bring up a question asked only `when` a predicate holds: any of the ways, and of a way all its choices.
 * The predicate is opaque, so the values of the earlier choices are tried, alone and together. Empty when no choice
 * decides; undefined when the question is asked whatever is chosen.
 */
export function shownFor(when: Predicate, earlier: readonly Field[]): readonly Way[] | undefined {
  const byName = new Map(earlier.map((field) => [field.name, field]));
  const ways = waysOf(when, earlier.map((field) => ({ name: field.name, candidates: candidatesOf(field) })));
  return ways?.map((way) =>
    way.flatMap(({ name, ids }) => {
      const field = byName.get(name);
      return field ? [{ field, values: ids }] : [];
    }),
  );
}

/** As the script reads it: `handledBy=agent,guardian&applicationKind=first;expedited=true`. */
export const shownForAttribute = (ways: readonly Way[], prefix: string): string =>
  ways.map((way) => way.map(({ field, values }) => `${prefix}${field.name}=${values.join(',')}`).join('&')).join(';');

/** As people without the script read it. */
export function shownForInWords(ways: readonly Way[]): Text {
  const [only, ...others] = ways;
  const choices = (only ?? []).map(({ field, values }) => ({ question: field.label, answers: values.filter((value) => value !== '').map((value) => labelOf(field, value)) }));
  return choices.length > 0 && others.length === 0 && choices.every(({ answers }) => answers.length > 0) ? sentences.onlyIf(choices) : words.ifItApplies;
}

const labelOf = ({ kind, options }: Field, value: string): Text => (kind === 'boolean' ? words[value === 'true' ? 'yes' : 'no'] : options.find(({ id }) => id === value)?.label) ?? { zh: value, en: value };
