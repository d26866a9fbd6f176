import type { RelationToHead } from '@yichuang/definition';
import { addDays, ageOn, type Text } from '@yichuang/kernel';

import type { Making } from './affairs.js';
import { householdOf } from './civil-arranging.js';
import { inOrder } from './kin.js';
import { makeCard } from './papers.js';
import { playPart } from './play-part.js';
import type { PersonRecord } from './records.js';
import { bornAged } from './setting.js';

/** Someone else of the household of a persona, with a part of their own. */
interface Relative {
  readonly part: string;
  readonly note: Text;
  readonly called: string;
  readonly sex: 'male' | 'female';
  readonly age: number;
  readonly relation: RelationToHead;
  /** What else is true of their entry. */
  readonly entry?: Partial<PersonRecord>;
}

const CARD_FROM = 16;

/** Registers someone in the household of a persona. */
export function addRelative(making: Making, head: PersonRecord, { part, note, called, sex, age, relation, entry }: Relative): PersonRecord {
  const { records, setting } = making;
  const birthDate = bornAged(setting, age);
  const idNumber = setting.numbers.identity(householdOf(records, head).regionCode, birthDate, sex);
  const person: PersonRecord = { ...head, maritalStatus: 'single', spouseId: null, fatherId: null, motherId: null, ...entry, idNumber, name: called, sex, birthDate, relationToHead: relation };
  records.persons.push(person);
  if (ageOn(birthDate, setting.today) >= CARD_FROM) records.cards.push({ ...makeCard(setting, person, age), status: 'valid' });
  playPart(making, { name: part, note }, idNumber);
  return person;
}

/** Gives the household of a persona a number and an address that the samples of a service know. */
export function settleAt({ records, setting: { numbers } }: Making, person: PersonRecord, home: { readonly number: string; readonly address: string }): void {
  const lived = householdOf(records, person);
  const place = { number: numbers.claim(home.number), address: numbers.claim(home.address) };
  records.households.splice(records.households.indexOf(lived), 1, { ...lived, ...place });
  const address = records.addresses.findIndex((each) => each.address === lived.address);
  const standard = records.addresses[address];
  if (standard) records.addresses.splice(address, 1, { ...standard, address: home.address });
}

/** A marriage that stands, as civil affairs has it. */
export function marryAt({ records, setting: { today } }: Making, couple: readonly [Pick<PersonRecord, 'idNumber' | 'name'>, Pick<PersonRecord, 'idNumber' | 'name'>], certificateNumber: string, daysAgo: number): void {
  records.marriages.push({ certificateNumber, ...inOrder(couple), registeredOn: addDays(today, -daysAgo), endedBy: null, endedOn: null });
}
