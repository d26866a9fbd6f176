import { Logger } from '@nestjs/common';
import { type FactQueries, type FactQuery, type SeenFact, type SeenFacts } from '@yichuang/definition';
import { NoAnswer } from '@yichuang/platform';

import type { FactLoader, OneWindowParts, Query } from '../parts.js';

interface Answer {
  readonly values?: ReadonlyMap<string, unknown>;
}

/** Asks each register once for all keys that any of the cases needs; a silent register answers nothing, never guesses. */
export class SeeFacts {
  private readonly log = new Logger(SeeFacts.name);
  private readonly loaders: ReadonlyMap<string, FactLoader>;

  private readonly currentNumbers: NonNullable<OneWindowParts['currentNumbers']>;

  constructor(
    { factLoaders, currentNumbers = noneFollowed }: Pick<OneWindowParts, 'factLoaders' | 'currentNumbers'>,
    private readonly query: Query,
  ) {
    this.loaders = new Map(factLoaders.map((loader) => [nameOf(loader), loader]));
    this.currentNumbers = currentNumbers;
  }

  /** One set of seen facts for each set of questions, in their order. */
  async see(questions: readonly FactQueries[], at: Date): Promise<SeenFacts[]> {
    const all = questions.flatMap((each) => Object.values(each));
    const present = await this.presentKeys(all);
    const keys = new Map<string, Set<string>>();
    for (const question of all) {
      const asked = keys.get(nameOf(question)) ?? new Set();
      keys.set(nameOf(question), asked.add(present(question.key)));
    }
    const answers = new Map(await Promise.all([...keys].map(async ([name, asked]) => [name, await this.ask(name, [...asked])] as const)));
    const seenAt = at.toISOString();
    return questions.map((each) => mapValues(each, (question) => toSeen(question, answers.get(nameOf(question)), present(question.key), seenAt)));
  }

  /** What each key is asked as: a citizen number that was corrected leads to the one that took its place. */
  private async presentKeys(questions: readonly FactQuery[]): Promise<(key: string) => string> {
    const named = new Set(questions.flatMap(({ key }) => key.split(between)).filter((part) => citizenNumber.test(part)));
    const current = named.size > 0 ? await this.currentNumbers([...named], this.query) : new Map<string, string>();
    return current.size > 0 ? (key) => key.split(between).map((part) => current.get(part) ?? part).join(between) : (key) => key;
  }

  private async ask(name: string, keys: readonly string[]): Promise<Answer> {
    const loader = this.loaders.get(name);
    if (!loader) throw new Error(`No loader for the fact ${name}`);
    try {
      return { values: await loader.load(keys, this.query) };
    } catch (error) {
      if (!(error instanceof NoAnswer)) throw error;
      this.log.warn({ event: 'register_silent', register: name, keys: keys.length, error });
      return {};
    }
  }
}

/** Keys that name several things name them one after the other. */
const between = '>';
const citizenNumber = /^(\d{15}|\d{17}[\dX])$/;
const noneFollowed = (): Promise<ReadonlyMap<string, string>> => Promise.resolve(new Map());

const nameOf = ({ register, query }: { register: string; query: string }): string => `${register}.${query}`;

function toSeen({ register, query, key }: FactQuery, answer: Answer | undefined, askedAs: string, seenAt: string): SeenFact {
  const seen = { register, query, key, seenAt };
  return answer?.values ? { ...seen, value: answer.values.get(askedAs) ?? null } : { ...seen, silent: true };
}

const mapValues = <V, R>(record: Readonly<Record<string, V>>, map: (value: V) => R): Record<string, R> =>
  Object.fromEntries(Object.entries(record).map(([name, value]) => [name, map(value)]));

/** Facts for routing only: a register that stayed silent counts as having no record, so that every case finds an office. */
export const quiet = (seen: SeenFacts): SeenFacts =>
  Object.fromEntries(Object.entries(seen).map(([name, fact]) => [name, 'silent' in fact ? withoutRecord(fact) : fact]));

const withoutRecord = ({ register, query, key, seenAt }: SeenFact): SeenFact => ({ register, query, key, seenAt, value: null });
