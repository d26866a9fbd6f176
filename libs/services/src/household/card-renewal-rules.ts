import { fails, holds, unknown, type Allowance, type Outcome } from '@yichuang/definition';
import { addMonths } from '@yichuang/kernel';

import { isWithinAMonth } from './card-fields.js';
import { biometricsMatch, isRegisteredAnywhere, livesHere, type Carded } from './card-holder.js';
import type { CardRenewalForm } from './id-card-renewal-form.js';

export interface Renewing extends Carded {
  readonly form: CardRenewalForm & { readonly handledBy?: string };
  readonly facts: Carded['facts'] & { readonly allowance: Allowance | null };
}

const MONTHS_BEFORE_END = 3;

export function hasHeldCard(subject: Renewing): Outcome {
  const registered = isRegisteredAnywhere(subject);
  if (registered.result !== 'holds' || subject.facts.card) return registered;
  return fails('没有查到您的居民身份证，请办理首次申领', 'No card of yours was found: apply for a first one');
}

export function isInWindow({ form, facts: { card }, today }: Renewing): Outcome {
  if (!card) return unknown('没有查到原证，由工作人员核对有效期', 'The old card was not found; an officer checks when it ends');
  if (card.validUntil === null) return fails('长期有效的居民身份证没有期满换领', 'A long-term card does not expire');
  if (form.oldCardValidTo !== card.validUntil) return fails('所填有效期与登记不一致，请照原证核对', 'The day stated is not the one on record: compare it with the card');
  return addMonths(card.validUntil, -MONTHS_BEFORE_END) <= today ? holds() : fails('有效期满前3个月内才能申请期满换领', 'A card is renewed in the last three months of its validity, or after it');
}

export function hasReallyChanged({ form, facts: { card } }: Renewing): Outcome {
  const differs = card?.differs ?? [];
  if (differs.length === 0) return fails('户口登记信息与原证一致，没有变更项目', 'The register says what the card says: nothing has changed');
  return (form.changedItems ?? []).every((item) => differs.includes(item)) ? holds() : fails('所选项目中有与原证一致的，请只选择已变更的项目', 'One of the items chosen has not changed: choose only those that have');
}

export const isReturned = ({ form }: Renewing): Outcome => (form.oldCardReturned ? holds() : fails('换领新证应当交回原证；已经丢失的，原因选择“丢失”', 'Hand in the old card, or choose “Lost”'));

/** Photo, fingerprints and bad records of someone from another province are looked at by a person. */
export function mayApplyAway(subject: Renewing): Outcome {
  const lives = livesHere(subject);
  if (lives.result === 'fails') return lives;
  const compared = biometricsMatch(subject);
  return compared.result === 'fails' ? compared : unknown('由工作人员比对人像、指纹，并核查有无伪造证件等不良记录', 'An officer compares photo and fingerprints and looks for records of forged documents');
}

export const isAppointable = ({ form: { appointmentTime = '' }, today }: Renewing): Outcome =>
  isWithinAMonth(appointmentTime, today) ? holds() : fails('预约时间应在30日内，请重新预约', 'The appointment must be within 30 days: choose another one');

/** Relief that civil affairs knows of; of other hardship an officer reads the proof. */
export const isRelieved = ({ form: { feeReduction }, facts: { allowance }, today }: Renewing): boolean =>
  allowance !== null && allowance.until >= today && (feeReduction === 'hardship' || allowance.kind !== 'hardship');

export function mayPayLess(subject: Renewing): Outcome {
  if (subject.form.reason === 'lost') return fails('丢失补领不减免工本费，减免情形请选择“无”', 'There is no relief for a lost card: choose “None”');
  return isRelieved(subject) ? holds() : unknown('民政信息未能确认，由工作人员核对困难证明', 'Civil affairs does not confirm it; an officer checks the proof');
}

const HALF = 2;

/** 20 yuan for expiry or a changed item, 40 for loss or damage, nothing for an error of the police (发改价格〔2003〕2322号); less in need (第二十一条). */
export function cardFee({ reason, feeReduction }: CardRenewalForm): number {
  if (reason === 'police-error') return 0;
  if (reason === 'lost') return 40;
  const full = reason === 'damaged' ? 40 : 20;
  if (feeReduction === 'none') return full;
  return feeReduction === 'minimum-living' ? 0 : full / HALF;
}
