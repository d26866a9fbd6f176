import { field } from '@yichuang/definition';
import { civilDateOf } from '@yichuang/kernel';

import { complete as completeCase, twoSteps } from '../grant.js';
import { has, type OpenCase } from '../officers/open-case.js';
import { done, noted, said, writing, type Act } from './act.js';
import { grantable } from './decision.js';

const law = { zh: '《行政许可法》第四十四条', en: 'Administrative Licensing Law, Article 44' };

/** Where the result is now, by the last line that says so. */
export const wayOf = ({ log }: Pick<OpenCase, 'log'>): string | undefined =>
  (log.filter(({ kind }) => kind === 'handed-over' || kind === 'returned-undelivered').at(-1)?.detail as { method?: string } | undefined)?.method;

export const atWindow = (method: string | undefined): boolean => method === 'window' || method === 'police-room';

/** T55: given out at the window, to a person whose identity was checked. */
export const handOut: Act = {
  id: 'hand-out',
  name: { zh: '当面发放', en: 'Hand out' },
  law,
  action: 'delivered',
  by: ['clerk'],
  withoutHolding: true,
  closed: (the) => (atWindow(wayOf(the)) ? undefined : { zh: '结果由承运方送达', en: 'The carrier delivers the result' }),
  fields: () => [
    field('identityChecked', 'boolean', { zh: '已核验领取人身份', en: 'The identity of the recipient was checked' }, { mustBeTrue: true }),
    field('receipt', 'text', { zh: '送达回执编号', en: 'Number of the signed receipt' }, { maxLength: 40 }),
  ],
  outcome: (doing) => {
    const { the } = doing;
    const isPermit = the.flags.includes(twoSteps) && !has(the, 'completed');
    const proof = said(doing, 'receipt');
    return isPermit
      ? { actions: [done(doing, 'permit-delivered', { proof, validity: the.service.completion?.validity })], told: the.service.completion?.text }
      : { actions: [done(doing, 'delivered', { proof })], told: { zh: '已领取。', en: 'handed out.' } };
  },
};

/** T56: it came back; the next way is tried, and the period to deliver still runs. */
export const returned: Act = {
  id: 'returned',
  name: { zh: '退回，改用其他方式送达', en: 'Came back: deliver another way' },
  law,
  action: 'returned-undelivered',
  by: ['clerk', 'supervisor'],
  withoutHolding: true,
  fields: () => [
    writing('reason', '退回原因', 'Why it came back'),
    field('method', 'enum', { zh: '改为', en: 'Now by' }, {
      options: [
        { id: 'window', label: { zh: '窗口领取', en: 'Collection at a window' } },
        { id: 'post', label: { zh: '再次邮寄', en: 'Post again' } },
      ],
    }),
  ],
  outcome: (doing) => {
    const method = said(doing, 'method');
    return {
      actions: [done(doing, 'returned-undelivered', { method })],
      findings: noted(doing, 'returned', 'reason'),
      ...(method === 'post' && { next: [{ kind: 'confirm-delivery', dueAt: doing.at }] }),
      told: method === 'post' ? { zh: '邮件被退回，已再次寄出。', en: 'it came back and was posted again.' } : { zh: '邮件被退回，请到窗口领取。', en: 'it came back; please collect it at the window.' },
    };
  },
};

/** T53: faulty; the serial is void and it is made again. */
export const reportDefect: Act = {
  id: 'report-defect',
  name: { zh: '证件不合格，重新制作', en: 'Faulty: make it again' },
  law,
  action: 'production-failed',
  by: ['clerk', 'supervisor'],
  withoutHolding: true,
  fields: () => [writing('defect', '缺陷', 'Defect')],
  outcome: (doing) => ({
    actions: [done(doing, 'production-failed')],
    findings: noted(doing, 'defect', 'defect'),
    dropSteps: true,
    next: [{ kind: 'produce', dueAt: doing.at }],
    told: { zh: '证件不合格，正在重新制作，送达期限不变。', en: 'it was faulty and is being made again; the date of delivery stands.' },
  }),
};

/** The second step of a decision in two: what the applicant brought is confirmed, and the register changes. */
export const complete: Act = {
  id: 'complete',
  name: { zh: '确认后续办理', en: 'Confirm the next step' },
  law,
  action: 'completed',
  by: ['clerk'],
  fields: () => [
    field('checked', 'boolean', { zh: '已核对申请人带回的证明，与准许文书一致', en: 'What the applicant brought was checked and matches the permit' }, { mustBeTrue: true }),
  ],
  outcome: (doing) => ({ ...completeCase(grantable(doing)), acceptedOn: civilDateOf(doing.at) }),
};
