import type { Party } from '@yichuang/definition';

import { assessed, decided, today, troubleOf, type Assessed } from '../../../../test/support/assess-world.js';
import { car, company, mortgage, owner, partyOf, personOf } from '../../../../test/support/vehicle-cases.js';
import { vehicleDeregistration as service } from './vehicle-deregistration.js';

interface World {
  readonly answers?: Readonly<Record<string, unknown>>;
  readonly registers?: Readonly<Record<string, unknown>>;
  readonly handedIn?: readonly string[];
  readonly submitter?: Party;
  readonly vehicle?: object | null;
}

const certificate = { number: 'HS41050220260001', vin: car.vin, engineNumber: car.engineNumber, recyclerUscc: '', isLicensed: true, isDismantled: false, issuedOn: '2026-11-20' };
const recyclerUscc = company.uscc;

const world = ({ answers, registers, handedIn, submitter = partyOf(owner), vehicle = {} }: World): Assessed =>
  assessed(service, {
    submitter,
    answers: { plateNumber: car.plateNumber, vin: car.vin, recyclerUscc, ...answers },
    handedIn,
    registers: { 'population.person': owner, 'vehicle.by-plate': vehicle && { ...car, ...vehicle }, 'commerce.recycling-certificate': { ...certificate, recyclerUscc }, 'violation.open-of-plates': [], 'accident.open-of-plates': [], ...registers },
  });

const noRecycler = { recyclerUscc: undefined, recyclingCertificateNumber: undefined };
const destroyed = { ...noRecycler, reason: 'destroyed', lossDate: '2026-07-20', lossPlace: '河南省南阳市卧龙区滨河路', lossStatement: '七月暴雨河水漫堤，车辆被冲走。', lossDeclaration: true, certificateMissing: true };
const abroad = { ...noRecycler, reason: 'taken-abroad', exportDocumentNumber: 'CK1' };
const exported = { ...noRecycler, reason: 'used-export', exportDocumentNumber: 'CK1' };
const returned = { ...noRecycler, reason: 'returned', returnCertificateNumber: 'TC1' };
const cleared = (exportedOn: string | null) => ({ 'customs.of-vin': { importCertificateNumber: null, importedOn: null, transferApproved: false, exportDocumentNumber: 'CK1', exportedOn } });
const agent = partyOf(personOf('尹航', '1985-06-07'));
const byAgent = { submitter: agent, registers: { 'delegation.granted': { grantedOn: today, validUntil: today } } };
const asAgent = { handledBy: 'agent', subject: partyOf(owner), agentPhone: '13903710002' };
const fine = { 'violation.open-of-plates': [{ status: 'processed-unpaid' }] };
const SEEN = 'matches-file unknown';

const ready: [string, World, string[]][] = [
  ['it is with a licensed recycler and a fine is unpaid', { registers: fine }, []],
  ['a flood destroyed it and the owner says so', { answers: destroyed }, [SEEN]],
  ['an exporter applies within two months of clearance', { answers: exported, registers: cleared('2026-10-08') }, [SEEN]],
  ['the owner took it abroad', { answers: abroad, registers: cleared('2026-03-08') }, [SEEN]],
  ['it was returned to the dealer', { answers: returned, handedIn: ['return-certificate'] }, [SEEN]],
  ['an agent hands in a scrapped car', { ...byAgent, answers: asAgent }, []],
  ['a lorry was dismantled before a camera', { vehicle: { category: 'heavy-goods' }, registers: { 'commerce.recycling-certificate': { ...certificate, recyclerUscc, isDismantled: true } } }, []],
];

const troubled: [string, World, string[]][] = [
  ['a mortgage is active', { vehicle: { mortgages: [mortgage] } }, ['no-mortgage fails']],
  ['an agent declares the loss', { ...byAgent, answers: { ...destroyed, ...asAgent } }, [SEEN, 'loss-declared fails']],
  ['it went to a yard that is not licensed', { registers: { 'commerce.recycling-certificate': { ...certificate, recyclerUscc, isLicensed: false } } }, ['scrap-recycled fails']],
  ['there is no recycling certificate', { registers: { 'commerce.recycling-certificate': null } }, [SEEN, 'scrap-recycled fails', 'recycling-certificate missing']],
  ['the certificate is for another car', { registers: { 'commerce.recycling-certificate': { ...certificate, recyclerUscc, vin: 'LSVA12342N2000103' } } }, [SEEN, 'scrap-recycled fails']],
  ['it was returned with a camera record open', { answers: returned, registers: fine, handedIn: ['return-certificate'] }, [SEEN, 'violations-settled fails']],
  ['an exporter has no exit record', { answers: exported }, [SEEN, 'export-recorded fails', 'export-proof missing']],
  ['the number of the export document differs', { answers: { ...exported, exportDocumentNumber: 'CK2' }, registers: cleared('2026-10-08') }, [SEEN, 'export-recorded fails']],
  ['customs supervises a vehicle that leaves', { answers: abroad, vehicle: { customsSupervised: true }, handedIn: ['export-proof'] }, [SEEN, 'export-recorded unknown']],
  ['a taxi was not dismantled before a camera', { vehicle: { useNature: 'taxi' } }, ['dismantling-proof fails']],
  ['the engine is another one', { vehicle: { engineNumber: 'X' } }, [SEEN]],
  ['the VIN differs from the register', { answers: { vin: 'LSVA12342N2000103' } }, ['matches-file fails']],
  ['a court has seized it', { vehicle: { seized: true } }, ['not-seized fails']],
  ['it is stolen', { vehicle: { stolen: true } }, ['not-stolen fails']],
  ['it is deregistered already', { vehicle: { status: 'deregistered' } }, ['vehicle-registered fails']],
  ['it is somebody else’s', { vehicle: { ownerNumber: agent.documentNumber } }, ['applicant-is-owner fails']],
  ['somebody asks about another’s car that is mortgaged and seized', { vehicle: { ownerNumber: agent.documentNumber, mortgages: [mortgage], seized: true } }, ['applicant-is-owner fails']],
];

describe('the end of a registration', () => {
  it.each(ready)('waits for people alone when %s', (_title, known, expected) => {
    expect(troubleOf(world(known))).toEqual(expected);
  });

  it.each(troubled)('meets trouble when %s', (_title, known, expected) => {
    expect(troubleOf(world(known))).toEqual(expected);
  });

  it('tells an exporter who is late, and goes on', () => {
    expect(world({ answers: exported, registers: cleared('2026-08-08') }).findings.find(({ id }) => id === 'export-recorded')).toMatchObject({ result: 'holds', reason: { en: expect.stringContaining('two months') as string } });
  });

  it('gives the number back and marks the vehicle', () => {
    const given = decided(world({}));
    expect(service.jurisdiction(given)).toEqual({ kind: 'vehicle-office', regionCode: '410700' });
    expect(service.effects(given)).toEqual([
      { register: 'vehicle', kind: 'give-up-number', data: { number: '41HP900000007', plateNumber: car.plateNumber, plateType: 'small-car', vin: car.vin, ownerNumber: owner.idNumber, heldSince: car.ownedSince, givenUpOn: today } },
      { register: 'vehicle', kind: 'deregister', data: { vin: car.vin, deregisteredOn: today, deregistrationReason: 'voluntary-scrap' } },
    ]);
    expect(service.result.rows(given).map(({ value }) => value.zh)).toContain(car.plateNumber);
  });
});
