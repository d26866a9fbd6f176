import type { CivilDate } from '@yichuang/kernel';

import type { Ask } from './case.js';
import type { Condition } from './conditions.js';
import { registerAgrees } from './register-agrees.js';
import type { Effect } from './effects.js';
import { unlessSilent, untold, type FactQueries } from './facts.js';
import { fieldsOf, type FormClass } from './fields/decorators.js';
import type { Answers, Field } from './fields/field.js';
import { Form } from './fields/form.js';
import type { Material } from './materials.js';
import type { Offer } from './offer.js';
import type { ConsentRequest } from './consent-request.js';
import type { AnyBlock, ChargeItem, EffectsWhen, ErasedCase, ErasedDecided, ResultDocument, Sample, Section, ServiceDefinition } from './service.js';
import type { DecisionLimit, Jurisdiction, Sheet } from './sheet.js';

/** A service as the pipeline, the pages and the contract see it: the same for all, whatever its form. */
export interface Service extends Sheet {
  readonly sections: readonly Section[];
  readonly fields: readonly Field[];
  readonly form: Form;
  readonly conditions: readonly Condition<ErasedCase>[];
  readonly materials: readonly Material<Answers, ErasedCase>[];
  readonly facts: (ask: Ask<Answers>) => FactQueries;
  /** What is known already. A part whose register is silent leaves its fields empty. */
  readonly prefill: (known: ErasedCase) => Answers;
  readonly offer?: Offer<Answers>;
  readonly jurisdiction: (subject: ErasedCase) => Jurisdiction;
  /** The office that decides; the one that examines unless the service names another. */
  readonly decidedBy: (subject: ErasedCase) => Jurisdiction;
  readonly upper?: (subject: ErasedCase) => Jurisdiction;
  readonly jointWith: readonly Sheet['name'][];
  /** Granted in the order of acceptance. */
  readonly limitedNumber: boolean;
  readonly consents: (ask: Ask<Answers>) => readonly ConsentRequest[];
  readonly charges: (subject: ErasedCase) => readonly ChargeItem[];
  readonly notNeeded: Readonly<Record<string, Sheet['name']>>;
  /** Whether it is certain that whoever applies may act for the person the matter is about; a silent register makes nothing certain. */
  readonly mayBeTold: (subject: ErasedCase) => boolean;
  /** Decided at once when everything holds, though people decide the service. */
  readonly atOnce: (subject: ErasedCase) => boolean;
  readonly renewsAt: (subject: ErasedCase) => CivilDate | undefined;
  readonly effects: (decided: ErasedDecided) => readonly Effect[];
  readonly effectsWhen: EffectsWhen;
  /** Why nothing is owed any more for what was granted. */
  readonly noLongerOwed?: (decided: ErasedDecided) => Sheet['name'] | undefined;
  readonly result: ResultDocument<ErasedDecided>;
  readonly completion?: ServiceCompletion;
  readonly samples: readonly Sample<Answers>[];
}

/** The second step of services that are decided in two. */
export interface ServiceCompletion {
  readonly when: (decided: ErasedDecided) => boolean;
  readonly permit: ResultDocument<ErasedDecided>;
  readonly validity: DecisionLimit;
  readonly text: Sheet['name'];
  readonly form: Form;
  readonly fields: readonly Field[];
  readonly materials: readonly Material<Answers, ErasedDecided>[];
}

/** Forgets the types of one service so that all services look alike. Sound because only that service's own cases reach it. */
const erase = <T>(part: unknown): T => part as T;

/** Who acts decides what else is asked. */
function inOrder(own: Section, blocks: readonly AnyBlock[]): readonly Section[] {
  const first = blocks.filter(({ isFirst }) => isFirst !== undefined);
  return first.every(({ isFirst }) => isFirst) ? [...first, own, ...blocks.filter((block) => !first.includes(block))] : [own, ...blocks];
}

type Prefill = (subject: never) => object | undefined;

/** A part whose register is silent says nothing. */
const whatIsKnown = (parts: readonly Prefill[], subject: ErasedCase): Answers => Object.assign({}, ...parts.map((part) => unlessSilent(() => part(erase(subject))))) as Answers;

/** Defines a service and compiles its form. The one way to make a {@link Service}. */
export function defineService<F extends object, const B extends readonly AnyBlock[], Q extends object>(definition: ServiceDefinition<F, B, Q>): Service {
  const { form, formTitle, blocks, facts, prefill, conditions, materials, jurisdiction, effects, result, samples, completion, ...rest } = definition;
  const { decidedBy = jurisdiction, consents = none, charges = none, notNeeded = {}, renewsAt = never, atOnce = no, effectsWhen = 'granted', noLongerOwed, offer, upper, jointWith = [], limitedNumber = false, ...sheet } = rest;
  const own: Section = { id: 'form', title: formTitle, fields: fieldsOf(form) };
  const sections = inOrder(own, blocks).map(({ id, title, hint, fields }) => ({ id, title, hint, fields })).filter(({ fields }) => fields.length > 0);
  const fields = sections.flatMap((section) => section.fields);
  const parts: readonly Prefill[] = [...blocks.map((block) => (subject: never) => block.prefill?.(subject)), prefill];
  const known = (subject: ErasedCase): Answers => Object.assign({}, ...parts.map((part) => part(erase(subject)))) as Answers;
  const mayBeTold = (subject: ErasedCase): boolean => unlessSilent(() => blocks.every((block) => block.mayBeTold?.(erase(subject)) ?? true)) ?? false;
  return {
    ...sheet,
    sections,
    fields,
    form: new Form(fields),
    conditions: erase([...conditions, ...blocks.flatMap((block) => block.conditions ?? []), ...registerAgrees(fields, known)]),
    materials: erase([...materials, ...blocks.flatMap((block) => block.materials ?? [])]),
    facts: (ask) => Object.assign({}, ...blocks.map((block) => block.facts?.(erase(ask))), facts(erase(ask))) as FactQueries,
    prefill: (subject) => whatIsKnown(parts, mayBeTold(subject) ? subject : { ...subject, facts: untold(subject.facts) }),
    offer: erase(offer),
    mayBeTold,
    jurisdiction: erase(jurisdiction),
    decidedBy: erase(decidedBy),
    upper: erase(upper),
    jointWith,
    limitedNumber,
    consents: (ask) => [...blocks.flatMap((block) => block.consents?.(erase(ask)) ?? []), ...consents(erase(ask))],
    charges: erase(charges),
    notNeeded,
    atOnce: erase(atOnce),
    renewsAt: erase(renewsAt),
    effects: erase(effects),
    effectsWhen,
    noLongerOwed: erase(noLongerOwed),
    result: erase(result),
    completion: completion && completed(completion.form, erase(completion)),
    samples: erase(samples),
  };
}

const none = (): readonly never[] => [];
const never = (): undefined => undefined;
const no = (): boolean => false;

function completed(form: FormClass, parts: Omit<ServiceCompletion, 'form' | 'fields'>): ServiceCompletion {
  const fields = fieldsOf(form);
  return { ...parts, fields, form: new Form(fields) };
}
