import { field, refusalLetter, reopeningLetter, terminationLetter, type Refusal } from '@yichuang/definition';
import { addYears, civilDateOf, formatDate, inBoth, type Text } from '@yichuang/kernel';

import { grant as grantCase, type Grantable } from '../grant.js';
import type { OpenCase } from '../officers/open-case.js';
import { othersToBeHeard } from '../third-parties/third-party.js';
import type { OfficerFinding } from '../write/outcome.js';
import { actorOf, done, letterFacts, noted, ordinal, said, today, writing, type Act, type Doing } from './act.js';
import { examinersOf, pendingSpecial } from './examination.js';
import { failedIn, findingFields, findingsIn, heldBy, notAllFound, notAllHold, openConditions, someFail, unfound } from './findings.js';
import { dueAfter } from './simulate.js';

const article = (zh: string, en: string): Text => ({ zh: `《行政许可法》${zh}`, en: `Administrative Licensing Law, ${en}` });

/** The case as the decision to grant needs it, on what registers say now. */
export const grantable = ({ the, officer, seen, decidingOffice, at }: Doing, findings?: readonly OfficerFinding[]): Grantable => ({
  application: the,
  service: the.service,
  request: { form: the.form, submitter: the.submitter, receivedOn: the.receivedOn, handedIn: the.materials.map(({ material }) => material) },
  seen,
  office: decidingOffice,
  held: heldBy(the, findings),
  at,
  actor: actorOf(officer),
  ordinal: ordinal(the, 'refused'),
});

const oneOfficerMay = ({ service }: OpenCase): Text | undefined =>
  service.decision === 'instant' || service.decision === 'review' ? undefined : { zh: '本事项应当由两人分别审查和决定', en: 'This matter is examined and decided by two different persons' };

/** What must come first: a procedure that was proposed, and others who are to be heard. */
const pending = (the: OpenCase): Text | undefined => (pendingSpecial(the) ? { zh: '特殊程序待批准', en: 'A special procedure awaits approval' } : othersToBeHeard(the));

/** Where places are limited, whoever was accepted earlier is decided first (I8). */
const notInTurn = ({ ahead }: OpenCase): Text | undefined =>
  ahead > 0 ? { zh: `受理在先的${ahead}件还没有决定，应当按受理先后决定（第五十七条）`, en: `${ahead} case(s) accepted earlier are not decided; places are given in the order of acceptance (Article 57)` } : undefined;

/** T40: every condition has a finding and evidence; the case goes to another person for the decision. */
export const propose: Act = {
  id: 'propose',
  name: { zh: '审查完毕，提请决定', en: 'Propose a decision' },
  law: article('第三十四条、第三十七条', 'Articles 34 and 37'),
  action: 'proposed',
  by: ['examiner'],
  closed: pending,
  fields: (the) => [
    ...findingFields(the),
    field('recommendation', 'enum', { zh: '审查意见', en: 'Recommendation' }, {
      options: [
        { id: 'grant', label: { zh: '建议准予', en: 'Grant' } },
        { id: 'refuse', label: { zh: '建议不予', en: 'Refuse' } },
      ],
    }),
  ],
  check: (the, input) => {
    if (input.recommendation === 'grant' && someFail(the, input)) return { field: 'recommendation', message: { zh: '有条件不符合，不能建议准予', en: 'A condition does not hold: granting cannot be recommended' } };
    if (input.recommendation === 'refuse' && !someFail(the, input)) return { field: 'recommendation', message: { zh: '没有不符合的条件，不能建议不予', en: 'No condition fails: a refusal cannot be recommended' } };
    return undefined;
  },
  outcome: (doing) => ({
    actions: [done(doing, 'proposed', { recommendation: said(doing, 'recommendation'), findings: findingsIn(doing).map(({ conditionId, result }) => ({ id: conditionId, result })) })],
    findings: findingsIn(doing),
    notFor: [...examinersOf(doing.the), doing.officer.id],
    told: { zh: '审查完毕，正在等待决定。', en: 'examined; it is with the deciding officer.' },
  }),
};

/** T42 by one officer, where the instrument allows it: a yes needs one person, a no needs two. */
export const grantAlone: Act = {
  id: 'grant-alone',
  name: { zh: '审查并准予', en: 'Examine and grant' },
  law: article('第三十四条第二款', 'Article 34(2)'),
  action: 'granted',
  by: ['examiner'],
  closed: (the) => oneOfficerMay(the) ?? pending(the) ?? notInTurn(the),
  fields: findingFields,
  check: (the, input) => {
    const failed = openConditions(the).find(({ id }) => input[`found-${id}`] === 'fails');
    return failed && { field: `found-${failed.id}`, message: notAllHold };
  },
  outcome: (doing) => ({ ...grantCase(grantable(doing, findingsIn(doing))), findings: findingsIn(doing) }),
};

/** T41: the decider is not satisfied. */
export const sendBack: Act = {
  id: 'send-back',
  name: { zh: '退回继续审查', en: 'Send back' },
  law: article('第三十四条', 'Article 34'),
  action: 'sent-back',
  by: ['decider'],
  fields: () => [writing('reason', '退回理由', 'Reason')],
  outcome: (doing) => ({ actions: [done(doing, 'sent-back')], findings: noted(doing, 'sent-back', 'reason') }),
};

/** T42: all conditions are met; another person than the examiner decides. */
export const grant: Act = {
  id: 'grant',
  name: { zh: '准予', en: 'Grant' },
  law: article('第三十八条第一款', 'Article 38(1)'),
  action: 'granted',
  by: ['decider'],
  closed: (the) => {
    if (the.state !== 'deciding') return { zh: '审查完毕后才能决定', en: 'It can be decided once it is examined' };
    if (failedIn(the).length > 0) return notAllHold;
    return unfound(the).length > 0 ? notAllFound : (othersToBeHeard(the) ?? notInTurn(the));
  },
  fields: () => [field('decided', 'boolean', { zh: '已核对审查意见和证据，以本机关名义准予', en: 'I have checked the findings and the evidence and grant it in the name of the office' }, { mustBeTrue: true })],
  outcome: (doing) => grantCase(grantable(doing)),
};

