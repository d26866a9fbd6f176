import { fails, holds, unknown, type EventSession, type Identity, type Organisation, type Outcome, type Premises, type PublicOrderLicence, type Surroundings } from '@yichuang/definition';
import { cityOf, daysBetween, isHenan, type CivilDate } from '@yichuang/kernel';

import { planItems, type MassEventForm, type MassEventSession } from './mass-event-form.js';
import { isActive, isGovernment, isStateOrgan, isUnknown, missingOf, strangerAmong, type Representatives } from './trade-operator.js';

/** What must be known of a mass event. */
export interface Holding {
  readonly form: MassEventForm & Representatives & { readonly uscc?: string };
  readonly facts: {
    readonly organisation: Organisation | null;
    readonly others: readonly Pick<Organisation, 'uscc'>[];
    readonly place: Premises | null;
    readonly around: Surroundings | null;
    readonly planned: readonly (Pick<EventSession, 'startAt' | 'endAt'> & { readonly name: string })[];
    readonly guardCompany: readonly Pick<PublicOrderLicence, 'holderNumber' | 'validUntil'>[];
    readonly people: readonly Identity[];
  };
  readonly today: CivilDate;
}

const THRESHOLD = 1_000;
const CITY_FROM = 5_000;
const DAYS_AHEAD = 20;

export const largestOf = ({ sessions }: Pick<MassEventForm, 'sessions'>): number => Math.max(0, ...sessions.map(({ expectedAttendance }) => expectedAttendance));
const firstDayOf = ({ sessions }: Pick<MassEventForm, 'sessions'>): CivilDate => sessions.map(({ startAt }) => startAt.slice(0, 10)).toSorted()[0] ?? '';
export const lastDayOf = ({ sessions }: Pick<MassEventForm, 'sessions'>): CivilDate => sessions.map(({ endAt }) => endAt.slice(0, 10)).toSorted().at(-1) ?? '';

/** Everyone named besides the organiser, who must exist. */
export const othersOf = ({ coOrganisers = [], venueManagerUscc, structureBuilderUscc }: Partial<MassEventForm>): string[] =>
  [...coOrganisers.map(({ coOrganiserUscc }) => coOrganiserUscc), venueManagerUscc, structureBuilderUscc].filter((code): code is string => Boolean(code));

const regionsOf = ({ regionCode, otherRegions = [] }: Pick<MassEventForm, 'regionCode' | 'otherRegions'>): string[] => [...new Set([regionCode, ...otherRegions.map((other) => other.regionCode)])];

export function areOrganisations(subject: Holding): Outcome {
  const { form, facts: { others } } = subject;
  if (!isActive(subject)) return fails('没有查到存续的承办者登记', 'No active organiser has this code');
  const missing = othersOf(form).find((code) => !others.some(({ uscc }) => uscc === code));
  return missing ? fails(`没有查到统一社会信用代码为${missing}的存续单位，请核对`, `No active organisation has the code ${missing}: check it`) : holds();
}

export const isLarge = ({ form }: Holding): Outcome =>
  largestOf(form) >= THRESHOLD ? holds() : fails('每场次预计参加人数不足1000人，不需要本许可，请与举办地派出所联系', 'Fewer than 1,000 people are expected in a session: this licence is not needed; speak to the local police station');

export function isAhead({ form, today }: Holding): Outcome {
  const days = daysBetween(today, firstDayOf(form));
  return days >= DAYS_AHEAD ? holds() : fails(`应当在举办日20日前申请，现距举办日${days}日，请推迟活动`, `Apply at least 20 days ahead; the event is ${days} days away: put it off`);
}

