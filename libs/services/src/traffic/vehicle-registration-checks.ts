import { ageByNumber, fails, holds, maySpeakFor, unknown, type CompulsoryPolicy, type CustomsRecord, type Delegation, type Foreigner, type Organisation, type Outcome, type Party, type Person, type PlateNumberStatus, type RegistrationBar, type Residence, type RoadTransportPermit, type VehicleAlert, type VehicleInspection, type VehicleInvoice, type VehicleProduct } from '@yichuang/definition';
import { addYears, type CivilDate } from '@yichuang/kernel';

import { isDomiciledIn } from './domicile.js';
import { policyOn } from './insured.js';
import { isNumberAvailable } from './number-choice.js';
import { needsPermit, plateTypeOf, scrapDay } from './vehicle-kinds.js';
import { notAuthorised } from './vehicle-owner.js';
import type { RegistrationForm } from './vehicle-registration-form.js';
import { newOwnerNumber } from './vehicle-transfer-checks.js';

export interface RegistrationCase {
  readonly form: RegistrationForm & { readonly acceptingOffice: string; readonly uscc?: string; readonly handledBy?: string };
  readonly applicant: Party;
  readonly submitter: Party;
  readonly today: CivilDate;
  readonly facts: {
    readonly person: Person | null;
    readonly foreigner: Foreigner | null;
    readonly organisation: Organisation | null;
    readonly handlerDelegation: Delegation | null;
    readonly residences: readonly Residence[];
    readonly invoice: VehicleInvoice | null;
    readonly product: VehicleProduct | null;
    readonly customs: CustomsRecord | null;
    readonly registered: object | null;
    readonly alerts: readonly VehicleAlert[];
    readonly policies: readonly CompulsoryPolicy[];
    readonly purchaseTax: { readonly status: 'paid' | 'exempt' | 'unpaid' } | null;
    readonly accidents: readonly object[];
    readonly inspection: VehicleInspection | null;
    readonly permit: RoadTransportPermit | null;
    readonly number: PlateNumberStatus | null;
    readonly bars: readonly RegistrationBar[];
  };
}

const OF_AGE = 18;
const kindOf = ({ vehicleCategory: category, useNature: use, energyType: energy }: RegistrationForm) => ({ category, use, energy });
export const numberOf = ({ chosenNumber, reusedNumber }: Partial<RegistrationForm>): string => chosenNumber ?? reusedNumber ?? '';
export const plateTypeFor = (form: RegistrationForm) => plateTypeOf(kindOf(form));
export const isSmallPrivateUse = ({ vehicleCategory, useNature }: Partial<RegistrationForm>): boolean => vehicleCategory === 'small-passenger' && useNature === 'non-operating';

export function ownerMatchesOrigin(subject: RegistrationCase): Outcome {
  const { form, facts: { invoice } } = subject;
  if (form.acquisitionMode !== 'purchase') return unknown('由工作人员核对来历证明', 'An officer checks the proof of origin');
  if (!invoice) return unknown('没有查到该发票，由工作人员核对', 'The invoice was not found; an officer checks it');
  if (invoice.vin !== form.vin) return fails('发票记载的车辆识别代号与所填不一致', 'The invoice is for another vehicle');
  if (invoice.buyerNumber !== newOwnerNumber(subject)) return fails('发票记载的购买人不是申请人', 'The invoice names another buyer');
  return form.ownerType === 'organisation' && !maySpeakFor(subject) ? notAuthorised : holds();
}

export const domicileThere = (subject: RegistrationCase): Outcome => isDomiciledIn(subject.form.acceptingOffice, subject);

export function vinValid({ form, facts: { product, customs } }: RegistrationCase): Outcome {
  const differs = fails('合格证（进口凭证）记载的编号、发动机号码、品牌型号或者出厂日期与所填不一致，请照证核对', 'Number, engine, model or date differ from the conformity or import certificate: compare them');
  if (form.vehicleOrigin === 'imported') {
    if (!customs?.importCertificateNumber) return unknown('没有查到进口凭证，由工作人员核对', 'The import certificate was not found; an officer checks it');
    return customs.importCertificateNumber === form.importCertificateNumber ? holds() : differs;
  }
  if (!product) return unknown('没有查到合格证信息，由工作人员核对', 'The conformity certificate was not found; an officer checks it');
  const agrees = product.certificateNumber === form.conformityCertificateNumber && product.engineNumber === (form.engineNumber ?? null) && product.brandModel === form.brandModel && product.manufacturedOn === form.manufactureDate;
  return agrees ? holds() : differs;
}

