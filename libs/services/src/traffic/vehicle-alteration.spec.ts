import { assess, type Party } from '@yichuang/definition';

import { assessed, decided, today, troubleOf, type Assessed } from '../../../../test/support/assess-world.js';
import { car, company, mortgage, owner, partyOf, personOf } from '../../../../test/support/vehicle-cases.js';
import { vehicleAlteration as service } from './vehicle-alteration.js';

interface World {
  readonly answers?: Readonly<Record<string, unknown>>;
  readonly registers?: Readonly<Record<string, unknown>>;
  readonly handedIn?: readonly string[];
  readonly submitter?: Party;
  readonly vehicle?: object | null;
}

const noViolations = { 'violation.open-of-plates': [], 'accident.open-of-plates': [] };
const unasked = { applicationKind: undefined, changeDate: undefined, newBodyColour: undefined, inspectionSite: undefined, inspectionDate: undefined };

/** As the sample of a new colour; what another kind does not ask is left out. */
const world = ({ answers = {}, registers, handedIn = ['vehicle-photo'], submitter = partyOf(owner), vehicle = {} }: World): Assessed =>
  assessed(service, {
    submitter,
    answers: { plateNumber: car.plateNumber, acceptingOffice: '410702', ...(answers.applicationKind !== undefined && unasked), ...answers },
    handedIn,
    registers: {
      'population.person': owner,
      'vehicle.by-plate': vehicle && { ...car, ...vehicle },
      'vehicle.registration-bars': [],
      'vehicle.announced-engines': [],
      'residence.of-person': [],
      'marriage.of-person': [],
      'population.item-changes': [],
      ...noViolations,
      ...registers,
    },
  });

const CHECKED = 'vehicle-checked unknown';
const booked = { inspectionSite: '新乡市车辆管理所', inspectionDate: '2026-11-25' };
const engine = { applicationKind: 'engine', changeDate: '2026-11-17', newEngineNumber: 'EA9990001', newEngineModel: 'EA211', ...booked };
const inspected = { 'vehicle-inspection.latest': { reportNumber: 'J1', institution: '某检验站', inspectedOn: '2026-11-18' } };
const phone = { applicationKind: 'contact', changeDate: today, newPhone: '13903719876' };
const other = { ...car, vin: 'LSVA12349N2000101', plateNumber: '豫GQ818K' };
const swap = { applicationKind: 'number-swap', otherPlateNumber: other.plateNumber };
/** The register answers every question for plates alike, so the pair is put into the facts. */
const pair = (over: object = {}, mine: object = {}): Assessed => {
  const known = world({ answers: swap, vehicle: mine });
  const seen = { ...known.seen, otherVehicle: { ...known.seen['otherVehicle'], value: { ...other, ...over } } } as Assessed['seen'];
  return { ...known, seen, ...assess(service, known.request, seen) };
};

const move = { applicationKind: 'move-out-in', newAddress: '河南省郑州市金水区花园路1号', destinationOffice: '410105', acceptingOffice: '410105', numberMode: 'random', chosenNumber: '豫A8M33R', ...booked };
const reserved = { 'vehicle.plate-number': { isInUse: false, reservedFor: owner.idNumber, reservedUntil: '2026-12-01', givenUp: null } };
const livesInZhengzhou = { 'population.person': { ...owner, registeredRegion: '410105' } };
const lorry = { category: 'heavy-goods', useNature: 'goods', ownerType: 'individual' };
const husband = personOf('何军', '1988-01-02');
const coOwner = { applicationKind: 'co-owner', coOwner: partyOf(husband), numberMode: 'random', chosenNumber: '豫G8M33R' };
const married = { 'marriage.of-person': [{ certificateNumber: 'J1', registeredOn: '2015-05-05', spouseId: husband.idNumber, spouseName: husband.name, endedBy: null, endedOn: null }], 'consent.answered': { answer: 'given', answeredOn: today } };
const keep = { ...coOwner, numberMode: 'reuse', chosenNumber: car.plateNumber };
const agreed = { mortgages: [mortgage], lenderMessages: [{ uscc: mortgage.mortgageeNumber, agreesTo: 'alteration', contractNumber: null, sentOn: today }] };
const use = (newUseNature: string, more: object = {}) => ({ applicationKind: 'use-nature', newUseNature, ...booked, ...more });
const permit = { number: 'K1', holderNumber: owner.idNumber, uses: ['road-passenger'], validUntil: '2028-01-01' };
const fitted = (applicationKind: string) => ({ applicationKind, changeDate: '2026-11-17', fitting: 'added', ...booked });
const address = { applicationKind: 'owner-address', changeDate: '2026-11-17', newAddress: '河南省新乡市红旗区和平路9号' };
const renumbered = { applicationKind: 'owner-id', changeDate: '2026-11-17', newIdNumber: owner.idNumber };
const whole = { applicationKind: 'whole-vehicle', newVin: 'LSVA12349N2000101', ...booked };

