import type { Party } from '@yichuang/definition';

import { assessed, decided, today, troubleOf, type Assessed } from '../../../../test/support/assess-world.js';
import { car, company, mortgage, owner, partyOf, personOf } from '../../../../test/support/vehicle-cases.js';
import { vehicleTransfer as service } from './vehicle-transfer.js';

interface World {
  readonly answers?: Readonly<Record<string, unknown>>;
  readonly registers?: Readonly<Record<string, unknown>>;
  readonly handedIn?: readonly string[];
  readonly submitter?: Party;
  readonly vehicle?: object | null;
}

const buyer = { ...personOf('赵敏', '1994-05-06'), registeredRegion: '410105' };
const chosen = '豫A8M33R';
const reserved = { isInUse: false, reservedFor: buyer.idNumber, reservedUntil: '2026-12-01', givenUp: null };
const sold = { number: '26412000000000330101', vin: car.vin, sellerNumber: owner.idNumber, buyerNumber: buyer.idNumber, amount: 68_000, issuedOn: '2026-11-18' };
const consented = { 'consent.answered': { answer: 'given', answeredOn: today } };

const world = ({ answers, registers, handedIn, submitter = partyOf(buyer), vehicle = {} }: World): Assessed =>
  assessed(service, {
    submitter,
    answers: { plateNumber: car.plateNumber, vin: car.vin, registrationCertificateNumber: car.certificateNumber, previousOwner: partyOf(owner), chosenNumber: chosen, acceptingOffice: '410105', ...answers },
    handedIn,
    registers: { 'population.person': buyer, 'vehicle.by-plate': vehicle && { ...car, issuingOffice: '410100-traffic', ...vehicle }, 'vehicle.plate-number': reserved, 'vehicle.registration-bars': [], 'tax.vehicle-invoice': sold, 'insurance.policies': [], 'residence.of-person': [], 'violation.open-of-plates': [], 'accident.open-of-plates': [], ...consented, ...registers },
  });

const CHECKED = 'matches-file unknown';
const agreed = { mortgages: [mortgage], lenderMessages: [{ uscc: mortgage.mortgageeNumber, agreesTo: 'transfer', contractNumber: null, sentOn: today }] };
const silentNumber = { isInUse: false, reservedFor: null, reservedUntil: null, givenUp: null };
const hadIt = { ...silentNumber, givenUp: { ownerNumber: buyer.idNumber, heldSince: '2020-01-05', givenUpOn: '2026-03-02', isUnsettled: false } };
const reuse = { numberMode: 'reuse' };
const toKaifeng = { acceptingOffice: '410202', chosenNumber: '豫B8M33R' };
const inKaifeng = { 'population.person': { ...buyer, registeredRegion: '410202' } };
const gift = { transferMode: 'gift', invoiceNumber: undefined, transferPrice: undefined };
const byCourt = { ...gift, transferMode: 'court', registrationCertificateNumber: undefined };
const overdue = { inspectionValidUntil: '2026-09-30' };
const insured = { 'insurance.policies': [{ policyNumber: 'P1', insurer: '某保险', validFrom: '2026-10-01', validUntil: '2027-09-30', vesselTax: 'paid' }] };
const inspected = { 'vehicle-inspection.latest': { reportNumber: 'J1', institution: '某检验站', inspectedOn: '2026-11-10' } };
const organisationSells = { previousOwnerType: 'organisation', previousOwner: undefined, previousOwnerUscc: company.uscc };
const companyCar = { ownerType: 'organisation', ownerNumber: company.uscc };

