import { addDays, addMonths, addYears, ageOn, type CivilDate } from '@yichuang/kernel';

import type { Making } from './affairs.js';
import { addressIn } from './homes.js';
import type { Holder } from './licence.js';
import type { PersonRecord, Records, VehicleRecord } from './records.js';
import type { Setting } from './setting.js';

export interface VehicleOwner {
  readonly ownerType: VehicleRecord['ownerType'];
  readonly ownerDocumentNumber: string;
  readonly ownerName: string;
  readonly ownerAddress: string;
  readonly regionCode: string;
}

/** What is to be true of a vehicle; the rest is as with most. */
export type VehiclePlan = Partial<Omit<VehicleRecord, keyof VehicleOwner>>;

const brands = { petrol: ['大众牌SVW71410NJ', '日产牌DFL7161VANK2', '哈弗牌CC6460BA0'], electric: ['比亚迪牌BYD7001BEVA', '五菱牌LZW7004EVA3'], hybrid: ['比亚迪牌BYD6480STHEV', '吉利牌MR6471PHEV'] } as const;
/** Years after the first registration at which a small car's period of inspection ends. */
const milestones = [2, 4, 6, 8, 10];

/** The last day of the month in which the next period of inspection ends. */
function nextInspection(firstRegisteredOn: CivilDate, today: CivilDate): CivilDate {
  const age = ageOn(firstRegisteredOn, today);
  const due = addYears(firstRegisteredOn, milestones.find((years) => years > age) ?? age + 1);
  return addDays(addMonths(`${due.slice(0, 7)}-01`, 1), -1);
}

/** Plates of new energy tell whether a car runs on electricity alone. */
function engineOf(plateNumber: string): Pick<VehicleRecord, 'energyType' | 'plateType'> & { brands: readonly string[] } {
  if (plateNumber.length === 7) return { energyType: 'petrol', plateType: 'small-car', brands: brands.petrol };
  return /^.{2}[A-E]/.test(plateNumber) ? { energyType: 'battery-electric', plateType: 'small-new-energy', brands: brands.electric } : { energyType: 'plug-in-hybrid', plateType: 'small-new-energy', brands: brands.hybrid };
}

/** A car of someone's, of which nothing is to be said but what the plan says. */
export function makeVehicle({ random, numbers, today, vehicleOfficeOf }: Setting, { regionCode, ...owner }: VehicleOwner, plan: VehiclePlan = {}): VehicleRecord {
  const firstRegisteredOn = plan.firstRegisteredOn ?? addDays(today, -4 * 365);
  const plateNumber = plan.plateNumber ? numbers.claim(plan.plateNumber) : numbers.plate(regionCode);
  const { brands: known, ...engine } = engineOf(plateNumber);
  return {
    plateNumber,
    ...engine,
    vin: plan.vin ? numbers.claim(plan.vin) : numbers.vin(Number(firstRegisteredOn.slice(0, 4))),
    ...owner,
    firstRegisteredOn,
    manufacturedOn: addDays(firstRegisteredOn, -45),
    ownedSince: firstRegisteredOn,
    engineNumber: numbers.passport('E#######'),
    brandModel: random.pick(known),
    category: 'small-passenger',
    useNature: 'non-operating',
    bodyColour: [random.pick(['white', 'black', 'grey', 'blue', 'red'] as const)],
    approvedPassengers: 5,
    approvedMass: null,
    issuingOffice: vehicleOfficeOf(regionCode),
    certificateNumber: numbers.licenceFile(regionCode),
    certificateHeldBy: null,
    licenceSerial: numbers.licenceSerial(),
    inspectionValidUntil: nextInspection(firstRegisteredOn, today),
    scrapOn: null,
    status: 'normal',
    deregisteredOn: null,
    seized: false,
    stolen: false,
    customsSupervised: false,
    engineModel: null,
    numberSwappedOn: null,
    photographedOn: firstRegisteredOn,
    isVan: false,
    ...plan,
  };
}

/** An ordinary person's car of some years. */
export function makeOrdinaryVehicle(setting: Setting, { documentNumber, name, regionCode, birthDate }: Holder): VehicleRecord {
  const { random, today } = setting;
  const years = random.between(0, Math.min(14, ageOn(birthDate, today) - 19));
  const firstRegisteredOn = addDays(today, -years * 365 - random.between(0, 300));
  return makeVehicle(setting, { ownerType: 'individual', ownerDocumentNumber: documentNumber, ownerName: name, ownerAddress: addressIn(random, regionCode), regionCode }, { firstRegisteredOn });
}

/** A citizen as an owner, at the address of their household. */
export function asOwner({ households }: Records, { idNumber, name, householdId }: PersonRecord): VehicleOwner {
  const home = households.find(({ id }) => id === householdId);
  if (!home) throw new Error(`${name} has no household`);
  return { ownerType: 'individual', ownerDocumentNumber: idNumber, ownerName: name, ownerAddress: home.address, regionCode: home.regionCode };
}

/** Registers a vehicle of an owner. */
export function addOwnedVehicle({ records, setting }: Making, owner: VehicleOwner, plan: VehiclePlan): VehicleRecord {
  const vehicle = makeVehicle(setting, owner, plan);
  records.vehicles.push(vehicle);
  return vehicle;
}
