import { applicant, contact, defineService, fails, holds, organisation, violationRecord, type Outcome, type Party, type Penalty } from '@yichuang/definition';
import { dateInBoth, inBoth, type CivilDate, type Text } from '@yichuang/kernel';

import { dueOn, totalOf } from './fine-amount.js';
import { FineForm } from './fine-form.js';
import { fineSamples } from './fine-samples.js';
import { handlingRules, payBy } from './violation-law.js';
import { roadSafetyLaw } from './vehicle-law.js';

const penaltyLaw = (zh: string, en: string) => ({ zh: `《行政处罚法》${zh}`, en: `Administrative Penalty Law, ${en}` });

interface FineCase {
  readonly form: Partial<FineForm>;
  readonly applicant: Party;
  readonly facts: { readonly penalty: Penalty | null };
  readonly today: CivilDate;
}

const notFound = fails('没有查到该编号的处罚决定，请照决定书核对编号', 'No decision with this number was found: compare it with the decision');

const ofPenalty =
  (check: (penalty: Penalty, subject: FineCase) => Outcome) =>
  (subject: FineCase): Outcome =>
    subject.facts.penalty ? check(subject.facts.penalty, subject) : notFound;

const hasPenalty = ({ facts: { penalty } }: FineCase): boolean => penalty !== null;

type Named = Pick<FineCase, 'form' | 'facts'>;

/** Whoever pays knows who was fined; the machine tells nobody else anything of a decision. */
const namesPenalised = ({ form: { penalisedIdNumber, penalisedName }, facts: { penalty } }: Named): boolean => penalty !== null && penalisedIdNumber === penalty.penalisedNumber && penalisedName === penalty.penalisedName;

function payerKnown({ penalisedNumber }: Penalty, subject: FineCase): Outcome {
  const { form, applicant: { documentNumber } } = subject;
  if (!namesPenalised(subject)) return fails('被处罚人姓名、证件号码与决定书不一致，请核对', 'Name or number of the person fined differs from the decision: check both');
  return form.payerRelation !== 'self' || documentNumber === penalisedNumber ? holds() : fails('您不是被处罚人，请选择您与被处罚人的关系', 'You are not the person fined: choose your relation to that person');
}

function amountSettled(penalty: Penalty, { form, today }: FineCase): Outcome {
  const due = totalOf(dueOn(penalty, today));
  if (form.amountDue !== undefined && form.amountDue !== due) return fails(`应缴金额为${due}元，不能改动`, `The amount due is ${due} yuan and cannot be changed`);
  return holds({ zh: `应缴${due}元；${dateInBoth(payBy(penalty.servedOn)).zh}前缴纳的不加处罚款`, en: `${due} yuan are due; there is no surcharge until ${dateInBoth(payBy(penalty.servedOn)).en}` });
}

/** Why a fine that was imposed is not to be paid here, or not any more. */
function whyNotOwed({ status, isWithCourt }: Penalty): Text | undefined {
  if (status === 'paid') return { zh: '该罚款已经缴纳，无需再缴', en: 'This fine has been paid: nothing more is due' };
  if (status === 'cancelled') return { zh: '该处罚决定已经撤销，无需缴纳', en: 'This decision has been cancelled: nothing is due' };
  return isWithCourt ? { zh: '该处罚决定已申请人民法院强制执行，请向法院缴纳', en: 'The court enforces this decision: pay there' } : undefined;
}

const failsFor = (penalty: Penalty): Outcome => {
  const why = whyNotOwed(penalty);
  return why ? fails(why.zh, why.en) : holds();
};

const receiptNumber = (serial: number): string => `41PJ${String(serial).padStart(10, '0')}`;

