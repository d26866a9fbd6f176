import { ageByNumber, fails, holds, unknown, type CarrierPermit, type DrivingLicence, type Identity, type Organisation, type Outcome, type PersonRef, type TransportQualification, type TransportVehicle, type Vehicle } from '@yichuang/definition';
import { addDays, type CivilDate } from '@yichuang/kernel';

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
    readonly carrierPermit: CarrierPermit | null;
    readonly transportVehicle: TransportVehicle | null;
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
const goodsClasses = ['A1', 'A2', 'B2'];

/** The transport authority shares the permit of this carrier. */
export const isCarrierShared = ({ form, facts: { carrierPermit } }: Carriage): boolean => carrierPermit !== null && carrierPermit.uscc === form.carrierUscc;

/** Which of the two it shares no qualification of, for this task and to the last day. */
const unqualified = ({ form: { driver, escort, endDate }, facts: { crew } }: Carriage): PersonRef | undefined =>
  ([[driver, 'driver'], [escort, 'escort']] as const).find(([person, role]) => !crew.some((held) => held.idNumber === person.documentNumber && held.role === role && held.validUntil >= endDate))?.[0];

export const isCrewShared = (subject: Carriage): boolean => unqualified(subject) === undefined;

export function isCarrierLicensed({ form, facts: { carrier, carrierPermit } }: Carriage): Outcome {
  if (carrier?.status !== 'active') return fails('没有查到存续的承运人，请核对统一社会信用代码', 'No active carrier has this unified social credit code: check it');
  if (!carrierPermit || carrierPermit.uscc !== form.carrierUscc) return unknown('共享数据中没有该编号的道路运输许可，由工作人员核对', 'No such road transport permit is shared; an officer checks it');
  if (carrierPermit.validUntil < form.endDate) return fails('承运人的道路运输许可在运输截止日期前到期', 'The carrier’s permit ends before the last day of transport');
  return carrierPermit.classes.includes(EXPLOSIVES) ? holds() : fails('承运人的许可不包括第1类（爆炸品），请更换承运人', 'The carrier’s permit does not cover class 1 (explosives): choose another carrier');
}

/** The vehicle is registered, in inspection, certified for explosives and not overloaded. `loadKilograms` is undefined where units say nothing of the mass. */
export function isVehicleFit({ form, facts: { transportVehicle, vehicle } }: Carriage, loadKilograms: number | undefined): Outcome {
  if (!vehicle) return unknown('没有查到该号牌的大型汽车登记，由工作人员核对', 'No large vehicle with this plate is on the register; an officer checks it');
  if (vehicle.status !== 'normal') return fails('车辆登记状态不正常', 'The registration of the vehicle is not in order');
  if (vehicle.inspectionValidUntil < form.endDate) return fails('车辆检验有效期在运输截止日期前届满，请先检验', 'The inspection of the vehicle ends before the last day of transport: have it inspected first');
  if (!transportVehicle) return unknown('共享数据中没有该车的道路运输证，由工作人员核对', 'No transport certificate of the vehicle is shared; an officer checks it');
  if (transportVehicle.validUntil < form.endDate || !transportVehicle.classes.includes(EXPLOSIVES)) return fails('车辆的道路运输证不包括爆炸品或者已到期', 'The transport certificate of the vehicle has ended or does not cover explosives');
  if (!transportVehicle.hasPositioning) return fails('车辆没有安装卫星定位装置', 'The vehicle has no positioning device');
  if (loadKilograms === undefined) return unknown('部分货物不以质量计量，由工作人员核对载质量', 'Some goods are not counted by mass; an officer checks the load');
  return loadKilograms <= transportVehicle.ratedLoadKilograms ? holds() : fails(`货物超过车辆核定载质量${transportVehicle.ratedLoadKilograms}千克`, `The load exceeds the rated ${transportVehicle.ratedLoadKilograms} kg of the vehicle`);
}

/** Driver and escort are two people of age, known, and qualified to the last day. */
export function isCrewQualified(subject: Carriage): Outcome {
  const { form: { driver, escort }, facts: { driverLicence, people }, today } = subject;
  if (driver.documentNumber === escort.documentNumber) return fails('驾驶员、押运员不能是同一人，请更正', 'Driver and escort must be two people: correct this');
  const known = arePersonsKnown([driver, escort], people);
  if (known.result !== 'holds') return known;
  if ([driver, escort].some(({ documentNumber }) => (ageByNumber(documentNumber, today) ?? OF_AGE) < OF_AGE)) return fails('驾驶员、押运员应当年满十八周岁', 'Driver and escort must be at least 18');
  if (driverLicence && (driverLicence.status !== 'normal' || !driverLicence.classes.some((held) => goodsClasses.includes(held.class)))) return fails('驾驶员的驾驶证状态不正常或者准驾车型不符，请更换驾驶员', 'The driver’s licence is not in order or not for such vehicles: name another driver');
  const lacks = unqualified(subject);
  if (lacks) return unknown(`没有查到${lacks.name}有效的从业资格，由工作人员核对`, `No valid qualification of ${lacks.name} was found; an officer checks it`);
  return driverLicence ? holds() : unknown('没有查到驾驶员在本省的驾驶证，由工作人员核对', 'The driver’s licence is not of this province; an officer checks it');
}

export function isTripInTime({ form: { startDate, endDate }, today }: Carriage): Outcome {
  if (endDate < startDate) return fails('运输截止日期不能早于起始日期', 'The last day cannot be before the first');
  if (startDate > addDays(today, DAYS_AHEAD)) return fails('请在运输前十日内申请', 'Apply within 10 days of the transport');
  return endDate <= addDays(startDate, MOST_DAYS) ? holds() : fails('运输期限最长七日', 'A trip takes 7 days at most');
}
