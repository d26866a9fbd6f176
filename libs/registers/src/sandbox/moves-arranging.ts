import { addYears } from '@yichuang/kernel';
import type { Text } from '@yichuang/kernel';

import type { Making } from './affairs.js';
import { changePerson, householdOf } from './civil-arranging.js';
import { inOrder, type Named } from './kin.js';
import { playPart } from './play-part.js';
import type { HouseholdRecord, PersonRecord } from './records.js';

interface Place {
  readonly number: string;
  readonly address: string;
  readonly type?: HouseholdRecord['type'];
}

/** Gives the household of someone who has been settled a number and an address that samples know. */
export function settleAt({ records, setting: { numbers } }: Making, person: PersonRecord, { number, address, type = 'family' }: Place): void {
  const home = householdOf(records, person);
  records.households.splice(records.households.indexOf(home), 1, { ...home, number: numbers.claim(number), address: numbers.claim(address), type });
  const place = records.addresses.findIndex((each) => each.address === home.address);
  const known = records.addresses[place];
  if (known) records.addresses[place] = { ...known, address, settlement: 'town' };
}

/** Writes down who plays which part. */
export function play(making: Making, parts: readonly (readonly [string, Named])[], note: Text): void {
  for (const [name, { idNumber }] of parts) playPart(making, { name, note }, idNumber);
}

/** The person with this part among those who were settled. */
export function partOf(parts: readonly (readonly [string, Named])[], name: string): Named {
  const found = parts.find(([part]) => part === name);
  if (!found) throw new Error(`${name} has not been settled`);
  return found[1];
}

interface Wedding {
  readonly certificateNumber: string;
  readonly years: number;
  readonly endedYearsAgo?: number;
}

/** Marries two people, or has them married and divorced, as civil affairs and the entries of both have it. */
export function wed({ records, setting: { today } }: Making, couple: readonly [Named, Named], { certificateNumber, years, endedYearsAgo }: Wedding): void {
  const ended = endedYearsAgo === undefined ? { endedBy: null, endedOn: null } : { endedBy: 'divorce' as const, endedOn: addYears(today, -endedYearsAgo) };
  records.marriages.push({ certificateNumber, ...inOrder(couple), registeredOn: addYears(today, -years), ...ended });
  const [one, other] = couple;
  for (const [person, spouse] of [[one, other], [other, one]] as const) {
    const isHere = records.persons.some(({ idNumber }) => idNumber === person.idNumber);
    if (isHere) changePerson(records, person.idNumber, endedYearsAgo === undefined ? { maritalStatus: 'married', spouseId: spouse.idNumber } : { maritalStatus: 'divorced', spouseId: null });
  }
}
