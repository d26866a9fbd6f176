import type { BicycleCertificate, ElectricBicycle } from '@yichuang/definition';

import { assessed, decided, today, troubleOf, type Assessed } from '../../../../test/support/assess-world.js';
import { company, owner, partyOf, personOf } from '../../../../test/support/vehicle-cases.js';
import { electricBicycleRegistration as service } from './electric-bicycle-registration.js';

const certificate: BicycleCertificate = { standard: 'GB 17761-2024', brandModel: '雅迪牌TDT1288Z', validFrom: '2025-01-01', validUntil: '2030-01-01' };
const bicycle: ElectricBicycle = { plateNumber: '郑州A032101', frameCode: '100032100000001', motorCode: 'DJ1', brandModel: '雅迪牌TDT1288Z', bodyColour: '白色', cccCertificateNumber: '2025011119000321', ownerNumber: owner.idNumber, ownerName: owner.name, regionCode: '410105', plateSerial: 'DP1', registeredOn: '2026-01-01', status: 'normal' };
const niu = personOf('牛波', '1988-04-05');
const newOwner = { name: niu.name, documentType: 'identity-card', documentNumber: niu.idNumber };
const child = personOf('何童', '2012-03-04');
const open = { recordNumber: '1', at: '2026-11-02T01:00:00Z', place: '', code: '1', fine: 50, points: 0, status: 'unprocessed' };

interface World {
  readonly submitter?: typeof owner;
  readonly answers?: Readonly<Record<string, unknown>>;
  readonly registers?: Readonly<Record<string, unknown>>;
  readonly handedIn?: readonly string[];
}

const papers = ['purchase-proof', 'conformity-certificate', 'vehicle-photos'];
const world = ({ submitter = owner, answers, registers, handedIn = papers }: World): Assessed =>
  assessed(service, { submitter: partyOf(submitter), answers: { ...answers }, handedIn, registers: { 'population.person': owner, 'product-certification.electric-bicycle': certificate, 'electric-bicycle.by-plate': bicycle, 'violation.open-of-plates': [], 'residence.of-person': [], ...registers } });

const known = (applicationKind: string, more: object) => ({ applicationKind, plateNumber: bicycle.plateNumber, ...more });
const transfer = known('transfer', { newOwner });
const agreed = { 'consent.answered': { answer: 'given', answeredOn: today } };
const lostPlate = { plateMissing: true, lossStatement: '在路上行驶时号牌脱落，找不到了。' };
const looks = ['owner-matches-origin unknown', 'not-altered unknown'];

const fine: [string, World, string[]][] = [
  ['a bicycle of 58 kg with a lead-acid battery, bought eight days ago, is shown', {}, looks],
  ['one of the former standard was bought before December 2025', { answers: { purchaseDate: '2025-11-30', totalMass: 55 }, registers: { 'product-certification.electric-bicycle': { ...certificate, standard: 'GB 17761-2018' } } }, looks],
  ['a company registers one', { submitter: company.representative, answers: { ownerType: 'organisation', uscc: company.uscc, organisationName: company.name, legalRepresentative: company.legalRepresentative, handler: company.legalRepresentative, handlerPhone: '13903710002', handledBy: undefined }, registers: { 'organisation.by-uscc': company.record } }, looks],
  ['an owner passes it on and both agree', { answers: transfer, registers: agreed }, ['not-altered unknown']],
  ['a plate was lost in the street', { answers: known('plate-reissue', lostPlate) }, []],
  ['a bicycle is scrapped and its plate lost', { answers: known('deregistration', { reason: 'scrapped', ...lostPlate }) }, []],
];

