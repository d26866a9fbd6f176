import { contact, declaration, defineService, disputes, guardian, office, onBehalf, organisation } from '@yichuang/definition';
import { addDays, dateInBoth, inBoth, timeInBoth, type Text } from '@yichuang/kernel';

import { doAllAgree, isCivil, isNear, isNowhereElse, isParty, mayBeMediated, partiesOf } from './mediation-checks.js';
import { AgreementForm, applyingName, disputeKinds, MEDIATION, mediationFacts, MediationForm, personsAsked } from './mediation-form.js';
import { mediationSamples } from './mediation-samples.js';

const mediationLaw = (zh: string, en: string) => ({ zh: `《人民调解法》${zh}`, en: `People's Mediation Law, ${en}` });
const MEDIATED_WITHIN = 30;
const DAYS_TO_CONFIRM = 30;
const guardians = { father: { zh: '父亲', en: 'Father' }, mother: { zh: '母亲', en: 'Mother' }, guardian: { zh: '其他监护人', en: 'Other guardian' } };

const caseNumber = (serial: number): string => `豫警调${String(serial).padStart(8, '0')}`;
const byGuardian = ({ handledBy }: { readonly handledBy?: unknown }): boolean => handledBy === 'guardian';

const joined = (texts: readonly Text[]): Text => ({ zh: texts.map(({ zh }) => zh).join('；'), en: texts.map(({ en }) => en).join('; ') });

/** Names the dispute: a consent for one does not stand for the next. */
const consentWords = (name: string, { disputeKind, placeOfDispute = '', arisenOn }: Partial<MediationForm>): Text => {
  const kind = disputeKind && disputeKinds[disputeKind];
  const day = arisenOn ? dateInBoth(arisenOn) : inBoth('');
  return {
    zh: `${name}申请就${day.zh}发生在${placeOfDispute}、与您的纠纷（${kind?.zh ?? ''}）进行人民调解，您同意接受调解`,
    en: `${name} asks for mediation of a dispute with you (${kind?.en.toLowerCase() ?? ''}) that arose on ${day.en} at ${placeOfDispute}; you agree to mediation`,
  };
};

