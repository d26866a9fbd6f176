import type { AbilityTest, Answers, DrivingLicence, Examination, LicenceFile, Party, Person, Service } from '@yichuang/definition';
import type { CivilDate } from '@yichuang/kernel';

import { assessed, type Assessed } from './assess-world.js';
import { classesOf, fit, licenceOf, partyOf, personOf } from './renewal-cases.js';

export { classesOf };

export const driverOf = (birthDate: CivilDate = '1990-03-02', changes: Partial<Person> = {}): Person => personOf(birthDate, changes);

/** A report of a healthy person, of the day the catalogue's examples name. */
export const healthy: Examination = {
  ...fit,
  designated: true,
  heightCm: 172,
  visionLeft: '5.0',
  visionRight: '5.0',
  visionCorrected: false,
  hearingAid: false,
  colourVision: 'normal',
  limbs: 'normal',
  visualField: null,
  unsafeIllness: false,
};

const file: LicenceFile = { address: null, employer: null, pointsLastCycle: 0, medicalDueOn: null };
const lists = [
  ...['violation.open-of-driver', 'accident.open-of-party', 'accident.findings', 'driver.void-cards', 'driver.deferrals', 'driver.reviews', 'driver.school-bus', 'driver.offences'],
  ...['driver.application-bans', 'drug-control.of-person', 'residence.of-person', 'population.item-changes', 'entry-exit-record.movements', 'education.schooling'],
];

/** What is true of one driver; all the rest is in order. */
export interface DriverWorld {
  readonly person?: Person;
  readonly licence?: Partial<DrivingLicence> | null;
  readonly file?: Partial<LicenceFile>;
  readonly examination?: Partial<Examination> | null;
  readonly abilityTest?: AbilityTest;
  /** Further answers of registers, by question. */
  readonly registers?: Readonly<Record<string, unknown>>;
  readonly answers?: Answers;
  readonly handedIn?: readonly string[];
  readonly submitter?: Party;
}

/** One application of a driver on 23 November 2026. */
export function driverCase(service: Service, { person = driverOf(), licence = {}, examination = {}, ...world }: DriverWorld): Assessed {
  const party = partyOf(person);
  const report = examination && { ...healthy, ...examination };
  return assessed(service, {
    submitter: world.submitter ?? party,
    answers: world.answers,
    handedIn: world.handedIn,
    registers: {
      ...Object.fromEntries(lists.map((query) => [query, []])),
      'population.person': person,
      'driver.free-file-number': { number: '410141000007' },
      'driver.licence': licence && licenceOf(person.idNumber, licence),
      'driver.file': licence && { ...file, ...world.file },
      'medical.latest-report': report,
      'medical.examination': report,
      'medical.latest-ability-test': world.abilityTest ?? null,
      ...world.registers,
    },
  });
}
