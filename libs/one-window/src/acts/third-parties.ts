import { field, isEmpty, mobile, rightToBeHeardLetter, thirdPartyLetter, type Answers, type Field, type Office } from '@yichuang/definition';
import { isMobilePhone, type CivilDate, type Text } from '@yichuang/kernel';

import type { OpenCase } from '../officers/open-case.js';
import type { OutsiderNotice } from '../parts.js';
import { daysToAsk, isTimeOver, unanswered, unserved, type ThirdParty, type ThirdPartyAnswer } from '../third-parties/third-party.js';
import { done, letterFacts, number, ordinal, said, type Act, type Doing } from './act.js';

const law: Text = { zh: '《行政许可法》第三十六条、第四十七条', en: 'Administrative Licensing Law, Articles 36 and 47' };

const partyFields: readonly Field[] = [
  field('interest', 'longText', { zh: '涉及的重大利益', en: 'The major interest' }, { maxLength: 500, hint: { zh: '写入给双方的告知书；不要写对方的姓名、电话和住址', en: 'Stands in the letters to both sides: leave out name, phone and address of the other' } }),
  field('name', 'text', { zh: '利害关系人姓名或者名称', en: 'Name of the person or organisation concerned' }, { maxLength: 100 }),
  field('phone', 'phone', { zh: '手机号码', en: 'Mobile phone' }, { required: false, pattern: mobile, hint: { zh: '发送短信提醒', en: 'A text message goes there' } }),
  field('address', 'address', { zh: '邮寄地址', en: 'Postal address' }, { required: false, hint: { zh: '告知书寄往这里，外省的写明省、市、县；没有地址的，请对方到窗口领取', en: 'The letter goes there; name the province if it is another. Without an address it is collected at the window' } }),
];

const noWay = { field: 'address', message: { zh: '手机号码和地址至少填写一项', en: 'Give a mobile number or an address' } };

const textOrNull = (input: Answers, name: string): string | null => (isEmpty(input[name]) ? null : String(input[name]));

const partyIn = (doing: Doing): ThirdParty => ({
  number: doing.the.thirdParties.length + 1,
  name: said(doing, 'name'),
  phone: textOrNull(doing.input, 'phone'),
  address: textOrNull(doing.input, 'address'),
  interest: said(doing, 'interest'),
  toldAt: doing.at,
  ...{ trackingNumber: null, servedAt: null, proof: null, answer: null, answeredAt: null },
});

/** A text message says that there is a letter, and not what it is about: it can be read on a locked screen. */
function reminder({ the }: Doing, { phone, address }: ThirdParty, { name }: Office): OutsiderNotice[] {
  if (phone === null || !isMobilePhone(phone)) return [];
  const way = address === null ? { zh: '告知书请持身份证件到该机关窗口领取', en: 'Fetch the letter at their window' } : { zh: '告知书已寄出，也可以到该机关窗口领取', en: 'A letter is on its way' };
  return [
    {
      applicationId: the.id,
      reference: the.reference,
      title: { zh: '陈述申辩和听证权利告知书', en: 'Notice of the right to be heard' },
      body: {
        zh: `${name.zh}正在办理的一件申请涉及您的重大利益，您可以陈述、申辩，收到告知书后${daysToAsk}个工作日内可以要求听证。${way.zh}。`,
        en: `An application before ${name.en} concerns your interests. ${way.en}.`,
      },
      to: { phone },
    },
  ];
}

/** T31: somebody else's major interest is at stake: both sides are told of their rights, each by a letter of their own. */
export const tellThirdParty: Act = {
  id: 'tell-third-party',
  name: { zh: '告知利害关系人', en: 'Tell those concerned' },
  law,
  action: 'third-party-told',
  by: ['examiner'],
  fields: () => partyFields,
  check: (_the, input) => (isEmpty(input.phone) && isEmpty(input.address) ? noWay : undefined),
  outcome: (doing) => {
    const [party, facts] = [partyIn(doing), letterFacts(doing)];
    return {
      actions: [done(doing, 'third-party-told', { number: party.number })],
      flags: ['objection'],
      thirdParties: [party],
      letters: [{ ...rightToBeHeardLetter(facts, party.interest), ordinal: ordinal(doing.the, 'third-party-told') }, { ...thirdPartyLetter(facts, party), ordinal: party.number }],
      notices: reminder(doing, party, facts.office),
      ...(party.address !== null && { next: [{ kind: 'serve-letters', dueAt: doing.at }] }),
      told: { zh: '本申请涉及他人重大利益，您有权陈述、申辩和要求听证。', en: 'your application concerns the interests of others: you may speak, and ask for a hearing.' },
    };
  },
};

