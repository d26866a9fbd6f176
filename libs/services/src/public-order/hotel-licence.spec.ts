import type { FireCheck, Organisation, Party, Premises } from '@yichuang/definition';
import { addDays, addYears, formatDate, makeIdentityNumber, makeUscc } from '@yichuang/kernel';

import { assessed, decided, today, troubleOf, type Assessed } from '../../../../test/support/assess-world.js';
import { hotelLicence as service } from './hotel-licence.js';
import { storeysOf } from './hotel-storeys.js';

const party = (name: string, born: string): Party => ({ name, documentType: 'identity-card', documentNumber: makeIdentityNumber('410105', born, 11) });
const [head, guard, boy] = [party('温馨', '1982-03-02'), party('程安', '1990-03-02'), party('程小安', '2010-03-02')];
const company: Organisation = { uscc: makeUscc('91410105MA2700101'), name: '郑州嵩岳酒店管理有限公司', status: 'active', legalRepresentative: head, address: '某路', regionCode: '410105' };
const place: Premises = { address: '河南省郑州市金水区花园路266号', regionCode: '410105', policeStation: '410105-station' };
const fireCheck: FireCheck = { number: '郑金消安检字2026第0101号', address: place.address, floors: [1, 2, 3, 4, 5, 6], areaSquareMetres: 6_000 };
const papers = ['right-of-use', 'floor-plans', 'location-map-and-photos', 'security-rules', 'staff-list'];

interface World {
  readonly submitter?: Party;
  readonly answers?: Readonly<Record<string, unknown>>;
  readonly registers?: Readonly<Record<string, unknown>>;
  readonly handedIn?: readonly string[];
}

const world = ({ submitter = head, answers = {}, registers = {}, handedIn = papers }: World = {}): Assessed =>
  assessed(service, {
    submitter,
    handedIn,
    answers: { legalRepresentative: head, handler: submitter, handlerPhone: '13903710031', securityOfficers: [head], ...answers },
    registers: {
      'organisation.by-uscc': company,
      'market-regulation.business': { scope: '住宿服务；餐饮服务', registeredCapital: 5_000_000 },
      'premises.at': place,
      'public-order-licence.at-premises': null,
      'public-order-licence.bars': [],
      'fire-safety.check': fireCheck,
      'premises.guest-system-test': { receivedOn: addDays(today, -7) },
      'population.identities': [head, guard, boy].map(({ name, documentNumber }) => ({ idNumber: documentNumber, name })),
      ...registers,
    },
  });

const visit = ['anti-theft-facilities unknown', 'guest-registration-system unknown', 'security-officer unknown'];
const business = (scope: string) => ({ 'market-regulation.business': { scope, registeredCapital: null } });
const barred = (ground: string, decidedOn: string) => ({ 'public-order-licence.bars': [{ ground, decidedOn }] });
const homestay = { hotelKind: 'homestay', roomCount: 9, bedCount: 14, occupancyRight: 'lease', leaseEndDate: addYears(today, 4), floors: '1-2', providesGuestWifi: false, employeeCount: 1 };
const besideVisit = (known: World): string[] => troubleOf(world(known)).filter((each) => !visit.includes(each));

