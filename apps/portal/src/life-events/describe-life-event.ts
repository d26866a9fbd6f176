import { jsonSchema, type LifeEvent } from '@yichuang/definition';
import type { Locale } from '@yichuang/kernel';
import type { OwnLifeEvent } from '@yichuang/one-window';

/** A life event for everyone, its questions as JSON Schema 2020-12. */
export const describedLifeEvent = ({ id, name, summary, steps, fields }: LifeEvent, locale: Locale) => ({
  id,
  name: name[locale],
  summary: summary[locale],
  steps: steps.map(({ service, why, after = [] }) => ({ serviceId: service.id, why: why[locale], after: after.map((each) => each.id) })),
  form: jsonSchema(fields, locale, `/api/v1/life-events/${id}/schema`),
});

/** A life event as whoever began it sees it. */
export const describedOwnLifeEvent = ({ key, event, answers, begunAt, endedAt, steps }: OwnLifeEvent) => ({
  key,
  lifeEvent: event.id,
  form: answers,
  begunAt,
  endedAt,
  steps: steps.map(({ step, standing, waitsFor, application }) => ({ serviceId: step.service.id, standing, waitsFor: waitsFor.map(({ id }) => id), application: application ?? null })),
});
