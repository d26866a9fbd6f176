import { actionNames, lifecycle } from '@yichuang/one-window';

import { anything, date, flag, instant, list, number, object, oneOf, orNull, ref, text } from './words.js';

const state = ref('State');
const summary = { reference: text, serviceId: text, state, flags: list(text), receivedAt: instant };
const clock = {
  kind: oneOf('K1', 'K2', 'K2s', 'K2j', 'K3', 'K4', 'K5', 'K10', 'K12'),
  law: text,
  length: number,
  unit: oneOf('working-day', 'calendar-day'),
  startedOn: date,
  dueOn: date,
  provisional: { ...flag, description: 'The period touches a year whose holidays are not published yet' },
  status: oneOf('running', 'stopped', 'met', 'expired', 'ended'),
  endedAt: orNull(instant),
};
const item = {
  number,
  kind: oneOf('field', 'material', 'other'),
  target: { ...text, description: 'Name of the field or id of the material' },
  title: text,
  why: text,
  state: oneOf('open', 'handed-in', 'unusable'),
  defect: text,
  reply: text,
};

/** What applicants are told about their applications, see `describe-application` and `describe-correction`. */
export const applicationSchemas = {
  State: oneOf(...Object.keys(lifecycle)),
  Receipt: object({ reference: text, state, receivedAt: instant, answerBy: date }),
  ApplicationSummary: object(summary),
  Application: object(
    {
      ...summary,
      office: orNull(text),
      receivedOn: date,
      acceptedOn: orNull(date),
      decidedAt: orNull(instant),
      form: anything,
      clocks: list(ref('Clock')),
      findings: list(object({ id: text, result: oneOf('holds', 'fails', 'unknown'), reason: text, text, law: text }, ['reason', 'text', 'law'])),
      materials: list(object({ id: text, state: oneOf('not-required', 'handed-in', 'waived', 'on-paper', 'missing') })),
      documents: list(ref('Document')),
    },
  ),
  Clock: object(clock),
  Action: object({ seq: number, kind: oneOf(...Object.keys(actionNames)), actor: text, at: instant, state, detail: anything, hash: text }),
  Document: object({ id: number, kind: text, number: text, title: text, status: oneOf('valid', 'revoked'), issuedAt: instant, ready: flag, verificationCode: text }),
  Correction: object({
    kind: oneOf('correction', 'gap'),
    open: flag,
    askedAt: instant,
    dueOn: date,
    items: list(object(item, ['target', 'defect', 'reply'])),
    form: { ...anything, description: 'JSON Schema 2020-12 of the answers that may be corrected' },
  }),
  Moved: object({ reference: text, state }),
  HandedIn: object({ material: text, upload: { ...text, format: 'uuid' } }),
};
