import type { CivilDate } from '@yichuang/kernel';

import { effectKind } from '../effects.js';
import { factKind } from '../facts.js';
import type { EndorsedRegion } from './travel-document.js';

/** A crossing of the border. */
export interface BorderMovement {
  readonly direction: 'entry' | 'exit';
  /** Where to, or from where. */
  readonly region: EndorsedRegion | 'taiwan' | 'abroad';
  readonly on: CivilDate;
}

/** A crossing with what it was made with, as a person is told of their own. */
export interface Crossing extends BorderMovement {
  readonly documentNumber: string;
  readonly port: string;
}

/** One look at the crossings of someone, for the log. */
export interface CrossingQuery {
  readonly subjectNumber: string;
  readonly requesterNumber: string;
  readonly documents: readonly string[];
  readonly periodFrom: CivilDate;
  readonly periodUntil: CivilDate;
  readonly purpose: string;
}

/** The crossing that someone made last, with what it was made with. */
export interface LatestCrossing extends BorderMovement {
  readonly documentNumber: string;
  readonly port: string;
  /** China Standard Time, `YYYY-MM-DDTHH:mm`. */
  readonly at: string;
  /** As what someone from abroad was let in; null where it was not noted. */
  readonly admittedAs: 'visa' | 'visa-free' | 'crew' | null;
}

/** What someone did in Hong Kong or Macao that an endorsement does not allow. */
export interface StayAbuse {
  readonly kind: 'overstay' | 'illegal-work';
  readonly region: EndorsedRegion;
  readonly foundOn: CivilDate;
}

/** Key: number of the identity card, or of the passport of a foreigner. The latest first. */
export const border = {
  movements: factKind<readonly BorderMovement[]>('entry-exit-record', 'movements'),
  crossings: factKind<readonly Crossing[]>('entry-exit-record', 'crossings'),
  logQuery: effectKind<CrossingQuery>('entry-exit-record', 'log-query'),
  latest: factKind<LatestCrossing | null>('entry-exit-record', 'latest'),
  stayAbuses: factKind<readonly StayAbuse[]>('entry-exit-record', 'stay-abuses'),
};
