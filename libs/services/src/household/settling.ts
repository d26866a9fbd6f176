import { fails, holds, unknown, type Answers, type Consent, type ConsentRequest, type Effect, type HomeRight, type Household, type HouseholdType, type MoveReason, type Outcome, type Party, type PersonRef } from '@yichuang/definition';
import type { CivilDate } from '@yichuang/kernel';

import { arrivalEffects } from './arrival.js';
import { relationsTo, spouseAmong, type Accompanied } from './companions.js';
import { inForceOn, rightsOfCouple } from './home-rights.js';
import type { NamedKinship } from './housemates.js';
import { certificateOf } from './migration-permit.js';
import { companionsOf } from './moving.js';
import { newHouseholdNumber, opensHousehold } from './new-household.js';
import { movingRows } from './register-page.js';

/** What must be known of someone who settles in a town, in a household that is there or in one of their own. */
export interface Settling extends Accompanied {
  readonly form: Accompanied['form'] & { readonly relationToHead: NamedKinship; readonly headOfHousehold?: PersonRef };
  readonly facts: Accompanied['facts'] & { readonly residents: readonly Household[]; readonly rights: readonly HomeRight[]; readonly headConsent: Consent | null };
}

/** The kinds of household that each way to be registered leads to. */
export const kindOfLanding: Readonly<Record<string, HouseholdType>> = {
  'existing-family': 'family',
  'relative-home': 'family',
  'employer-collective': 'collective-employer',
  'talent-collective': 'collective-talent',
  'community-collective': 'collective-community',
};

/** Nobody else is registered there as a family; the household that is joined or left does not count. */
export function addressIsFree({ form, facts: { residents, origin } }: Settling): Outcome {
  const others = residents.filter(({ type, number }) => type === 'family' && number !== form.targetHouseholdNumber && number !== origin?.number);
  return others.length === 0
    ? holds()
    : fails('该住所还登记有其他家庭户，派出所将通知其迁出；在此之前请等待，或者请原住户办理迁出', 'Another family is still registered there: the police station notifies them; wait for that, or ask them to move out');
}

interface Hosted {
  readonly form: { readonly headOfHousehold?: PersonRef };
  readonly facts: { readonly target: Household | null; readonly headConsent: Consent | null };
}

/** The head or manager whom the register has agrees from their own account. */
export function headAgrees({ form, facts: { target, headConsent } }: Hosted): Outcome {
  if (!target || target.headId !== form.headOfHousehold?.documentNumber) return fails('所填户主（集体户管理人员）与户口登记不一致，请核对', 'The head or manager named is not the one on record: check this');
  if (headConsent?.answer === 'refused') return fails('户主（集体户管理单位）表示不同意', 'The head or manager of the household has refused');
  return headConsent ? holds() : fails('户主（集体户管理单位）尚未同意：请其登录本人账户确认', 'The head or manager of the household has not agreed yet: ask them to sign in and confirm');
}

/** A home of the applicant or their spouse; no other family is registered there. */
export function ownsHome(subject: Settling): Outcome {
  if (rightsOfCouple(subject).length > 0) return addressIsFree(subject);
  const isOthers = subject.facts.rights.some(inForceOn(subject.today));
  return isOthers
    ? fails('该住所登记在他人名下，请提交本人或者配偶的住所证明，或者选择其他落户方式', 'The home is in somebody else’s name: hand in proof that it is yours or your spouse’s, or choose another way to be registered')
    : unknown('没有查到该住所的不动产或者租赁信息，由工作人员核对住所证明', 'No title or tenancy of this home was found; an officer checks the proof');
}

interface Asking {
  readonly form: Partial<Accompanied['form']> & { readonly headOfHousehold?: PersonRef };
  readonly applicant: Party;
}

/** The head, or the manager of a collective household, is asked where one is named. */
export function headAsked({ form, applicant }: Asking): ConsentRequest[] {
  const { headOfHousehold, targetHouseholdNumber, targetAddress } = form;
  if (!headOfHousehold?.documentNumber) return [];
  const names = [applicant, ...companionsOf(form)].map(({ name }) => name);
  const statement = {
    zh: `${names.join('、')}申请迁入您所在或者管理的户（户号${targetHouseholdNumber}，${targetAddress}）。您同意的，公安机关可以将上述人员登记在该户。`,
    en: `${names.join(', ')} ${names.length === 1 ? 'asks' : 'ask'} to be registered in the household you head or manage (number ${targetHouseholdNumber}, ${targetAddress}). If you agree, the police may register them there.`,
  };
  return [{ id: 'head', by: headOfHousehold, statement }];
}

interface Settled extends Settling {
  readonly decidedOn: CivilDate;
  readonly serial: number;
  readonly completion?: Answers;
}

/** A household is opened where none is named. */
const opensOne = ({ form }: Settling): boolean => !form.targetHouseholdNumber;

/** What the registers change: a household is opened where none is named, and everybody arrives in it. */
export function settlingEffects(decided: Settled, reason: MoveReason): Effect[] {
  const to = opensOne(decided) ? newHouseholdNumber(decided) : undefined;
  return [
    ...(to ? [opensHousehold(decided)] : []),
    ...arrivalEffects(decided, { reason, to, ...relationsTo(decided, decided.form.relationToHead), spouse: spouseAmong(decided), certificate: certificateOf(decided) }),
  ];
}

export const settlingRows = (decided: Settled) =>
  movingRows(decided, relationsTo(decided, decided.form.relationToHead), opensOne(decided) ? { number: newHouseholdNumber(decided), headName: decided.applicant.name } : undefined);
