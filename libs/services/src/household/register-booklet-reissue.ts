import { booklet, Choice, consent, contact, DateField, declaration, defineService, delivery, fails, holds, household, identityCard, LongText, PersonField, population, registration, ShortText, YesNo, type Ask, type Booklet, type Consent, type Household, type Outcome, type Party, type Person, type PersonRef } from '@yichuang/definition';
import { ageOn, inBoth, type CivilDate } from '@yichuang/kernel';

import { bookletSamples } from './booklet-samples.js';
import { noCharge, norms, regulations, waivedCosts } from './household-law.js';
import { ownCardPaper } from './own-papers.js';
import { dateRow } from './register-page.js';

const ID = 'household.register-booklet-reissue';
const reasons = {
  lost: { zh: '丢失', en: 'Lost' },
  damaged: { zh: '损坏', en: 'Damaged' },
  'content-changed': { zh: '登记内容变化换领', en: 'Content changed' },
  full: { zh: '页面用尽', en: 'Pages full' },
  'form-change': { zh: '式样更换', en: 'New form' },
};
const scopes = { 'whole-booklet': { zh: '整本', en: 'Whole booklet' }, 'member-page': { zh: '本人登记页', en: 'Own page' } };
const whenLost = { when: ({ reason }: Partial<BookletForm>) => reason === 'lost' };
const whenReplaced = { when: ({ reason }: Partial<BookletForm>) => reason !== undefined && reason !== 'lost' };

export class BookletForm {
  @ShortText({ zh: '户号', en: 'Household number' }, { fromRegister: true, pattern: { regex: /^\d{9}$/, message: { zh: '户号为9位数字，见户口簿首页', en: 'A household number has nine digits: see the first page of the booklet' } } })
  householdNumber: string;

  @Choice({ zh: '补换领原因', en: 'Reason' }, reasons)
  reason: keyof typeof reasons;

  @DateField({ zh: '丢失日期', en: 'Date of loss' }, { ...whenLost, notAfter: 'today' })
  lossDate?: CivilDate;

  @LongText({ zh: '丢失情况说明', en: 'Statement of the loss' }, { ...whenLost, minLength: 10, maxLength: 500 })
  lossStatement?: string;

  @YesNo({ zh: '交回原户口簿', en: 'Old booklet is handed in' }, whenReplaced)
  oldBookletReturned?: boolean;

  @Choice({ zh: '补领范围', en: 'Range' }, scopes)
  reissueScope: keyof typeof scopes;

  @PersonField({ zh: '户主', en: 'Head of household' }, { fromRegister: true, when: ({ reissueScope }: Partial<BookletForm>) => reissueScope === 'whole-booklet', hint: { zh: '您不是户主的，户主将在本人账户中确认是否同意', en: 'If you are not the head, the head confirms from their own account' } })
  headOfHousehold?: PersonRef;
}

interface Replacing {
  readonly applicant: Party;
  readonly form: BookletForm;
  readonly facts: { readonly self: Person | null; readonly home: Household | null; readonly bookletInUse: Booklet | null; readonly headConsent: Consent | null };
  readonly today: CivilDate;
}

const ADULT = 18;
const notMember = fails('您不是该户的成员，请核对户号', 'You are no member of this household: check its number');

function isMember({ applicant, form, facts: { self, home }, today }: Replacing): Outcome {
  if (home?.number !== form.householdNumber || !self?.alive) return notMember;
  const isAdult = ageOn(self.birthDate, today) >= ADULT;
  return home.headId === applicant.documentNumber || isAdult ? holds() : fails('未成年成员不能申请，请由户主或者成年成员申请', 'A member under 18 cannot apply: the head or an adult member applies');
}

/** The head, or somebody to whom the head of the register agreed. */
const isAgreed = ({ applicant, form, facts: { home, headConsent } }: Replacing): boolean =>
  home?.headId === applicant.documentNumber || (home !== null && home.headId === form.headOfHousehold?.documentNumber && headConsent?.answer === 'given');

