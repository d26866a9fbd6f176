import { booklet, certificate, contact, declaration, defineService, delivery, guardian, household, identityCard, kinship, onBehalf, population, registerHistory, registration, type Ask, type DocumentRow } from '@yichuang/definition';
import { formatDate, inBoth, type Locale, type Text } from '@yichuang/kernel';

import { changeOf, housemate, isEntitled, isNotProvable, isOnRegister, isPurposeStated, wereHousemates, type Certifying } from './certified-facts.js';
import { certificateSamples } from './household-certificate-samples.js';
import { certificateKinds, certificatePurposes, certifiedItems, HouseholdCertificateForm, kinships } from './household-certificate-form.js';
import { civilCode, noCharge, norms } from './household-law.js';
import { ownCardPaper } from './own-papers.js';
import { guardianRelations, kinRelations } from './relations.js';

const ID = 'household.household-certificate';
const opinion = (zh: string, en: string) => ({ zh: `《关于改进和规范公安派出所出具证明工作的意见》（公通字〔2016〕21号）${zh}`, en: `Opinion on Certificates of Police Stations (Gongtongzi [2016] 21)${en && `, ${en}`}` });
const row = (label: Text, value: Text): DocumentRow => ({ label, value });

const cancelReasons = {
  death: { zh: '死亡', en: 'death' },
  'declared-death': { zh: '宣告死亡', en: 'declared death' },
  enlistment: { zh: '参军入伍', en: 'enlistment' },
  'settled-abroad': { zh: '出国（境）定居', en: 'settling abroad' },
  duplicate: { zh: '重复户口', en: 'a second registration' },
};

/** What the register says about it, in one sentence. */
function certified(subject: Certifying): Text {
  const { form, facts: { cancellation, moves } } = subject;
  const change = changeOf(subject);
  const mate = housemate(subject);
  if (form.applicationKind === 'item-change' && change && form.item) {
    const { zh, en } = certifiedItems[form.item];
    return { zh: `${formatDate(change.changedOn, 'zh')}${zh}由“${change.before}”变更（更正）为“${change.after}”`, en: `${en}: changed (corrected) from “${change.before}” to “${change.after}” on ${formatDate(change.changedOn, 'en')}` };
  }
  if (form.applicationKind === 'cancellation' && cancellation) {
    const { zh, en } = cancelReasons[cancellation.reason];
    return { zh: `${formatDate(cancellation.cancelledOn, 'zh')}因${zh}注销户口`, en: `Registration cancelled on ${formatDate(cancellation.cancelledOn, 'en')} because of ${en}` };
  }
  if (form.applicationKind === 'kinship' && mate && form.kinship) {
    const { zh, en } = kinships[form.kinship];
    return { zh: `曾与${mate.name}（${mate.idNumber}）在同一户（户号${mate.householdNumber}）登记，${mate.name}是其${zh}`, en: `Was registered in household ${mate.householdNumber} with ${mate.name} (${mate.idNumber}): ${en.toLowerCase()}` };
  }
  const all = (locale: Locale, and: string): string => moves.map(({ movedOn, fromAddress }) => `${formatDate(movedOn, locale)} ${fromAddress}`).join(and);
  return moves.length > 0 ? { zh: `迁移记载：${all('zh', '；')}`, en: `Moves on record, each with where it was from: ${all('en', '; ')}` } : { zh: '所查档案内容见所附摘录', en: 'As in the extract attached from the file' };
}

