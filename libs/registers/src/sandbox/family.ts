import { addDays, ageOn, type CivilDate } from '@yichuang/kernel';

import { ethnicityOf, surnameFor, type Sex } from './names.js';
import type { PersonRecord } from './records.js';
import { bornForAge, type Setting } from './setting.js';

/** Someone of a family before they have a name and a number. */
export interface Member {
  readonly relation: PersonRecord['relationToHead'];
  readonly sex: Sex;
  readonly birthDate: CivilDate;
  readonly surname: string;
  readonly ethnicity: string;
}

type Parents = readonly [Member, ...Member[]];

const YEAR = 365;
const other = (sex: Sex): Sex => (sex === 'male' ? 'female' : 'male');

/** A household as families live in Henan: someone alone, a couple, their children, and sometimes the head's parents. */
export function makeFamily(setting: Setting): Member[] {
  const head = makeHead(setting);
  const spouse = makeSpouse(setting, head);
  const parents: Parents = [head, ...spouse];
  return [...parents, ...makeChildren(setting, parents), ...makeGrandparents(setting, head)];
}

function makeHead(setting: Setting): Member {
  const { random } = setting;
  const ethnicity = ethnicityOf(random);
  const age = 22 + random.between(0, 16) + random.between(0, 44);
  return { relation: 'head', sex: random.chance(0.72) ? 'male' : 'female', birthDate: bornForAge(setting, age), surname: surnameFor(random, ethnicity), ethnicity };
}

/** Nobody, or a spouse of lawful age (民法典 1047: men from 22, women from 20). */
function makeSpouse({ random, today }: Setting, head: Member): Member[] {
  const age = ageOn(head.birthDate, today);
  if (!random.chance(age < 28 ? 0.35 : age < 75 ? 0.9 : 0.5)) return [];
  const sex = other(head.sex);
  const birthDate = addDays(head.birthDate, (sex === 'female' ? 1 : -1) * random.between(-2 * YEAR, 6 * YEAR));
  if (ageOn(birthDate, today) < (sex === 'male' ? 22 : 20)) return [];
  const ethnicity = random.chance(0.9) ? head.ethnicity : ethnicityOf(random);
  return [{ relation: 'spouse', sex, birthDate, surname: surnameFor(random, ethnicity), ethnicity }];
}

function makeChildren(setting: Setting, parents: Parents): Member[] {
  const { random, today } = setting;
  const mother = parents.find(({ sex }) => sex === 'female') ?? parents[0];
  const wanted = parents.length === 2 ? random.pick([0, 1, 1, 2, 2, 2, 2, 3]) : random.pick([0, 0, 0, 1]);
  const children: Member[] = [];
  let birthDate = addDays(mother.birthDate, random.between(21 * YEAR, 32 * YEAR));
  for (let child = 0; child < wanted; child++) {
    if (birthDate < today && livesAtHome(setting, birthDate) && parents.every((parent) => mayBeParent(parent, birthDate))) children.push(makeChild(setting, parents, birthDate));
    birthDate = addDays(birthDate, random.between(500, 2_400));
  }
  return children;
}

const mayBeParent = ({ birthDate }: Member, childBornOn: CivilDate): boolean => ageOn(birthDate, childBornOn) >= 18 && ageOn(birthDate, childBornOn) <= 45;

function livesAtHome({ random, today }: Setting, birthDate: CivilDate): boolean {
  const age = ageOn(birthDate, today);
  return age < 19 || random.chance(age < 30 ? 0.35 : 0.05);
}

/** Children mostly carry the father's name, always one of their parents'; and belong to the people of one of them. */
function makeChild({ random }: Setting, parents: Parents, birthDate: CivilDate): Member {
  const father = parents.find(({ sex }) => sex === 'male');
  const { surname } = father && random.chance(0.96) ? father : random.pick(parents);
  return { relation: 'child', sex: random.chance(0.52) ? 'male' : 'female', birthDate, surname, ethnicity: random.pick(parents).ethnicity };
}

function makeGrandparents({ random, today }: Setting, head: Member): Member[] {
  const age = ageOn(head.birthDate, today);
  if (age > 58 || !random.chance(0.32)) return [];
  const grandparent = (sex: Sex, years: number): Member => {
    const surname = sex === 'male' ? head.surname : surnameFor(random, head.ethnicity);
    return { relation: 'parent', sex, birthDate: addDays(head.birthDate, -years * YEAR - random.between(0, YEAR)), surname, ethnicity: head.ethnicity };
  };
  return [grandparent('male', random.between(22, 32)), grandparent('female', random.between(20, 30))].filter(({ birthDate }) => ageOn(birthDate, today) < 95 && random.chance(0.8));
}
