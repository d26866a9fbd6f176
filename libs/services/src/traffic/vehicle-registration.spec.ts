import { makeIdentityNumber } from '@yichuang/kernel';
import type { Party } from '@yichuang/definition';

import { assessed, decided, today, troubleOf, type Assessed } from '../../../../test/support/assess-world.js';
import { company, owner, partyOf } from '../../../../test/support/vehicle-cases.js';
import { firstInspectionPeriod, plateTypeOf, scrapDay, yearsOfUse } from './vehicle-kinds.js';
import { vehicleRegistration as service } from './vehicle-registration.js';

interface World {
  readonly answers?: Readonly<Record<string, unknown>>;
  readonly registers?: Readonly<Record<string, unknown>>;
  readonly handedIn?: readonly string[];
  readonly submitter?: Party;
}

const vin = 'LSVA12346T2000201';
const reserved = { isInUse: false, reservedFor: owner.idNumber, reservedUntil: '2026-12-01', givenUp: null };
const known = { certificateNumber: 'WAA01T200020101', engineNumber: 'EA2110201', brandModel: '大众牌SVW71410NJ', manufacturedOn: '2026-09-24', isAnnounced: true, isInspectionExempt: true, isFactoryChecked: true };
const policy = { policyNumber: 'P1', insurer: '某保险', validFrom: '2026-11-11', validUntil: '2027-11-10', vesselTax: 'paid' };
const bought = { number: '26412000000000330201', vin, sellerNumber: company.uscc, buyerNumber: owner.idNumber, amount: 139_800, issuedOn: '2026-11-13' };
const registersOf = {
  'population.person': { ...owner, registeredRegion: '410105' },
  'tax.vehicle-invoice': bought,
  'vehicle-product.of-vin': known,
  'vehicle.alerts': [],
  'vehicle.registration-bars': [],
  'vehicle.plate-number': reserved,
  'insurance.policies': [policy],
  'tax.vehicle-purchase-tax': { status: 'paid' },
  'accident.of-vin': [],
  'residence.of-person': [],
};

const world = ({ answers, registers, handedIn, submitter = partyOf(owner) }: World): Assessed => assessed(service, { submitter, answers, handedIn, registers: { ...registersOf, ...registers } });

const CHECKED = 'vehicle-checked unknown';
const booked = { inspectionSite: '新乡市车辆管理所', inspectionDate: '2026-11-25' };
const ofCompany = { ownerType: 'organisation', residentialAddress: undefined, uscc: company.uscc, organisationName: company.name, legalRepresentative: company.legalRepresentative, handler: partyOf(company.representative), handlerPhone: '13903710002', handledBy: undefined };
const tanker = { vehicleCategory: 'heavy-goods', useNature: 'hazardous-goods', energyType: 'diesel', approvedPassengers: undefined, transportPermitNumber: '豫交运管许可货字410105000001号', chosenNumber: '豫A8K56Q', ...booked };
const permit = { number: '豫交运管许可货字410105000001号', holderNumber: company.uscc, uses: ['hazardous-goods'], validUntil: '2028-01-01' };
const companyRegisters = { 'organisation.by-uscc': company.record, 'tax.vehicle-invoice': { ...bought, buyerNumber: company.uscc }, 'vehicle.plate-number': { ...reserved, reservedFor: company.uscc }, 'transport.road-permit': permit };
const company2 = { submitter: partyOf(company.representative), answers: { ...ofCompany, ...tanker } };
const givenUp = { ownerNumber: owner.idNumber, heldSince: '2022-01-05', givenUpOn: '2026-03-02', isUnsettled: false };
const again = (over: object = {}) => ({ 'vehicle.plate-number': { isInUse: false, reservedFor: null, reservedUntil: null, givenUp: { ...givenUp, ...over } } });
const reuse = { numberMode: 'reuse', chosenNumber: undefined, reusedNumber: '豫C5F88M', acceptingOffice: '410303' };
const imported = { vehicleOrigin: 'imported', conformityCertificateNumber: undefined, importCertificateNumber: 'JK1', ...booked };
const byCustoms = { importCertificateNumber: 'JK1', importedOn: '2026-08-01', transferApproved: false, exportDocumentNumber: null, exportedOn: null };
const lorry = { vehicleCategory: 'light-goods', useNature: 'goods', approvedPassengers: undefined, ...booked };
const child: Party = { name: '何小', documentType: 'identity-card', documentNumber: makeIdentityNumber('410105', '2012-03-04', 1) };

