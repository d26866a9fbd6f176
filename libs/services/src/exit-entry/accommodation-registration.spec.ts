import type { Accommodation, Foreigner, LatestCrossing, Party, Person } from '@yichuang/definition';
import { makeIdentityNumber, makeUscc } from '@yichuang/kernel';

import { assessed, decided, today, troubleOf, type Assessed } from '../../../../test/support/assess-world.js';
import { accommodationRegistration as service } from './accommodation-registration.js';
import { HOSTS_HOME } from './accommodation-samples.js';

interface World {
  readonly submitter?: Party;
  readonly registers?: Readonly<Record<string, unknown>>;
  readonly answers?: Readonly<Record<string, unknown>>;
  readonly handedIn?: readonly string[];
}

const host: Party = { name: '虞和', documentType: 'identity-card', documentNumber: makeIdentityNumber('410105', '1990-03-02', 12) };
const guest: Party = { name: 'TREMBLAY CLAIRE', documentType: 'passport', documentNumber: 'HB360001' };
const person = { idNumber: host.documentNumber, name: host.name, alive: true, registeredAddress: HOSTS_HOME, registeredRegion: '410105' } as Person;
const foreigner = { documentNumber: guest.documentNumber, name: guest.name, nationality: 'CAN', permitUntil: '2026-12-20' } as Foreigner;
const crossing = (changes: Partial<LatestCrossing> = {}): LatestCrossing => ({ direction: 'entry', region: 'abroad', on: '2026-11-22', documentNumber: guest.documentNumber, port: '郑州航空口岸', at: '2026-11-22T10:00', admittedAs: 'visa', ...changes });
const stay = (changes: Partial<Accommodation> = {}): Accommodation => ({ number: 'ZS410000000001', address: '河南省郑州市金水区文化路9号', regionCode: '410105', checkedInOn: '2026-10-01', plannedUntil: null, checkedOutOn: null, isProven: true, ...changes });

/** A host registers a guest from Canada the next day, unless the world says otherwise. */
function world({ submitter = host, registers = {}, answers, handedIn }: World): Assessed {
  const known = submitter === guest ? { 'population.person': null } : { 'population.person': person };
  return assessed(service, { submitter, answers, handedIn, registers: { ...known, 'exit-entry.foreigner': foreigner, 'entry-exit-record.latest': crossing(), 'accommodation.of-guest': [], 'real-estate.rights-at': [], ...registers } });
}

const byGuest = { reporterRole: 'guest', hostName: '虞和', hostIdNumber: host.documentNumber, hostPhone: '13903710071' };
const proven = { 'accommodation.of-guest': [stay({ address: HOSTS_HOME, checkedInOn: '2026-08-01', checkedOutOn: '2026-08-20' })] };
const village = { regionCode: '411702', residentialAddress: '河南省驻马店市驿城区水屯镇王庄村3组12号', areaType: 'rural' };
const ofHongKong = { guestCategory: 'hongKong', documentType: 'homeReturnPermit', documentNumber: 'H01234567', guestChineseName: '陈志强', ...village, checkInTime: '2026-11-20T20:00', lastEntryDate: '2026-11-20' };
const uscc = makeUscc('91410203MA3600001');
const hotel = {
  answers: { reporterRole: 'hotel', accommodationType: 'hotel', uscc, organisationName: '开封汴京酒店有限公司', legalRepresentative: host, handler: { name: host.name, documentType: 'identity-card', documentNumber: host.documentNumber }, handlerPhone: '13903710073', regionCode: '410203', residentialAddress: '河南省开封市顺河回族区解放路1号' },
  registers: { 'organisation.by-uscc': { uscc, name: '开封汴京酒店有限公司', status: 'active', legalRepresentative: { name: host.name, documentNumber: host.documentNumber } }, 'public-order-licence.at-premises': { number: '1', holderNumber: uscc, holderName: '开封汴京酒店有限公司' } },
};
const others = Array.from({ length: 13 }, (_, index) => ({ name: `GUEST ${'ABCDEFGHIJKLM'[index]}`, documentType: 'passport', documentNumber: `P10000${index + 10}` }));

