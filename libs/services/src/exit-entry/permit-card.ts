import { fails, holds, type DecisionLimit, type Effect, type Outcome, type TravelDocumentKind } from '@yichuang/definition';
import { addMonths, formatDate, type CivilDate } from '@yichuang/kernel';

import { documentNumbered, documentsOf, endDocuments, issueDocument, numberOfDocument, validDocument, type Granting } from './document-issue.js';
import { isLossReason, isNotHeldBack, isReplaceable, statusAfter } from './document-loss.js';

const MONTHS_LEFT = 6;
export const CARD_YUAN = 60;

/** An application for a card, a first one or another. */
export interface Carding extends Pick<Granting, 'facts' | 'today'> {
  readonly form: { readonly applicationKind?: string; readonly licenceNumber?: string; readonly reason?: string; readonly lossDate?: CivilDate };
}

export const cardKinds = {
  first: { zh: '首次申请', en: 'First issue' },
  lapsed: { zh: '失效重领', en: 'Reapplication after lapse' },
  renewal: { zh: '换发', en: 'Renewal' },
  replacement: { zh: '补发', en: 'Replacement' },
};

/** The old card ends with a renewal or a replacement. */
export const endsOld = ({ applicationKind }: { readonly applicationKind?: unknown }): boolean => applicationKind === 'renewal' || applicationKind === 'replacement';
export const isReplacement = ({ applicationKind }: { readonly applicationKind?: unknown }): boolean => applicationKind === 'replacement';

export const namedCard = (subject: Carding, kind: TravelDocumentKind) => documentNumbered(subject, kind, subject.form.licenceNumber);

export const runsOut = (validUntil: CivilDate, today: CivilDate): boolean => validUntil < addMonths(today, MONTHS_LEFT);

function isFirst(subject: Carding, kind: TravelDocumentKind): Outcome {
  if (validDocument(subject, kind)) return fails('已有有效的通行证，请选择换发或者补发', 'There is a valid permit: choose renewal or replacement');
  return documentsOf(subject, kind).length === 0 ? holds() : fails('曾经办理过通行证，请选择“失效重领”', 'There was a permit before: choose reapplication after lapse');
}

function hasLapsed(subject: Carding, kind: TravelDocumentKind): Outcome {
  if (validDocument(subject, kind)) return fails('已有有效的通行证，请选择换发或者补发', 'There is a valid permit: choose renewal or replacement');
  return namedCard(subject, kind) ? holds() : fails('没有查到该号码的原通行证，请核对', 'No earlier permit has this number: check it');
}

export function isValidCard(subject: Carding, kind: TravelDocumentKind): Outcome {
  const card = namedCard(subject, kind);
  if (!card) return fails('没有查到您名下该号码的通行证，请核对', 'No permit of yours has this number: check it');
  return card.status === 'valid' && card.validUntil >= subject.today && !card.isSeized ? holds() : fails('该通行证已经过期、作废或者被依法扣押，请选择失效重领', 'The permit has expired, is void or is held by an authority: choose reapplication after lapse');
}

/** What was lost may have been reported void; but whoever holds another valid one has nothing to replace. */
function isLostCard(subject: Carding, kind: TravelDocumentKind): Outcome {
  const card = namedCard(subject, kind);
  const valid = validDocument(subject, kind);
  if (valid && valid.number !== subject.form.licenceNumber) return fails('该通行证已经补发过，现持有效的通行证号码与所填不同，请核对', 'It was replaced before: the valid permit has another number, check it');
  const isHeld = isNotHeldBack(card);
  return isHeld.result === 'holds' ? isReplaceable(card, subject.form.lossDate, subject.today) : isHeld;
}

/** Whether the kind of application fits the state of the card. */
export function fitsRecord(subject: Carding, kind: TravelDocumentKind): Outcome {
  const { applicationKind } = subject.form;
  if (applicationKind === 'first') return isFirst(subject, kind);
  if (applicationKind === 'lapsed') return hasLapsed(subject, kind);
  return applicationKind === 'replacement' ? isLostCard(subject, kind) : isValidCard(subject, kind);
}

export const tooLong = (validUntil: CivilDate): Outcome => fails(`通行证${formatDate(validUntil, 'zh')}到期，剩余有效期在6个月以上，没有换发理由`, `The permit is valid until ${formatDate(validUntil, 'en')}: six months or more are left and there is no ground`);

/** How the old card ends. */
const endingOf = ({ applicationKind, reason }: Carding['form']) => (applicationKind === 'replacement' && isLossReason(reason) ? statusAfter[reason] : ('void-replaced' as const));

type CardGrant = Granting & Carding;

/** Ends the old card with what is endorsed on it, and enters the new one. */
export const cardEffects = (subject: CardGrant, kind: TravelDocumentKind, number: string): Effect[] => [
  ...endDocuments(subject, kind, endingOf(subject.form)),
  issueDocument(subject, { kind, number, previousNumber: subject.form.licenceNumber ?? null }),
];

export const hongKongMacaoNumber = (serial: number): string => numberOfDocument('C', serial);

export const accountOfLoss = { minLength: 20, maxLength: 500 };

/** The limit of a card, in calendar days. */
export const cardLimit = (length: number, law: DecisionLimit['law']): DecisionLimit => ({ length, unit: 'calendar-day', promised: 20, law });
