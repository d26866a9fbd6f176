import type { CivilDate, Text } from '@yichuang/kernel';

import type { BlockAnswers } from '../blocks/block.js';
import type { Ask, Case } from '../case.js';
import type { Service } from '../define-service.js';
import type { FactQueries, FactValues } from '../facts.js';
import type { FormClass } from '../fields/decorators.js';
import type { Answers, Field } from '../fields/field.js';
import type { Form } from '../fields/form.js';
import type { AnyBlock, CalledPersona, ErasedCase, Section } from '../service.js';

/** A service that belongs to a life event. */
export interface LifeEventStep<F = Answers, X = object> {
  readonly service: Service;
  /** Why it belongs to the event, in words for the person. */
  readonly why: Text;
  /**
   * Who needs it; everybody when absent. Looked at when the questions are answered, not later: what one step changes does
   * not take another away. Where a register it reads is silent, the step is there.
   */
  readonly when?: (known: Case<F, X>) => boolean;
  /** Services of the event whose result it needs. Where the event does without one of them, it is not waited for. */
  readonly after?: readonly Service[];
  /** Answers of its form that follow from the event and from what registers say when it begins. Those of the same name and kind are carried without being listed. */
  readonly carries?: (known: Case<F, X>) => Answers;
}

/** A life event as an example. */
export interface LifeEventSample<A = Answers> {
  readonly id: string;
  readonly persona: string;
  readonly answers: (today: CivilDate, called: CalledPersona) => Partial<A>;
  /** The services it comes to for that person, in order. */
  readonly comesTo: readonly Service[];
}

/** The same once more at the same time, as when twins are born: nothing is asked again but what is another's. */
export interface Another {
  /** The step of which there is one for each; the others follow from it. */
  readonly service: Service;
  /** In words for the person. */
  readonly text: Text;
  /** Questions of the event and of that service which are answered anew. */
  readonly anew: readonly string[];
  /** Answers to that service which follow from there being more than one. */
  readonly also: Answers;
}

interface Sheet {
  /** A slug, stable for ever. */
  readonly id: string;
  readonly name: Text;
  readonly summary: Text;
  /** Everyday words people search with, both languages. */
  readonly keywords: readonly string[];
  readonly another?: Another;
}

/**
 * Something that happens to people and for which they need several services (一件事): one set of questions tells which,
 * and nothing is asked again that was answered.
 */
export interface LifeEventDefinition<F extends object, B extends readonly AnyBlock[], Q extends object> extends Sheet {
  readonly form: FormClass<F>;
  readonly formTitle: Text;
  readonly blocks: B;
  /** Questions to registers about whoever is signed in. */
  readonly facts: (ask: Ask<Partial<F>>) => Q;
  /** In the order in which they are done; a step comes after those it waits for. */
  readonly steps: readonly LifeEventStep<F & BlockAnswers<B>, FactValues<Q>>[];
  readonly samples: readonly LifeEventSample<F & BlockAnswers<B>>[];
}

/** A life event as pages and the contract see it. */
export interface LifeEvent extends Sheet {
  readonly sections: readonly Section[];
  readonly fields: readonly Field[];
  readonly form: Form;
  readonly facts: (ask: Ask<Answers>) => FactQueries;
  /** What its blocks know already. */
  readonly prefill: (known: Omit<ErasedCase, 'facts'>) => Answers;
  readonly steps: readonly LifeEventStep[];
  readonly samples: readonly LifeEventSample[];
}
