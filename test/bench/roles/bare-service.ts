import { defineService, ShortText, uncharged } from '@yichuang/definition';

export class BareForm {
  @ShortText({ zh: '事由', en: 'Subject' })
  subject: string;

  @ShortText({ zh: '说明', en: 'Explanation' })
  explanation: string;
}

const nothing = { zh: '无', en: 'None' };

/** A service that asks no register and changes none: what is left is the one window itself. */
export const bareService = defineService({
  id: 'traffic.bare',
  version: 1,
  name: { zh: '基准测试事项', en: 'Bare service' },
  summary: nothing,
  keywords: ['基准', 'bare'],
  nature: 'public-service',
  audience: ['person'],
  law: [nothing],
  limit: { length: 1, unit: 'working-day', promised: 1, law: nothing },
  fee: uncharged,
  decision: 'instant',
  level: 'province',
  inPerson: nothing,
  competence: nothing,
  notes: [],
  formTitle: nothing,
  form: BareForm,
  blocks: [],
  facts: () => ({}),
  prefill: () => ({}),
  conditions: [],
  materials: [],
  jurisdiction: () => ({ kind: 'vehicle-office', regionCode: '410100' }),
  effects: () => [],
  result: { kind: 'receipt', title: nothing, validity: nothing, numberPrefix: 'B', rows: () => [] },
  samples: [{ id: 'granted', title: nothing, persona: 'anyone', answers: () => ({ subject: '申请', explanation: '基准测试' }), ends: { granted: true } }],
});