describe('a hotel licence', () => {
  it.each<[string, World]>([
    ['a company of Jinshui with an owned building of six storeys, 86 rooms and 142 beds', {}],
    ['an individual business with a homestay of nine rooms in a leased farmhouse', { answers: homestay, registers: business('民宿服务') }],
    ['a bathhouse with lodging', { answers: { hotelKind: 'bathhouse-lodging' }, registers: business('洗浴服务；住宿服务') }],
    ['a company whose handler was authorised by the legal representative', { submitter: guard, registers: { 'delegation.granted': { grantedOn: today, validUntil: today } } }],
    ['one that was refused for false material a year ago', { registers: barred('false-application', addYears(today, -1)) }],
    ['one whose licence was revoked for fraud three years ago', { registers: barred('fraud', addYears(today, -3)) }],
  ])('waits only for the visit of two officers when it is asked for by %s', (_title, known) => {
    expect(troubleOf(world(known))).toEqual(visit);
    expect(world(known).verdict).toBe('person');
  });

  it.each<[string, World, string[]]>([
    ['the business scope covers catering only', { registers: business('餐饮服务') }, ['lodging-in-business-scope fails']],
    ['the business scope covers baths without lodging', { registers: business('洗浴服务') }, ['lodging-in-business-scope fails']],
    ['no business scope is known', { registers: { 'market-regulation.business': null } }, ['lodging-in-business-scope unknown']],
    ['the fourth storey has no fire-safety decision', { registers: { 'fire-safety.check': { ...fireCheck, floors: [1, 2, 3, 5, 6] } } }, ['fire-safety-check-passed fails']],
    ['the fire-safety decision is for less area', { registers: { 'fire-safety.check': { ...fireCheck, areaSquareMetres: 4_199 } } }, ['fire-safety-check-passed fails']],
    ['the fire-safety decision is for other premises', { registers: { 'fire-safety.check': { ...fireCheck, address: '别处' } } }, ['fire-safety-check-passed fails', 'fire-check-decision missing']],
    ['another hotel licence is valid for the premises', { registers: { 'public-order-licence.at-premises': { number: '豫特旅0000000001' } } }, ['one-licence-per-premises fails']],
    ['the premises lie in another county', { registers: { 'premises.at': { ...place, regionCode: '410103' } } }, ['premises-in-jurisdiction fails']],
    ['nobody knows the premises', { registers: { 'premises.at': null } }, ['premises-in-jurisdiction fails', 'fire-safety-check-passed fails', 'fire-check-decision missing']],
    ['the lease ends before the opening', { answers: { occupancyRight: 'lease', leaseEndDate: addDays(today, 45) } }, ['premises-in-jurisdiction fails']],
    ['the company was struck off', { registers: { 'organisation.by-uscc': { ...company, status: 'deregistered' } } }, ['organisation-active fails', 'organisation-registered fails', 'business-licence missing']],
    ['the handler has no authorisation', { submitter: guard }, ['authorisation-letter missing']],
    ['it was refused for false material within a year', { registers: barred('false-application', addDays(addYears(today, -1), 1)) }, ['not-barred-after-false-application fails']],
    ['it was revoked for fraud within three years', { registers: barred('fraud', addDays(addYears(today, -3), 1)) }, ['not-barred-after-false-application fails']],
    ['there are fewer beds than rooms', { answers: { bedCount: 85 } }, ['bed-count fails']],
    ['there are more than twenty beds a room', { answers: { roomCount: 1, bedCount: 21 } }, ['bed-count fails']],
    ['there are fewer employees than security officers', { answers: { employeeCount: 1, securityOfficers: [head, guard] } }, ['staff-count fails']],
    ['it opens in more than a year', { answers: { plannedOpeningDate: addDays(addYears(today, 1), 1) } }, ['opening-date fails']],
  ])('is not for a hotel when %s', (_title, known, expected) => {
    expect(besideVisit(known).toSorted()).toEqual(expected.toSorted());
  });

  it.each<[string, World, string]>([
    ['recordings are kept for 29 days', { answers: { cctvRetentionDays: 29 } }, 'anti-theft-facilities fails'],
    ['the last test record is eight days old', { registers: { 'premises.guest-system-test': { receivedOn: addDays(today, -8) } } }, 'guest-registration-system fails'],
    ['no test record was received', { registers: { 'premises.guest-system-test': null } }, 'guest-registration-system fails'],
    ['a security officer is a minor', { answers: { securityOfficers: [boy] } }, 'security-officer fails'],
    ['a security officer is not known', { answers: { securityOfficers: [party('无名', '1980-01-01')] } }, 'security-officer fails'],
    ['a security officer is named twice', { answers: { securityOfficers: [head, head] } }, 'security-officer fails'],
  ])('needs a correction before the visit when %s', (_title, known, expected) => {
    expect(troubleOf(world(known))).toContain(expected);
  });

  it('leaves it to the officers on site whether a camera hangs in a guest room', () => {
    const facilities = world().findings.find(({ id }) => id === 'anti-theft-facilities');
    expect(facilities?.reason?.en).toContain('none of which may be in rooms or bathrooms');
  });

  it('asks for the papers that no register answers', () => {
    expect(besideVisit({ handedIn: [] })).toEqual(papers.map((id) => `${id} missing`));
    expect(besideVisit({ handedIn: [], answers: { employeeCount: 1 } })).not.toContain('staff-list missing');
  });

  it('is entered for the premises, which its police station then inspects as a hotel', () => {
    const [issued, used] = service.effects(decided(world()));
    expect(issued?.data).toMatchObject({ number: '豫特旅0000000007', kind: 'hotel', holderNumber: company.uscc, premises: place.address, validFrom: today, validUntil: null, issuedBy: '410105-station' });
    expect(used?.data).toEqual({ address: place.address, use: 'hotel', operatorUscc: company.uscc, roomCount: 86, bedCount: 142, securityOfficers: [head] });
    expect(service.result.rows(decided(world())).map(({ value }) => value.zh)).toEqual(['豫特旅0000000007', company.name, '嵩岳酒店', place.address, '1-6', '客房86间，床位142张', `自${formatDate(today, 'zh')}起长期有效`]);
  });

  it('is decided, free of charge, by the county police of the premises', () => {
    expect(service.jurisdiction(decided(world()))).toEqual({ kind: 'county-bureau', regionCode: '410105' });
    expect(service.fee.yuan).toBe(0);
  });
});

describe('a list of storeys', () => {
  it.each<[string, readonly number[]]>([
    ['1,3-6', [1, 3, 4, 5, 6]],
    ['-2--1', [-2, -1]],
    ['-1-2', [-1, 1, 2]],
    ['4', [4]],
  ])('%s', (list, storeys) => {
    expect(storeysOf(list)).toEqual(storeys);
  });
});
