import type { Party } from '@yichuang/definition';
import { makeUscc } from '@yichuang/kernel';

import { assessed, decided, today, troubleOf, type Assessed } from '../../../../test/support/assess-world.js';
import { company, partyOf, personOf } from '../../../../test/support/vehicle-cases.js';
import { hazardousGoodsRoadPass as service } from './hazardous-goods-road-pass.js';
import { isCas } from './hazardous-pass-form.js';

interface World {
  readonly answers?: Readonly<Record<string, unknown>>;
  readonly registers?: Readonly<Record<string, unknown>>;
  readonly handedIn?: readonly string[];
  readonly submitter?: Party;
  readonly row?: object;
}

const driver = personOf('路长平', '1983-04-05');
const second = personOf('安行', '1985-04-05');
const escort = personOf('卫长安', '1990-06-07');
const row = {
  plateNumber: '豫EA3301',
  transportCertificateNumber: 'T1',
  mainDriver: partyOf(driver),
  mainDriverQualification: 'Q1',
  escort: partyOf(escort),
  escortQualification: 'Q2',
  grossLoad: 5_400,
};
const lorry = { plateNumber: '豫EA3301', plateType: 'large-car', category: 'heavy-goods', useNature: 'hazardous-goods', inspectionValidUntil: '2027-06-30', seized: false, approvedMass: 9_900 };
const certificate = { number: 'T1', plateNumber: '豫EA3301', classes: ['6.1'], ratedLoadKilograms: 9_900, isSeparated: false, hasPositioning: true, validUntil: '2027-06-30' };
const licence = { licenceNumber: driver.idNumber, classes: [{ class: 'B2', acquiredOn: '2010-01-01' }], status: 'normal' };
const qualification = (idNumber: string, number: string, role: string) => ({ number, idNumber, role, validUntil: '2029-01-01' });
const crew = [qualification(driver.idNumber, 'Q1', 'driver'), qualification(escort.idNumber, 'Q2', 'escort')];
const permit = { number: 'K1', holderNumber: company.uscc, uses: ['hazardous-goods'], classes: ['6.1', '8'], validUntil: '2028-01-01' };
const bought = { number: '豫剧购3300000001', holderNumber: company.uscc, validUntil: '2027-01-01', details: { items: [{ kind: '143-33-9', quantity: 20_000, unit: 'kilogram' }] } };
const cyanide = { cas: '143-33-9', name: '氰化钠', isHighlyToxic: true };

const world = ({ answers, registers, handedIn = ['route-plan', 'safety-data-sheet'], submitter = partyOf(company.representative), row: over }: World): Assessed =>
  assessed(service, {
    submitter,
    answers: {
      uscc: company.uscc,
      organisationName: company.name,
      legalRepresentative: company.legalRepresentative,
      handler: submitter,
      consignorUscc: company.uscc,
      buyerUscc: company.uscc,
      carrierUscc: company.uscc,
      carrierPermitNumber: 'K1',
      vehicles: [{ ...row, ...over }],
      ...answers,
    },
    handedIn,
    registers: {
      'organisation.by-uscc': company.record,
      'emergency-management.listed-chemicals': [cyanide],
      'public-order-licence.holders': [bought],
      'transport.road-permit': permit,
      'vehicle.of-numbers': [lorry],
      'transport.vehicles': [certificate],
      'driver.licences': [licence],
      'transport.crew': crew,
      ...registers,
    },
  });

const SEEN = ['route-allowed unknown', 'vehicle-inspected unknown'];
const [ROUTE, CHECK] = SEEN as [string, string];
const gas = { applicationKind: 'restricted-area', buyerUscc: undefined, sellerUscc: undefined, purchaseDocumentType: undefined, purchaseDocumentNumber: undefined, chemicalName: '液化石油气', casNumber: '68476-85-7', unNumber: '1075', physicalForm: 'gas', packaging: 'tank', restrictedArea: '新乡市环城限行区', reasonDetail: '夜间向加气站送气。' };
const gasRegisters = { 'emergency-management.listed-chemicals': [{ cas: '68476-85-7', name: '液化石油气', isHighlyToxic: false }], 'transport.road-permit': { ...permit, classes: ['2.1'] }, 'transport.vehicles': [{ ...certificate, classes: ['2.1'] }] };
const twoDrivers = { secondDriver: partyOf(second), secondDriverQualification: 'Q3' };
const useful = { number: 'U1', uscc: company.uscc, kind: 'use', covers: ['143-33-9'], validUntil: '2027-01-01', status: 'valid' };
const onPermit = { purchaseDocumentType: 'safety-use-permit', purchaseDocumentNumber: 'U1' };

