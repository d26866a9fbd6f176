import { field, fieldCheckLetter, specialProcedureLetter } from '@yichuang/definition';
import { formatDate, type Text } from '@yichuang/kernel';

import { officersWho, type OpenCase } from '../officers/open-case.js';
import { done, letterFacts, noted, number, ordinal, said, writing, type Act } from './act.js';
import { findDueAfter } from './simulate.js';

const article = (zh: string, en: string): Text => ({ zh: `《行政许可法》${zh}`, en: `Administrative Licensing Law, ${en}` });

/** T24: an examiner takes the case up. */
export const beginExamination: Act = {
  id: 'begin-examination',
  name: { zh: '开始审查', en: 'Begin the examination' },
  law: article('第三十四条', 'Article 34'),
  action: 'examination-begun',
  by: ['examiner'],
  outcome: (doing) => ({ actions: [done(doing, 'examination-begun')], told: { zh: `已由${doing.the.office.name.zh}开始审查。`, en: `${doing.the.office.name.en} has begun the examination.` } }),
};

/** The registers are asked again: what was unknown may be known by now, and a consent may have come. */
export const lookAgain: Act = {
  id: 'look-again',
  name: { zh: '重新核对登记信息', en: 'Ask the registers again' },
  law: article('第三十四条', 'Article 34'),
  action: 'assessed',
  by: ['clerk', 'examiner', 'decider'],
  outcome: (doing) => ({ actions: [done(doing, 'assessed')] }),
};

/** T25: the examiner stands aside; someone else goes on and the period runs. */
export const recuse: Act = {
  id: 'recuse',
  name: { zh: '回避', en: 'Stand aside' },
  law: article('第四十八条第一款第三项', 'Article 48(1)(3)'),
  action: 'recused',
  by: ['examiner', 'decider'],
  fields: () => [writing('reason', '回避理由', 'Ground')],
  outcome: (doing) => ({ actions: [done(doing, 'recused')], findings: noted(doing, 'recused', 'reason'), notFor: [doing.officer.id] }),
};

/** T26: two officers go and look; the period runs on. */
export const orderFieldCheck: Act = {
  id: 'order-field-check',
  name: { zh: '安排现场核查', en: 'Arrange a visit' },
  law: article('第三十四条第三款', 'Article 34(3)'),
  action: 'field-check-ordered',
  by: ['examiner'],
  fields: () => [
    field('on', 'date', { zh: '核查日期', en: 'Day' }, { notBefore: 'today' }),
    field('place', 'text', { zh: '地点', en: 'Place' }, { maxLength: 200 }),
    writing('prepare', '请申请人准备', 'What the applicant should have ready'),
  ],
  outcome: (doing) => {
    const on = said(doing, 'on');
    const check = { on, place: said(doing, 'place'), prepare: said(doing, 'prepare') };
    return {
      actions: [done(doing, 'field-check-ordered', { on })],
      letters: [{ ...fieldCheckLetter(letterFacts(doing), check), ordinal: ordinal(doing.the, 'field-check-ordered') }],
      told: { zh: `两名工作人员将于${formatDate(on, 'zh')}现场核查，办理期限不变。`, en: `two officers will come on ${formatDate(on, 'en')}; your date stands.` },
    };
  },
};

/** The line of the last record of a visit that is not signed by a second officer. */
const unsigned = ({ log }: OpenCase) => {
  const last = log.filter(({ kind }) => kind === 'field-check-recorded' || kind === 'field-checked').at(-1);
  return last?.kind === 'field-check-recorded' ? last : undefined;
};

/** The first of two officers writes down what was seen. */
export const recordFieldCheck: Act = {
  id: 'record-field-check',
  name: { zh: '填写核查记录', en: 'Record the visit' },
  law: article('第三十四条第三款', 'Article 34(3)'),
  action: 'field-check-recorded',
  by: ['examiner'],
  closed: (the) => (unsigned(the) ? { zh: '记录已填写，待第二人签署', en: 'The record is written and awaits the second signature' } : undefined),
  fields: () => [writing('record', '核查情况（时间、地点、所见）', 'What was seen, when and where')],
  outcome: (doing) => ({
    actions: [done(doing, 'field-check-recorded')],
    findings: noted(doing, 'field-check', 'record'),
  }),
};

