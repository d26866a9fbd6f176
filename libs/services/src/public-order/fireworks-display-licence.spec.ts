import type { Organisation, Party } from '@yichuang/definition';
import { addDays, makeIdentityNumber, makeUscc } from '@yichuang/kernel';

import { assessed, decided, today, troubleOf, type Assessed } from '../../../../test/support/assess-world.js';
import { fireworksDisplayLicence as service } from './fireworks-display-licence.js';

const party = (name: string, born: string): Party => ({ name, documentType: 'identity-card', documentNumber: makeIdentityNumber('410202', born, 11) });
const [head, lead, hand] = [party('闻汴生', '1980-03-02'), party('焦雷', '1985-03-02'), party('焦电', '1990-03-02')];
const uscc = makeUscc('91410202MA2710601');
const maker = makeUscc('91410202MA2710699');
const company: Organisation = { uscc, name: '开封汴水旅游发展有限公司', status: 'active', legalRepresentative: head, address: '某路', regionCode: '410202' };
const papers = ['activity-plan', 'product-list', 'firing-scheme', 'site-consent'];
const fireOn = addDays(today, 40);
const crew = [lead, hand].map((person, index) => ({ person, certificateNumber: `员${index}` }));
const certificates = (validUntil: string | null = null) => crew.map(({ person, certificateNumber }) => ({ number: certificateNumber, holderNumber: person.documentNumber, validUntil, details: {} }));
const operator = (changes: object = {}) => ({ number: '豫焰作20250006', holderNumber: maker, validUntil: null, details: { grade: 'III' }, ...changes });
const near = (kind: string, distanceMetres: number) => ({ 'premises.surroundings': { buildingUse: 'open-air', approvedCapacity: null, nearby: [{ kind, name: '开封市中心医院', distanceMetres }] } });

interface World {
  readonly answers?: Readonly<Record<string, unknown>>;
  readonly registers?: Readonly<Record<string, unknown>>;
  readonly handedIn?: readonly string[];
}

const world = ({ answers = {}, registers = {}, handedIn = papers }: World = {}): Assessed =>
  assessed(service, {
    submitter: head,
    handedIn,
    answers: { legalRepresentative: head, handler: head, technicalLead: lead, crew, ...answers },
    registers: {
      'organisation.by-uscc': company,
      'organisation.active-of': [{ uscc: maker }],
      ...near('hospital', 900),
      'public-event.fireworks-bans': [],
      'public-order-licence.holders': [operator(), ...certificates()],
      'public-order-licence.bars': [],
      'population.identities': [lead, hand].map(({ name, documentNumber }) => ({ idNumber: documentNumber, name })),
      ...registers,
    },
  });

const shells = [{ kind: 'shell', specification: '150毫米礼花弹', calibreMillimetres: 150, quantity: 200, unit: 'piece', makerUscc: maker }];
const mass = { kind: 'mass-event', number: '豫大活1', organiserUscc: uscc };
const festival: World = {
  answers: { riskGrade: 'II', products: shells, spectatorCount: 30_000, massEventNumber: '豫大活1', safetyDistanceMetres: 300 },
  registers: { 'public-event.by-number': mass, 'public-order-licence.holders': [operator({ details: { grade: 'I' } }), ...certificates()] },
  handedIn: [...papers, 'technical-design-and-assessment'],
};
const ban = (changes: object = {}) => ({ 'public-event.fireworks-bans': [{ area: null, fromDay: '01-01', untilDay: '12-31', ...changes }] });
const judged = ['place-not-prohibited unknown', 'scheme-safe unknown'];