/** A booklet in the place of one that was lost, damaged, or no longer right. */
export const registerBookletReissue = defineService({
  id: ID,
  version: 1,
  name: { zh: '居民户口簿补换领', en: 'Reissue or renewal of the household register booklet' },
  summary: { zh: '居民户口簿丢失、损坏或者登记内容变化后申请补领或者换领。', en: 'Replaces a household register booklet that was lost or damaged, or whose contents changed.' },
  keywords: ['户口本丢了', '补办户口本', '户口簿补领', '换户口本', '户口簿换领', '户口本损坏', 'hukouben', 'bu hukouben', 'register booklet', 'lost hukou booklet'],
  nature: 'confirmation',
  audience: ['person'],
  law: [
    regulations('第四条、第二十二条', 'Articles 4 and 22'),
    norms('第十六条、第九十六条', 'Articles 16 and 96'),
    { zh: '《公安部关于启用新的常住人口登记表和居民户口簿有关事项的通知》（1996年7月1日起启用）', en: 'Ministry Notice on the New Register Form and Booklet (in use since 1 July 1996)' },
  ],
  limit: { length: 3, unit: 'working-day', promised: 1, law: norms('第九十六条', 'Article 96') },
  fee: noCharge('首次领取和换领不收费；丢失、损坏补领的工本费由省定标准，目前不收取', 'First issue and renewal are free; the cost fee for loss or damage is set by the province and not charged at present', waivedCosts),
  decision: 'review',
  level: 'station',
  inPerson: { zh: '窗口领取或者邮寄；未丢失的交回原户口簿', en: 'Collected at the window or posted; the old booklet is handed in if not lost' },
  competence: { zh: '户籍地派出所；河南省内任一派出所均可代收', en: 'The police station of the registered address; handed in at any station in Henan' },
  notes: [
    { zh: '成年成员随时可以领取本人登记页，不需要户主配合', en: 'An adult member may always get their own page, even when the head will not cooperate' },
    { zh: '集体户首页由集体户管理单位申请，成员使用本人登记页', en: 'The manager of a collective household applies for its cover; members use their own page' },
    { zh: '不需要登报声明丢失', en: 'No newspaper notice of the loss is needed' },
  ],

  formTitle: { zh: '户口簿', en: 'The booklet' },
  form: BookletForm,
  blocks: [contact(), delivery({ item: { zh: '户口簿', en: 'booklet' }, methods: ['window', 'post'] }), declaration()],
  facts: ({ form, applicant: { documentNumber } }: Ask<BookletForm>) => ({
    self: population.person(documentNumber),
    entry: registration.ofPerson(documentNumber),
    home: household.ofPerson(documentNumber),
    bookletInUse: booklet.ofPerson(documentNumber),
    openCases: booklet.openCasesWith(documentNumber),
    ownCard: identityCard.current(documentNumber),
    headConsent: consent.answered({ service: ID, consent: 'head', by: form.headOfHousehold?.documentNumber ?? '', applicant: documentNumber }),
  }),
  consents: ({ form, applicant: { name, documentNumber } }) => {
    const head = form.headOfHousehold;
    if (!head?.documentNumber || head.documentNumber === documentNumber) return [];
    return [{ id: 'head', by: head, statement: { zh: `${name}申请补领（换领）您所在户（户号${form.householdNumber}）的整本居民户口簿，原户口簿作废`, en: `${name} asks for a new booklet of your household (${form.householdNumber}); the old one becomes void` } }];
  },
  prefill: ({ facts: { home } }) => ({
    ...(home && { householdNumber: home.number }),
    ...(home?.headId && home.headName && { headOfHousehold: { name: home.headName, documentType: 'identity-card' as const, documentNumber: home.headId } }),
  }),

  conditions: [
    { id: 'member-of-household', text: { zh: '申请人是该户户主或者成年成员', en: 'The applicant is the head or an adult member' }, law: norms('第十六条', 'Article 16'), remedy: 'refusal', check: isMember },
    {
      id: 'household-open',
      text: { zh: '该户为正常状态', en: 'The household is open' },
      law: regulations('第四条', 'Article 4'),
      remedy: 'refusal',
      check: ({ facts: { home } }) => (home?.status === 'open' ? holds() : fails('该户已经销户或者查不到', 'The household is closed or cannot be found')),
    },
    {
      id: 'no-open-case',
      text: { zh: '没有正在办理的户口变动', en: 'No change of the household is open' },
      law: norms('第九十六条', 'Article 96'),
      remedy: 'refusal',
      check: ({ facts: { openCases } }) => (openCases.length === 0 ? holds() : fails('户内有正在办理的分户、迁移、注销或者变更更正，办结后再申请', 'A division, migration, cancellation or correction in this household is open: apply when it is finished')),
    },
    {
      id: 'one-reissue',
      text: { zh: '没有正在办理的补换领申请', en: 'No other reissue request is open' },
      law: norms('第九十六条', 'Article 96'),
      remedy: 'refusal',
      check: ({ facts: { bookletInUse } }) => (bookletInUse?.status === 'reissue-in-progress' ? fails('该户户口簿的补换领正在办理', 'A new booklet of this household is being made already') : holds()),
    },
    {
      id: 'old-booklet-returned',
      text: { zh: '换领的交回原户口簿', en: 'For a renewal the old booklet is handed in' },
      law: norms('第九十六条', 'Article 96'),
      remedy: 'correction',
      when: ({ form }) => form.reason !== 'lost',
      check: ({ form }) => (form.oldBookletReturned ? holds() : fails('请交回原户口簿；已经丢失的，原因选择“丢失”', 'Hand in the old booklet, or choose “Lost”')),
    },
    { id: 'dispute', text: { zh: '户内成员对户口簿的持有没有争议；有争议的由民警核实处理', en: 'There is no dispute about who holds the booklet; a dispute is looked into by an officer' }, law: norms('第九十六条', 'Article 96'), remedy: 'refusal', check: 'examiner' },
  ],
  materials: [
    ownCardPaper('applicant-id', { zh: '申请人居民身份证', en: 'Applicant’s identity card' }),
    { id: 'old-booklet', text: { zh: '原居民户口簿', en: 'Old booklet' }, requiredWhen: ({ reason }) => reason !== 'lost', onPaper: true },
    {
      id: 'consent',
      text: { zh: '户主同意补换领整本户口簿的书面意见', en: 'Head’s written consent to a new booklet' },
      requiredWhen: ({ reissueScope }) => reissueScope === 'whole-booklet',
      waivedWhen: isAgreed,
      waiver: { zh: '申请人是户主，或者户主在本人账户中同意的免交；也可以改领本人登记页', en: 'Not needed for the head, or when the head agrees from their own account; or ask for your own page instead' },
    },
  ],

  jurisdiction: ({ facts: { home } }) => ({ kind: 'police-station', regionCode: home?.regionCode ?? '410000' }),
  effects: ({ form, facts: { home, bookletInUse }, decidedOn, serial }) => {
    if (form.reissueScope === 'member-page' || !home || !bookletInUse) return [];
    return [
      booklet.issue({ householdNumber: home.number, bookletNumber: newNumber(serial) }),
      booklet.makeVoid({ number: bookletInUse.number, householdNumber: home.number, reason: form.reason === 'lost' ? 'lost' : 'replaced', voidOn: decidedOn }),
    ];
  },
  result: {
    kind: 'register-booklet',
    title: { zh: '居民户口簿', en: 'Household register booklet' },
    titleFor: ({ form }) => (form.reissueScope === 'member-page' ? { zh: '居民户口簿（登记页）', en: 'Household register page' } : { zh: '居民户口簿', en: 'Household register booklet' }),
    numberPrefix: '豫公户簿',
    validity: { zh: '长期', en: 'Permanent' },
    rows: ({ applicant, form, facts: { home, bookletInUse }, decidedOn, serial }) => [
      { label: { zh: '户号', en: 'Household number' }, value: inBoth(form.householdNumber) },
      { label: { zh: '户主', en: 'Head of household' }, value: inBoth(home?.headName ?? '—') },
      { label: { zh: '住址', en: 'Address' }, value: inBoth(home?.address ?? '—') },
      { label: { zh: '申请人', en: 'Applicant' }, value: inBoth(`${applicant.name}  ${applicant.documentNumber}`) },
      { label: { zh: '户口簿编号', en: 'Booklet number' }, value: inBoth(form.reissueScope === 'member-page' ? (bookletInUse?.number ?? '—') : newNumber(serial)) },
      dateRow('签发日期', 'Issued on', decidedOn),
    ],
  },

  samples: bookletSamples,
});

function newNumber(serial: number): string {
  return `HC${String(serial).padStart(10, '0')}`;
}
