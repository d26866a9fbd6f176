import { fails, holds, maySpeakFor, unknown, type CarryingDriver, type CarryingVehicle, type Delegation, type HazardousChemical, type LicenceClass, type Organisation, type Outcome, type Party, type PersonRef, type RoadTransportPermit, type SafetyPermit, type TransportQualification, type TransportVehicle } from '@yichuang/definition';
import { addDays, type CivilDate } from '@yichuang/kernel';

import { drives, isCarrierPermitted, isPermitShared, isQualified, isVehicleCertified } from '../dangerous-goods/carrying-checks.js';
import { isToxic, type CarryingRow, type HazardousPassForm } from './hazardous-pass-form.js';
import { notAuthorised } from './vehicle-owner.js';

export interface PassCase {
  readonly form: HazardousPassForm & { readonly uscc?: string; readonly acceptingOffice: string };
  readonly submitter: Party;
  readonly today: CivilDate;
  readonly facts: {
    readonly organisation: Organisation | null;
    readonly handlerDelegation: Delegation | null;
    readonly listed: readonly HazardousChemical[];
    readonly purchased: readonly { readonly number: string; readonly validUntil: CivilDate | null; readonly details: Readonly<Record<string, unknown>> }[];
    readonly permit: SafetyPermit | null;
    readonly carried: { readonly kilograms: number } | null;
    readonly carrier: Organisation | null;
    readonly carrierPermit: RoadTransportPermit | null;
    readonly vehicles: readonly CarryingVehicle[];
    readonly certificates: readonly TransportVehicle[];
    readonly drivers: readonly CarryingDriver[];
    readonly crew: readonly TransportQualification[];
  };
}

const DAYS_AHEAD = 90;
const TOXIC_CLASS = '6.1';
const GAS_CLASS = '2';
const lastDay = ({ form: { endTime } }: PassCase): CivilDate => endTime.slice(0, 10);
const firstDay = ({ form: { startTime } }: PassCase): CivilDate => startTime.slice(0, 10);

export function isEntitled(subject: PassCase): Outcome {
  const { form, facts: { organisation } } = subject;
  if (organisation?.status !== 'active') return fails('通行证由存续的托运单位或者运输单位申请，个人不能申请', 'An active consignor or carrier applies, not a person');
  if (isToxic(form) && form.uscc !== form.consignorUscc) return fails('剧毒化学品道路运输通行证由托运人申请', 'For highly toxic goods the consignor applies');
  if (form.uscc !== form.consignorUscc && form.uscc !== form.carrierUscc) return fails('申请单位应当是托运单位或者承运单位', 'The applicant must be the consignor or the carrier');
  return maySpeakFor(subject) ? holds() : notAuthorised;
}

export function isListed({ form, facts: { listed } }: PassCase): Outcome {
  const entry = listed.find(({ cas }) => cas === form.casNumber);
  if (!entry) return fails('该品种不在危险化学品目录中，请核对CAS号', 'The substance is not in the catalogue of hazardous chemicals: check the CAS number');
  if (entry.name !== form.chemicalName) return fails('品名与目录不一致，请照目录填写', 'The name differs from the catalogue: write it as there');
  return isToxic(form) && !entry.isHighlyToxic ? fails('该品种不属于剧毒化学品，不需要这一通行证', 'The substance is not highly toxic: this pass is not needed') : holds();
}

const kilogramsIn: Readonly<Record<string, number>> = { milligram: 0.000_001, gram: 0.001, kilogram: 1 };

/** What a purchase permit allows of a substance. */
function boughtKilograms(details: Readonly<Record<string, unknown>>, cas: string): number {
  const items = Array.isArray(details['items']) ? (details['items'] as readonly { readonly kind?: string; readonly quantity?: number; readonly unit?: string }[]) : [];
  return items.filter(({ kind }) => kind === cas).reduce((sum, { quantity = 0, unit = '' }) => sum + quantity * (kilogramsIn[unit] ?? NaN), 0);
}

function coveredByPurchase({ form, facts: { purchased, carried }, today }: PassCase): Outcome {
  const licence = purchased.find(({ number }) => number === form.purchaseDocumentNumber);
  if (!licence) return fails('没有查到购买单位的这份购买许可证，请核对编号', 'No such purchase permit of the buyer was found: check its number');
  if (licence.validUntil !== null && licence.validUntil < today) return fails('购买许可证已到期', 'The purchase permit has ended');
  const left = boughtKilograms(licence.details, form.casNumber) - (carried?.kilograms ?? 0);
  if (Number.isNaN(left)) return unknown('购买许可证按体积计量，由工作人员核对数量', 'The purchase permit counts by volume; an officer checks the quantity');
  return form.quantity <= left ? holds() : fails(`购买许可证上该品种剩余${left}千克，不足本次运输数量`, `Of this substance ${left} kg are left on the purchase permit: less than is to be carried`);
}

