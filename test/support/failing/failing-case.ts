import type { Answers, CalledPersona, Sample, Service } from '@yichuang/definition';
import { addDays, type CivilDate } from '@yichuang/kernel';

import type { Attempt } from '../province.js';

interface Known {
  readonly today: CivilDate;
  readonly called: CalledPersona;
  /** The answers of the sample. */
  readonly answers: Answers;
}

/** An answer that depends on the day or on who lives in the province. */
type AnswerFor = (known: Known) => unknown;

type Answer = string | number | boolean | readonly string[] | AnswerFor;

const answered = (answer: Answer, known: Known): unknown => (typeof answer === 'function' ? answer(known) : answer);

/** Somebody for whom a condition fails, told by how their application differs from a sample. */
export interface FailingCase {
  readonly condition: string;
  /** The sample. */
  readonly of: string;
  /** Answers that differ, by their path: `goods.0.quantity` is a question of the first row. */
  readonly but?: Readonly<Record<string, Answer>>;
  /** The persona who applies, where it is not the sample's. */
  readonly by?: string;
  /** Whoever is asked refuses. */
  readonly consents?: 'refused';
}

/** Cases of each service, by its id. */
export type FailingCases = Readonly<Record<string, readonly FailingCase[]>>;

/** So many days after the day of filing. */
export const day =
  (offset: number, time = ''): AnswerFor =>
  ({ today }) =>
    addDays(today, offset) + time;

export const person =
  (persona: string): AnswerFor =>
  ({ called }) =>
    called(persona);

export const persons =
  (...personas: readonly string[]): AnswerFor =>
  ({ called }) =>
    personas.map(called);

/** Rows of a list, whose answers may depend on the day too. */
export const rows =
  (...given: readonly Readonly<Record<string, Answer>>[]): AnswerFor =>
  (known) =>
    given.map((row) => Object.fromEntries(Object.entries(row).map(([name, answer]) => [name, answered(answer, known)])));

/** The number of a persona's document alone. */
export const numberOf =
  (persona: string): AnswerFor =>
  ({ called }) =>
    called(persona).documentNumber;

/** The question is left out, or the row. */
export const omitted: AnswerFor = () => undefined;

/** The same row once more. */
export const again =
  (path: string): AnswerFor =>
  ({ answers }) =>
    path.split('.').reduce<unknown>((value, key) => (value as Readonly<Record<string, unknown>> | undefined)?.[key], answers);

type Place = Readonly<Record<string, unknown>> | readonly unknown[];

const withRow = (rows: readonly unknown[], index: string, put: unknown): readonly unknown[] => (put === undefined ? rows.filter((_row, each) => each !== Number(index)) : Object.assign([...rows], { [index]: put }));

function changed(place: Place, [key = '', ...rest]: readonly string[], value: unknown): Place {
  const inner = (place as Readonly<Record<string, unknown>>)[key];
  const put = rest.length > 0 ? changed((inner ?? {}) as Place, rest, value) : value;
  if (Array.isArray(place)) return withRow(place, key, put);
  return { ...place, [key]: put };
}

/** The application of a case. */
export function attemptOf(service: Service, { of, but = {}, by, consents }: FailingCase): Attempt {
  const sample = sampleOf(service, of);
  return {
    service,
    persona: by ?? sample.persona,
    answers: (today, called) => {
      const answers = sample.answers(today, called);
      return Object.entries(but).reduce<Place>((form, [path, value]) => changed(form, path.split('.'), answered(value, { today, called, answers })), answers) as Answers;
    },
    consents,
  };
}

function sampleOf({ id, samples }: Service, of: string): Sample<Answers> {
  const found = samples.find((sample) => sample.id === of);
  if (!found) throw new Error(`${id} has no sample ${of}`);
  return found;
}
