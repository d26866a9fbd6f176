import { addDays, makeUscc } from '@yichuang/kernel';

import { decided, today, troubleOf } from '../../../../test/support/assess-world.js';
import { carriage, carrierPermit, crew, licence, transportVehicle, truck } from '../../../../test/support/carriage-cases.js';
import { buyer, goodsWorld, people, sellerPermit, type GoodsWorld } from '../../../../test/support/goods-cases.js';
import { explosivesTransportLicence as service } from './explosives-transport-licence.js';

const carrier = makeUscc('91410181MA2700907');
const inOrder = carriage(carrier);
const bought = { number: '豫爆购0000000018', holderNumber: buyer, validUntil: '2027-11-01', details: { items: [{ kind: 'industrial-explosive', quantity: 6_000 }, { kind: 'electronic-detonator', quantity: 4_000 }] } };
const carried = (quantity: number, validUntil: string) => ({ number: 'T1', holderNumber: buyer, validUntil, details: { basisPermitNumber: bought.number, items: [{ kind: 'industrial-explosive', quantity }] } });
/** One question answers for purchases and transports alike: what differs is the number. */
const holders = (...held: object[]) => ({ 'public-order-licence.holders': held });

const world = goodsWorld(service, {
  answers: inOrder.answers,
  handedIn: ['safety-sheet', 'transport-contract'],
  registers: { ...inOrder.registers, ...holders(bought), 'public-order-licence.used': [], 'dangerous-goods.store': { address: '某库', regionCode: '410181', operatorUscc: buyer, capacity: {}, stock: {} } },
});
const judged = ['crew-qualified-and-clean unknown', 'route-allowed unknown'];
const line = { kind: 'industrial-explosive', specification: '乳化炸药', quantity: 6_000, unit: 'kilogram', packagingMaterial: '箱', packagingMethod: '箱' };
const detonators = { ...line, kind: 'electronic-detonator', quantity: 500, unit: 'piece' };

