import { declaration, defineService, delivery, free, identities, organisation, organisations, premises, publicEvent, publicOrderLicence, surroundings, type Ask, type DocumentRow } from '@yichuang/definition';
import { inBoth, timeInBoth } from '@yichuang/kernel';

import { areOrganisations, decidingLevel, isAhead, isFree, isGuarded, isInProvince, isLarge, isNamed, isNotExempt, isPlanned, isResponsibleKnown, isVenueFit, largestOf, lastDayOf, othersOf } from './mass-event-checks.js';
import { MassEventForm, type MassEventSession } from './mass-event-form.js';
import { massEventSamples } from './mass-event-samples.js';
import { falseApplications, isNotBarred, operatorPapers, type Representatives } from './trade-operator.js';

const events = (zh: string, en: string) => ({ zh: `《大型群众性活动安全管理条例》（国务院令第505号）${zh}`, en: `Regulations on the Safety of Mass Events (Order 505), ${en}` });
const organising = events('第十一条', 'Article 11');
const planning = events('第六条', 'Article 6');

const RISKY_FROM = 5_000;
const licenceNumber = (serial: number): string => `豫大活${String(serial).padStart(10, '0')}`;

function eventFacts(ask: Ask<MassEventForm & Representatives & { readonly uscc?: string }>) {
  const { uscc = '', venueAddress = '', securityCompanyUscc = '', safetyResponsiblePerson } = ask.form;
  return {
    others: organisations.of(othersOf(ask.form)),
    place: premises.at(venueAddress),
    around: surroundings.of(venueAddress),
    planned: publicEvent.sessionsAt(venueAddress),
    guardCompany: publicOrderLicence.holders('security-company', [securityCompanyUscc]),
    bars: publicOrderLicence.bars('mass-event', uscc),
    people: identities.of([safetyResponsiblePerson?.documentNumber ?? '']),
  };
}

function sessionRow({ startAt, endAt, expectedAttendance }: MassEventSession, index: number): DocumentRow {
  const [start, end] = [timeInBoth(startAt), timeInBoth(endAt)];
  return {
    label: { zh: `第${index + 1}场`, en: `Session ${index + 1}` },
    value: { zh: `${start.zh}至${end.zh}，${expectedAttendance}人以内`, en: `${start.en} to ${end.en}, up to ${expectedAttendance} people` },
  };
}

