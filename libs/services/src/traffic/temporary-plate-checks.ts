import { fails, holds, maySpeakFor, unknown, type CompulsoryPolicy, type CustomsRecord, type Delegation, type Organisation, type Outcome, type Party, type TemporaryPlate, type TemporaryPlatePurpose, type VehicleInvoice, type VehicleProduct } from '@yichuang/definition';
import { addDays, addMonths, type CivilDate } from '@yichuang/kernel';

import { isInsuredOn, policyOn } from './insured.js';
import { lastTemporaryDay } from './temporary-number.js';
import { startsInTime, type TemporaryPlateForm } from './temporary-plate-form.js';
import { notAuthorised } from './vehicle-owner.js';
import { newOwnerNumber } from './vehicle-transfer-checks.js';

interface TemporaryPlateCase {
  readonly form: TemporaryPlateForm & { readonly uscc?: string; readonly acceptingOffice: string };
  readonly applicant: Party;
  readonly submitter: Party;
  readonly today: CivilDate;
  readonly facts: {
    readonly registered: { readonly status: string } | null;
    readonly invoice: VehicleInvoice | null;
    readonly product: VehicleProduct | null;
    readonly customs: CustomsRecord | null;
    readonly policies: readonly CompulsoryPolicy[];
    readonly issued: readonly TemporaryPlate[];
    readonly organisation: Organisation | null;
    readonly handlerDelegation: Delegation | null;
  };
}

const MOST_ISSUES = 3;
const counted: readonly TemporaryPlatePurpose[] = ['unsold', 'purchased'];
const forRegistered: readonly TemporaryPlatePurpose[] = ['plate-in-production', 'transfer-out'];
const beyondAnnouncement: readonly TemporaryPlatePurpose[] = ['special-oversize', 'research-test', 'connected-vehicle'];
const byExaminer: readonly TemporaryPlatePurpose[] = [...beyondAnnouncement, 'export'];

export const isForRegistered = ({ form }: Pick<TemporaryPlateCase, 'form'>): boolean => forRegistered.includes(form.purpose);
export const needsAnnouncement = ({ form }: Pick<TemporaryPlateCase, 'form'>): boolean => !isForRegistered({ form }) && !beyondAnnouncement.includes(form.purpose);

export const entitled = ({ form }: TemporaryPlateCase): Outcome =>
  byExaminer.includes(form.purpose) ? unknown('由工作人员核对出口、试验、测试或者特型机动车的证明', 'An officer checks the proof of the export, the test or the oversize vehicle') : holds();

function bought({ form, facts: { invoice }, applicant }: TemporaryPlateCase): Outcome {
  if (!invoice) return unknown('没有查到该发票，由工作人员核对来历证明', 'The invoice was not found; an officer checks the proof of origin');
  if (invoice.vin !== form.vin) return fails('发票记载的车辆识别代号与所填不一致', 'The invoice is for another vehicle');
  return invoice.buyerNumber === newOwnerNumber({ form, applicant }) ? holds() : fails('发票记载的购买人不是申请人', 'The invoice names another buyer');
}

export function ownerMatchesOrigin(subject: TemporaryPlateCase): Outcome {
  const origin = subject.form.purpose === 'purchased' ? bought(subject) : unknown('由工作人员核对申请人与合格证、登记或者来历证明', 'An officer compares the applicant with the certificate, the register or the proof of origin');
  return origin.result === 'holds' && subject.form.ownerType === 'organisation' && !maySpeakFor(subject) ? notAuthorised : origin;
}

export function notRegistered({ facts: { registered } }: TemporaryPlateCase): Outcome {
  return registered ? fails('该车已经注册登记，不核发此类临时行驶车号牌', 'The vehicle is registered and gets no temporary plate for this purpose') : holds();
}

export function insured({ form, facts: { policies } }: TemporaryPlateCase): Outcome {
  const found = isInsuredOn(policies, form.startDate);
  return found.result === 'fails' && form.compulsoryPolicyNumber ? unknown('没有查到联网的保单，由工作人员核对交强险凭证', 'The policy is not on the network; an officer checks it') : found;
}

export function issuesLeft({ form, facts: { issued } }: TemporaryPlateCase): Outcome {
  if (form.purpose === 'export' && issued.some(({ purpose }) => purpose === 'export')) return fails('出口车辆的临时行驶车号牌只核发一次', 'An exported vehicle gets one temporary plate only');
  if (!counted.includes(form.purpose)) return holds();
  return issued.filter(({ purpose }) => counted.includes(purpose)).length < MOST_ISSUES ? holds() : fails('该车已经核发三次临时行驶车号牌，请办理注册登记', 'The vehicle has had three temporary plates: have it registered');
}

export function productPermitted({ facts: { product, customs } }: TemporaryPlateCase): Outcome {
  if (customs?.importCertificateNumber || product?.isAnnounced) return holds();
  return product ? fails('车型未列入机动车产品公告', 'The model is not on the product announcement') : unknown('没有查到合格证或者进口凭证，由工作人员核对', 'Neither a conformity nor an import certificate was found; an officer checks it');
}

/** What the register of products knows agrees with what was typed. */
export function vehicleAgrees({ form, facts: { product } }: TemporaryPlateCase): Outcome {
  if (!product) return unknown('没有查到合格证信息，由工作人员核对车辆信息', 'The conformity certificate was not found; an officer checks the vehicle’s data');
  return product.engineNumber === form.engineNumber && product.brandModel === form.brandModel ? holds() : fails('发动机号码或者品牌型号与合格证不一致，请照证核对', 'Engine number or model differs from the conformity certificate: compare them');
}

export const startIsNear = ({ form, today }: TemporaryPlateCase): Outcome => (startsInTime(form, today) ? holds() : fails('启用日期应当在今天起7日以内', 'The first day must be within seven days from today'));

/** The last day: of the days asked for, of the policy, and of a road test's confirmation with at most six months. */
export function validUntil({ form, facts: { policies } }: Pick<TemporaryPlateCase, 'form' | 'facts'>): CivilDate {
  const insuredUntil = policyOn(policies, form.startDate)?.validUntil ?? addDays(form.startDate, form.daysRequested - 1);
  if (form.testPermitUntil === undefined) return lastTemporaryDay(form.startDate, form.daysRequested, insuredUntil);
  return [form.testPermitUntil, insuredUntil, addDays(addMonths(form.startDate, 6), -1)].sort()[0] as CivilDate;
}
