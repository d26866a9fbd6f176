import { fails, holds, unknown, type BorderMovement, type Endorsement, type Outcome, type Residence, type StayAbuse, type TravelPermit } from '@yichuang/definition';
import { formatDate, type CivilDate } from '@yichuang/kernel';

import { needsGuardian, registeredRegion, type Applying } from './applying.js';
import { lastDayOf, regionNames, termsOf, type Wanted } from './endorsement-terms.js';
import { hasIndividualTravel } from './individual-travel-cities.js';

/** What must be known of someone who wants to travel to Hong Kong or Macao. */
export interface Travelling extends Applying {
  readonly form: Applying['form'] & Wanted & { readonly hkMacaoPermitNumber?: string; readonly plannedDepartureDate?: CivilDate };
  readonly facts: Applying['facts'] & {
    readonly residences: readonly Residence[];
    readonly permit: TravelPermit | null;
    readonly movements: readonly BorderMovement[];
    readonly abuses: readonly StayAbuse[];
  };
}

const ZHENGZHOU = '4101';

/** The residence permit of Zhengzhou that is valid today. */
export const zhengzhouPermit = ({ facts, today }: Pick<Travelling, 'facts' | 'today'>): Residence | undefined =>
  facts.residences.find(({ regionCode, permitNumber, permitUntil }) => regionCode.startsWith(ZHENGZHOU) && permitNumber !== null && permitUntil !== null && permitUntil >= today);

export const mayTravelIndividually = (subject: Pick<Travelling, 'facts' | 'today'>): boolean => hasIndividualTravel(registeredRegion(subject) ?? '') || zhengzhouPermit(subject) !== undefined;

export function holdsPermit({ form, facts: { permit }, today }: Travelling): Outcome {
  if (permit?.status !== 'valid' || permit.isSeized || permit.validUntil < today) return fails('没有有效的往来港澳通行证，请先申请换发', 'There is no valid permit for Hong Kong and Macao: apply for one first');
  if (permit.number !== form.hkMacaoPermitNumber) return fails('通行证号码与登记不一致，请核对', 'The permit number differs from the register: check it');
  if (permit.form !== 'chip') return fails('您的通行证是本式证件，请先换发电子通行证', 'Your permit is a booklet: exchange it for the electronic card first');
  const isCovered = termsOf(form).every((term) => lastDayOf(term, today) <= permit.validUntil);
  return isCovered ? holds() : fails(`通行证${formatDate(permit.validUntil, 'zh')}到期，早于所选签注的有效期，请选择3个月或者先换发通行证`, `The permit ends on ${formatDate(permit.validUntil, 'en')}, before the endorsement would: choose three months or renew the permit first`);
}

const isTourist = ({ type }: Endorsement): boolean => type === 'G' || type === 'L';
const entriesLeft = ({ entries, usedEntries }: Endorsement): number => (entries ?? Infinity) - usedEntries;

export function hasNoneUnused({ form, facts: { permit }, today }: Travelling): Outcome {
  const wanted = termsOf(form).map(({ region }) => region);
  const unused = permit?.endorsements.find((each) => wanted.includes(each.region) && isTourist(each) && (each.status === 'valid' || each.status === 'approved') && each.validUntil >= today && entriesLeft(each) > 0);
  if (!unused) return holds();
  const { zh, en } = regionNames[unused.region];
  return fails(`${zh}旅游签注还有${entriesLeft(unused)}次未使用，有效期至${formatDate(unused.validUntil, 'zh')}，用完或者过期后再申请`, `Your endorsement for ${en} can still be used until ${formatDate(unused.validUntil, 'en')}: use it or let it lapse first`);
}

/** Whoever does not meet the rules of smart processing is not refused: an officer looks. */
export function isSmart(subject: Travelling): Outcome {
  const { person, permit, personnel, abuses } = subject.facts;
  if (needsGuardian(subject)) return unknown('未满16周岁的，由工作人员审查', 'Under 16, an officer examines the application');
  if (!person) return unknown('户籍不在河南省的，由工作人员审查', 'Registered outside Henan: an officer examines the application');
  if (personnel) return unknown('登记备案人员的申请，由工作人员审查', 'An officer examines the application of registered personnel');
  if (abuses.length > 0) return unknown('有在港澳逾期停留或者非法工作的记录，由工作人员审查', 'There is a record of overstaying or unlawful work in Hong Kong or Macao: an officer examines the application');
  return permit?.hasFingerprint ? holds() : unknown('没有留存指纹，由工作人员审查', 'No fingerprint is on file: an officer examines the application');
}

export function leavesInTime({ form, today }: Travelling): Outcome {
  const { plannedDepartureDate: day = today } = form;
  return termsOf(form).every((term) => day <= lastDayOf(term, today)) ? holds() : fails('拟出发日期晚于所选签注的有效期', 'The planned departure is after the endorsement ends');
}
