import type { CivilDate } from '@yichuang/kernel';

import { effectKind } from '../effects.js';
import { factKind } from '../facts.js';

/** Licence classes of 《机动车驾驶证申领和使用规定》附件1. */
export type LicenceClass = 'A1' | 'A2' | 'A3' | 'B1' | 'B2' | 'C1' | 'C2' | 'C3' | 'C4' | 'C5' | 'C6' | 'D' | 'E' | 'F' | 'M' | 'N' | 'P';

export type LicenceStatus =
  | 'normal'
  | 'overdue-renewal'
  | 'overdue-review'
  | 'overdue-medical'
  | 'full-points'
  | 'detained'
  | 'seized'
  | 'suspended'
  | 'stopped-use'
  | 'revoked'
  | 'rescinded'
  | 'deregistered'
  | 'deregistered-recoverable'
  | 'locked'
  | 'transferred-out';

export interface HeldClass {
  readonly class: LicenceClass;
  readonly acquiredOn: CivilDate;
}

/** A scoring cycle of twelve months in which twelve points were reached. */
export interface FullPointsCycle {
  readonly cycleStart: CivilDate;
  /** When the course and test were passed; null while they are owed. */
  readonly educationPassedOn: CivilDate | null;
}

/** A licence of the driver register (驾驶人). */
export interface DrivingLicence {
  /** Equals the holder's identity number. */
  readonly licenceNumber: string;
  /** Twelve digits, the first four of the issuing office's region. */
  readonly fileNumber: string;
  readonly holderName: string;
  readonly classes: readonly HeldClass[];
  readonly firstIssuedOn: CivilDate;
  readonly validFrom: CivilDate;
  /** Null: long-term. */
  readonly validUntil: CivilDate | null;
  readonly issuingOffice: string;
  readonly cycleStart: CivilDate;
  readonly pointsThisCycle: number;
  readonly fullPointsCycles: readonly FullPointsCycle[];
  readonly reviewedUntil: CivilDate | null;
  readonly heavyClassUntil: CivilDate | null;
  readonly status: LicenceStatus;
  readonly serial: string;
}

/** A licence given anew for a further period; the previous card becomes void. */
export interface RenewedLicence {
  readonly licenceNumber: string;
  /** The card the decision was made on; when it is no longer the current one, nothing is changed. */
  readonly previousSerial: string;
  readonly validFrom: CivilDate;
  readonly validUntil: CivilDate | null;
  readonly classes: readonly HeldClass[];
  readonly reviewedUntil: CivilDate | null;
  readonly issuingOffice: string;
  readonly serial: string;
}

/** Key of `licence`: licence number. */
export const driver = {
  licence: factKind<DrivingLicence | null>('driver', 'licence'),
  renew: effectKind<RenewedLicence>('driver', 'renew'),
};
