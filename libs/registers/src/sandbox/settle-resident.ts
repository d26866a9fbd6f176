import { addDays, type CivilDate } from '@yichuang/kernel';

import type { Making } from './affairs.js';
import { addConviction } from './convictions.js';
import { makeForeigner } from './foreigner.js';
import { addressIn } from './homes.js';
import { registerHousehold } from './household.js';
import { addOrganisation } from './organisations.js';
import { makeCard } from './papers.js';
import { playPart } from './play-part.js';
import type { PersonRecord } from './records.js';
import type { Outsider, Resident, Visitor } from './residents.js';
import { bornAged } from './setting.js';
import { addHousehold } from './settle.js';
import { addMovement, addTravel, type Traveller } from './travel.js';

const THREE_YEARS = 3 * 365;
const MOVED_IN_DAYS_AGO = 500;
const VISITORS_REGION = '410105';

/** Settles someone with a part to play, with a child where they have one, and writes down who plays what. */
export function settleResident(making: Making, resident: Resident): void {
  const { age = 34, travel, livesIn, conviction, heads, ward, child, arrange } = resident;
  const [person, ofChild] = register(making, resident) as [PersonRecord, PersonRecord?];
  making.records.cards.push({ ...makeCard(making.setting, person, age), status: 'valid' });
  playPart(making, resident, person.idNumber);
  if (travel) addTravel(making, person.idNumber, travel);
  if (livesIn) addPermittedResidence(making, person.idNumber, livesIn);
  if (conviction) addConviction(making, person, conviction);
  if (heads) addOrganisation(making, person, heads);
  if (ward) addWard(making, person.idNumber, ward);
  if (child && ofChild) {
    playPart(making, child, ofChild.idNumber);
    if (child.travel) addTravel(making, ofChild.idNumber, child.travel);
  }
  arrange?.(making, person, ofChild);
}

/** Registers them, called as their parts ask, with portraits that can be compared. */
function register(making: Making, { called, sex = 'male', age = 34, regionCode, child }: Resident): PersonRecord[] {
  const { setting } = making;
  const member = (relation: PersonRecord['relationToHead'], name: string, years: number) => ({ relation, sex: relation === 'child' ? ('female' as const) : sex, birthDate: bornAged(setting, years), surname: name.charAt(0), ethnicity: '汉族' });
  const names = [called, ...(child ? [child.called] : [])];
  const settled = registerHousehold(setting, [member('head', called, age), ...(child ? [member('child', child.called, child.age)] : [])], { regionCode });
  const portrait = { portraitTakenOn: addDays(setting.today, -THREE_YEARS), portraitComparable: true };
  const persons = settled.persons.map((person, index): PersonRecord => ({ ...person, name: names[index] as string, formerNames: [], ...portrait }));
  addHousehold(making, { ...settled, persons });
  return persons;
}

function addPermittedResidence({ records, setting: { random, numbers, today } }: Making, idNumber: string, regionCode: string): void {
  const number = numbers.record(regionCode);
  records.residences.push({
    number,
    idNumber,
    regionCode,
    address: addressIn(random, regionCode),
    registeredOn: addDays(today, -MOVED_IN_DAYS_AGO),
    permitNumber: `JZ${number}`,
    permitUntil: addDays(today, 200),
  });
}

/** An adult whose guardian was appointed; the guardian has been settled before. */
function addWard({ records, setting: { today } }: Making, wardId: string, part: string): void {
  const guardian = records.personas.find(({ name }) => name === part);
  if (!guardian) throw new Error(`${part} is settled after their ward`);
  records.guardianships.push({ wardId, guardianId: guardian.documentNumber, ground: 'appointed', since: addDays(today, -900), endedOn: null });
}

/** Someone from outside the mainland who came, perhaps not for the first time. */
export function settleVisitor(making: Making, visitor: Visitor): void {
  const { called, daysBefore, daysSince, sex = 'female', age = 29, document, nationality, mayStay = 300, admittedAs } = visitor;
  const { records, setting } = making;
  const { numbers, today, random } = setting;
  const documentNumber = document ? numbers.claim(document.number) : numbers.passport('M########');
  const foreigner = { ...makeForeigner(setting), documentNumber, name: called, sex, birthDate: bornAged(setting, age), regionCode: VISITORS_REGION, address: addressIn(random, VISITORS_REGION), permitUntil: addDays(today, mayStay), ...(nationality && { nationality }) };
  const traveller = { personNumber: documentNumber, documentNumber };
  const cameAgain = addDays(today, 1 - daysSince);
  records.foreigners.push(foreigner);
  if (daysBefore) addVisit(making, traveller, addDays(cameAgain, -20), daysBefore);
  addMovement(making, traveller, { direction: 'entry', region: 'abroad', on: cameAgain, admittedAs });
  playPart(making, visitor, documentNumber, document?.type ?? 'passport');
  visitor.arrange?.(making, foreigner);
}

/** A visit of so many days that ended on a day. */
function addVisit(making: Making, traveller: Traveller, left: CivilDate, days: number): void {
  addMovement(making, traveller, { direction: 'entry', region: 'abroad', on: addDays(left, 1 - days) });
  addMovement(making, traveller, { direction: 'exit', region: 'abroad', on: left });
}

export function settleOutsider(making: Making, { name, called, note, ...home }: Outsider): void {
  const { records, setting } = making;
  const idNumber = setting.numbers.identity(home.regionCode, home.birthDate, 'female');
  records.elsewhere.push({ ...home, idNumber, name: called, sex: 'female', ethnicity: '汉族' });
  playPart(making, { name, note }, idNumber);
}