/** Certifies what neither the card nor the booklet proves. */
export const householdCertificate = defineService({
  id: ID,
  version: 1,
  name: { zh: '户籍证明开具', en: 'Household registration certificate' },
  summary: { zh: '为无法用居民身份证或者居民户口簿证明的户籍事项开具户籍证明。', en: 'Certifies register facts that an identity card or register booklet cannot prove.' },
  keywords: ['户籍证明', '开户籍证明', '亲属关系证明', '曾用名证明', '户口注销证明', '派出所证明', 'huji zhengming', 'qinshu guanxi', 'household certificate', 'proof of kinship'],
  nature: 'public-service',
  audience: ['person'],
  law: [opinion('', ''), norms('第九十条、第九十一条、第九十四条', 'Articles 90, 91 and 94')],
  limit: { length: 3, unit: 'working-day', promised: 0, law: norms('第九十四条', 'Article 94') },
  fee: noCharge('不收费', 'No charge', opinion('', '')),
  decision: 'instant',
  level: 'station',
  inPerson: { zh: '电子证明不需要到场；历史纸质档案到保管该档案的派出所查阅', en: 'None for electronic certificates; old paper files are consulted at the station that keeps them' },
  competence: { zh: '户籍地（或者注销时户籍地）派出所；全省可以申请，规定种类可以跨省申请', en: 'The police station of the registered address, or of the cancelled entry; asked for anywhere in Henan, and across provinces for the listed kinds' },
  notes: [
    { zh: '电子登记有记载的当场出具；需要查阅历史纸质档案的，由派出所在3个工作日内办结', en: 'What the electronic register has is certified at once; old paper files take the station up to 3 working days' },
    { zh: '应当由其他单位证明的不予出具：无犯罪记录和居住登记是另外的事项；是否生存、收入、婚姻状况、品行等不属于户籍证明', en: 'What other bodies must certify is not issued: criminal records and residence are other services; survival, income, marital status and good character are not matters of the register' },
    { zh: '户籍信息是个人信息，无关人员的申请不予受理', en: 'Register data are personal: applications by unrelated persons are refused' },
  ],

  formTitle: { zh: '证明事项', en: 'What is to be certified' },
  form: HouseholdCertificateForm,
  blocks: [
    onBehalf({ who: ['self', 'guardian', 'relative'], relations: kinRelations, byRelation: true, subject: { label: { zh: '被证明人', en: 'Person to be certified' } }, law: norms('第九十一条', 'Article 91') }),
    guardian({ service: ID, when: ({ handledBy }) => handledBy === 'guardian', relations: guardianRelations, law: civilCode('第二十七条、第二十八条', 'Articles 27 and 28') }),
    contact(),
    delivery({ item: { zh: '证明', en: 'certificate' }, methods: ['electronic', 'window', 'post'] }),
    declaration(),
  ],
  facts: ({ applicant: { documentNumber }, submitter }: Ask<HouseholdCertificateForm>) => ({
    certifiedPerson: population.person(documentNumber),
    entry: registration.ofPerson(documentNumber),
    members: household.membersWith(documentNumber),
    booklet: booklet.ofPerson(documentNumber),
    changes: registerHistory.changes(documentNumber),
    cancellation: registerHistory.cancellation(documentNumber),
    moves: registerHistory.moves(documentNumber),
    housemates: registerHistory.formerHousemates(documentNumber),
    kin: kinship.between(documentNumber, submitter.documentNumber),
    ownCard: identityCard.current(submitter.documentNumber),
  }),
  prefill: () => ({ deliveryMethod: 'electronic' as const, copies: 1 }),

  conditions: [
    { id: 'entitled', text: { zh: '由本人、监护人，或者死亡人员的近亲属申请', en: 'The person, a guardian, or a near relative of a dead person' }, law: norms('第九十一条', 'Article 91'), remedy: 'refusal', check: isEntitled },
    { id: 'not-provable-otherwise', text: { zh: '身份证、户口簿不能证明该事项', en: 'The fact cannot be proved by the identity card or booklet' }, law: opinion('第一条', 'Section 1'), remedy: 'refusal', check: isNotProvable },
    { id: 'fact-on-register', text: { zh: '所证事项有户口登记档案记载', en: 'The fact is on the register' }, law: norms('第九十条', 'Article 90'), remedy: 'refusal', check: isOnRegister },
    { id: 'kinship-former-household', text: { zh: '亲属关系证明限于曾经同户登记的人员', en: 'Kinship is certified for persons once in the same household' }, law: opinion('第二条', 'Section 2'), remedy: 'refusal', when: ({ form }) => form.applicationKind === 'kinship', check: wereHousemates },
    { id: 'purpose-stated', text: { zh: '说明用途和接收单位', en: 'The purpose and recipient are stated' }, law: norms('第九十一条', 'Article 91'), remedy: 'correction', check: isPurposeStated },
  ],
  materials: [
    ownCardPaper('applicant-id', { zh: '申请人居民身份证', en: 'Applicant’s identity card' }),
    {
      id: 'relation-proof',
      text: { zh: '与被证明人关系的证明材料（出生医学证明、结婚证、户口簿）', en: 'Proof of relation (birth certificate, marriage certificate or booklet)' },
      requiredWhen: ({ handledBy }) => handledBy !== undefined && handledBy !== 'self',
      waivedWhen: ({ facts: { kin, guardianship } }) => kin !== null || guardianship !== null,
      waiver: { zh: '户口登记能够确认关系的免交', en: 'Not needed when the register shows the relation' },
    },
    { id: 'recipient-letter', text: { zh: '接收单位要求开具证明的函件或者通知', en: 'Letter of the body that asks for the certificate' }, requiredWhen: ({ purpose }) => purpose === 'other' },
  ],
  notNeeded: { 'not-of-the-register': { zh: '所证事项不属于户口登记，应当由其他单位证明', en: 'It is no matter of the register: another body certifies it' } },

  jurisdiction: ({ facts: { certifiedPerson } }) => ({ kind: 'police-station', regionCode: certifiedPerson?.registeredRegion ?? '410000' }),
  effects: (decided) => {
    const { applicant, form, decidedOn, office, serial } = decided;
    return [
      certificate.insert({
        number: `HJ${String(serial).padStart(10, '0')}`,
        kind: 'household-certificate',
        subjectNumber: applicant.documentNumber,
        subjectName: applicant.name,
        periodFrom: null,
        periodUntil: decidedOn,
        purpose: certificatePurposes[form.purpose].zh,
        content: certified(decided).zh,
        issuedBy: office.code,
        issuedOn: decidedOn,
      }),
    ];
  },
  result: {
    kind: 'household-certificate',
    title: { zh: '户籍证明', en: 'Household registration certificate' },
    numberPrefix: '豫公户证',
    validity: { zh: '自出具之日起30日', en: '30 days' },
    rows: (decided) => {
      const { applicant, form } = decided;
      return [
        row({ zh: '被证明人', en: 'Person certified' }, inBoth(`${applicant.name}  ${applicant.documentNumber}`)),
        row({ zh: '证明类别', en: 'Kind' }, certificateKinds[form.applicationKind]),
        row({ zh: '证明内容', en: 'What is certified' }, certified(decided)),
        row({ zh: '用途', en: 'Purpose' }, certificatePurposes[form.purpose]),
        row({ zh: '接收单位', en: 'Recipient' }, inBoth(form.recipientOrganisation)),
        row({ zh: '份数', en: 'Copies' }, inBoth(String(form.copies))),
      ];
    },
  },

  samples: certificateSamples,
});
