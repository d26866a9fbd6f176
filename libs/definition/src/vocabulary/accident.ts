import type { CivilDate } from '@yichuang/kernel';

import { factKind } from '../facts.js';
import { plateKey } from './vehicle.js';

/** A traffic accident whose case is still open (事故). */
export interface OpenAccident {
  readonly caseNumber: string;
  /** Instant, ISO 8601. */
  readonly at: string;
  readonly place: string;
}

/** What was found of a party's part in an accident that hurt somebody (事故认定). */
export interface AccidentFinding {
  readonly caseNumber: string;
  readonly happenedOn: CivilDate;
  readonly casualties: 'slight-injury' | 'serious-injury' | 'death';
  readonly responsibility: 'full' | 'main' | 'equal' | 'minor';
}

/** The question behind `accident.openOfPlates`. */
export const openAccidentsOfPlatesKind = factKind<readonly OpenAccident[]>('accident', 'open-of-plates');

/** An accident in which somebody was hurt or killed. */
export type InjuryAccident = Pick<AccidentFinding, 'caseNumber' | 'happenedOn'>;

/** The question behind `accident.injuriesOfPlates`. */
export const injuryAccidentsOfPlatesKind = factKind<readonly InjuryAccident[]>('accident', 'injuries-of-plates');

/** Key: identity number of a party. */
export const accident = {
  openOfParty: factKind<readonly OpenAccident[]>('accident', 'open-of-party'),
  /** Key: VIN. Every case, open or closed, that a vehicle without plates was in. */
  ofVin: factKind<readonly { readonly caseNumber: string }[]>('accident', 'of-vin'),
  /** Those that the vehicle with these plates was in. */
  openOfPlates: (plate: Parameters<typeof plateKey>[0]) => openAccidentsOfPlatesKind(plateKey(plate)),
  /** Those with casualties that the vehicle with these plates was in; the earliest first. */
  injuriesOfPlates: (plate: Parameters<typeof plateKey>[0]) => injuryAccidentsOfPlatesKind(plateKey(plate)),
  /** The latest first. */
  findings: factKind<readonly AccidentFinding[]>('accident', 'findings'),
};