describe('the registration of where somebody from outside the mainland lodges', () => {
  it.each<[string, World]>([
    ['for the friend who lodges a guest from Canada and files the next morning', {}],
    ['in time within 72 hours, for someone of Hong Kong with his parents in a village', { answers: ofHongKong, registers: { 'entry-exit-record.latest': crossing({ on: '2026-11-20' }), 'population.person': { ...person, registeredAddress: village.residentialAddress }, 'exit-entry.foreigner': null, 'travel-document.of-compatriot': { number: 'H01234567', name: '陈志强' }, 'standard-address.resolved': { regionCode: '411702', isVillage: true, policeStation: '411702-station' } } }],
    ['for a hotel with 14 guests', { ...hotel, answers: { ...hotel.answers, accompanyingGuests: others } }],
    ['for a guest who files late', { submitter: guest, answers: { reporterRole: 'guest', accommodationType: 'campus', checkInTime: '2026-11-17T20:00', lastEntryDate: '2026-11-17' }, registers: { 'entry-exit-record.latest': crossing({ on: '2026-11-17' }) } }],
    ['where the host rents the flat', { registers: { 'population.person': { ...person, registeredAddress: '别处' }, 'real-estate.rights-at': [{ holderId: host.documentNumber, until: '2027-01-01' }] } }],
    ['when the permitted stay is over: it is reported, not refused', { registers: { 'exit-entry.foreigner': { ...foreigner, permitUntil: '2026-11-20' } } }],
    ['of someone who moves here from another address', { registers: { 'accommodation.of-guest': [stay()] } }],
  ])('is made at once %s', (_title, known) => {
    expect(troubleOf(world(known))).toEqual([]);
  });

  it.each<[string, World, string[]]>([
    ['the address is in Shanxi', { answers: { regionCode: '140105', residentialAddress: '山西省太原市长风街10号' }, registers: { 'real-estate.rights-at': [{ holderId: host.documentNumber, until: null }] } }, ['address-in-henan fails']],
    ['the address belongs to another county', { registers: { 'standard-address.resolved': { regionCode: '410102' } } }, ['address-in-henan fails']],
    ['there is no entry and no visa of the passport', { registers: { 'entry-exit-record.latest': null, 'exit-entry.foreigner': null } }, ['entry-plausible unknown', 'document-image missing', 'visa-image missing']],
    ['the passport left the country before', { registers: { 'entry-exit-record.latest': crossing({ direction: 'exit' }) } }, ['entry-plausible fails']],
    ['the entry was on another day', { registers: { 'entry-exit-record.latest': crossing({ on: '2026-11-20' }) } }, ['entry-plausible fails']],
    ['a mainland resident is among the other guests', { answers: { accompanyingGuests: [{ name: '李明', documentType: 'identity-card', documentNumber: makeIdentityNumber('410105', '1980-01-01', 3) }] } }, ['entry-plausible fails']],
    ['the number of the host does not exist', { submitter: guest, answers: byGuest, registers: proven }, ['reporter-entitled fails', 'no-duplicate unknown']],
    ['a mainland resident registers as the guest', { answers: byGuest }, ['reporter-entitled fails', 'entry-plausible fails', 'no-duplicate unknown']],
    ['a guest names the passport of someone else', { submitter: guest, answers: { ...byGuest, documentNumber: 'HB360009' } }, ['reporter-entitled fails', 'no-duplicate unknown', 'housing-proof missing']],
    ['nothing shows that the host lives there', { registers: { 'population.person': { ...person, registeredAddress: '别处' } } }, ['reporter-entitled unknown', 'no-duplicate unknown', 'housing-proof missing']],
    ['the hotel has no licence for the address', { ...hotel, registers: { ...hotel.registers, 'public-order-licence.at-premises': null } }, ['reporter-entitled unknown', 'no-duplicate unknown']],
    ['the hotel is struck off', { ...hotel, registers: { ...hotel.registers, 'organisation.by-uscc': null } }, ['reporter-entitled fails', 'no-duplicate unknown', 'organisation-registered fails']],
    ['the guest is registered there already', { registers: { 'accommodation.of-guest': [stay({ address: HOSTS_HOME, checkedInOn: '2026-11-22', isProven: false })] } }, ['no-duplicate fails']],
    ['a later arrival is registered elsewhere', { registers: { 'accommodation.of-guest': [stay({ checkedInOn: '2026-11-23' })] } }, ['no-duplicate unknown']],
    ['the number is of somebody else than the guest who is named', { answers: { guestSurname: 'ROY' } }, ['entry-plausible fails']],
    ['the guest proved the address once, and whoever files does not live there', { registers: { ...proven, 'population.person': { ...person, registeredAddress: '别处' } } }, ['reporter-entitled unknown', 'no-duplicate unknown', 'housing-proof missing']],
    ['the arrival was four months ago', { answers: { checkInTime: '2026-08-01T10:00', lastEntryDate: '2026-08-01' }, registers: { 'entry-exit-record.latest': crossing({ on: '2026-08-01' }) } }, ['time-limit unknown']],
  ])('waits for a person when %s', (_title, known, expected) => {
    expect(troubleOf(world(known))).toEqual(expected);
  });

  it.each<[string, object, string]>([
    ['an arrival in three days', { checkInTime: '2026-11-26T10:00' }, 'checkInTime'],
    ['the identity number of a mainland resident', { documentNumber: host.documentNumber }, 'documentNumber'],
    ['a citizen of China as a foreigner', { guestNationality: 'CHN' }, 'guestNationality'],
    ['a passport for someone of Taiwan', { guestCategory: 'taiwan', guestChineseName: '林志勋' }, 'documentType'],
    ['a departure before the arrival', { plannedCheckOutDate: '2026-11-01' }, 'plannedCheckOutDate'],
    ['an entry after the arrival', { lastEntryDate: today }, 'lastEntryDate'],
    ['a hotel that lodges in a rented flat', { ...hotel.answers, accommodationType: 'rented' }, 'accommodationType'],
  ])('is not received with %s', (_title, answers, field) => {
    expect(() => world({ answers: { ...answers } })).toThrow(field);
  });

  it('closes the earlier place and opens the new one, for everybody who arrived', () => {
    const effects = service.effects(decided(world({ answers: { accompanyingGuests: others.slice(0, 1) } })));
    expect(effects.map(({ kind }) => kind)).toEqual(['close', 'register', 'close', 'register']);
    expect(effects[1]?.data).toEqual({
      number: 'ZS41000000000700',
      guestNumber: 'HB360001',
      guestName: 'TREMBLAY CLAIRE',
      address: HOSTS_HOME,
      regionCode: '410105',
      policeStation: '410105-station',
      checkedInAt: '2026-11-22T21:00',
      plannedUntil: null,
      reporterRole: 'host',
      visaCategory: 'L',
      isProven: true,
      isLate: false,
      registeredOn: today,
    });
    expect(effects[3]?.data).toMatchObject({ number: 'ZS41000000000701', guestNumber: 'P1000010', visaCategory: null });
  });

  it('tells the guest alone that the stay is over, and where else they lodge', () => {
    const notes = (known: World) => world(known).findings.filter(({ result, reason }) => result === 'holds' && reason).map(({ id }) => id);
    const over = { 'exit-entry.foreigner': { ...foreigner, permitUntil: '2026-11-20' }, 'accommodation.of-guest': [stay()] };
    expect(notes({ registers: over })).toEqual([]);
    expect(notes({ submitter: guest, answers: { reporterRole: 'guest', accommodationType: 'campus' }, registers: over })).toEqual(['entry-plausible', 'no-duplicate']);
  });

  it('names a guest whom no register knows by the account', () => {
    const unknown = world({ submitter: guest, answers: { reporterRole: 'guest', accommodationType: 'campus' }, registers: { 'exit-entry.foreigner': null } });
    expect(service.effects(decided(unknown))[1]?.data).toMatchObject({ guestName: 'TREMBLAY CLAIRE' });
  });

  it('says on its form when it was filed late', () => {
    const late = world({ answers: { checkInTime: '2026-11-17T21:00', lastEntryDate: '2026-11-17', roomNumber: '502', plannedCheckOutDate: '2026-12-01' }, registers: { 'entry-exit-record.latest': crossing({ on: '2026-11-17' }) } });
    expect(service.result.rows(decided(late)).map(({ value }) => value.en)).toEqual(['TREMBLAY CLAIRE  HB360001  ZS41000000000700', 'Foreigner', `${HOSTS_HOME} 502`, 'With family or friends', '17 November 2026, 21:00', '1 December 2026', 'Filed late']);
  });

  it('lies with the station of the address', () => {
    expect(service.jurisdiction(decided(world({})))).toEqual({ kind: 'police-station', regionCode: '410105' });
  });
});