/** The permit that each document of the form is. */
const permitKinds: Readonly<Partial<Record<NonNullable<HazardousPassForm['purchaseDocumentType']>, SafetyPermit['kind']>>> = { 'safety-production-permit': 'production', 'safety-use-permit': 'use', 'business-permit': 'trade' };

export function isCovered(subject: PassCase): Outcome {
  const { form, facts: { permit }, today } = subject;
  if (form.purchaseDocumentType === 'customs') return unknown('由工作人员核对海关进出口证明', 'An officer checks the customs document');
  if (form.purchaseDocumentType === 'purchase-permit') return coveredByPurchase(subject);
  if (!permit) return unknown('没有查到该许可证，由工作人员核对', 'The permit was not found; an officer checks it');
  const isOfKind = form.purchaseDocumentType !== undefined && permitKinds[form.purchaseDocumentType] === permit.kind;
  const isValid = isOfKind && permit.uscc === form.buyerUscc && permit.status === 'valid' && permit.validUntil >= today && permit.covers.includes(form.casNumber);
  return isValid ? holds() : fails('该许可证不是购买单位的这类许可证，已失效，或者不包括该品种', 'The permit is not the buyer’s or of another kind, has ended, or does not cover the substance');
}

/** The class of the goods (GB 6944), where form and kind tell it: a gas is of class 2 however toxic it is. */
function classOf(form: HazardousPassForm): string | undefined {
  if (form.physicalForm === 'gas') return GAS_CLASS;
  return isToxic(form) ? TOXIC_CLASS : undefined;
}
const carrierOf = ({ form, facts: { carrier, carrierPermit } }: PassCase) => ({ uscc: form.carrierUscc, carrier, permit: carrierPermit });

export const isCarrierShared = (subject: PassCase): boolean => isPermitShared(carrierOf(subject));

export const isCarrierFit = (subject: PassCase): Outcome => isCarrierPermitted({ ...carrierOf(subject), goodsClass: classOf(subject.form), lastDay: lastDay(subject) });

const firstTrouble = (outcomes: readonly Outcome[]): Outcome => outcomes.find(({ result }) => result === 'fails') ?? outcomes.find(({ result }) => result === 'unknown') ?? holds();

const vehicleOf = (plate: string, { facts: { vehicles } }: PassCase): CarryingVehicle | undefined => vehicles.find(({ plateNumber }) => plateNumber === plate);
const certificateOf = (plate: string, { facts: { certificates } }: PassCase): TransportVehicle | undefined => certificates.find(({ plateNumber }) => plateNumber === plate);

function isFit(plate: string, subject: PassCase): Outcome {
  const vehicle = vehicleOf(plate, subject);
  if (!vehicle) return unknown(`没有查到${plate}的本省登记，由工作人员核对`, `${plate} is not registered in this province; an officer checks it`);
  if (vehicle.useNature !== 'hazardous-goods') return fails(`${plate}的使用性质不是危险货物运输`, `${plate} is not registered for hazardous goods`);
  if (vehicle.seized) return fails(`${plate}被依法查封、扣押`, `${plate} is seized or impounded`);
  return vehicle.inspectionValidUntil >= lastDay(subject) ? holds() : fails(`${plate}的检验有效期在运输结束前届满`, `The inspection of ${plate} ends before the journey does`);
}

const isCertified = ({ plateNumber, transportCertificateNumber: number }: CarryingRow, subject: PassCase): Outcome =>
  isVehicleCertified({ plateNumber, number, certificate: certificateOf(plateNumber, subject), goodsClass: classOf(subject.form), lastDay: lastDay(subject) });

/** The registers know the vehicles and the certificates that are named: no paper shows more. */
export const areVehiclesKnown = (subject: PassCase): boolean =>
  subject.form.vehicles.every(({ plateNumber, trailerPlateNumber, transportCertificateNumber }) =>
    [plateNumber, ...(trailerPlateNumber ? [trailerPlateNumber] : [])].every((plate) => vehicleOf(plate, subject)) && certificateOf(plateNumber, subject)?.number === transportCertificateNumber);

export const areVehiclesPermitted = (subject: PassCase): Outcome =>
  firstTrouble(subject.form.vehicles.flatMap((row) => [isFit(row.plateNumber, subject), ...(row.trailerPlateNumber ? [isFit(row.trailerPlateNumber, subject)] : []), isCertified(row, subject)]));

