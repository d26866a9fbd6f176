import type { CivilDate } from '@yichuang/kernel';

import { effectKind } from '../effects.js';
import { factKind } from '../facts.js';
import { written } from './written.js';

/** How a city has dogs registered (养犬管理规定). */
export interface DogRules {
  /** Six digits. */
  readonly cityCode: string;
  readonly authority: 'police' | 'city-management';
  /** Who of the police issues the certificate. */
  readonly issuedBy: 'county' | 'city';
  /** Divisions with the restrictions below (重点管理区). */
  readonly controlledRegions: readonly string[];
  readonly bannedBreeds: readonly string[];
  readonly shoulderHeightLimit: number | null;
  readonly dogsPerHousehold: number;
  /** How long nobody may register a dog after a cancellation for breach; null: no such rule. */
  readonly yearsAfterCancellation: number | null;
}

/** A certificate of vaccination against rabies, as the animal-health authority shares it. */
export interface DogVaccination {
  readonly number: string;
  readonly vaccinatedOn: CivilDate;
  readonly validUntil: CivilDate;
  readonly microchipNumber: string | null;
}

/** A dog that is registered. */
export interface RegisteredDog {
  readonly registrationNumber: string;
  readonly tagNumber: string;
  /** Identity number or unified social credit code. */
  readonly keeperNumber: string;
  readonly keeperName: string;
  readonly keepingAddress: string;
  readonly regionCode: string;
  readonly dogName: string;
  readonly breed: string;
  readonly dogSex: 'male' | 'female';
  readonly dogBirthDate: CivilDate;
  readonly coatColour: string;
  readonly microchipNumber: string | null;
  readonly vaccinationValidUntil: CivilDate;
  readonly registeredOn: CivilDate;
  readonly validUntil: CivilDate;
}

/** The question behind `dog.at`. */
export const dogsAtKind = factKind<readonly Pick<RegisteredDog, 'registrationNumber'>[]>('dog', 'at-address');

/** Key of `rules`: city, six digits; of `vaccination`: number; of `cancellations`: identity number or code of the keeper. */
export const dog = {
  rules: factKind<DogRules | null>('dog', 'rules'),
  vaccination: factKind<DogVaccination | null>('animal-health', 'vaccination'),
  /** Registered dogs at an address; spaces do not matter. */
  at: (address: string) => dogsAtKind(written(address)),
  /** When registrations of a keeper were cancelled for a breach, the latest first. */
  cancellations: factKind<readonly { readonly cancelledOn: CivilDate }[]>('dog', 'cancellations'),
  register: effectKind<RegisteredDog>('dog', 'register'),
};
