import type { Text } from '@yichuang/kernel';

import { registerSilent, SilentRegister } from './facts.js';

/** What a check found. A condition that does not hold always says why, in words the applicant understands. */
export type Outcome =
  | { readonly result: 'holds'; readonly note?: Text }
  | { readonly result: 'fails'; readonly reason: Text }
  | { readonly result: 'unknown'; readonly reason: Text };

/** The condition holds; a `note` tells the applicant something that follows from it. */
export const holds = (note?: Text): Outcome => ({ result: 'holds', note });
export const fails = (zh: string, en: string): Outcome => ({ result: 'fails', reason: { zh, en } });
export const unknown = (zh: string, en: string): Outcome => ({ result: 'unknown', reason: { zh, en } });

/**
 * A lawful requirement. A machine checks it as a pure function, or it is declared `examiner` and only a person may
 * judge it, with `text` as the question. `remedy` says what an officer may do when it fails: ask once for a
 * correction, or refuse.
 */
export interface Condition<C = never> {
  readonly id: string;
  readonly text: Text;
  readonly law: Text;
  readonly check: 'examiner' | ((subject: C) => Outcome);
  readonly remedy: 'correction' | 'refusal';
  /** The condition concerns the case only then. */
  readonly when?: (subject: C) => boolean;
  /** Whether somebody may act for another: told to whoever applies also when nothing else is. */
  readonly isAboutActing?: true;
}

const judged: Outcome = unknown('由工作人员审查判断', 'An officer judges this');

/** Runs a check; a register that stayed silent makes the outcome unknown, never true or false. */
export function runCheck<C>({ check, when }: Condition<C>, subject: C): Outcome | undefined {
  try {
    if (when && !when(subject)) return undefined;
    return check === 'examiner' ? judged : check(subject);
  } catch (error) {
    if (error instanceof SilentRegister) return { result: 'unknown', reason: registerSilent(error.register) };
    throw error;
  }
}
