import { defineService, exitBan, fails, freeNumber, holds, organisations, travelDocument, type Ask, type CalledPersona, type ChargeItem, type Effect, type FraudPenalty, type FreeNumber, type Outcome } from '@yichuang/definition';
import { addDays, addMonths, formatDate, inBoth, type CivilDate } from '@yichuang/kernel';

import { registeredRegion, type Applying } from './applying.js';
import { dayRow, documentsOf, endDocuments, given, issueDocument, issuedRows, lastDay, validDocument, type Granting } from './document-issue.js';
import { taiwanRules } from './foreign-law.js';
import { CARD_YUAN, cardEffects, cardLimit, endsOld, fitsRecord, isValidCard, namedCard, runsOut, tooLong, type Carding } from './permit-card.js';
import { byApproval, byEntryPermit, fitsPurpose, isEndorsement, isOpen, taiwanEntries, taiwanLastDay, taiwanTypes, taiwanValidities } from './taiwan-endorsement.js';
import { TaiwanPermitForm } from './taiwan-permit-form.js';
import { announcement, exitEntryLaw, measures2024 } from './travel-law.js';
import { ends, spellingOf, travellerAnswers } from './traveller-samples.js';
import { chosenOffice, mayApplyOnline, minorGuardian, travellerBlocks, travellerConditions, travellerFacts, travellerPapers, travellerPrefill } from './traveller.js';

const ID = 'exit-entry.taiwan-permit';
const PERMIT = 'taiwan-permit';
const MONTHS_AFTER_PENALTY = 6;
const SINGLE_USE_MONTHS = 3;

type Asking = Carding & { readonly form: Partial<TaiwanPermitForm> };
type Decision = Granting & { readonly form: TaiwanPermitForm; readonly facts: { readonly freePermit: FreeNumber | null } };

const newNumber = ({ facts: { freePermit } }: Decision): string => given(freePermit);

/** When the endorsement ends that is asked for today, on a card that ends on a day. */
const endorsedUntil = ({ form }: { readonly form: Partial<TaiwanPermitForm> }, from: CivilDate, cardUntil: CivilDate): CivilDate =>
  taiwanLastDay({ validity: form.endorsementValidity ?? '6m1', from, approvalUntil: form.approvalExpiryDate, cardUntil });

function fitsCard(subject: Asking): Outcome {
  const { applicationKind } = subject.form;
  if (applicationKind === 'singleUse') return validDocument(subject, PERMIT) ? fails('已有有效的往来台湾通行证，请选择“仅申请签注”', 'There is a valid permit: apply for an endorsement only') : holds();
  const card = namedCard(subject, PERMIT);
  if (applicationKind === 'endorsementOnly') {
    const valid = isValidCard(subject, PERMIT);
    if (valid.result !== 'holds' || !card) return valid;
    return card.validUntil >= endorsedUntil(subject, subject.today, '9999-12-31') ? holds() : fails(`通行证${formatDate(card.validUntil, 'zh')}到期，早于签注的有效期，请先换发`, `The permit ends on ${formatDate(card.validUntil, 'en')}, before the endorsement would: renew it first`);
  }
  const fits = fitsRecord(subject, PERMIT);
  if (applicationKind !== 'renewal' || fits.result !== 'holds' || !card) return fits;
  return runsOut(card.validUntil, subject.today) || card.differs.length > 0 ? fits : tooLong(card.validUntil);
}

const isPastPenalty = ({ facts: { penalties }, today }: { readonly facts: { readonly penalties: readonly FraudPenalty[] }; readonly today: CivilDate }): Outcome =>
  penalties.some(({ endedOn }) => endedOn === null || addMonths(endedOn, MONTHS_AFTER_PENALTY) > today) ? fails('曾因骗取证件受到处罚，处罚执行完毕未满6个月', 'Six months have not passed since a penalty for obtaining a document by deception') : holds();

function isOnline(subject: Applying & Asking): Outcome {
  if (!endsOld(subject.form) || isEndorsement(subject.form.endorsementType)) return fails('首次申请、失效重领和申请签注的，请选择窗口办理', 'A first issue, reapplication or endorsement: choose a window');
  return mayApplyOnline(subject, namedCard(subject, PERMIT)?.hasFingerprint ?? false);
}

