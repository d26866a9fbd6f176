import { err, isReference, normaliseReference, ok, type Result, type Text } from '@yichuang/kernel';
import type { StepFilter } from '@yichuang/one-window';

export type Given = Readonly<Record<string, unknown>>;

const states = ['parked', 'failed'] as const;

export const textOf = (value: unknown): string => (typeof value === 'string' ? value.trim() : '');

/** A whole number, or undefined for anything else. */
export function wholeOf(value: unknown): number | undefined {
  const text = textOf(value);
  return /^\d{1,15}$/.test(text) ? Number(text) : undefined;
}

/** What is wrong with a value, by the name of its field. */
export type FilterProblems = Readonly<Record<string, Text>>;

const notWhole: Text = { zh: '请填写整数，例如30', en: 'Give a whole number, such as 30' };
const once: Text = { zh: '只能给出一个值', en: 'Give one value' };

/** What each field must look like when something is in it. */
const forms: Readonly<Record<keyof StepFilter, { readonly reads: (text: string) => boolean; readonly problem: Text }>> = {
  stepId: { reads: (text) => wholeOf(text) !== undefined, problem: notWhole },
  state: { reads: (text) => states.some((each) => each === text), problem: { zh: '请从列出的状态中选择', en: 'Select a state that is listed' } },
  kind: { reads: () => true, problem: once },
  serviceId: { reads: () => true, problem: once },
  error: { reads: () => true, problem: once },
  olderThanMinutes: { reads: (text) => wholeOf(text) !== undefined, problem: notWhole },
  reference: { reads: (text) => isReference(normaliseReference(text)), problem: { zh: '请核对办件编号，共16位数字', en: 'Look at the 16 digits of the reference again' } },
};

const isRead = (name: keyof StepFilter, value: unknown): boolean => value === undefined || (typeof value === 'string' && (value.trim() === '' || forms[name].reads(value)));

function problemsIn(given: Given): FilterProblems {
  const names = (Object.keys(forms) as (keyof StepFilter)[]).filter((name) => !isRead(name, given[name]));
  return Object.fromEntries(names.map((name) => [name, typeof given[name] === 'string' ? forms[name].problem : once]));
}

/** The filter in a query or a form, without what is empty. One with a value that cannot be read is no filter: without the value it would mean more steps than were asked for. */
export function readFilter(given: Given): Result<StepFilter, FilterProblems> {
  const problems = problemsIn(given);
  return Object.keys(problems).length > 0 ? err(problems) : ok(filterIn(given));
}

function filterIn(given: Given): StepFilter {
  const [stepId, olderThanMinutes] = [wholeOf(given.stepId), wholeOf(given.olderThanMinutes)];
  const state = states.find((each) => each === given.state);
  const reference = normaliseReference(textOf(given.reference));
  const [kind, serviceId, error] = [textOf(given.kind), textOf(given.serviceId), textOf(given.error)];
  return {
    ...(stepId !== undefined && { stepId }),
    ...(state && { state }),
    ...(kind && { kind }),
    ...(serviceId && { serviceId }),
    ...(error && { error }),
    ...(olderThanMinutes !== undefined && { olderThanMinutes }),
    ...(reference && { reference }),
  };
}
