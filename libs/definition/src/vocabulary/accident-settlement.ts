import { effectKind } from '../effects.js';

/** A minor accident that the parties settled on line, or that an officer is to determine. */
export interface SettledAccident {
  readonly caseNumber: string;
  /** Instant, ISO 8601. */
  readonly at: string;
  readonly place: string;
  readonly accidentForm: string;
  readonly settlement: 'agreed' | 'contested';
  readonly status: 'open' | 'closed';
}

export interface SettledParty {
  readonly caseNumber: string;
  readonly documentNumber: string;
  /** Null while it is to be determined. */
  readonly liability: 'full' | 'primary' | 'equal' | 'secondary' | 'none' | null;
}

export const accidentSettlement = {
  enter: effectKind<SettledAccident>('accident', 'enter-settled'),
  enterParty: effectKind<SettledParty>('accident', 'enter-settled-party'),
  enterVehicle: effectKind<{ readonly caseNumber: string; readonly vin: string }>('accident', 'enter-settled-vehicle'),
};
