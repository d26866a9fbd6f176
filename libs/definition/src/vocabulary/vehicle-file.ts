import type { CivilDate } from '@yichuang/kernel';

import { effectKind } from '../effects.js';
import { factKind } from '../facts.js';
import { plateKey } from './vehicle.js';

/** A vehicle licence or a set of plates given in place of another. */
export interface PaperReissue {
  readonly paper: 'licence' | 'plates';
  readonly number: string;
  readonly reissuedOn: CivilDate;
}

/** What the file of a vehicle keeps beside its register entry (机动车档案). */
export interface VehicleFile {
  readonly vin: string;
  /** When the standard photograph was taken; null when there is none on file. */
  readonly photographedOn: CivilDate | null;
  /** A van (面包车): never exempt from inspection. */
  readonly isVan: boolean;
  /** The earliest first. */
  readonly reissues: readonly PaperReissue[];
}

/** That a licence or a set of plates was replaced, and which one is void; lost plates are watched for. */
export interface RecordedPaperReissue extends PaperReissue {
  readonly vin: string;
  readonly kind: 'lost' | 'damaged';
  /** Null: the first set of plates has no number. */
  readonly voidNumber: string | null;
}

/** An inspection mark (检验合格标志). */
export interface InspectionMark {
  readonly number: string;
  readonly vin: string;
  readonly kind: 'exempt' | 'inspected' | 'replacement';
  readonly issuedOn: CivilDate;
  readonly validUntil: CivilDate;
}

const ofPlatesKind = factKind<VehicleFile | null>('vehicle', 'file-of-plates');

export const vehicleFile = {
  ofPlates: (plate: Parameters<typeof plateKey>[0]) => ofPlatesKind(plateKey(plate)),
  /** The licence that a vehicle has from now on. */
  replaceLicence: effectKind<{ readonly vin: string; readonly licenceSerial: string }>('vehicle', 'replace-licence'),
  recordReissue: effectKind<RecordedPaperReissue>('vehicle', 'record-paper-reissue'),
  issueMark: effectKind<InspectionMark>('vehicle', 'issue-inspection-mark'),
  /** The new end of the period of inspection. */
  extendInspection: effectKind<{ readonly vin: string; readonly inspectionValidUntil: CivilDate }>('vehicle', 'extend-inspection'),
};

/** The question behind {@link vehicleFile}. */
export const vehicleFileKind = ofPlatesKind;
