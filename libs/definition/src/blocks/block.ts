import type { Text } from '@yichuang/kernel';

import type { Ask, Case } from '../case.js';
import type { Condition } from '../conditions.js';
import type { ConsentRequest } from '../consent-request.js';
import type { FactValues } from '../facts.js';
import type { Field } from '../fields/field.js';
import type { Material } from '../materials.js';

/**
 * What many services ask, declared once. `A` is what its answers look like, `Q` the facts it reads; both become part
 * of the service's own form and facts. Its texts never appear in a service file.
 */
export interface Block<A extends object = object, Q extends object = object> {
  readonly id: string;
  readonly title: Text;
  readonly hint?: Text;
  readonly fields: readonly Field[];
  /** Whether it is asked before the service's own questions, which depend on it; of several that say so, all or none. */
  readonly isFirst?: boolean;
  readonly facts?: (ask: Ask<A>) => Q;
  readonly conditions?: readonly Condition<Case<A, FactValues<Q>>>[];
  readonly materials?: readonly Material<A, Case<A, FactValues<Q>>>[];
  /** Consents of other persons; called with an unfinished form too. */
  readonly consents?: (ask: Ask<A>) => readonly ConsentRequest[];
  /**
   * Whether it is certain that whoever applies may act for the person the matter is about. Until then they are told nothing
   * that a register says, however far the form is filled in. Certain when absent.
   */
  readonly mayBeTold?: (known: Case<Partial<A>, FactValues<Q>>) => boolean;
  /** What is known already and need not be typed. */
  readonly prefill?: (known: Case<Partial<A>, FactValues<Q>>) => Partial<A>;
}

/** Ties the facts of a block to its conditions for the type checker. */
export const block = <A extends object, Q extends object = object>(parts: Block<A, Q>): Block<A, Q> => parts;

type Merge<T> = (T extends unknown ? (each: T) => void : never) extends (all: infer M) => void ? M : never;

/** Answers and facts of all blocks of a service. */
export type BlockAnswers<B extends readonly unknown[]> = Merge<B[number] extends infer E ? (E extends Block<infer A, infer _Q> ? A : never) : never>;
export type BlockFacts<B extends readonly unknown[]> = Merge<B[number] extends infer E ? (E extends Block<infer _A, infer Q> ? Q : never) : never>;
