import { factKind } from '../facts.js';
import { plateKey } from './vehicle.js';

/** A traffic violation tied to a driver and not yet settled (违法). */
export interface OpenViolation {
  readonly recordNumber: string;
  /** Instant, ISO 8601. */
  readonly at: string;
  readonly place: string;
  readonly code: string;
  /** Fine in yuan. */
  readonly fine: number;
  readonly points: number;
  readonly status: 'unprocessed' | 'processed-unpaid';
}

/** The question behind `violation.openOfPlates`. */
export const openViolationsOfPlatesKind = factKind<readonly OpenViolation[]>('violation', 'open-of-plates');

export const violation = {
  /** Key: the driver's identity number. Records tied only to a plate are not the driver's. */
  openOfDriver: factKind<readonly OpenViolation[]>('violation', 'open-of-driver'),
  /** Those tied to plates, whoever drove. */
  openOfPlates: (plate: Parameters<typeof plateKey>[0]) => openViolationsOfPlatesKind(plateKey(plate)),
};