const ready: [string, World, string[]?][] = [
  ['two persons of Zhengzhou, with an invoice, nothing open and a current inspection', {}],
  ['a buyer of Kaifeng applies there for a small car of Zhengzhou', { answers: toKaifeng, registers: inKaifeng }],
  ['the bank of a mortgaged car agrees and wants a new mortgage', { answers: { newPledge: true }, vehicle: agreed }],
  ['a buyer lives in Zhengzhou with a residence permit', { registers: { 'population.person': { ...buyer, registeredRegion: '410702' }, 'residence.of-person': [{ regionCode: '410105', permitNumber: 'JZ1' }] }, answers: { residencePermitNumber: 'JZ1' } }],
  ['the buyer uses their old number again', { answers: reuse, registers: { 'vehicle.plate-number': hadIt } }],
  ['the inspection was overdue and is renewed, with insurance', { vehicle: overdue, registers: { ...insured, ...inspected } }],
  ['customs has released the car', { vehicle: { customsSupervised: true }, registers: { 'customs.of-vin': { transferApproved: true } } }],
  ['a company sells with its invoice', { answers: organisationSells, vehicle: companyCar, registers: { 'tax.vehicle-invoice': { ...sold, sellerNumber: company.uscc }, 'consent.answered': null } }],
  ['a company buys through its legal representative', {
    submitter: partyOf(company.representative),
    answers: { ownerType: 'organisation', uscc: company.uscc, organisationName: company.name, legalRepresentative: company.legalRepresentative, handler: partyOf(company.representative), handlerPhone: '13903710002', handledBy: undefined, residentialAddress: undefined },
    registers: { 'organisation.by-uscc': company.record, 'tax.vehicle-invoice': { ...sold, buyerNumber: company.uscc }, 'vehicle.plate-number': { ...reserved, reservedFor: company.uscc } },
  }],
  ['delivery was long ago, which may be fined', { answers: { deliveryDate: '2026-08-01' } }],
  ['it is a gift, whose proof an officer reads', { answers: gift, handedIn: ['proof-of-transfer'] }, ['transfer-proved unknown', CHECKED]],
  ['a court gave it to the applicant without the old papers', { answers: byCourt, handedIn: ['proof-of-transfer', 'papers-not-obtained'], registers: { 'consent.answered': null } }, ['transfer-proved unknown', CHECKED]],
];

