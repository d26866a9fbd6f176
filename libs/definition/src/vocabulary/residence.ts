import type { CivilDate } from '@yichuang/kernel';

import { effectKind } from '../effects.js';
import { factKind } from '../facts.js';

/** Someone lives in a place where they are not registered (居住登记), perhaps with a permit (居住证). */
export interface Residence {
  /** Six digits. */
  readonly regionCode: string;
  readonly address: string;
  readonly registeredOn: CivilDate;
  /** Null without a permit. */
  readonly permitNumber: string | null;
  /** Last day of the year for which the permit was endorsed (《居住证暂行条例》第十条). */
  readonly permitUntil: CivilDate | null;
}

/** Someone is no longer a temporary resident of a city because they are registered there now. */
export interface EndedResidence {
  readonly idNumber: string;
  /** Four digits. */
  readonly city: string;
  readonly endedOn: CivilDate;
}

/** A residence by its number, with the permit that rests on it. */
export interface PermittedResidence extends Residence {
  readonly number: string;
}

export interface IssuedPermit {
  /** Of the registration. */
  readonly number: string;
  readonly permitNumber: string;
  readonly permitUntil: CivilDate | null;
}

/** A new registration (居住登记). */
export interface RegisteredResidence {
  readonly number: string;
  readonly idNumber: string;
  readonly regionCode: string;
  readonly address: string;
  readonly movedInOn: CivilDate;
  readonly reason: string;
  readonly registeredOn: CivilDate;
}

/** Key of `ofPerson`: identity number. Registrations that have not ended. */
export const residence = {
  ofPerson: factKind<readonly Residence[]>('residence', 'of-person'),
  permits: factKind<readonly PermittedResidence[]>('residence', 'permits'),
  /** A first permit, or one in the place of another, which is void. */
  issuePermit: effectKind<IssuedPermit>('residence', 'issue-permit'),
  endorse: effectKind<Pick<IssuedPermit, 'number' | 'permitUntil'>>('residence', 'endorse'),
  changeAddress: effectKind<Pick<RegisteredResidence, 'number' | 'regionCode' | 'address' | 'movedInOn'>>('residence', 'change-address'),
  register: effectKind<RegisteredResidence>('residence', 'register'),
  /** Ends residence registrations and permits of a person in a city; who has none needs nothing. */
  end: effectKind<EndedResidence>('residence', 'end'),
};
