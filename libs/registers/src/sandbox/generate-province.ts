import type { CivilDate } from '@yichuang/kernel';

import { barredPersonas } from './barred-personas.js';
import { joiningCouples } from './joining-personas.js';
import { parts } from '../parts/index.js';
import { Numbers } from './numbers.js';
import { personas } from './personas.js';
import { Random } from './random.js';
import { recordOutsiders, recordPersonas, recordVisitors } from './record-personas.js';
import { noRecords, type Records } from './records.js';
import { settleJoining } from './settle-joining.js';
import { settlePersona } from './settle-persona.js';
import { settleOutsider, settleResident, settleVisitor } from './settle-resident.js';
import { settleFamily, settleForeigner } from './settle.js';
import type { Setting } from './setting.js';
import { travelPersonas } from './travel-personas.js';
import { troubledDrivers } from './troubled-drivers.js';
import { troubledResidents } from './troubled-residents.js';
import { troubledVisitors } from './troubled-visitors.js';

export interface ProvinceOptions {
  /** Citizens and foreigners together; the personas are among them, and there are never fewer. */
  readonly people: number;
  readonly seed: number;
  /** What is due, too early or too late is so on this day. */
  readonly today: CivilDate;
  /** Code of the vehicle office of a division. */
  readonly vehicleOfficeOf: (regionCode: string) => string;
}

const PART = 2_000;
const FOREIGNERS = 0.005;

const peopleOf = ({ persons, foreigners }: Records): number => persons.length + foreigners.length;

/**
 * Invents a province: households of related people with true-looking numbers, addresses and affairs, the same for the
 * same options. It comes in parts of about 2,000 people; the first holds the personas.
 */
export function* generateProvince({ people, seed, ...rest }: ProvinceOptions): Generator<Records, void> {
  const random = new Random(seed);
  const setting: Setting = { ...rest, random, numbers: new Numbers(random) };
  const first = settlePersonas(setting);
  yield first;
  for (let left = people - peopleOf(first); left > 0; ) {
    const part = settlePart(setting, Math.min(left, PART));
    yield part;
    left -= peopleOf(part);
  }
}

function settlePersonas(setting: Setting): Records {
  const records = noRecords();
  for (const persona of personas) settlePersona({ records, setting }, persona);
  for (const couple of joiningCouples) settleJoining({ records, setting }, couple);
  for (const resident of [...travelPersonas, ...recordPersonas, ...parts.flatMap((part) => part.personas)]) settleResident({ records, setting }, resident);
  for (const visitor of [...recordVisitors, ...parts.flatMap((part) => part.visitors ?? [])]) settleVisitor({ records, setting }, visitor);
  for (const outsider of recordOutsiders) settleOutsider({ records, setting }, outsider);
  for (const troubled of [...barredPersonas, ...troubledDrivers, ...troubledResidents]) settleResident({ records, setting }, troubled);
  for (const visitor of troubledVisitors) settleVisitor({ records, setting }, visitor);
  return records;
}

function settlePart(setting: Setting, people: number): Records {
  const records = noRecords();
  for (let left = people; left > 0; left = people - peopleOf(records)) {
    if (setting.random.chance(FOREIGNERS)) settleForeigner({ records, setting });
    else settleFamily({ records, setting }, left);
  }
  return records;
}
