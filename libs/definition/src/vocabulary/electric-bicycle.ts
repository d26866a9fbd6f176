import type { CivilDate } from '@yichuang/kernel';

import { effectKind } from '../effects.js';
import { factKind } from '../facts.js';

/** An electric bicycle of the register of non-motor vehicles (电动自行车). */
export interface ElectricBicycle {
  readonly plateNumber: string;
  /** 整车编码, 15 characters. */
  readonly frameCode: string;
  readonly motorCode: string;
  readonly brandModel: string;
  readonly bodyColour: string;
  readonly cccCertificateNumber: string;
  /** Identity or passport number, or the USCC of an organisation. */
  readonly ownerNumber: string;
  readonly ownerName: string;
  readonly regionCode: string;
  readonly plateSerial: string;
  readonly registeredOn: CivilDate;
  readonly status: 'normal' | 'deregistered';
}

/** A certificate of compulsory product certification (CCC) and the standard it is under. */
export interface BicycleCertificate {
  readonly standard: 'GB 17761-2018' | 'GB 17761-2024';
  readonly brandModel: string;
  readonly validFrom: CivilDate;
  readonly validUntil: CivilDate;
}

type ByPlate = Pick<ElectricBicycle, 'plateNumber'>;

export const electricBicycle = {
  /** Key: number of the plate. */
  byPlate: factKind<ElectricBicycle | null>('electric-bicycle', 'by-plate'),
  /** Key: frame code; the active record. */
  byFrame: factKind<ElectricBicycle | null>('electric-bicycle', 'by-frame'),
  /** Key: frame code. */
  stolen: factKind<{ readonly reportedOn: CivilDate } | null>('electric-bicycle', 'stolen'),
  /** Key: number of the certificate. */
  certificate: factKind<BicycleCertificate | null>('product-certification', 'electric-bicycle'),
  register: effectKind<ElectricBicycle>('electric-bicycle', 'register'),
  transfer: effectKind<ByPlate & Pick<ElectricBicycle, 'ownerNumber' | 'ownerName'>>('electric-bicycle', 'transfer'),
  deregister: effectKind<ByPlate>('electric-bicycle', 'deregister'),
  replacePlate: effectKind<ByPlate & Pick<ElectricBicycle, 'plateSerial'>>('electric-bicycle', 'replace-plate'),
};
