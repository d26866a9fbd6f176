import type { CivilDate } from '@yichuang/kernel';

import { effectKind } from '../effects.js';
import { factKind } from '../facts.js';

/** Where someone from outside the mainland is or was registered to lodge (住宿登记). */
export interface Accommodation {
  readonly number: string;
  readonly address: string;
  readonly regionCode: string;
  readonly checkedInOn: CivilDate;
  readonly plannedUntil: CivilDate | null;
  /** Null until they have left, or are registered elsewhere. */
  readonly checkedOutOn: CivilDate | null;
  /** Whether a lease, a title or the host proved that they live there. */
  readonly isProven: boolean;
}

interface RegisteredAccommodation {
  readonly number: string;
  readonly guestNumber: string;
  readonly guestName: string;
  readonly address: string;
  readonly regionCode: string;
  readonly policeStation: string;
  /** China Standard Time. */
  readonly checkedInAt: string;
  readonly plannedUntil: CivilDate | null;
  readonly reporterRole: 'guest' | 'host' | 'hotel' | 'organisation';
  readonly visaCategory: string | null;
  readonly isProven: boolean;
  readonly isLate: boolean;
  readonly registeredOn: CivilDate;
}

/** Key of `ofGuest`: number of the document; the latest first. */
export const accommodation = {
  ofGuest: factKind<readonly Accommodation[]>('accommodation', 'of-guest'),
  /** Closes what is open for a guest; who lodges nowhere needs nothing. */
  close: effectKind<{ readonly guestNumber: string; readonly checkedOutAt: string }>('accommodation', 'close'),
  register: effectKind<RegisteredAccommodation>('accommodation', 'register'),
};