const troubled: [string, World, string[]][] = [
  ['two records of cameras are not processed', { registers: { 'violation.open-of-plates': [{}, {}] } }, [CHECKED, 'violations-settled fails']],
  ['an accident with the car is open', { registers: { 'accident.open-of-plates': [{}] } }, [CHECKED, 'violations-settled fails']],
  ['a court has seized the vehicle', { vehicle: { seized: true } }, [CHECKED, 'not-seized fails']],
  ['a taxi must be scrapped within a year', { vehicle: { useNature: 'taxi', scrapOn: '2027-04-30' } }, [CHECKED, 'scrap-over-one-year fails']],
  ['the engine differs from the file, which an officer sees', {}, [CHECKED]],
  ['the bank of a mortgaged car has not agreed', { vehicle: { mortgages: [mortgage] } }, [CHECKED, 'pledgee-consents fails']],
  ['a mortgage is to be recorded on a car that has none', { answers: { newPledge: true } }, [CHECKED, 'pledgee-consents fails']],
  ['the seller has not confirmed', { registers: { 'consent.answered': null } }, ['previous-owner-agrees fails', CHECKED]],
  ['the seller refuses', { registers: { 'consent.answered': { answer: 'refused', answeredOn: today } } }, ['previous-owner-agrees fails', CHECKED]],
  ['the person named does not own the car', { answers: { previousOwner: partyOf(buyer) } }, ['previous-owner-agrees fails', CHECKED]],
  ['the invoice names another buyer', { registers: { 'tax.vehicle-invoice': { ...sold, buyerNumber: owner.idNumber } } }, ['transfer-proved fails', CHECKED]],
  ['the invoice is for another car', { registers: { 'tax.vehicle-invoice': { ...sold, vin: 'LSVA12349N2000101' } } }, ['transfer-proved fails', CHECKED]],
  ['the price differs from the invoice', { answers: { transferPrice: 1 } }, ['transfer-proved fails', CHECKED]],
  ['the invoice is not found', { registers: { 'tax.vehicle-invoice': null } }, ['transfer-proved unknown', CHECKED, 'proof-of-transfer missing']],
  ['the VIN differs from the register', { answers: { vin: 'LSVA12349N2000101' } }, ['vin-matches fails', CHECKED]],
  ['somebody who does not know the VIN asks about a car that is seized, mortgaged and has violations', { answers: { vin: 'LSVA12349N2000101' }, vehicle: { seized: true, mortgages: [mortgage] }, registers: { 'violation.open-of-plates': [{}] } }, ['vin-matches fails', CHECKED]],
  ['somebody who does not know the owner asks about a car that is stolen', { answers: { previousOwner: partyOf(buyer) }, vehicle: { stolen: true } }, ['previous-owner-agrees fails', CHECKED]],
  ['customs supervises the car', { vehicle: { customsSupervised: true } }, [CHECKED, 'customs-cleared fails', 'customs-release missing']],
  ['the inspection is overdue', { vehicle: overdue }, [CHECKED, 'inspection-current fails', 'inspection-certificate missing']],
  ['it was inspected but is not insured', { vehicle: overdue, registers: inspected }, [CHECKED, 'inspection-current fails', 'inspection-certificate missing']],
  ['the buyer neither lives nor is registered there', { registers: inKaifeng }, [CHECKED, 'domicile-known fails']],
  ['the residence permit has another number', { registers: { ...inKaifeng, 'residence.of-person': [{ regionCode: '410105', permitNumber: 'JZ1' }] }, answers: { residencePermitNumber: 'JZ2' } }, [CHECKED, 'domicile-known fails']],
  ['a lorry is to be transferred in another city', { answers: { ...toKaifeng }, registers: inKaifeng, vehicle: { category: 'heavy-goods' } }, [CHECKED, 'accepting-office fails']],
  ['the number is in use', { registers: { 'vehicle.plate-number': { ...reserved, isInUse: true } } }, [CHECKED, 'number-available fails']],
  ['the number is not reserved', { registers: { 'vehicle.plate-number': silentNumber } }, [CHECKED, 'number-available fails']],
  ['the number is one of another city', { answers: { chosenNumber: '豫B8M33R' } }, [CHECKED, 'number-available fails']],
  ['the old number was somebody else’s', { answers: reuse, registers: { 'vehicle.plate-number': silentNumber } }, [CHECKED, 'number-available fails']],
  ['the old number was given up more than two years ago', { answers: reuse, registers: { 'vehicle.plate-number': { ...hadIt, givenUp: { ...hadIt.givenUp, givenUpOn: '2024-08-01' } } } }, [CHECKED, 'number-available fails']],
  ['the old number was held for less than a year', { answers: reuse, registers: { 'vehicle.plate-number': { ...hadIt, givenUp: { ...hadIt.givenUp, heldSince: '2025-09-01' } } } }, [CHECKED, 'number-available fails']],
  ['something is open of the vehicle that had the old number', { answers: reuse, registers: { 'vehicle.plate-number': { ...hadIt, givenUp: { ...hadIt.givenUp, isUnsettled: true } } } }, [CHECKED, 'number-available fails']],
  ['the check is booked for a Sunday', { answers: { inspectionDate: '2026-11-29' } }, [CHECKED, 'check-appointment fails']],
  ['the buyer lied for a registration half a year ago', { registers: { 'vehicle.registration-bars': [{ ground: 'false-application', decidedOn: '2026-05-20' }] } }, [CHECKED, 'no-registration-ban fails']],
  ['the vehicle is deregistered', { vehicle: { status: 'deregistered' } }, ['vehicle-registered fails', CHECKED]],
  ['the vehicle is recorded as stolen', { vehicle: { stolen: true } }, [CHECKED, 'not-stolen fails']],
];

