import { anything, date, flag, instant, list, number, object, oneOf, orNull, ref, text } from './words.js';

const summary = {
  id: text,
  name: text,
  summary: text,
  nature: oneOf('licence', 'confirmation', 'filing', 'public-service'),
  audience: list(oneOf('person', 'foreigner', 'organisation')),
  decision: oneOf('instant', 'review', 'accept-examine-decide', 'accept-examine-inspect-decide'),
};

/** What is told about services, see `describe-service`. */
export const serviceSchemas = {
  ServiceSummary: object(summary),
  Service: object({
    ...summary,
    version: number,
    law: list(text),
    limit: object({ length: number, unit: oneOf('working-day', 'calendar-day'), promised: number, law: text }),
    fee: object({ yuan: { type: 'number' }, note: text, law: text }),
    inPerson: text,
    competence: text,
    conditions: list(object({ id: text, text, law: text, checkedBy: oneOf('examiner', 'machine') })),
    materials: list(object({ id: text, text, waiver: text, onPaper: flag }, ['waiver'])),
    result: object({ kind: text, title: text, validity: text }),
    form: { ...anything, description: 'JSON Schema 2020-12 of the form' },
  }),
  LifeEvent: object({ id: text, name: text, summary: text, steps: list(object({ serviceId: text, why: text, after: list(text) })), form: { ...anything, description: 'JSON Schema 2020-12 of its questions' } }),
  OwnLifeEvent: object({
    key: { ...text, format: 'uuid' },
    lifeEvent: text,
    form: anything,
    begunAt: instant,
    endedAt: orNull(instant),
    steps: list(
      object({
        serviceId: text,
        standing: oneOf('waiting', 'open', 'begun', 'under-way', 'granted', 'ended'),
        waitsFor: list(text),
        application: orNull(object({ reference: text, state: ref('State'), dueOn: orNull(date) })),
      }),
    ),
  }),
};
