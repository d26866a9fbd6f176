import { fails, holds, unknown, type Consent, type Foreigner, type ItemChange, type Marriage, type OpenAccident, type OpenViolation, type Outcome, type Person, type PlateNumberStatus, type RegistrationBar, type Residence, type RoadTransportPermit, type Vehicle, type VehicleInspection } from '@yichuang/definition';
import { addDays, addYears, workingCalendar } from '@yichuang/kernel';

import { inOneCity, isDomiciledIn } from './domicile.js';
import { settled } from './licence-checks.js';
import { agreedOverNetwork, mortgageesAgree } from './mortgagees.js';
import { isNumberAvailable } from './number-choice.js';
import { isNumberOf } from './plates.js';
import { isFitting, isKind, type AlterationForm } from './vehicle-alteration-form.js';
import { needsPermit } from './vehicle-kinds.js';
import { ownerApplies, type OwnerCase } from './vehicle-owner.js';
import { SMALL } from './vehicle-transfer-checks.js';

export interface AlterationCase extends OwnerCase {
  readonly form: OwnerCase['form'] & AlterationForm & { readonly acceptingOffice: string; readonly handledBy?: string };
  readonly facts: OwnerCase['facts'] & {
    readonly person: Person | null;
    readonly foreigner: Foreigner | null;
    readonly residences: readonly Residence[];
    readonly otherVehicle: Vehicle | null;
    readonly violations: readonly OpenViolation[];
    readonly accidents: readonly OpenAccident[];
    readonly otherViolations: readonly OpenViolation[];
    readonly otherAccidents: readonly OpenAccident[];
    readonly inspection: VehicleInspection | null;
    readonly engines: readonly { readonly engineModel: string }[];
    readonly permit: RoadTransportPermit | null;
    readonly marriages: readonly Marriage[];
    readonly history: readonly ItemChange[];
    readonly number: PlateNumberStatus | null;
    readonly bars: readonly RegistrationBar[];
    readonly coOwnerConsent: Consent | null;
  };
}

const DAYS_TO_FILE = 30;
const WORKING_DAYS_TO_APPLY = 10;

/** Whether the population register shows that the owner’s number was changed into the applicant’s. */
export const isRenumbered = ({ facts: { vehicle, history }, applicant }: AlterationCase): boolean =>
  history.some(({ item, before, after }) => item === 'id-number' && before === vehicle?.ownerNumber && after === applicant.documentNumber);

/** Whoever has another number now is still the owner. */
export function ownsVehicle(subject: AlterationCase): Outcome {
  const { form, facts: { vehicle }, applicant } = subject;
  if (isKind('owner-id')(form) && form.ownerType === 'organisation') return fails('单位身份证明号码变更的，请到车辆管理所窗口办理', 'For a change of the code of an organisation go to the window of the vehicle office');
  if (!isKind('owner-id')(form) || vehicle?.ownerNumber === applicant.documentNumber) return ownerApplies(subject);
  if (form.newIdNumber !== applicant.documentNumber) return fails('变更后的号码应当是您本人现在的身份证明号码', 'The new number must be that of your own document');
  if (isRenumbered(subject)) return holds();
  return vehicle?.ownerName === applicant.name ? unknown('由工作人员核对身份证明号码变更证明', 'An officer checks the proof that the number has changed') : fails('您不是该机动车登记的所有人', 'You are not the registered owner of the vehicle');
}

function engineAllowed(vehicle: Vehicle, { form: { newEngineModel }, facts: { engines } }: AlterationCase): Outcome {
  if (newEngineModel === vehicle.engineModel || engines.some(({ engineModel }) => engineModel === newEngineModel)) return holds();
  return vehicle.engineModel === null ? unknown('登记中没有发动机型号，由工作人员核对', 'The register has no engine model; an officer checks it') : fails('新发动机型号与登记不同，也不在该车型公告的选装范围内', 'The engine model differs from the registered one and is not announced for this vehicle');
}

/** What may be fitted to which vehicle (第二十三条). */
const fittedTo: Readonly<Partial<Record<AlterationForm['applicationKind'], readonly Vehicle['category'][]>>> = {
  'disability-controls': ['small-passenger'],
  'exterior-trim': ['small-passenger'],
  'tail-lift': ['light-goods', 'heavy-goods', 'trailer'],
};

