import { addDays, ageOn, daysBetween, type CivilDate } from '@yichuang/kernel';

import type { Member } from './family.js';
import { addressIn, homeCounty, isVillageAddress, stationOf } from './homes.js';
import { kinOf } from './kin.js';
import { givenName } from './names.js';
import type { HouseholdRecord, MarriageRecord, PersonRecord, StandardAddressRecord } from './records.js';
import type { Setting } from './setting.js';

export interface Household {
  readonly address: StandardAddressRecord;
  readonly household: HouseholdRecord;
  readonly persons: readonly PersonRecord[];
  readonly marriages: readonly MarriageRecord[];
}

/** Where a household is to be, when that matters. */
export interface HomePlan extends Partial<Pick<HouseholdRecord, 'number' | 'type' | 'regionCode' | 'address'>> {
  readonly frozen?: boolean;
}

/** Registers a family in a county: an address, a number and a name for each, and who is whose child and spouse. */
export function registerHousehold(setting: Setting, family: readonly Member[], plan: HomePlan = {}): Household {
  const home = makeHome(setting, plan);
  return { ...home, ...kinOf(setting, home.household, family.map((member) => registerPerson(setting, home.household, member))) };
}

function makeHome({ random, numbers }: Setting, plan: HomePlan): Pick<Household, 'address' | 'household'> {
  const { regionCode = homeCounty(random), type = 'family', frozen = false } = plan;
  const address = plan.address ? numbers.claim(plan.address) : numbers.address(() => addressIn(random, regionCode));
  const policeStation = stationOf(regionCode);
  const id = numbers.next();
  return {
    address: { address, regionCode, policeStation, settlement: isVillageAddress(address) ? 'village' : 'town', frozen },
    household: { id, number: plan.number ? numbers.claim(plan.number) : numbers.household(), type, regionCode, address, policeStation, bookletNumber: `HB${String(id).padStart(10, '0')}` },
  };
}

function registerPerson(setting: Setting, { id, regionCode }: HouseholdRecord, member: Member): PersonRecord {
  const { random, numbers, today } = setting;
  const { relation, sex, birthDate, surname, ethnicity } = member;
  const named = () => surname + givenName(random, sex, Number(birthDate.slice(0, 4)));
  const person = {
    idNumber: numbers.identity(birthCounty(setting, member, regionCode), birthDate, sex),
    householdId: id,
    relationToHead: relation,
    name: named(),
    formerNames: random.chance(0.01) ? [named()] : [],
    sex,
    ethnicity,
    birthDate,
    alive: !((relation === 'spouse' || relation === 'parent') && ageOn(birthDate, today) > 70 && random.chance(0.04)),
    ...portraitOf(setting, birthDate),
  };
  return { ...person, status: person.alive ? 'active' : 'cancelled', maritalStatus: null, spouseId: null, fatherId: null, motherId: null };
}

/** Numbers begin with the county of birth: people move, above all to marry. */
function birthCounty({ random }: Setting, { relation }: Member, regionCode: string): string {
  const moved = relation === 'spouse' ? 0.4 : relation === 'head' ? 0.15 : 0.02;
  return random.chance(moved) ? homeCounty(random) : regionCode;
}

/** The last portrait: few children have one; most are recent, some too old or too poor to compare. */
function portraitOf({ random, today }: Setting, birthDate: CivilDate): Pick<PersonRecord, 'portraitTakenOn' | 'portraitComparable'> {
  if (ageOn(birthDate, today) < 16 && random.chance(0.6)) return { portraitTakenOn: null, portraitComparable: null };
  const daysAgo = random.chance(0.93) ? random.between(10, 5 * 365) : random.between(6 * 365 + 5, 14 * 365);
  const halfALife = Math.floor(daysBetween(birthDate, today) / 2);
  return { portraitTakenOn: addDays(today, -Math.min(daysAgo, halfALife)), portraitComparable: random.chance(0.985) };
}
