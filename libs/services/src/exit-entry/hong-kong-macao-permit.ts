import { AskedFirst, Choice, DateField, Declared, defineService, fails, holds, LongText, PassportNumber, travelDocument, unknown, type Ask, type CalledPersona, type Outcome } from '@yichuang/definition';
import { inBoth, type CivilDate } from '@yichuang/kernel';

import type { Applying } from './applying.js';
import { documentsOf, issuedRows, validDocument } from './document-issue.js';
import { isLossReason, lossReasons } from './document-loss.js';
import { accountOfLoss, CARD_YUAN, cardEffects, cardKinds, cardLimit, endsOld, fitsRecord, hongKongMacaoNumber, isReplacement, namedCard, runsOut, tooLong, type Carding } from './permit-card.js';
import { documentPrices, exitEntryLaw, measures, measures2024 } from './travel-law.js';
import { ends, forChild, spellingOf, travellerAnswers } from './traveller-samples.js';
import { chosenOffice, mayApplyOnline, minorGuardian, travellerBlocks, travellerConditions, travellerFacts, travellerPapers, travellerPrefill, type Traveller } from './traveller.js';
import { channels, TravellerForm } from './traveller-form.js';

const ID = 'exit-entry.hong-kong-macao-permit';
const PERMIT = 'hong-kong-macao-permit';

const reasons = {
  expiring: { zh: '有效期不足6个月', en: 'Less than six months left' },
  dataChanged: { zh: '登记信息变更', en: 'Details changed' },
  cardUnusable: { zh: '芯片或签注区无法使用', en: 'Chip or endorsement area unusable' },
  appearanceChanged: { zh: '相貌变化较大', en: 'Appearance changed considerably' },
  ...lossReasons,
};
type Reason = keyof typeof reasons;

const combined = {
  none: { zh: '不申请', en: 'No' },
  tourist: { zh: '旅游签注', en: 'Tourist endorsement' },
  other: { zh: '探亲、商务、逗留或其他签注', en: 'Family, business, stay or other endorsement' },
};

const fitsKind = (reason: Reason, { applicationKind }: Partial<HongKongMacaoPermitForm>): boolean => isLossReason(reason) === (applicationKind === 'replacement');

@AskedFirst('applicationKind')
export class HongKongMacaoPermitForm extends TravellerForm {
  @Choice({ zh: '申请类别', en: 'Type of application' }, cardKinds)
  applicationKind: keyof typeof cardKinds;

  @PassportNumber(
    { zh: '原往来港澳通行证号码', en: 'Number of the existing permit' },
    { when: ({ applicationKind }: Partial<HongKongMacaoPermitForm>) => applicationKind !== 'first', pattern: { regex: /^(C\d{8}|C[A-HJ-NP-Z]\d{7}|W\d{8})$/, message: { zh: '通行证号码为C加8位数字、C加一位字母和7位数字，或者W加8位数字；E、G开头的是护照号码', en: 'The number is C and 8 digits, C, a letter and 7 digits, or W and 8 digits; numbers with E or G are those of passports' } } },
  )
  licenceNumber?: string;

  @Choice({ zh: '换发或者补发原因', en: 'Reason for renewal or replacement' }, reasons, { when: endsOld, rule: { holds: fitsKind, message: { zh: '补发的原因为遗失、被盗、损毁，换发的为其余各项', en: 'A replacement is for what was lost, stolen or damaged, a renewal for the other reasons' } } })
  reason?: Reason;

  @DateField({ zh: '遗失、被盗或损毁日期', en: 'Date of loss, theft or damage' }, { notAfter: 'today', when: isReplacement })
  lossDate?: CivilDate;

  @LongText({ zh: '情况说明', en: 'Account of what happened' }, { ...accountOfLoss, when: isReplacement })
  lossStatement?: string;

  @Declared({ zh: '同意原证作废且不可恢复', en: 'I agree that the old permit becomes void for good' }, { when: endsOld })
  voidConsent?: true;

  @Choice({ zh: '同时申请签注', en: 'Apply for an endorsement at the same time' }, combined, { hint: { zh: '通行证签发后，再办理所选的签注事项', en: 'When the permit is issued, go on with the service for that endorsement' } })
  combinedEndorsement: keyof typeof combined;

  @Choice({ zh: '办理方式', en: 'Channel' }, channels, { hint: { zh: '全程网办限换发、补发，郑州户籍、年满16周岁、留存指纹的', en: 'Fully online for renewal or replacement, households of Zhengzhou, 16 or over, fingerprints on file' } })
  channel: keyof typeof channels;
}

type Asking = Carding & { readonly form: Partial<HongKongMacaoPermitForm> };