/** A fine is paid at the cashier of the province; the registers change when the money is there. */
export const finePayment = defineService({
  id: 'traffic.fine-payment',
  version: 1,
  name: { zh: '交通违法罚款缴纳', en: 'Payment of traffic fine' },
  summary: { zh: '凭处罚决定书编号在线缴纳交通违法罚款，取得电子票据。', en: 'Pays a traffic fine online by decision number and returns an electronic receipt.' },
  keywords: ['交罚款', '缴罚款', '缴纳罚款', '违章缴费', '违章罚款', '罚单', '交通罚款', '滞纳金', '加处罚款', 'fakuan', 'jiao fakuan', 'pay a fine', 'traffic fine', 'pay a ticket'],
  nature: 'public-service',
  audience: ['person', 'organisation', 'foreigner'],
  law: [roadSafetyLaw('第一百零八条、第一百零九条', 'Articles 108 and 109'), penaltyLaw('第六十六条、第六十七条、第七十二条、第七十三条', 'Articles 66, 67, 72 and 73'), handlingRules('第六十条', 'Article 60')],
  limit: { length: 1, unit: 'working-day', promised: 0, law: handlingRules('第六十条', 'Article 60') },
  fee: { yuan: 0, note: { zh: '办理不收费；缴纳的是决定书载明的罚款，逾期每日加处百分之三，加处的不超过罚款数额', en: 'No handling fee: you pay the fine in the decision, and 3% more for each day late, at most as much again' }, law: { zh: '《道路交通安全法》第一百零八条、第一百零九条', en: 'Road Traffic Safety Law, Articles 108 and 109' } },
  decision: 'instant',
  level: 'county',
  inPerson: { zh: '不需要到场', en: 'None' },
  competence: { zh: '省内各级公安机关交通管理部门的处罚决定；款项缴入作出决定的机关的国库', en: 'Decisions of all traffic police of the province; the money goes to the treasury of the authority that decided' },
  notes: [
    { zh: '确有经济困难的，向作出决定的机关申请延期或者分期，不在本平台办理', en: 'In hardship ask the authority that decided for deferral or instalments, not this portal' },
    { zh: '缴款不影响申请行政复议和提起行政诉讼', en: 'Payment does not keep you from a review or a lawsuit' },
    { zh: '金额按申请当日计算，请当日缴款', en: 'The amount is that of the day of application: pay on the same day' },
  ],

  formTitle: { zh: '处罚决定和缴款', en: 'Decision and payment' },
  form: FineForm,
  blocks: [applicant(), organisation({ label: { zh: '缴款单位', en: 'Paying organisation' }, when: ({ payerRelation }) => payerRelation === 'employer', law: penaltyLaw('第六十七条', 'Article 67') }), contact()],
  facts: ({ form }) => ({ penalty: violationRecord.penalty(form.decisionNumber ?? '') }),
  prefill: ({ form, facts: { penalty }, today, applicant: { name, documentNumber } }) => ({
    payerRelation: 'self' as const,
    penalisedIdNumber: documentNumber,
    penalisedName: name,
    ...(penalty && namesPenalised({ form: { penalisedIdNumber: documentNumber, penalisedName: name, ...form }, facts: { penalty } }) && { amountDue: totalOf(dueOn(penalty, today)), plateNumber: penalty.plateNumber ?? undefined }),
  }),

  conditions: [
    { id: 'decision-exists', text: { zh: '处罚决定书编号有效，状态为已处理未缴款', en: 'The decision exists and is unpaid' }, law: handlingRules('第六十条', 'Article 60'), remedy: 'refusal', check: ofPenalty(() => holds()) },
    { id: 'payer-known', text: { zh: '缴款人核对被处罚人信息', en: 'The payer confirms the person fined' }, law: penaltyLaw('第六十七条', 'Article 67'), remedy: 'correction', when: hasPenalty, check: ofPenalty(payerKnown) },
    { id: 'amount-settled', text: { zh: '应缴金额为罚款加法定加处罚款', en: 'The amount due is fine plus surcharge' }, law: penaltyLaw('第七十二条、第七十三条', 'Articles 72 and 73'), remedy: 'correction', when: namesPenalised, check: ofPenalty(amountSettled) },
    {
      id: 'not-paid',
      text: { zh: '该罚款未缴纳', en: 'Not yet paid' },
      law: penaltyLaw('第六十七条', 'Article 67'),
      remedy: 'refusal',
      when: namesPenalised,
      check: ofPenalty((penalty) => (penalty.status === 'paid' ? failsFor(penalty) : holds())),
    },
    {
      id: 'not-suspended',
      text: { zh: '处罚决定没有被撤销、变更，也未进入法院强制执行', en: 'The fine is not cancelled or under court enforcement' },
      law: penaltyLaw('第七十二条、第七十三条', 'Articles 72 and 73'),
      remedy: 'refusal',
      when: namesPenalised,
      check: ofPenalty((penalty) => (penalty.status === 'paid' ? holds() : failsFor(penalty))),
    },
  ],
  materials: [],

  jurisdiction: ({ facts: { penalty } }) => ({ kind: 'county-bureau', regionCode: penalty?.regionCode ?? '410105' }),
  charges: ({ form, facts: { penalty }, today }) => (penalty?.status === 'processed-unpaid' && namesPenalised({ form, facts: { penalty } }) ? dueOn(penalty, today) : []),
  effectsWhen: 'paid',
  noLongerOwed: ({ facts: { penalty } }) => (penalty ? whyNotOwed(penalty) : undefined),
  effects: ({ form, facts: { penalty }, submitter: { documentNumber }, today, decidedOn, serial }) =>
    penalty
      ? [
          violationRecord.pay({ decisionNumber: penalty.decisionNumber, paidOn: decidedOn }),
          violationRecord.recordPayment({ number: receiptNumber(serial), decisionNumber: penalty.decisionNumber, amount: totalOf(dueOn(penalty, today)), payerNumber: documentNumber, channel: form.paymentChannel, paidOn: decidedOn }),
        ]
      : [],
  result: {
    kind: 'fine-receipt',
    title: { zh: '罚款缴款凭证', en: 'Receipt for a traffic fine' },
    numberPrefix: '豫公交罚缴',
    validity: { zh: '长期有效', en: 'Permanent record' },
    rows: ({ facts: { penalty }, submitter, today, serial }) =>
      penalty
        ? [
            { label: { zh: '凭证号码', en: 'Receipt number' }, value: inBoth(receiptNumber(serial)) },
            { label: { zh: '处罚决定书编号', en: 'Decision number' }, value: inBoth(penalty.decisionNumber) },
            { label: { zh: '被处罚人', en: 'Person fined' }, value: inBoth(penalty.penalisedName) },
            { label: { zh: '缴款人', en: 'Payer' }, value: inBoth(submitter.name) },
            ...dueOn(penalty, today).map(({ name, yuan }) => ({ label: name, value: { zh: `${yuan}元`, en: `${yuan} yuan` } })),
          ]
        : [],
  },

  samples: fineSamples,
});
