import { fails, holds, unknown, type CustomsRecord, type Outcome, type RecyclingCertificate, type Vehicle } from '@yichuang/definition';
import { addMonths } from '@yichuang/kernel';

import type { Settled } from './open-matters.js';
import { isScrapped, type DeregistrationForm } from './vehicle-deregistration-form.js';
import type { OwnerCase } from './vehicle-owner.js';

export interface LeavingCase extends OwnerCase, Settled {
  readonly form: OwnerCase['form'] & DeregistrationForm & { readonly handledBy?: string };
  readonly facts: OwnerCase['facts'] & Settled['facts'] & { readonly recycled: RecyclingCertificate | null; readonly customs: CustomsRecord | null };
}

const MONTHS_AFTER_EXPORT = 2;

/** The recycler has identified the vehicle; otherwise a person does. */
export function matchesFile(vehicle: Vehicle, { form, facts: { recycled } }: LeavingCase): Outcome {
  if (form.vin !== vehicle.vin) return fails('车辆识别代号与登记不一致，请照行驶证核对', 'The VIN differs from the register: compare it with the vehicle licence');
  const isIdentified = isScrapped(form) && recycled?.vin === vehicle.vin && recycled.engineNumber === vehicle.engineNumber;
  return isIdentified ? holds() : unknown('由工作人员核对机动车与档案记载', 'An officer compares the vehicle with its file');
}

export function isRecycled(vehicle: Vehicle, { form, facts: { recycled } }: LeavingCase): Outcome {
  const isHandedOver = recycled !== null && recycled.vin === vehicle.vin && recycled.recyclerUscc === form.recyclerUscc && recycled.isLicensed;
  return isHandedOver ? holds() : fails('没有查到有资质的回收企业对该车出具的回收证明，请先向有资质的企业交售', 'No certificate of a licensed recycler for this vehicle was found: hand it to one first');
}

const heavy: readonly Vehicle['category'][] = ['school-bus', 'large-passenger', 'heavy-goods'];

export const mustBeDismantled = ({ form, facts: { vehicle } }: LeavingCase): boolean => isScrapped(form) && vehicle !== null && (vehicle.useNature !== 'non-operating' || heavy.includes(vehicle.category));

export const isDismantled = ({ facts: { recycled } }: LeavingCase): Outcome => (recycled?.isDismantled ? holds() : fails('回收企业尚未上传车辆解体的照片或者电子资料，请联系该企业', 'The recycler has not sent images of the dismantling: contact it'));

export function isExportRecorded({ customsSupervised }: Vehicle, { form, facts: { customs }, today }: LeavingCase): Outcome {
  if (customsSupervised) return unknown('该车由海关监管，由工作人员核对海关的领（销）牌照通知书', 'The vehicle is under customs supervision; an officer checks the notice of customs');
  if (!customs?.exportedOn || customs.exportDocumentNumber !== form.exportDocumentNumber) return fails('没有查到该车的出境（出口通关）记录，请核对凭证编号', 'No exit or export of the vehicle is on record: check the number of the document');
  const isLate = form.reason === 'used-export' && addMonths(customs.exportedOn, MONTHS_AFTER_EXPORT) < today;
  return holds(isLate ? { zh: '二手车出口应当在通关后2个月内申请注销登记，请今后按期办理', en: 'An exporter must apply within two months of clearance: please keep to it' } : undefined);
}

export const isLossDeclared = ({ form }: LeavingCase): Outcome =>
  form.ownerType === 'organisation' || form.handledBy === 'self' ? holds() : fails('机动车灭失的，应当由所有人本人申请并作出承诺，不能委托代理', 'The owner declares the loss in person: an agent cannot');
