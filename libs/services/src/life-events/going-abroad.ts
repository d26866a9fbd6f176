import { Address, Choice, contact, DateField, defineLifeEvent, emergencyContact, MultiChoice, office, ShortText, travelDocument, YesNo, type Case, type TravelDocument, type TravelDocumentKind } from '@yichuang/definition';
import { addDays, addMonths, type CivilDate } from '@yichuang/kernel';

import { hongKongMacaoOtherEndorsement } from '../exit-entry/hong-kong-macao-other-endorsement.js';
import { hongKongMacaoPermit } from '../exit-entry/hong-kong-macao-permit.js';
import { hongKongMacaoTouristEndorsement } from '../exit-entry/hong-kong-macao-tourist-endorsement.js';
import { passportFirstIssue, purposes } from '../exit-entry/passport-first-issue.js';
import { passportRenewal } from '../exit-entry/passport-renewal.js';
import { passportReplacement } from '../exit-entry/passport-replacement.js';
import { runsOut } from '../exit-entry/permit-card.js';
import { isOpen, type TaiwanType } from '../exit-entry/taiwan-endorsement.js';
import type { taiwanKinds } from '../exit-entry/taiwan-permit-form.js';
import { taiwanPermit } from '../exit-entry/taiwan-permit.js';
import { noCriminalRecordCertificate } from '../public-order/no-criminal-record-certificate.js';

const places = {
  abroad: { zh: '外国', en: 'A foreign country' },
  'hong-kong': { zh: '香港', en: 'Hong Kong' },
  macao: { zh: '澳门', en: 'Macao' },
  taiwan: { zh: '台湾', en: 'Taiwan' },
};

type Place = keyof typeof places;
type Purpose = keyof typeof purposes;
type Named = Partial<GoingAbroad>;

const goes = (to: Place) => ({ to: chosen = [] }: Named): boolean => chosen.includes(to);

class GoingAbroad {
  @MultiChoice({ zh: '您要去', en: 'You are going to' }, places, { hint: { zh: '台湾个人旅游签注已经暂停，团队旅游签注限已经恢复的户籍地', en: 'Endorsements for individual tourism in Taiwan are suspended; those for groups are given only where they were reopened' } })
  to: readonly Place[];

  @Choice({ zh: '出行目的', en: 'Purpose' }, purposes)
  purpose: Purpose;

  @DateField({ zh: '拟出发日期', en: 'Planned departure' }, { required: false, notBefore: 'today' })
  plannedDepartureDate?: CivilDate;

  @YesNo({ zh: '现有护照是否遗失、被盗或者损毁', en: 'Is your passport lost, stolen or damaged?' }, { when: goes('abroad'), hint: { zh: '没有护照的选“否”', en: 'No, if you have none' } })
  passportGone?: boolean;

  @YesNo({ zh: '是否需要无犯罪记录证明', en: 'Do you need a certificate of no criminal record?' }, { hint: { zh: '留学、就业、定居时对方可能要求', en: 'Schools, employers and immigration offices may ask for it' } })
  needsRecord: boolean;

  @ShortText({ zh: '出生地', en: 'Place of birth' }, { hint: { zh: '在国内出生的写省级名称，例如河南；在国外出生的写国家名称', en: 'The province for a birth in China, the country for a birth abroad' } })
  birthPlace: string;

  @Address({ zh: '现住址', en: 'Current home address' })
  residentialAddress: string;

  @YesNo({ zh: '是否属于登记备案的国家工作人员或现役军人', en: 'Are you a registered state employee, or serving in the military?' })
  isRegisteredPersonnel: boolean;
}

interface Facts {
  readonly documents: readonly TravelDocument[];
}

type Known = Case<GoingAbroad, Facts>;

const latest = ({ facts }: Known, kind: TravelDocumentKind): TravelDocument | undefined => facts.documents.filter((document) => document.kind === kind).sort((a, b) => b.issuedOn.localeCompare(a.issuedOn))[0];

const holds = (known: Known, kind: TravelDocumentKind): boolean => {
  const document = latest(known, kind);
  return document?.status === 'valid' && document.validUntil >= known.today;
};

