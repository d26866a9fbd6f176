import type { Organisation, Party } from '@yichuang/definition';
import { addDays, makeIdentityNumber, makeUscc } from '@yichuang/kernel';

import { assessed, decided, today, troubleOf, type Assessed } from '../../../../test/support/assess-world.js';
import { planItems } from './mass-event-form.js';
import { massEventSafetyLicence as service } from './mass-event-safety-licence.js';

const head: Party = { name: '居展鹏', documentType: 'identity-card', documentNumber: makeIdentityNumber('410311', '1983-03-02', 11) };
const uscc = makeUscc('91410311MA2710501');
const [manager, builder, partner] = [makeUscc('91410311MA2710599'), makeUscc('91410311MA2710598'), makeUscc('91410311MA2710597')];
const company: Organisation = { uscc, name: '洛阳中展会展服务有限公司', status: 'active', legalRepresentative: head, address: '某路', regionCode: '410311' };
const venue = '河南省洛阳市洛龙区开元大道266号';
const papers = ['event-plan', 'safety-plan', 'venue-consent', 'site-plan'];

interface World {
  readonly answers?: Readonly<Record<string, unknown>>;
  readonly registers?: Readonly<Record<string, unknown>>;
  readonly handedIn?: readonly string[];
}

const session = (attendance: number, inDays = 35, staffOnSite = 240) => ({ startAt: `${addDays(today, inDays)}T09:00`, endAt: `${addDays(today, inDays)}T17:30`, expectedAttendance: attendance, staffOnSite });
const capacity = (approvedCapacity: number) => ({ 'premises.surroundings': { buildingUse: 'public', approvedCapacity, nearby: [] } });

const world = ({ answers = {}, registers = {}, handedIn = papers }: World = {}): Assessed =>
  assessed(service, {
    submitter: head,
    handedIn,
    answers: { legalRepresentative: head, handler: head, safetyResponsiblePerson: head, ...answers },
    registers: {
      'organisation.by-uscc': company,
      'organisation.active-of': [manager, builder, partner].map((code) => ({ uscc: code })),
      'premises.at': { address: venue, regionCode: '410311', policeStation: '410311-station' },
      ...capacity(6_000),
      'public-event.sessions-at': [],
      'public-order-licence.holders': [{ number: 'X', holderNumber: 'Y', validUntil: null, details: {} }],
      'public-order-licence.bars': [],
      'population.identities': [{ idNumber: head.documentNumber, name: head.name }],
      ...registers,
    },
  });

const concert: World = {
  answers: { eventKind: 'performance', sectorApprovalNumber: '豫文旅演2026-88', sessions: [session(21_000, 45, 2_000)], venueCapacity: 60_000, admission: 'ticket', ticketCount: 21_000, realNameTicketing: true, guardCount: 600, regionCode: '410105' },
  registers: { ...capacity(60_000), 'premises.at': null },
  handedIn: [...papers, 'sector-approval', 'risk-assessment'],
};
const judged = ['content-lawful unknown', 'sector-approval unknown', 'safety-plan-complete unknown', 'venue-consents-and-is-safe unknown'];