/** T27: the second officer signs; two distinct persons. */
export const signFieldCheck: Act = {
  id: 'sign-field-check',
  name: { zh: '签署核查记录', en: 'Sign the record of the visit' },
  law: article('第三十四条第三款', 'Article 34(3)'),
  action: 'field-checked',
  by: ['examiner'],
  withoutHolding: true,
  closed: (the, _today, { id }) => {
    const record = unsigned(the);
    if (!record) return { zh: '还没有核查记录', en: 'There is no record of the visit yet' };
    return record.actor === `officer:${id}` ? { zh: '记录由您填写，应当由参加核查的另一人签署', en: 'You wrote the record; the other officer who took part signs it' } : undefined;
  },
  fields: () => [field('present', 'boolean', { zh: '本人参加了核查，记录属实', en: 'I took part and the record is true' }, { mustBeTrue: true })],
  outcome: (doing) => ({ actions: [done(doing, 'field-checked')], told: { zh: '现场核查已完成。', en: 'the visit is done.' } }),
};

/** What the law lists, and nothing else: a visit is not among them (第四十五条). */
const procedures: Readonly<Record<string, Text>> = {
  hearing: { zh: '听证', en: 'a hearing' },
  tender: { zh: '招标', en: 'a tender' },
  auction: { zh: '拍卖', en: 'an auction' },
  inspection: { zh: '检验', en: 'an inspection' },
  testing: { zh: '检测', en: 'testing' },
  quarantine: { zh: '检疫', en: 'quarantine' },
  appraisal: { zh: '鉴定', en: 'an expert appraisal' },
  'expert-review': { zh: '专家评审', en: 'an expert review' },
};

interface AskedProcedure {
  readonly procedure: string;
  readonly basis: string;
  readonly expectedDays: number;
}

/** The special procedure that was proposed and not answered yet. */
export const pendingSpecial = ({ log }: Pick<OpenCase, 'log'>): AskedProcedure | undefined => {
  const last = log.filter(({ kind }) => kind.startsWith('special-procedure-')).at(-1);
  return last?.kind === 'special-procedure-asked' ? (last.detail as AskedProcedure) : undefined;
};

const nonePending: Text = { zh: '没有待批准的特殊程序', en: 'No special procedure awaits approval' };

/** T28, first half: the examiner proposes to stop the clock. */
export const askSpecial: Act = {
  id: 'ask-special',
  name: { zh: '提请特殊程序', en: 'Propose a special procedure' },
  law: article('第四十五条', 'Article 45'),
  action: 'special-procedure-asked',
  by: ['examiner'],
  closed: (the) => (pendingSpecial(the) ? { zh: '已提请，待批准', en: 'Proposed already, awaiting approval' } : undefined),
  fields: () => [
    field('procedure', 'enum', { zh: '程序', en: 'Procedure' }, { options: Object.entries(procedures).map(([id, label]) => ({ id, label })) }),
    field('basis', 'text', { zh: '法律依据', en: 'Legal basis' }, { maxLength: 200 }),
    field('expectedDays', 'integer', { zh: '预计工作日', en: 'Expected working days' }, { min: 1, max: 180 }),
  ],
  outcome: (doing) => ({
    actions: [done(doing, 'special-procedure-asked', { procedure: said(doing, 'procedure'), basis: said(doing, 'basis'), expectedDays: number(doing, 'expectedDays') })],
    notFor: [doing.officer.id],
  }),
};

