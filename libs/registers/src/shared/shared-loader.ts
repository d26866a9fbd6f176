import { NoAnswer, type SignedCalls } from '@yichuang/platform';

import type { FactLoader } from '../fact-loader.js';

/** What the exchange answers: one line for each key it was asked about. */
interface Answer {
  readonly key: string;
  readonly value: unknown;
}

/**
 * Asks the authority that keeps a register, instead of a table of ours, for all keys at once. An answer that lacks a key or
 * does not look as agreed is as good as none: the condition is then unknown and a person sees the case.
 */
export function sharedLoader(local: FactLoader, calls: Pick<SignedCalls, 'call'>): FactLoader {
  const { register, query, shape } = local;
  return {
    ...local,
    load: async (keys) => {
      const answers = read(await calls.call({ method: 'POST', path: `/registers/${register}/${query}`, body: { keys }, isQuestion: true }).catch(asSilence));
      const values = new Map(answers.map(({ key, value }) => [key, value]));
      if (!keys.every((key) => values.has(key) && fits(values.get(key), shape))) throw new NoAnswer(`${register}.${query}: the answer is not as agreed`);
      return new Map(keys.map((key) => [key, values.get(key)]));
    },
  };
}

/** A register that refuses the question, because it is another one than we think, must not stop the cases that ask it. */
function asSilence(error: unknown): never {
  throw error instanceof NoAnswer ? error : new NoAnswer('The question is refused', { cause: error });
}

function read(text: string): readonly Answer[] {
  try {
    const { answers } = JSON.parse(text) as { readonly answers?: unknown };
    if (Array.isArray(answers) && answers.every(isAnswer)) return answers;
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
  }
  throw new NoAnswer('The answer cannot be read');
}

const isAnswer = (line: unknown): line is Answer => isRecord(line) && typeof line['key'] === 'string' && 'value' in line;
const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null && !Array.isArray(value);

function fits(value: unknown, { isList, properties }: FactLoader['shape']): boolean {
  const isWhole = (record: unknown): boolean => isRecord(record) && properties.every((property) => property in record);
  return isList ? Array.isArray(value) && value.every(isWhole) : value === null || isWhole(value);
}
