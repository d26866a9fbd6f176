import { ageByNumber, fails, holds, unknown, type DrivingLicence, type Identity, type LicenceClass, type Organisation, type Outcome, type PersonRef, type RoadTransportPermit, type TransportQualification, type TransportVehicle, type Vehicle } from '@yichuang/definition';
import { addDays, type CivilDate } from '@yichuang/kernel';

import { drives, isCarrierPermitted, isPermitShared, isQualified, isVehicleCertified } from '../dangerous-goods/carrying-checks.js';
import type { RouteLeg } from './carriage-form.js';
import { arePersonsKnown } from './goods-checks.js';

/** What dangerous goods travel with, and on which days. */
export interface Carriage {
  readonly form: {
    readonly carrierUscc: string;
    readonly carrierPermitNumber: string;
    readonly plateNumber: string;
    readonly driver: PersonRef;
    readonly escort: PersonRef;
    readonly startDate: CivilDate;
    readonly endDate: CivilDate;
    readonly route: readonly RouteLeg[];
  };
  readonly facts: {
    readonly carrier: Organisation | null;
    readonly carrierPermit: RoadTransportPermit | null;
    readonly certificates: readonly TransportVehicle[];
    readonly vehicle: Vehicle | null;
    readonly crew: readonly TransportQualification[];
    readonly driverLicence: DrivingLicence | null;
    readonly people: readonly Identity[];
  };
  readonly today: CivilDate;
}

/** Explosives (GB 6944). */
const EXPLOSIVES = '1';
const DAYS_AHEAD = 10;
const MOST_DAYS = 7;
const OF_AGE = 18;
/** Who may drive goods vehicles of any mass. */
const goodsClasses: readonly LicenceClass[] = ['A1', 'A2', 'B2'];

const carrierOf = ({ form, facts: { carrier, carrierPermit } }: Carriage) => ({ uscc: form.carrierUscc, carrier, permit: carrierPermit });

/** The transport authority shares the permit of this carrier. */
export const isCarrierShared = (subject: Carriage): boolean => isPermitShared(carrierOf(subject));

/** The certificate of the vehicle that is named. */
export const certificateOf = ({ form: { plateNumber }, facts: { certificates } }: Carriage): TransportVehicle | undefined => certificates.find((each) => each.plateNumber === plateNumber);

/** Which of the two it shares no qualification of, for this task and to the last day. */
const unqualified = ({ form: { driver, escort, endDate: lastDay }, facts: { crew } }: Carriage): PersonRef | undefined =>
  ([[driver, 'driver'], [escort, 'escort']] as const).find(([person, role]) => !isQualified(crew, { person, role, lastDay }))?.[0];

export const isCrewShared = (subject: Carriage): boolean => unqualified(subject) === undefined;

export const isCarrierLicensed = (subject: Carriage): Outcome => isCarrierPermitted({ ...carrierOf(subject), goodsClass: EXPLOSIVES, lastDay: subject.form.endDate });

/** The vehicle is registered, in inspection, certified for explosives and not overloaded. `loadKilograms` is undefined where units say nothing of the mass. */
export function isVehicleFit(subject: Carriage, loadKilograms: number | undefined): Outcome {
  const { form: { plateNumber, endDate: lastDay }, facts: { vehicle } } = subject;
  const certificate = certificateOf(subject);
  if (!vehicle) return unknown('没有查到该号牌的大型汽车登记，由工作人员核对', 'No large vehicle with this plate is on the register; an officer checks it');
  if (vehicle.status !== 'normal') return fails('车辆登记状态不正常', 'The registration of the vehicle is not in order');
  if (vehicle.inspectionValidUntil < lastDay) return fails('车辆检验有效期在运输截止日期前届满，请先检验', 'The inspection of the vehicle ends before the last day of transport: have it inspected first');
  const certified = isVehicleCertified({ plateNumber, certificate, goodsClass: EXPLOSIVES, lastDay });
  if (!certificate || certified.result !== 'holds') return certified;
  if (loadKilograms === undefined) return unknown('部分货物不以质量计量，由工作人员核对载质量', 'Some goods are not counted by mass; an officer checks the load');
  return loadKilograms <= certificate.ratedLoadKilograms ? holds() : fails(`货物超过车辆核定载质量${certificate.ratedLoadKilograms}千克`, `The load exceeds the rated ${certificate.ratedLoadKilograms} kg of the vehicle`);
}

/** Driver and escort are two people of age, known, and qualified to the last day. */
export function isCrewQualified(subject: Carriage): Outcome {
  const { form: { driver, escort, startDate }, facts: { driverLicence, people }, today } = subject;
  if (driver.documentNumber === escort.documentNumber) return fails('驾驶员、押运员不能是同一人，请更正', 'Driver and escort must be two people: correct this');
  const known = arePersonsKnown([driver, escort], people);
  if (known.result !== 'holds') return known;
  if ([driver, escort].some(({ documentNumber }) => (ageByNumber(documentNumber, today) ?? OF_AGE) < OF_AGE)) return fails('驾驶员、押运员应当年满18周岁', 'Driver and escort must be at least 18');
  const may = driverLicence ? drives({ classes: driverLicence.classes, needed: goodsClasses, firstDay: startDate }) : 'yes';
  if (driverLicence && (driverLicence.status !== 'normal' || may !== 'yes')) return fails('驾驶员的驾驶证状态不正常、准驾车型不符或者还在实习期内，请更换驾驶员', 'The driver’s licence is not in order, not for such vehicles, or in its year of probation: name another driver');
  const lacks = unqualified(subject);
  if (lacks) return unknown(`没有查到${lacks.name}有效的从业资格，由工作人员核对`, `No valid qualification of ${lacks.name} was found; an officer checks it`);
  return driverLicence ? holds() : unknown('没有查到驾驶员在本省的驾驶证，由工作人员核对', 'The driver’s licence is not of this province; an officer checks it');
}

export function isTripInTime({ form: { startDate, endDate }, today }: Carriage): Outcome {
  if (endDate < startDate) return fails('运输截止日期不能早于起始日期', 'The last day cannot be before the first');
  if (startDate > addDays(today, DAYS_AHEAD)) return fails('请在运输前10日内申请', 'Apply within 10 days of the transport');
  return endDate <= addDays(startDate, MOST_DAYS) ? holds() : fails('运输期限最长7日', 'A trip takes 7 days at most');
}