export function isPermitted(vehicle: Vehicle, subject: AlterationCase): Outcome {
  const { form } = subject;
  if (isKind('engine')(form)) return engineAllowed(vehicle, subject);
  if (isKind('body-or-frame', 'whole-vehicle')(form)) return unknown('由工作人员核对车型、技术参数没有改变', 'An officer checks that model and parameters are unchanged');
  if (isKind('use-nature')(form) && vehicle.category === 'school-bus') return fails('专用校车不得改变使用性质', 'The use of a purpose-built school bus may not be changed');
  return fittedTo[form.applicationKind]?.includes(vehicle.category) === false ? fails('该类车辆不能办理这一加装、换装', 'This may not be fitted to a vehicle of this kind') : holds();
}

export const needsInspection = (form: Partial<AlterationForm>): boolean => isKind('engine', 'body-or-frame')(form) || isFitting(form);

export const inspectionPassed = ({ form: { changeDate = '' }, facts: { inspection } }: AlterationCase): Outcome =>
  inspection !== null && inspection.inspectedOn >= changeDate ? holds() : fails('没有查到变更后的检验合格信息，请先检验', 'No inspection passed after the change was found: have the vehicle inspected first');

export function permitHeld({ form, facts: { permit, vehicle }, today }: AlterationCase): Outcome {
  const { newUseNature } = form;
  const covers = newUseNature !== undefined && permit !== null && permit.holderNumber === vehicle?.ownerNumber && permit.uses.includes(newUseNature) && permit.validUntil >= today;
  return covers ? holds() : fails('没有查到所有人相应的有效道路运输许可', 'No valid road transport permit of the owner covers this use');
}
export const becomesPassengerTransport = ({ form }: AlterationCase): boolean => needsPermit(form.newUseNature);

export const domicileMoved = (subject: AlterationCase): Outcome => isDomiciledIn(subject.form.destinationOffice ?? '', subject);

export const bothSettled = ({ facts: { violations, accidents, otherViolations, otherAccidents } }: AlterationCase): Outcome =>
  settled({ facts: { violations: [...violations, ...otherViolations], accidents: [...accidents, ...otherAccidents] } });

export function swapPermitted(vehicle: Vehicle, { form, facts: { otherVehicle: other }, today }: AlterationCase): Outcome {
  if (!isNumberOf(form.plateType, form.otherPlateNumber ?? '')) return fails('两车的号牌种类不同，不能互换号牌号码', 'The two vehicles bear plates of different kinds');
  if (other?.status !== 'normal' || other.vin === vehicle.vin || other.ownerNumber !== vehicle.ownerNumber) return fails('另一号牌号码不是您名下的另一辆机动车', 'The other number is not that of another vehicle of yours');
  if (other.issuingOffice !== vehicle.issuingOffice) return fails('两车不在同一车辆管理所登记', 'The two vehicles are registered at different offices');
  if (vehicle.useNature !== 'non-operating' || other.useNature !== 'non-operating') return fails('两车的使用性质应当均为非营运', 'Both vehicles must be non-commercial');
  const isRecent = [vehicle, other].some(({ numberSwappedOn }) => numberSwappedOn !== null && addYears(numberSwappedOn, 1) > today);
  return isRecent ? fails('1年内已经互换过一次号牌号码', 'The numbers were swapped within a year already') : holds();
}

const spouseOf = ({ form: { coOwner }, facts: { marriages } }: AlterationCase): Marriage | undefined => marriages.find(({ spouseId, endedBy }) => endedBy === null && spouseId === coOwner?.documentNumber);
export const isSpouse = (subject: AlterationCase): boolean => spouseOf(subject) !== undefined;

function coOwnerJoins(subject: AlterationCase): Outcome {
  const { form, facts: { coOwnerConsent } } = subject;
  if (form.ownerType === 'organisation') return fails('单位的机动车不能办理共同所有人变更', 'A vehicle of an organisation has no co-owner');
  if (form.handledBy !== 'self') return fails('共同所有人变更由双方本人申请，不能委托代理', 'Both owners apply in person: an agent cannot');
  if (coOwnerConsent?.answer !== 'given') return fails('共同所有人尚未同意，请其登录本人账户确认', 'The co-owner has not agreed: ask them to sign in and confirm');
  return isSpouse(subject) ? holds() : unknown('由工作人员核对共同所有的证明', 'An officer checks the proof of co-ownership');
}

export const needsMortgagee = isKind('co-owner', 'whole-vehicle', 'move-out-in');
export const mortgageeAgreed = ({ form, facts: { vehicle } }: AlterationCase): boolean => !needsMortgagee(form) || (vehicle !== null && agreedOverNetwork(vehicle, 'alteration'));

