import type { CivilDate } from '@yichuang/kernel';

import type { Service } from './define-service.js';
import type { Field } from './fields/field.js';

const idShape = /^(household|traffic|exit-entry|public-order)\.[a-z][a-z0-9-]*$/;
const sampleDay: CivilDate = '2026-11-23';

const repeated = (names: readonly string[]): string[] => [...new Set(names.filter((name, index) => names.indexOf(name) !== index))];

/** Every text, anywhere in a definition, that lacks one of its languages. */
function missingTexts(part: unknown, path: string, seen = new Set<unknown>()): string[] {
  if (typeof part !== 'object' || part === null || seen.has(part)) return [];
  seen.add(part);
  const entries = Object.entries(part);
  if ('zh' in part || 'en' in part) {
    const { zh, en } = part as { zh?: unknown; en?: unknown };
    return [zh, en].every((text) => typeof text === 'string' && text.trim() !== '') ? [] : [`${path}: write the text in both languages`];
  }
  return entries.flatMap(([name, value]) => missingTexts(value, `${path}.${name}`, seen));
}

function fieldDefects(field: Field): string[] {
  const enumerated = field.kind === 'enum' || field.kind === 'multiEnum';
  return [
    ...(enumerated && field.options.length === 0 ? [`field ${field.name}: list its values`] : []),
    ...repeated(field.options.map(({ id }) => id)).map((id) => `field ${field.name}: the value ${id} is listed twice`),
    ...(field.kind === 'list' && field.fields.length === 0 ? [`field ${field.name}: its rows have no fields`] : []),
    ...field.fields.flatMap(fieldDefects),
  ];
}

function sampleDefects(service: Service): string[] {
  return service.samples.flatMap((sample) => {
    const checked = service.form.validate(sample.answers(sampleDay), { today: sampleDay, withoutRegister: true });
    const wrong = checked.ok ? [] : checked.error.map(({ pointer, message }) => `sample ${sample.id}: ${pointer} ${message.en}`);
    const ends = 'granted' in sample.ends || [...service.conditions, ...service.materials].some(({ id }) => 'waitsFor' in sample.ends && id === sample.ends.waitsFor);
    return ends ? wrong : [...wrong, `sample ${sample.id}: it waits for a condition or material that the service does not have`];
  });
}

/** Everything wrong with one service, each with how to mend it. Empty for a service that may start. */
export function defectsOf(service: Service): string[] {
  const { id, conditions, materials, fields, law, limit, samples, keywords } = service;
  const defects = [
    ...(idShape.test(id) ? [] : ['its id must be domain.slug']),
    ...(law.length > 0 ? [] : ['name the law it rests on']),
    ...(limit.promised <= limit.length ? [] : ['it promises more time than the law gives']),
    ...(samples.some(({ ends }) => 'granted' in ends) ? [] : ['add a sample that is granted']),
    ...(keywords.length > 0 ? [] : ['add everyday words people search with']),
    ...repeated(fields.map(({ name }) => name)).map((name) => `the field ${name} is declared twice, perhaps by a block`),
    ...repeated(conditions.map((condition) => condition.id)).map((name) => `the condition ${name} is declared twice`),
    ...repeated(materials.map((material) => material.id)).map((name) => `the material ${name} is declared twice`),
    ...fields.flatMap(fieldDefects),
    ...missingTexts({ ...service, form: undefined }, 'text'),
    ...sampleDefects(service),
  ];
  return defects.map((defect) => `${id}: ${defect}`);
}
