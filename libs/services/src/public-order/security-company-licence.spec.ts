import type { Organisation, Party } from '@yichuang/definition';
import { addDays, addMonths, formatDate, makeIdentityNumber, makeUscc } from '@yichuang/kernel';

import { assessed, decided, today, troubleOf, type Assessed } from '../../../../test/support/assess-world.js';
import { securityCompanyLicence as service } from './security-company-licence.js';

const party = (name: string, born: string): Party => ({ name, documentType: 'identity-card', documentNumber: makeIdentityNumber('410104', born, 11) });
const [founder, general, deputy] = [party('万中岳', '1974-03-02'), party('万卫国', '1977-03-02'), party('万安', '1982-03-02')];
const everyone = [founder, general, deputy].map(({ name, documentNumber }) => ({ idNumber: documentNumber, name }));
const papers = ['capital-proof', 'manager-documents', 'technical-staff-proof', 'office-proof', 'rules'];
const managers = [general, deputy].map((person) => ({ person, post: '经理', yearsOfExperience: 8, experience: '在治安管理部门工作。' }));
const byPersons = (yuan: number) => ({ registeredCapitalYuan: yuan, investors: [founder, general, deputy].map((person, index) => ({ kind: 'person', person, amountYuan: index === 0 ? yuan - 2 * Math.floor(yuan / 3) : Math.floor(yuan / 3) })) });

interface World {
  readonly answers?: Readonly<Record<string, unknown>>;
  readonly registers?: Readonly<Record<string, unknown>>;
  readonly handedIn?: readonly string[];
}

const world = ({ answers = {}, registers = {}, handedIn = papers }: World = {}): Assessed =>
  assessed(service, {
    submitter: founder,
    handedIn,
    answers: { proposedLegalRepresentative: founder, managers, technicalStaff: [{ person: deputy, speciality: '技防' }], ...byPersons(2_000_000), ...answers },
    registers: {
      'market-regulation.name-reservation': { number: '豫名保字2026第0701号', name: '河南中岳保安服务有限公司', validUntil: addDays(today, 30) },
      'premises.at': { address: '某路', regionCode: '410104', policeStation: 'x' },
      'public-order-licence.holders': [],
      'public-order-licence.bars': [],
      'organisation.active-of': [],
      'vehicle.registered-plates': [],
      'population.identities': everyone,
      'criminal-record.convicted': [],
      'administrative-penalty.of-parties': [],
      ...registers,
    },
  });

const uscc = makeUscc('91411302MA2710701');
const state = makeUscc('91411302MA2710702');
const escortCompany: Organisation = { uscc, name: '南阳市保安服务有限公司', status: 'active', legalRepresentative: founder, address: '某路', regionCode: '411302' };
const plates = ['豫RA0001', '豫RA0002', '豫RA0003', '豫RA0004', '豫RA0005', '豫RA0006'];
const armed: World = {
  answers: {
    applicationKind: 'add-armed-escort', services: ['gate', 'armed-escort'], registeredCapitalYuan: 12_000_000, stateOwnedPercent: 100, investors: [{ kind: 'organisation', investorUscc: state, amountYuan: 12_000_000 }],
    armedEscortVehicles: plates.map((plateNumber) => ({ plateNumber })), gunStoreAddress: '南阳市某处枪库', uscc, organisationName: escortCompany.name, legalRepresentative: founder, handler: founder, handlerPhone: '13903770095', regionCode: '411302',
  },
  registers: {
    'organisation.by-uscc': escortCompany,
    'organisation.active-of': [{ uscc: state }],
    'public-order-licence.holders': [{ number: '豫公保服20200001', holderNumber: uscc, validUntil: null, details: {} }],
    'premises.at': { address: '某路', regionCode: '411302', policeStation: 'x' },
    'vehicle.registered-plates': plates.map((plateNumber) => ({ plateNumber })),
  },
  handedIn: ['capital-proof', 'state-capital-proof', 'armed-escort-documents'],
};
const judged = ['managers-clean unknown', 'managers-experienced unknown', 'technical-staff unknown', 'rules-in-place unknown'];
const withPersons = [...judged, 'not-a-state-organ unknown'];

