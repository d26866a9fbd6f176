import { fails, holds, maySpeakFor, unknown, type CompulsoryPolicy, type Consent, type CustomsRecord, type Foreigner, type OpenAccident, type OpenViolation, type Outcome, type Person, type PlateNumberStatus, type RegistrationBar, type Residence, type Vehicle, type VehicleInspection, type VehicleInvoice } from '@yichuang/definition';

import { inOneCity, isDomiciledIn } from './domicile.js';
import { isInsuredOn } from './insured.js';
import { mortgageesAgree } from './mortgagees.js';
import { isNumberAvailable } from './number-choice.js';
import { notAuthorised, type OwnerCase } from './vehicle-owner.js';
import { leaves, type TransferForm } from './vehicle-transfer-form.js';

export interface TransferCase extends OwnerCase {
  readonly form: OwnerCase['form'] & TransferForm & { readonly acceptingOffice: string };
  readonly facts: OwnerCase['facts'] & {
    readonly person: Person | null;
    readonly foreigner: Foreigner | null;
    readonly residences: readonly Residence[];
    readonly violations: readonly OpenViolation[];
    readonly accidents: readonly OpenAccident[];
    readonly invoice: VehicleInvoice | null;
    readonly customs: CustomsRecord | null;
    readonly policies: readonly CompulsoryPolicy[];
    readonly inspection: VehicleInspection | null;
    readonly number: PlateNumberStatus | null;
    readonly bars: readonly RegistrationBar[];
    readonly sellerConsent: Consent | null;
  };
}

type Owning = Pick<TransferCase, 'form' | 'applicant'>;

export const newOwnerNumber = ({ form, applicant }: { readonly form: { readonly ownerType?: string; readonly uscc?: string }; readonly applicant: Owning['applicant'] }): string => (form.ownerType === 'organisation' ? (form.uscc ?? '') : applicant.documentNumber);

export const previousOwnerNumber = ({ previousOwnerType, previousOwner, previousOwnerUscc }: Partial<TransferForm>): string => (previousOwnerType === 'organisation' ? previousOwnerUscc : previousOwner?.documentNumber) ?? '';

/** What the register says of a vehicle is told to those who know its VIN and its owner; all others are asked to correct these first. */
export const knowsVehicle = ({ form, facts: { vehicle } }: TransferCase): boolean => vehicle !== null && form.vin === vehicle.vin && previousOwnerNumber(form) === vehicle.ownerNumber;

/** Both parties agreed on it, so the one who gives the vehicle away is asked. */
const isByAgreement = ({ transferMode }: Partial<TransferForm>): boolean => transferMode === 'sale' || transferMode === 'gift' || transferMode === 'divorce' || transferMode === 'debt' || transferMode === 'export-dealer';

/** The invoice is for this vehicle, from its owner, to the applicant. */
function soldTo(vehicle: Vehicle, subject: TransferCase): Outcome {
  const { form, facts: { invoice } } = subject;
  if (!invoice) return unknown('没有查到该发票，由工作人员核对', 'The invoice was not found; an officer checks it');
  if (invoice.vin !== vehicle.vin || invoice.sellerNumber !== vehicle.ownerNumber) return fails('发票记载的车辆或者卖方与登记不一致', 'The invoice is for another vehicle, or from someone who is not the registered owner');
  if (invoice.buyerNumber !== newOwnerNumber(subject)) return fails('发票记载的买方不是申请人', 'The invoice names another buyer');
  return invoice.amount === form.transferPrice ? holds() : fails('成交价格与发票不一致，请照发票填写', 'The price differs from the invoice: write it as there');
}

export function transferProved(vehicle: Vehicle, subject: TransferCase): Outcome {
  const proved = subject.form.transferMode === 'sale' ? soldTo(vehicle, subject) : unknown('由工作人员核对所有权转让的证明', 'An officer checks the proof of the transfer');
  return proved.result === 'holds' && subject.form.ownerType === 'organisation' && !maySpeakFor(subject) ? notAuthorised : proved;
}

export function previousOwnerAgrees(vehicle: Vehicle, subject: TransferCase): Outcome {
  const { form, facts: { sellerConsent } } = subject;
  if (previousOwnerNumber(form) !== vehicle.ownerNumber) return fails('所填原机动车所有人与登记不一致，请核对', 'The previous owner named is not the registered one: check it');
  if (!isByAgreement(form) && vehicle.mortgages.length === 0) return holds();
  if (form.previousOwnerType === 'organisation') return soldTo(vehicle, subject).result === 'holds' ? holds() : unknown('原所有人是单位，由工作人员核对其盖章的申请', 'The previous owner is an organisation; an officer checks its sealed application');
  if (sellerConsent?.answer === 'given') return holds();
  return sellerConsent ? fails('原机动车所有人在本人账户中表示不同意', 'The previous owner has refused from their own account') : fails('原机动车所有人尚未确认，请其登录本人账户确认', 'The previous owner has not confirmed yet: ask them to sign in and confirm');
}

/** During a mortgage the previous owner, the new one and the mortgagee apply together. */
export function pledgeeConsents(vehicle: Vehicle, subject: TransferCase): Outcome {
  if (vehicle.mortgages.length === 0) return subject.form.newPledge ? fails('该车没有抵押，请将“一并办理新的抵押登记”改为“否”，转让后另行申请', 'The vehicle is not mortgaged: answer no, and apply for a mortgage after the transfer') : holds();
  return mortgageesAgree(vehicle, 'transfer');
}

export const customsCleared = ({ customsSupervised }: Vehicle, { facts: { customs } }: TransferCase): Outcome =>
  !customsSupervised || customs?.transferApproved ? holds() : fails('海关没有解除监管或者批准转让', 'Customs has neither ended its supervision nor approved the transfer');

export function inspectionCurrent({ inspectionValidUntil }: Vehicle, { facts: { inspection, policies }, today }: TransferCase): Outcome {
  if (inspectionValidUntil >= today) return holds();
  const isPassed = inspection !== null && inspection.inspectedOn > inspectionValidUntil;
  return isPassed ? isInsuredOn(policies, today) : fails('检验有效期已过，请先检验合格', 'The inspection has expired: have the vehicle inspected first');
}

export const domicileKnown = (subject: TransferCase): Outcome => isDomiciledIn(subject.form.destinationOffice ?? subject.form.acceptingOffice, subject);

/** Kinds of vehicles that are handled at any office (第十八条、第二十七条). */
export const SMALL: readonly Vehicle['category'][] = ['small-passenger', 'motorcycle', 'moped'];

/** Anywhere for small passenger cars and motorcycles; others where they are registered. */
export const acceptedThere = ({ category, issuingOffice }: Vehicle, { form }: TransferCase): Outcome =>
  SMALL.includes(category) || inOneCity(issuingOffice.slice(0, 6), form.acceptingOffice) ? holds() : fails('该车应当在登记地车辆管理所办理，请重新选择受理地点', 'This vehicle is transferred at the office of its registration: choose another place');

export function numberAvailable(subject: TransferCase): Outcome {
  const { form, facts, today } = subject;
  if (leaves(form) || form.chosenNumber === undefined || form.numberMode === undefined) return holds();
  return isNumberAvailable({ plateType: form.plateType, plateNumber: form.chosenNumber, regionCode: form.acceptingOffice, mode: form.numberMode, ownerNumber: newOwnerNumber(subject), status: facts.number, today });
}
