import { addDays, addYears, ageOn, type CivilDate } from '@yichuang/kernel';

import type { Making } from './affairs.js';
import { addOrdinaryRecord, addRunningConviction } from './convictions.js';
import { addressIn, homeCounty } from './homes.js';
import type { Named } from './kin.js';
import { addOrdinaryOrganisation } from './organisations.js';
import type { IdentityCardRecord, PersonRecord } from './records.js';
import type { Setting } from './setting.js';
import { planTravel } from './travel-plan.js';
import { addExitBan, addTravel } from './travel.js';

const CARD_FROM = 16;
const OF_AGE = 18;

/** What the registers hold of an ordinary person beside their entry: a card, often a permit to travel, now and then a second home, a case or a company. */
export function addPapers(making: Making, person: PersonRecord): void {
  const { records, setting } = making;
  const age = ageOn(person.birthDate, setting.today);
  if (age < CARD_FROM) return;
  records.cards.push(makeCard(setting, person, age));
  if (setting.random.chance(0.06)) addResidence(making, person);
  if (setting.random.chance(0.002)) addSentence(making, person);
  if (setting.random.chance(0.003)) addOpenCase(making, person);
  if (age < OF_AGE) return;
  addTravel(making, person.idNumber, planTravel(setting.random));
  addOrdinaryRecord(making, person);
  if (setting.random.chance(0.012)) addOrdinaryOrganisation(making, person);
}

/** How long a card is valid goes by the age at its issue (《居民身份证法》第五条); it was issued within the first half of that. */
export function makeCard({ random, today }: Setting, { idNumber, birthDate }: Pick<PersonRecord, 'idNumber' | 'birthDate'>, age: number): IdentityCardRecord {
  const daysAgo = random.between(1, Math.min(5 * 365, (age - CARD_FROM) * 365 + 1));
  const validFrom = addDays(today, -daysAgo);
  return { idNumber, validFrom, validUntil: cardEnds(validFrom, ageOn(birthDate, validFrom)), status: random.chance(0.99) ? 'valid' : 'lost' };
}

function cardEnds(validFrom: CivilDate, age: number): CivilDate | null {
  if (age >= 46) return null;
  return addYears(validFrom, age >= 26 ? 20 : age >= 16 ? 10 : 5);
}

function addResidence({ records, setting: { random, numbers, today } }: Making, { idNumber }: PersonRecord): void {
  const regionCode = homeCounty(random);
  const number = numbers.record(regionCode);
  const permit = random.chance(0.4) ? { permitNumber: `JZ${number}`, permitUntil: addDays(today, random.between(-60, 364)) } : { permitNumber: null, permitUntil: null };
  records.residences.push({ number, idNumber, regionCode, address: addressIn(random, regionCode), registeredOn: addDays(today, -random.between(400, 2_000)), ...permit });
}

/** While a sentence runs its judgment is on record and nobody leaves the country (《出境入境管理法》第十二条). */
export function addSentence(making: Making, person: Named): void {
  const { records, setting: { random, numbers, today } } = making;
  const { idNumber } = person;
  const kind = random.pick(['parole', 'suspended-sentence', 'public-surveillance', 'deprivation-of-political-rights'] as const);
  const until = addDays(today, random.between(60, 900));
  records.sentences.push({ caseNumber: numbers.record('410000'), idNumber, kind, until });
  addRunningConviction(making, person);
  addExitBan(making, idNumber, 'serving-sentence', until);
}

export function addOpenCase({ records, setting: { random, numbers, today } }: Making, { idNumber }: Pick<PersonRecord, 'idNumber'>): void {
  const kind = random.pick(['migration', 'principal-item'] as const);
  records.registrationCases.push({ caseNumber: numbers.record('410000'), idNumber, kind, openedOn: addDays(today, -random.between(1, 15)) });
}
