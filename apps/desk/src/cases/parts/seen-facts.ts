import type { SeenFact, SeenFacts } from '@yichuang/definition';

/** An answer of a register; a service may have asked the same under several names. */
export interface DistinctFact {
  readonly anchor: string;
  readonly fact: SeenFact;
}

const questionOf = ({ register, query, key }: SeenFact): string => [register, query, key].join(' ');

/** Each question once, in the order in which they were asked. */
export function distinctFacts(seen: SeenFacts): DistinctFact[] {
  const facts = new Map<string, DistinctFact>();
  for (const fact of Object.values(seen)) {
    const question = questionOf(fact);
    if (!facts.has(question)) facts.set(question, { anchor: `fact-${facts.size + 1}`, fact });
  }
  return [...facts.values()];
}

/** The answers that a condition rests on. */
export function factsNamed(seen: SeenFacts, names: readonly string[]): DistinctFact[] {
  const questions = new Set(names.flatMap((name) => (seen[name] ? [questionOf(seen[name])] : [])));
  return distinctFacts(seen).filter(({ fact }) => questions.has(questionOf(fact)));
}