export function productPermitted({ form, facts: { product, customs } }: RegistrationCase): Outcome {
  if (form.vehicleOrigin === 'imported') return customs?.importCertificateNumber ? holds() : unknown('由工作人员核对进口许可', 'An officer checks that the import was permitted');
  if (!product) return unknown('由工作人员核对产品公告', 'An officer checks the product announcement');
  return product.isAnnounced ? holds() : fails('车型或者技术参数与产品公告不符', 'The model or its parameters are not as announced');
}

export function belowScrapAge({ form, today }: RegistrationCase): Outcome {
  const { manufactureDate: day } = form;
  const until = scrapDay({ ...kindOf(form), manufacturedOn: day, registeredOn: day });
  return until === null || until > today ? holds() : fails('机动车已达到强制报废标准', 'The vehicle has reached the mandatory scrap standard');
}

export const isFreeOf =
  (kind: VehicleAlert['kind'], zh: string, en: string) =>
  ({ facts: { alerts } }: { readonly facts: Pick<RegistrationCase['facts'], 'alerts'> }): Outcome =>
    alerts.some((alert) => alert.kind === kind) ? fails(zh, en) : holds();

export function taxesPaid({ facts: { purchaseTax, policies }, today }: RegistrationCase): Outcome {
  if (!purchaseTax) return unknown('没有查到车辆购置税信息，由工作人员核对凭证', 'No purchase tax was found; an officer checks the proof');
  if (purchaseTax.status === 'unpaid') return fails('车辆购置税尚未缴纳', 'The purchase tax is not paid');
  const vesselTax = policyOn(policies, today)?.vesselTax;
  if (vesselTax === undefined) return unknown('由工作人员核对车船税凭证', 'An officer checks the proof of the vehicle-and-vessel tax');
  return vesselTax === 'unpaid' ? fails('车船税尚未缴纳', 'The vehicle-and-vessel tax is not paid') : holds();
}

/** Two years after manufacture or import, after an accident, and a school bus: always inspected (第十一条). */
function needsInspection({ form, facts: { product, customs, accidents }, today }: RegistrationCase): boolean {
  if (accidents.length > 0 || form.vehicleCategory === 'school-bus') return true;
  const from = form.vehicleOrigin === 'imported' ? (customs?.importedOn ?? form.manufactureDate) : form.manufactureDate;
  if (addYears(from, 2) < today) return true;
  return form.vehicleOrigin === 'domestic' && !product?.isInspectionExempt;
}

export const inspected = (subject: RegistrationCase): Outcome =>
  !needsInspection(subject) || subject.facts.inspection ? holds() : fails('该车应当先经安全技术检验合格（出厂或者进口超过2年、发生过事故或者不属于免检车型）', 'The vehicle must pass a safety inspection first: two years after manufacture or import, after an accident, or because the model is not exempt');

export function usePermitted(subject: RegistrationCase): Outcome {
  const { form, facts: { permit }, today } = subject;
  if (form.useNature === 'hazardous-goods' && form.ownerType !== 'organisation') return fails('危险货物运输车的所有人应当是单位', 'The owner of a vehicle for hazardous goods must be an organisation');
  if (!needsPermit(form.useNature)) return holds();
  const covers = permit !== null && permit.holderNumber === newOwnerNumber(subject) && permit.uses.includes(form.useNature) && permit.validUntil >= today;
  return covers ? holds() : fails('没有查到所有人相应的有效道路运输许可', 'No valid road transport permit of the owner covers this use');
}

export const numberAvailable = (subject: RegistrationCase): Outcome => {
  const { form, facts, today } = subject;
  return isNumberAvailable({ plateType: plateTypeFor(form), plateNumber: numberOf(form), regionCode: form.acceptingOffice, mode: form.numberMode, ownerNumber: newOwnerNumber(subject), status: facts.number, today });
};

/** Checked at the factory, with data that arrive here: it need not be presented (第十四条). */
export const isPresentationExempt = ({ form, facts: { product } }: Pick<RegistrationCase, 'form' | 'facts'>): boolean => form.vehicleOrigin === 'domestic' && isSmallPrivateUse(form) && product?.isFactoryChecked === true;

export const checked = ({ form }: RegistrationCase): Outcome =>
  form.inspectionDate && form.inspectionSite ? unknown('由查验员查验机动车', 'An examiner checks the vehicle') : fails('该车需要交验，请填写查验地点和预约日期', 'This vehicle must be presented: give the place and day of the check');

export function ownerActs({ form, applicant, today }: RegistrationCase): Outcome {
  const age = ageByNumber(applicant.documentNumber, today);
  return age !== undefined && age < OF_AGE && form.handledBy === 'self' ? fails('未成年人的机动车由监护人代理申请', 'A guardian applies for the vehicle of a minor, as an agent') : holds();
}
