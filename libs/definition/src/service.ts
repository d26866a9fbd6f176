import type { CivilDate, Text } from '@yichuang/kernel';

import type { BlockAnswers, BlockFacts } from './blocks/block.js';
import type { Ask, Case, Decided } from './case.js';
import type { Condition } from './conditions.js';
import type { DocumentRow } from './documents.js';
import type { Effect } from './effects.js';
import type { FactValues } from './facts.js';
import type { FormClass } from './fields/decorators.js';
import type { Answers, Field } from './fields/field.js';
import type { Material } from './materials.js';
import type { Jurisdiction, Sheet } from './sheet.js';

/** What the parts of any block look like once its types are forgotten. */
export interface AnyBlock {
  readonly id: string;
  readonly title: Text;
  readonly hint?: Text;
  readonly fields: readonly Field[];
  readonly facts?: (ask: Ask<never>) => object;
  readonly conditions?: readonly Condition[];
  readonly materials?: readonly Material[];
  readonly prefill?: (known: Case<never, never>) => object;
}

/** How a sample ends: granted and delivered, or waiting for a person because of this condition or material. */
export type SampleEnd = { readonly granted: true } | { readonly waitsFor: string };

/** One application as an example: for tests, for the journey through the public API and for demonstrations. */
export interface Sample<A> {
  readonly id: string;
  readonly title: Text;
  /** The person of the sandbox province it is for: someone for whom exactly this outcome is right. */
  readonly persona: string;
  /** Everything a person types; what registers answer is filled in. */
  readonly answers: (today: CivilDate) => Partial<A>;
  readonly ends: SampleEnd;
}

/** The document that is the result of a granted application. */
export interface ResultDocument<D> {
  readonly kind: string;
  readonly title: Text;
  readonly validity: Text;
  readonly numberPrefix: string;
  readonly rows: (decided: D) => readonly DocumentRow[];
}

/** Everything there is to say about a service, in one file. */
export interface ServiceDefinition<F extends object, B extends readonly AnyBlock[], Q extends object> extends Sheet {
  readonly form: FormClass<F>;
  readonly formTitle: Text;
  readonly blocks: B;
  /** Questions to registers. Called with an empty form too, to fill in what is known. */
  readonly facts: (ask: Ask<F & BlockAnswers<B>>) => Q;
  /** What registers answer in the applicant's place; fields `fromRegister` must equal it. */
  readonly prefill: (known: Case<Partial<F & BlockAnswers<B>>, FactValues<Q & BlockFacts<B>>>) => Partial<F & BlockAnswers<B>>;
  readonly conditions: readonly Condition<Case<F & BlockAnswers<B>, FactValues<Q & BlockFacts<B>>>>[];
  readonly materials: readonly Material<F & BlockAnswers<B>, Case<F & BlockAnswers<B>, FactValues<Q & BlockFacts<B>>>>[];
  readonly jurisdiction: (subject: Case<F & BlockAnswers<B>, FactValues<Q & BlockFacts<B>>>) => Jurisdiction;
  readonly effects: (decided: Decided<F & BlockAnswers<B>, FactValues<Q & BlockFacts<B>>>) => readonly Effect[];
  readonly result: ResultDocument<Decided<F & BlockAnswers<B>, FactValues<Q & BlockFacts<B>>>>;
  readonly samples: readonly Sample<F & BlockAnswers<B>>[];
}

/** A part of a form with a heading of its own. */
export interface Section {
  readonly id: string;
  readonly title: Text;
  readonly hint?: Text;
  readonly fields: readonly Field[];
}

export type ErasedCase = Case<Answers, object>;
export type ErasedDecided = Decided<Answers, object>;
