import type { Organisation, Party, Premises, Surroundings } from '@yichuang/definition';
import { addDays, formatDate, makeIdentityNumber, makeUscc } from '@yichuang/kernel';

import { assessed, decided, today, troubleOf, type Assessed } from '../../../../test/support/assess-world.js';
import { internetCafeSecurityReview as service } from './internet-cafe-security-review.js';

const party = (name: string, born: string): Party => ({ name, documentType: 'identity-card', documentNumber: makeIdentityNumber('411002', born, 11) });
const [head, second, youth] = [party('宫航', '1987-03-02'), party('宫涛', '1990-03-02'), party('宫小', '2010-03-02')];
const uscc = makeUscc('91411002MA2710101');
const company: Organisation = { uscc, name: '许昌星海网络服务有限公司', status: 'active', legalRepresentative: head, address: '某路', regionCode: '411002' };
const address = '河南省许昌市魏都区建安大道1188号';
const place: Premises = { address, regionCode: '411002', policeStation: '411002-station' };
const around = (metres: number, buildingUse: Surroundings['buildingUse'] = 'commercial'): Surroundings => ({ buildingUse, approvedCapacity: null, nearby: [{ kind: 'school', name: '实验中学', distanceMetres: metres }] });
const officer = (person: Party, trainingCertificateNumber?: string) => ({ person, officerPhone: '13903740051', trainingCertificateNumber });

interface World {
  readonly submitter?: Party;
  readonly answers?: Readonly<Record<string, unknown>>;
  readonly registers?: Readonly<Record<string, unknown>>;
  readonly handedIn?: readonly string[];
}

const world = ({ submitter = head, answers = {}, registers = {}, handedIn = ['network-diagram'] }: World = {}): Assessed =>
  assessed(service, {
    submitter,
    handedIn,
    answers: { legalRepresentative: head, handler: submitter, securityOfficers: [officer(head, '许网安培1')], ...answers },
    registers: {
      'organisation.by-uscc': company,
      'culture.cafe-preparation': { number: '魏文旅筹字2026第11号', uscc, address, level: 'county' },
      'premises.at': place,
      'premises.surroundings': around(300),
      'internet-cafe.addresses-in-use': [],
      'internet-cafe.system-test': { receivedOn: today },
      'public-order-licence.bars': [],
      'population.identities': [head, second, youth].map(({ name, documentNumber }) => ({ idNumber: documentNumber, name })),
      ...registers,
    },
  });

const delegated = { 'delegation.granted': { grantedOn: today, validUntil: today } };