const ready: [string, World, string[]][] = [
  ['a car was wrapped from white to blue', {}, [CHECKED]],
  ['the check of a new colour is made in another city', { answers: { acceptingOffice: '410105' } }, [CHECKED]],
  ['the owner has a new phone', { answers: phone, handedIn: [] }, []],
  ['an engine of the same model was inspected', { answers: engine, registers: inspected, handedIn: ['part-origin'] }, [CHECKED]],
  ['an announced engine was inspected', { answers: { ...engine, newEngineModel: 'EA888' }, registers: { ...inspected, 'vehicle.announced-engines': [{ engineModel: 'EA888' }] }, handedIn: ['part-origin'] }, [CHECKED]],
  ['a small car moves to Zhengzhou', { answers: move, registers: { ...reserved, ...livesInZhengzhou }, handedIn: [] }, [CHECKED]],
  ['a lorry moves out', { answers: { ...move, acceptingOffice: '410702', numberMode: undefined, chosenNumber: undefined }, registers: livesInZhengzhou, vehicle: lorry, handedIn: [] }, [CHECKED]],
  ['spouses change the owner and the number', { answers: coOwner, registers: { ...married, ...reserved }, handedIn: [] }, []],
  ['spouses of eleven years keep the number', { answers: keep, registers: married, handedIn: [] }, []],
  ['spouses change the owner of a mortgaged car and the bank agrees', { answers: keep, registers: married, vehicle: agreed, handedIn: [] }, []],
  ['the owner moved within the city', { answers: address, handedIn: [] }, []],
  ['the owner has a new number that the population register shows', { answers: renumbered, vehicle: { ownerNumber: husband.idNumber }, registers: { 'population.item-changes': [{ item: 'id-number', before: husband.idNumber, after: owner.idNumber, changedOn: '2026-01-01' }] }, handedIn: [] }, []],
  ['a taxi becomes a private car', { answers: use('non-operating'), vehicle: { useNature: 'taxi' }, handedIn: [] }, [CHECKED]],
  ['a bus gets a permit for passengers', { answers: use('road-passenger', { transportPermitNumber: 'K1' }), vehicle: { category: 'large-passenger' }, registers: { 'transport.road-permit': permit }, handedIn: [] }, [CHECKED]],
  ['a tail lift was fitted to a lorry', { answers: fitted('tail-lift'), vehicle: lorry, registers: inspected, handedIn: ['fitting-certificate'] }, [CHECKED]],
  ['the maker replaced the whole car', { answers: whole, handedIn: ['replacement-proof'] }, ['alteration-permitted unknown', CHECKED]],
];