function hasGround(subject: Asking): Outcome {
  const card = namedCard(subject, PERMIT);
  if (!card) return unknown('没有通行证可以比对', 'There is no permit to compare');
  switch (subject.form.reason) {
    case 'expiring':
      return runsOut(card.validUntil, subject.today) ? holds() : tooLong(card.validUntil);
    case 'dataChanged':
      return card.differs.length > 0 ? holds() : fails('登记信息与通行证一致，没有变更', 'The register equals the permit: nothing has changed');
    case 'cardUnusable':
      return !card.isWritable || card.form === 'booklet' ? holds() : unknown('由工作人员在窗口检测通行证', 'An officer tests the card at the window');
    default:
      return unknown('由工作人员在窗口核对相貌', 'An officer looks at the appearance at the window');
  }
}

const isNotSettled = ({ facts: { person, entry } }: Pick<Traveller, 'facts'>): Outcome => {
  if (!person) return unknown('户籍在省外的，由工作人员核对', 'Registered outside Henan: an officer checks');
  return entry?.status === 'cancelled' ? fails('户口已经注销，在港澳定居的不再签发往来港澳通行证', 'The registration is cancelled: whoever has settled in Hong Kong or Macao gets no permit') : holds();
};

function isOnline(subject: Applying & Asking): Outcome {
  if (!endsOld(subject.form)) return fails('首次申请和失效重领的，请选择窗口办理', 'A first issue or reapplication: choose a window');
  return mayApplyOnline(subject, namedCard(subject, PERMIT)?.hasFingerprint ?? false);
}

const asked = { ...travellerAnswers, applicationKind: 'first' as const, combinedEndorsement: 'none' as const, channel: 'window' as const };

