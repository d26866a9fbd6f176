import { Choice, contact, DateField, declaration, defineService, delivery, fails, holds, identityCard, isValidCard, office, pageWord, ShortText, unknown, type Ask, type CardApplication, type Outcome, type TemporaryCard } from '@yichuang/definition';
import { addMonths, inBoth, type CivilDate } from '@yichuang/kernel';

import { birthAndAddress } from './card-document.js';
import { cardFacts, guardianApplies, holderBlocks, type Carded } from './card-holder.js';
import { temporaryCardSamples } from './card-samples.js';
import { cardLaw, norms, temporaryRules } from './household-law.js';
import { bookletPaper } from './own-papers.js';
import { dateRow } from './register-page.js';

const ID = 'household.temporary-id-card';
const MONTHS = 3;
const kinds = { first: { zh: '首次申领', en: 'First issue' }, renewal: { zh: '换领', en: 'Renewal' }, replacement: { zh: '补领', en: 'Replacement of a lost card' } };
const urgent = { travel: { zh: '乘坐交通工具', en: 'Travel' }, exam: { zh: '参加考试', en: 'Examination' }, bank: { zh: '办理金融业务', en: 'Bank matters' }, hospital: { zh: '就医', en: 'Medical care' }, other: { zh: '其他', en: 'Other' } };

export class TemporaryCardForm {
  @ShortText({ zh: '居民身份证受理编号', en: 'Number of the pending card application' }, { maxLength: 30, hint: { zh: '见领取凭证，例如SF410105202600001', en: 'On the collection slip, such as SF410105202600001' } })
  pendingApplicationNumber: string;

  @Choice({ zh: '受理类别', en: 'Kind of the pending application' }, kinds)
  pendingKind: keyof typeof kinds;

  @Choice({ zh: '急需用证原因', en: 'Urgent reason' }, urgent)
  reason: keyof typeof urgent;

  @DateField({ zh: '用证日期', en: 'Needed by' }, { notBefore: 'today' })
  neededBy: CivilDate;
}

interface Waiting {
  readonly form: TemporaryCardForm & { readonly acceptingOffice: string };
  readonly facts: Pick<Carded['facts'], 'holder' | 'card' | 'applications'> & { readonly temporary: TemporaryCard | null };
  readonly today: CivilDate;
}

const pending = ({ form, facts: { applications } }: Waiting): CardApplication | undefined => applications.find(({ number }) => number === form.pendingApplicationNumber);

function isPending(subject: Waiting): Outcome {
  const found = pending(subject);
  if (!found) return fails('没有查到该受理编号的居民身份证申请，请先申领、换领或者补领居民身份证', 'There is no open card application of this number: apply for the card first');
  return found.kind === subject.form.pendingKind ? holds() : fails('受理类别与登记不一致，请照领取凭证核对', 'The application is of another kind: compare it with the collection slip');
}

/** What has been signed is being made, and is not in anybody's hand. */
function holdsNone({ facts: { card, applications, temporary }, today }: Waiting): Outcome {
  if (temporary && temporary.validUntil >= today) return fails('您的临时居民身份证仍在有效期内', 'A temporary card of yours is still valid');
  const isBeingMade = applications.some(({ signedOn }) => signedOn !== null);
  return isValidCard(card, today) && !isBeingMade ? fails('您持有有效的居民身份证，不需要临时居民身份证', 'You hold a valid identity card and need no temporary one') : holds();
}

function isRightStation(subject: Waiting): Outcome {
  const { form: { acceptingOffice }, facts: { holder } } = subject;
  if (holder?.registeredRegion === acceptingOffice) return holds();
  const found = pending(subject);
  if (!found) return unknown('没有查到受理编号，由工作人员核对受理地', 'The application was not found; an officer checks where it was accepted');
  if (found.acceptedBy !== `${acceptingOffice}-station`) return fails('请向户籍地派出所或者受理居民身份证申请的派出所申请', 'Apply at the station of the registered address or the one that accepted the card application');
  return found.signedOn ? holds() : fails('异地受理的，户籍地公安机关签发居民身份证后才能申领临时居民身份证', 'Away from home a temporary card is issued once the county of registration has signed the card');
}

const numberOf = (serial: number): string => `LS41${String(serial).padStart(10, '0')}`;