const troubled: [string, World, string[]][] = [
  ['the new engine is not announced for the vehicle', { answers: { ...engine, newEngineModel: 'EA888' }, registers: inspected, handedIn: ['part-origin'] }, ['alteration-permitted fails', CHECKED]],
  ['the register has no model of engine', { answers: engine, registers: inspected, vehicle: { engineModel: null }, handedIn: ['part-origin'] }, ['alteration-permitted unknown', CHECKED]],
  ['a new engine was not inspected', { answers: engine, handedIn: ['part-origin'] }, ['inspection-passed fails', CHECKED, 'inspection-certificate missing']],
  ['a lorry near its scrap day moves', { answers: { ...move, acceptingOffice: '410702', numberMode: undefined, chosenNumber: undefined }, registers: livesInZhengzhou, vehicle: { ...lorry, scrapOn: '2027-07-31' }, handedIn: [] }, ['scrap-over-one-year fails', CHECKED]],
  ['the owner does not live where the car goes', { answers: move, registers: reserved, handedIn: [] }, ['domicile-moved fails', CHECKED]],
  ['a car that moves has violations', { answers: move, registers: { ...reserved, ...livesInZhengzhou, 'violation.open-of-plates': [{}] }, handedIn: [] }, ['violations-settled fails', CHECKED]],
  ['a small car moves without a number', { answers: { ...move, numberMode: undefined, chosenNumber: undefined }, registers: livesInZhengzhou, handedIn: [] }, ['number-available fails', CHECKED]],
  ['a small car is to move out where it is registered', { answers: { ...move, acceptingOffice: '410702' }, registers: { ...reserved, ...livesInZhengzhou }, handedIn: [] }, ['accepting-office fails', CHECKED]],
  ['the co-owner has not agreed', { answers: coOwner, registers: { ...reserved, 'marriage.of-person': married['marriage.of-person'] }, handedIn: [] }, ['co-owner-agrees fails']],
  ['the co-owner is not the spouse', { answers: coOwner, registers: { ...reserved, 'consent.answered': married['consent.answered'] }, handedIn: ['co-ownership-proof'] }, ['co-owner-agrees unknown']],
  ['an agent applies for a change between co-owners', { answers: { ...coOwner, handledBy: 'agent', subject: partyOf(owner), agentPhone: '13903710002' }, submitter: partyOf(husband), registers: { ...married, ...reserved, 'delegation.granted': { grantedOn: today, validUntil: today } }, handedIn: [] }, ['co-owner-agrees fails']],
  ['the bank of a mortgaged car has not agreed', { answers: keep, registers: married, vehicle: { mortgages: [mortgage] }, handedIn: [] }, ['co-owner-agrees fails', 'mortgagee-consent missing']],
  ['spouses of half a year want to keep the number', { answers: keep, registers: { ...married, 'marriage.of-person': [{ ...married['marriage.of-person'][0], registeredOn: '2026-05-05' }] }, handedIn: [] }, ['number-available fails']],
  ['the permit for passengers is somebody else’s', { answers: use('road-passenger', { transportPermitNumber: 'K1' }), vehicle: { category: 'large-passenger' }, registers: { 'transport.road-permit': { ...permit, holderNumber: company.uscc } }, handedIn: [] }, ['transport-permit-held fails', CHECKED]],
  ['a school bus is to be used otherwise', { answers: use('non-operating'), vehicle: { category: 'school-bus' }, handedIn: [] }, ['alteration-permitted fails', CHECKED]],
  ['a tail lift is fitted to a passenger car', { answers: fitted('tail-lift'), registers: inspected, handedIn: ['fitting-certificate'] }, ['alteration-permitted fails', CHECKED]],
  ['the new name is not that of the register', { answers: { ...address, newName: '何静静' }, handedIn: [] }, ['name-matches fails']],
  ['the new number is not the applicant’s', { answers: { ...renumbered, newIdNumber: husband.idNumber }, vehicle: { ownerNumber: husband.idNumber }, handedIn: ['id-change-proof'] }, ['applicant-is-owner fails']],
  ['the register does not show that the number changed', { answers: renumbered, vehicle: { ownerNumber: husband.idNumber }, handedIn: ['id-change-proof'] }, ['applicant-is-owner unknown']],
  ['the car is of somebody called otherwise', { answers: renumbered, vehicle: { ownerNumber: husband.idNumber, ownerName: husband.name }, handedIn: ['id-change-proof'] }, ['applicant-is-owner fails']],
  ['a car is filed for in another city', { answers: { ...address, acceptingOffice: '410105' }, handedIn: [] }, ['accepting-office fails']],
  ['a court has seized the vehicle', { vehicle: { seized: true } }, ['not-seized fails', CHECKED]],
  ['it is stolen', { vehicle: { stolen: true } }, ['not-stolen fails', CHECKED]],
  ['it has reached the scrap standard', { vehicle: { scrapOn: '2026-11-01' } }, ['not-scrap fails', CHECKED]],
  ['it is deregistered', { vehicle: { status: 'deregistered' } }, ['vehicle-registered fails', CHECKED]],
  ['it is somebody else’s', { vehicle: { ownerNumber: husband.idNumber } }, ['applicant-is-owner fails', CHECKED]],
  ['the photograph is missing', { handedIn: [] }, [CHECKED, 'vehicle-photo missing']],
  ['the owner lied for a registration this year', { registers: { 'vehicle.registration-bars': [{ ground: 'false-application', decidedOn: '2026-05-20' }] } }, [CHECKED, 'no-registration-ban fails']],
];

