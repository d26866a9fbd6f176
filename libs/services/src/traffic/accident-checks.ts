import { fails, holds, unknown, type CompulsoryPolicy, type Consent, type DrivingLicence, type Outcome, type Party, type Vehicle } from '@yichuang/definition';
import { addDays, isHenan, type CivilDate } from '@yichuang/kernel';

import type { AccidentForm, Liability, PartyRow } from './accident-form.js';
import { covers } from './driving-coverage.js';
import { policyOn } from './insured.js';

/** What registers know of a party, by their place in the form. */
interface PartyFacts {
  readonly licence: DrivingLicence | null;
  readonly vehicle: Vehicle | null;
  readonly policies: readonly CompulsoryPolicy[];
  readonly answer: Consent | null;
}

interface AccidentCase {
  readonly form: AccidentForm;
  readonly applicant: Party;
  readonly facts: Readonly<Record<`licence${Place}`, DrivingLicence | null> & Record<`vehicle${Place}`, Vehicle | null> & Record<`policies${Place}`, readonly CompulsoryPolicy[]> & Record<`answer${Place}`, Consent | null>>;
  readonly today: CivilDate;
}

const places = [1, 2, 3, 4] as const;
type Place = (typeof places)[number];

interface KnownParty extends PartyFacts {
  readonly row: PartyRow;
}

/** The parties with what is known of each. */
export const partiesOf = ({ form, facts }: Pick<AccidentCase, 'form' | 'facts'>): readonly KnownParty[] =>
  places.flatMap((place) => {
    const row = form.parties[place - 1];
    return row ? [{ row, licence: facts[`licence${place}`], vehicle: facts[`vehicle${place}`], policies: facts[`policies${place}`], answer: facts[`answer${place}`] }] : [];
  });

const call122 = (zh: string, en: string): Outcome => fails(`${zh}，请拨打122报警并等候交警处理`, `${en}: call 122 and wait for the police`);
const dayOf = ({ form }: Pick<AccidentCase, 'form'>): CivilDate => form.accidentTime.slice(0, 10);

/** The worst of what was found of each party. */
function ofAll(subject: AccidentCase, check: (party: KnownParty) => Outcome): Outcome {
  const found = partiesOf(subject).map(check);
  return found.find(({ result }) => result === 'fails') ?? found.find(({ result }) => result === 'unknown') ?? holds();
}

export const propertyOnly = ({ form }: AccidentCase): Outcome => (form.injuries ? call122('有人员受伤的事故不适用快速处理，请同时拨打120', 'An accident in which somebody is hurt cannot be settled here; call an ambulance too') : holds());

export function twoVehicles({ form }: AccidentCase): Outcome {
  const vehicles = new Set(form.parties.map(({ plateNumber, plateType }) => `${plateNumber}>${plateType}`));
  return vehicles.size < 2 ? call122('单方事故不适用快速处理', 'An accident of a single vehicle cannot be settled here') : holds();
}

/** Who is who: every party once, and the applicant among them. */
export function toldApart({ form: { parties }, applicant: { documentNumber } }: AccidentCase): Outcome {
  const written = [parties.map(({ role }) => role), parties.map(({ licenceNumber }) => licenceNumber), parties.map(({ plateNumber, plateType }) => `${plateNumber}>${plateType}`)];
  if (written.some((each) => new Set(each).size < each.length)) return fails('每一方应当是不同的驾驶人和车辆，请核对', 'Each party has a driver and a vehicle of its own: check them');
  return parties.some(({ licenceNumber }) => licenceNumber === documentNumber) ? holds() : fails('当事人中应当有且只有一方是申请人本人', 'Exactly one of the parties must be the applicant');
}

