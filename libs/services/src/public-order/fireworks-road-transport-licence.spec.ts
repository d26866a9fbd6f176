import { addDays, makeUscc } from '@yichuang/kernel';

import { decided, today, troubleOf } from '../../../../test/support/assess-world.js';
import { carriage, carrierPermit, crew, transportVehicle, truck } from '../../../../test/support/carriage-cases.js';
import { buyer, goodsWorld, people, sellerPermit, type GoodsWorld } from '../../../../test/support/goods-cases.js';
import { fireworksRoadTransportLicence as service } from './fireworks-road-transport-licence.js';

const carrier = makeUscc('91410181MA2700907');
const inOrder = carriage(carrier);
const fireworks = ['fireworks', 'firecrackers'];

const world = goodsWorld(service, {
  answers: { ...inOrder.answers, consigneeName: '河南理化大学', vehicleTransportCertificateNumber: 'V1', driverQualificationNumber: 'D1', escortQualificationNumber: 'E1' },
  handedIn: ['sales-contract', 'quality-certificate'],
  registers: {
    ...inOrder.registers,
    'emergency-management.permit': sellerPermit({ uscc: buyer, kind: 'wholesale', covers: fireworks }),
    'emergency-management.permits-of-holder': [sellerPermit({ kind: 'wholesale', covers: fireworks })],
    'public-order-licence.holders': [],
  },
});
const judged = ['contract-and-quality unknown', 'route-allowed unknown'];
const line = { kind: 'fireworks', specification: '组合烟花', grade: 'C', boxes: 480, netExplosiveMassGrams: 576_000, grossMassKilograms: 4_200 };
const permit = (changes: object) => ({ 'emergency-management.permit': { ...sellerPermit({ uscc: buyer, kind: 'wholesale', covers: fireworks }), ...changes } });

describe('a licence to carry fireworks', () => {
  it.each<[string, GoodsWorld, string[]]>([
    ['a wholesaler sends 480 boxes of grade C to another', {}, []],
    ['a producer sends shells to the host of a display, from the origin', { answers: { applyIn: 'origin', consignorPermitKind: 'production', goods: [{ ...line, kind: 'display-shells', grade: 'A' }] }, registers: { ...permit({ kind: 'production', covers: ['display-shells'] }), 'emergency-management.permits-of-holder': [], 'public-order-licence.holders': [{ number: '1', validUntil: null }] } }, ['consignee-lawful unknown']],
    ['nothing is known of the consignee', { registers: { 'emergency-management.permits-of-holder': [] } }, ['consignee-lawful unknown']],
    ['the carrier’s permit covers class 3 only', { registers: { 'transport.road-permit': { ...carrierPermit, holderNumber: carrier, classes: ['3'] } } }, ['carrier-licensed fails']],
    ['one person is driver and escort', { answers: { escort: people.first } }, ['driver-and-escort-qualified fails', 'crew-qualifications missing']],
    ['the inspection ends two days before the last day', { registers: { 'vehicle.by-plate': { ...truck, inspectionValidUntil: addDays(today, 1) } } }, ['vehicle-fit fails']],
    ['the consignor holds a retail permit', { registers: permit({ kind: 'retail' }) }, ['consignor-licensed fails']],
    ['the consignor’s permit ends before the trip does', { registers: permit({ validUntil: today }) }, ['consignor-licensed fails']],
    ['the consignor’s permit is for other goods', { registers: permit({ covers: ['firecrackers'] }) }, ['consignor-licensed fails']],
    ['the consignor’s permit is another’s', { registers: permit({ uscc: 'x' }) }, ['consignor-licensed unknown', 'consignor-permit missing']],
    ['fuse and finished goods are in one vehicle', { answers: { goods: [line, { ...line, kind: 'fuse', grade: undefined, grossMassKilograms: 10 }] }, registers: { ...permit({ covers: [...fireworks, 'fuse'] }), 'emergency-management.permits-of-holder': [sellerPermit({ kind: 'wholesale', covers: [...fireworks, 'fuse'] })] } }, ['no-mixed-load fails']],
    ['the load is heavier than the vehicle may carry', { answers: { goods: [{ ...line, grossMassKilograms: 9_991 }] } }, ['vehicle-fit fails']],
    ['the certificate is that of another vehicle', { registers: { 'transport.vehicles': [{ ...transportVehicle, number: 'V2' }] } }, ['vehicle-fit fails']],
    ['the number of a qualification is wrong', { answers: { driverQualificationNumber: 'D2' } }, ['driver-and-escort-qualified fails']],
    ['the escort is not qualified', { registers: { 'transport.crew': crew.slice(0, 1) } }, ['driver-and-escort-qualified unknown', 'crew-qualifications missing']],
    ['the route begins elsewhere', { answers: { originRegionCode: '410105' } }, ['route-allowed fails']],
    ['the place of application lies outside Henan', { answers: { applyIn: 'origin', originRegionCode: '430181', route: [{ road: 'G4', regionCode: '430181' }, { road: 'G310', regionCode: '411402' }] } }, ['route-allowed fails']],
    ['the trip takes eight days', { answers: { startDate: today, endDate: addDays(today, 8) } }, ['trip-dates fails']],
    ['contract and certificate are missing', { handedIn: [] }, ['sales-contract missing', 'quality-certificate missing']],
  ])('is judged when %s', (_title, known, expected) => {
    expect(troubleOf(world(known)).filter((each) => !judged.includes(each))).toEqual(expected);
  });

  it.each([
    ['destination', '411402'],
    ['origin', '411403'],
  ])('is decided at the %s where the applicant wants it', (applyIn, regionCode) => {
    expect(service.jurisdiction(decided(world({ answers: { applyIn } })))).toEqual({ kind: 'county-bureau', regionCode });
  });

  it('speaks of a display only while it lies ahead, and tells nothing of a vehicle by its plate', () => {
    const known = (validUntil: string) => world({ registers: { 'emergency-management.permits-of-holder': [], 'public-order-licence.holders': [{ number: '1', validUntil }] } });
    const said = (validUntil: string) => JSON.stringify(known(validUntil).findings.find(({ id }) => id === 'consignee-lawful'));
    expect(said(addDays(today, 3))).toContain('焰火燃放许可');
    expect(said(addDays(today, 2))).not.toContain('焰火燃放许可');
    expect(service.prefill(decided(world()))).not.toHaveProperty('vehicleTransportCertificateNumber');
  });

  it('is entered for one trip, and says so', () => {
    const granted = decided(world());
    expect(service.effects(granted).map(({ data }) => data)).toMatchObject([{ kind: 'fireworks-transport', validFrom: addDays(today, 2), validUntil: addDays(today, 3), details: { goods: [{ kind: 'fireworks', boxes: 480, grossMassKilograms: 4_200 }], plateNumber: '豫A9D001' } }]);
    expect(service.result.rows(granted).map(({ value }) => value.zh)).toContain('烟花类（组合烟花49发）480箱');
  });
});
