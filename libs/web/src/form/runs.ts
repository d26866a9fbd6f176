import type { Answers, Field } from '@yichuang/definition';

import { isChoice, shownFor, type ShownFor } from './shown-for.js';

/** Questions in a row that are shown alike. */
export interface Run {
  readonly fields: Field[];
  readonly fromRegister: boolean;
  readonly when: Field['when'];
  /** Which choices bring the questions up; undefined when they are always asked. */
  readonly choices?: readonly ShownFor[];
}

/** Cuts questions where they cease to be shown alike: from the register or typed, always or under the same predicate. */
export function runsOf(fields: readonly Field[], earlier: readonly Field[], answers: Answers): readonly Run[] {
  const runs: Run[] = [];
  const choices = [...earlier];
  for (const field of fields) {
    const last = runs.at(-1);
    if (last?.fromRegister === field.fromRegister && last.when === field.when) last.fields.push(field);
    else runs.push({ fields: [field], fromRegister: field.fromRegister, when: field.when, choices: field.when && shownFor(field.when, choices, answers) });
    if (isChoice(field)) choices.push(field);
  }
  return runs;
}
