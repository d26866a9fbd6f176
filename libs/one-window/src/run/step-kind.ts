import type { Outcome } from '../write/outcome.js';
import type { ClaimedCase } from './claim.js';

/**
 * One kind of automatic work, for many cases at once. It decides and calls outside offices, but writes nothing: what
 * shall change is in its outcomes, which are committed together.
 */
export interface StepKind {
  readonly kind: string;
  /** At most so many cases at once: many when the work is set work, few when each case is heavy. */
  readonly atOnce: number;
  /** One outcome for each case, in their order. */
  run(cases: readonly ClaimedCase[]): Promise<Outcome[]>;
}

/** Where Nest finds all step kinds. */
export const STEP_KINDS = Symbol('StepKinds');