const troubled: [string, World, string[]][] = [
  ['it goes 40 km/h with 1200 W', { answers: { maxSpeed: 40, motorPower: 1200 } }, ['technical-limits fails', ...looks]],
  ['it weighs 58 kg with a lithium battery', { answers: { batteryType: 'lithium-ion' } }, ['technical-limits fails', ...looks]],
  ['it was bought in 2018', { answers: { purchaseDate: '2018-06-01' } }, ['standard-product fails', ...looks]],
  ['a new one is of the former standard', { registers: { 'product-certification.electric-bicycle': { ...certificate, standard: 'GB 17761-2018' } } }, ['standard-product fails', 'technical-limits fails', ...looks]],
  ['the certificate is for another model', { registers: { 'product-certification.electric-bicycle': { ...certificate, brandModel: '爱玛牌' } } }, ['standard-product fails', ...looks]],
  ['the certificate is not known', { registers: { 'product-certification.electric-bicycle': null }, answers: { totalMass: 50 } }, ['standard-product unknown', ...looks]],
  ['the frame code is on another record', { registers: { 'electric-bicycle.by-frame': bicycle } }, ['frame-code-unique fails', ...looks]],
  ['it is stolen', { registers: { 'electric-bicycle.stolen': { reportedOn: today } } }, ['not-stolen fails', ...looks]],
  ['the seller has an open violation', { answers: transfer, registers: { ...agreed, 'violation.open-of-plates': [open] } }, ['violations-settled fails', 'not-altered unknown']],
  ['the new owner has not agreed', { answers: transfer }, ['new-owner-agrees unknown', 'not-altered unknown', 'transfer-agreement missing']],
  ['the new owner refuses', { answers: transfer, registers: { 'consent.answered': { answer: 'refused', answeredOn: today } } }, ['new-owner-agrees fails', 'not-altered unknown', 'transfer-agreement missing']],
  ['somebody else’s plate is named', { answers: known('plate-reissue', lostPlate), registers: { 'electric-bicycle.by-plate': { ...bicycle, ownerNumber: niu.idNumber } } }, ['active-record fails']],
  ['somebody asks about another’s bicycle with an open violation', { answers: known('deregistration', { reason: 'scrapped', ...lostPlate }), registers: { 'electric-bicycle.by-plate': { ...bicycle, ownerNumber: niu.idNumber }, 'violation.open-of-plates': [open] } }, ['active-record fails']],
  ['the bicycle is deregistered', { answers: known('plate-reissue', lostPlate), registers: { 'electric-bicycle.by-plate': { ...bicycle, status: 'deregistered' } } }, ['active-record fails']],
  ['the owner is fourteen', { submitter: child, registers: { 'population.person': child } }, ['owner-age fails', ...looks]],
];

const sorted = (trouble: readonly string[]): string[] => [...trouble].sort();

describe('an electric bicycle', () => {
  it.each(fine)('needs at most a look when %s', (_title, given, trouble) => {
    expect(sorted(troubleOf(world(given)))).toEqual(sorted(trouble));
  });

  it.each(troubled)('is not registered when %s', (_title, given, trouble) => {
    expect(sorted(troubleOf(world(given)))).toEqual(sorted(trouble));
  });

  it('is entered with its plate, owner and codes', () => {
    const given = decided(world({}));
    expect(service.effects(given).map(({ kind, data }) => [kind, data])).toEqual([
      ['register', { ...bicycle, plateNumber: '豫电010000007', frameCode: '100032100000009', motorCode: 'DJ10003210', plateSerial: 'DP0000000007', registeredOn: today }],
    ]);
    expect(service.result.rows(given)[0]?.value.zh).toBe('豫电010000007');
  });

  it('keeps its number when it is passed on, and changes the plate or leaves the register', () => {
    const changesOf = (answers: Readonly<Record<string, unknown>>) => service.effects(decided(world({ answers, registers: agreed }))).map(({ kind, data }) => [kind, data]);
    expect(changesOf(transfer)).toEqual([['transfer', { plateNumber: bicycle.plateNumber, ownerNumber: niu.idNumber, ownerName: niu.name }]]);
    expect(changesOf(known('plate-reissue', lostPlate))).toEqual([['replace-plate', { plateNumber: bicycle.plateNumber, plateSerial: 'DP0000000007' }]]);
    expect(changesOf(known('deregistration', { reason: 'lost', ...lostPlate }))).toEqual([['deregister', { plateNumber: bicycle.plateNumber }]]);
  });

  it('is a matter of the county where it is registered', () => {
    const given = decided(world({ answers: transfer, registers: agreed }));
    expect(service.jurisdiction(given)).toEqual({ kind: 'county-bureau', regionCode: '410105' });
    expect(service.result.titleFor?.(given).en).toContain('transfer');
  });
});
