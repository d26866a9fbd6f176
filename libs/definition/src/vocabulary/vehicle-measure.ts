import type { CivilDate } from '@yichuang/kernel';

import { factKind } from '../facts.js';
import { plateKey } from './vehicle.js';

/** What the traffic police did, or investigate, about a vehicle: 扣留行驶证、扣留车辆、套牌或者伪造号牌调查、非法改装处罚. */
export interface VehicleMeasure {
  readonly kind: 'licence-withheld' | 'vehicle-withheld' | 'plate-misuse' | 'illegal-modification';
  readonly since: CivilDate;
  /** Null while it lasts. */
  readonly endedOn: CivilDate | null;
}

const ofPlatesKind = factKind<readonly VehicleMeasure[]>('violation', 'measures-of-plates');

export const vehicleMeasure = { ofPlates: (plate: Parameters<typeof plateKey>[0]) => ofPlatesKind(plateKey(plate)) };

/** The question behind {@link vehicleMeasure}. */
export const vehicleMeasureKind = ofPlatesKind;
