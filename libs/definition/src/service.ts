import type { CivilDate, Text } from '@yichuang/kernel';

import type { BlockAnswers, BlockFacts } from './blocks/block.js';
import type { Ask, Case, Decided } from './case.js';
import type { Condition } from './conditions.js';
import type { ConsentRequest } from './consent-request.js';
import type { DocumentRow } from './documents.js';
import type { Effect } from './effects.js';
import type { FactValues } from './facts.js';
import type { FormClass } from './fields/decorators.js';
import type { Answers, Field } from './fields/field.js';
import type { Material } from './materials.js';
import type { Offer } from './offer.js';
import type { PersonRef } from './fields/person-ref.js';
import type { DecisionLimit, Jurisdiction, Sheet } from './sheet.js';

/** What the parts of any block look like once its types are forgotten. */
export interface AnyBlock {
  readonly id: string;
  readonly title: Text;
  readonly hint?: Text;
  readonly fields: readonly Field[];
  readonly isFirst?: boolean;
  readonly facts?: (ask: Ask<never>) => object;
  readonly conditions?: readonly Condition[];
  readonly materials?: readonly Material[];
  readonly consents?: (ask: Ask<never>) => readonly ConsentRequest[];
  readonly mayBeTold?: (known: Case<never, never>) => boolean;
  readonly prefill?: (known: Case<never, never>) => object;
}

/** What officers do with a sample that comes to them. */
export type OfficersDo =
  /** Accept, examine and grant it. */
  | 'grant'
  /** Accept and examine it, and refuse it for the condition it waits for. */
  | 'refuse'
  /** Ask once for a correction of what it waits for. */
  | 'ask-correction'
  /** Not accept it. */
  | 'not-accept';

/**
 * How a sample ends: granted and delivered by the machine, or waiting for a person because of this condition or material
 * (`decision`: nothing is wrong, but only people decide this service); `then` is what people do with it.
 */
export type SampleEnd = { readonly granted: true } | { readonly waitsFor: string; readonly then?: OfficersDo };

/** Another person of the sandbox province by the name of their part, for answers that name them. */
export type CalledPersona = (persona: string) => PersonRef;

/** One application as an example: for tests, for the journey through the public API and for demonstrations. */
export interface Sample<A> {
  readonly id: string;
  readonly title: Text;
  /** The person of the sandbox province it is for: someone for whom exactly this outcome is right. */
  readonly persona: string;
  /** Everything a person types; what registers answer is filled in. `today` is the day the sandbox's people were invented for: the answers hold on it and on the next. */
  readonly answers: (today: CivilDate, called: CalledPersona) => Partial<A>;
  /** Materials that are uploaded with it. */
  readonly handsIn?: readonly string[];
  /** Personas who give the consents that are asked of them. */
  readonly consentsBy?: readonly string[];
  /** What the applicant comes back with, when the decision is made in two steps. */
  readonly completes?: (today: CivilDate) => Answers;
  readonly ends: SampleEnd;
}

/** The document that is the result of a granted application. */
export interface ResultDocument<D> {
  readonly kind: string;
  readonly title: Text;
  readonly validity: Text;
  readonly numberPrefix: string;
  readonly rows: (decided: D) => readonly DocumentRow[];
  /** Another title where the case calls for it: a letter to an organisation instead of a certificate. */
  readonly titleFor?: (decided: D) => Text;
  /** Chinese with English unless the case says otherwise. */
  readonly languages?: (decided: D) => 'zh' | 'zh-en';
}

export type EffectsWhen = 'granted' | 'paid';

/** One line of what an application costs. */
export interface ChargeItem {
  readonly name: Text;
  readonly yuan: number;
}

/**
 * A decision in two steps: the first grants a permit that changes no register (a 准迁证); the applicant comes back with
 * what it was for, an officer confirms it, and only then the effects and the result follow.
 */
export interface Completion<F, D> {
  /** Cases that go through it. */
  readonly when: (decided: D) => boolean;
  readonly permit: ResultDocument<D>;
  /** How long the permit may be used, from its issue. */
  readonly validity: DecisionLimit;
  /** What the applicant must bring. */
  readonly text: Text;
  readonly form: FormClass;
  readonly materials: readonly Material<F, D>[];
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
  /** What stands in the applicant's name and may be chosen instead of typing its numbers; the only one there is is filled in. */
  readonly offer?: Offer<NoInfer<F & BlockAnswers<B>>>;
  readonly conditions: readonly Condition<Case<F & BlockAnswers<B>, FactValues<Q & BlockFacts<B>>>>[];
  readonly materials: readonly Material<F & BlockAnswers<B>, Case<F & BlockAnswers<B>, FactValues<Q & BlockFacts<B>>>>[];
  /** The office that receives, accepts and examines. */
  readonly jurisdiction: (subject: Case<F & BlockAnswers<B>, FactValues<Q & BlockFacts<B>>>) => Jurisdiction;
  /** The office that decides, where it is another one. */
  readonly decidedBy?: (subject: Case<F & BlockAnswers<B>, FactValues<Q & BlockFacts<B>>>) => Jurisdiction;
  /** The higher office that decides on the file of a lower one (第三十五条); absent for what one office handles alone. */
  readonly upper?: (subject: Case<F & BlockAnswers<B>, FactValues<Q & BlockFacts<B>>>) => Jurisdiction;
  /** Authorities that must each give an opinion when the matter is handled jointly (第二十六条第二款). */
  readonly jointWith?: readonly Text[];
  /** Places are limited: people decide, and nobody is granted one before those who were accepted earlier are decided (第五十七条). */
  readonly limitedNumber?: true;
  /** Consents of other persons; called with an unfinished form too. Their answers are facts ({@link consent}). */
  readonly consents?: (ask: Ask<F & BlockAnswers<B>>) => readonly ConsentRequest[];
  /** What must be paid on line before the result is issued; nothing when absent. */
  readonly charges?: (subject: Case<F & BlockAnswers<B>, FactValues<Q & BlockFacts<B>>>) => readonly ChargeItem[];
  /** Reasons for which no decision is needed at all (第三十二条第一款第一项), as an officer may choose them. */
  readonly notNeeded?: Readonly<Record<string, Text>>;
  /** Cases that are decided at once when every condition holds, in a service that people decide: a change of the phone number. */
  readonly atOnce?: (subject: Case<F & BlockAnswers<B>, FactValues<Q & BlockFacts<B>>>) => boolean;
  /** The day on which an undecided renewal counts as granted (第五十条第二款); absent for all that is not a renewal of a licence. */
  readonly renewsAt?: (subject: Case<F & BlockAnswers<B>, FactValues<Q & BlockFacts<B>>>) => CivilDate | undefined;
  readonly effects: (decided: Decided<F & BlockAnswers<B>, FactValues<Q & BlockFacts<B>>>) => readonly Effect[];
  /** When registers change: with the decision, or, where a payment is what they record, once the charges are paid. */
  readonly effectsWhen?: EffectsWhen;
  /** Of a service whose registers change when it is paid: why nothing is owed any more. What was paid for it goes back, and the case ends. */
  readonly noLongerOwed?: (decided: Decided<F & BlockAnswers<B>, FactValues<Q & BlockFacts<B>>>) => Text | undefined;
  readonly result: ResultDocument<Decided<F & BlockAnswers<B>, FactValues<Q & BlockFacts<B>>>>;
  readonly completion?: Completion<F & BlockAnswers<B>, Decided<F & BlockAnswers<B>, FactValues<Q & BlockFacts<B>>>>;
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