/** The card that endorsements for Hong Kong and Macao are written on. */
export const hongKongMacaoPermit = defineService({
  id: ID,
  version: 1,
  name: { zh: '往来港澳通行证申领、换发、补发', en: 'Exit-Entry Permit for Travelling to and from Hong Kong and Macao: issue, renewal and replacement' },
  summary: { zh: '为内地居民签发、换发、补发电子往来港澳通行证；前往港澳还须另行取得签注。', en: 'Issues, renews or replaces the electronic card with which mainland residents travel to Hong Kong and Macao; travel also requires a valid endorsement on the card.' },
  keywords: ['港澳通行证', '办港澳通行证', '往来港澳通行证', '港澳通行证到期', '港澳通行证丢了', '换港澳通行证', '补港澳通行证', 'gangao tongxingzheng', 'tongxingzheng', 'Hong Kong permit', 'Macao permit'],
  nature: 'licence',
  audience: ['person'],
  law: [
    exitEntryLaw('第十条、第十二条', 'Articles 10 and 12'),
    measures('第三条、第六条、第八条、第九条、第十一条至第十三条、第二十二条、第二十四条', 'Articles 3, 6, 8, 9, 11 to 13, 22 and 24'),
    { zh: '《行政许可法》第四十二条', en: 'Administrative Licensing Law, Article 42' },
  ],
  limit: cardLimit(60, measures('第十一条', 'Article 11')),
  fee: { yuan: CARD_YUAN, note: { zh: '每张60元，签注另行收费；批准后在线缴纳', en: '60 yuan for each card, endorsements are charged separately; paid online after approval' }, law: documentPrices },
  decision: 'accept-examine-decide',
  level: 'city',
  inPerson: { zh: '到窗口一次：核验人像、采集指纹（年满16周岁）、签名；全程网办的换发、补发（郑州户籍、年满16周岁）不需要到场', en: 'One visit for photo check, fingerprints from age 16 and signature; none for renewal or replacement in the fully online channel (Zhengzhou households, 16 or over)' },
  competence: { zh: '全国任一县级以上出入境窗口受理，受理地设区的市出入境管理机构审批签发', en: 'Accepted at any county-level or higher exit-entry window; examined and signed by the city exit-entry administration' },
  notes: [
    { zh: '户籍在河南的7个工作日，经省级批准可以延长至20个工作日；户籍在省外的20日', en: '7 working days for households of Henan, up to 20 with provincial approval; 20 days for others' },
    { zh: '可以申请加急，目标3个工作日；未满16周岁的由监护人陪同，可以不采集指纹', en: 'Urgent handling within 3 working days; under 16 a guardian comes along and fingerprints are optional' },
    { zh: '换发、补发后原证作废，原证上未使用的签注同时失效', en: 'With a renewal or replacement the old card and the unused endorsements on it end' },
    { zh: '前往香港、澳门定居的，办理前往港澳通行证，不在本事项办理', en: 'Settlement in Hong Kong or Macao uses another document and is not part of this service' },
  ],

  formTitle: { zh: '通行证申请信息', en: 'The application' },
  form: HongKongMacaoPermitForm,
  blocks: travellerBlocks({ service: ID, item: { zh: '通行证', en: 'permit' }, photoOnFile: true, law: measures('第八条', 'Article 8') }),
  facts: ({ applicant: { documentNumber } }: Ask<HongKongMacaoPermitForm>) => ({ ...travellerFacts(documentNumber), documents: travelDocument.ofHolder(documentNumber) }),
  prefill: (subject) => ({ ...travellerPrefill(subject), licenceNumber: (validDocument(subject, PERMIT) ?? documentsOf(subject, PERMIT)[0])?.number }),

  conditions: [
    ...travellerConditions({ resident: measures('第三条、第六条', 'Articles 3 and 6'), ban: { zh: `${measures('第十三条', '').zh}、${exitEntryLaw('第十二条', '').zh}`, en: 'Interim Measures on Hong Kong and Macao, Article 13; Exit and Entry Administration Law, Article 12' }, identity: measures('第八条、第九条', 'Articles 8 and 9') }),
    minorGuardian,
    { id: 'kind-matches-record', text: { zh: '申请类别与证件状态相符', en: 'The type of application fits the state of the existing card' }, law: measures('第二十二条、第二十四条', 'Articles 22 and 24'), remedy: 'correction', check: (subject) => fitsRecord(subject, PERMIT) },
    { id: 'renewal-ground', text: { zh: '换发的，有效期不足6个月、登记信息变更或者证件无法继续签注', en: 'For renewal: under six months left, details changed, or the card can no longer be written' }, law: measures('第二十二条', 'Article 22'), remedy: 'refusal', when: ({ form }) => form.applicationKind === 'renewal', check: hasGround },
    {
      id: 'void-consent',
      text: { zh: '换发、补发的，同意原证作废', en: 'For renewal and replacement, the holder accepts that the old card becomes void' },
      law: measures('第二十四条', 'Article 24'),
      remedy: 'correction',
      when: ({ form }) => endsOld(form),
      check: ({ form }) => (form.voidConsent ? holds() : fails('请确认同意原证作废', 'Confirm that the old card becomes void')),
    },
    { id: 'not-settled-in-hk-macao', text: { zh: '申请人未在港澳定居', en: 'The applicant has not settled in Hong Kong or Macao' }, law: measures('第三条', 'Article 3'), remedy: 'refusal', check: isNotSettled },
    { id: 'online-channel', text: { zh: '选择全程网办的，符合网办条件', en: 'For the fully online channel, the online conditions are met' }, law: measures2024, remedy: 'correction', when: ({ form }) => form.channel === 'online', check: isOnline },
  ],
  materials: [
    { id: 'old-permit', text: { zh: '原往来港澳通行证', en: 'Existing permit' }, requiredWhen: ({ applicationKind, reason }) => applicationKind === 'renewal' || reason === 'damaged', onPaper: true },
    ...travellerPapers,
  ],

  jurisdiction: chosenOffice,
  charges: () => [{ name: { zh: '往来港澳通行证', en: 'Permit for Hong Kong and Macao' }, yuan: CARD_YUAN }],
  effects: (decided) => cardEffects(decided, PERMIT, hongKongMacaoNumber(decided.serial)),
  result: {
    kind: 'hong-kong-macao-permit',
    title: { zh: '往来港澳通行证', en: 'Exit-Entry Permit for Travelling to and from Hong Kong and Macao' },
    numberPrefix: '豫公境港',
    validity: { zh: '申请时年满16周岁的10年，未满16周岁的5年', en: '10 years if aged 16 or over on the day of application, 5 years if under 16' },
    rows: (decided) => [
      ...issuedRows(decided, hongKongMacaoNumber(decided.serial)),
      ...(decided.form.licenceNumber ? [{ label: { zh: '原通行证号码', en: 'Previous permit' }, value: inBoth(decided.form.licenceNumber) }] : []),
      ...(decided.form.combinedEndorsement === 'none' ? [] : [{ label: { zh: '另需办理', en: 'Still to apply for' }, value: combined[decided.form.combinedEndorsement] }]),
    ],
  },

  samples: [
    { id: 'first', persona: 'passport-first', title: { zh: '首次申请', en: 'A first permit' }, answers: (_today: CivilDate, called: CalledPersona) => ({ ...asked, ...spellingOf(called, 'passport-first') }), ends: ends('no-deception', 'grant') },
    { id: 'child', persona: 'passport-mother', title: { zh: '母亲为十二岁的女儿申请', en: 'A mother for her daughter of 12' }, answers: (_today: CivilDate, called: CalledPersona) => ({ ...asked, ...forChild(called, 'passport-child') }), ends: ends('no-deception', 'grant') },
    {
      id: 'no-ground',
      persona: 'endorsement-granted',
      title: { zh: '通行证7年后到期，申请换发', en: 'Renewal with seven years left' },
      answers: (_today: CivilDate, called: CalledPersona) => ({ ...asked, ...spellingOf(called, 'endorsement-granted'), applicationKind: 'renewal' as const, licenceNumber: 'C41000101', reason: 'expiring' as const, voidConsent: true as const }),
      ends: ends('renewal-ground', 'refuse'),
    },
  ],
});
