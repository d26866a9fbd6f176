import type { OfficeKind, Service } from '@yichuang/definition';
import type { Text } from '@yichuang/kernel';
import type { CivilDate } from '@yichuang/kernel';

import { fits, type Act } from '../acts/act.js';
import { examinersOf } from '../acts/examination.js';
import { isFinal } from '../lifecycle.js';
import { skillOf, stagesOf, type Officer } from '../officer.js';
import { officersWho, type CaseTask, type OpenCase } from './open-case.js';

/** What an officer may know of an act: nothing, why the law closes it now, or that it is open. */
export type Permission = 'hidden' | 'open' | { readonly closed: Text };

/** What decides who may read a case. */
export interface Whereabouts {
  readonly office: Pick<OpenCase['office'], 'code'>;
  readonly service: Pick<Service, 'id'>;
  readonly task?: Pick<CaseTask, 'officeCode'>;
}

/** An officer may read a case of their offices in what they are trained for; a supervisor all of their offices. */
export function mayRead({ role, offices, skills }: Officer, { office, service, task }: Whereabouts): boolean {
  const isNear = offices.includes(office.code) || (task !== undefined && offices.includes(task.officeCode));
  return isNear && (role === 'supervisor' || skills.includes(domainOf(service.id)));
}

const domainOf = (serviceId: string): string => serviceId.slice(0, serviceId.indexOf('.'));

const mustTake: Text = { zh: '请先领取本办件', en: 'Take the case first' };
const heldByAnother: Text = { zh: '本办件正由其他人员办理', en: 'Another officer holds the case' };
const examinedIt: Text = { zh: '审查人员不得对同一办件作出决定', en: 'Who examined a case does not decide it' };
const stoodAside: Text = { zh: '您已回避本办件', en: 'You stood aside in this case' };
const notThisState: Text = { zh: '当前状态不能进行', en: 'Not in the present state' };

/** Who holds the case now. */
export const holds = ({ id }: Officer, { task }: OpenCase, now: Date): boolean => task?.claimedBy === id && task.leaseUntil !== null && task.leaseUntil > now;

function notHolding(officer: Officer, act: Act, the: OpenCase, now: Date): Text | undefined {
  if (act.withoutHolding || holds(officer, the, now)) return undefined;
  const isHeld = the.task?.claimedBy != null && the.task.leaseUntil !== null && the.task.leaseUntil > now;
  return isHeld ? heldByAnother : mustTake;
}

/** I5: nobody examines and decides the same case. Nobody acts in a case in which they stood aside. */
function conflict(officer: Officer, the: OpenCase): Text | undefined {
  if (officersWho(the, ['recused']).includes(officer.id)) return stoodAside;
  return officer.role === 'decider' && examinersOf(the).includes(officer.id) ? examinedIt : undefined;
}

/** The one place that decides whether an officer may do something to a case, and why not. */
export function permission(officer: Officer, act: Act, the: OpenCase, now: { readonly at: Date; readonly today: CivilDate }): Permission {
  if (!mayRead(officer, the) || !act.by.includes(officer.role)) return 'hidden';
  if (!fits(act, the)) return { closed: notThisState };
  const closed = conflict(officer, the) ?? notHolding(officer, act, the, now.at) ?? act.closed?.(the, now.today, officer);
  return closed ? { closed } : 'open';
}

/** Whether an officer may take the work of a case. */
export function mayTake(officer: Officer, the: OpenCase): boolean {
  const { task } = the;
  if (!task || isFinal(the.state) || !mayRead(officer, the)) return false;
  return stagesOf[officer.role].includes(task.stage) && officer.offices.includes(task.officeCode) && !task.notFor.includes(officer.id);
}

interface Counter {
  readonly kind: OfficeKind;
}

/** What a counter receives: everything for every authority of the province; a police station what a station handles. */
function receives({ kind }: Counter, service?: Pick<Service, 'id' | 'level'>): boolean {
  if (kind === 'provincial-department') return false;
  return kind !== 'police-station' || service === undefined || service.level === 'station' || domainOf(service.id) === 'household';
}

/** Whether an officer may file for a person who stands before them (T04), at the counter of their office. */
export const mayFile = ({ role }: Officer, counter: Counter | undefined, service?: Pick<Service, 'id' | 'level'>): boolean => role === 'clerk' && counter !== undefined && receives(counter, service);

/** Whether an officer may see the receipt of what was filed at a counter: who gave it, and whoever may read the case. */
export function mayReprint(officer: Officer, the: OpenCase): boolean {
  const givenBy = officersWho(the, ['received']);
  return givenBy.includes(officer.id) || (givenBy.length > 0 && mayRead(officer, the));
}

export const skillsOf = (officer: Officer): string[] => stagesOf[officer.role].flatMap((stage) => officer.skills.map((skill) => skillOf({ id: `${skill}.` }, stage)));