const heavy: readonly LicenceClass[] = ['A1', 'A2', 'B2'];

/** Classes for a lorry, or for a tractor with its trailer. */
function classesFor(row: CarryingRow, subject: PassCase): readonly LicenceClass[] {
  const category = vehicleOf(row.plateNumber, subject)?.category;
  if (row.trailerPlateNumber || category === 'tractor') return ['A2'];
  return category === 'light-goods' ? [...heavy, 'A3', 'B1', 'C1'] : heavy;
}

function mayDrive(person: PersonRef, number: string | undefined, row: CarryingRow, subject: PassCase): Outcome {
  const licence = subject.facts.drivers.find(({ licenceNumber }) => licenceNumber === person.documentNumber);
  if (!licence) return unknown(`没有查到${person.name}在本省的驾驶证，由工作人员核对`, `The driving licence of ${person.name} is not of this province; an officer checks it`);
  const may = drives({ classes: licence.classes, needed: classesFor(row, subject), firstDay: firstDay(subject) });
  if (licence.status !== 'normal' || may === 'other-class') return fails(`${person.name}的驾驶证状态不正常或者准驾车型不符`, `The licence of ${person.name} is not in order, or not for this vehicle`);
  if (may === 'in-probation') return fails(`${person.name}还在实习期内`, `${person.name} is still in probation`);
  return isQualified(subject.facts.crew, { person, number: number ?? '', role: 'driver', lastDay: lastDay(subject) }) ? holds() : fails(`没有查到${person.name}有效的危险货物道路运输驾驶资格`, `No valid qualification of ${person.name} to drive hazardous goods was found`);
}

export const areDriversQualified = (subject: PassCase): Outcome =>
  firstTrouble(subject.form.vehicles.flatMap((row) => [mayDrive(row.mainDriver, row.mainDriverQualification, row, subject), ...(row.secondDriver ? [mayDrive(row.secondDriver, row.secondDriverQualification, row, subject)] : [])]));

const mayEscort = (row: CarryingRow, subject: PassCase): Outcome => {
  const { escort, mainDriver, secondDriver } = row;
  if ([mainDriver, secondDriver].some((driver) => driver?.documentNumber === escort.documentNumber)) return fails('押运人员不能同时是驾驶人', 'The escort must not be a driver');
  return isQualified(subject.facts.crew, { person: escort, number: row.escortQualification ?? '', role: 'escort', lastDay: lastDay(subject) }) ? holds() : fails(`没有查到${escort.name}有效的押运资格`, `No valid qualification of ${escort.name} as an escort was found`);
};

export const areEscortsQualified = (subject: PassCase): Outcome => firstTrouble(subject.form.vehicles.map((row) => mayEscort(row, subject)));

/** The trailer carries where there is one. */
function isWithinLoad(row: CarryingRow, subject: PassCase): Outcome {
  const limit = vehicleOf(row.trailerPlateNumber ?? row.plateNumber, subject)?.approvedMass ?? certificateOf(row.plateNumber, subject)?.ratedLoadKilograms;
  if (limit === undefined) return unknown(`没有查到${row.plateNumber}的核定载质量，由工作人员核对`, `The approved mass of ${row.plateNumber} was not found; an officer checks it`);
  return row.grossLoad <= limit ? holds() : fails(`${row.plateNumber}的装载量超过核定载质量${limit}千克`, `The load of ${row.plateNumber} exceeds the approved ${limit} kg`);
}

export function areLoadsWithin(subject: PassCase): Outcome {
  const { vehicles, quantity } = subject.form;
  const loaded = vehicles.reduce((sum, { grossLoad }) => sum + grossLoad, 0);
  return loaded < quantity ? fails('各车装载质量之和小于运输数量，请核对', 'The loads of the vehicles are less than the quantity: check them') : firstTrouble(vehicles.map((row) => isWithinLoad(row, subject)));
}

export function isInTime({ form: { startTime, applicationKind, acceptingOffice, departureRegionCode, destinationRegionCode }, today }: PassCase): Outcome {
  if (startTime.slice(0, 10) > addDays(today, DAYS_AHEAD)) return fails('请在运输开始前90日内申请', 'Apply within 90 days before the transport');
  const isThere = applicationKind === 'restricted-area' || acceptingOffice === departureRegionCode || acceptingOffice === destinationRegionCode;
  return isThere ? holds() : fails('应当向始发地或者目的地县级公安机关申请，请重新选择受理地点', 'Apply to the county of departure or destination: choose another place');
}
