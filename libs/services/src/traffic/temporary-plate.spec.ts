import type { TemporaryPlatePurpose } from '@yichuang/definition';

import { assessed, decided, troubleOf, type Assessed } from '../../../../test/support/assess-world.js';
import { company, owner, partyOf } from '../../../../test/support/vehicle-cases.js';
import { temporaryPlate as service } from './temporary-plate.js';

const vin = 'LFV2A21K9M4120386';
const product = { certificateNumber: 'WAA032T20003211', engineNumber: 'EA2110321', brandModel: '大众牌SVW71410NJ', manufacturedOn: '2026-09-01', isAnnounced: true, isInspectionExempt: true, isFactoryChecked: true };
const invoice = { number: '26412000000000320321', vin, sellerNumber: '1', buyerNumber: owner.idNumber, amount: 1, issuedOn: '2026-11-19' };
const insured = (validUntil: string) => ({ 'insurance.policies': [{ policyNumber: 'P', insurer: '', validFrom: '2026-11-20', validUntil, vesselTax: 'paid' }] });
const issued = (purpose: TemporaryPlatePurpose, times: number) => ({ 'temporary-plate.of-vehicle': Array.from({ length: times }, (_one, index) => ({ number: `${index}`, purpose, validFrom: '2026-01-01', validUntil: '2026-01-30' })) });
const lists = { 'vehicle.alerts': [], 'vehicle.registration-bars': [], 'temporary-plate.of-vehicle': [], ...insured('2027-11-19') };

interface World {
  readonly answers?: object;
  readonly registers?: object;
  readonly handedIn?: readonly string[];
  readonly byCompany?: true;
}

const asCompany = { ownerType: 'organisation', uscc: company.uscc, organisationName: company.name, legalRepresentative: company.legalRepresentative, handler: company.legalRepresentative, handlerPhone: '13903710002', handledBy: undefined };

const world = ({ answers, registers, handedIn, byCompany }: World): Assessed =>
  assessed(service, {
    submitter: partyOf(byCompany ? company.representative : owner),
    answers: { ...(byCompany && asCompany), ...answers },
    handedIn,
    registers: { 'population.person': byCompany ? company.representative : owner, 'organisation.by-uscc': company.record, 'vehicle-product.of-vin': product, 'tax.vehicle-invoice': invoice, ...lists, ...registers },
  });

const motorcycle = { purpose: 'unsold', vehicleCategory: 'motorcycle', approvedPassengers: 2, daysRequested: 10, invoiceNumber: undefined };
const bus = { purpose: 'connected-vehicle', vehicleCategory: 'medium-large-passenger', daysRequested: 120, testPermitNumber: '郑智测2026-08', testPermitUntil: '2027-03-31', testRoute: '郑东新区智慧岛环线', invoiceNumber: undefined };

const granted: [string, World][] = [
  ['a car bought four days ago is insured, for the first time', {}],
  ['it is the third time', { registers: issued('purchased', 2) }],
  ['a company bought it', { byCompany: true, registers: { 'tax.vehicle-invoice': { ...invoice, buyerNumber: company.uscc } } }],
  ['it goes to another city', { answers: { travelArea: 'cross-city', departureRegionCode: '410105', destinationRegionCode: '411402' } }],
];

const troubled: [string, World, string[]][] = [
  ['a dealer moves an unsold motorcycle, for the second time', { byCompany: true, answers: motorcycle, registers: issued('unsold', 1) }, ['owner-matches-origin unknown']],
  ['an automated bus is tested', { byCompany: true, answers: bus, handedIn: ['test-permit'] }, ['entitled-purpose unknown', 'owner-matches-origin unknown']],
  ['it is the fourth time', { registers: issued('purchased', 3) }, ['issue-count fails']],
  ['a vehicle is exported twice', { answers: { purpose: 'export' }, registers: issued('export', 1), handedIn: ['export-proof'] }, ['entitled-purpose unknown', 'owner-matches-origin unknown', 'issue-count fails']],
  ['no policy is known', { registers: { 'insurance.policies': [] } }, ['compulsory-insurance fails', 'compulsory-policy missing']],
  ['the policy is on paper', { registers: { 'insurance.policies': [] }, answers: { compulsoryPolicyNumber: 'P1' }, handedIn: ['compulsory-policy'] }, ['compulsory-insurance unknown']],
  ['the vehicle is registered', { registers: { 'vehicle.of-vin': { vin, status: 'normal' } } }, ['vin-not-registered fails']],
  ['plates of a registered vehicle are being made', { answers: { purpose: 'plate-in-production' }, registers: { 'vehicle.of-vin': { vin, status: 'normal' } } }, ['owner-matches-origin unknown']],
  ['somebody else bought it', { registers: { 'tax.vehicle-invoice': { ...invoice, buyerNumber: company.uscc } } }, ['owner-matches-origin fails']],
  ['the invoice is for another car', { registers: { 'tax.vehicle-invoice': { ...invoice, vin: 'LSVA12347T2000322' } } }, ['owner-matches-origin fails', 'proof-of-origin missing']],
  ['the engine number is another', { answers: { engineNumber: 'EA1' } }, ['vehicle-agrees fails']],
  ['the model is not announced', { registers: { 'vehicle-product.of-vin': { ...product, isAnnounced: false } } }, ['product-permitted fails']],
  ['nothing is known of the vehicle', { registers: { 'vehicle-product.of-vin': null } }, ['vehicle-agrees unknown', 'product-permitted unknown', 'conformity-certificate missing']],
  ['it is stolen and seized', { registers: { 'vehicle.alerts': [{ kind: 'stolen' }, { kind: 'seized' }] } }, ['not-stolen fails', 'not-seized fails']],
  ['the applicant lied half a year ago', { registers: { 'vehicle.registration-bars': [{ ground: 'false-application', decidedOn: '2026-05-01' }] } }, ['no-registration-ban fails']],
  ['it is to begin in eight days', { answers: { startDate: '2026-12-01' } }, ['start-near fails']],
];

describe('a temporary plate', () => {
  it.each(granted)('is given at once when %s', (_title, known) => {
    expect(troubleOf(world(known))).toEqual([]);
  });

  it.each(troubled)('goes to a person when %s', (_title, known, trouble) => {
    expect(troubleOf(world(known))).toEqual(trouble);
  });

  it.each<[string, object]>([
    ['daysRequested', { daysRequested: 45 }],
    ['vin', { vin: 'LFV2A21K1M4120386' }],
  ])('has a proper %s', (field, answers) => {
    expect(() => world({ answers })).toThrow(field);
  });

  it('is valid for the days asked for, within the policy and the confirmation of a test', () => {
    const untilOf = (known: World) => service.effects(decided(world(known)))[0]?.data;
    expect(untilOf({})).toEqual({ number: '豫A000007临', vin, ownerNumber: owner.idNumber, purpose: 'purchased', area: 'within-city', validFrom: '2026-11-24', validUntil: '2026-12-08' });
    expect(untilOf({ registers: insured('2026-11-30') })).toMatchObject({ validUntil: '2026-11-30' });
    expect(untilOf({ byCompany: true, answers: bus })).toMatchObject({ validUntil: '2027-03-31', ownerNumber: company.uscc });
  });

  it('is a matter of the chosen office and costs 5 yuan', () => {
    const given = decided(world({}));
    expect(service.jurisdiction(given)).toEqual({ kind: 'vehicle-office', regionCode: '410105' });
    expect(service.charges(given).map(({ yuan }) => yuan)).toEqual([5]);
    expect(service.result.rows(given).at(-1)?.value.en).toBe('8 December 2026');
  });
});
