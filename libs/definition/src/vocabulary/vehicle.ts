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
  /** As on the certificate; null where it was not written down. */
  readonly engineModel: string | null;
  /** When its number was last exchanged with that of another vehicle of the owner. */
  readonly numberSwappedOn: CivilDate | null;
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

/** A mortgage that is registered, or a pledge that is filed, from now on. */
export interface NewMortgage extends Omit<VehicleMortgage, 'networked'> {
  readonly vin: string;
  /** Null for a pledge. */
  readonly contractNumber: string | null;
  /** In yuan. */
  readonly securedAmount: number | null;
}

export type DeregistrationReason = 'mandatory-scrap' | 'voluntary-scrap' | 'destroyed' | 'taken-abroad' | 'used-export' | 'returned';

export interface Deregistration {
  readonly vin: string;
  readonly deregisteredOn: CivilDate;
  readonly deregistrationReason: DeregistrationReason;
}

/** Someone else owns the vehicle; while it is on its way to another office it keeps its number on record. */
export interface Transfer extends Pick<Vehicle, 'vin' | 'plateNumber' | 'ownerType' | 'ownerName' | 'ownerAddress' | 'ownedSince' | 'licenceSerial' | 'issuingOffice' | 'status'> {
  readonly ownerDocumentNumber: string;
}

/** A vehicle that had no plates before. */
export interface NewVehicle extends Omit<Vehicle, 'ownerNumber' | 'certificateHeldBy' | 'certificateReissuedOn' | 'seized' | 'stolen' | 'customsSupervised' | 'mortgages' | 'lenderMessages' | 'engineModel' | 'numberSwappedOn'> {
  readonly ownerDocumentNumber: string;
}

/** Why a vehicle, registered or not, gets no plates (第十五条、第七十六条). */
export interface VehicleAlert {
  readonly kind: 'seized' | 'stolen';
}

/** A number that its owner has given up, who may have it again for two years (第四十四条). */
export interface GivenUpNumber {
  /** Of this record. */
  readonly number: string;
  readonly plateNumber: string;
  readonly plateType: PlateType;
  readonly vin: string;
  readonly ownerNumber: string;
  readonly heldSince: CivilDate;
  readonly givenUpOn: CivilDate;
}

/** What is known of a number for plates of a kind. */
export interface PlateNumberStatus {
  readonly isInUse: boolean;
  /** Who chose it in the selection system (选号系统), until when. */
  readonly reservedFor: string | null;
  readonly reservedUntil: CivilDate | null;
  /** The last owner who gave it up, and whether something is not settled of that vehicle. */
  readonly givenUp: (Pick<GivenUpNumber, 'ownerNumber' | 'heldSince' | 'givenUpOn'> & { readonly isUnsettled: boolean }) | null;
}

/** Why somebody may not apply for the registration of a vehicle for a time (第八十条、第八十一条). */
export interface RegistrationBar {
  readonly ground: 'false-application' | 'fraud';
  readonly decidedOn: CivilDate;
}

/** A vehicle as its owner knows it. */
export type OwnVehicle = Pick<Vehicle, 'vin' | 'plateNumber' | 'plateType' | 'issuingOffice' | 'certificateNumber'>;

interface Plate {
  readonly plateNumber?: string;
  readonly plateType?: string;
}

/** The question behind `vehicle.byPlate`; its key names number and kind of the plate. */
export const vehicleByPlateKind = factKind<Vehicle | null>('vehicle', 'by-plate');

/** The question behind `vehicle.announcedEngines`. */
export const announcedEnginesKind = factKind<readonly { readonly engineModel: string }[]>('vehicle', 'announced-engines');

/** The question behind `vehicle.plateNumber`. */
export const plateNumberKind = factKind<PlateNumberStatus | null>('vehicle', 'plate-number');

export const plateKey = ({ plateNumber = '', plateType = '' }: Plate): string => `${plateNumber}>${plateType}`;

export const vehicle = {
  /** The vehicle that bears the plates, or, when none does, the one deregistered last that bore them. */
  byPlate: (plate: Plate) => vehicleByPlateKind(plateKey(plate)),
  /** Engines that the product announcement allows for the model of the vehicle with these plates. */
  announcedEngines: (plate: Plate) => announcedEnginesKind(plateKey(plate)),
  plateNumber: (plate: Plate) => plateNumberKind(plateKey(plate)),
  /** Key: identity number or USCC. Registered vehicles, the latest first. */
  ofOwner: factKind<readonly OwnVehicle[]>('vehicle', 'of-owner'),
  /** Key: VIN. The vehicle if it was ever registered. */
  ofVin: factKind<Pick<Vehicle, 'vin' | 'status'> | null>('vehicle', 'of-vin'),
  /** Key: VIN. */
  alerts: factKind<readonly VehicleAlert[]>('vehicle', 'alerts'),
  /** Key: identity number or USCC. */
  bars: factKind<readonly RegistrationBar[]>('vehicle', 'registration-bars'),
  /** Key: USCC. The lender when its systems are connected. */
  connectedLender: factKind<{ readonly uscc: string } | null>('vehicle', 'connected-lender'),
  reissueCertificate: effectKind<NewCertificate>('vehicle', 'reissue-certificate'),
  recordReissue: effectKind<CertificateReissue>('vehicle', 'record-reissue'),
  register: effectKind<NewVehicle>('vehicle', 'register'),
  giveUpNumber: effectKind<GivenUpNumber>('vehicle', 'give-up-number'),
  recolour: effectKind<Pick<Vehicle, 'vin' | 'bodyColour'>>('vehicle', 'recolour'),
  replaceEngine: effectKind<Pick<Vehicle, 'vin' | 'engineNumber' | 'engineModel'>>('vehicle', 'replace-engine'),
  /** The record goes on under the VIN of the vehicle that the maker gave in its place. */
  replaceVehicle: effectKind<{ readonly vin: string; readonly newVin: string }>('vehicle', 'replace-vehicle'),
  changeUse: effectKind<Pick<Vehicle, 'vin' | 'useNature' | 'scrapOn'>>('vehicle', 'change-use'),
  changeOwnerData: effectKind<Pick<Vehicle, 'vin' | 'ownerName' | 'ownerAddress'> & { readonly ownerDocumentNumber: string }>('vehicle', 'change-owner-data'),
  changePhone: effectKind<{ readonly vin: string; readonly ownerPhone: string }>('vehicle', 'change-phone'),
  /** A line on the certificate. */
  remark: effectKind<{ readonly vin: string; readonly remark: string }>('vehicle', 'remark'),
  /** Before two vehicles exchange their numbers, both lay them down. */
  layDownNumber: effectKind<{ readonly vin: string }>('vehicle', 'lay-down-number'),
  takeNumber: effectKind<Pick<Vehicle, 'vin' | 'plateNumber' | 'numberSwappedOn'>>('vehicle', 'take-number'),
  deregister: effectKind<Deregistration>('vehicle', 'deregister'),
  transfer: effectKind<Transfer>('vehicle', 'transfer'),
  registerMortgage: effectKind<NewMortgage>('vehicle', 'register-mortgage'),
  releaseMortgage: effectKind<{ readonly number: string; readonly releasedOn: CivilDate }>('vehicle', 'release-mortgage'),
};
