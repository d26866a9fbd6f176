import { fails, holds, unknown, type BusinessFiling, type Kin, type Livelihood, type Organisation, type Outcome, type PatientCarer, type TravelPermit } from '@yichuang/definition';
import { addMonths, formatDate, type CivilDate } from '@yichuang/kernel';

import { ageOf, needsGuardian, type Applying } from './applying.js';
import type { OtherEndorsementForm } from './other-endorsement-form.js';
import { onlyMacao, otherLastDay, otherValidities, validitiesFor } from './other-endorsement.js';

const INSURED_MONTHS = 6;
const CARERS = 2;
/** 郑州、开封、洛阳: where the areas of the pilot free trade zone of Henan lie. */
const zoneCities = ['4101', '4102', '4103'];

export interface Endorsed extends Applying {
  readonly form: Applying['form'] & Partial<OtherEndorsementForm> & { readonly employerUscc?: string };
  readonly facts: Applying['facts'] & {
    readonly permit: TravelPermit | null;
    readonly kin: Kin | null;
    readonly unit: Organisation | null;
    readonly filings: readonly BusinessFiling[];
    readonly work: readonly Livelihood[];
    readonly carers: readonly PatientCarer[];
  };
}

export const regionOf = ({ destination }: Endorsed['form']) => (destination === 'macao' ? ('macao' as const) : ('hong-kong' as const));

export function hasPermit({ form, facts: { permit }, today }: Endorsed): Outcome {
  if (permit?.status !== 'valid' || permit.isSeized || permit.validUntil < today) return fails('没有有效的往来港澳通行证，请先申请通行证', 'There is no valid permit for Hong Kong and Macao: apply for one first');
  if (permit.form !== 'chip') return fails('您的通行证是本式证件，请先换发电子通行证', 'Your permit is a booklet: exchange it for the electronic card first');
  const waits = permit.endorsements.some((each) => each.status === 'approved' && each.region === regionOf(form) && each.type === form.endorsementType && each.validUntil >= today);
  if (waits) return fails('同一种签注已经批准，尚未制作到通行证上', 'An endorsement of this type has been approved and is still to be written on the card');
  return otherLastDay(form, today) <= permit.validUntil ? holds() : fails(`通行证${formatDate(permit.validUntil, 'zh')}到期，早于所选签注的有效期，请选择较短的有效期或者先换发通行证`, `The permit ends on ${formatDate(permit.validUntil, 'en')}, before the endorsement would: choose a shorter one or renew the permit first`);
}

/** Who is registered in the mainland may be known as a relative; others prove it. */
export const isRelative = ({ form, facts: { kin } }: Pick<Endorsed, 'form' | 'facts'>): boolean => kin !== null && kin.relation === form.relativeRelation;

export const isFamily = (subject: Endorsed): Outcome => (isRelative(subject) ? holds() : unknown('由工作人员核对亲属关系证明', 'An officer checks the proof of the relationship'));

export const isInsured = ({ facts: { work, unit }, today }: Pick<Endorsed, 'facts' | 'today'>): boolean => work.some(({ ground, name, since }) => ground === 'employment' && name === unit?.name && since <= addMonths(today, -INSURED_MONTHS));

const isActive = (unit: Organisation | null): boolean => unit?.status === 'active';
const noUnit = (): Outcome => fails('工作单位没有登记，或者已经注销、吊销，请核对统一社会信用代码', 'The employer is not registered or no longer active: check its code');

export function mayTrade({ form, facts: { unit, filings }, today }: Endorsed): Outcome {
  if (!isActive(unit)) return noUnit();
  if (form.businessRole === 'crossBorderDriver') return unknown('由工作人员核对驾驶专用交通工具的资格', 'An officer checks the licence for the cross-border vehicle');
  if (form.businessRole !== 'filedEnterprise') return holds();
  return filings.some(({ uscc, validUntil }) => uscc === form.employerUscc && validUntil >= today) ? holds() : fails('单位没有为您办理商务备案，请先备案或者选择“未备案企业机构人员”', 'The enterprise has not filed you: file first, or choose staff of an enterprise that has not filed');
}

export const mayStay = ({ form: { entryPermitExpiryDate = '' }, today }: Endorsed): Outcome =>
  entryPermitExpiryDate <= today ? fails('港澳进入许可已经过期，请重新取得后申请', 'The entry permit has expired: obtain another one first') : unknown('由工作人员核对进入许可', 'An officer checks the entry permit');

export function isTalent({ facts: { unit } }: Endorsed): Outcome {
  if (!unit || !isActive(unit)) return noUnit();
  return zoneCities.some((city) => unit.regionCode.startsWith(city)) ? unknown('由工作人员核对单位是否在自由贸易试验区内和人才证明', 'An officer checks whether the employer is in the free trade zone, and the talent certificate') : fails('工作单位不在河南自由贸易试验区郑州、开封、洛阳片区', 'The employer is not in the Zhengzhou, Kaifeng or Luoyang area of the free trade zone');
}

export function hasReason({ applicant, form: { reason, destination }, facts: { carers } }: Endorsed): Outcome {
  if (onlyMacao.includes(reason) && destination !== 'macao') return fails('该事由限前往澳门', 'This reason is for Macao only');
  if (reason === 'carer' && carers.some(({ holderNumber }) => holderNumber === applicant.documentNumber)) return fails('您已经办理过该就医人员的陪护签注', 'You have an endorsement as a carer of this patient already');
  if (reason === 'carer' && carers.length >= CARERS) return fails('同一就医人员至多两名陪护人员', 'A patient may have at most two carers');
  return unknown('由工作人员核对事由证明', 'An officer checks the proof of the reason');
}

export function fitsType(subject: Endorsed): Outcome {
  const offered = validitiesFor(subject.form, ageOf(subject) ?? 0);
  if (subject.form.validity && offered.includes(subject.form.validity)) return holds();
  return fails(`该情形可以选择：${offered.map((each) => otherValidities[each].zh).join('、')}`, `In this case you may choose: ${offered.map((each) => otherValidities[each].en).join('; ')}`);
}

/** An agent for a child has the letter of a guardian. */
export function minorActs(subject: Endorsed): Outcome {
  const { handledBy } = subject.form;
  if (handledBy === 'guardian') return needsGuardian(subject) ? holds() : fails('年满16周岁的，由本人申请或者委托他人', 'Whoever is 16 or over applies in person or sends an agent');
  return handledBy === 'agent' ? unknown('由工作人员核对监护人委托书', 'An officer checks the letter of the guardian') : fails('未满16周岁的，由监护人或者其委托的人在本人账户中代为申请并陪同办理', 'Under 16, a guardian or whoever they authorise applies from their own account and comes along');
}

export const endorsementEnds = (subject: Endorsed, from: CivilDate): CivilDate => otherLastDay(subject.form, from, subject.facts.permit?.validUntil);
