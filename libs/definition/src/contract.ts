import { addDays, isCivilDate, type CivilDate } from '@yichuang/kernel';

import { anyone } from './anyone.js';
import type { Party } from './case.js';
import type { Service } from './define-service.js';
import { isAsked, isRequired, type Field } from './fields/field.js';
import { guideDefects } from './guide-defects.js';

const idShape = /^(household|traffic|exit-entry|public-order)\.[a-z][a-z0-9-]*$/;
const sampleDay: CivilDate = '2026-11-23';
const nobody: Party = { name: '', documentType: 'identity-card', documentNumber: '' };

export function repeated(names: readonly string[]): string[] {
  const once = new Set(names);
  return once.size === names.length ? [] : [...once].filter((name) => names.indexOf(name) !== names.lastIndexOf(name));
}

/** Whether words to search with are there in Chinese and in English. */
export const speaksBoth = (keywords: readonly string[]): boolean => [/\p{Script=Han}/u, /[a-z]/i].every((script) => keywords.some((word) => script.test(word)));

const isWritten = (text: unknown): boolean => typeof text === 'string' && text.trim() !== '';

/** Every text, anywhere in a definition, that lacks one of its languages. Definitions are trees: no part holds itself. */
export function missingTexts(part: unknown, path: string): string[] {
  if (typeof part !== 'object' || part === null) return [];
  const named = part as Readonly<Record<string, unknown>>;
  if ('zh' in named || 'en' in named) return isWritten(named['zh']) && isWritten(named['en']) ? [] : [`${path}: write the text in both languages`];
  return Object.keys(named).flatMap((name) => missingTexts(named[name], `${path}.${name}`));
}

/** What is wrong with a question. */
export function fieldDefects(field: Field): string[] {
  const { kind, name, options, bounds, fields } = field;
  const isChosen = kind === 'enum' || kind === 'multiEnum';
  const days = [bounds.notBefore, bounds.notAfter].filter((day) => day !== undefined && day !== 'today' && !isCivilDate(day));
  const defects = [
    ...(isChosen && options.length === 0 ? ['list its values'] : []),
    ...(isChosen ? repeated(options.map(({ id }) => id)).map((id) => `the value ${id} is listed twice`) : []),
    ...(kind === 'list' && fields.length === 0 ? ['its rows have no fields'] : []),
    ...days.map((day) => `${day} is neither a date nor today`),
    ...(bounds.pattern && bounds.pattern.regex.flags.replace('u', '') !== '' ? ['its pattern may have no flag but u, for JSON Schema knows none'] : []),
  ];
  return [...defects.map((defect) => `field ${name}: ${defect}`), ...fields.flatMap(fieldDefects)];
}

/** What must work before anybody has answered anything: pages check an empty form and ask registers for it. */
function emptyFormDefects({ fields, facts, consents, offer }: Service): string[] {
  try {
    for (const each of fields) if (isAsked(each, {})) isRequired(each, {});
    facts({ form: {}, applicant: nobody, submitter: nobody });
    consents({ form: {}, applicant: nobody, submitter: nobody });
    offer?.records({ form: {}, applicant: nobody, submitter: nobody });
    return [];
  } catch (error) {
    return [`its facts, its consents or a predicate of its form cannot stand an empty form (${String(error)})`];
  }
}

/** What a sample may wait for: a condition or a material; or the decision itself, where only people make it. */
const awaited = ({ conditions, materials, decision }: Service): string[] => [...[...conditions, ...materials].map(({ id }) => id), ...(decision === 'instant' ? [] : ['decision'])];

const isGranted = ({ ends }: Service['samples'][number]): boolean => 'granted' in ends || ends.then === 'grant';

/** What is wrong with the answers of a sample when they are handed in on a day: those of yesterday are, when midnight passes on the way. */
function wrongAnswers({ form }: Service, { id, answers }: Service['samples'][number], today: CivilDate): string[] {
  const checked = form.validate(answers(sampleDay, anyone), { today });
  return checked.ok ? [] : checked.error.map(({ pointer, message }) => `sample ${id}, handed in on ${today}: ${pointer} ${message.en}`);
}

function sampleDefects(service: Service): string[] {
  const known = awaited(service);
  return service.samples.flatMap((sample) => {
    const wrong = [sampleDay, addDays(sampleDay, 1)].map((today) => wrongAnswers(service, sample, today)).find(({ length }) => length > 0) ?? [];
    const ends = 'granted' in sample.ends || known.includes(sample.ends.waitsFor);
    const papers = (sample.handsIn ?? []).filter((paper) => !service.materials.some(({ id }) => id === paper));
    return [
      ...wrong,
      ...(ends ? [] : [`sample ${sample.id}: it waits for a condition or material that the service does not have`]),
      ...papers.map((paper) => `sample ${sample.id}: the service asks for no material ${paper}`),
    ];
  });
}

/** Everything wrong with one service, each with how to mend it. Empty for a service that may start. */
export function defectsOf(service: Service): string[] {
  const { id, conditions, materials, fields, law, limit, samples, keywords, decision, effectsWhen, noLongerOwed } = service;
  const defects = [
    ...(idShape.test(id) ? [] : ['its id must be domain.slug']),
    ...(law.length > 0 ? [] : ['name the law it rests on']),
    ...(limit.promised <= limit.length ? [] : ['it promises more time than the law gives']),
    ...(effectsWhen === 'paid' && !noLongerOwed ? ['it changes registers when it is paid: say in noLongerOwed when nothing is owed any more'] : []),
    ...(samples.some(isGranted) ? [] : ['add a sample that is granted']),
    ...(speaksBoth(keywords) ? [] : ['add everyday words people search with, in Chinese and in English']),
    ...(decision === 'instant' ? conditions.filter(({ check, when }) => check === 'examiner' && !when).map((condition) => `it decides at once, but an officer must always judge ${condition.id}`) : []),
    ...repeated(fields.map(({ name }) => name)).map((name) => `the field ${name} is declared twice, perhaps by a block`),
    ...repeated(conditions.map((condition) => condition.id)).map((name) => `the condition ${name} is declared twice`),
    ...repeated(materials.map((material) => material.id)).map((name) => `the material ${name} is declared twice`),
    ...fields.flatMap(fieldDefects),
    ...missingTexts({ ...service, form: undefined, sections: service.sections.map(({ title, hint }) => ({ title, hint })) }, 'text'), // their fields are those of the service
    ...emptyFormDefects(service),
    ...sampleDefects(service),
    ...guideDefects(service),
  ];
  return defects.map((defect) => `${id}: ${defect}`);
}
