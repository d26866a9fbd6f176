import { factKind } from '../facts.js';

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

/** Key: the driver's identity number. Records tied only to a plate are not the driver's. */
export const violation = { openOfDriver: factKind<readonly OpenViolation[]>('violation', 'open-of-driver') };
