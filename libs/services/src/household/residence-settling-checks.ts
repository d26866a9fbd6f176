import { ageByNumber, fails, holds, unknown, type Consent, type HomeRight, type Kin, type Outcome } from '@yichuang/definition';

import { coupleOf, inForceOn, rightsOfCouple } from './home-rights.js';
import type { ResidenceSettlingForm } from './residence-settling-form.js';
import { headAgrees, kindOfLanding, type Settling } from './settling.js';

/** What must be known of someone who settles where they live. */
interface SettlingByResidence extends Settling {
  readonly form: ResidenceSettlingForm;
  readonly facts: Settling['facts'] & { readonly ownerKin: Kin | null; readonly ownerAnswer: Consent | null };
}

const kindOnRecord = { owned: 'title', 'pre-sale': 'presale-contract', rented: 'tenancy', 'public-rental': 'public-rental' } as const;

const numberOf = ({ housingKind, titleNumber, purchaseContractNumber, tenancyFilingNumber }: ResidenceSettlingForm): string | undefined =>
  housingKind === 'owned' ? titleNumber : housingKind === 'pre-sale' ? purchaseContractNumber : tenancyFilingNumber;

/** Records of the title, contract or tenancy that is named: one for each holder. */
const named = ({ form, facts: { rights } }: SettlingByResidence): HomeRight[] => rights.filter(({ kind, number }) => kind === kindOnRecord[form.housingKind] && number === numberOf(form));

const notYours = fails('该住所不在您或者您的配偶、父母、子女名下，也没有有效的租赁备案', 'The home is not yours, nor your spouse’s, parent’s or child’s, and no tenancy is in force');

/** Whether the owner is who they are said to be: by the marriage, or by the entries of both. */
function ownerIsKin({ form, facts: { marriages, ownerKin } }: SettlingByResidence): Outcome {
  const isSpouse = marriages.some(({ spouseId, endedBy }) => spouseId === form.owner?.documentNumber && !endedBy);
  const relation = isSpouse ? 'spouse' : ownerKin?.relation;
  if (!relation) return unknown('户口登记不能确认产权人与您的关系，由工作人员核对', 'The register does not tell what the owner is to you; an officer checks');
  return relation === form.ownerRelation ? holds() : notYours;
}

function holderIsRight(subject: SettlingByResidence, found: readonly HomeRight[]): Outcome {
  const { form } = subject;
  const holders = found.map(({ holderId }) => holderId);
  if (form.housingKind === 'owned' && form.ownerRelation !== 'self') return holders.includes(form.owner?.documentNumber ?? '') ? ownerIsKin(subject) : notYours;
  return holders.some((holder) => coupleOf(subject).includes(holder)) ? holds() : notYours;
}

export function ownsOrRents(subject: SettlingByResidence): Outcome {
  const { form, facts: { rights }, today } = subject;
  const found = named(subject);
  if (form.tenancyEnd && form.tenancyEnd < today) return fails('租期已经届满，没有有效的合法住所', 'The tenancy has ended: no lawful residence is in force');
  if (found.length === 0 && rightsOfCouple(subject).length > 0) return unknown('登记在您或者您配偶名下的证号、类型与所填不一致，由工作人员核对', 'The home is on record as yours or your spouse’s, under another number or kind than the one given; an officer checks');
  if (found.length === 0) return rights.some(inForceOn(today)) ? notYours : unknown('没有查到该不动产、合同或者租赁备案，由工作人员核对证明', 'No title, contract or tenancy of this number was found; an officer checks the proof');
  const current = found.filter(inForceOn(today));
  return current.length === 0 ? fails('租赁备案显示租期已经届满', 'The filed tenancy has ended') : holderIsRight(subject, current);
}

/** A community's household receives also from homes that are not planned for living in. */
export function isForLiving(subject: SettlingByResidence): Outcome {
  if (subject.form.landing === 'community-collective') return holds();
  const [found] = named(subject);
  if (!found) return unknown('没有查到规划用途，由工作人员核对', 'The planned use was not found; an officer checks');
  return found.isResidential ? holds() : fails('该房屋规划用途不是住宅，请选择落社区集体户', 'The home is not planned for living in: choose the community collective household');
}

export function isInTown({ facts: { address } }: SettlingByResidence): Outcome {
  if (!address) return unknown('地址尚未确认', 'The address is not known yet');
  return address.isVillage ? fails('该住所不在城区、县城或者建制镇', 'The home is not in a city, county seat or designated town') : holds();
}

const HEADS_FROM = 16;

/** Whoever has a household opened for them heads it. */
export function mayHead({ applicant, today }: SettlingByResidence): Outcome {
  const age = ageByNumber(applicant.documentNumber, today);
  if (age === undefined) return unknown('由工作人员核对年龄', 'An officer checks the age');
  return age >= HEADS_FROM ? holds() : fails('未满16周岁，不能担任新立户的户主', 'Under 16: nobody so young heads a new household');
}

/** The owner whom the tenancy names agrees from their own account. */
export const ownerHasAgreed = ({ form: { ownerConsent }, facts: { ownerAnswer } }: SettlingByResidence): boolean => ownerConsent === true && ownerAnswer?.answer === 'given';

export function landlordAgrees(subject: SettlingByResidence): Outcome {
  const { form, facts: { ownerAnswer } } = subject;
  if (form.landing === 'community-collective') return holds();
  const landlord = named(subject)[0]?.landlordId;
  if (landlord && landlord !== form.owner?.documentNumber) return fails('所填产权人与租赁备案不一致，请核对', 'The owner named is not the one of the filed tenancy: check this');
  if (ownerAnswer?.answer === 'refused') return fails('产权人表示不同意，可以选择落社区集体户', 'The owner has refused: you may choose the community collective household');
  if (ownerHasAgreed(subject) && !landlord) return unknown('没有查到租赁备案登记的产权人，由工作人员核对同意的是否产权人', 'The filed tenancy names no owner; an officer checks that it is the owner who agreed');
  return ownerHasAgreed(subject) ? holds() : fails('产权人尚未同意：请其登录本人账户确认，或者选择落社区集体户', 'The owner has not agreed yet: ask them to sign in and confirm, or choose the community collective household');
}

/** A household that is joined is of the kind that was chosen, and the head of a family agrees. */
export function householdAgrees(subject: SettlingByResidence): Outcome {
  const { form, facts: { target } } = subject;
  if (target && target.type !== kindOfLanding[form.landing]) return fails('户号与落户方式不符，请核对', 'The household is not of the kind you chose: check its number');
  return form.landing === 'existing-family' ? headAgrees(subject) : holds();
}

/** A title or tenancy on record proves the home. */
export const homeIsOnRecord = (subject: SettlingByResidence): boolean => named(subject).some(inForceOn(subject.today));
