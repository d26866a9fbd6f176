import { Logger } from '@nestjs/common';
import { type FactQueries, type FactQuery, type SeenFact, type SeenFacts } from '@yichuang/definition';
import { NoAnswer } from '@yichuang/platform';

import type { FactLoader, OneWindowParts, Query } from '../parts.js';

interface Answer {
  readonly values?: ReadonlyMap<string, unknown>;
}

/** A question under the name its service gave it. */
interface Asked {
  readonly as: string;
  readonly question: FactQuery;
  /** Register and query. */
  readonly of: string;
  /** As the register knows it now. */
  readonly key: string;
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
    const present = await this.presentKeys(questions.flatMap((each) => Object.values(each)));
    const asked = questions.map((each) => Object.entries(each).map(([as, question]): Asked => ({ as, question, of: nameOf(question), key: present(question.key) })));
    const answers = await this.askAll(asked.flat());
    const seenAt = at.toISOString();
    return asked.map((each) => seenOf(each, answers, seenAt));
  }

  private async askAll(asked: readonly Asked[]): Promise<ReadonlyMap<string, Answer>> {
    const keys = new Map<string, Set<string>>();
    for (const { of, key } of asked) keys.set(of, (keys.get(of) ?? new Set()).add(key));
    return new Map(await Promise.all([...keys].map(async ([name, each]) => [name, await this.ask(name, [...each])] as const)));
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

function seenOf(asked: readonly Asked[], answers: ReadonlyMap<string, Answer>, seenAt: string): SeenFacts {
  const facts: Record<string, SeenFact> = {};
  for (const { as, question, of, key } of asked) facts[as] = toSeen(question, answers.get(of)?.values, key, seenAt);
  return facts;
}

function toSeen({ register, query, key }: FactQuery, values: Answer['values'], askedAs: string, seenAt: string): SeenFact {
  return values ? { register, query, key, seenAt, value: values.get(askedAs) ?? null } : { register, query, key, seenAt, silent: true };
}

/** Facts for routing only: a register that stayed silent counts as having no record, so that every case finds an office. */
export const quiet = (seen: SeenFacts): SeenFacts =>
  Object.values(seen).every((fact) => 'value' in fact) ? seen : Object.fromEntries(Object.entries(seen).map(([name, fact]) => [name, 'silent' in fact ? withoutRecord(fact) : fact]));

const withoutRecord = ({ register, query, key, seenAt }: SeenFact): SeenFact => ({ register, query, key, seenAt, value: null });
