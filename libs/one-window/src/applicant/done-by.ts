import type { NewAction } from '../action-log.js';
import { ofCounter } from '../intake/insert-applications.js';
import type { AtCounter } from '../intake/submit.js';

/** Writes the line of the history of what the applicant did. */
export type DoneBy = (kind: NewAction['kind'], detail?: object) => NewAction;

/** By themselves, or at a counter, by the clerk who did it for them. */
export const doneBy = (counter?: AtCounter): DoneBy => (kind, detail = {}) =>
  counter ? { kind, actor: `officer:${counter.officerId}`, detail: { ...detail, counter: ofCounter(counter) } } : { kind, actor: 'applicant', detail };
