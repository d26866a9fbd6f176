import { fails, holds, unknown, type CameraRecord, type DrivingLicence, type LicenceStatus, type Outcome, type Party, type Vehicle } from '@yichuang/definition';
import { addMonths, formatDate, type CivilDate } from '@yichuang/kernel';

import { covers } from './driving-coverage.js';
import type { ViolationForm } from './violation-form.js';

interface ViolationCase {
  readonly form: Partial<ViolationForm>;
  readonly applicant: Party;
  readonly facts: { readonly records: readonly CameraRecord[]; readonly vehicle: Vehicle | null; readonly binding: { readonly boundOn: CivilDate } | null; readonly licence: DrivingLicence | null };
  readonly today: CivilDate;
}

const MOST_FINE = 200;
const MOST_POINTS = 6;
const FULL_POINTS = 12;
const COURSES = 3;

export const isAccepted = ({ form }: ViolationCase): boolean => form.applicationKind === 'accept';
export const isObjected = ({ form }: ViolationCase): boolean => form.applicationKind === 'object';

const numbersIn = ({ form }: ViolationCase): readonly string[] => [...new Set((form.recordNumbers ?? []).map(({ recordNumber }) => recordNumber))];

/** The records of the form that are on the register, unprocessed. */
export const chosen = (subject: ViolationCase): readonly CameraRecord[] => subject.facts.records.filter(({ recordNumber }) => numbersIn(subject).includes(recordNumber));

export const pointsOf = (records: readonly CameraRecord[]): number => records.reduce((sum, { points }) => sum + points, 0);

/** What the records of a vehicle say is told to those who may handle them. */
const mayHandle = (subject: ViolationCase): boolean => ownOrBound(subject).result !== 'fails';
export const acceptsOwn = (subject: ViolationCase): boolean => isAccepted(subject) && mayHandle(subject);
export const extendsOwn = (subject: ViolationCase): boolean => subject.form.applicationKind === 'extend' && mayHandle(subject);

export function recordsExist(subject: ViolationCase): Outcome {
  const missing = numbersIn(subject).filter((number) => !chosen(subject).some(({ recordNumber }) => recordNumber === number));
  return missing.length === 0 ? holds() : fails(`没有查到该车未处理的监控记录${missing.join('、')}，请核对编号；已处理的无需再处理`, `No unprocessed camera record ${missing.join(', ')} of this vehicle was found: check the number; one already handled needs nothing more`);
}

export const oneAuthority = (subject: ViolationCase): Outcome =>
  new Set(chosen(subject).map(({ regionCode }) => regionCode)).size <= 1 ? holds() : fails('所选记录发生在不同的县（市、区），请按发生地分别办理', 'The records chosen are from different counties: handle those of each county by themselves');

const isSmallPrivateCar = ({ category, useNature }: Vehicle): boolean => category === 'small-passenger' && useNature === 'non-operating';

export function ownOrBound(subject: ViolationCase): Outcome {
  const { facts: { vehicle, binding }, applicant } = subject;
  if (!vehicle) return unknown('河南机动车登记中没有该车，由工作人员核实', 'The register of Henan does not know this vehicle; an officer checks');
  if (vehicle.ownerType === 'individual' && vehicle.ownerNumber === applicant.documentNumber) return holds();
  if (!binding || binding.boundOn < vehicle.ownedSince) return fails('该车不在您名下，也没有备案，请先备案非本人机动车', 'The vehicle is neither yours nor bound to your account: bind it first');
  if (!isSmallPrivateCar(vehicle)) return fails('非本人机动车只能是小型非营运汽车', 'Only small private cars of others can be handled here');
  return chosen(subject).some(({ points, on }) => points > 0 && on <= binding.boundOn) ? fails('备案前发生的记分违法，请到窗口处理', 'For violations with points from before the binding go to a counter') : holds();
}

export const withinOnlineLimit = (subject: ViolationCase): Outcome =>
  chosen(subject).every(({ fine, points }) => fine <= MOST_FINE && points <= MOST_POINTS) ? holds() : fails('罚款超过200元或者记分超过6分的，适用一般程序，请到窗口处理', 'With a fine above 200 yuan or more than 6 points the ordinary procedure applies: go to a counter');

const unusable: readonly LicenceStatus[] = ['revoked', 'rescinded', 'deregistered', 'deregistered-recoverable', 'stopped-use', 'overdue-renewal', 'overdue-review', 'detained', 'suspended', 'seized', 'locked', 'transferred-out', 'full-points'];

export function licenceUsable({ facts: { licence, vehicle } }: ViolationCase): Outcome {
  if (!licence) return fails('驾驶人登记中没有您的驾驶证，请到窗口处理', 'There is no licence of yours on the driver register: go to a counter');
  if (unusable.includes(licence.status)) return fails('驾驶证状态不正常（扣留、暂扣、停用、逾期、注销、记满12分等），请到窗口处理', 'The licence is detained, suspended, out of use, overdue, deregistered or at 12 points: go to a counter');
  const isCovered = vehicle ? covers(licence.classes, vehicle) : undefined;
  if (isCovered === undefined) return unknown('由工作人员核对准驾车型', 'An officer compares the classes of the licence with the vehicle');
  return isCovered ? holds() : fails('准驾车型与所驾机动车不符，请到窗口处理', 'The licence does not cover this kind of vehicle: go to a counter');
}

export function belowTwelve(subject: ViolationCase): Outcome {
  const total = (subject.facts.licence?.pointsThisCycle ?? 0) + pointsOf(chosen(subject));
  return total < FULL_POINTS ? holds({ zh: `处理后本记分周期累计${total}分`, en: `You will have ${total} points in this cycle` }) : fails(`处理后累计${total}分，达到12分，请到窗口处理并参加学习`, `You would have ${total} points: go to a counter, and then take the course`);
}

export function notFullPointsRepeat({ facts: { licence } }: ViolationCase): Outcome {
  const courses = licence?.fullPointsCycles.filter(({ cycleStart }) => cycleStart === licence.cycleStart).length ?? 0;
  return courses < COURSES ? holds() : fails('本记分周期满分学习已达三次，请到窗口处理', 'There have been three full-points courses in this cycle: go to a counter');
}

export const notDisputed = (subject: ViolationCase): Outcome =>
  chosen(subject).some(({ objection }) => objection === 'under-review') ? fails('所选记录正在异议审查，审查结束后可以办理', 'A dispute about one of these records is under review: wait until it has been decided') : holds();

export function withinExtension(subject: ViolationCase): Outcome {
  const { extendUntil } = subject.form;
  const latest = chosen(subject).map(({ dueOn }) => addMonths(dueOn, 3)).sort()[0];
  if (latest === undefined || extendUntil === undefined) return holds();
  return extendUntil <= latest ? holds() : fails(`最迟可延期至${formatDate(latest, 'zh')}`, `It can be put off until ${formatDate(latest, 'en')} at the latest`);
}
