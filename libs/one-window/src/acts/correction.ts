import { correctionLetter, field, isAsked, type Answers, type Field } from '@yichuang/definition';
import { formatDate, type Text } from '@yichuang/kernel';

import { itemTitle } from '../applicant/item-title.js';
import type { OpenCase } from '../officers/open-case.js';
import type { CorrectionItem } from '../write/outcome.js';
import { done, letterFacts, number, said, textIn, writing, type Act } from './act.js';
import { dueAfter } from './simulate.js';

const law = { zh: '《行政许可法》第三十二条第一款第四项', en: 'Administrative Licensing Law, Article 32(1)(4)' };

const chosen = (input: Answers, name: string): readonly string[] => (input[name] as readonly string[] | undefined) ?? [];

const askable = ({ service, form }: OpenCase): readonly Field[] => service.fields.filter((each) => !each.fromRegister && isAsked(each, form));

const whyField = (name: string, { zh, en }: Text, wanted: (input: Answers) => boolean): Field =>
  field(`why-${name}`, 'longText', { zh: `“${zh}”需要怎样补正`, en: `What is wrong with “${en}”` }, { when: wanted, maxLength: 500 });

function correctionFields(the: OpenCase): Field[] {
  const { materials } = the.service;
  const fields = askable(the);
  return [
    field('materials', 'multiEnum', { zh: '需要补正的材料', en: 'Materials' }, { required: false, options: materials.map(({ id, text }) => ({ id, label: text })) }),
    ...materials.map(({ id, text }) => whyField(id, text, (input) => chosen(input, 'materials').includes(id))),
    field('answers', 'multiEnum', { zh: '需要补正的填写内容', en: 'Answers' }, { required: false, options: fields.map(({ name, label }) => ({ id: name, label })) }),
    ...fields.map(({ name, label }) => whyField(name, label, (input) => chosen(input, 'answers').includes(name))),
    field('other', 'longText', { zh: '其他形式缺陷（写明项目和要求）', en: 'Another formal defect (name it and what is needed)' }, { required: false, maxLength: 500 }),
    field('days', 'integer', { zh: '补正期限（日）', en: 'Days to hand in' }, { min: 10, max: 30 }),
  ];
}

const item = (kind: CorrectionItem['kind'], why: string, target?: string): CorrectionItem => ({ kind, ...(target !== undefined && { target }), why: { zh: why, en: why }, state: 'open' });

const itemsOf = (input: Answers): CorrectionItem[] => [
  ...chosen(input, 'materials').map((id) => item('material', textIn(input, `why-${id}`), id)),
  ...chosen(input, 'answers').map((name) => item('field', textIn(input, `why-${name}`), name)),
  ...(textIn(input, 'other') ? [item('other', textIn(input, 'other'))] : []),
];

const lineOf = (the: OpenCase) => (each: CorrectionItem): Text => ({ zh: `${itemTitle(the.service, each).zh}：${each.why.zh}`, en: `${itemTitle(the.service, each).en}: ${each.why.en}` });

/** T09: everything that is missing, told once; a second request is forbidden (T13). */
export const askCorrection: Act = {
  id: 'ask-correction',
  name: { zh: '一次告知补正', en: 'Ask for corrections' },
  law,
  action: 'correction-asked',
  by: ['clerk'],
  closed: ({ correction }) => (correction ? { zh: '已经告知过一次，依法不得再次要求补正', en: 'Corrections were asked for before; the law allows it once' } : undefined),
  fields: correctionFields,
  check: (_the, input) => (itemsOf(input).length === 0 ? { field: 'materials', message: { zh: '请至少选择一项需要补正的内容', en: 'Choose at least one thing to correct' } } : undefined),
  outcome: (doing) => {
    const action = done(doing, 'correction-asked', { days: number(doing, 'days'), items: itemsOf(doing.input).map(({ kind, target }) => ({ kind, target })) });
    const completeBy = dueAfter(doing, action, ['K4']);
    const items = itemsOf(doing.input);
    return {
      actions: [action],
      correction: { kind: 'correction', items, dueOn: completeBy, askedAt: doing.at },
      letters: [correctionLetter(letterFacts(doing), { items: items.map(lineOf(doing.the)), completeBy })],
      told: { zh: `需要补正${items.length}项，请于${formatDate(completeBy, 'zh')}前一次补齐，此后不再要求其他材料。`, en: `${items.length} correction(s) needed by ${formatDate(completeBy, 'en')}; nothing more can be asked for.` },
    };
  },
};

const handedIn = (correction: OpenCase['correction']) => (correction?.items ?? []).flatMap((each, index) => (each.state === 'handed-in' ? [{ each, index }] : []));

/** T14: what was handed in cannot be used; only for what was asked, and the applicant is given the days the clerk took. */
export const itemUnusable: Act = {
  id: 'item-unusable',
  name: { zh: '补正内容无法使用', en: 'A correction cannot be used' },
  law: { zh: '《行政许可法》第三十二条第一款第五项', en: 'Administrative Licensing Law, Article 32(1)(5)' },
  action: 'item-unusable',
  by: ['clerk'],
  withoutHolding: true,
  closed: ({ correction }) => (handedIn(correction).length === 0 ? { zh: '还没有收到补正内容', en: 'No correction was handed in yet' } : undefined),
  fields: (the) => [
    field('item', 'enum', { zh: '哪一项', en: 'Which one' }, { options: handedIn(the.correction).map(({ each, index }) => ({ id: String(index), label: itemTitle(the.service, each) })) }),
    writing('defect', '为什么无法使用', 'Why it cannot be used'),
    field('days', 'integer', { zh: '补回的天数（从收到到告知）', en: 'Days given back (from receipt to this notice)' }, { min: 1, max: 30 }),
  ],
  outcome: (doing) => {
    const { correction } = doing.the;
    if (!correction) throw new Error('A correction was asked for');
    const action = done(doing, 'item-unusable', { days: number(doing, 'days'), item: number(doing, 'item') });
    const defect = said(doing, 'defect');
    const items = correction.items.map((each, index): CorrectionItem => (index === number(doing, 'item') ? { ...each, state: 'unusable', defect: { zh: defect, en: defect } } : each));
    const dueOn = dueAfter(doing, action, ['K4']);
    return {
      actions: [action],
      correction: { ...correction, items, dueOn },
      told: { zh: `一项补正内容无法使用（${defect}），请于${formatDate(dueOn, 'zh')}前重新提供。`, en: `one correction cannot be used (${defect}); hand it in again by ${formatDate(dueOn, 'en')}.` },
    };
  },
};
