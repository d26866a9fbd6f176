import type { CivilDate } from '@yichuang/kernel';

import { anyone } from '../anyone.js';
import { fieldDefects, missingTexts, repeated, speaksBoth } from '../contract.js';
import type { Service } from '../define-service.js';
import { untold } from '../facts.js';
import type { Answers } from '../fields/field.js';
import { carriedInto } from './carry.js';
import type { LifeEvent, LifeEventSample, LifeEventStep } from './life-event.js';

const sampleDay: CivilDate = '2026-11-23';
const someone = anyone('');

const idsOf = (services: readonly Service[]): string[] => services.map(({ id }) => id);

/** A step can only wait for one that comes before it. */
const orderDefects = ({ steps }: LifeEvent): string[] =>
  steps.flatMap(({ service, after = [] }, index) => {
    const before = steps.slice(0, index).map((step) => step.service.id);
    return idsOf(after).filter((id) => !before.includes(id)).map((id) => `the step ${service.id} waits for ${id}, which is no step before it`);
  });

/** What a step carries must be questions of its form, and answers that it takes. */
function carriedDefects(event: LifeEvent, { id }: LifeEventSample, step: LifeEventStep, form: Answers): string[] {
  const known = { form, applicant: someone, submitter: someone, today: sampleDay, facts: untold(event.facts({ form, applicant: someone, submitter: someone })) };
  const carried = carriedInto(event, step, { known, elsewhere: [] });
  const checked = step.service.form.validate(carried, { today: sampleDay });
  const wrong = checked.ok ? [] : checked.error.filter(({ pointer }) => Object.keys(carried).some((name) => pointer === `/${name}` || pointer.startsWith(`/${name}/`)));
  return wrong.map(({ pointer, message }) => `sample ${id}: what is carried into ${step.service.id} is refused: ${pointer} ${message.en}`);
}

function sampleDefects(event: LifeEvent, sample: LifeEventSample): string[] {
  const checked = event.form.validate(sample.answers(sampleDay, anyone), { today: sampleDay });
  if (!checked.ok) return checked.error.map(({ pointer, message }) => `sample ${sample.id}: ${pointer} ${message.en}`);
  const inOrder = idsOf(event.steps.map(({ service }) => service)).filter((id) => idsOf(sample.comesTo).includes(id));
  return [
    ...(inOrder.join() === idsOf(sample.comesTo).join() ? [] : [`sample ${sample.id}: it comes to services that are no steps, or in another order`]),
    ...event.steps.filter(({ service }) => idsOf(sample.comesTo).includes(service.id)).flatMap((step) => carriedDefects(event, sample, step, checked.value)),
  ];
}

/** What another one of the event leaves out and adds must be questions. */
function anotherDefects({ fields, steps, another }: LifeEvent): string[] {
  if (!another) return [];
  const { service, anew, also } = another;
  const asked = [...fields, ...service.fields].map(({ name }) => name);
  return [
    ...(steps.some((step) => step.service === service) ? [] : [`${service.id}, of which there may be another, is no step`]),
    ...[...anew, ...Object.keys(also)].filter((name) => !asked.includes(name)).map((name) => `${name}, answered anew for another, is no question`),
  ];
}

/** Everything wrong with one life event, each with how to mend it. Empty for one that may start. */
export function lifeEventDefects(event: LifeEvent, services: ReadonlyMap<string, Service>): string[] {
  const { id, fields, keywords, steps, samples, name, summary, sections, another } = event;
  const stepIds = idsOf(steps.map(({ service }) => service));
  const tried = samples.flatMap(({ comesTo }) => idsOf(comesTo));
  const defects = [
    ...(/^[a-z][a-z0-9-]*$/.test(id) ? [] : ['its id must be a slug']),
    ...(speaksBoth(keywords) ? [] : ['add everyday words people search with, in Chinese and in English']),
    ...repeated(fields.map((field) => field.name)).map((field) => `the field ${field} is declared twice, perhaps by a block`),
    ...repeated(stepIds).map((service) => `${service} is a step twice`),
    ...fields.flatMap(fieldDefects),
    ...missingTexts({ name, summary, sections, whys: steps.map(({ why }) => why), another: another?.text }, 'text'),
    ...stepIds.filter((service) => !services.has(service)).map((service) => `${service} is no service of the catalogue`),
    ...orderDefects(event),
    ...anotherDefects(event),
    ...stepIds.filter((service) => !tried.includes(service)).map((service) => `add a sample that comes to ${service}`),
    ...samples.flatMap((sample) => sampleDefects(event, sample)),
  ];
  return defects.map((defect) => `${id}: ${defect}`);
}