/** Most countries let nobody in whose passport ends within six months of the journey. */
const monthsNeeded = 6;
const endsSoon = (known: Known, kind: TravelDocumentKind): boolean => (latest(known, kind)?.validUntil ?? known.today) < addMonths(known.form.plannedDepartureDate ?? known.today, monthsNeeded);

const goesAbroad = ({ form }: Known): boolean => goes('abroad')(form);
const goesSouth = ({ form }: Known): boolean => goes('hong-kong')(form) || goes('macao')(form);
const isTourist = ({ form }: Known): boolean => form.purpose === 'tourism';

/** A first document, or another for one that is no longer valid. */
function anew(known: Known, kind: TravelDocumentKind) {
  const former = latest(known, kind);
  return { handledBy: 'self', applicationKind: former ? 'lapsed' : 'first', ...(former && { previousPassportNumber: former.number }) };
}

const ends = (known: Known, kind: TravelDocumentKind): boolean => runsOut(latest(known, kind)?.validUntil ?? known.today, known.today);

/** A permit is renewed in its last six months. */
const permitKind = (known: Known) => (holds(known, 'hong-kong-macao-permit') ? { applicationKind: 'renewal', reason: 'expiring' } : { applicationKind: latest(known, 'hong-kong-macao-permit') ? 'lapsed' : 'first' });

function taiwanKind(known: Known): keyof typeof taiwanKinds {
  if (holds(known, 'taiwan-permit')) return ends(known, 'taiwan-permit') ? 'renewal' : 'endorsementOnly';
  return latest(known, 'taiwan-permit') ? 'lapsed' : 'first';
}

/** Kinds of endorsement by purpose; who has another one in mind chooses. */
const southern: Partial<Record<Purpose, string>> = { familyVisit: 'T', business: 'S', study: 'D', employment: 'D', settlement: 'D', other: 'Q' };
const eastern: Partial<Record<Purpose, TaiwanType>> = { tourism: 'G', familyVisit: 'T', business: 'F', study: 'X', settlement: 'D', other: 'Q' };

/** Where whoever lives in Henan is registered, as far as the rules on tourism ask. */
const HENAN = '41';

/** None for tourism while it is suspended. */
function easternType({ form, today }: Known): TaiwanType | undefined {
  const type = eastern[form.purpose];
  return type && isOpen(type, HENAN, today).result === 'holds' ? type : undefined;
}

/** Tourists who hold a permit have nothing to apply for while no endorsement is open to them. */
const needsTaiwanPermit = (known: Known): boolean => !isTourist(known) || easternType(known) !== undefined || taiwanKind(known) !== 'endorsementOnly';

const destinationsOf = ({ form }: Known): string[] => [...(goes('hong-kong')(form) ? ['hongKong'] : []), ...(goes('macao')(form) ? ['macao'] : [])];

/** An endorsement is for one of the two: whoever goes to both says which comes first. */
function onlyDestination(known: Known): string | undefined {
  const [first, ...others] = destinationsOf(known);
  return others.length === 0 ? first : undefined;
}

const going = { purpose: 'tourism' as const, needsRecord: false, birthPlace: '河南', residentialAddress: '河南省郑州市金水区文化路1号', isRegisteredPersonnel: false, contactPhone: '13903710035', emergencyContactName: '阮青', emergencyContactPhone: '13903710036', acceptingOffice: '410105' };

