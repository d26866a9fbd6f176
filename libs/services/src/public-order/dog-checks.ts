import { ageByNumber, fails, holds, unknown, type DogRules, type DogVaccination, type Guardianship, type Household, type Identity, type Organisation, type Outcome, type Party, type RegisteredDog, type Residence } from '@yichuang/definition';
import { addMonths, addYears, formatDate, type CivilDate } from '@yichuang/kernel';

import { isOrganisation } from './checked-person.js';
import type { DogForm } from './dog-form.js';
import { isUnknown, strangerAmong } from './trade-operator.js';

/** What must be known of a dog and of who keeps it. */
export interface Keeping {
  readonly applicant: Party;
  readonly form: DogForm & { readonly uscc?: string };
  readonly facts: {
    readonly organisation: Organisation | null;
    readonly rules: DogRules | null;
    readonly home: Household | null;
    readonly housedTogether: readonly Household[];
    readonly residences: readonly Residence[];
    readonly guardianships: readonly Pick<Guardianship, 'ground'>[];
    readonly dogsThere: readonly Pick<RegisteredDog, 'registrationNumber'>[];
    readonly cancellations: readonly { readonly cancelledOn: CivilDate }[];
    readonly vaccination: DogVaccination | null;
    readonly people: readonly Identity[];
  };
  readonly today: CivilDate;
}

const OF_AGE = 18;
const OLDEST_YEARS = 25;
const YOUNGEST_MONTHS = 3;
const VACCINATION_MONTHS = 12;

export const keeperOf = ({ form, applicant }: Pick<Keeping, 'form' | 'applicant'>): string => (isOrganisation(form) ? (form.uscc ?? '') : applicant.documentNumber);

const noRules = unknown('没有查到该市的养犬管理规定，由工作人员核对', 'No ordinance of this city is on record; an officer checks');

/** Whether the restrictions of the key area are in force there. */
const isControlled = ({ form, facts: { rules } }: Keeping): boolean => rules?.controlledRegions.includes(form.regionCode) ?? false;

export function isForPolice({ facts: { rules } }: Keeping): Outcome {
  if (!rules) return noRules;
  return rules.authority === 'police' ? holds() : fails('该市由城市管理部门办理养犬登记，请向养犬地区城市管理部门申请', 'In this city the city-management authority registers dogs: apply to that of the district');
}

export function isCapable({ applicant, facts: { guardianships }, today }: Keeping): Outcome {
  const age = ageByNumber(applicant.documentNumber, today);
  if (age === undefined) return unknown('由工作人员核对养犬人年龄', 'An officer checks the age of the keeper');
  if (age < OF_AGE) return fails('养犬人应当年满18周岁', 'The keeper must be at least 18');
  return guardianships.length === 0 ? holds() : fails('养犬人应当具有完全民事行为能力，请由监护人作为养犬人登记', 'The keeper must have full legal capacity: let the guardian register the dog');
}

const homesOf = ({ facts: { home, residences } }: Keeping) => [...(home ? [home] : []), ...residences];
const homeAt = (subject: Keeping) => homesOf(subject).find(({ address }) => address === subject.form.keepingAddress.replace(/\s/g, ''));
const livesAt = (subject: Keeping): boolean => homeAt(subject)?.regionCode === subject.form.regionCode;

/** The registers show that the keeper lives there, in the only household of the address. */
export const isHomeProven = (subject: Keeping): boolean => livesAt(subject) && subject.facts.housedTogether.length <= 1;

export function livesThere(subject: Keeping): Outcome {
  const { form } = subject;
  if (form.singleHousehold === false) return fails('养犬地应当独户居住，与他人合住的不能登记', 'The home must be lived in by one household alone');
  if (isHomeProven(subject)) return holds();
  if (livesAt(subject)) return unknown('同一地址登记有多户，由工作人员核对独户居住证明', 'Several households are registered at the address; an officer reads the proof');
  if (homeAt(subject)) return fails('养犬地址不在所填的县（市、区），请更正', 'The address does not lie in the county named: correct it');
  return homesOf(subject).some(({ regionCode }) => regionCode === form.regionCode)
    ? unknown('养犬地址与登记的住址不同，由工作人员核对独户居住证明', 'The address is not the registered one; an officer reads the proof')
    : fails('您在养犬地没有户籍或者居住登记，请先办理居住登记', 'You are neither registered nor registered as living in this county: register your residence first');
}