/** A card for three months, while the real one is being made. */
export const temporaryIdCard = defineService({
  id: ID,
  version: 1,
  name: { zh: '临时居民身份证办理', en: 'Temporary resident identity card' },
  summary: { zh: '在申领、换领、补领居民身份证期间急需使用证件的，申请领取临时居民身份证。', en: 'A temporary card for a person who urgently needs one while waiting for a first, renewed or replaced card.' },
  keywords: ['临时身份证', '办临时身份证', '急用身份证', '身份证没下来', '坐飞机没身份证', '考试没身份证', 'linshi shenfenzheng', 'temporary identity card', 'urgent id card'],
  nature: 'confirmation',
  audience: ['person'],
  law: [cardLaw('第十二条', 'Article 12'), temporaryRules('第二条、第七条至第十三条', 'Articles 2 and 7 to 13'), norms('第八十二条、第八十七条', 'Articles 82 and 87')],
  limit: { length: 3, unit: 'calendar-day', promised: 1, law: temporaryRules('第九条', 'Article 9') },
  fee: { yuan: 10, note: { zh: '10元；首次申领居民身份证期间同样收取', en: '10 yuan, also when the identity card itself is a free first issue' }, law: { zh: '发改价格〔2003〕2322号', en: 'Fagai Jiage [2003] 2322' } },
  decision: 'review',
  level: 'county',
  inPerson: { zh: '本人到场领取；未满16周岁的由监护人领取', en: 'Collected in person; for a child under 16 by the guardian' },
  competence: { zh: '户籍地派出所，或者异地受理居民身份证申请的派出所；县级公安机关签发', en: 'The station of the registered address, or the one that accepted the card application away from home; signed by the county' },
  notes: [
    { zh: '因考试、出行急用且派出所可以制作的，当日发给', en: 'Issued the same day for examinations and travel where the station can print' },
    { zh: '领取居民身份证时交回临时居民身份证', en: 'Handed in when the identity card is collected' },
    { zh: '铁路、民航公安的临时乘车、乘机证明是另外的证明', en: 'Temporary travel papers of railway and airport police are a different document' },
  ],

  formTitle: { zh: '急需用证', en: 'Why it is needed' },
  form: TemporaryCardForm,
  blocks: [
    ...holderBlocks(ID),
    contact(),
    office({ qualifies: { zh: '户籍地派出所，或者受理居民身份证申请的派出所', en: 'The station of the registered address, or the one that accepted the pending application' } }),
    delivery({ item: { zh: '临时居民身份证', en: 'temporary card' }, methods: ['window'] }),
    declaration(),
  ],
  facts: ({ applicant: { documentNumber } }: Ask<TemporaryCardForm>) => ({
    ...cardFacts(documentNumber),
    temporary: identityCard.temporary(documentNumber),
  }),
  prefill: ({ facts: { holder, applications: [open] } }) => ({ acceptingOffice: holder?.registeredRegion, pendingApplicationNumber: open?.number, pendingKind: open?.kind }),

  conditions: [
    { id: 'card-pending', text: { zh: '已申请领取、换领或者补领居民身份证且尚未领取', en: 'A first, renewal or replacement application is open' }, law: temporaryRules('第二条', 'Article 2'), remedy: 'correction', check: isPending },
    { id: 'urgent-need', text: { zh: '急需使用居民身份证', en: 'An identity card is urgently needed' }, law: temporaryRules('第二条', 'Article 2'), remedy: 'refusal', check: 'examiner' },
    { id: 'no-valid-card', text: { zh: '没有有效的居民身份证或者临时居民身份证', en: 'No valid identity card or temporary card is held' }, law: temporaryRules('第二条', 'Article 2'), remedy: 'refusal', check: holdsNone },
    { id: 'registered-or-accepting', text: { zh: '在户籍所在地派出所申请；异地受理的，在受理地派出所申请', en: 'Applied for at the station of the registered address, or for cases away from home at the accepting station' }, law: norms('第八十七条', 'Article 87'), remedy: 'correction', check: isRightStation },
    { id: 'guardian-under-16', text: { zh: '未满16周岁由监护人代为申请', en: 'Under 16 the guardian applies' }, law: temporaryRules('第七条', 'Article 7'), remedy: 'correction', check: (subject) => guardianApplies({ ...subject, form: { ...subject.form, residenceOutsideHome: false } }) },
  ],
  materials: [
    { id: 'receipt', text: { zh: '居民身份证领取凭证', en: 'Collection slip of the identity card application' }, waivedWhen: (subject) => pending(subject) !== undefined, waiver: { zh: '受理编号可以查到的免交', en: 'Not needed when the application is found by its number' } },
    bookletPaper(),
    { id: 'photo', text: { zh: '近期一寸免冠黑白相片', en: 'Recent one-inch bareheaded black and white photo' }, waivedWhen: ({ facts: { biometrics } }) => biometrics !== null, waiver: { zh: '使用居民身份证申请时采集的人像的免交', en: 'Not needed when the photo of the pending application is used' } },
  ],

  jurisdiction: ({ form }) => ({ kind: 'police-station', regionCode: form.acceptingOffice }),
  charges: () => [{ name: { zh: '临时居民身份证工本费', en: 'Cost of the temporary card' }, yuan: 10 }],
  effects: ({ applicant, decidedOn, serial }) => [identityCard.issueTemporary({ number: numberOf(serial), idNumber: applicant.documentNumber, validFrom: decidedOn, validUntil: addMonths(decidedOn, MONTHS) })],
  result: {
    kind: 'temporary-identity-card',
    title: { zh: '临时居民身份证', en: 'Temporary resident identity card' },
    numberPrefix: '豫公临身',
    validity: { zh: '3个月', en: '3 months' },
    rows: (decided) => {
      const { applicant, decidedOn, serial } = decided;
      const { ethnicity, birthDate, address } = birthAndAddress(decided);
      return [
        { label: { zh: '姓名', en: 'Name' }, value: inBoth(applicant.name) },
        { label: { zh: '民族', en: 'Ethnicity' }, value: pageWord(ethnicity ?? '—') },
        ...(birthDate ? [dateRow('出生', 'Born', birthDate)] : []),
        { label: { zh: '住址', en: 'Address' }, value: inBoth(address ?? '—') },
        { label: { zh: '公民身份号码', en: 'Citizen number' }, value: inBoth(applicant.documentNumber) },
        { label: { zh: '证件编号', en: 'Card number' }, value: inBoth(numberOf(serial)) },
        dateRow('有效期至', 'Valid until', addMonths(decidedOn, MONTHS)),
      ];
    },
  },

  samples: temporaryCardSamples,
});
