import { addAffairs, type Making } from './affairs.js';
import { makeFamily } from './family.js';
import { makeForeigner } from './foreigner.js';
import { registerHousehold, type Household } from './household.js';
import type { Holder } from './licence.js';
import { addPapers } from './papers.js';
import type { ForeignerRecord, PersonRecord } from './records.js';
import { addArrival } from './travel.js';

export const citizen = ({ idNumber, name, birthDate }: PersonRecord, regionCode: string): Holder => ({ documentNumber: idNumber, name, birthDate, regionCode });
export const foreignResident = ({ documentNumber, name, birthDate, regionCode }: ForeignerRecord): Holder => ({ documentNumber, name, birthDate, regionCode });

export function addHousehold({ records }: Making, { address, household, persons, marriages }: Household): void {
  records.addresses.push(address);
  records.households.push(household);
  records.persons.push(...persons);
  records.marriages.push(...marriages);
}

/** A family of at most `most` members, with all that concerns them. */
export function settleFamily(making: Making, most: number): void {
  const settled = registerHousehold(making.setting, makeFamily(making.setting).slice(0, most));
  addHousehold(making, settled);
  for (const person of settled.persons.filter(({ alive }) => alive)) {
    addAffairs(making, citizen(person, settled.household.regionCode));
    addPapers(making, person);
  }
}

/** Someone from abroad; one in three has to do with the traffic police as citizens do. */
export function settleForeigner(making: Making): void {
  const foreigner = makeForeigner(making.setting);
  making.records.foreigners.push(foreigner);
  addArrival(making, foreigner);
  if (making.setting.random.chance(1 / 3)) addAffairs(making, foreignResident(foreigner));
}
