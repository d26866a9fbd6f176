import type { Text } from '@yichuang/kernel';

import type { Condition } from '../conditions.js';
import type { Service } from '../define-service.js';
import type { Field, FieldKind } from '../fields/field.js';
import type { Material } from '../materials.js';
import type { ErasedCase } from '../service.js';
import type { OfficeKind, Sheet } from '../sheet.js';
import { trace } from './trace.js';

/** A rule of a field: its name, and what it bounds or says. */
export type FieldRules = Readonly<Record<string, unknown>>;

export interface FieldDescription {
  readonly name: string;
  readonly type: FieldKind;
  readonly label: Text;
  /** `depends`: required or asked only with certain other answers. */
  readonly required: 'yes' | 'no' | 'depends';
  readonly fromRegister: boolean;
  readonly rules: FieldRules;
  readonly values: readonly { readonly id: string; readonly label: Text }[];
  readonly fields: readonly FieldDescription[];
}

export interface ConditionDescription {
  readonly id: string;
  readonly text: Text;
  readonly law: Text;
  readonly kind: 'machine' | 'examiner';
  readonly remedy: 'correction' | 'refusal';
  readonly always: boolean;
  /** Names of the facts the check reads, with their registers: `licence driver.licence`. */
  readonly facts: readonly string[];
}

export interface MaterialDescription {
  readonly id: string;
  readonly text: Text;
  readonly required: 'always' | 'depends';
  readonly waived: boolean;
}

/** One service as the whole province applies it (同事同标): JSON values only, so that two versions can be compared. */
export interface ServiceDescription extends Sheet {
  readonly sections: readonly { readonly id: string; readonly title: Text; readonly fields: readonly FieldDescription[] }[];
  readonly conditions: readonly ConditionDescription[];
  readonly materials: readonly MaterialDescription[];
  readonly result: { readonly kind: string; readonly title: Text; readonly validity: Text };
  /** `register.kind` of the changes a grant makes. */
  readonly effects: readonly string[];
  /** Kinds of office that examine and that decide. */
  readonly jurisdiction: { readonly examines: readonly OfficeKind[]; readonly decides: readonly OfficeKind[] };
}

const sortedSet = <T extends string>(values: readonly T[]): T[] => [...new Set(values)].sort();

function rulesOf({ bounds: { pattern, rule, ...bounds }, mustBeTrue }: Field): FieldRules {
  return { ...bounds, ...(pattern && { pattern: pattern.regex.source }), ...(rule && { rule: rule.message }), ...(mustBeTrue && { mustBeTrue }) };
}

function describeField(field: Field): FieldDescription {
  const { name, kind, label, required, when, fromRegister, options, fields } = field;
  const depends = typeof required === 'function' || (required && when !== undefined);
  return {
    name,
    type: kind,
    label,
    required: depends ? 'depends' : required ? 'yes' : 'no',
    fromRegister,
    rules: rulesOf(field),
    values: options.map(({ id, label: words }) => ({ id, label: words })),
    fields: kind === 'personRef' ? [] : fields.map(describeField),
  };
}

function describeCondition(service: Service, registers: ReadonlyMap<string, string>, condition: Condition<ErasedCase>): ConditionDescription {
  const { id, text, law, check, remedy, when } = condition;
  const { facts } = trace(service, (subject) => (when && !when(subject) ? undefined : check === 'examiner' || check(subject)));
  return { id, text, law, kind: check === 'examiner' ? 'examiner' : 'machine', remedy, always: !when, facts: facts.map((name) => `${name} ${registers.get(name)}`) };
}

const describeMaterial = ({ id, text, requiredWhen, waivedWhen }: Material<never, never>): MaterialDescription => ({ id, text, required: requiredWhen ? 'depends' : 'always', waived: waivedWhen !== undefined });

/** The names that a service gives its facts, each with `register.query`. */
function registersOf(service: Service): Map<string, string> {
  const { answers } = trace(service, (ask) => Object.entries(service.facts(ask)));
  return new Map(answers.flat().map(([name, { register, query }]) => [name, `${register}.${query}`]));
}

/** Everything a service says of itself, as JSON values. Facts and effects are those its samples meet. */
export function describeService(service: Service): ServiceDescription {
  const { id, version, name, summary, keywords, nature, audience, law, limit, fee, decision, level, inPerson, competence, notes, result } = service;
  const registers = registersOf(service);
  const { answers: effects } = trace(service, (decided) => service.effects(decided).map(({ register, kind }) => `${register}.${kind}`));
  const kindsOf = (office: Service['jurisdiction']) => sortedSet(trace(service, (decided) => office(decided).kind).answers);
  return {
    ...{ id, version, name, summary, keywords, nature, audience, law, limit, fee, decision, level, inPerson, competence, notes },
    sections: service.sections.map((section) => ({ id: section.id, title: section.title, fields: section.fields.map(describeField) })),
    conditions: service.conditions.map((condition) => describeCondition(service, registers, condition)),
    materials: service.materials.map(describeMaterial),
    result: { kind: result.kind, title: result.title, validity: result.validity },
    effects: sortedSet(effects.flat()),
    jurisdiction: { examines: kindsOf(service.jurisdiction), decides: kindsOf(service.decidedBy) },
  };
}