describe('a licence to carry explosives', () => {
  it.each<[string, GoodsWorld, string[]]>([
    ['6,000 kg bought under a licence travel with a clean crew', {}, []],
    ['a maker carries on its own permit', { answers: { basisKind: 'production', basisPermitNumber: 'P1' }, registers: { 'emergency-management.permit': sellerPermit({ uscc: buyer, kind: 'production', covers: ['industrial-explosive'] }) } }, []],
    ['detonators travel alone', { answers: { items: [{ ...detonators, quantity: 4_000 }] } }, ['vehicle-fit unknown']],
    ['both travel in separated compartments', { answers: { items: [line, detonators], vehicleCompartments: 'separated' }, registers: { 'transport.vehicles': [{ ...transportVehicle, isSeparated: true }] } }, ['vehicle-fit unknown']],
    ['the compartments are separated only by the form', { answers: { items: [line, detonators], vehicleCompartments: 'separated' } }, ['vehicle-fit unknown', 'no-incompatible-load unknown']],
    ['they are imported', { answers: { basisKind: 'import-export' }, handedIn: ['safety-sheet', 'transport-contract', 'basis-permit'] }, ['covered-by-a-permit unknown']],
    ['an earlier transport is on its way', { registers: holders(bought, carried(0, today)) }, []],
    ['the seller applies', { answers: { sellerUscc: buyer }, handedIn: ['safety-sheet', 'transport-contract'] }, ['applicant-is-consignee fails']],
    ['the destination is nobody’s store', { registers: { 'dangerous-goods.store': null } }, ['applicant-is-consignee unknown']],
    ['7,000 kg are carried where 6,000 were bought', { answers: { items: [{ ...line, quantity: 7_000 }] } }, ['covered-by-a-permit fails', 'basis-permit missing']],
    ['2,000 kg have been carried already', { registers: holders(bought, carried(2_000, today)) }, ['covered-by-a-permit fails', 'basis-permit missing']],
    ['2,000 kg were carried on a licence that was handed back', { registers: { ...holders(bought), 'public-order-licence.used': [carried(2_000, today)] } }, ['covered-by-a-permit fails', 'basis-permit missing']],
    ['some of it is of no listed kind', { answers: { items: [line, { ...line, kind: 'other', quantity: 1, unit: 'piece' }] } }, ['covered-by-a-permit unknown', 'vehicle-fit unknown', 'basis-permit missing']],
    ['nothing was bought under this number', { registers: holders() }, ['covered-by-a-permit fails', 'basis-permit missing']],
    ['the permit of the maker is for something else', { answers: { basisKind: 'sales', basisPermitNumber: 'P1' }, registers: { 'emergency-management.permit': sellerPermit({ uscc: buyer, covers: ['shock-tube'] }) } }, ['covered-by-a-permit fails', 'basis-permit missing']],
    ['the carrier may carry liquids only', { registers: { 'transport.road-permit': { ...carrierPermit, holderNumber: carrier, classes: ['3'] } } }, ['carrier-licensed fails']],
    ['the carrier’s permit is another’s', { registers: { 'transport.road-permit': { ...carrierPermit, holderNumber: buyer } } }, ['carrier-licensed unknown', 'carrier-permit missing']],
    ['both qualifications are the driver’s', { registers: { 'transport.crew': crew.map((each) => ({ ...each, idNumber: people.first.documentNumber })) } }, ['carrier-permit missing']],
    ['the carrier’s permit is not shared', { registers: { 'transport.road-permit': null } }, ['carrier-licensed unknown', 'carrier-permit missing']],
    ['the inspection ends before the trip', { registers: { 'vehicle.by-plate': { ...truck, inspectionValidUntil: today } } }, ['vehicle-fit fails']],
    ['the vehicle has no positioning device', { registers: { 'transport.vehicles': [{ ...transportVehicle, hasPositioning: false }] } }, ['vehicle-fit fails']],
    ['the vehicle is too small', { registers: { 'transport.vehicles': [{ ...transportVehicle, ratedLoadKilograms: 5_999 }] } }, ['vehicle-fit fails']],
    ['explosive and detonators travel in a single compartment', { answers: { items: [line, detonators] } }, ['vehicle-fit unknown', 'no-incompatible-load fails']],
    ['one person is driver and escort', { answers: { escort: people.first } }, ['crew-qualified-and-clean fails', 'carrier-permit missing']],
    ['the driving licence is detained', { registers: { 'driver.licence': { ...licence, status: 'detained' } } }, ['crew-qualified-and-clean fails']],
    ['the driver may drive cars only', { registers: { 'driver.licence': { ...licence, classes: [{ class: 'C1', acquiredOn: '2010-01-01' }] } } }, ['crew-qualified-and-clean fails']],
    ['the driver is in the year of probation', { registers: { 'driver.licence': { ...licence, classes: [{ class: 'A2', acquiredOn: '2026-03-01' }] } } }, ['crew-qualified-and-clean fails']],
    ['the permit and the certificate name a division of class 1', { registers: { 'transport.road-permit': { ...carrierPermit, holderNumber: carrier, classes: ['1.1'] }, 'transport.vehicles': [{ ...transportVehicle, classes: ['1.1'] }] } }, []],
    ['the certificate does not cover explosives', { registers: { 'transport.vehicles': [{ ...transportVehicle, classes: ['3'] }] } }, ['vehicle-fit fails']],
    ['the route ends elsewhere', { answers: { route: [{ road: 'G30', regionCode: '410181' }, { road: 'S1', regionCode: '410182' }] } }, ['route-allowed fails']],
    ['a licence was due back 12 days ago', { registers: holders(bought, carried(0, addDays(today, -15))) }, ['no-overdue-licence fails']],
    ['explosive is counted in pieces', { answers: { items: [{ ...line, quantity: 1, unit: 'piece' }] } }, ['vehicle-fit unknown', 'units-fit fails']],
    ['the trip takes eight days', { answers: { startDate: today, endDate: addDays(today, 8) } }, ['trip-dates fails']],
    ['the trip begins in eleven days', { answers: { startDate: addDays(today, 11), endDate: addDays(today, 12) } }, ['trip-dates fails']],
  ])('is judged when %s', (_title, known, expected) => {
    expect(troubleOf(world(known)).filter((each) => !judged.includes(each))).toEqual(expected);
  });

  it('says the same of a crew without qualifications as of one with a record: an officer looks', () => {
    expect(troubleOf(world({ registers: { 'transport.crew': crew.slice(1) } }))).toContain('crew-qualified-and-clean unknown');
  });

  it('lets an officer, and nobody else, read that the escort was sentenced in 2014', () => {
    const convicted = world({ registers: { 'criminal-record.convicted': [{ personNumber: people.second.documentNumber, name: people.second.name }] } });
    expect(convicted.findings).toEqual(world().findings);
    expect(convicted.seen['convicted']).toMatchObject({ key: `${people.first.documentNumber}>${people.second.documentNumber}`, value: [{ name: people.second.name }] });
  });

  it('takes its goods from the purchase licence', () => {
    const granted = decided(world());
    expect(service.effects(granted).map(({ data }) => data)).toMatchObject([{ kind: 'explosives-transport', validFrom: addDays(today, 3), validUntil: addDays(today, 4), details: { basisPermitNumber: bought.number, items: [{ kind: 'industrial-explosive', quantity: 6_000 }], plateNumber: '豫A9D001', driver: people.first.documentNumber } }]);
    expect(service.jurisdiction(granted)).toEqual({ kind: 'county-bureau', regionCode: '410181' });
    expect(service.result.rows(granted).map(({ value }) => value.zh)).toContain('工业炸药6000千克');
  });
});
