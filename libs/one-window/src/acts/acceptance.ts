import { acceptanceLetter, acceptanceWithGapLetter, field, nonAcceptanceLetter } from '@yichuang/definition';
import { formatDate } from '@yichuang/kernel';

import type { OpenCase } from '../officers/open-case.js';
import { done, letterFacts, noted, number, renewal, said, today, writing, type Act, type Doing } from './act.js';
import { dueAfter } from './simulate.js';

const article32 = (zh: string, en: string) => ({ zh: `《行政许可法》第三十二条${zh}`, en: `Administrative Licensing Law, Article 32${en}` });

/** Papers that are required and neither here nor replaced by a register. */
const missing = ({ assessment, service }: OpenCase) => service.materials.filter(({ id }) => assessment?.materials.some((material) => material.id === id && material.state === 'missing'));

const acceptance = (doing: Doing, kind: 'accepted' | 'accepted-with-gap', detail: object = {}) => {
  const acceptedOn = today(doing);
  const action = done(doing, kind, { acceptedOn, ...renewal(doing), ...detail });
  const decideBy = dueAfter(doing, action, ['K2', 'K2s']);
  return { acceptedOn, action, decideBy };
};

/** T16: our power, complete, in due form. */
export const accept: Act = {
  id: 'accept',
  name: { zh: '受理', en: 'Accept' },
  law: article32('第一款第五项', '(1)(5)'),
  action: 'accepted',
  by: ['clerk'],
  closed: (the) => (missing(the).length > 0 ? { zh: `缺少材料：${missing(the).map(({ text }) => text.zh).join('、')}`, en: `Missing: ${missing(the).map(({ text }) => text.en).join(', ')}` } : undefined),
  fields: () => [field('complete', 'boolean', { zh: '材料齐全、符合法定形式，属于本机关职权', en: 'Complete, in due form and within our power' }, { mustBeTrue: true })],
  outcome: (doing) => {
    const { acceptedOn, action, decideBy } = acceptance(doing, 'accepted');
    return {
      actions: [action],
      acceptedOn,
      letters: [acceptanceLetter(letterFacts(doing), { acceptedOn, decideBy })],
      told: { zh: `已受理，最迟于${formatDate(decideBy, 'zh')}作出决定。`, en: `accepted; the decision is made by ${formatDate(decideBy, 'en')}.` },
    };
  },
};

/** T17: only minor papers are missing, and the applicant promised them. */
export const acceptWithGap: Act = {
  id: 'accept-with-gap',
  name: { zh: '容缺受理', en: 'Accept with a paper to follow' },
  law: { zh: '《河南省优化营商环境条例》第三十五条', en: 'Henan Business Environment Regulations, Article 35' },
  action: 'accepted-with-gap',
  by: ['clerk'],
  closed: (the) => {
    if (missing(the).length === 0) return { zh: '没有缺少的材料', en: 'Nothing is missing' };
    const required = missing(the).filter(({ promisable }) => !promisable);
    return required.length > 0 ? { zh: `不在可容缺清单：${required.map(({ text }) => text.zh).join('、')}`, en: `Not on the list of papers that may follow: ${required.map(({ text }) => text.en).join(', ')}` } : undefined;
  },
  fields: () => [
    field('promised', 'boolean', { zh: '申请人已书面承诺按期补齐', en: 'The applicant promised in writing to hand it in' }, { mustBeTrue: true }),
    field('days', 'integer', { zh: '补齐期限（日）', en: 'Days to hand it in' }, { min: 10, max: 30 }),
  ],
  outcome: (doing) => {
    const { acceptedOn, action, decideBy } = acceptance(doing, 'accepted-with-gap', { days: number(doing, 'days') });
    const completeBy = dueAfter(doing, action, ['K4']);
    const gap = missing(doing.the);
    return {
      actions: [action],
      acceptedOn,
      flags: ['gap'],
      correction: {
        kind: 'gap',
        items: gap.map(({ id, text }) => ({ kind: 'material', target: id, why: text, state: 'open' })),
        dueOn: completeBy,
        askedAt: doing.at,
      },
      letters: [acceptanceWithGapLetter(letterFacts(doing), { acceptedOn, decideBy }, { items: gap.map(({ text }) => text), completeBy })],
      told: { zh: `已受理；请于${formatDate(completeBy, 'zh')}前补齐所缺材料。`, en: `accepted; hand in the missing paper by ${formatDate(completeBy, 'en')}.` },
    };
  },
};

