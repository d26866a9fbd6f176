import type { Answers, Field } from '@yichuang/definition';
import type { Text } from '@yichuang/kernel';

import { sentences, words } from '../i18n/words.js';

type Predicate = NonNullable<Field['when']>;

/** A question asked earlier whose answer decides, with the values that bring the later question up. */
export interface ShownFor {
  readonly field: Field;
  readonly values: readonly string[];
}

interface Candidate {
  readonly id: string;
  readonly answer: unknown;
}

const yesAndNo: readonly Candidate[] = [
  { id: 'true', answer: true },
  { id: 'false', answer: false },
];

const candidatesOf = ({ kind, options }: Field): readonly Candidate[] =>
  kind === 'boolean' ? yesAndNo : options.map(({ id }) => ({ id, answer: kind === 'multiEnum' ? [id] : id }));

/** Whether the answer is chosen from a few, so that every one can be tried. */
export const isChoice = ({ kind, fromRegister }: Field): boolean => !fromRegister && (kind === 'enum' || kind === 'multiEnum' || kind === 'boolean');

/** The values for which the predicate holds, if it is not the same for all of them and for no answer. */
function valuesThatShow(when: Predicate, field: Field, answers: Record<string, unknown>): readonly string[] {
  const given = answers[field.name];
  const holdsFor = (answer: unknown): boolean => {
    answers[field.name] = answer;
    return when(answers);
  };
  const candidates = candidatesOf(field);
  const showing = candidates.filter(({ answer }) => holdsFor(answer));
  const always = showing.length === candidates.length && holdsFor(undefined);
  answers[field.name] = given;
  return always ? [] : showing.map(({ id }) => id);
}

/**
 * Which choices bring up a question asked only `when` a predicate holds. The predicate is opaque, so each value of each
 * earlier choice is tried in turn: on the answers given and on an empty form, because another answer may hide the
 * effect. Several choices mean any of them. Empty when no single choice decides.
 */
export function shownFor(when: Predicate, earlier: readonly Field[], answers: Answers): readonly ShownFor[] {
  const forms = [{ ...answers }, {}];
  return earlier.map((field) => ({ field, values: [...new Set(forms.flatMap((form) => valuesThatShow(when, field, form)))] })).filter(({ values }) => values.length > 0);
}

/** As the script reads it: `handledBy=agent,guardian;expedited=true`. */
export const shownForAttribute = (choices: readonly ShownFor[], prefix: string): string =>
  choices.map(({ field, values }) => `${prefix}${field.name}=${values.join(',')}`).join(';');

/** As people without the script read it. */
export function shownForInWords(choices: readonly ShownFor[]): Text {
  const [only, ...others] = choices;
  if (!only || others.length > 0) return words.ifItApplies;
  return sentences.onlyIf(only.field.label, only.values.map((value) => labelOf(only.field, value)));
}

const labelOf = ({ kind, options }: Field, value: string): Text => (kind === 'boolean' ? words[value === 'true' ? 'yes' : 'no'] : options.find(({ id }) => id === value)?.label) ?? { zh: value, en: value };