const ready: [string, World, string[]][] = [
  ['a domestic sedan is insured and taxed, and its factory check connected', {}, []],
  ['a battery-electric car of an owner registered in Luoyang, on the identity card alone', { answers: { energyType: 'battery-electric', chosenNumber: '豫AD03257' }, registers: { 'population.person': { ...owner, registeredRegion: '410303' } } }, []],
  ['a carrier with a permit registers a tank lorry that was inspected and is presented', { ...company2, registers: { ...companyRegisters, 'vehicle-inspection.of-vin': { reportNumber: 'J1' } } }, [CHECKED]],
  ['the owner uses the number of the car sold this year', { answers: reuse, registers: again() }, []],
  ['an imported car is presented', { answers: imported, registers: { 'customs.of-vin': byCustoms, 'vehicle-product.of-vin': null } }, [CHECKED]],
  ['a lorry of someone who lives there', { answers: lorry }, [CHECKED]],
  ['the car was won, which an officer reads', { answers: { acquisitionMode: 'prize', invoiceNumber: undefined, invoiceDate: undefined }, handedIn: ['proof-of-origin'] }, ['owner-matches-origin unknown']],
];

const troubled: [string, World, string[]][] = [
  ['the compulsory policy begins next month', { registers: { 'insurance.policies': [{ ...policy, validFrom: '2026-12-01' }] } }, ['compulsory-insurance fails', 'taxes-paid unknown', 'tax-proof missing']],
  ['a private person wants a lorry for hazardous goods', { answers: tanker, registers: { 'transport.road-permit': null } }, ['use-nature-permitted fails', CHECKED, 'transport-permit missing']],
  ['the car was made more than two years ago and is not inspected', { answers: { manufactureDate: '2024-05-08' }, registers: { 'vehicle-product.of-vin': { ...known, manufacturedOn: '2024-05-08' } } }, ['safety-inspection fails', 'inspection-certificate missing']],
  ['the number was given up more than two years ago', { answers: reuse, registers: again({ givenUpOn: '2024-08-01' }) }, ['number-available fails']],
  ['the invoice names another buyer', { registers: { 'tax.vehicle-invoice': { ...bought, buyerNumber: company.uscc } } }, ['owner-matches-origin fails']],
  ['the invoice is for another car', { registers: { 'tax.vehicle-invoice': { ...bought, vin: 'LSVA12348T2000202' } } }, ['owner-matches-origin fails']],
  ['no invoice is found', { registers: { 'tax.vehicle-invoice': null } }, ['owner-matches-origin unknown', 'proof-of-origin missing']],
  ['the engine differs from the conformity certificate', { answers: { engineNumber: 'X1' } }, ['vin-valid fails']],
  ['the maker’s data are not found', { registers: { 'vehicle-product.of-vin': null }, answers: booked }, ['vin-valid unknown', 'product-permitted unknown', 'safety-inspection fails', CHECKED, 'conformity-certificate missing', 'inspection-certificate missing']],
  ['the model is not announced', { registers: { 'vehicle-product.of-vin': { ...known, isAnnounced: false } } }, ['product-permitted fails']],
  ['customs does not know the car', { answers: imported }, ['vin-valid unknown', 'product-permitted unknown', CHECKED, 'import-certificate missing']],
  ['customs has another certificate', { answers: imported, registers: { 'customs.of-vin': { ...byCustoms, importCertificateNumber: 'JK2' } } }, ['vin-valid fails', CHECKED]],
  ['it was imported more than two years ago', { answers: imported, registers: { 'customs.of-vin': { ...byCustoms, importedOn: '2024-08-01' } } }, ['safety-inspection fails', CHECKED, 'inspection-certificate missing']],
  ['it has been registered before', { registers: { 'vehicle.of-vin': { vin, status: 'deregistered' } } }, ['vin-not-registered fails']],
  ['it is seized', { registers: { 'vehicle.alerts': [{ kind: 'seized' }] } }, ['not-seized fails']],
  ['it is stolen', { registers: { 'vehicle.alerts': [{ kind: 'stolen' }] } }, ['not-stolen fails']],
  ['it is a taxi of ten years', { answers: { useNature: 'taxi', manufactureDate: '2016-05-08', ...booked }, registers: { 'vehicle-product.of-vin': { ...known, manufacturedOn: '2016-05-08' } } }, ['not-scrap fails', 'safety-inspection fails', CHECKED, 'inspection-certificate missing']],
  ['the purchase tax is not paid', { registers: { 'tax.vehicle-purchase-tax': { status: 'unpaid' } } }, ['taxes-paid fails', 'tax-proof missing']],
  ['the tax authority does not know', { registers: { 'tax.vehicle-purchase-tax': null } }, ['taxes-paid unknown', 'tax-proof missing']],
  ['the vehicle-and-vessel tax is not paid', { registers: { 'insurance.policies': [{ ...policy, vesselTax: 'unpaid' }] } }, ['taxes-paid fails', 'tax-proof missing']],
  ['it was in an accident', { registers: { 'accident.of-vin': [{ caseNumber: 'S1' }] } }, ['safety-inspection fails', 'inspection-certificate missing']],
  ['the permit of the carrier is for other uses', { ...company2, registers: { ...companyRegisters, 'vehicle-inspection.of-vin': {}, 'transport.road-permit': { ...permit, uses: ['goods'] } } }, ['use-nature-permitted fails', CHECKED]],
  ['the owner of a lorry lives elsewhere', { answers: lorry, registers: { 'population.person': { ...owner, registeredRegion: '410702' } } }, ['domicile-in-jurisdiction fails', CHECKED]],
  ['the check of a lorry is not booked', { answers: { ...lorry, inspectionDate: undefined } }, ['vehicle-checked fails']],
  ['it is an ambulance', { answers: { useNature: 'ambulance', ...booked } }, ['special-equipment unknown', CHECKED]],
  ['the number is reserved for somebody else', { registers: { 'vehicle.plate-number': { ...reserved, reservedFor: company.uscc } } }, ['number-available fails']],
  ['the owner is a minor who applies alone', { submitter: child, registers: { 'population.person': { ...owner, idNumber: child.documentNumber, registeredRegion: '410105' }, 'tax.vehicle-invoice': { ...bought, buyerNumber: child.documentNumber }, 'vehicle.plate-number': { ...reserved, reservedFor: child.documentNumber } } }, ['minor-through-guardian fails']],
  ['the applicant got a registration by fraud two years ago', { registers: { 'vehicle.registration-bars': [{ ground: 'fraud', decidedOn: '2024-11-24' }] } }, ['no-registration-ban fails']],
];