describe('the safety licence of a mass event', () => {
  it.each<[string, World, string]>([
    ['a trade fair of three days with 2,800 visitors in a hall for 6,000, 35 days ahead', {}, 'county-bureau'],
    ['a concert with 21,000 tickets in a stadium for 60,000, 45 days ahead', concert, 'city-bureau'],
    ['a temple fair of 4,999 a day', { answers: { eventKind: 'fair', admission: 'open', sessions: [session(4_999)] } }, 'county-bureau'],
    ['an event of exactly 5,000', { answers: { sessions: [session(5_000)] }, handedIn: [...papers, 'risk-assessment'] }, 'city-bureau'],
    ['an event of exactly 1,000, exactly 20 days ahead', { answers: { sessions: [session(1_000, 20)] } }, 'county-bureau'],
    ['a marathon through two counties of one city', { answers: { eventKind: 'sport', otherRegions: [{ regionCode: '410303' }] } }, 'city-bureau'],
    ['a cycling tour through two cities', { answers: { eventKind: 'sport', otherRegions: [{ regionCode: '410105' }] } }, 'provincial-department'],
    ['a fair with co-organisers and a stage', { answers: { coOrganisers: [{ name: '甲', coOrganiserUscc: partner, duties: '负责招展' }], temporaryStructures: true, structureBuilderUscc: builder }, handedIn: [...papers, 'co-organiser-agreement', 'structure-report'] }, 'county-bureau'],
  ])('leaves to officers what they judge and look at, for %s', (_title, known, office) => {
    expect(troubleOf(world(known))).toEqual(judged);
    expect(service.jurisdiction(decided(world(known)))).toMatchObject({ kind: office });
  });

  it.each<[string, World, string]>([
    ['800 people are expected', { answers: { sessions: [session(800)], ticketCount: 800 } }, 'headcount-at-least-1000 fails'],
    ['it is 12 days away', { answers: { sessions: [session(2_800, 12)] } }, 'twenty-days-ahead fails'],
    ['the first of its sessions is 19 days away', { answers: { sessions: [session(2_800, 40), session(2_800, 19)] } }, 'twenty-days-ahead fails'],
    ['9,000 tickets are for a hall of 8,000', { answers: { venueCapacity: 8_000, ticketCount: 9_000 }, registers: capacity(8_000) }, 'venue-consents-and-is-safe fails'],
    ['visitors and staff are one too many', { answers: { sessions: [session(5_761)] } }, 'venue-consents-and-is-safe fails'],
    ['the hall is approved for fewer than written', { registers: capacity(5_999) }, 'venue-consents-and-is-safe fails'],
    ['the hall lies in another county', { registers: { 'premises.at': { address: venue, regionCode: '410303', policeStation: 'x' } } }, 'venue-consents-and-is-safe fails'],
    ['it runs in Shangqiu and Heze as one', { answers: { otherRegions: [{ regionCode: '371702' }] } }, 'within-henan fails'],
    ['it is the ordinary business of the venue', { answers: { ordinaryBusiness: true } }, 'not-exempt fails'],
    ['a people’s government holds it', { registers: { 'organisation.by-uscc': { ...company, name: '洛阳市洛龙区人民政府' } } }, 'not-exempt fails'],
    ['the venue holds it itself', { answers: { venueManagerUscc: uscc }, registers: { 'organisation.active-of': [{ uscc }] } }, 'not-exempt unknown'],
    ['a co-organiser is gone', { answers: { coOrganisers: [{ name: '乙', coOrganiserUscc: makeUscc('91410311MA2710596'), duties: '招商' }] } }, 'organiser-is-an-organisation fails'],
    ['the organiser is gone', { registers: { 'organisation.by-uscc': { ...company, status: 'deregistered' } } }, 'organiser-is-an-organisation fails'],
    ['the plan has no emergency plan', { answers: { planItems: Object.keys(planItems).filter((item) => item !== 'emergency') } }, 'safety-plan-complete fails'],
    ['another event is at the venue', { registers: { 'public-event.sessions-at': [{ number: 'Z', name: '车展', startAt: `${addDays(today, 36)}T17:00`, endAt: `${addDays(today, 36)}T22:00` }] } }, 'no-clash fails'],
    ['the security company has no licence', { registers: { 'public-order-licence.holders': [] } }, 'security-company-licensed fails'],
    ['the licence of the security company ends before', { registers: { 'public-order-licence.holders': [{ validUntil: addDays(today, 36) }] } }, 'security-company-licensed fails'],
    ['tickets of a concert are not sold by name', { ...concert, answers: { ...concert.answers, realNameTicketing: false } }, 'real-name-ticketing fails'],
    ['there are fireworks', { answers: { usesFireworks: true } }, 'fireworks-applied-for unknown'],
    ['nobody knows who is responsible', { registers: { 'population.identities': [] } }, 'safety-responsible-known fails'],
    ['it was got by fraud two years ago', { registers: { 'public-order-licence.bars': [{ ground: 'fraud', decidedOn: addDays(today, -700) }] } }, 'not-barred-after-false-application fails'],
    ['the plan is not handed in', { handedIn: [] }, 'safety-plan missing'],
  ])('is not for an event when %s', (_title, known, expected) => {
    expect(troubleOf(world(known))).toContain(expected);
  });

  it('does not mind an event that begins when another ends', () => {
    const before = { number: 'Z', name: '车展', startAt: `${addDays(today, 35)}T06:00`, endAt: `${addDays(today, 35)}T09:00` };
    expect(troubleOf(world({ registers: { 'public-event.sessions-at': [before] } }))).toEqual(judged);
  });

  it.each<[string, object, string]>([
    ['who applies without an organisation', { uscc: undefined }, 'uscc'],
    ['whose session ends before it starts', { sessions: [{ ...session(2_000), endAt: `${addDays(today, 35)}T08:00` }] }, 'endAt'],
    ['whose session lasts over 24 hours', { sessions: [{ ...session(2_000), endAt: `${addDays(today, 36)}T09:01` }] }, 'endAt'],
    ['whose sessions overlap', { sessions: [session(2_000), session(2_000)] }, 'sessions'],
  ])('tells on the form someone %s', (_title, answers, field) => {
    expect(() => world({ answers: { ...answers } })).toThrow(field);
  });

  it('fills in the head of the organiser only for the head', () => {
    const known = decided(world());
    expect(service.prefill(known)).toMatchObject({ safetyResponsiblePerson: { name: head.name, documentNumber: head.documentNumber } });
    const stranger: Party = { ...head, name: '居路人', documentNumber: makeIdentityNumber('410311', '1990-03-02', 11) };
    expect(service.prefill({ ...known, applicant: stranger, submitter: stranger })).not.toHaveProperty('safetyResponsiblePerson');
  });

  it('is entered even when it is decided after the last session', () => {
    const [, issued] = service.effects({ ...decided(world()), decidedOn: addDays(today, 38) });
    expect(issued?.data).toMatchObject({ validFrom: addDays(today, 37), validUntil: addDays(today, 37) });
  });

  it('is entered with its sessions, and the licence ends with the last', () => {
    const [entered, issued] = service.effects(decided(world()));
    expect(entered?.data).toMatchObject({ number: '豫大活0000000007', kind: 'mass-event', organiserUscc: uscc, venue, details: { guardCount: 60, level: 'county-bureau' } });
    expect(entered?.data).toHaveProperty('sessions.2', { startAt: `${addDays(today, 37)}T09:00`, endAt: `${addDays(today, 37)}T17:30`, attendance: 2_800 });
    expect(issued?.data).toMatchObject({ number: '豫大活0000000007', kind: 'mass-event', premises: null, validUntil: addDays(today, 37) });
    expect(service.result.rows(decided(world())).map(({ value }) => value.zh)).toContain('2026年12月29日 09:00至2026年12月29日 17:30，2800人以内');
  });
});
