import type { CivilDate } from '@yichuang/kernel';

import { factKind } from '../facts.js';
import type { UseNature } from './vehicle.js';

/** A permit to carry by road (道路运输经营许可证), as the transport authority has it. */
export interface RoadTransportPermit {
  readonly number: string;
  /** Identity number or USCC. */
  readonly holderNumber: string;
  /** Uses of vehicles it covers. */
  readonly uses: readonly UseNature[];
  /** Classes of dangerous goods it covers (GB 6944), such as `1` or `6.1`. */
  readonly classes: readonly string[];
  readonly validUntil: CivilDate;
}

/** The transport certificate of one vehicle. */
export interface TransportVehicle {
  readonly number: string;
  readonly plateNumber: string;
  readonly classes: readonly string[];
  readonly ratedLoadKilograms: number;
  /** Its body parts explosives from detonators. */
  readonly isSeparated: boolean;
  readonly hasPositioning: boolean;
  readonly validUntil: CivilDate;
}

/** The qualification of someone who drives or escorts dangerous goods. */
export interface TransportQualification {
  readonly number: string;
  readonly idNumber: string;
  readonly role: 'driver' | 'escort';
  readonly validUntil: CivilDate;
}

/** The question behind `roadTransport.vehicles`; its key names plate numbers. */
export const transportVehiclesKind = factKind<readonly TransportVehicle[]>('transport', 'vehicles');
/** The question behind `roadTransport.crew`; its key names persons. */
export const transportCrewKind = factKind<readonly TransportQualification[]>('transport', 'crew');

export const roadTransport = {
  /** Key: number of the permit. */
  permit: factKind<RoadTransportPermit | null>('transport', 'road-permit'),
  /** Transport certificates of vehicles with these plates. */
  vehicles: (plateNumbers: readonly string[]) => transportVehiclesKind(plateNumbers.join('>')),
  /** What these persons are qualified for. */
  crew: (idNumbers: readonly string[]) => transportCrewKind(idNumbers.join('>')),
};