const whom = (parties: readonly ThirdParty[]): Field =>
  field('party', 'enum', { zh: '利害关系人', en: 'Person concerned' }, { options: parties.map((party) => ({ id: String(party.number), label: { zh: party.name, en: party.name } })) });

function chosen({ the, input }: Pick<Doing, 'the' | 'input'>): ThirdParty {
  const party = the.thirdParties.find((each) => each.number === number({ input }, 'party'));
  if (!party) throw new Error('A person concerned was chosen from the list');
  return party;
}

/** The letter is given to them in person; or left with a witness where they refuse it, which is service too. */
export const handLetter: Act = {
  id: 'hand-letter',
  name: { zh: '登记告知书已当面送达', en: 'Record that the letter was handed over' },
  law,
  action: 'letter-served',
  by: ['clerk', 'examiner'],
  withoutHolding: true,
  closed: (the) => (unserved(the).length > 0 ? undefined : { zh: '没有待送达的告知书', en: 'No letter waits to be served' }),
  fields: (the) => [
    whom(unserved(the)),
    field('identityChecked', 'boolean', { zh: '已核验领取人身份；拒收的，已由见证人签名', en: 'The identity was checked; where they refused it, a witness has signed' }, { mustBeTrue: true }),
    field('receipt', 'text', { zh: '送达回执编号', en: 'Number of the signed receipt' }, { maxLength: 40 }),
  ],
  outcome: (doing) => {
    const party = chosen(doing);
    return { actions: [done(doing, 'letter-served', { number: party.number })], thirdParties: [{ ...party, servedAt: doing.at, proof: said(doing, 'receipt') }] };
  },
};

const answers: Readonly<Record<ThirdPartyAnswer, Text>> = {
  spoke: { zh: '陈述、申辩', en: 'Spoke or wrote' },
  'asked-hearing': { zh: '要求听证', en: 'Asks for a hearing' },
  silent: { zh: '期满没有答复', en: 'Said nothing in time' },
};

const answerIn = (doing: Doing): ThirdPartyAnswer => (Object.keys(answers) as ThirdPartyAnswer[]).find((each) => each === said(doing, 'answer')) ?? 'spoke';

const tooEarly = { field: 'answer', message: { zh: `送达后${daysToAsk}个工作日内仍可答复，期满后才能这样登记`, en: `They may answer within ${daysToAsk} working days of service: this can be recorded afterwards` } };

/** Their time is not over before the day that is today. */
const isEarly = (the: OpenCase, input: Answers, on: CivilDate): boolean => input.answer === 'silent' && !isTimeOver(chosen({ the, input }), on);

/** What they say in answer, or that nothing came; only then a decision can be proposed. */
export const hearThirdParty: Act = {
  id: 'hear-third-party',
  name: { zh: '登记利害关系人的答复', en: 'Record what those concerned said' },
  law,
  action: 'third-party-heard',
  by: ['examiner'],
  closed: (the) => (unanswered(the).length > 0 ? undefined : { zh: '没有待答复的利害关系人', en: 'Nobody concerned has still to answer' }),
  fields: (the) => [
    whom(unanswered(the)),
    field('answer', 'enum', { zh: '答复', en: 'Answer' }, { options: Object.entries(answers).map(([id, label]) => ({ id, label })) }),
    field('words', 'longText', { zh: '说了什么（时间、方式、内容）', en: 'What was said, when and how' }, { when: ({ answer }: Answers) => answer !== 'silent', maxLength: 2000 }),
  ],
  check: (the, input, on) => (isEarly(the, input, on) ? tooEarly : undefined),
  outcome: (doing) => {
    const [party, answer] = [chosen(doing), answerIn(doing)];
    const isLast = unanswered(doing.the).length === 1;
    return {
      actions: [done(doing, 'third-party-heard', { number: party.number, answer })],
      thirdParties: [{ ...party, answer, answeredAt: doing.at }],
      ...(isLast && { dropFlags: ['objection'] }),
      findings: [{ conditionId: `third-party-${party.number}`, result: 'holds', evidence: said(doing, 'words') || answers[answer].zh, officerId: doing.officer.id }],
      ...(answer !== 'silent' && { told: { zh: '利害关系人已经答复。您可以向办理机关了解其意见并申辩。', en: 'somebody concerned has answered. Ask the office what they said; you may reply.' } }),
    };
  },
};
