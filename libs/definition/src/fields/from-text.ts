import { halfWidth } from '@yichuang/kernel';

import { isEmpty, type Answers, type Field } from './field.js';

/** What an HTML form posts: names with dots for persons and rows (`subject.name`, `children.0.name`). */
export type PostedText = Readonly<Record<string, string | readonly string[] | undefined>>;

/** NUL and halves of characters, which no keyboard writes: also a draft that is not checked yet must be kept. */
const unkeepable = /[\0\p{Cs}]/gu;

/** Only texts, for anybody may post anything. */
const textsIn = (value: string | readonly string[] | undefined): string[] =>
  [value ?? []]
    .flat()
    .filter((each: unknown) => typeof each === 'string')
    .map((text) => text.replace(unkeepable, ''));

const one = (value: string | readonly string[] | undefined): string | undefined => textsIn(value)[0];

function numberOr(text: string | undefined): unknown {
  const typed = halfWidth(text ?? '').trim();
  if (typed === '') return undefined;
  return /^-?\d+(\.\d+)?$/.test(typed) ? Number(typed) : typed;
}

/** Enough to be told that they are too many. A page with the tens of thousands that fit into one form would hold up everybody else. */
const mostRows = ({ bounds: { maxItems = 100 } }: Field): number => maxItems + 10;

/** Rows left empty are not rows: a page always shows one to spare. */
function rowsOf(field: Field, posted: PostedText, name: string): Answers[] {
  const rows = Object.keys(posted)
    .filter((key) => key.startsWith(`${name}.`))
    .map((key) => Number(key.slice(name.length + 1).split('.')[0]))
    .filter(Number.isInteger);
  return [...new Set(rows)]
    .sort((a, b) => a - b)
    .slice(0, mostRows(field))
    .map((row) => answersFromText(field.fields, posted, `${name}.${row}.`))
    .filter((row) => !isEmpty(row));
}

function answerOf(field: Field, posted: PostedText, name: string): unknown {
  const value = posted[name];
  switch (field.kind) {
    case 'personRef':
      return answersFromText(field.fields, posted, `${name}.`);
    case 'list':
      return rowsOf(field, posted, name);
    case 'multiEnum':
      return textsIn(value).filter((id) => id !== '');
    case 'boolean':
      return one(value) === undefined || one(value) === '' ? undefined : one(value) === 'true';
    case 'integer':
    case 'money':
      return numberOr(one(value));
    default:
      return one(value);
  }
}

/** Answers from what a page posted. Text that is no number stays text, so that validation can point at it. */
export function answersFromText(fields: readonly Field[], posted: PostedText, prefix = ''): Answers {
  const answers = fields.map((field): [string, unknown] => [field.name, answerOf(field, posted, prefix + field.name)]);
  return Object.fromEntries(answers.filter(([, value]) => value !== undefined));
}