/** Mediation in a police room: parties are brought together, and what they sign is registered. */
export const disputeMediation = defineService({
  id: MEDIATION,
  version: 1,
  name: { zh: '矛盾纠纷调解申请', en: 'Dispute mediation' },
  summary: {
    zh: '邻里、工资、租赁、婚姻家庭等民间纠纷的当事人，向警务室申请警调对接，由人民调解员会同社区民警和村（社区）法律顾问调解，达成调解协议。',
    en: 'Parties to a neighbour, wage, tenancy or family dispute ask the police room for mediation by a people’s mediator with the community officer and the village or community legal adviser.',
  },
  keywords: ['调解', '纠纷', '矛盾', '邻里纠纷', '邻居吵架', '欠薪', '讨薪', '欠钱不还', '押金', '警调对接', 'tiaojie', 'jiufen', 'taoxin', 'mediation', 'dispute', 'neighbour quarrel', 'unpaid wages'],
  nature: 'public-service',
  audience: ['person', 'organisation'],
  law: [
    mediationLaw('第三条、第四条、第十七条至第三十三条', 'Articles 3, 4 and 17 to 33'),
    { zh: '《治安管理处罚法》第九条', en: 'Public Security Administration Punishments Law, Article 9' },
    { zh: '《人民调解工作若干规定》（司法部令第75号）第二十二条、第三十三条', en: 'Provisions on People’s Mediation (Order 75 of the Ministry of Justice), Articles 22 and 33' },
    { zh: '《民事诉讼法》第二百零五条、第二百零六条', en: 'Civil Procedure Law, Articles 205 and 206' },
  ],
  limit: { length: 20, unit: 'working-day', promised: 15, law: { zh: '《人民调解工作若干规定》第三十三条', en: 'Provisions on People’s Mediation, Article 33' } },
  fee: { yuan: 0, note: { zh: '不收费', en: 'Free of charge' }, law: mediationLaw('第四条', 'Article 4') },
  decision: 'accept-examine-decide',
  level: 'station',
  inPerson: { zh: '当事人到警务室或者通过视频参加调解，现场或者电子签字', en: 'Parties attend the session at the police room or by video, and sign there or electronically' },
  competence: { zh: '纠纷发生地或者一方住所地的警务室（村、社区、乡镇人民调解委员会）；任一窗口均可收件并转交', en: 'The police room (people’s mediation committee) of the place of the dispute or of a party; any counter receives and passes it on' },
  notes: [
    { zh: '2个工作日内告知是否受理；各方自愿，随时可以退出', en: 'You hear within 2 working days whether it is accepted; every party is free and may leave at any time' },
    { zh: '调解员由各方选定或者由调解委员会指定；民警不替当事人作决定', en: 'The parties choose the mediator or the committee names one; the police impose nothing' },
    { zh: '协议自各方和调解员签字、调委会盖章之日起生效，30日内可以共同向法院申请司法确认', en: 'An agreement binds from the day all sign and the committee seals it; within 30 days you may ask a court together to confirm it' },
    { zh: '调解不成的，告知仲裁、行政和诉讼途径；涉及十名以上劳动者或者有暴力迹象的，立即报告派出所', en: 'If it fails you are told of arbitration, administrative and court ways; ten workers or more, or any violence, go to the police station at once' },
  ],

  formTitle: { zh: '纠纷', en: 'The dispute' },
  form: MediationForm,
  blocks: [
    onBehalf({ who: ['self', 'guardian'], law: { zh: '《民法典》第二十三条', en: 'Civil Code, Article 23' } }),
    guardian({ service: MEDIATION, when: byGuardian, relations: guardians, law: { zh: '《民法典》第二十七条、第二十八条', en: 'Civil Code, Articles 27 and 28' } }),
    organisation({ label: { zh: '申请单位', en: 'Applicant organisation' }, when: ({ appliesAs }) => appliesAs === 'organisation', law: mediationLaw('第二条', 'Article 2') }),
    contact(),
    office({ qualifies: { zh: '辖区包括纠纷发生地或者一方住所地的警务室', en: 'A police room in whose area the place or a party lies' } }),
    declaration(),
  ],
  facts: mediationFacts,
  prefill: ({ facts: { person }, applicant, submitter }) => {
    const region = applicant.documentNumber === submitter.documentNumber ? person?.registeredRegion : undefined;
    return { appliesAs: 'person' as const, regionCode: region, acceptingOffice: region };
  },
  consents: ({ form, applicant }) =>
    personsAsked(form).map((party, index) => ({
      id: index === 0 ? 'first-party' : 'second-party',
      by: { name: party.name, documentType: 'identity-card' as const, documentNumber: party.idNumber ?? '' },
      statement: consentWords(applyingName({ form, applicant }), form),
    })),

  conditions: [
    { id: 'civil-dispute', text: { zh: '属于公民之间，公民与法人、其他组织之间的民间纠纷', en: 'A civil dispute between persons, or between a person and an organisation' }, law: mediationLaw('第二条', 'Article 2'), remedy: 'refusal', check: isCivil },
    { id: 'party-applies', text: { zh: '申请人是纠纷当事人或者其法定代理人', en: 'The applicant is a party or its legal guardian' }, law: mediationLaw('第十七条', 'Article 17'), remedy: 'refusal', check: isParty },
    { id: 'all-parties-agree', text: { zh: '各方当事人自愿接受调解', en: 'All parties agree to mediation' }, law: mediationLaw('第三条、第十七条', 'Articles 3 and 17'), remedy: 'refusal', check: doAllAgree },
    { id: 'not-elsewhere', text: { zh: '人民法院、公安机关或者其他行政机关没有受理或者解决该纠纷', en: 'Not already accepted or settled by a court, the police or another authority' }, law: { zh: '《人民调解工作若干规定》第二十二条', en: 'Provisions on People’s Mediation, Article 22' }, remedy: 'refusal', check: isNowhereElse },
    { id: 'mediation-allowed', text: { zh: '不属于法律规定只能由专门机关处理或者禁止民间调解的事项', en: 'Not reserved to an authority and not barred from mediation' }, law: { zh: '《人民调解工作若干规定》第二十二条', en: 'Provisions on People’s Mediation, Article 22' }, remedy: 'refusal', check: mayBeMediated },
    { id: 'place-connected', text: { zh: '纠纷发生地或者一方住所地在警务室辖区', en: 'The dispute arose, or a party lives, in the area of the police room' }, law: { zh: '《人民调解工作若干规定》第二十一条', en: 'Provisions on People’s Mediation, Article 21' }, remedy: 'correction', check: isNear },
  ],
  notNeeded: { elsewhere: { zh: '该纠纷已由其他机关处理', en: 'Another body has the dispute in hand' } },
  materials: [
    { id: 'identity', text: { zh: '身份证件', en: 'Identity document' }, waivedWhen: ({ facts: { person } }) => person !== null, waiver: { zh: '实名登录的免交', en: 'Not needed when signed in under your own name' } },
    { id: 'evidence', text: { zh: '合同、票据、照片、欠条', en: 'Contracts, receipts, photographs, notes of debt' }, requiredWhen: ({ disputeKind }) => disputeKind === 'tenancy' || disputeKind === 'consumer' },
    { id: 'representative-letter', text: { zh: '推举代表书', en: 'Letter naming a representative' }, requiredWhen: ({ workerCount = 0 }) => workerCount >= 5 },
  ],

  jurisdiction: ({ form }) => ({ kind: 'police-station', regionCode: form.acceptingOffice || form.regionCode }),
  effects: (decided) => {
    const { form, completion, office: station, serial, decidedOn } = decided;
    const { mediator = '', terms = '', signedOn = decidedOn } = (completion ?? {}) as Partial<AgreementForm>;
    return [disputes.settle({ caseNumber: caseNumber(serial), kind: form.disputeKind, parties: partiesOf(decided), officeCode: station.code, mediator, terms, signedOn, confirmableUntil: addDays(signedOn, DAYS_TO_CONFIRM) })];
  },
  completion: {
    when: () => true,
    permit: {
      kind: 'mediation-notice',
      title: { zh: '人民调解受理通知书', en: 'Notice of mediation' },
      numberPrefix: '豫公调通',
      validity: { zh: '自受理之日起30日内调解', en: 'Mediated within 30 days' },
      rows: ({ applicant, form, serial, decidedOn }) => [
        { label: { zh: '案件编号', en: 'Case' }, value: inBoth(caseNumber(serial)) },
        { label: { zh: '申请人', en: 'Applicant' }, value: inBoth(applyingName({ form, applicant })) },
        { label: { zh: '对方当事人', en: 'Other parties' }, value: inBoth(form.parties.map(({ name }) => name).join('、')) },
        { label: { zh: '方便的时间', en: 'Convenient times' }, value: joined(form.preferredTimes.map(({ at }) => timeInBoth(at))) },
        { label: { zh: '调解截止日期', en: 'To be mediated by' }, value: dateInBoth(addDays(decidedOn, MEDIATED_WITHIN)) },
      ],
    },
    validity: { length: MEDIATED_WITHIN, unit: 'calendar-day', promised: MEDIATED_WITHIN, law: { zh: '《人民调解工作若干规定》第三十三条', en: 'Provisions on People’s Mediation, Article 33' } },
    text: { zh: '按约定时间到警务室调解；达成协议后，填写协议内容并上传各方签字的协议', en: 'Come to the session; when you have agreed, enter the terms and upload the signed agreement' },
    form: AgreementForm,
    materials: [{ id: 'signed-agreement', text: { zh: '各方和调解员签字的调解协议', en: 'Agreement signed by all parties and the mediator' } }],
  },
  result: {
    kind: 'mediation-agreement',
    title: { zh: '人民调解协议书', en: 'People’s mediation agreement' },
    numberPrefix: '豫公调协',
    validity: { zh: '自各方和调解员签字、调委会盖章之日起生效；30日内可以共同申请司法确认', en: 'Binding from the day all have signed and the committee has sealed it; judicial confirmation may be asked for together within 30 days' },
    rows: ({ applicant, form, completion, serial, decidedOn }) => {
      const { mediator = '—', terms = '—', signedOn = decidedOn } = (completion ?? {}) as Partial<AgreementForm>;
      return [
        { label: { zh: '案件编号', en: 'Case' }, value: inBoth(caseNumber(serial)) },
        { label: { zh: '当事人', en: 'Parties' }, value: inBoth([applyingName({ form, applicant }), ...form.parties.map(({ name }) => name)].join('、')) },
        { label: { zh: '纠纷类型', en: 'Kind' }, value: disputeKinds[form.disputeKind] },
        { label: { zh: '协议内容', en: 'Terms' }, value: inBoth(terms) },
        { label: { zh: '调解员', en: 'Mediator' }, value: inBoth(mediator) },
        { label: { zh: '签字日期', en: 'Signed on' }, value: dateInBoth(signedOn) },
        { label: { zh: '司法确认截止日期', en: 'Confirmation until' }, value: dateInBoth(addDays(signedOn, DAYS_TO_CONFIRM)) },
      ];
    },
  },

  samples: mediationSamples,
});