export function isWithinNumber(subject: Keeping): Outcome {
  const { form, facts: { rules, dogsThere } } = subject;
  if (!rules) return noRules;
  if (form.guideDog || !isControlled(subject)) return holds();
  return dogsThere.length < rules.dogsPerHousehold ? holds() : fails(`重点管理区内每户限养${rules.dogsPerHousehold}只，该户已有登记的犬只`, `In the controlled area a household may keep ${rules.dogsPerHousehold}; a dog is registered there already`);
}

export function isAllowedBreed(subject: Keeping): Outcome {
  const { form: { breed, shoulderHeightCentimetres, guideDog, ...form }, facts: { rules } } = subject;
  if (!rules) return noRules;
  if (!isControlled(subject)) return holds();
  if (guideDog) return unknown('由工作人员核对导盲犬、扶助犬工作证明', 'An officer reads the certificate of the guide or assistance dog');
  const banned = rules.bannedBreeds.some((each) => breed.includes(each));
  const tall = rules.shoulderHeightLimit !== null && shoulderHeightCentimetres > rules.shoulderHeightLimit;
  if (!banned && !tall) return holds();
  if (isOrganisation(form)) return unknown('单位因工作需要饲养烈性犬、大型犬的，由工作人员核查', 'An officer judges whether the unit needs a fierce or large dog for its work');
  return banned ? fails(`${breed}属于禁养的烈性犬`, `${breed} is a banned fierce breed`) : fails(`肩高超过${rules.shoulderHeightLimit ?? 0}厘米，属于禁养的大型犬`, `Taller than ${rules.shoulderHeightLimit ?? 0} cm: a banned large dog`);
}

/** The authority shares it, for this day of vaccination and this chip. */
export const isVaccinationShared = ({ form: { vaccinationDate, microchipNumber }, facts: { vaccination } }: Keeping): boolean =>
  vaccination !== null && vaccination.vaccinatedOn === vaccinationDate && (!vaccination.microchipNumber || !microchipNumber || vaccination.microchipNumber === microchipNumber);

export function isVaccinated(subject: Keeping): Outcome {
  const { form, facts: { vaccination }, today } = subject;
  const until = vaccination?.validUntil ?? addMonths(form.vaccinationDate, VACCINATION_MONTHS);
  if (until < today) return fails('狂犬病免疫已超过有效期，请先免疫', 'The rabies vaccination has run out: vaccinate again first');
  if (!vaccination) return unknown('没有查到该免疫证明，由工作人员核对原件', 'No such vaccination is on record; an officer reads the certificate');
  return isVaccinationShared(subject) ? holds() : fails('免疫日期或者芯片号与免疫记录不一致，请核对', 'The date or the chip differs from the record: check both');
}

export function isNotBanned({ facts: { rules, cancellations: [last] }, today }: Keeping): Outcome {
  if (!rules) return noRules;
  const years = rules.yearsAfterCancellation;
  if (years === null || !last) return holds();
  const from = addYears(last.cancelledOn, years);
  return from <= today ? holds() : fails(`养犬登记曾因违法被注销，${formatDate(from, 'zh')}起才能再登记`, `A registration was cancelled for a breach: register again from ${formatDate(from, 'en')}`);
}

export const isNeeded = ({ facts: { organisation } }: Keeping): Outcome =>
  organisation?.status === 'active' ? unknown('由工作人员核查养犬用途、圈养设施和管理人员', 'An officer looks at the purpose, the enclosure and who is in charge') : fails('没有查到存续的单位登记', 'No active organisation has this code');

export function isOldEnough({ form: { dogBirthDate }, today }: Keeping): Outcome {
  if (addMonths(dogBirthDate, YOUNGEST_MONTHS) > today) return fails('犬只满3个月、完成免疫后再登记', 'Register the dog when it is three months old and vaccinated');
  return addYears(dogBirthDate, OLDEST_YEARS) < today ? fails('出生日期早于25年前，请核对', 'Born more than 25 years ago: check the date') : holds();
}

export function isManagerKnown({ form: { dogManager }, facts: { people } }: Keeping): Outcome {
  const stranger = dogManager && strangerAmong([dogManager], people);
  return stranger ? isUnknown(stranger) : holds();
}
