import type { Consent } from '@yichuang/definition';

type Answer = Consent['answer'];

const isAnswer = (value: unknown): value is Answer => value === 'given' || value === 'refused';

/** The answer in what was posted, or nothing. */
export function readAnswer(posted: unknown): Answer | undefined {
  const answer = typeof posted === 'object' && posted !== null && 'answer' in posted ? posted.answer : undefined;
  return isAnswer(answer) ? answer : undefined;
}

/** The number in an address; 0, which nothing has, for anything else. */
export const readId = (text: string): number => (/^\d{1,15}$/.test(text) ? Number(text) : 0);
