import type { FactQueries } from '../facts.js';
import { fieldsOf } from '../fields/decorators.js';
import { Form } from '../fields/form.js';
import type { Answers } from '../fields/field.js';
import type { AnyBlock, Section } from '../service.js';
import type { LifeEvent, LifeEventDefinition } from './life-event.js';

/** Forgets the types of one event so that all look alike. Sound because only its own answers reach it. */
const erase = <T>(part: unknown): T => part as T;

/** Defines a life event and compiles its questions. The one way to make a {@link LifeEvent}. */
export function defineLifeEvent<F extends object, const B extends readonly AnyBlock[], Q extends object>(definition: LifeEventDefinition<F, B, Q>): LifeEvent {
  const { form, formTitle, blocks, facts, steps, samples, ...sheet } = definition;
  const own: Section = { id: 'event', title: formTitle, fields: fieldsOf(form) };
  const sections = [own, ...blocks].map(({ id, title, hint, fields }) => ({ id, title, hint, fields }));
  const fields = sections.flatMap((section) => section.fields);
  return {
    ...sheet,
    sections,
    fields,
    form: new Form(fields),
    facts: (ask) => erase<FactQueries>(facts(erase(ask))),
    prefill: (known) => Object.assign({}, ...blocks.map((block) => block.prefill?.(erase({ ...known, facts: {} })))) as Answers,
    steps: erase(steps),
    samples: erase(samples),
  };
}