describe('the licence of a security company', () => {
  it.each<[string, World, string[]]>([
    ['three founders with 2 million yuan, a reserved name and two managers of eight years', {}, withPersons],
    ['a company of exactly 1 million yuan', { answers: byPersons(1_000_000) }, withPersons],
    ['a state-owned company that adds armed escort with 12 million yuan and six armoured vehicles', armed, [...judged.slice(0, 3), 'premises-and-equipment unknown', 'rules-in-place unknown']],
    ['a company for alarm monitoring, which is inspected', { answers: { services: ['alarm-monitoring'] } }, [...judged.slice(0, 3), 'premises-and-equipment unknown', 'rules-in-place unknown', 'not-a-state-organ unknown']],
  ])('leaves to officers what they judge and look at, for %s', (_title, known, expected) => {
    expect(troubleOf(world(known)).toSorted()).toEqual(expected.toSorted());
  });

  it.each<[string, World, string]>([
    ['the capital is 800,000 yuan', { answers: byPersons(800_000) }, 'registered-capital fails'],
    ['armed escort has 9 million yuan', { ...armed, answers: { ...armed.answers, registeredCapitalYuan: 9_000_000, investors: [{ kind: 'organisation', investorUscc: state, amountYuan: 9_000_000 }] } }, 'registered-capital fails'],
    ['armed escort has 40 per cent of state capital', { ...armed, answers: { ...armed.answers, stateOwnedPercent: 40 } }, 'state-ownership-for-armed-escort fails'],
    ['armed escort has 50 per cent of state capital', { ...armed, answers: { ...armed.answers, stateOwnedPercent: 50 } }, 'state-ownership-for-armed-escort fails'],
    ['a state organ invests', { answers: { registeredCapitalYuan: 2_000_000, investors: [{ kind: 'organisation', investorUscc: makeUscc('11410104MB2710703'), amountYuan: 2_000_000 }] } }, 'not-a-state-organ fails'],
    ['a serving civil servant may be among the investors, whom an officer looks up', {}, 'not-a-state-organ unknown'],
    ['an investor is not on record', { ...armed, registers: { ...armed.registers, 'organisation.active-of': [] } }, 'not-a-state-organ fails'],
    ['a manager has four years of experience', { answers: { managers: [managers[0], { ...managers[1], yearsOfExperience: 4 }] } }, 'managers-experienced fails'],
    ['the office lies in another county', { registers: { 'premises.at': { address: '某路', regionCode: '410105', policeStation: 'x' } } }, 'premises-and-equipment fails'],
    ['an armoured vehicle is not registered', { ...armed, registers: { ...armed.registers, 'vehicle.registered-plates': [{ plateNumber: plates[0] }] } }, 'premises-and-equipment fails'],
    ['the name is reserved for another company', { registers: { 'market-regulation.name-reservation': { number: 'A', name: '别的保安公司', validUntil: today } } }, 'name-reserved fails'],
    ['the reservation ended yesterday', { registers: { 'market-regulation.name-reservation': { number: 'A', name: '河南中岳保安服务有限公司', validUntil: addDays(today, -1) } } }, 'name-reserved fails'],
    ['a permit was issued for the reservation last month', { registers: { 'public-order-licence.holders': [{ number: '豫公保服1', holderNumber: '豫名保字2026第0701号', validUntil: addMonths(today, 5), details: {} }] } }, 'name-reserved fails'],
    ['the company that adds holds no permit', { ...armed, registers: { ...armed.registers, 'public-order-licence.holders': [] } }, 'permit-held fails'],
    ['a manager is not known', { registers: { 'population.identities': everyone.slice(0, 2) } }, 'people-known fails'],
    ['it was got by fraud before', { registers: { 'public-order-licence.bars': [{ ground: 'fraud', decidedOn: addDays(today, -100) }] } }, 'not-barred-after-false-application fails'],
    ['the rules are not handed in', { handedIn: [] }, 'rules missing'],
  ])('is not for a company when %s', (_title, known, expected) => {
    expect(troubleOf(world(known))).toContain(expected);
  });

  it('lets an officer, and nobody else, read that the general manager was convicted of negligent injury', () => {
    const convicted = world({ registers: { 'criminal-record.convicted': [{ personNumber: general.documentNumber, name: general.name }] } });
    expect(convicted.findings).toEqual(world().findings);
    expect(convicted.seen['convicted']).toMatchObject({ value: [{ name: general.name }] });
  });

  it.each<[string, object, string]>([
    ['whose amounts do not add up', { registeredCapitalYuan: 2_000_001 }, 'investors'],
    ['who adds a business without armed escort', { ...armed.answers, services: ['gate'] }, 'services'],
    ['who wants armed escort with foreign capital', { ...armed.answers, foreignInvested: true }, 'foreignInvested'],
    ['whose name says nothing of guards', { proposedName: '河南中岳服务有限公司' }, 'proposedName'],
    ['who names one manager', { managers: managers.slice(1) }, 'managers'],
  ])('tells on the form someone %s', (_title, answers, field) => {
    expect(() => world({ answers: { ...answers } })).toThrow(field);
  });

  it('is verified by the city and decided by the province', () => {
    expect(service.jurisdiction(decided(world()))).toMatchObject({ kind: 'city-bureau', regionCode: '410104' });
    expect(service.upper?.(decided(world()))).toMatchObject({ kind: 'provincial-department' });
  });

  it('is entered until the company is registered', () => {
    const [issued] = service.effects(decided(world()));
    expect(issued?.data).toMatchObject({ number: '豫公保服00000007', kind: 'security-company', holderNumber: '豫名保字2026第0701号', holderName: '河南中岳保安服务有限公司', validUntil: addMonths(today, 6), details: { services: ['gate', 'patrol'], armedEscort: false, pendingRegistration: true } });
    expect(service.result.rows(decided(world())).map(({ value }) => value.zh)).toEqual(['豫公保服00000007', '河南中岳保安服务有限公司', founder.name, '河南省郑州市管城区东大街168号', '门卫、巡逻', formatDate(addMonths(today, 6), 'zh')]);
  });

  it('keeps what the permit says already, and passes over one that has ended', () => {
    const ended = { number: '豫公保服1', holderNumber: uscc, validUntil: addDays(today, -1), details: {} };
    const held = { number: '豫公保服20200001', holderNumber: uscc, validUntil: null, details: { services: ['patrol', 'gate'], armedEscort: false } };
    const more = decided(world({ ...armed, answers: { ...armed.answers, services: ['armed-escort'] }, registers: { ...armed.registers, 'public-order-licence.holders': [ended, held] } }));
    expect(service.effects(more)).toMatchObject([{ kind: 'amend', data: { number: held.number, details: { services: ['patrol', 'gate', 'armed-escort'], armedEscort: true } } }]);
    expect(service.result.rows(more).map(({ value }) => value.zh)).toContain('巡逻、门卫、武装守护押运');
  });

  it('says more on the permit that is held when armed escort is added', () => {
    const [amended] = service.effects(decided(world(armed)));
    expect(amended).toMatchObject({ register: 'public-order-licence', kind: 'amend', data: { number: '豫公保服20200001', details: { armedEscort: true, services: ['gate', 'armed-escort'] } } });
    expect(service.result.rows(decided(world(armed)))[0]?.value.zh).toBe('豫公保服20200001');
  });
});
