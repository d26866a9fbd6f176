import { addDays, ageOn, daysBetween, type CivilDate } from '@yichuang/kernel';

import type { Member } from './family.js';
import { addressIn, homeCounty } from './homes.js';
import { givenName } from './names.js';
import type { HouseholdRecord, PersonRecord } from './records.js';
import type { Setting } from './setting.js';

export interface Household {
  readonly household: HouseholdRecord;
  readonly persons: readonly PersonRecord[];
}

/** Registers a family in a county: an address, a number and a name for each. */
export function registerHousehold(setting: Setting, family: readonly Member[]): Household {
  const { random, numbers } = setting;
  const regionCode = homeCounty(random);
  const household = { id: numbers.next(), regionCode, address: addressIn(random, regionCode) };
  return { household, persons: family.map((member) => registerPerson(setting, household, member)) };
}

function registerPerson(setting: Setting, { id, regionCode }: HouseholdRecord, member: Member): PersonRecord {
  const { random, numbers, today } = setting;
  const { relation, sex, birthDate, surname, ethnicity } = member;
  const named = () => surname + givenName(random, sex, Number(birthDate.slice(0, 4)));
  return {
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
