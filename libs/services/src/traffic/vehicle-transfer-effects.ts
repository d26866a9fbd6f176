import { vehicle, type Decided, type Effect, type Vehicle } from '@yichuang/definition';

import { newCertificateNumber, newLicenceSerial } from './certificate-page.js';
import { newOwnerNumber, type TransferCase } from './vehicle-transfer-checks.js';
import { isByAuthority, leaves } from './vehicle-transfer-form.js';

type Transferred = Decided<TransferCase['form'], TransferCase['facts']>;

const numberOf = (prefix: string, serial: number): string => `${prefix}9${String(serial).padStart(8, '0')}`;
export const givesNewCertificate = (form: TransferCase['form']): boolean => isByAuthority(form) && form.registrationCertificateNumber === undefined;

/** A number that goes back to the pool, once: that of a vehicle on its way to another office was given up when it left. */
export const givenUp = ({ plateNumber, plateType, vin, ownerNumber, ownedSince, status }: Vehicle, { decidedOn, serial }: Pick<Transferred, 'decidedOn' | 'serial'>): readonly Effect[] =>
  status === 'transferring-out' ? [] : [vehicle.giveUpNumber({ number: numberOf('41HP', serial), plateNumber, plateType, vin, ownerNumber, heldSince: ownedSince, givenUpOn: decidedOn })];

/** What is registered for the same mortgagees in the name of the new owner (第二十六条第三款、第四款). */
const mortgagedAnew = ({ vin, mortgages }: Vehicle, { decidedOn, serial }: Transferred): readonly Effect[] =>
  mortgages.flatMap(({ number, kind, mortgageeNumber, mortgageeName }, index) => [
    vehicle.releaseMortgage({ number, releasedOn: decidedOn }),
    vehicle.registerMortgage({ number: `${numberOf('41DY', serial)}-${index + 1}`, vin, kind, mortgageeNumber, mortgageeName, contractNumber: null, securedAmount: null, registeredOn: decidedOn }),
  ]);

/** The owner as the register names them from now on. */
const newOwner = ({ form, facts, applicant }: Transferred) => ({
  ownerType: form.ownerType,
  ownerDocumentNumber: newOwnerNumber({ form, applicant }),
  ownerName: (form.ownerType === 'organisation' ? facts.organisation?.name : undefined) ?? applicant.name,
  ownerAddress: (form.ownerType === 'organisation' ? facts.organisation?.address : form.residentialAddress) ?? '',
});

export function transferEffects(registered: Vehicle, decided: Transferred): readonly Effect[] {
  const { form, office, decidedOn, serial } = decided;
  const isLeaving = leaves(form);
  const certificateNumber = newCertificateNumber(serial);
  return [
    ...givenUp(registered, decided),
    vehicle.transfer({
      vin: registered.vin,
      ...newOwner(decided),
      ownedSince: decidedOn,
      plateNumber: form.chosenNumber ?? registered.plateNumber,
      licenceSerial: newLicenceSerial(serial),
      issuingOffice: isLeaving ? registered.issuingOffice : office.code,
      status: isLeaving ? 'transferring-out' : 'normal',
    }),
    ...(form.newPledge ? mortgagedAnew(registered, decided) : []),
    ...(givesNewCertificate(form) ? [vehicle.reissueCertificate({ vin: registered.vin, certificateNumber })] : []),
  ];
}
