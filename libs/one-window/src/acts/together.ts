import { field } from '@yichuang/definition';
import { formatDate, type Text } from '@yichuang/kernel';

import { has, type OpenCase } from '../officers/open-case.js';
import { othersToBeHeard } from '../third-parties/third-party.js';
import { done, number, said, writing, type Act } from './act.js';
import { examinersOf } from './examination.js';
import { findingFields, findingsIn } from './findings.js';
import { dueAfter } from './simulate.js';

const article = (zh: string, en: string): Text => ({ zh: `《行政许可法》${zh}`, en: `Administrative Licensing Law, ${en}` });

/** T34: the lower office has examined; its opinion and all material go up, and nothing is asked for again (T35). */
export const sendUp: Act = {
  id: 'send-up',
  name: { zh: '上报', en: 'Send up' },
  law: article('第三十五条、第四十三条', 'Articles 35 and 43'),
  action: 'sent-up',
  by: ['examiner'],
  closed: (the) => {
    if (!the.service.upper) return { zh: '本事项不需要上报', en: 'This matter is not decided at two levels' };
    return has(the, 'sent-up') ? { zh: '已经上报', en: 'It was sent up before' } : undefined;
  },
  fields: () => [writing('opinion', '初审意见', 'Opinion of the lower office')],
  outcome: (doing) => {
    const { upperOffice: upper } = doing;
    if (!upper) throw new Error('The service has a higher office');
    const action = done(doing, 'sent-up', { to: upper.code });
    const decideBy = dueAfter(doing, action, ['K2']);
    return {
      actions: [action],
      officeCode: upper.code,
      findings: [{ conditionId: 'lower-opinion', result: 'holds', evidence: said(doing, 'opinion'), officerId: doing.officer.id }],
      told: { zh: `已上报${upper.name.zh}，最迟于${formatDate(decideBy, 'zh')}作出决定；不需要再次提交材料。`, en: `sent up to ${upper.name.en}; the decision is made by ${formatDate(decideBy, 'en')}. Nothing need be handed in again.` },
    };
  },
};

/** T36: several authorities handle it together, with one date. */
export const beginJoint: Act = {
  id: 'begin-joint',
  name: { zh: '开始联合办理', en: 'Begin joint handling' },
  law: article('第二十六条第二款、第四十二条第二款', 'Articles 26(2) and 42(2)'),
  action: 'joint-handling-begun',
  by: ['examiner'],
  closed: ({ service }) => (service.jointWith.length === 0 ? { zh: '本事项不在联合办理清单', en: 'This matter is not on the list of joint matters' } : undefined),
  outcome: (doing) => {
    const { the } = doing;
    const action = done(doing, 'joint-handling-begun', { acceptedOn: the.acceptedOn ?? the.receivedOn });
    const decideBy = dueAfter(doing, action, ['K2j']);
    const parts = { zh: the.service.jointWith.map(({ zh }) => zh).join('、'), en: the.service.jointWith.map(({ en }) => en).join(', ') };
    return { actions: [action], told: { zh: `由${parts.zh}联合办理，最迟于${formatDate(decideBy, 'zh')}作出决定。`, en: `handled jointly with ${parts.en}; the decision is made by ${formatDate(decideBy, 'en')}.` } };
  },
};

/** Numbers of the authorities that have not given their opinion. */
const silent = ({ service, log }: OpenCase): number[] => {
  const given = new Set(log.filter(({ kind }) => kind === 'joint-opinion-given').map(({ detail }) => (detail as { authority: number }).authority));
  return service.jointWith.map((_, index) => index).filter((index) => !given.has(index));
};

const stillSilent: Text = { zh: '还有部门没有提出意见', en: 'An authority has not given its opinion' };

/** The opinion of one of them. */
export const giveOpinion: Act = {
  id: 'give-opinion',
  name: { zh: '登记部门意见', en: 'Record an opinion' },
  law: article('第二十六条第二款', 'Article 26(2)'),
  action: 'joint-opinion-given',
  by: ['examiner'],
  closed: (the) => (silent(the).length === 0 ? { zh: '各部门意见已齐备', en: 'All opinions are given' } : undefined),
  fields: (the) => [
    field('authority', 'enum', { zh: '部门', en: 'Authority' }, { options: silent(the).map((index) => ({ id: String(index), label: the.service.jointWith[index] as Text })) }),
    writing('opinion', '意见', 'Opinion'),
  ],
  outcome: (doing) => ({
    actions: [done(doing, 'joint-opinion-given', { authority: number(doing, 'authority') })],
    findings: [{ conditionId: `opinion-${said(doing, 'authority')}`, result: 'holds', evidence: said(doing, 'opinion'), officerId: doing.officer.id }],
  }),
};

/** T37: every part has an opinion; every condition has a finding; another person decides. */
export const endJoint: Act = {
  id: 'end-joint',
  name: { zh: '意见齐备，提请决定', en: 'All opinions given: propose a decision' },
  law: article('第二十六条第二款', 'Article 26(2)'),
  action: 'joint-handling-ended',
  by: ['examiner'],
  closed: (the) => (silent(the).length > 0 ? stillSilent : othersToBeHeard(the)),
  fields: findingFields,
  outcome: (doing) => ({
    actions: [done(doing, 'joint-handling-ended')],
    findings: findingsIn(doing),
    notFor: [...examinersOf(doing.the), doing.officer.id],
    told: { zh: '各部门意见齐备，正在等待决定。', en: 'all opinions are given; it is with the deciding officer.' },
  }),
};