/** Co-owners apply together, and so does the mortgagee while there is a mortgage. */
export function jointlyApplied(vehicle: Vehicle, subject: AlterationCase): Outcome {
  const joined = isKind('co-owner')(subject.form) ? coOwnerJoins(subject) : holds();
  return joined.result === 'holds' ? mortgageesAgree(vehicle, 'alteration') : joined;
}

/** The receiving office gives new plates: at once to small cars and motorcycles, to others when they have moved out (第十八条). */
export const movesIn = ({ form, facts: { vehicle } }: Pick<AlterationCase, 'form' | 'facts'>): boolean => isKind('move-out-in')(form) && vehicle !== null && (SMALL.includes(vehicle.category) || vehicle.status === 'transferring-out');
export const getsPlates = (subject: Pick<AlterationCase, 'form' | 'facts'>): boolean => movesIn(subject) || isKind('co-owner')(subject.form);

/** Spouses of a year may keep the number (第四十五条). */
export const keepsNumber = ({ form, facts: { vehicle } }: Pick<AlterationCase, 'form' | 'facts'>): boolean => isKind('co-owner')(form) && form.numberMode === 'reuse' && form.chosenNumber === vehicle?.plateNumber;

export function numberAvailable(vehicle: Vehicle, subject: AlterationCase): Outcome {
  const { form, facts: { number }, applicant, today } = subject;
  if (form.chosenNumber === undefined || form.numberMode === undefined) return fails('请选定新的号牌号码', 'Choose a new number');
  if (keepsNumber(subject)) {
    const marriage = spouseOf(subject);
    return marriage && addYears(marriage.registeredOn, 1) <= today ? holds() : fails('婚姻关系存续满1年的夫妻才可以使用原号牌号码', 'Only spouses who have been married for a year may keep the number');
  }
  const coOwner = form.coOwner?.documentNumber;
  const ownerNumber = form.ownerType === 'organisation' ? vehicle.ownerNumber : coOwner !== undefined && number?.reservedFor === coOwner ? coOwner : applicant.documentNumber;
  return isNumberAvailable({ plateType: form.plateType, plateNumber: form.chosenNumber, regionCode: form.destinationOffice ?? vehicle.issuingOffice.slice(0, 6), mode: form.numberMode, ownerNumber, status: number, today });
}

/** The check may take place where the vehicle is, and the office of registration decides (第十七条、第二十四条). */
export const isCheckedElsewhere = ({ form, facts: { vehicle } }: Pick<AlterationCase, 'form' | 'facts'>): boolean => (isKind('colour')(form) && vehicle?.category === 'small-passenger') || isKind('disability-controls', 'tail-lift', 'exterior-trim')(form);

export function acceptedThere(vehicle: Vehicle, subject: AlterationCase): Outcome {
  const { form } = subject;
  if (isCheckedElsewhere(subject)) return holds();
  const competent = movesIn(subject) ? (form.destinationOffice ?? '') : vehicle.issuingOffice.slice(0, 6);
  return inOneCity(competent, form.acceptingOffice) ? holds() : fails('这一变更应当在登记地（迁入的在转入地）车辆管理所办理，请重新选择受理地点', 'This change is made at the office of registration, or the receiving one: choose another place');
}

export function nameMatches({ form, facts: { person, organisation } }: AlterationCase): Outcome {
  const registered = form.ownerType === 'organisation' ? organisation?.name : person?.name;
  return registered === form.newName ? holds() : fails('变更后的姓名（名称）与人口、单位登记不一致，请核对', 'The new name differs from the population or organisation register: check it');
}

/** Ten working days for colour, engine and body, thirty days for filings (第十六条、第二十三条、第九十二条). Who is late may be fined; the change is made all the same. */
export function reportedInTime({ form, today }: AlterationCase): Outcome {
  const { changeDate } = form;
  if (changeDate === undefined) return holds();
  const last = isKind('colour', 'engine', 'body-or-frame')(form) ? workingCalendar.addWorkingDays(changeDate, WORKING_DAYS_TO_APPLY).on : addDays(changeDate, DAYS_TO_FILE);
  return holds(last < today ? { zh: '已超过规定期限，可能被处警告或者200元以下罚款，不影响办理', en: 'The period has passed: a warning or a fine of up to 200 yuan may follow; the application goes on' } : undefined);
}