describe('the security review of an internet café', () => {
  it.each<[string, World]>([
    ['120 terminals on 460 square metres, 300 m from the nearest school, with logs of 90 days', {}],
    ['an e-sports café of 60 terminals with two officers and a test record', { answers: { terminalCount: 60, securityOfficers: [officer(head, 'A'), officer(second)] } }],
    ['a café exactly 200 m from a school, with logs of exactly 60 days', { answers: { logRetentionDays: 60 }, registers: { 'premises.surroundings': around(200) } }],
    ['a handler, when the legal representative signed from their own account', { submitter: second, registers: { ...delegated, 'consent.answered': { answer: 'given', answeredOn: today } } }],
  ])('leaves nothing in the way of %s', (_title, known) => {
    expect(troubleOf(world(known))).toEqual([]);
  });

  it.each<[string, World, string[]]>([
    ['a primary school is 150 m away', { registers: { 'premises.surroundings': around(150) } }, ['location-allowed fails']],
    ['logs are kept for 30 days', { answers: { logRetentionDays: 30 } }, ['technical-measures fails']],
    ['the culture authority has approved nothing', { registers: { 'culture.cafe-preparation': null } }, ['preparation-approved fails', 'preparation-approval missing']],
    ['the premises are a residential building', { registers: { 'premises.surroundings': around(900, 'residential') } }, ['location-allowed fails']],
    ['the approval is for another operator', { registers: { 'culture.cafe-preparation': { number: 'X', uscc: makeUscc('91411002MA2710102'), address, level: 'county' } } }, ['preparation-approved fails', 'preparation-approval missing']],
    ['the city approved, not the county', { registers: { 'culture.cafe-preparation': { number: 'X', uscc, address, level: 'city' } } }, ['preparation-approved fails']],
    ['nobody surveyed the place', { registers: { 'premises.surroundings': null } }, ['location-allowed unknown']],
    ['the premises lie in another county', { registers: { 'premises.at': { ...place, regionCode: '411003' } } }, ['location-allowed fails']],
    ['another café is at the premises', { registers: { 'public-order-licence.at-premises': { number: '豫网审1' } } }, ['fixed-address-and-network fails']],
    ['another café uses the network address', { registers: { 'internet-cafe.addresses-in-use': [{ ipAddress: '123.15.45.67' }] } }, ['fixed-address-and-network fails']],
    ['there are no rules against minors', { answers: { rules: ['registration', 'patrol', 'logs', 'incident', 'training'] } }, ['security-rules fails']],
    ['no test record has come', { registers: { 'internet-cafe.system-test': null } }, ['technical-measures unknown', 'system-proof missing']],
    ['the officer is 16', { answers: { securityOfficers: [officer(youth, 'A')] } }, ['security-staff fails']],
    ['the officer is not known', { answers: { securityOfficers: [officer(party('无名', '1990-01-01'), 'A')] } }, ['security-staff fails']],
    ['no officer was trained', { answers: { securityOfficers: [officer(head)] } }, ['security-staff unknown']],
    ['the legal representative has not signed', { submitter: second, registers: delegated }, ['commitment-signed fails', 'commitment missing']],
    ['the legal representative refuses', { submitter: second, registers: { ...delegated, 'consent.answered': { answer: 'refused', answeredOn: today } } }, ['commitment-signed fails', 'commitment missing']],
    ['it lied for it half a year ago', { registers: { 'public-order-licence.bars': [{ ground: 'false-application', decidedOn: addDays(today, -180) }] } }, ['not-barred-after-false-application fails']],
    ['the diagram is missing', { handedIn: [] }, ['network-diagram missing']],
  ])('is not for a café when %s', (_title, known, expected) => {
    expect(troubleOf(world(known)).toSorted()).toEqual(expected.toSorted());
  });

  it.each<[string, object, string]>([
    ['is too small for its terminals', { floorAreaSquareMetres: 239 }, 'floorAreaSquareMetres'],
    ['is too small at all', { floorAreaSquareMetres: 19, terminalCount: 1 }, 'floorAreaSquareMetres'],
    ['has an address of a private network', { publicIpAddresses: [{ ipAddress: '192.168.1.2' }] }, 'publicIpAddresses'],
  ])('is told on the form when it %s', (_title, answers, field) => {
    expect(() => world({ answers: { ...answers } })).toThrow(field);
  });

  it('is confirmed at the level of the culture authority', () => {
    expect(service.jurisdiction(decided(world()))).toEqual({ kind: 'county-bureau', regionCode: '411002' });
    const ofCity = world({ answers: { approvingLevel: 'city' }, registers: { 'culture.cafe-preparation': { number: 'X', uscc, address, level: 'city' } } });
    expect(service.jurisdiction(decided(ofCity))).toEqual({ kind: 'city-bureau', regionCode: '411002' });
  });

  it('asks the legal representative only when somebody else handles it', () => {
    const asking = (submitter: Party) => service.consents({ form: { legalRepresentative: head }, applicant: submitter, submitter });
    expect(asking(head)).toEqual([]);
    expect(asking(second)).toMatchObject([{ id: 'commitment', by: head }]);
  });

  it('is entered with its addresses', () => {
    const [issued, used] = service.effects(decided(world()));
    expect(issued?.data).toMatchObject({ number: '豫网审0000000007', kind: 'internet-cafe-security', holderNumber: uscc, premises: address, details: { terminalCount: 120, publicIpAddresses: ['123.15.45.67'] } });
    expect(used?.data).toMatchObject({ address, use: 'internet-cafe', operatorUscc: uscc, securityOfficers: [head] });
    expect(service.result.rows(decided(world())).map(({ value }) => value.zh)).toEqual(['豫网审0000000007', company.name, `星海网咖（${address}）`, '120', '123.15.45.67', head.name, formatDate(today, 'zh'), '正式营业后20个工作日内']);
  });
});