/** T06: no decision is needed at all; told the same day. */
export const notNeeded: Act = {
  id: 'not-needed',
  name: { zh: '不需要办理（不予受理）', en: 'Not needed (not accepted)' },
  law: article32('第一款第一项', '(1)(1)'),
  action: 'not-accepted',
  by: ['clerk'],
  closed: ({ service }) => (Object.keys(service.notNeeded).length === 0 ? { zh: '本事项没有列明不需要办理的情形', en: 'The service lists no case in which it is not needed' } : undefined),
  fields: ({ service }) => [field('reason', 'enum', { zh: '理由', en: 'Reason' }, { options: Object.entries(service.notNeeded).map(([id, label]) => ({ id, label })) })],
  outcome: (doing) => {
    const reason = doing.the.service.notNeeded[said(doing, 'reason')];
    if (!reason) throw new Error('A reason of the list was validated');
    return { actions: [done(doing, 'not-accepted', { reason: said(doing, 'reason') })], refund: true, letters: [nonAcceptanceLetter(letterFacts(doing), { reason })], told: { zh: `不予受理：${reason.zh}。`, en: `not accepted: ${reason.en}.` } };
  },
};

/** T07: another authority is competent; told at once, and which. */
export const notOurs: Act = {
  id: 'not-ours',
  name: { zh: '不属于本机关职权（不予受理）', en: 'Not within our power (not accepted)' },
  law: article32('第一款第二项', '(1)(2)'),
  action: 'not-accepted',
  by: ['clerk'],
  fields: () => [field('agency', 'text', { zh: '有权办理的行政机关', en: 'The competent authority' }, { maxLength: 100 }), writing('reason', '理由', 'Reason')],
  outcome: (doing) => {
    const [rightAgency, reason] = [said(doing, 'agency'), said(doing, 'reason')];
    const words = { zh: reason, en: reason };
    return {
      actions: [done(doing, 'not-accepted', { notOurs: true })],
      refund: true,
      letters: [nonAcceptanceLetter(letterFacts(doing), { reason: words, rightAgency })],
      told: { zh: `不予受理，请向${rightAgency}提出。`, en: `not accepted; please apply to ${rightAgency}.` },
    };
  },
};

/** T08: another police office of the province is competent; no clock is reset. */
export const transfer: Act = {
  id: 'transfer',
  name: { zh: '转至有权办理的机关', en: 'Pass to the competent office' },
  law: { zh: '《行政许可法》第二十六条第一款', en: 'Administrative Licensing Law, Article 26(1)' },
  action: 'transferred',
  by: ['clerk', 'supervisor'],
  withoutHolding: true,
  fields: ({ office }, offices) => [
    field('office', 'enum', { zh: '转往', en: 'To' }, { options: offices.filter(({ code }) => code !== office.code).map(({ code, name }) => ({ id: code, label: name })) }),
    writing('reason', '理由', 'Reason'),
  ],
  outcome: (doing) => {
    const office = doing.officeByCode(said(doing, 'office'));
    return {
      actions: [done(doing, 'transferred', { from: doing.the.office.code, to: office.code })],
      officeCode: office.code,
      findings: noted(doing, 'transferred', 'reason'),
      told: { zh: `已转由${office.name.zh}办理，原有期限不变。`, en: `passed to ${office.name.en}; your dates stand.` },
    };
  },
};