const swaps: [string, object, object, string[]][] = [
  ['both are the owner’s, of one office and kind, and nothing is open', {}, {}, []],
  ['the other is at another office', { issuingOffice: '410800-traffic' }, {}, ['swap-permitted fails']],
  ['the other is somebody else’s', { ownerNumber: husband.idNumber }, {}, ['swap-permitted fails']],
  ['the other operates', { useNature: 'rental' }, {}, ['swap-permitted fails']],
  ['they swapped seven months ago', {}, { numberSwappedOn: '2026-04-20' }, ['swap-permitted fails']],
];

const effectsOf = (situation: World) => service.effects(decided(world(situation))).map(({ kind, data }) => [kind, data]);
const licence = ['replace-licence', { vin: car.vin, licenceSerial: '410000000007' }];

describe('an alteration of a vehicle', () => {
  it.each(ready)('waits at most for the check when %s', (_title, known, expected) => {
    expect(troubleOf(world(known))).toEqual(expected);
  });

  it.each(troubled)('meets trouble when %s', (_title, known, expected) => {
    expect(troubleOf(world(known))).toEqual(expected);
  });

  it.each(swaps)('exchanges numbers of two vehicles: %s', (_title, over, mine, expected) => {
    expect(troubleOf(pair(over, mine))).toEqual(expected);
  });

  it('exchanges no numbers of plates of two kinds', () => {
    expect(troubleOf(world({ answers: { ...swap, otherPlateNumber: '豫GD12345' }, handedIn: [] }))).toEqual(['swap-permitted fails']);
  });

  it('files a phone at once and free of charge, and nothing else', () => {
    expect(world({ answers: phone, handedIn: [] }).verdict).toBe('granted');
    expect(service.charges(decided(world({ answers: phone, handedIn: [] })))).toEqual([]);
    expect(world({ answers: address, handedIn: [] }).verdict).toBe('person');
  });

  it('tells who is late of a fine', () => {
    const note = (changeDate: string) => world({ answers: { changeDate } }).findings.find(({ id }) => id === 'reported-in-time')?.reason;
    expect(note('2026-11-09')).toBeUndefined();
    expect(note('2026-11-06')?.en).toContain('fine');
  });

  it('is decided where the vehicle is registered, or goes', () => {
    const elsewhere = decided(world({ answers: { acceptingOffice: '410105' } }));
    expect([service.jurisdiction(elsewhere).regionCode, service.decidedBy(elsewhere).regionCode]).toEqual(['410100', '410700']);
    const moving = decided(world({ answers: move, registers: { ...reserved, ...livesInZhengzhou } }));
    expect([service.jurisdiction(moving).regionCode, service.decidedBy(moving).regionCode]).toEqual(['410100', '410100']);
  });

  it('asks the co-owner', () => {
    expect(service.consents(decided(world({ answers: coOwner }))).map(({ id, by }) => [id, by.name])).toEqual([['co-owner', husband.name]]);
    expect(service.consents(decided(world({})))).toEqual([]);
  });

  it.each([
    ['colour', {}, [['recolour', { vin: car.vin, bodyColour: ['blue'] }], licence]],
    ['engine', { answers: engine }, [['replace-engine', { vin: car.vin, engineNumber: 'EA9990001', engineModel: 'EA211' }], licence]],
    ['whole-vehicle', { answers: whole }, [['replace-vehicle', { vin: car.vin, newVin: 'LSVA12349N2000101' }], ['replace-licence', { vin: 'LSVA12349N2000101', licenceSerial: '410000000007' }]]],
    ['use-nature', { answers: use('rental') }, [['change-use', { vin: car.vin, useNature: 'rental', scrapOn: '2037-09-15' }], licence]],
    ['owner-address', { answers: address }, [['change-owner-data', { vin: car.vin, ownerName: owner.name, ownerAddress: address.newAddress, ownerDocumentNumber: owner.idNumber }], licence]],
    ['owner-id', { answers: renumbered, vehicle: { ownerNumber: husband.idNumber } }, [['change-owner-data', { vin: car.vin, ownerName: owner.name, ownerAddress: owner.registeredAddress, ownerDocumentNumber: owner.idNumber }]]],
    ['contact', { answers: phone }, [['change-phone', { vin: car.vin, ownerPhone: '13903719876' }]]],
    ['tail-lift', { answers: fitted('tail-lift') }, [['remark', { vin: car.vin, remark: 'tail-lift:added' }], licence]],
  ] as [string, World, unknown[]][])('changes what %s is about', (_kind, situation, expected) => {
    expect(effectsOf(situation)).toEqual(expected);
  });

  it('exchanges the numbers', () => {
    const given = decided(pair());
    expect(service.effects(given).map(({ kind, data }) => [kind, (data as { vin: string }).vin])).toEqual([
      ['lay-down-number', car.vin],
      ['lay-down-number', other.vin],
      ['take-number', car.vin],
      ['take-number', other.vin],
      ['replace-licence', car.vin],
      ['replace-licence', other.vin],
    ]);
    expect(service.charges(given).map(({ yuan }) => yuan)).toEqual([100, 100, 10, 10]);
    expect(service.result.rows(given).map(({ value }) => value.zh)).toContain(other.plateNumber);
  });

  it('moves a small car with a new number, and a lorry in two steps', () => {
    const registers = { ...reserved, ...livesInZhengzhou };
    expect(effectsOf({ answers: move, registers })).toMatchObject([['give-up-number', { plateNumber: car.plateNumber }], ['transfer', { ownerName: owner.name, ownedSince: car.ownedSince, plateNumber: '豫A8M33R', status: 'normal' }]]);
    const out = { answers: { ...move, numberMode: undefined, chosenNumber: undefined }, registers };
    expect(effectsOf({ ...out, vehicle: lorry })).toMatchObject([['give-up-number', { plateNumber: car.plateNumber }], ['transfer', { plateNumber: car.plateNumber, issuingOffice: car.issuingOffice, status: 'transferring-out' }]]);
    expect(effectsOf({ answers: move, registers, vehicle: { ...lorry, status: 'transferring-out' } })).toMatchObject([['transfer', { plateNumber: '豫A8M33R', status: 'normal' }]]);
  });

  it('names the spouse as the owner, who may keep the number', () => {
    expect(effectsOf({ answers: keep, registers: married })).toMatchObject([['transfer', { ownerDocumentNumber: husband.idNumber, ownerName: husband.name, ownedSince: today, plateNumber: car.plateNumber, issuingOffice: car.issuingOffice }]]);
  });
});
