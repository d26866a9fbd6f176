import type { Field } from '@yichuang/definition';

import { isChoice, shownFor, shownForAttribute, type Way } from './shown-for.js';

/** Questions in a row that are shown alike. */
export interface Run {
  readonly fields: Field[];
  readonly fromRegister: boolean;
  readonly when: Field['when'];
  /** Which choices bring the questions up; undefined when they are always asked. */
  readonly ways?: readonly Way[];
}

/** Always shown, or for the same choices; a predicate that no choice decides is like no other. */
const isShownAlike = (one: Run, other: Run): boolean => {
  if (one.fromRegister !== other.fromRegister) return false;
  if (!one.ways || !other.ways) return one.ways === other.ways;
  return one.when === other.when || (one.ways.length > 0 && shownForAttribute(one.ways, '') === shownForAttribute(other.ways, ''));
};

function cut(fields: readonly Field[], earlier: readonly Field[]): readonly Run[] {
  const runs: Run[] = [];
  const choices = [...earlier];
  for (const field of fields) {
    const { when, fromRegister } = field;
    const run: Run = { fields: [field], fromRegister, when, ways: when && shownFor(when, choices) };
    const last = runs.at(-1);
    if (last && isShownAlike(last, run)) last.fields.push(field);
    else runs.push(run);
    if (isChoice(field)) choices.push(field);
  }
  return runs;
}

interface Known {
  readonly earlier: readonly Field[];
  readonly runs: readonly Run[];
}

const known = new WeakMap<readonly Field[], Known[]>();

/** Asks for the same answers, whatever it hangs on itself. */
const asksAlike = (field: Field, other: Field | undefined): boolean => field.name === other?.name && field.options === other.options;

const isAsBefore = (earlier: readonly Field[], before: readonly Field[]): boolean => earlier.length === before.length && earlier.every((field, index) => asksAlike(field, before[index]));

/**
 * Cuts questions where they cease to be shown alike: from the register or typed, always or for the same choices among
 * those asked earlier. Once, because forms are few and drawn many times a second.
 */
export function runsOf(fields: readonly Field[], earlier: readonly Field[]): readonly Run[] {
  const tried = known.get(fields) ?? [];
  const before = tried.find((each) => isAsBefore(earlier, each.earlier));
  if (before) return before.runs;
  const runs = cut(fields, earlier);
  known.set(fields, [...tried, { earlier: [...earlier], runs }]);
  return runs;
}
