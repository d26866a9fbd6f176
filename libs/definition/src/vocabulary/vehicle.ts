import type { CivilDate } from '@yichuang/kernel';

import { effectKind } from '../effects.js';
import { factKind } from '../facts.js';

/** Kinds of plates (GA 36): 01 大型汽车, 02 小型汽车, 51 and 52 新能源, 07 摩托车, 08 轻便摩托车, 13 低速车, 15 挂车, 16 教练汽车. */
export type PlateType = 'large-car' | 'small-car' | 'large-new-energy' | 'small-new-energy' | 'motorcycle' | 'moped' | 'low-speed' | 'trailer' | 'driver-training';

export type VehicleCategory =
  | 'small-passenger'
  | 'medium-passenger'
  | 'large-passenger'
  | 'light-goods'
  | 'heavy-goods'
  | 'tractor'
  | 'trailer'
  | 'special-work'
  | 'motorcycle'
  | 'moped'
  | 'low-speed'
  | 'school-bus';

export type EnergyType = 'petrol' | 'diesel' | 'gas' | 'battery-electric' | 'plug-in-hybrid' | 'fuel-cell' | 'hybrid' | 'none';

export type UseNature =
  | 'non-operating'
  | 'road-passenger'
  | 'public-transit'
  | 'taxi'
  | 'ride-hailing'
  | 'tourist-passenger'
  | 'rental'
  | 'goods'
  | 'hazardous-goods'
  | 'driver-training'
  | 'school-transport'
  | 'ambulance'
  | 'fire'
  | 'engineering-rescue';

export type BodyColour = 'white' | 'grey' | 'yellow' | 'pink' | 'red' | 'purple' | 'green' | 'blue' | 'brown' | 'black';

/** A mortgage, or a pledge that was filed, that has not been released. */
export interface VehicleMortgage {
  readonly number: string;
  readonly kind: 'mortgage' | 'pledge';
  /** USCC, or the document number of a person. */
  readonly mortgageeNumber: string;
  readonly mortgageeName: string;
  readonly registeredOn: CivilDate;
  /** The lender sends and receives messages of the vehicle register. */
  readonly networked: boolean;
}

/** What a connected lender has confirmed of the vehicle. */
export interface LenderMessage {
  readonly uscc: string;
  readonly agreesTo: 'create' | 'release' | 'reissue' | 'transfer' | 'alteration';
  readonly contractNumber: string | null;
  readonly sentOn: CivilDate;
}

/** A motor vehicle of the vehicle register (机动车). */
export interface Vehicle {
  readonly vin: string;
  readonly plateNumber: string;
  readonly plateType: PlateType;
  /** Null: a trailer has none. */
  readonly engineNumber: string | null;
  readonly brandModel: string;
  readonly category: VehicleCategory;
  readonly energyType: EnergyType;
  readonly useNature: UseNature;
  /** The main colour first. */
  readonly bodyColour: readonly BodyColour[];
  /** Persons including the driver; null for what carries none. */
  readonly approvedPassengers: number | null;
  /** Load in kilograms; null for what carries none. */
  readonly approvedMass: number | null;
  readonly manufacturedOn: CivilDate;
  readonly firstRegisteredOn: CivilDate;
  readonly ownerType: 'individual' | 'organisation';
  /** Identity or passport number, or the USCC of an organisation. */
  readonly ownerNumber: string;
  readonly ownerName: string;
  readonly ownerAddress: string;
  /** Since when this owner has had it. */
  readonly ownedSince: CivilDate;
  readonly issuingOffice: string;
  /** Twelve digits; null when none was issued. */
  readonly certificateNumber: string | null;
  /** The authority that keeps the registration certificate, in words. */
  readonly certificateHeldBy: string | null;
  /** Days on which the certificate was reissued or exchanged. */
  readonly certificateReissuedOn: readonly CivilDate[];
  readonly licenceSerial: string;
  readonly inspectionValidUntil: CivilDate;
  /** The day of mandatory scrap; null where there is no limit. */
  readonly scrapOn: CivilDate | null;
  readonly status: 'normal' | 'transferring-out' | 'deregistered';
  readonly seized: boolean;
  readonly stolen: boolean;
  readonly customsSupervised: boolean;
  readonly mortgages: readonly VehicleMortgage[];
  readonly lenderMessages: readonly LenderMessage[];
}

/** The registration certificate that a vehicle has from now on. */
export interface NewCertificate {
  readonly vin: string;
  readonly certificateNumber: string;
}

/** That a certificate was replaced, and which one is void. */
export interface CertificateReissue {
  readonly number: string;
  readonly vin: string;
  readonly kind: 'lost' | 'damaged';
  readonly voidNumber: string;
  readonly reissuedOn: CivilDate;
}

interface Plate {
  readonly plateNumber?: string;
  readonly plateType?: string;
}

/** The question behind `vehicle.byPlate`; its key names number and kind of the plate. */
export const vehicleByPlateKind = factKind<Vehicle | null>('vehicle', 'by-plate');

export const plateKey = ({ plateNumber = '', plateType = '' }: Plate): string => `${plateNumber}>${plateType}`;

export const vehicle = {
  /** The vehicle that bears the plates, or, when none does, the one deregistered last that bore them. */
  byPlate: (plate: Plate) => vehicleByPlateKind(plateKey(plate)),
  reissueCertificate: effectKind<NewCertificate>('vehicle', 'reissue-certificate'),
  recordReissue: effectKind<CertificateReissue>('vehicle', 'record-reissue'),
};