const ready: [string, World][] = [
  ['a highly toxic gas goes with a carrier of gases', {
    answers: { chemicalName: '氯', casNumber: '7782-50-5', unNumber: '1017', physicalForm: 'gas', packaging: 'cylinder' },
    registers: {
      'emergency-management.listed-chemicals': [{ cas: '7782-50-5', name: '氯', isHighlyToxic: true }],
      'public-order-licence.holders': [{ ...bought, details: { items: [{ kind: '7782-50-5', quantity: 20_000, unit: 'kilogram' }] } }],
      'transport.road-permit': { ...permit, classes: ['2'] },
      'transport.vehicles': [{ ...certificate, classes: ['2'] }],
    },
  }],
  ['a consignor sends 5,000 kg of sodium cyanide on a permit for 20,000 kg', {}],
  ['two qualified drivers take turns', { row: twoDrivers, registers: { 'driver.licences': [licence, { ...licence, licenceNumber: second.idNumber }], 'transport.crew': [...crew, qualification(second.idNumber, 'Q3', 'driver')] } }],
  ['a gas truck must cross a restricted belt at night', { answers: gas, registers: gasRegisters, handedIn: ['route-plan'] }],
  ['the buyer uses the chemical on a permit of its own', { answers: onPermit, registers: { 'emergency-management.permit': useful } }],
  ['a tractor draws a tank', { row: { trailerPlateNumber: '豫E3301挂' }, registers: { 'vehicle.of-numbers': [{ ...lorry, category: 'tractor', approvedMass: null }, { ...lorry, plateNumber: '豫E3301挂', category: 'trailer', approvedMass: 30_000 }], 'driver.licences': [{ ...licence, classes: [{ class: 'A2', acquiredOn: '2010-01-01' }] }] } }],
];