const heard = field('heard', 'boolean', { zh: '已听取申请人对不利事实的陈述、申辩', en: 'The applicant was heard on the adverse facts' }, { mustBeTrue: true });

const refusalIn = (doing: Doing): Refusal => ({ condition: said(doing, 'condition'), evidence: said(doing, 'evidence'), howToMend: said(doing, 'howToMend') });

const refuseWith = (doing: Doing, detail: object) => ({
  actions: [done(doing, 'refused', { condition: said(doing, 'condition'), ...detail })],
  decidedAt: doing.at,
  refund: true,
  dropSteps: true,
  letters: [{ ...refusalLetter(letterFacts(doing, doing.decidingOffice), today(doing), refusalIn(doing)), ordinal: ordinal(doing.the, 'refused') }],
  told: { zh: '决定不予，理由、改正办法和救济途径见决定书。', en: 'refused; the decision gives the reason, what would mend it, and your remedies.' },
});

/** T43: a named condition fails, with evidence, how to mend it and the remedies. */
export const refuse: Act = {
  id: 'refuse',
  name: { zh: '不予', en: 'Refuse' },
  law: article('第三十八条第二款', 'Article 38(2)'),
  action: 'refused',
  by: ['decider'],
  closed: (the) => {
    if (the.state !== 'deciding') return { zh: '审查完毕后才能决定', en: 'It can be decided once it is examined' };
    return failedIn(the).length === 0 ? { zh: '没有不符合的条件，不能不予', en: 'No condition fails: it cannot be refused' } : othersToBeHeard(the);
  },
  fields: (the) => [
    field('condition', 'enum', { zh: '不符合的条件', en: 'The condition that fails' }, { options: failedIn(the).map(({ id, text }) => ({ id, label: text })) }),
    writing('evidence', '认定的事实和证据', 'Facts and evidence'),
    writing('howToMend', '如何改正', 'What would mend it'),
    heard,
  ],
  outcome: (doing) => refuseWith(doing, {}),
};

/** T44: false material is proved; for matters of public safety nobody may apply again for a year (第七十八条). */
export const findFalse: Act = {
  id: 'find-false',
  name: { zh: '认定虚假材料，不予并警告', en: 'Find false material: refuse and warn' },
  law: article('第七十八条', 'Article 78'),
  action: 'refused',
  by: ['decider'],
  withoutHolding: true,
  fields: ({ service }) => [
    field('condition', 'enum', { zh: '涉及的条件', en: 'The condition concerned' }, { options: service.conditions.map(({ id, text }) => ({ id, label: text })) }),
    writing('evidence', '虚假的证据', 'Evidence of falsehood'),
    writing('howToMend', '如何改正', 'What would mend it'),
    heard,
    field('publicSafety', 'boolean', { zh: '直接关系公共安全，1年内不得再次申请', en: 'Directly concerns public safety: no new application for one year' }),
  ],
  outcome: (doing) => {
    const { the, input, at } = doing;
    const bar = { documentNumber: the.applicant.documentNumber, serviceId: the.service.id, until: addYears(civilDateOf(at), 1) };
    return { ...refuseWith(doing, { falseMaterial: true }), ...(input.publicSafety === true && { bar }) };
  },
};

/** T45: a review or a court has changed the decision. */
export const reopen: Act = {
  id: 'reopen',
  name: { zh: '依复议或者判决重新办理', en: 'Reopen by order of a review or a court' },
  law: { zh: '《行政复议法》第六十四条；《行政诉讼法》第七十条', en: 'Administrative Reconsideration Law, Article 64; Administrative Litigation Law, Article 70' },
  action: 'review-ordered',
  by: ['supervisor'],
  withoutHolding: true,
  fields: () => [field('order', 'text', { zh: '决定书或者判决书文号', en: 'Number of the order' }, { maxLength: 100 })],
  outcome: (doing) => {
    const { the } = doing;
    const order = said(doing, 'order');
    const action = done(doing, 'review-ordered', { order });
    const decideBy = dueAfter(doing, action, ['K2']);
    const acceptance = the.state === 'not-accepted' ? { acceptedOn: today(doing) } : {};
    return {
      actions: [action],
      ...acceptance,
      letters: [{ ...reopeningLetter(letterFacts(doing), { order, decideBy, ...acceptance }), ordinal: ordinal(the, 'review-ordered') }],
      told: { zh: `已依复议决定或者判决重新办理，最迟于${formatDate(decideBy, 'zh')}作出决定。`, en: `reopened by order of the review or the court; the decision is made by ${formatDate(decideBy, 'en')}.` },
    };
  },
};

/** T47: the applicant died or lost capacity, the entity ended, the object is gone. */
export const terminate: Act = {
  id: 'terminate',
  name: { zh: '终止办理', en: 'End the case' },
  law: article('第七十条', 'Article 70'),
  action: 'terminated',
  by: ['decider', 'supervisor'],
  withoutHolding: true,
  fields: () => [writing('reason', '原因和登记依据', 'Reason, and the register that shows it')],
  outcome: (doing) => ({
    actions: [done(doing, 'terminated')],
    refund: true,
    dropSteps: true,
    letters: [terminationLetter(letterFacts(doing), inBoth(said(doing, 'reason')))],
    told: { zh: '办理终止，原因见通知书。', en: 'ended; the notice gives the reason.' },
  }),
};
