import { AskedFirst, Choice, fails, holds, maySpeakFor, onBehalf, organisation, unknown, vehicle, type Answers, type Condition, type Delegation, type Handler, type Material, type Organisation, type Outcome, type Party, type PersonRef } from '@yichuang/definition';
import type { CivilDate, Text } from '@yichuang/kernel';

import { ofVehicle, PlatesForm, type VehicleCase } from './plates.js';
import { vehicleRules } from './vehicle-law.js';

export type OwnerType = 'individual' | 'organisation';

export const OwnerTypeField = (label: Text = { zh: '所有人类型', en: 'Owner type' }) => Choice(label, { individual: { zh: '个人', en: 'Individual' }, organisation: { zh: '单位', en: 'Organisation' } });

/** A vehicle, and whether a person or an organisation applies as its owner, whose vehicles are then known. */
@AskedFirst('ownerType')
export class OwnedVehicleForm extends PlatesForm {
  @OwnerTypeField()
  ownerType: OwnerType;
}

interface OwnerAnswers {
  readonly ownerType?: OwnerType;
  readonly uscc?: string;
  readonly legalRepresentative?: PersonRef;
}

/** An application of the owner of a vehicle. */
export interface OwnerCase extends VehicleCase {
  readonly form: OwnerAnswers;
  readonly applicant: Party;
  readonly submitter: Party;
  readonly facts: VehicleCase['facts'] & { readonly organisation: Organisation | null; readonly handlerDelegation: Delegation | null };
  readonly today: CivilDate;
}

const asOrganisation = ({ ownerType }: Answers): boolean => ownerType === 'organisation';
export const isOrganisation = ({ ownerType }: OwnerAnswers): boolean => ownerType === 'organisation';

export const ownerFacts = ({ form }: { readonly form: Partial<PlatesForm> }) => ({ vehicle: vehicle.byPlate(form) });

/** Someone acts for an organisation. */
interface Authorised {
  readonly form: OwnerAnswers;
  readonly submitter: Party;
  readonly facts: { readonly organisation: Organisation | null; readonly handlerDelegation: Delegation | null };
  readonly today: CivilDate;
}

export const notAuthorised = unknown('未见单位法定代表人的电子委托，由工作人员核对授权委托书', 'The legal representative has given no electronic authorisation; an officer checks the letter');
const notOwner = fails('您不是该机动车登记的所有人', 'You are not the registered owner of the vehicle');

function isOwner(subject: OwnerCase, { ownerType, ownerNumber }: { readonly ownerType: OwnerType; readonly ownerNumber: string }): Outcome {
  if (subject.form.ownerType !== ownerType) return ownerType === 'organisation' ? fails('该机动车登记的所有人是单位，请以单位申请', 'The registered owner is an organisation: apply as one') : notOwner;
  if (ownerType === 'individual') return subject.applicant.documentNumber === ownerNumber ? holds() : notOwner;
  if (subject.form.uscc !== ownerNumber) return fails('该单位不是机动车登记的所有人', 'This organisation is not the registered owner');
  return maySpeakFor(subject) ? holds() : notAuthorised;
}

/** Whether the registered owner applies. */
export const ownerApplies = ofVehicle<OwnerCase>((registered, subject) => isOwner(subject, registered));

export const applicantIsOwner: Condition<OwnerCase> = {
  id: 'applicant-is-owner',
  text: { zh: '申请人是该机动车登记的所有人（单位车辆由单位授权的经办人办理）', en: 'The applicant is the registered owner (for an organisation, its authorised handler)' },
  law: vehicleRules('第八十六条', 'Article 86'),
  remedy: 'refusal',
  check: ownerApplies,
};

/** What registers say of a vehicle is told to its owner and to nobody else: what a machine checks waits until the owner applies. */
export const toldTo = <C>(owner: (subject: C) => Outcome, conditions: readonly Condition<C>[]): Condition<C>[] =>
  conditions.map((condition) => (condition.check === 'examiner' ? condition : { ...condition, when: (subject: C) => owner(subject).result !== 'fails' && (condition.when?.(subject) ?? true) }));

/** The organisation that owns the vehicle. */
export const owningOrganisation = () => organisation({ label: { zh: '单位', en: 'Organisation' }, when: asOrganisation, law: vehicleRules('第八十六条', 'Article 86') });

/** Who acts for an owner who is a person. */
export const forOwner = (who: readonly Handler[], law: Text = vehicleRules('第八十六条', 'Article 86')) =>
  onBehalf({ who, when: (answers) => !asOrganisation(answers), agentFrom: 18, ...(who.includes('relative') && { byRelation: true }), law });

/** The letter of an organisation whose legal representative has not authorised the handler electronically. */
export const handlerLetter: Material<OwnerAnswers, Authorised> = {
  id: 'handler-authorisation',
  text: { zh: '单位授权委托书（加盖公章）', en: 'Letter of authorisation of the organisation, under seal' },
  requiredWhen: isOrganisation,
  waivedWhen: maySpeakFor,
  waiver: { zh: '法定代表人本人办理，或者已在其账户中作电子委托的免交', en: 'Not needed when the legal representative applies, or has authorised the handler from their own account' },
};
