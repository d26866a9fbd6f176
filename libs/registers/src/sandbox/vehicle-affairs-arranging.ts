import { addDays, addYears } from '@yichuang/kernel';

import { compulsoryPolicies, plateReservations, purchaseTaxes, recyclingCertificates, vehicleInvoices, vehicleProducts } from '../tables/vehicle-affairs.js';
import type { Making } from './affairs.js';
import type { Named } from './kin.js';
import { put, type VehicleRecord } from './records.js';

const ownedBy = ({ records }: Making, part: string): VehicleRecord => {
  const owner = records.personas.find(({ name }) => name === part)?.documentNumber;
  const car = records.vehicles.find(({ ownerDocumentNumber }) => ownerDocumentNumber === owner);
  if (!car) throw new Error(`${part} is settled later, or owns no vehicle`);
  return car;
};

interface Purchase {
  readonly invoiceNumber: string;
  readonly amount: number;
  /** The number chosen for the new plates. */
  readonly chosen: string;
}

/** Buys the car of someone who was settled before, and chooses a number for it. */
export function buyFrom(making: Making, seller: string, buyer: Named, { invoiceNumber, amount, chosen }: Purchase): void {
  const { vin, ownerDocumentNumber } = ownedBy(making, seller);
  put(making.records, vehicleInvoices, { number: invoiceNumber, vin, sellerNumber: ownerDocumentNumber, buyerNumber: buyer.idNumber, amount, issuedOn: addDays(making.setting.today, -5) });
  reserve(making, buyer.idNumber, chosen);
}

export function reserve({ records, setting: { numbers, today } }: Making, holderNumber: string, plateNumber: string, plateType = 'small-car'): void {
  put(records, plateReservations, { plateNumber: numbers.claim(plateNumber), plateType, holderNumber, reservedUntil: addDays(today, 10) });
}

interface NewCar {
  readonly vin: string;
  readonly engineNumber: string;
  readonly invoiceNumber: string;
  readonly certificateNumber: string;
  readonly chosen: string;
  readonly plateType?: string;
  /** When the compulsory policy begins: days from today. */
  readonly insuredIn?: number;
}

const DEALER = '91410105MA00000001';

/** A new car of somebody's as maker, dealer, insurer and tax authority know it. */
export function buyNew(making: Making, { idNumber }: Named, { vin, engineNumber, invoiceNumber, certificateNumber, chosen, plateType, insuredIn = -9 }: NewCar): void {
  const { records, setting: { numbers, today } } = making;
  const validFrom = addDays(today, insuredIn);
  numbers.claim(vin);
  put(records, vehicleProducts, { vin, certificateNumber, engineNumber, brandModel: '大众牌SVW71410NJ', manufacturedOn: addDays(today, -60), isAnnounced: true, isInspectionExempt: true, isFactoryChecked: true });
  put(records, vehicleInvoices, { number: invoiceNumber, vin, sellerNumber: DEALER, buyerNumber: idNumber, amount: 139_800, issuedOn: addDays(today, -10) });
  put(records, compulsoryPolicies, { policyNumber: `PDZA${numbers.record('4101')}`, insurer: '中原财产保险股份有限公司', vin, validFrom, validUntil: addDays(addYears(validFrom, 1), -1), vesselTax: 'paid' });
  put(records, purchaseTaxes, { vin, status: 'paid' });
  reserve(making, idNumber, chosen, plateType);
}

/** What a licensed recycler has sent of a car that was handed to it. */
export function handToRecycler({ records, setting: { today } }: Making, { vin, engineNumber }: VehicleRecord, { number, recyclerUscc }: { readonly number: string; readonly recyclerUscc: string }): void {
  put(records, recyclingCertificates, { number, vin, engineNumber, recyclerUscc, isLicensed: true, isDismantled: true, issuedOn: addDays(today, -2) });
}
