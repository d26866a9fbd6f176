import type { CivilDate } from '@yichuang/kernel';

import { effectKind } from '../effects.js';
import { factKind } from '../facts.js';
import { plateKey } from './vehicle.js';
import type { OpenViolation } from './violation.js';

type Plate = Parameters<typeof plateKey>[0];

/** What a camera recorded of a vehicle and nobody has handled yet. */
export interface CameraRecord extends Omit<OpenViolation, 'status'> {
  /** Division of the place, six digits: its traffic police decide. */
  readonly regionCode: string;
  /** The civil date of `at`. */
  readonly on: CivilDate;
  readonly objection: 'none' | 'under-review' | 'rejected' | 'upheld';
  /** The end of the thirty days in which it is to be handled. */
  readonly dueOn: CivilDate;
  /** The day to which that was put off. */
  readonly extendedTo: CivilDate | null;
}

/** A penalty that was decided, with what is known of its payment. */
export interface Penalty {
  readonly decisionNumber: string;
  readonly regionCode: string;
  /** In yuan. */
  readonly fine: number;
  readonly servedOn: CivilDate;
  readonly status: 'processed-unpaid' | 'paid' | 'cancelled';
  /** The authority has asked a court to enforce it. */
  readonly isWithCourt: boolean;
  /** Days of review or litigation, for which no surcharge runs (《行政处罚法》第七十三条). */
  readonly surchargeFreeDays: number;
  /** What the authority confirmed where it allowed instalments, in yuan. */
  readonly agreedAmount: number | null;
  readonly penalisedNumber: string;
  readonly penalisedName: string;
  readonly plateNumber: string | null;
}

/** Someone drives a vehicle that is not theirs and handles its records (备案非本人机动车). */
export interface VehicleBinding {
  readonly boundOn: CivilDate;
}

export interface AcceptedPenalty {
  readonly recordNumber: string;
  readonly decisionNumber: string;
  readonly driverIdNumber: string;
  readonly servedOn: CivilDate;
}

export interface FinePayment {
  /** Of the receipt. */
  readonly number: string;
  readonly decisionNumber: string;
  /** In yuan, with the surcharge. */
  readonly amount: number;
  readonly payerNumber: string;
  readonly channel: 'union-pay' | 'wechat' | 'alipay' | 'bank';
  readonly paidOn: CivilDate;
}

/** The questions behind {@link violationRecord}. */
export const cameraRecordsKind = factKind<readonly CameraRecord[]>('violation', 'camera-records');
export const vehicleBindingKind = factKind<VehicleBinding | null>('binding', 'between');

export const violationRecord = {
  /** Unprocessed records of the plates, the earliest first. */
  byCamera: (plate: Plate) => cameraRecordsKind(plateKey(plate)),
  bound: (documentNumber: string, plate: Plate) => vehicleBindingKind(`${documentNumber}>${plateKey(plate)}`),
  /** Key: number of the decision. */
  penalty: factKind<Penalty | null>('violation', 'penalty'),
  accept: effectKind<AcceptedPenalty>('violation', 'accept'),
  /** A well-founded objection ends the record. */
  cancel: effectKind<{ readonly recordNumber: string }>('violation', 'cancel'),
  extend: effectKind<{ readonly recordNumber: string; readonly extendedTo: CivilDate }>('violation', 'extend'),
  addPoints: effectKind<{ readonly licenceNumber: string; readonly points: number }>('driver', 'add-points'),
  pay: effectKind<{ readonly decisionNumber: string; readonly paidOn: CivilDate }>('violation', 'pay'),
  recordPayment: effectKind<FinePayment>('payment', 'record'),
};
