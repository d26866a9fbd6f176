import { fails, holds, unknown, type HeldClass, type LicenceClass, type Organisation, type Outcome, type PersonRef, type RoadTransportPermit, type TransportQualification, type TransportVehicle } from '@yichuang/definition';
import { addYears, type CivilDate } from '@yichuang/kernel';

/** Whether classes of dangerous goods (GB 6944) cover one: with `1` also `1.4`. */
const covers = (classes: readonly string[], wanted: string): boolean => classes.some((each) => each === wanted || each.startsWith(`${wanted}.`));

interface Carrying {
  /** Class of the goods; undefined where neither form nor register tells it. */
  readonly goodsClass: string | undefined;
  /** Of the journey. */
  readonly lastDay: CivilDate;
}

interface Carrier extends Carrying {
  readonly uscc: string;
  readonly carrier: Organisation | null;
  readonly permit: RoadTransportPermit | null;
}

/** The transport authority shares this permit as one of the carrier. */
export const isPermitShared = ({ permit, uscc }: Pick<Carrier, 'permit' | 'uscc'>): boolean => permit !== null && permit.holderNumber === uscc;

/** Of a permit that is somebody else's nothing is told. */
export function isCarrierPermitted({ carrier, permit, uscc, goodsClass, lastDay }: Carrier): Outcome {
  if (carrier?.status !== 'active') return fails('没有查到存续的承运人，请核对统一社会信用代码', 'No active carrier has this unified social credit code: check it');
  if (!permit || !isPermitShared({ permit, uscc })) return unknown('共享数据中没有承运人该编号的道路运输许可，由工作人员核对', 'No such road transport permit of the carrier is shared; an officer checks it');
  if (permit.validUntil < lastDay) return fails('承运人的道路运输许可在运输结束前到期', 'The carrier’s permit ends before the journey does');
  if (goodsClass === undefined) return unknown('由工作人员核对许可的货物类别', 'An officer checks the classes of goods of the permit');
  return covers(permit.classes, goodsClass) ? holds() : fails(`承运人的许可不包括第${goodsClass}类，请更换承运人`, `The carrier’s permit does not cover class ${goodsClass}: choose another carrier`);
}

interface Certified extends Carrying {
  readonly plateNumber: string;
  readonly certificate: TransportVehicle | undefined;
  /** As the form names it; undefined where it does not ask. */
  readonly number?: string | undefined;
}

/** The vehicle may carry goods of the class to the last day, and is followed on its way. */
export function isVehicleCertified({ plateNumber, certificate, number, goodsClass, lastDay }: Certified): Outcome {
  if (!certificate) return unknown(`共享数据中没有${plateNumber}的道路运输证，由工作人员核对`, `No transport certificate of ${plateNumber} is shared; an officer checks it`);
  if (number !== undefined && certificate.number !== number) return fails(`没有查到${plateNumber}的这份道路运输证，请核对编号`, `No such transport certificate of ${plateNumber} was found: check its number`);
  if (certificate.validUntil < lastDay) return fails(`${plateNumber}的道路运输证在运输结束前到期`, `The transport certificate of ${plateNumber} ends before the journey does`);
  if (!certificate.hasPositioning) return fails(`${plateNumber}没有在线的卫星定位装置`, `${plateNumber} has no positioning device online`);
  if (goodsClass === undefined) return unknown(`由工作人员核对${plateNumber}的道路运输证包括的货物类别`, `An officer checks the classes of goods of the certificate of ${plateNumber}`);
  return covers(certificate.classes, goodsClass) ? holds() : fails(`${plateNumber}的道路运输证不包括第${goodsClass}类`, `The transport certificate of ${plateNumber} does not cover class ${goodsClass}`);
}

interface Task {
  readonly person: PersonRef;
  readonly role: TransportQualification['role'];
  readonly lastDay: CivilDate;
  readonly number?: string | undefined;
}

/** Whether a qualification is shared for this task, to the last day and under the number that the form names. */
export const isQualified = (crew: readonly TransportQualification[], { person, role, lastDay, number }: Task): boolean =>
  crew.some((held) => held.idNumber === person.documentNumber && held.role === role && held.validUntil >= lastDay && (number === undefined || held.number === number));

interface Driving {
  readonly classes: readonly HeldClass[];
  /** Any of which the vehicle may be driven with. */
  readonly needed: readonly LicenceClass[];
  readonly firstDay: CivilDate;
}

/** The first year with a class is probation, in which nobody drives dangerous goods (《道路交通安全法实施条例》第二十二条). */
export function drives({ classes, needed, firstDay }: Driving): 'yes' | 'other-class' | 'in-probation' {
  const held = classes.filter((each) => needed.includes(each.class));
  if (held.length === 0) return 'other-class';
  return held.some(({ acquiredOn }) => addYears(acquiredOn, 1) <= firstDay) ? 'yes' : 'in-probation';
}