function chargesOf({ applicationKind, endorsementType, endorsementValidity }: TaiwanPermitForm): ChargeItem[] {
  if (applicationKind === 'singleUse') return [{ name: { zh: '一次有效往来台湾通行证', en: 'Single-use permit for Taiwan' }, yuan: 15 }];
  const card = { name: { zh: '往来台湾通行证', en: 'Permit for Taiwan' }, yuan: CARD_YUAN };
  const endorsement = { name: { zh: `往来台湾签注（${taiwanTypes[endorsementType].zh}）`, en: `Endorsement for Taiwan: ${taiwanTypes[endorsementType].en}` }, yuan: endorsementValidity === '6m1' ? 15 : 80 };
  return [...(applicationKind === 'endorsementOnly' ? [] : [card]), ...(isEndorsement(endorsementType) ? [endorsement] : [])];
}

/** The card that is endorsed: the one that is held, or the one that is issued now. */
function endorsedCard(decided: Decision): { readonly number: string; readonly until: CivilDate } {
  const held = decided.form.applicationKind === 'endorsementOnly' ? namedCard(decided, PERMIT) : undefined;
  return held ? { number: held.number, until: held.validUntil } : { number: newNumber(decided), until: lastDay(decided) };
}

function endorsementsOf(decided: Decision): Effect[] {
  const { form, decidedOn, serial } = decided;
  if (!isEndorsement(form.endorsementType) || form.applicationKind === 'singleUse') return [];
  const { number, until } = endorsedCard(decided);
  return [
    travelDocument.endorse({
      number: `41${String(serial).padStart(10, '0')}T`,
      permitNumber: number,
      region: 'taiwan',
      type: form.endorsementType,
      entries: taiwanEntries(form.endorsementValidity ?? '6m1'),
      validFrom: decidedOn,
      validUntil: endorsedUntil(decided, decidedOn, until),
      maxStayDays: null,
    }),
  ];
}

const singleUseUntil = ({ decidedOn }: Decision): CivilDate => addDays(addMonths(decidedOn, SINGLE_USE_MONTHS), -1);

function documentsIssued(decided: Decision): Effect[] {
  const { form: { applicationKind, endorsementType } } = decided;
  if (applicationKind === 'endorsementOnly') return [];
  if (applicationKind !== 'singleUse') return cardEffects(decided, PERMIT, newNumber(decided));
  return [...endDocuments(decided, PERMIT, 'expired'), issueDocument(decided, { kind: PERMIT, number: newNumber(decided), form: 'booklet', validUntil: singleUseUntil(decided), reason: endorsementType, entries: 1 })];
}

function documentRows(decided: Decision) {
  const { applicationKind } = decided.form;
  if (applicationKind === 'endorsementOnly') return [{ label: { zh: '持证人', en: 'Holder' }, value: inBoth(decided.applicant.name) }, { label: { zh: '证件号码', en: 'Number' }, value: inBoth(endorsedCard(decided).number) }];
  const rows = issuedRows(decided, newNumber(decided));
  return applicationKind === 'singleUse' ? [...rows.slice(0, -1), dayRow('有效期至', 'Valid until', singleUseUntil(decided))] : rows;
}

function endorsementRows(decided: Decision) {
  const { form: { endorsementType, endorsementValidity, applicationKind }, decidedOn } = decided;
  if (!isEndorsement(endorsementType)) return [];
  const type = { label: { zh: '签注种类', en: 'Type' }, value: taiwanTypes[endorsementType] };
  if (applicationKind === 'singleUse' || !endorsementValidity) return [type];
  return [type, { label: { zh: '签注次数', en: 'Validity and entries' }, value: taiwanValidities[endorsementValidity] }, dayRow('签注有效期至', 'Endorsement valid until', endorsedUntil(decided, decidedOn, endorsedCard(decided).until))];
}

const asked = { ...travellerAnswers, applicationKind: 'first' as const, channel: 'window' as const };
const familyVisit = { ...asked, endorsementType: 'T' as const, endorsementValidity: '3yM' as const, taiwanEntryPermitNumber: '1150123456', relativeName: '林美惠', relativeRelation: '配偶' };
const proofs = ['taiwan-entry-permit', 'purpose-proof'];

