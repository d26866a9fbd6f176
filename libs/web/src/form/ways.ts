import type { Answers } from '@yichuang/definition';

/** A question with everything that can be chosen for it, the first being nothing. */
export interface Choosing {
  readonly name: string;
  readonly candidates: readonly { readonly id: string; readonly answer: unknown }[];
}

/** Of one question, the ids for which something holds. */
export interface Chosen {
  readonly name: string;
  readonly ids: readonly string[];
}

type Predicate = (answers: Answers) => boolean;

/** More combinations than this are not tried: nobody could follow a question that depends on so much. */
const mostCases = 4_000;

/** The names of answers the predicate looks at. */
function readBy(when: Predicate, answers: Answers): ReadonlySet<string> {
  const names = new Set<string>();
  const get = (target: Answers, name: string | symbol): unknown => {
    names.add(String(name));
    return target[String(name)];
  };
  when(new Proxy(answers, { get }));
  return names;
}

/** Every way to answer the questions, as the index of the candidate of each. */
const picksOf = (choices: readonly Choosing[]): number[][] => choices.reduce<number[][]>((picks, { candidates }) => picks.flatMap((pick) => candidates.map((_candidate, index) => [...pick, index])), [[]]);

const answersOf = (choices: readonly Choosing[], pick: readonly number[]): Answers => Object.fromEntries(choices.map(({ name, candidates }, at) => [name, candidates[pick[at] ?? 0]?.answer]));

const sizeOf = (choices: readonly Choosing[]): number => choices.reduce((size, { candidates }) => size * candidates.length, 1);

/** The questions the predicate looks at, whatever they are answered; undefined when they are too many to try. */
function deciding(when: Predicate, choices: readonly Choosing[], read: readonly Choosing[] = []): readonly Choosing[] | undefined {
  if (sizeOf(read) > mostCases) return undefined;
  const names = new Set(picksOf(read).flatMap((pick) => [...readBy(when, answersOf(read, pick))]));
  const next = choices.filter(({ name }) => names.has(name));
  return next.length === read.length ? read : deciding(when, choices, next);
}

/** Widens one of the cases to all candidates that make no difference to it. */
function widened(cases: ReadonlySet<string>, pick: readonly number[], choices: readonly Choosing[]): number[][] {
  let wide: number[][] = pick.map((index) => [index]);
  const allHold = (ways: readonly (readonly number[])[], picked: readonly number[] = []): boolean => {
    const next = ways[picked.length];
    return next ? next.every((index) => allHold(ways, [...picked, index])) : cases.has(picked.join());
  };
  for (const [at, { candidates }] of choices.entries()) {
    const others = wide;
    wide = wide.with(at, candidates.flatMap((_candidate, index) => (allHold(others.with(at, [index])) ? [index] : [])));
  }
  return wide;
}

/**
 * The ways to answer questions for which a predicate holds: any of them is enough, and of each every question counts that
 * is in it. Empty when none of the questions decides; undefined when it holds whatever they are answered.
 */
export function waysOf(when: Predicate, all: readonly Choosing[]): readonly (readonly Chosen[])[] | undefined {
  const choices = deciding(when, all);
  if (!choices) return [];
  const picks = picksOf(choices).filter((pick) => when(answersOf(choices, pick)));
  if (picks.length === sizeOf(choices)) return undefined;
  const cases = new Set(picks.map((pick) => pick.join()));
  const ways = new Map(picks.map((pick) => widened(cases, pick, choices)).map((way) => [JSON.stringify(way), way]));
  return [...ways.values()].map((way) => named(way, choices));
}

const named = (way: readonly number[][], choices: readonly Choosing[]): Chosen[] =>
  choices.flatMap(({ name, candidates }, at) => {
    const ids = (way[at] ?? []).map((index) => candidates[index]?.id ?? '');
    return ids.length === candidates.length ? [] : [{ name, ids }];
  });