/** T28, second half: the head approves, the notice is served and the clock stops. */
export const beginSpecial: Act = {
  id: 'begin-special',
  name: { zh: '批准特殊程序', en: 'Approve the special procedure' },
  law: article('第四十五条', 'Article 45'),
  action: 'special-procedure-begun',
  by: ['decider'],
  closed: (the) => (pendingSpecial(the) ? undefined : nonePending),
  outcome: (doing) => {
    const asked = pendingSpecial(doing.the);
    const procedure = asked && procedures[asked.procedure];
    if (!asked || !procedure) throw new Error('A special procedure was proposed');
    return {
      actions: [done(doing, 'special-procedure-begun', asked)],
      letters: [{ ...specialProcedureLetter(letterFacts(doing), { ...asked, procedure }), ordinal: ordinal(doing.the, 'special-procedure-begun') }],
      told: { zh: `需要进行${procedure.zh}，预计${asked.expectedDays}个工作日，期间停止计算办理期限。`, en: `${procedure.en} is needed, about ${asked.expectedDays} working days, during which the period stands still.` },
    };
  },
};

export const declineSpecial: Act = {
  id: 'decline-special',
  name: { zh: '不批准特殊程序', en: 'Decline the special procedure' },
  law: article('第四十五条', 'Article 45'),
  action: 'special-procedure-declined',
  by: ['decider'],
  closed: (the) => (pendingSpecial(the) ? undefined : nonePending),
  fields: () => [writing('reason', '理由', 'Reason')],
  outcome: (doing) => ({ actions: [done(doing, 'special-procedure-declined')], findings: noted(doing, 'special-declined', 'reason') }),
};

/** T29: the result is there; the clock runs on from tomorrow. */
export const endSpecial: Act = {
  id: 'end-special',
  name: { zh: '收到结果，结束特殊程序', en: 'Result received, end the procedure' },
  law: article('第四十五条', 'Article 45'),
  action: 'special-procedure-ended',
  by: ['examiner'],
  fields: () => [writing('result', '结果', 'Result')],
  outcome: (doing) => {
    const action = done(doing, 'special-procedure-ended');
    const decideBy = findDueAfter(doing, action, ['K2', 'K2s', 'K2j']);
    return {
      actions: [action],
      findings: noted(doing, 'special-procedure', 'result'),
      told: decideBy
        ? { zh: `特殊程序已结束，最迟于${formatDate(decideBy, 'zh')}作出决定。`, en: `the procedure has ended; the decision is made by ${formatDate(decideBy, 'en')}.` }
        : { zh: '特殊程序已结束；办理期限此前已过，监督人员已知悉。', en: 'the procedure has ended; the period had passed before, and the supervisor knows.' },
    };
  },
};

/** T33: a question; no condition for deciding, and no clock stops. */
export const askInformation: Act = {
  id: 'ask-information',
  name: { zh: '询问情况', en: 'Ask a question' },
  law: article('第三十二条第一款第四项', 'Article 32(1)(4)'),
  action: 'information-asked',
  by: ['examiner'],
  fields: () => [writing('question', '询问内容', 'Question')],
  outcome: (doing) => ({
    actions: [done(doing, 'information-asked')],
    told: { zh: `工作人员询问：${said(doing, 'question')}（可以不答复，您的期限不变）`, en: `an officer asks: ${said(doing, 'question')} (you need not answer; your date stands)` },
  }),
};

/** T50: trouble on our side touches no clock. */
export const noteTrouble: Act = {
  id: 'note-trouble',
  name: { zh: '登记系统或者人员原因', en: 'Note trouble on our side' },
  law: article('第四十二条', 'Article 42'),
  action: 'trouble-noted',
  by: ['clerk', 'examiner', 'decider', 'supervisor'],
  withoutHolding: true,
  fields: () => [writing('trouble', '情况', 'What is wrong')],
  outcome: (doing) => ({
    actions: [done(doing, 'trouble-noted')],
    flags: ['trouble'],
    findings: noted(doing, 'trouble', 'trouble'),
    told: { zh: '因我方原因暂时未能推进，您的期限不变。', en: 'there is trouble on our side; your date stands.' },
  }),
};

/** Everyone who took part in finding the facts: none of them decides (I5). */
export const examinersOf = (the: Pick<OpenCase, 'log'>): number[] => officersWho(the, ['examination-begun', 'field-check-recorded', 'field-checked', 'proposed', 'special-procedure-asked', 'joint-handling-begun', 'joint-opinion-given', 'joint-handling-ended', 'sent-up']);

