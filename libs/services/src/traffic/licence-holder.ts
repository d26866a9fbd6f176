import { birthDateOf, fails, holds, unknown, type DrivingLicence, type Foreigner, type Outcome, type Party, type Person, type Residence } from '@yichuang/definition';
import { ageOn, type CivilDate } from '@yichuang/kernel';

import { inOneCity } from './domicile.js';
import { classesOnCard, keptWithin, limitsAt, type AgeLimits } from './licence-classes.js';

/** What must be known of someone to judge their licence. */
export interface Holder {
  readonly applicant: Party;
  readonly facts: { readonly licence: DrivingLicence | null; readonly person: Person | null; readonly foreigner: Foreigner | null };
  readonly today: CivilDate;
}

const noLicence = fails('驾驶人登记中没有您的驾驶证', 'There is no licence of yours on the driver register');
export const ageUnknown = unknown('登记信息中没有您的出生日期，由工作人员核实', 'No register knows your date of birth; an officer will check');

/** A check of the licence; without one it fails. */
export const ofLicence =
  <S extends Holder>(check: (licence: DrivingLicence, subject: S) => Outcome) =>
  (subject: S): Outcome =>
    subject.facts.licence ? check(subject.facts.licence, subject) : noLicence;

/** Full years on the day of filing. */
export function ageOf(subject: Holder): number | undefined {
  const birthDate = birthDateOf(subject);
  return birthDate === undefined ? undefined : ageOn(birthDate, subject.today);
}

/** The age limits that end classes of the applicant; none when nobody knows their age, which `class-age` then says. */
export function limitsOf(subject: Holder): AgeLimits {
  const [age, extendedUntil] = [ageOf(subject), subject.facts.licence?.heavyClassUntil];
  return age === undefined ? {} : limitsAt(age, !!extendedUntil && extendedUntil > subject.today);
}

export const keptClasses = (licence: DrivingLicence, subject: Holder) => keptWithin(limitsOf(subject), licence.classes);

/** Holds while a class remains, and says what becomes of those that end with age (第六十五条). */
export function withinAge(licence: DrivingLicence, subject: Holder): Outcome {
  if (ageOf(subject) === undefined) return ageUnknown;
  const kept = keptClasses(licence, subject);
  if (kept === licence.classes) return holds();
  const words = classesOnCard(kept);
  return kept.length === 0 ? fails('所持准驾车型均已到达年龄上限', 'All classes held have reached their age limit') : holds({ zh: `按年龄规定，换发的准驾车型为${words}`, en: `By the age limits the new licence is for ${words}` });
}

interface Lodging {
  readonly person: Person | null;
  readonly foreigner: Foreigner | null;
  readonly residences: readonly Residence[];
}

/** Whether someone is registered, or has registered a residence or stay, in the city of a place. */
export function livesInCityOf(region: string, facts: Lodging): boolean {
  const homes = [facts.person?.registeredRegion ?? facts.foreigner?.regionCode, ...facts.residences.map(({ regionCode }) => regionCode)];
  return homes.some((home) => home !== undefined && inOneCity(home, region));
}
