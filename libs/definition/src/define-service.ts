import type { Ask } from './case.js';
import type { Condition } from './conditions.js';
import { registerAgrees } from './register-agrees.js';
import type { DocumentRow } from './documents.js';
import type { Effect } from './effects.js';
import { unlessSilent, type FactQueries } from './facts.js';
import { fieldsOf } from './fields/decorators.js';
import type { Answers, Field } from './fields/field.js';
import { Form } from './fields/form.js';
import type { Material } from './materials.js';
import type { AnyBlock, ErasedCase, ErasedDecided, Section, Sample, ServiceDefinition } from './service.js';
import type { Jurisdiction, Sheet } from './sheet.js';

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
  readonly jurisdiction: (subject: ErasedCase) => Jurisdiction;
  readonly effects: (decided: ErasedDecided) => readonly Effect[];
  readonly result: {
    readonly kind: string;
    readonly title: Sheet['name'];
    readonly validity: Sheet['name'];
    readonly numberPrefix: string;
    readonly rows: (decided: ErasedDecided) => readonly DocumentRow[];
  };
  readonly samples: readonly Sample<Answers>[];
}

/** Forgets the types of one service so that all services look alike. Sound because only that service's own cases reach it. */
const erase = <T>(part: unknown): T => part as T;

/** Defines a service and compiles its form. The one way to make a {@link Service}. */
export function defineService<F extends object, const B extends readonly AnyBlock[], Q extends object>(
  definition: ServiceDefinition<F, B, Q>,
): Service {
  const { form, formTitle, blocks, facts, prefill, conditions, materials, jurisdiction, effects, result, samples, ...sheet } = definition;
  const own: Section = { id: 'form', title: formTitle, fields: fieldsOf(form) };
  const sections = [own, ...blocks].map(({ id, title, hint, fields }) => ({ id, title, hint, fields })).filter(({ fields }) => fields.length > 0);
  const fields = sections.flatMap((section) => section.fields);
  const parts: readonly ((subject: never) => object | undefined)[] = [...blocks.map((block) => (subject: never) => block.prefill?.(subject)), prefill];
  const known = (subject: ErasedCase): Answers => Object.assign({}, ...parts.map((part) => part(erase(subject)))) as Answers;
  return {
    ...sheet,
    sections,
    fields,
    form: new Form(fields),
    conditions: erase([...conditions, ...blocks.flatMap((block) => block.conditions ?? []), ...registerAgrees(fields, known)]),
    materials: erase([...materials, ...blocks.flatMap((block) => block.materials ?? [])]),
    facts: (ask) => Object.assign({}, ...blocks.map((block) => block.facts?.(erase(ask))), facts(erase(ask))) as FactQueries,
    prefill: (subject) => Object.assign({}, ...parts.map((part) => unlessSilent(() => part(erase(subject))))) as Answers,
    jurisdiction: erase(jurisdiction),
    effects: erase(effects),
    result: erase(result),
    samples: erase(samples),
  };
}
