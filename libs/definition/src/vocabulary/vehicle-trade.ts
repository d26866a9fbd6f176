import type { CivilDate } from '@yichuang/kernel';

import { factKind } from '../facts.js';

/** A unified sales invoice for a new or a used vehicle, as the tax authority has it. */
export interface VehicleInvoice {
  readonly number: string;
  readonly vin: string;
  /** Identity numbers or USCCs. */
  readonly sellerNumber: string;
  readonly buyerNumber: string;
  /** In yuan. */
  readonly amount: number;
  readonly issuedOn: CivilDate;
}

/** What customs knows of a vehicle that came or went over the border. */
export interface CustomsRecord {
  readonly importCertificateNumber: string | null;
  readonly importedOn: CivilDate | null;
  /** Supervision has ended, or customs has approved the transfer. */
  readonly transferApproved: boolean;
  readonly exportDocumentNumber: string | null;
  readonly exportedOn: CivilDate | null;
}

/** What the maker and the industry department share of a vehicle made in China (合格证、公告). */
export interface VehicleProduct {
  readonly certificateNumber: string;
  readonly engineNumber: string | null;
  readonly brandModel: string;
  readonly manufacturedOn: CivilDate;
  /** The model is on the product announcement, with these parameters. */
  readonly isAnnounced: boolean;
  /** The department has exempted the model from the safety inspection before registration. */
  readonly isInspectionExempt: boolean;
  /** The check at the factory is connected, so that the vehicle need not be presented. */
  readonly isFactoryChecked: boolean;
}

/** A certificate that a vehicle was handed to a recycler (报废机动车回收证明). */
export interface RecyclingCertificate {
  readonly number: string;
  readonly vin: string;
  readonly engineNumber: string | null;
  readonly recyclerUscc: string;
  /** The recycler is on the list of the commerce authority. */
  readonly isLicensed: boolean;
  /** Images of the dismantling are with it. */
  readonly isDismantled: boolean;
  readonly issuedOn: CivilDate;
}

/** Key: number of the certificate. */
export const recycling = { certificate: factKind<RecyclingCertificate | null>('commerce', 'recycling-certificate') };

/** Key: VIN. */
export const product = { ofVin: factKind<VehicleProduct | null>('vehicle-product', 'of-vin') };

/** Key: VIN. */
export const purchaseTax = { ofVin: factKind<{ readonly status: 'paid' | 'exempt' | 'unpaid' } | null>('tax', 'vehicle-purchase-tax') };

/** Key: number of the invoice. */
export const invoice = { byNumber: factKind<VehicleInvoice | null>('tax', 'vehicle-invoice') };

/** Key: VIN. */
export const customs = { ofVin: factKind<CustomsRecord | null>('customs', 'of-vin') };