/** Someone travels out of the mainland. */
export const goingAbroad = defineLifeEvent({
  id: 'going-abroad',
  name: { zh: '出国出境', en: 'Going abroad' },
  summary: { zh: '按要去的地方和现有证件，一次列出护照、往来港澳或者台湾的证件和签注、无犯罪记录证明。', en: 'From where you go and what you hold: passport, permits and endorsements, and the certificate of no criminal record.' },
  keywords: ['出国', '出境', '出国留学', '出国旅游', '去香港', '去澳门', '去台湾', 'chuguo', 'chujing', 'going abroad', 'travel abroad', 'study abroad'],
  formTitle: { zh: '您的行程', en: 'Your journey' },
  form: GoingAbroad,
  blocks: [contact(), emergencyContact(), office({ qualifies: { zh: '省内任何一地的出入境管理机构都可以受理', en: 'Any exit-entry office of the province may accept it' } })],
  facts: ({ submitter }) => ({ documents: travelDocument.ofHolder(submitter.documentNumber) }),
  steps: [
    { service: passportReplacement, why: { zh: '护照遗失、被盗或者损毁，补发', en: 'Your passport is gone: another is issued' }, when: (known) => goesAbroad(known) && known.form.passportGone === true, carries: () => ({ handledBy: 'self' }) },
    {
      service: passportFirstIssue,
      why: { zh: '您没有有效护照', en: 'You hold no valid passport' },
      when: (known) => goesAbroad(known) && !known.form.passportGone && !holds(known, 'ordinary-passport'),
      carries: (known) => anew(known, 'ordinary-passport'),
    },
    {
      service: passportRenewal,
      why: { zh: '出发后6个月内护照到期', en: 'Your passport ends within six months of the journey' },
      when: (known) => goesAbroad(known) && !known.form.passportGone && holds(known, 'ordinary-passport') && endsSoon(known, 'ordinary-passport'),
      carries: (known) => ({ handledBy: 'self', reason: ends(known, 'ordinary-passport') ? 'expiring' : 'destinationRule' }),
    },
    {
      service: hongKongMacaoPermit,
      why: { zh: '没有往来港澳通行证，或者有效期不足6个月', en: 'You hold no permit for Hong Kong and Macao, or it ends within six months' },
      when: (known) => goesSouth(known) && (!holds(known, 'hong-kong-macao-permit') || ends(known, 'hong-kong-macao-permit')),
      carries: (known) => ({ handledBy: 'self', combinedEndorsement: 'none', ...permitKind(known) }),
    },
    {
      service: hongKongMacaoTouristEndorsement,
      why: { zh: '旅游签注', en: 'The endorsement for tourism' },
      when: (known) => goesSouth(known) && isTourist(known),
      after: [hongKongMacaoPermit],
      carries: (known) => ({ handledBy: 'self', destinations: destinationsOf(known) }),
    },
    {
      service: hongKongMacaoOtherEndorsement,
      why: { zh: '探亲、商务、逗留或者其他签注；香港、澳门都去的，逐地申请', en: 'The endorsement for family, business, a stay or another purpose; apply for Hong Kong and for Macao by themselves' },
      when: (known) => goesSouth(known) && !isTourist(known),
      after: [hongKongMacaoPermit],
      carries: (known) => ({ handledBy: 'self', endorsementType: southern[known.form.purpose], destination: onlyDestination(known), purpose: undefined }),
    },
    {
      service: taiwanPermit,
      why: { zh: '往来台湾通行证和签注', en: 'The permit for Taiwan and its endorsement' },
      when: (known) => goes('taiwan')(known.form) && needsTaiwanPermit(known),
      carries: (known) => ({ handledBy: 'self', applicationKind: taiwanKind(known), endorsementType: easternType(known) }),
    },
    {
      service: noCriminalRecordCertificate,
      why: { zh: '对方要求提供无犯罪记录证明', en: 'The other side asks for a certificate of no criminal record' },
      when: ({ form }) => form.needsRecord,
      carries: () => ({ handledBy: 'self', applicationKind: 'person', purpose: 'abroad', certificateLanguage: 'zh-en' }),
    },
  ],
  samples: [
    { id: 'first-passport', persona: 'passport-first', answers: () => ({ ...going, to: ['abroad'] as const, purpose: 'study' as const, needsRecord: true, passportGone: false }), comesTo: [passportFirstIssue, noCriminalRecordCertificate] },
    { id: 'lost', persona: 'passport-years-left', answers: () => ({ ...going, to: ['abroad', 'taiwan'] as const, passportGone: true }), comesTo: [passportReplacement, taiwanPermit] },
    { id: 'ending', persona: 'passport-expiring', answers: () => ({ ...going, to: ['abroad'] as const, passportGone: false }), comesTo: [passportRenewal] },
    { id: 'hong-kong', persona: 'passport-first', answers: (today) => ({ ...going, to: ['hong-kong', 'macao'] as const, plannedDepartureDate: addDays(today, 40) }), comesTo: [hongKongMacaoPermit, hongKongMacaoTouristEndorsement] },
    { id: 'family', persona: 'passport-first', answers: () => ({ ...going, to: ['hong-kong'] as const, purpose: 'familyVisit' as const }), comesTo: [hongKongMacaoPermit, hongKongMacaoOtherEndorsement] },
  ],
});
