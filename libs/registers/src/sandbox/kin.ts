import { addDays, addYears, ageOn, type CivilDate } from '@yichuang/kernel';

import type { HouseholdRecord, MarriageRecord, PersonRecord } from './records.js';
import type { Setting } from './setting.js';

/** Who of a household is whose spouse and whose child, and the marriages between them. */
interface Kin {
  readonly persons: readonly PersonRecord[];
  readonly marriages: readonly MarriageRecord[];
}

type Couple = readonly [PersonRecord, PersonRecord];

const isOf = (relation: PersonRecord['relationToHead']) => (person: PersonRecord) => person.relationToHead === relation;

/** The head with their spouse and children, and the head's parents, as the register and civil affairs have them. */
export function kinOf(setting: Setting, { regionCode }: HouseholdRecord, members: readonly PersonRecord[]): Kin {
  const couple = members.filter((person) => isOf('head')(person) || isOf('spouse')(person));
  const elders = members.filter(isOf('parent'));
  const parents: Readonly<Record<string, readonly PersonRecord[]>> = { child: couple, head: elders };
  const related = members.map((person) => {
    const parent = (sex: PersonRecord['sex']) => parents[person.relationToHead]?.find((each) => each.sex === sex)?.idNumber ?? null;
    return { ...person, fatherId: parent('male'), motherId: parent('female') };
  });
  const marriages = [couple, elders].filter((pair): pair is [PersonRecord, PersonRecord] => pair.length === 2).map((pair) => marry(setting, pair, regionCode));
  return { persons: related.map((person) => ({ ...person, ...maritalOf(setting, person, marriages) })), marriages };
}

/** Both of age, and mostly soon after (民法典 1047: men from 22, women from 20). */
function weddingDay({ random, today }: Setting, couple: Couple): CivilDate {
  const [one, other] = couple.map(({ sex, birthDate }) => addYears(birthDate, sex === 'male' ? 22 : 20)) as [CivilDate, CivilDate];
  const ofAge = one > other ? one : other;
  const day = addDays(ofAge, random.between(1, 6 * 365));
  return day < today ? day : ofAge;
}

function marry(setting: Setting, couple: Couple, regionCode: string): MarriageRecord {
  const registeredOn = weddingDay(setting, couple);
  const dead = couple.find(({ alive }) => !alive);
  return {
    certificateNumber: setting.numbers.marriageCertificate(regionCode, registeredOn.slice(0, 4)),
    ...inOrder(couple),
    registeredOn,
    endedBy: dead ? 'death' : null,
    endedOn: dead ? addDays(setting.today, -setting.random.between(30, 2_000)) : null,
  };
}

/** The two parties as a marriage record names them. */
export function inOrder([one, other]: readonly [Named, Named]): Pick<MarriageRecord, 'oneId' | 'oneName' | 'otherId' | 'otherName'> {
  const [first, second] = one.idNumber < other.idNumber ? [one, other] : [other, one];
  return { oneId: first.idNumber, oneName: first.name, otherId: second.idNumber, otherName: second.name };
}

export type Named = Pick<PersonRecord, 'idNumber' | 'name'>;

/** Who lives without a spouse has none, or had one. */
function maritalOf({ random, today }: Setting, { idNumber, birthDate, relationToHead }: PersonRecord, marriages: readonly MarriageRecord[]): Pick<PersonRecord, 'maritalStatus' | 'spouseId'> {
  const own = marriages.find(({ oneId, otherId }) => oneId === idNumber || otherId === idNumber);
  if (own) return own.endedBy ? { maritalStatus: 'widowed', spouseId: null } : { maritalStatus: 'married', spouseId: own.oneId === idNumber ? own.otherId : own.oneId };
  const age = ageOn(birthDate, today);
  if (relationToHead === 'parent') return { maritalStatus: 'widowed', spouseId: null };
  if (age < 28 || relationToHead === 'child') return { maritalStatus: 'single', spouseId: null };
  return { maritalStatus: age >= 70 ? 'widowed' : random.pick(['single', 'divorced', 'divorced'] as const), spouseId: null };
}