describe('the licence of a fireworks display', () => {
  it.each<[string, World, string[], string]>([
    ['twelve minutes of combination fireworks over a lake with 800 spectators, grade IV', {}, judged, 'county-bureau'],
    ['a city festival with 150 mm shells, grade II, whose mass event is linked', festival, judged, 'city-bureau'],
    ['a display with government approval in the ban area', { answers: { specialApprovalNumber: '汴政文2026-18' }, registers: ban() }, ['place-not-prohibited unknown', 'time-and-area-allowed unknown', 'scheme-safe unknown'], 'county-bureau'],
    ['a display outside the banned area', { registers: ban({ area: '古城墙' }) }, judged, 'county-bureau'],
    ['a display outside the banned days, which go over the turn of the year', { registers: ban({ fromDay: '01-10', untilDay: '01-01' }) }, judged, 'county-bureau'],
    ['a display of exactly 1,000 spectators whose mass event is still an application', { answers: { spectatorCount: 1_000, massEventNumber: '26-1' } }, [...judged, 'mass-event-licensed unknown'], 'county-bureau'],
    ['a display whose maker is not on record', { registers: { 'organisation.active-of': [{ uscc: maker }] }, answers: { products: [{ ...shells[0], makerUscc: makeUscc('91410202MA2710698') }] } }, [...judged, 'makers-known unknown'], 'county-bureau'],
  ])('leaves to officers what they judge and look at, for %s', (_title, known, expected, office) => {
    expect(troubleOf(world(known))).toEqual(expected);
    expect(service.jurisdiction(decided(world(known)))).toEqual({ kind: office, regionCode: '410202' });
  });

  it.each<[string, World, string]>([
    ['a hospital is 60 m away', { registers: near('hospital', 60) }, 'place-not-prohibited fails'],
    ['a monument lies inside the safety distance', { registers: near('monument', 99) }, 'place-not-prohibited fails'],
    ['the site lies in another county', { registers: { 'premises.at': { address: 'x', regionCode: '410203', policeStation: 'y' } } }, 'place-not-prohibited fails'],
    ['the operator’s certificate expired last month', { registers: { 'public-order-licence.holders': [operator({ validUntil: addDays(today, -30) }), ...certificates()] } }, 'operator-qualified fails'],
    ['the certificate ends the day before', { registers: { 'public-order-licence.holders': [operator({ validUntil: addDays(fireOn, -1) }), ...certificates()] } }, 'operator-qualified fails'],
    ['the operator’s grade is too low', { registers: { 'public-order-licence.holders': [operator({ details: { grade: 'V' } }), ...certificates()] } }, 'operator-qualified fails'],
    ['the operator’s certificate says no grade', { registers: { 'public-order-licence.holders': [operator({ details: {} }), ...certificates()] } }, 'operator-qualified unknown'],
    ['the operator has another certificate', { registers: { 'public-order-licence.holders': [operator({ number: '别的' }), ...certificates()] } }, 'operator-qualified fails'],
    ['the operator is not on record', { registers: { 'organisation.active-of': [] } }, 'operator-qualified fails'],
    ['2,000 come and there is no mass-event application', { answers: { spectatorCount: 2_000 } }, 'mass-event-licensed fails'],
    ['the mass event is another organiser’s', { ...festival, registers: { ...festival.registers, 'public-event.by-number': { ...mass, organiserUscc: maker } } }, 'mass-event-licensed unknown'],
    ['the date falls in the all-year ban and no approval is named', { registers: ban() }, 'time-and-area-allowed fails'],
    ['the area is banned over the turn of the year', { registers: ban({ area: '龙亭', fromDay: '12-01', untilDay: '03-01' }) }, 'time-and-area-allowed fails'],
    ['shells are fired by hand', { answers: { products: shells, firingMethod: 'manual' } }, 'scheme-safe fails'],
    ['a certificate of the crew ends before', { registers: { 'public-order-licence.holders': [operator(), ...certificates(addDays(today, 10))] } }, 'crew-qualified fails'],
    ['one of the crew is 17', { answers: { crew: [...crew, { person: party('焦小', '2009-06-01'), certificateNumber: '员3' }] }, registers: { 'population.identities': [lead, hand, party('焦小', '2009-06-01')].map(({ name, documentNumber }) => ({ idNumber: documentNumber, name })) } }, 'crew-qualified fails'],
    ['the technical lead is not known', { answers: { technicalLead: party('无名', '1980-01-01') } }, 'crew-qualified fails'],
    ['it is fired today', { answers: { fireAt: `${today}T20:00` } }, 'fired-after-application fails'],
    ['it was got by fraud before', { registers: { 'public-order-licence.bars': [{ ground: 'fraud', decidedOn: addDays(today, -100) }] } }, 'not-barred-after-false-application fails'],
    ['grade II comes without an assessment', { ...festival, handedIn: papers }, 'technical-design-and-assessment missing'],
  ])('is not for a display when %s', (_title, known, expected) => {
    expect(troubleOf(world(known))).toContain(expected);
  });

  it('needs no mass-event licence where a government is the host', () => {
    const government = makeUscc('11410202MB2710603');
    expect(troubleOf(world({ answers: { uscc: government, organisationName: '开封市龙亭区人民政府', spectatorCount: 9_000 }, registers: { 'organisation.by-uscc': { ...company, uscc: government, name: '开封市龙亭区人民政府' } } }))).toEqual(judged);
  });

  it('leaves to an officer whether a government holds what a bureau asks for', () => {
    const bureau = makeUscc('11410202MB2710604');
    expect(troubleOf(world({ answers: { uscc: bureau, organisationName: '开封市龙亭区文化旅游局', spectatorCount: 9_000 }, registers: { 'organisation.by-uscc': { ...company, uscc: bureau, name: '开封市龙亭区文化旅游局' } } }))).toEqual([...judged, 'mass-event-licensed unknown']);
  });

  it('is entered even when it is decided after the night', () => {
    const [, issued] = service.effects({ ...decided(world()), decidedOn: addDays(fireOn, 1) });
    expect(issued?.data).toMatchObject({ validFrom: fireOn, validUntil: fireOn });
  });

  it('is entered with its products, and the licence ends on the night', () => {
    const [entered, issued] = service.effects(decided(world()));
    expect(entered?.data).toMatchObject({ number: '豫焰燃0000000007', kind: 'fireworks-display', organiserUscc: uscc, details: { riskGrade: 'IV', netExplosiveMassGrams: 48_000 } });
    expect(issued?.data).toMatchObject({ number: '豫焰燃0000000007', kind: 'fireworks-display', validUntil: fireOn });
    expect(service.result.rows(decided(world())).map(({ value }) => value.zh)).toContain('100发组合烟花×60');
  });
});