const troubled: [string, World, string[]][] = [
  ['no organisation applies', { registers: { 'organisation.by-uscc': null } }, ['applicant-entitled fails', 'carrier-permit fails', ...SEEN, 'organisation-registered fails']],
  ['the carrier applies for highly toxic goods', { answers: { consignorUscc: makeUscc('91410502MA3300003') } }, ['applicant-entitled fails', ...SEEN]],
  ['a unit that neither sends nor carries applies for a restricted area', { answers: { ...gas, consignorUscc: makeUscc('91410502MA3300003'), carrierUscc: makeUscc('91410502MA3300002') }, registers: { ...gasRegisters, 'transport.road-permit': { ...permit, holderNumber: makeUscc('91410502MA3300002'), classes: ['2'] } }, handedIn: ['route-plan'] }, ['applicant-entitled fails', ...SEEN]],
  ['a handler has no electronic authorisation', { submitter: partyOf(driver) }, ['applicant-entitled unknown', ...SEEN]],
  ['more is to be carried than is left', { answers: { quantity: 25_000 }, row: { grossLoad: 9_900 } }, ['purchase-permit fails', ROUTE, 'quantity-within-load fails', CHECK, 'purchase-document missing']],
  ['passes have been given for most of it', { registers: { 'hazardous-pass.carried': { kilograms: 16_000 } } }, ['purchase-permit fails', ...SEEN, 'purchase-document missing']],
  ['the purchase permit is not the buyer’s', { registers: { 'public-order-licence.holders': [] } }, ['purchase-permit fails', ...SEEN, 'purchase-document missing']],
  ['the purchase permit has ended', { registers: { 'public-order-licence.holders': [{ ...bought, validUntil: '2026-11-01' }] } }, ['purchase-permit fails', ...SEEN, 'purchase-document missing']],
  ['the purchase permit counts litres', { registers: { 'public-order-licence.holders': [{ ...bought, details: { items: [{ kind: '143-33-9', quantity: 20, unit: 'litre' }] } }] } }, ['purchase-permit unknown', ...SEEN, 'purchase-document missing']],
  ['the goods come through customs', { answers: { purchaseDocumentType: 'customs' }, handedIn: ['route-plan', 'safety-data-sheet', 'purchase-document'] }, ['purchase-permit unknown', ...SEEN]],
  ['the permit is one to trade, not to use', { answers: onPermit, registers: { 'emergency-management.permit': { ...useful, kind: 'trade' } } }, ['purchase-permit fails', ...SEEN, 'purchase-document missing']],
  ['the use permit was revoked', { answers: onPermit, registers: { 'emergency-management.permit': { ...useful, status: 'revoked' } } }, ['purchase-permit fails', ...SEEN, 'purchase-document missing']],
  ['the use permit is not found', { answers: onPermit }, ['purchase-permit unknown', ...SEEN, 'purchase-document missing']],
  ['the main driver is in probation', { registers: { 'driver.licences': [{ ...licence, classes: [{ class: 'B2', acquiredOn: '2026-03-01' }] }] } }, ['driver-qualified fails', ...SEEN, 'staff-documents missing']],
  ['the driver has a licence for cars', { registers: { 'driver.licences': [{ ...licence, classes: [{ class: 'C1', acquiredOn: '2010-01-01' }] }] } }, ['driver-qualified fails', ...SEEN, 'staff-documents missing']],
  ['the driver is of another province', { registers: { 'driver.licences': [] } }, ['driver-qualified unknown', ...SEEN, 'staff-documents missing']],
  ['the driver is not qualified', { registers: { 'transport.crew': crew.slice(1) } }, ['driver-qualified fails', ...SEEN, 'staff-documents missing']],
  ['the escort drives', { row: { escort: partyOf(driver) } }, ['escort-qualified fails', ...SEEN, 'staff-documents missing']],
  ['the escort is not qualified', { row: { escortQualification: 'Q9' } }, ['escort-qualified fails', ...SEEN, 'staff-documents missing']],
  ['the carrier’s permit expires before the journey ends', { registers: { 'transport.road-permit': { ...permit, validUntil: '2026-12-01' } } }, ['carrier-permit fails', ...SEEN]],
  ['the carrier’s permit does not cover toxic substances', { registers: { 'transport.road-permit': { ...permit, classes: ['3'] } } }, ['carrier-permit fails', ...SEEN]],
  ['the permit is another carrier’s', { registers: { 'transport.road-permit': { ...permit, holderNumber: makeUscc('91410502MA3300002') } } }, ['carrier-permit unknown', ...SEEN, 'carrier-permit missing']],
  ['the carrier’s permit is of another province', { registers: { 'transport.road-permit': null } }, ['carrier-permit unknown', ...SEEN, 'carrier-permit missing']],
  ['a liquid goes into a restricted area', { answers: { ...gas, physicalForm: 'liquid' }, registers: gasRegisters, handedIn: ['route-plan'] }, ['carrier-permit unknown', 'vehicle-permit unknown', ...SEEN]],
  ['the lorry is for ordinary goods', { registers: { 'vehicle.of-numbers': [{ ...lorry, useNature: 'goods' }] } }, ['vehicle-permit fails', ...SEEN]],
  ['the lorry is seized', { registers: { 'vehicle.of-numbers': [{ ...lorry, seized: true }] } }, ['vehicle-permit fails', ...SEEN]],
  ['its inspection ends on the way', { registers: { 'vehicle.of-numbers': [{ ...lorry, inspectionValidUntil: '2026-12-01' }] } }, ['vehicle-permit fails', ...SEEN]],
  ['its positioning is off line', { registers: { 'transport.vehicles': [{ ...certificate, hasPositioning: false }] } }, ['vehicle-permit fails', ...SEEN]],
  ['its certificate has another number', { row: { transportCertificateNumber: 'T9' } }, ['vehicle-permit fails', ...SEEN, 'vehicle-documents missing']],
  ['its certificate ends on the way', { registers: { 'transport.vehicles': [{ ...certificate, validUntil: '2026-12-01' }] } }, ['vehicle-permit fails', ...SEEN]],
  ['its certificate does not cover toxic substances', { registers: { 'transport.vehicles': [{ ...certificate, classes: ['3'] }] } }, ['vehicle-permit fails', ...SEEN]],
  ['the lorry is of another province', { registers: { 'vehicle.of-numbers': [] } }, ['vehicle-permit unknown', ...SEEN, 'vehicle-documents missing']],
  ['neither its register nor its certificate tells the load', { registers: { 'vehicle.of-numbers': [], 'transport.vehicles': [] } }, ['vehicle-permit unknown', ROUTE, 'quantity-within-load unknown', CHECK, 'vehicle-documents missing']],
  ['it is overloaded', { row: { grossLoad: 12_000 } }, [ROUTE, 'quantity-within-load fails', CHECK]],
  ['the substance is not listed', { registers: { 'emergency-management.listed-chemicals': [] } }, ['substance-on-list fails', ...SEEN]],
  ['the substance is called otherwise', { answers: { chemicalName: '山奈钠' } }, ['substance-on-list fails', ...SEEN]],
  ['the substance is not highly toxic', { registers: { 'emergency-management.listed-chemicals': [{ ...cyanide, isHighlyToxic: false }] } }, ['substance-on-list fails', ...SEEN]],
  ['the transport is in four months', { answers: { startTime: '2027-03-23T08:00', endTime: '2027-03-23T20:00' } }, [...SEEN, 'applied-in-time fails']],
  ['the county is neither that of departure nor of destination', { answers: { acceptingOffice: '410105' } }, [...SEEN, 'applied-in-time fails']],
];

