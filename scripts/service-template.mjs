const capitalise = (word) => word.charAt(0).toUpperCase() + word.slice(1);
const words = (slug) => slug.split('-');

/** `driving-licence-renewal` as `drivingLicenceRenewal`. */
export const camelCase = (slug) => words(slug).map((word, index) => (index === 0 ? word : capitalise(word))).join('');

const quoted = (text) => `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;

/** A service as small as a service can be: one question, one condition, one sample. It passes the contract as it stands. */
export const serviceFile = ({ id, slug, name }) => {
  const form = `${words(slug).map(capitalise).join('')}Form`;
  const [zh, en] = [quoted(name.zh), quoted(name.en)];
  return `import { applicant, contact, declaration, defineService, delivery, fails, holds, LongText, uncharged } from '@yichuang/definition';

const law = { zh: '《国务院关于在线政务服务的若干规定》（国务院令第716号）', en: 'State Council Regulations on Online Government Services (Order 716)' };

export class ${form} {
  @LongText({ zh: '申请事由', en: 'Reason' }, { maxLength: 500 })
  reason: string;
}

export const ${camelCase(slug)} = defineService({
  id: ${quoted(id)},
  version: 1,
  name: { zh: ${zh}, en: ${en} },
  summary: { zh: ${zh}, en: ${en} },
  keywords: [${zh}, ${en}],
  nature: 'public-service',
  audience: ['person'],
  law: [law],
  limit: { length: 20, unit: 'working-day', promised: 5, law: { zh: '《行政许可法》第四十二条', en: 'Administrative Licensing Law, Article 42' } },
  fee: uncharged,
  decision: 'instant',
  level: 'city',
  inPerson: { zh: '全程网上办理', en: 'Entirely online' },
  competence: { zh: '户籍所在地公安机关', en: 'The police of the place of household registration' },
  notes: [],

  formTitle: { zh: '申请内容', en: 'What you apply for' },
  form: ${form},
  blocks: [applicant(), contact(), delivery({ item: { zh: '证明', en: 'certificate' }, methods: ['electronic'] }), declaration()],
  facts: () => ({}),
  prefill: () => ({}),

  conditions: [
    {
      id: 'registered-here',
      text: { zh: '申请人在本省登记户口', en: 'The applicant is on the population register of the province' },
      law,
      remedy: 'refusal',
      check: ({ facts: { person } }) => (person ? holds() : fails('人口登记中没有您', 'You are not on the population register')),
    },
  ],
  materials: [],

  jurisdiction: ({ facts: { person } }) => ({ kind: 'city-bureau', regionCode: person?.registeredRegion ?? '410100' }),
  effects: () => [],
  result: {
    kind: 'certificate',
    title: { zh: ${quoted(`${name.zh}证明`)}, en: ${quoted(`${name.en}: certificate`)} },
    numberPrefix: '豫公证',
    validity: { zh: '长期有效', en: 'Unlimited' },
    rows: ({ applicant: { name } }) => [{ label: { zh: '姓名', en: 'Name' }, value: { zh: name, en: name } }],
  },

  samples: [
    {
      id: 'granted',
      persona: 'renewal-granted',
      title: { zh: '符合条件', en: 'The condition holds' },
      answers: () => ({ reason: '因个人需要申请', contactPhone: '13903710001', deliveryMethod: 'electronic' as const, truthDeclaration: true as const }),
      ends: { granted: true },
    },
  ],
});
`;
};