/** The card to travel to Taiwan with, and what is endorsed on it. */
export const taiwanPermit = defineService({
  id: ID,
  version: 1,
  name: { zh: '往来台湾通行证及签注', en: 'Exit-Entry Permit for Travelling to and from Taiwan, and endorsements' },
  summary: { zh: '为大陆居民签发、换发、补发往来台湾通行证，并按前往事由签发签注。', en: 'Issues, renews or replaces the card with which mainland residents travel to Taiwan, and adds the endorsement that fits the purpose of travel.' },
  keywords: ['台湾通行证', '往来台湾通行证', '大通证', '去台湾', '台湾签注', '赴台探亲', 'taiwan tongxingzheng', 'datongzheng', 'Taiwan permit', 'travel to Taiwan', 'Taiwan endorsement'],
  nature: 'licence',
  audience: ['person'],
  law: [exitEntryLaw('第十条、第十二条', 'Articles 10 and 12'), taiwanRules('第三条、第六条至第十条、第十二条、第二十四条至第二十六条、第三十二条', 'Articles 3, 6 to 10, 12, 24 to 26 and 32')],
  limit: cardLimit(30, taiwanRules('第九条', 'Article 9')),
  fee: {
    yuan: CARD_YUAN,
    note: { zh: '每张60元，一次有效通行证15元；签注一次15元、多次80元；批准后在线缴纳', en: 'Card 60 yuan, single-use permit 15; endorsement one entry 15, multiple 80 yuan; paid online after approval' },
    law: { zh: '发改价格规〔2019〕1931号、发改价格〔2017〕1186号', en: 'NDRC price notices [2019] 1931 and [2017] 1186' },
  },
  decision: 'accept-examine-decide',
  level: 'city',
  inPerson: { zh: '到窗口一次：核验人像、采集指纹（年满16周岁）、签名；全程网办的换发、补发（郑州户籍、年满16周岁）不需要到场', en: 'One visit for photo check, fingerprints from age 16 and signature; none for renewal or replacement in the fully online channel (Zhengzhou households, 16 or over)' },
  competence: { zh: '全国任一县级以上出入境窗口受理通行证和探亲签注；应邀、商务、学习、乘务签注在批件作出地或者户籍地受理；受理地设区的市出入境管理机构审批签发', en: 'Cards and family visits at any window of the country; Y, F, X and C where the approval was given or the household is registered; examined and signed by the city exit-entry administration' },
  notes: [
    { zh: '户籍在河南的7个工作日；地处偏僻、交通不便的法定期限为60日；紧急的可以申请加急，目标3个工作日', en: '7 working days for households of Henan; the statutory limit is 60 days in remote places; urgent handling within 3 working days' },
    { zh: '个人旅游签注自2019年8月1日起暂停；团队旅游签注限已经恢复的户籍地', en: 'Individual tourism is suspended since 1 August 2019; group tourism is open only where it has been reopened' },
    { zh: '前往台湾定居的，离开前注销户口', en: 'Whoever settles in Taiwan cancels the household registration before leaving' },
    { zh: '换发、补发后原证作废，未使用的签注不顺延', en: 'With a renewal or replacement the old card ends and unused endorsements are not carried over' },
  ],

  formTitle: { zh: '通行证和签注申请信息', en: 'The application' },
  form: TaiwanPermitForm,
  blocks: travellerBlocks({ service: ID, item: { zh: '通行证', en: 'permit' }, photoOnFile: true, law: taiwanRules('第七条', 'Article 7') }),
  facts: ({ form, applicant: { documentNumber } }: Ask<TaiwanPermitForm>) => ({
    ...travellerFacts(documentNumber),
    documents: travelDocument.ofHolder(documentNumber),
    penalties: exitBan.fraudPenalties(documentNumber),
    agency: organisations.byUscc(form.travelAgencyUscc ?? ''),
    freePermit: freeNumber.taiwanPermit(documentNumber),
  }),
  prefill: (subject) => ({ ...travellerPrefill(subject), licenceNumber: (validDocument(subject, PERMIT) ?? documentsOf(subject, PERMIT)[0])?.number }),

  conditions: [
    ...travellerConditions({ resident: taiwanRules('第三条、第六条', 'Articles 3 and 6'), ban: { zh: `${taiwanRules('第十二条', '').zh}、${exitEntryLaw('第十二条', '').zh}`, en: 'Measures on Travel to and from Taiwan, Article 12; Exit and Entry Administration Law, Article 12' }, identity: taiwanRules('第七条', 'Article 7') }),
    minorGuardian,
    { id: 'kind-matches-record', text: { zh: '申请类别与证件状态相符', en: 'The type of application fits the state of the existing card' }, law: taiwanRules('第二十四条至第二十六条', 'Articles 24 to 26'), remedy: 'correction', check: fitsCard },
    {
      id: 'endorsement-open',
      text: { zh: '所申请的签注种类目前开放', en: 'The type of endorsement is currently open to the applicant' },
      law: announcement('大陆居民赴台旅游签注', 'tourist endorsements for Taiwan'),
      remedy: 'refusal',
      when: ({ form }) => isEndorsement(form.endorsementType),
      check: (subject) => isOpen(subject.form.endorsementType, registeredRegion(subject) ?? '', subject.today),
    },
    { id: 'purpose-proof', text: { zh: '有与申请事由相应的证明', en: 'Proof that fits the purpose is attached' }, law: taiwanRules('第七条、第八条', 'Articles 7 and 8'), remedy: 'refusal', when: ({ form }) => isEndorsement(form.endorsementType), check: fitsPurpose },
    { id: 'no-fraud-period', text: { zh: '曾因骗取证件受处罚的，处罚执行完毕已满6个月', en: 'Six months have passed since any penalty for obtaining a travel document by deception' }, law: taiwanRules('第十二条、第三十二条', 'Articles 12 and 32'), remedy: 'refusal', check: isPastPenalty },
    { id: 'online-channel', text: { zh: '选择全程网办的，符合网办条件', en: 'For the fully online channel, the online conditions are met' }, law: measures2024, remedy: 'correction', when: ({ form }) => form.channel === 'online', check: isOnline },
  ],
  materials: [
    { id: 'old-permit', text: { zh: '原往来台湾通行证', en: 'Existing permit' }, requiredWhen: ({ applicationKind, reason }) => applicationKind === 'renewal' || applicationKind === 'endorsementOnly' || reason === 'damaged', onPaper: true },
    { id: 'taiwan-entry-permit', text: { zh: '入台许可', en: 'Taiwan entry permit' }, requiredWhen: byEntryPermit },
    { id: 'purpose-proof', text: { zh: '亲属关系或者事由证明', en: 'Proof of relationship or of the reason' }, requiredWhen: byEntryPermit },
    { id: 'taiwan-affairs-approval', text: { zh: '台办批件、立项批复或者赴台学习证明', en: 'Approval of the Taiwan affairs office or study certificate' }, requiredWhen: byApproval },
    ...travellerPapers,
  ],

  jurisdiction: chosenOffice,
  charges: ({ form }) => chargesOf(form),
  effects: (decided) => [...documentsIssued(decided), ...endorsementsOf(decided)],
  result: {
    kind: 'taiwan-permit',
    title: { zh: '往来台湾通行证及签注', en: 'Exit-Entry Permit for Travelling to and from Taiwan, with endorsement' },
    numberPrefix: '豫公境台',
    validity: { zh: '通行证：申请时年满16周岁的10年，未满16周岁的5年，一次有效的3个月；签注6个月至3年', en: 'Card 10 years (16 or over) or 5 years (under 16); single-use permit 3 months; endorsement 6 months to 3 years' },
    rows: (decided) => [...documentRows(decided), ...endorsementRows(decided)],
  },

  samples: [
    { id: 'family', persona: 'passport-first', title: { zh: '首次申请并探亲签注', en: 'A first card with a family visit' }, answers: (_today: CivilDate, called: CalledPersona) => ({ ...familyVisit, ...spellingOf(called, 'passport-first') }), handsIn: proofs, ends: ends('no-deception', 'grant') },
    { id: 'tourist', persona: 'passport-years-left', title: { zh: '申请个人旅游签注', en: 'Individual tourism' }, answers: (_today: CivilDate, called: CalledPersona) => ({ ...asked, ...spellingOf(called, 'passport-years-left'), endorsementType: 'G' as const, endorsementValidity: '6m1' as const }), ends: ends('endorsement-open', 'refuse') },
  ],
});
