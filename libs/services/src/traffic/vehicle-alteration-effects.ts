import { vehicle, vehicleFile, type Decided, type Effect, type Vehicle } from '@yichuang/definition';

import { newLicenceSerial } from './certificate-page.js';
import { getsPlates, keepsNumber, type AlterationCase } from './vehicle-alteration-checks.js';
import { isKind, type AlterationKind } from './vehicle-alteration-form.js';
import { scrapDay } from './vehicle-kinds.js';
import { givenUp } from './vehicle-transfer-effects.js';

type Altered = Decided<AlterationCase['form'], AlterationCase['facts']>;
type Change = (registered: Vehicle, decided: Altered) => readonly Effect[];

const licence = (vin: string, serial: number): Effect => vehicleFile.replaceLicence({ vin, licenceSerial: newLicenceSerial(serial) });
/** The second of two that one decision gives. */
const secondLicence = (vin: string, serial: number): Effect => vehicleFile.replaceLicence({ vin, licenceSerial: `42${String(serial).padStart(10, '0')}` });

const remarked: Change = ({ vin }, { form, serial }) => [vehicle.remark({ vin, remark: form.fitting ? `${form.applicationKind}:${form.fitting}` : form.applicationKind }), licence(vin, serial)];

const ownerOf = ({ vin, ownerName, ownerAddress, ownerNumber }: Vehicle) => ({ vin, ownerName, ownerAddress, ownerDocumentNumber: ownerNumber });

/** Same owner or a co-owner, with new plates or on the way to them. */
function settledAnew(registered: Vehicle, decided: Altered): readonly Effect[] {
  const { form, office, decidedOn, serial } = decided;
  const coOwner = form.coOwner;
  const hasPlates = getsPlates(decided);
  return [
    ...(keepsNumber(decided) ? [] : givenUp(registered, decided)),
    vehicle.transfer({
      vin: registered.vin,
      ownerType: registered.ownerType,
      ownerDocumentNumber: coOwner?.documentNumber ?? registered.ownerNumber,
      ownerName: coOwner?.name ?? registered.ownerName,
      ownerAddress: form.newAddress ?? registered.ownerAddress,
      ownedSince: coOwner ? decidedOn : registered.ownedSince,
      plateNumber: hasPlates ? (form.chosenNumber ?? registered.plateNumber) : registered.plateNumber,
      licenceSerial: hasPlates ? newLicenceSerial(serial) : registered.licenceSerial,
      issuingOffice: isKind('move-out-in')(form) && hasPlates ? office.code : registered.issuingOffice,
      status: hasPlates ? 'normal' : 'transferring-out',
    }),
  ];
}

const changes: Readonly<Record<AlterationKind, Change>> = {
  colour: ({ vin, bodyColour }, { form, serial }) => [vehicle.recolour({ vin, bodyColour: form.newBodyColour ?? bodyColour }), licence(vin, serial)],
  engine: ({ vin }, { form, serial }) => [vehicle.replaceEngine({ vin, engineNumber: form.newEngineNumber ?? null, engineModel: form.newEngineModel ?? null }), licence(vin, serial)],
  'body-or-frame': remarked,
  'whole-vehicle': ({ vin }, { form: { newVin = vin }, serial }) => [vehicle.replaceVehicle({ vin, newVin }), licence(newVin, serial)],
  'use-nature': ({ vin, category, useNature, manufacturedOn, firstRegisteredOn }, { form: { newUseNature: use = useNature }, serial }) => [
    vehicle.changeUse({ vin, useNature: use, scrapOn: scrapDay({ category, use, manufacturedOn, registeredOn: firstRegisteredOn }) }),
    licence(vin, serial),
  ],
  'move-out-in': settledAnew,
  'co-owner': settledAnew,
  'number-swap': ({ vin, plateNumber }, { facts: { otherVehicle: other }, decidedOn, serial }) =>
    other
      ? [
          vehicle.layDownNumber({ vin }),
          vehicle.layDownNumber({ vin: other.vin }),
          vehicle.takeNumber({ vin, plateNumber: other.plateNumber, numberSwappedOn: decidedOn }),
          vehicle.takeNumber({ vin: other.vin, plateNumber, numberSwappedOn: decidedOn }),
          licence(vin, serial),
          secondLicence(other.vin, serial),
        ]
      : [],
  'owner-address': (registered, { form, serial }) => [
    vehicle.changeOwnerData({ ...ownerOf(registered), ownerName: form.newName ?? registered.ownerName, ownerAddress: form.newAddress ?? registered.ownerAddress }),
    licence(registered.vin, serial),
  ],
  'owner-id': (registered, { form }) => [vehicle.changeOwnerData({ ...ownerOf(registered), ownerDocumentNumber: form.newIdNumber ?? registered.ownerNumber })],
  contact: ({ vin }, { form }) => [vehicle.changePhone({ vin, ownerPhone: form.newPhone ?? '' })],
  'vin-restamp': remarked,
  'disability-controls': remarked,
  'tail-lift': remarked,
  'exterior-trim': remarked,
};

export const alterationEffects: Change = (registered, decided) => changes[decided.form.applicationKind](registered, decided);