describe('the first registration of a vehicle', () => {
  it.each(ready)('waits for people alone when %s', (_title, situation, expected) => {
    expect(troubleOf(world(situation))).toEqual(expected);
  });

  it.each(troubled)('meets trouble when %s', (_title, situation, expected) => {
    expect(troubleOf(world(situation))).toEqual(expected);
  });

  it('asks for the VIN again when its check digit is wrong', () => {
    expect(() => world({ answers: { vin: 'LSVNV4185S2031467' } })).toThrow('vin');
  });

  it('makes the record of the vehicle', () => {
    const given = decided(world({}));
    expect(service.jurisdiction(given)).toEqual({ kind: 'vehicle-office', regionCode: '410100' });
    expect(service.charges(given).map(({ yuan }) => yuan)).toEqual([100, 10, 10]);
    expect(service.effects(given)).toEqual([
      {
        register: 'vehicle',
        kind: 'register',
        data: {
          vin, plateNumber: '豫A8K56Q', plateType: 'small-car', engineNumber: 'EA2110201', brandModel: '大众牌SVW71410NJ', category: 'small-passenger', energyType: 'petrol', useNature: 'non-operating', bodyColour: ['white'], approvedPassengers: 5, approvedMass: null,
          manufacturedOn: '2026-09-24', firstRegisteredOn: today, ownerType: 'individual', ownerDocumentNumber: owner.idNumber, ownerName: owner.name, ownerAddress: '河南省郑州市金水区花园路1号', ownedSince: today, issuingOffice: given.office.code,
          certificateNumber: '419900000007', licenceSerial: '410000000007', inspectionValidUntil: '2028-11-30', scrapOn: null, status: 'normal',
        },
      },
    ]);
    expect(service.result.rows(given).map(({ value }) => value.zh)).toEqual(expect.arrayContaining([owner.name, '豫A8K56Q', vin]));
  });

  it('names the company as the owner', () => {
    expect(service.effects(decided(world({ ...company2, registers: companyRegisters })))).toMatchObject([{ data: { ownerName: company.name, ownerAddress: company.record.address, plateType: 'large-car', scrapOn: '2036-11-23', inspectionValidUntil: '2027-11-30' } }]);
  });
});

describe('kinds of vehicles', () => {
  it.each([
    ['small-passenger', 'non-operating', 'plug-in-hybrid', 'small-new-energy'],
    ['large-passenger', 'public-transit', 'battery-electric', 'large-new-energy'],
    ['medium-passenger', 'tourist-passenger', 'diesel', 'large-car'],
    ['trailer', 'goods', 'none', 'trailer'],
    ['motorcycle', 'non-operating', 'petrol', 'motorcycle'],
    ['small-passenger', 'driver-training', 'petrol', 'driver-training'],
  ] as const)('%s for %s with %s bears plates %s', (category, use, energy, expected) => {
    expect(plateTypeOf({ category, use, energy })).toBe(expected);
  });

  it.each([
    ['small-passenger', 'non-operating', null],
    ['small-passenger', 'taxi', 8],
    ['medium-passenger', 'road-passenger', 15],
    ['large-passenger', 'non-operating', 20],
    ['heavy-goods', 'hazardous-goods', 10],
    ['low-speed', 'goods', 9],
  ] as const)('%s for %s may be used for so many years: %s', (category, use, expected) => {
    expect(yearsOfUse({ category, use })).toBe(expected);
  });

  it('count from manufacture after standing for two years', () => {
    expect(scrapDay({ category: 'heavy-goods', use: 'goods', manufacturedOn: '2023-01-01', registeredOn: '2026-01-01' })).toBe('2038-01-01');
  });

  it('are inspected after one year or two', () => {
    expect(firstInspectionPeriod({ category: 'motorcycle', use: 'non-operating' }, today)).toBe('2028-11-30');
    expect(firstInspectionPeriod({ category: 'small-passenger', use: 'rental' }, today)).toBe('2027-11-30');
  });
});
