import { Choice, defineService, delivery, fails, holds, population, uncharged, unknown, type Service } from '@yichuang/definition';
import { addDays } from '@yichuang/kernel';

const text = (zh: string, en: string) => ({ zh, en });
const law = text('《行政许可法》第三十四条', 'Administrative Licensing Law, Article 34');
const outcomes = { holds: text('符合', 'Holds'), fails: text('不符合', 'Fails'), unknown: text('不明', 'Unknown') };

export class PlainForm {
  @Choice(text('条件', 'Condition'), outcomes)
  outcome: keyof typeof outcomes;
}

/** The least a service can be: its form says how its one condition ends. */
export const plainService = defineService({
  id: 'household.plain',
  version: 1,
  name: text('最简事项', 'Plain service'),
  summary: text('仅有一项条件。', 'Has one condition.'),
  keywords: ['最简', 'plain'],
  nature: 'confirmation',
  audience: ['person'],
  law: [law],
  limit: { length: 7, unit: 'calendar-day', promised: 7, law },
  fee: uncharged,
  decision: 'instant',
  level: 'city',
  inPerson: text('无需到场', 'No visit'),
  competence: text('任一窗口', 'Any window'),
  notes: [],
  formTitle: text('条件', 'Condition'),
  form: PlainForm,
  blocks: [delivery({ item: text('证明', 'certificate'), methods: ['post', 'window'] })],
  facts: ({ applicant: { documentNumber } }) => ({ registered: population.person(documentNumber) }),
  prefill: () => ({}),
  conditions: [
    {
      id: 'as-said',
      text: text('如申请人所述', 'As the applicant says'),
      law,
      remedy: 'refusal',
      check: ({ form: { outcome }, facts: { registered } }) => {
        if (!registered) return fails('人口信息中没有您', 'You are not on the population register');
        if (outcome === 'holds') return holds();
        return outcome === 'fails' ? fails('不符合', 'It fails') : unknown('不明', 'It is unknown');
      },
    },
  ],
  materials: [],
  jurisdiction: () => ({ kind: 'vehicle-office', regionCode: '410100' }),
  effects: () => [],
  result: { kind: 'certificate', title: text('证明', 'Certificate'), validity: text('长期', 'Long-term'), numberPrefix: '豫公证', rows: () => [] },
  samples: [
    {
      id: 'granted',
      persona: 'renewal-granted',
      title: text('符合条件', 'The condition holds'),
      answers: () => ({ outcome: 'holds' as const, deliveryMethod: 'window' as const, pickupOffice: '410105' }),
      ends: { granted: true },
    },
  ],
});

/** The same where the law wants two persons: one examines, another decides. */
export const gravePlainService: Service = { ...plainService, id: 'household.grave', decision: 'accept-examine-decide' };

/** The same where a lower office examines and a higher one decides, or several authorities handle it together. */
export const layeredPlainService: Service = {
  ...gravePlainService,
  id: 'household.layered',
  renewsAt: ({ today }) => addDays(today, 60),
  upper: () => ({ kind: 'provincial-department', regionCode: '410000' }),
  jointWith: [text('市场监管部门', 'Market regulation'), text('消防救援机构', 'Fire and rescue')],
};

/** The same where places are limited. */
export const limitedPlainService: Service = { ...plainService, id: 'household.limited', limitedNumber: true };
