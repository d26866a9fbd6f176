import { fails, holds, unknown, type Cancellation, type Consent, type HomeRight, type HouseholdType, type Marriage, type Outcome, type Party, type Person, type Registration, type VeteranLetter } from '@yichuang/definition';
import type { CivilDate } from '@yichuang/kernel';

import { rightsOfCouple } from './home-rights.js';
import { targetReceives, type Receiving } from './moving.js';
import { headAgrees } from './settling.js';
import { hasLetter, type VeteranForm } from './veteran-restoration-form.js';

/** What must be known to register someone again who comes back from service. */
export interface Returning extends Receiving {
  readonly applicant: Party;
  readonly form: VeteranForm;
  readonly facts: Receiving['facts'] & {
    readonly mover: Registration | null;
    readonly entryPerson: Person | null;
    readonly cancellation: Cancellation | null;
    readonly letter: VeteranLetter | null;
    readonly rights: readonly HomeRight[];
    readonly marriages: readonly Marriage[];
    readonly headConsent: Consent | null;
  };
  readonly today: CivilDate;
}

export function wasCancelledForEnlistment({ facts: { mover, cancellation } }: Returning): Outcome {
  if (!mover) return fails('户口登记中没有您的登记，入伍前未登记户口的，请到安置地派出所凭军队档案补录', 'The register has no entry of yours: who had none before goes to the station of the settlement place with the military file');
  return cancellation?.reason === 'enlistment' ? holds() : unknown('原户口的注销原因不是参军入伍，由工作人员核对档案', 'The entry was not cancelled for enlistment; an officer checks the file');
}

export const isNotRestored = ({ facts: { mover } }: Returning): Outcome => (mover && mover.status !== 'cancelled' ? fails('您的户口是正常状态，不需要恢复', 'Your registration is active: there is nothing to restore') : holds());

export function letterIsGenuine({ applicant, form, facts: { letter } }: Returning): Outcome {
  if (!hasLetter(form)) return unknown('由工作人员核对征兵办公室退回通知或者军队院校文件', 'An officer reads the notice of the conscription office or the document of the academy');
  if (!letter) return unknown('没有查到户口登记介绍信信息，由工作人员核对原件', 'The letter was not found; an officer looks at the original');
  const agrees = letter.number === form.letterNumber && letter.name === applicant.name && letter.issuedOn === form.letterDate && letter.dischargedOn === form.dischargeDate;
  return agrees ? holds() : fails('介绍信编号、日期或者退役日期与退役军人事务部门的信息不一致，请照介绍信核对', 'Number, date or discharge differs from the record of veterans affairs: compare them with the letter');
}

/** The letter settles where; the station does not examine that again. */
export function settlesThere({ form: { settlementCounty }, facts: { letter, address } }: Returning): Outcome {
  if (letter && letter.settlement !== settlementCounty) return fails('安置地与介绍信不一致，请照介绍信填写', 'The settlement county is not the one of the letter');
  return !address || address.regionCode === settlementCounty ? holds() : fails('拟迁入地址不在安置地，请核对', 'The address is not in the settlement county: check it');
}

const receiving: Readonly<Record<VeteranForm['landing'], readonly HouseholdType[]>> = { 'existing-family': ['family', 'collective-employer'], 'new-family': ['family'], 'community-collective': ['collective-community'] };

export const receivesVeteran = (subject: Returning): Outcome => targetReceives(receiving[subject.form.landing])(subject);

export function hasHomeOrConsent(subject: Returning): Outcome {
  const { landing } = subject.form;
  if (landing === 'community-collective') return holds();
  if (landing === 'new-family') return rightsOfCouple(subject).length > 0 ? holds() : unknown('没有查到本人或者配偶的住所，由工作人员核对住所证明', 'No home of yours or your spouse’s was found; an officer reads the proof');
  return headAgrees(subject);
}
