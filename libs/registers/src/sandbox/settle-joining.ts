import { addDays, addYears, type CivilDate, type Text } from '@yichuang/kernel';

import type { Making } from './affairs.js';
import type { Member } from './family.js';
import { registerHousehold, type HomePlan } from './household.js';
import { addressIn } from './homes.js';
import type { JoiningCouple, Relative } from './joining-personas.js';
import { inOrder, type Named } from './kin.js';
import { addOpenCase, addSentence, makeCard } from './papers.js';
import { playPart } from './play-part.js';
import type { PersonRecord } from './records.js';
import { bornAged } from './setting.js';
import { addHousehold } from './settle.js';

/** Settles a couple with the households of both, and writes down who plays which part. */
export function settleJoining(making: Making, couple: JoiningCouple): void {
  const { origin, target, home, elsewhere, originRegion: regionCode } = couple;
  const movers = elsewhere ? settleElsewhere(making, elsewhere, origin) : settleRelatives(making, origin, { regionCode });
  const receivers = settleRelatives(making, target, home);
  const played = new Map<string, Named>([...movers, ...receivers]);
  const [mover, spouse] = [played.get(couple.part), played.get(`${couple.part}-spouse`)];
  if (!mover || !spouse) throw new Error(`${couple.part} lacks one of the two`);
  marry(making, couple, [mover, spouse]);
  if (couple.hasSentence) addSentence(making, mover);
  if (couple.hasOpenCase) addOpenCase(making, mover);
  if (couple.hasResidence) addResidence(making, mover, home.regionCode);
  for (const [name, { idNumber }] of played) playPart(making, { name, note: name === couple.part ? couple.note : beside(couple.note) }, idNumber);
}

const beside = ({ zh, en }: Text): Text => ({ zh: `相关人员：${zh}`, en: `Concerned: ${en}` });

const memberOf = (today: CivilDate, { called, sex, age, relation }: Relative): Member => ({ relation, sex, birthDate: bornAged({ today }, age), surname: called.charAt(0), ethnicity: '汉族' });

/** Registers a household; answers who of it has a part. */
export function settleRelatives(making: Making, relatives: readonly Relative[], plan: HomePlan): [string, Named][] {
  const { records, setting } = making;
  if (relatives.length === 0) return [];
  const settled = registerHousehold(setting, relatives.map((relative) => memberOf(setting.today, relative)), plan);
  const persons = settled.persons.map((person, index): PersonRecord => ({ ...person, name: called(relatives, index), formerNames: [], status: relatives[index]?.status ?? 'active', alive: true }));
  addHousehold(making, { ...settled, persons });
  persons.forEach((person, index) => {
    const age = relatives[index]?.age ?? 0;
    if (age >= 16) records.cards.push({ ...makeCard(setting, person, age), status: 'valid' });
  });
  return partsOf(relatives, persons);
}

const called = (relatives: readonly Relative[], index: number): string => (relatives[index] as Relative).called;

const partsOf = (relatives: readonly Relative[], persons: readonly Named[]): [string, Named][] =>
  relatives.flatMap(({ part }, index) => (part ? [[part, persons[index] as Named] as [string, Named]] : []));

/** Registers people in another province; answers who of them has a part. */
export function settleElsewhere({ records, setting: { numbers, today } }: Making, home: NonNullable<JoiningCouple['elsewhere']>, relatives: readonly Relative[]): [string, Named][] {
  const persons = relatives.map(({ called: name, sex, age }) => {
    const birthDate = bornAged({ today }, age);
    return { idNumber: numbers.identity(home.regionCode, birthDate, sex), name, sex, ethnicity: '汉族', birthDate, ...home };
  });
  records.elsewhere.push(...persons);
  return partsOf(relatives, persons);
}

/** Writes the marriage down at civil affairs; the population register knows of it unless it has ended. */
function marry({ records, setting: { today, numbers } }: Making, { home, marriedYears, isDivorced }: JoiningCouple, [mover, spouse]: readonly [Named, Named]): void {
  const registeredOn = addYears(today, -marriedYears);
  const certificateNumber = numbers.claim(`J${home.regionCode}-${registeredOn.slice(0, 4)}-0${home.number.slice(4)}`);
  const earlier = records.marriages.findIndex(({ oneId, otherId }) => [oneId, otherId].sort().join() === [mover.idNumber, spouse.idNumber].sort().join());
  if (earlier >= 0) records.marriages.splice(earlier, 1);
  records.marriages.push({ certificateNumber, ...inOrder([mover, spouse]), registeredOn, endedBy: isDivorced ? 'divorce' : null, endedOn: isDivorced ? addDays(today, -200) : null });
  const marital = (other: Named) => (isDivorced ? ({ maritalStatus: 'divorced', spouseId: null } as const) : ({ maritalStatus: 'married', spouseId: other.idNumber } as const));
  records.persons.forEach((person, index) => {
    const other = person.idNumber === mover.idNumber ? spouse : person.idNumber === spouse.idNumber ? mover : undefined;
    if (other) records.persons[index] = { ...person, ...marital(other) };
  });
}

function addResidence({ records, setting: { random, numbers, today } }: Making, { idNumber }: Named, regionCode: string): void {
  const number = numbers.record(regionCode);
  records.residences.push({ number, idNumber, regionCode, address: addressIn(random, regionCode), registeredOn: addDays(today, -700), permitNumber: `JZ${number}`, permitUntil: addDays(today, 30) });
}
