import type { DocumentType, LatestCrossing } from '@yichuang/definition';
import type { CivilDate, Text } from '@yichuang/kernel';

import type { Making } from './affairs.js';
import type { ConvictionPlan } from './convictions.js';
import type { OrganisationPlan } from './organisations.js';
import type { ForeignerRecord, PersonRecord } from './records.js';
import type { TravelPlan } from './travel-plan.js';

interface Part {
  readonly name: string;
  readonly called: string;
  readonly note: Text;
}

/** Someone of a household of their own, with what travel and certificates of record depend on. */
export interface Resident extends Part {
  readonly sex?: 'male' | 'female';
  readonly age?: number;
  readonly regionCode: string;
  readonly travel?: TravelPlan;
  /** Lives in this division with a residence permit. */
  readonly livesIn?: string;
  readonly conviction?: ConvictionPlan;
  readonly heads?: OrganisationPlan;
  readonly child?: Part & { readonly age: number; readonly travel?: TravelPlan };
  /** The part of the one who was appointed their guardian. */
  readonly ward?: string;
  /** Whatever else is true of them: writes it into the records, after everything above. Who was settled before is in `records.personas`. */
  readonly arrange?: (making: Making, person: PersonRecord, child?: PersonRecord) => void;
}

/** Someone from outside the mainland who has been here for so many days, perhaps once before and since their last entry. */
export interface Visitor extends Part {
  readonly daysBefore?: number;
  readonly daysSince: number;
  readonly sex?: 'male' | 'female';
  readonly age?: number;
  readonly nationality?: string;
  /** Any passport when absent. */
  readonly document?: { readonly type: DocumentType; readonly number: string };
  /** For how many days from today they may stay. */
  readonly mayStay?: number;
  readonly admittedAs?: LatestCrossing['admittedAs'];
  /** Whatever else is true of them, as of a resident. */
  readonly arrange?: (making: Making, visitor: ForeignerRecord) => void;
}

/** Someone registered in another province. */
export interface Outsider extends Part {
  readonly birthDate: CivilDate;
  readonly regionCode: string;
  readonly address: string;
}