describe('the transfer of a vehicle', () => {
  it('asks first what the present owner is, and says that it means them', () => {
    expect(service.sections.find(({ id }) => id === 'form')?.fields[0]?.label).toEqual({ zh: '现所有人类型', en: 'Type of the present owner' });
  });

  it.each(ready)('waits for the check of the vehicle alone when %s', (_title, known, expected = [CHECKED]) => {
    expect(troubleOf(world(known))).toEqual(expected);
  });

  it.each(troubled)('meets more when %s', (_title, known, expected) => {
    expect(troubleOf(world(known))).toEqual(expected);
  });

  it('asks the previous owner to confirm', () => {
    expect(service.consents(decided(world({}))).map(({ id, by }) => [id, by.documentNumber])).toEqual([['previous-owner', owner.idNumber]]);
    expect(service.consents(decided(world({ answers: organisationSells, vehicle: companyCar })))).toEqual([]);
  });

  it('gives the vehicle its owner, number and licence, and the old number back', () => {
    const given = decided(world({}));
    expect(service.jurisdiction(given)).toEqual({ kind: 'vehicle-office', regionCode: '410100' });
    expect(service.charges(given).map(({ yuan }) => yuan)).toEqual([100, 10]);
    expect(service.effects(given)).toEqual([
      { register: 'vehicle', kind: 'give-up-number', data: { number: '41HP900000007', plateNumber: car.plateNumber, plateType: 'small-car', vin: car.vin, ownerNumber: owner.idNumber, heldSince: car.ownedSince, givenUpOn: today } },
      {
        register: 'vehicle',
        kind: 'transfer',
        data: { vin: car.vin, ownerType: 'individual', ownerDocumentNumber: buyer.idNumber, ownerName: buyer.name, ownerAddress: '河南省郑州市金水区花园路1号', ownedSince: today, plateNumber: chosen, licenceSerial: '410000000007', issuingOffice: given.office.code, status: 'normal' },
      },
    ]);
    expect(service.result.rows(given).map(({ value }) => value.zh)).toEqual(expect.arrayContaining([buyer.name, chosen, owner.name]));
  });

  it('registers the mortgage anew', () => {
    expect(service.effects(decided(world({ answers: { newPledge: true }, vehicle: agreed }))).slice(2)).toMatchObject([
      { kind: 'release-mortgage', data: { number: mortgage.number, releasedOn: today } },
      { kind: 'register-mortgage', data: { number: '41DY900000007-1', mortgageeNumber: mortgage.mortgageeNumber, registeredOn: today } },
    ]);
  });

  it('leaves the number on record until the receiving office gives another', () => {
    const given = decided(world({ answers: { movesOut: true, destinationOffice: '410202', numberMode: undefined, chosenNumber: undefined }, registers: inKaifeng, vehicle: { category: 'heavy-goods' } }));
    expect(service.effects(given)[1]).toMatchObject({ data: { plateNumber: car.plateNumber, issuingOffice: '410100-traffic', status: 'transferring-out' } });
    expect(service.charges(given).map(({ yuan }) => yuan)).toEqual([5]);
  });

  it('gives no number up a second time when a vehicle is sold on its way to another office', () => {
    const given = decided(world({ vehicle: { status: 'transferring-out' } }));
    expect(service.effects(given).map(({ kind }) => kind)).toEqual(['transfer']);
  });

  it('gives a new certificate when a court transferred the vehicle without it', () => {
    const given = decided(world({ answers: byCourt }));
    expect(service.effects(given).at(-1)).toMatchObject({ kind: 'reissue-certificate', data: { certificateNumber: '419900000007' } });
    expect(service.charges(given).map(({ yuan }) => yuan)).toEqual([100, 10, 10]);
  });

  it('costs less for a motorcycle, and tells who comes late of a fine', () => {
    expect(service.charges(decided(world({ answers: { plateType: 'motorcycle' }, vehicle: { category: 'motorcycle' } }))).map(({ yuan }) => yuan)).toEqual([35, 10]);
    expect(world({ answers: { deliveryDate: '2026-08-01' } }).findings.find(({ id }) => id === 'applied-in-time')?.reason?.en).toContain('fine');
  });
});
