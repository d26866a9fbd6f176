import { normaliseReference } from '@yichuang/kernel';
import type { StepFilter } from '@yichuang/one-window';

export type Given = Readonly<Record<string, unknown>>;

const states = ['parked', 'failed'] as const;

export const textOf = (value: unknown): string => (typeof value === 'string' ? value.trim() : '');

/** A whole number, or undefined for anything else. */
export function wholeOf(value: unknown): number | undefined {
  const text = textOf(value);
  return /^\d{1,15}$/.test(text) ? Number(text) : undefined;
}

/** The filter in a query or a form; what is empty or makes no sense is left out. */
export function readFilter(given: Given): StepFilter {
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