describe('a pass for hazardous goods on the road', () => {
  it.each(ready)('waits for the route and the check alone when %s', (_title, known) => {
    expect(troubleOf(world(known))).toEqual(SEEN);
  });

  it.each(troubled)('meets trouble when %s', (_title, known, expected) => {
    expect(troubleOf(world(known))).toEqual(expected);
  });

  it('asks for the CAS number again when its check digit is wrong', () => {
    expect([isCas('143-33-9'), isCas('151-50-8'), isCas('143-33-8')]).toEqual([true, true, false]);
    expect(() => world({ answers: { casNumber: '143-33-8' } })).toThrow('casNumber');
    expect(() => world({ answers: { endTime: '2026-12-03T07:00' } })).toThrow('endTime');
  });

  it('is entered with everything it says', () => {
    const given = decided(world({}));
    expect(service.jurisdiction(given)).toEqual({ kind: 'county-bureau', regionCode: '410502' });
    expect(service.effects(given)).toEqual([
      {
        register: 'hazardous-pass',
        kind: 'issue',
        data: {
          number: '豫危运0000000007', kind: 'highly-toxic', holderUscc: company.uscc, chemicalName: '氰化钠', cas: '143-33-9', quantityKilograms: 5_000, purchaseDocumentNumber: '豫剧购3300000001',
          vehicles: [{ plateNumber: '豫EA3301', trailerPlateNumber: undefined, mainDriver: partyOf(driver), secondDriver: undefined, escort: partyOf(escort) }],
          route: expect.any(String) as string, validFrom: '2026-12-03T08:00', validUntil: '2026-12-03T20:00', issuedOn: today,
        },
      },
    ]);
    expect(service.result.rows(given).map(({ value }) => value.zh)).toEqual(expect.arrayContaining(['豫危运0000000007', `${driver.name}、${escort.name}`]));
  });

  it('has a title for each kind', () => {
    const titleOf = (known: World) => service.result.titleFor?.(decided(world(known))).zh;
    expect(titleOf({})).toBe('剧毒化学品道路运输通行证');
    expect(titleOf({ answers: gas, registers: gasRegisters })).toContain('限制通行区域');
  });
});