export function isNotExempt({ form, facts: { organisation } }: Holding): Outcome {
  if (isGovernment(organisation)) return fails('县级以上人民政府直接举办的活动不适用本许可', 'An event held directly by a government needs no licence');
  if (form.ordinaryBusiness) return fails('影剧院、公园等场所在日常业务范围内举办的活动不适用本许可', 'The ordinary business of a venue needs no licence');
  return form.uscc === form.venueManagerUscc || isStateOrgan(form.uscc) ? unknown('由工作人员核对是否属于机关直接举办或者场所日常业务', 'An officer checks whether it is a state organ’s own event or the venue’s ordinary business') : holds();
}

export function isPlanned({ form }: Holding): Outcome {
  const missing = missingOf(planItems, form.planItems);
  return missing ? fails(`安全工作方案缺少：${missing.zh}`, `The safety plan lacks: ${missing.en}`) : unknown('由工作人员审查安全工作方案的措施是否有效、责任是否明确', 'An officer judges whether the measures of the plan suffice');
}

const isOver = (capacity: number, { ticketCount = 0 }: MassEventForm) => ({ expectedAttendance, staffOnSite }: MassEventSession): boolean => Math.max(expectedAttendance, ticketCount) + staffOnSite > capacity;

export function isVenueFit({ form, facts: { place, around } }: Holding): Outcome {
  if (place && place.regionCode !== form.regionCode) return fails('场所不在所填的县（市、区）', 'The venue does not lie in the county named');
  const capacity = around?.approvedCapacity ?? form.venueCapacity;
  if (form.venueCapacity > capacity) return fails(`场所核定容纳${capacity}人，与所填不一致`, `The venue is approved for ${capacity} people, not what was written`);
  if (form.sessions.some(isOver(capacity, form))) return fails(`参加人数或者票证数量加现场工作人员超过核定容量${capacity}人，请减少`, `Visitors or tickets and staff exceed the approved ${capacity} people: reduce them`);
  return unknown('由工作人员现场查验场所、设施，核对场所管理者的同意证明', 'Officers look at the venue on site and read the consent of its manager');
}

export function isFree({ form: { sessions }, facts: { planned } }: Holding): Outcome {
  const clash = planned.find((other) => sessions.some(({ startAt, endAt }) => startAt < other.endAt && other.startAt < endAt));
  return clash ? fails('同一场所同一时段已有许可的大型活动，请更改时间', 'Another event is licensed for this venue at that time: choose another') : holds();
}

export const isInProvince = ({ form }: Holding): Outcome =>
  regionsOf(form).every(isHenan) ? holds() : fails('跨省举办的活动由国务院公安部门许可，请向公安部申请', 'An event across provinces is licensed by the Ministry of Public Security: apply there');

export const isGuarded = ({ form, facts: { guardCompany } }: Holding): Outcome =>
  guardCompany.some(({ validUntil }) => validUntil === null || validUntil >= lastDayOf(form)) ? holds() : fails('所填保安服务公司没有有效的保安服务许可', 'The security company has no valid licence');

export const isNamed = ({ form: { eventKind, admission, realNameTicketing, sessions } }: Holding): Outcome =>
  eventKind === 'performance' && admission === 'ticket' && largestOf({ sessions }) >= CITY_FROM && !realNameTicketing ? fails('5000人以上的营业性演出应当实名购票、实名入场', 'Large performances of 5,000 or more sell and check tickets by name') : holds();

export function isResponsibleKnown({ form: { safetyResponsiblePerson }, facts: { people } }: Holding): Outcome {
  const stranger = strangerAmong([safetyResponsiblePerson], people);
  return stranger ? isUnknown(stranger) : holds();
}

/** Whoever decides: county, city from 5,000 people or for several counties, the province for several cities. */
export function decidingLevel(form: MassEventForm): 'county-bureau' | 'city-bureau' | 'provincial-department' {
  const regions = regionsOf(form);
  if (new Set(regions.map((code) => cityOf(code)?.code)).size > 1) return 'provincial-department';
  return regions.length > 1 || largestOf(form) >= CITY_FROM ? 'city-bureau' : 'county-bureau';
}