/** The safety licence of an event for the public; how many come says which police decide. */
export const massEventSafetyLicence = defineService({
  id: 'public-order.mass-event-safety-licence',
  version: 1,
  name: { zh: '大型群众性活动安全许可', en: 'Mass event safety licence' },
  summary: {
    zh: '法人或者其他组织面向社会公众举办每场次预计参加人数1000人以上的体育、演出、展览、游园、招聘等活动，在举办日20日前申请公安机关安全许可。',
    en: 'An organisation that holds a public event expected to draw 1,000 or more people per session applies for the police safety licence at least 20 days ahead.',
  },
  keywords: ['大型活动', '大型活动许可', '大型群众性活动', '演唱会', '办演唱会', '马拉松', '展销会', '庙会', '灯会', '招聘会', 'daxing huodong', 'yanchanghui', 'mass event', 'concert', 'marathon', 'trade fair'],
  nature: 'licence',
  audience: ['organisation'],
  law: [
    events('第二条、第五条至第八条、第十一条至第十五条、第二十五条', 'Articles 2, 5 to 8, 11 to 15 and 25'),
    { zh: '《营业性演出管理条例》', en: 'Regulations on Commercial Performances' },
    { zh: '《反恐怖主义法》第三十四条', en: 'Counter-Terrorism Law, Article 34' },
    { zh: '《河南省公共场所治安管理条例》第八条（与国务院条例不一致的，适用国务院条例）', en: 'Henan Regulations on Public Order in Public Places, Article 8 (the State Council regulation prevails)' },
  ],
  limit: { length: 7, unit: 'working-day', promised: 5, law: { zh: '《大型群众性活动安全管理条例》第十四条；《行政许可法》第八十二条', en: 'Regulations on the Safety of Mass Events, Article 14; Administrative Licensing Law, Article 82' } },
  fee: { ...free, note: { zh: '不收费；公安机关不得索取票证', en: 'No fee; police may not ask for tickets' } },
  decision: 'accept-examine-inspect-decide',
  level: 'county',
  inPerson: { zh: '不需要到窗口；安全责任人参加场所查验', en: 'Nothing at a counter; the safety-responsible person attends the venue inspection' },
  competence: { zh: '每场不足5000人的，举办地县级公安机关；5000人以上或者涉及同一省辖市多个县（市、区）的，市级公安机关；跨省辖市的，省公安厅', en: 'County police of the venue below 5,000 people a session; city police from 5,000 or for several counties of a city; the provincial department across cities' },
  notes: [
    { zh: '高风险活动由公安机关会同消防救援、应急、文化、卫生、交通等部门联席研究；举办前再次安全检查，可以责令改正', en: 'High-risk events get a joint meeting with fire, emergency, culture, health and traffic; the police inspect again before opening and may order corrections' },
    { zh: '变更时间的，在原定时间前报原许可机关同意；变更地点、内容或者扩大规模的，重新申请；取消的，在原定时间前书面告知并交回许可', en: 'Change of time: ask the deciding police before the original time. Change of place or content, or a larger scale: a new application. Cancellation: written notice and return of the licence' },
    { zh: '县级以上人民政府、国务院部门直接举办的活动不适用', en: 'Events held directly by a government at county level or above are outside' },
    { zh: '跨省举办的，由国务院公安部门许可', en: 'Events across provinces are licensed by the Ministry of Public Security' },
  ],

  formTitle: { zh: '活动', en: 'The event' },
  form: MassEventForm,
  blocks: [organisation({ label: { zh: '承办者', en: 'Organiser' }, law: organising }), delivery({ item: { zh: '许可决定书', en: 'decision' }, methods: ['electronic', 'window', 'post'] }), declaration()],
  facts: eventFacts,
  prefill: ({ facts: { organisation: organiser }, submitter: { name, documentType, documentNumber } }) => ({
    safetyResponsiblePerson: organiser?.legalRepresentative.documentNumber === documentNumber ? { name, documentType, documentNumber } : undefined,
    deliveryMethod: 'electronic' as const,
  }),

  conditions: [
    { id: 'organiser-is-an-organisation', text: { zh: '承办者是依法成立的法人或者其他组织', en: 'The organiser is a legally established organisation' }, law: organising, remedy: 'correction', check: areOrganisations },
    { id: 'headcount-at-least-1000', text: { zh: '每场次预计参加人数1000人以上', en: '1,000 or more expected in a session' }, law: events('第二条', 'Article 2'), remedy: 'refusal', check: isLarge },
    { id: 'twenty-days-ahead', text: { zh: '在活动举办日的20日前提出申请', en: 'Applied for at least 20 days before the event' }, law: events('第十三条', 'Article 13'), remedy: 'refusal', check: isAhead },
    { id: 'not-exempt', text: { zh: '不属于县级以上人民政府、国务院部门直接举办的活动，也不是影剧院、公园等场所的日常业务活动', en: 'Not held directly by a government at county level or above, and not the ordinary business of a theatre, park or entertainment venue' }, law: events('第二条、第二十五条', 'Articles 2 and 25'), remedy: 'refusal', check: isNotExempt },
    { id: 'content-lawful', text: { zh: '活动内容不违反法律法规和社会公德', en: 'Content is lawful and decent' }, law: organising, remedy: 'refusal', check: 'examiner' },
    { id: 'sector-approval', text: { zh: '依法需要其他部门批准或者承办资质的，已经取得', en: 'Sector approvals or qualifications required by law are held' }, law: events('第十三条', 'Article 13'), remedy: 'correction', check: 'examiner' },
    { id: 'safety-plan-complete', text: { zh: '安全工作方案包含九项法定内容，责任明确、措施有效', en: 'The safety plan covers the nine statutory items' }, law: planning, remedy: 'correction', check: isPlanned },
    { id: 'venue-consents-and-is-safe', text: { zh: '场所管理者同意提供场所，场所、设施符合安全要求', en: 'The venue manager consents and the venue is safe' }, law: events('第七条、第十一条', 'Articles 7 and 11'), remedy: 'correction', check: isVenueFit },
    { id: 'no-clash', text: { zh: '同一场所同一时段没有其他已许可的大型活动', en: 'No other licensed event at the same venue and time' }, law: organising, remedy: 'correction', check: isFree },
    { id: 'not-barred-after-false-application', text: { zh: '1年内未因隐瞒情况、提供虚假材料被不予受理或者不予许可同一事项，3年内未因骗取许可被撤销同一许可', en: 'Not within one year of a refusal of the same licence for false material, nor within three years of its revocation for fraud' }, law: falseApplications, remedy: 'refusal', check: isNotBarred },
    { id: 'within-henan', text: { zh: '活动在河南省内举办', en: 'The event is held in Henan' }, law: events('第十二条', 'Article 12'), remedy: 'refusal', check: isInProvince },
    { id: 'security-company-licensed', text: { zh: '保安服务公司持有有效的保安服务许可', en: 'The security company holds a valid licence' }, law: { zh: '《保安服务管理条例》第九条', en: 'Regulations on Security Services, Article 9' }, remedy: 'correction', check: isGuarded },
    { id: 'real-name-ticketing', text: { zh: '5000人以上的营业性演出实名购票、实名入场', en: 'Tickets of performances of 5,000 or more are sold and checked by name' }, law: planning, remedy: 'correction', check: isNamed },
    { id: 'safety-responsible-known', text: { zh: '安全责任人的姓名、证件号码与登记一致', en: 'The person responsible for safety matches the register' }, law: events('第五条', 'Article 5'), remedy: 'correction', check: isResponsibleKnown },
    { id: 'fireworks-applied-for', text: { zh: '燃放焰火的，已取得或者同时申请大型焰火燃放许可', en: 'With fireworks, the display licence is held or applied for' }, law: { zh: '《烟花爆竹安全管理条例》第三十二条', en: 'Regulations on the Safety of Fireworks, Article 32' }, remedy: 'correction', when: ({ form }) => form.usesFireworks, check: 'examiner' },
  ],
  materials: [
    ...operatorPapers,
    { id: 'event-plan', text: { zh: '大型群众性活动方案及其说明', en: 'Event plan and explanation' } },
    { id: 'safety-plan', text: { zh: '大型群众性活动安全工作方案', en: 'Safety plan with its emergency plan' } },
    { id: 'venue-consent', text: { zh: '场所管理者同意提供活动场所的证明', en: 'Consent of the venue manager' } },
    { id: 'site-plan', text: { zh: '场地平面图（区域划分、出入口、疏散通道、安检、缓冲区）', en: 'Site plan with zones, exits, routes, screening and buffer' } },
    { id: 'co-organiser-agreement', text: { zh: '联合承办协议', en: 'Agreement between co-organisers' }, requiredWhen: ({ coOrganisers = [] }) => coOrganisers.length > 0 },
    { id: 'sector-approval', text: { zh: '行业主管部门批准文件或者资质证明', en: 'Sector approval or qualification' }, requiredWhen: ({ eventKind }) => eventKind === 'performance' || eventKind === 'recruitment-lottery' },
    { id: 'structure-report', text: { zh: '临时搭建设施设计、施工资质和检测报告', en: 'Design, builder qualification and test report of temporary structures' }, requiredWhen: ({ temporaryStructures }) => temporaryStructures },
    { id: 'risk-assessment', text: { zh: '安全风险评估报告', en: 'Safety risk assessment' }, requiredWhen: (form) => largestOf(form) >= RISKY_FROM },
  ],
  notNeeded: {
    'below-threshold': { zh: '每场次预计参加人数不足1000人', en: 'Fewer than 1,000 people are expected in a session' },
    'government-event': { zh: '县级以上人民政府、国务院部门直接举办', en: 'Held directly by a government at county level or above' },
    'ordinary-business': { zh: '属于影剧院、公园等场所的日常业务活动', en: 'The ordinary business of a theatre, park or entertainment venue' },
  },

  jurisdiction: ({ form }) => ({ kind: decidingLevel(form), regionCode: form.regionCode }),
  effects: ({ form, facts: { organisation: organiser, place }, decidedOn, office, serial }) => {
    const number = licenceNumber(serial);
    const lastDay = lastDayOf(form);
    const [venue, organiserUscc] = [place?.address ?? form.venueAddress.replace(/\s/g, ''), form.uscc ?? ''];
    return [
      publicEvent.enter({
        number,
        kind: 'mass-event',
        name: form.eventName,
        organiserUscc,
        venue,
        regionCode: form.regionCode,
        sessions: form.sessions.map(({ startAt, endAt, expectedAttendance }) => ({ startAt, endAt, attendance: expectedAttendance })),
        details: { eventKind: form.eventKind, coOrganisers: (form.coOrganisers ?? []).map(({ coOrganiserUscc }) => coOrganiserUscc), safetyResponsiblePerson: form.safetyResponsiblePerson, securityCompany: form.securityCompanyUscc, guardCount: form.guardCount, level: decidingLevel(form) },
      }),
      publicOrderLicence.issue({ number, kind: 'mass-event', holderNumber: organiserUscc, holderName: organiser?.name ?? form.organisationName ?? '', premises: null, regionCode: form.regionCode, validFrom: decidedOn < lastDay ? decidedOn : lastDay, validUntil: lastDay, details: { eventName: form.eventName, venue }, issuedBy: office.code }),
    ];
  },
  result: {
    kind: 'mass-event-safety-licence',
    title: { zh: '大型群众性活动安全许可决定书', en: 'Mass event safety licence decision' },
    numberPrefix: '豫公大活',
    validity: { zh: '仅对所列场次、场所、内容和人数有效', en: 'Only for the listed sessions, venue, content and headcount' },
    rows: ({ form, serial }) => [
      { label: { zh: '许可编号', en: 'Licence number' }, value: inBoth(licenceNumber(serial)) },
      { label: { zh: '承办者', en: 'Organiser' }, value: inBoth(form.organisationName ?? '') },
      { label: { zh: '活动名称', en: 'Event' }, value: inBoth(form.eventName) },
      { label: { zh: '场所', en: 'Venue' }, value: inBoth(`${form.venueName}（${form.venueAddress}）`) },
      ...form.sessions.map(sessionRow),
      { label: { zh: '安全责任人', en: 'Responsible for safety' }, value: inBoth(form.safetyResponsiblePerson.name) },
      { label: { zh: '专业保安人员', en: 'Professional guards' }, value: { zh: `${form.guardCount}人`, en: String(form.guardCount) } },
    ],
  },

  samples: massEventSamples,
});
