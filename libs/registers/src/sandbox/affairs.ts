import { ageOn } from '@yichuang/kernel';

import { planDriver, type DriverPlan } from './driver-plan.js';
import { makeAbilityTests, makeLicence, makeReports, type Holder } from './licence.js';
import type { Records } from './records.js';
import { makeAccident, makeViolation, type Collision } from './road.js';
import type { Setting } from './setting.js';
import { makeOrdinaryVehicle } from './vehicles.js';

/** Where new records go, and what they are made with. */
export interface Making {
  readonly records: Records;
  readonly setting: Setting;
}

/** The licence of a plan, and what other registers know of its holder. */
export function addDriver({ records, setting }: Making, holder: Holder, plan: DriverPlan): void {
  records.licences.push(makeLicence(setting, holder, plan));
  records.reports.push(...makeReports(setting, holder, plan));
  records.abilityTests.push(...makeAbilityTests(setting, holder, plan));
  if (plan.violation) records.violations.push(makeViolation(setting, byDriver(holder), { status: plan.violation, daysAgo: 40 }));
}

/** A car, of which a camera may have taken a picture: nobody knows yet who drove. */
export function addVehicle({ records, setting }: Making, holder: Holder, isPhotographed: boolean): void {
  const vehicle = makeOrdinaryVehicle(setting, holder);
  records.vehicles.push(vehicle);
  if (isPhotographed) records.violations.push(makeViolation(setting, { plate: vehicle, regionCode: holder.regionCode }, { status: 'unprocessed', daysAgo: setting.random.between(2, 90) }));
}

export function addAccident({ records, setting }: Making, collision: Collision): void {
  const { accident, parties } = makeAccident(setting, collision);
  records.accidents.push(accident);
  records.accidentParties.push(...parties);
}

/** What an ordinary person has to do with the traffic police, if anything. */
export function addAffairs(making: Making, holder: Holder): void {
  const { random, today } = making.setting;
  const age = ageOn(holder.birthDate, today);
  if (age < 19 || age > 80) return;
  if (random.chance(age < 70 ? 0.52 : 0.15)) addOrdinaryDriver(making, holder, age);
  if (age < 70 && random.chance(0.38)) addVehicle(making, holder, random.chance(0.12));
}

function addOrdinaryDriver(making: Making, holder: Holder, age: number): void {
  const { records, setting } = making;
  const { random } = setting;
  const another = records.licences.at(-1)?.licenceNumber;
  addDriver(making, holder, planDriver(random, age));
  if (random.chance(0.15)) records.violations.push(makeViolation(setting, byDriver(holder), { status: random.chance(0.95) ? 'paid' : 'cancelled', daysAgo: random.between(60, 1_000) }));
  if (!random.chance(0.025)) return;
  const parties = another && random.chance(0.7) ? [holder.documentNumber, another] : [holder.documentNumber];
  addAccident(making, { parties, regionCode: holder.regionCode, status: random.chance(0.25) ? 'open' : 'closed' });
}

const byDriver = ({ documentNumber, regionCode }: Holder) => ({ driver: documentNumber, regionCode });