/** Nobody is told whose licence it is, or why. */
export const licencesValid = (subject: AccidentCase): Outcome =>
  ofAll(subject, ({ licence, vehicle }) => {
    if (!licence) return unknown('驾驶人登记中没有查到当事人的驾驶证，由工作人员核实', 'The driver register does not know a party’s licence; an officer checks');
    const isValid = licence.status === 'normal' && (licence.validUntil === null || licence.validUntil >= dayOf(subject));
    if (!isValid || (vehicle && covers(licence.classes, vehicle) === false)) return call122('当事人的驾驶证核验没有通过', 'The licences of the parties could not be verified');
    return holds();
  });

/** Nobody is told whose vehicle it is, or why. */
export const vehiclesInsured = (subject: AccidentCase): Outcome =>
  ofAll(subject, ({ row: { plateNumber }, vehicle, policies }) => {
    const day = dayOf(subject);
    if (!vehicle) return unknown(`没有查到${plateNumber}的登记信息，由工作人员核实`, `The register does not know ${plateNumber}; an officer checks`);
    const isFit = vehicle.status === 'normal' && vehicle.inspectionValidUntil >= day && policyOn(policies, day) !== undefined;
    return isFit ? holds() : call122('各方车辆的号牌、检验和交强险核验没有通过', 'Plates, inspection and insurance of the vehicles could not be verified');
  });

export const notExcluded = ({ form }: AccidentCase): Outcome => (form.excludedDeclaration ? holds() : call122('有酒驾、逃逸、故意、碰撞设施等情形的事故不适用快速处理', 'An accident with drink-driving, a party gone, a deliberate act or damaged facilities cannot be settled here'));

export const movedAway = ({ form }: AccidentCase): Outcome => (form.movable && form.leftRoad ? holds() : call122('车辆不能移动或者没有撤离现场', 'The vehicles cannot move or have not left the road'));

export const recentEnough = (subject: AccidentCase): Outcome => {
  const day = dayOf(subject);
  return day <= subject.today && day >= addDays(subject.today, -1) ? holds() : fails('线上快速处理限于事故发生后24小时以内，请到交警部门处理', 'Online settlement is for the 24 hours after the accident: go to the traffic police');
};

const pairs: readonly (readonly Liability[])[] = [['full', 'none'], ['primary', 'secondary'], ['equal', 'equal']];

/** One is fully or primarily liable, or all are equally. */
function isConsistent(shares: readonly Liability[]): boolean {
  if (shares.length === 2) return pairs.some((pair) => pair.every((share) => shares.includes(share)) && shares.every((share) => pair.includes(share)));
  if (shares.every((share) => share === 'equal')) return true;
  const leading = shares.filter((share) => share === 'full' || share === 'primary');
  const others = shares.filter((share) => share !== 'full' && share !== 'primary');
  if (leading.length !== 1) return false;
  return leading[0] === 'full' ? others.every((share) => share === 'none') : others.includes('secondary') && others.every((share) => share === 'secondary' || share === 'none');
}

export function liabilityConsistent({ form }: AccidentCase): Outcome {
  const shares = form.parties.flatMap(({ liability }) => (liability ? [liability] : []));
  const isWhole = shares.length === form.parties.length && isConsistent(shares);
  return isWhole ? holds() : fails('责任划分应当是全部与无、主要与次要或者同等，请核对', 'Liability must be full with none, primary with secondary, or equal: check it');
}

export const othersAgree = (subject: AccidentCase): Outcome =>
  ofAll(subject, ({ row: { licenceNumber, role }, answer }) => {
    if (licenceNumber === subject.applicant.documentNumber || answer?.answer === 'given') return holds();
    return answer ? fails(`当事人${role}不同意所填责任，请改为申请在线认定`, `Party ${role} does not agree: ask for an online determination instead`) : unknown(`当事人${role}尚未在本人账户中确认`, `Party ${role} has not confirmed from their own account yet`);
  });

export const inHenan = ({ form }: AccidentCase): Outcome => (isHenan(form.locationRegionCode) ? holds() : fails('事故不在河南省内，请向发生地交警部门申请', 'The accident was not in Henan: apply to the traffic police of the place'));
