import { vehicle } from '@yichuang/definition';

import { entry } from '../row-effects.js';

export const registerVehicle = entry(vehicle.register, {
  table: 'vehicle',
  keyOf: ({ vin }) => vin,
  columns: [
    'vin', 'plateNumber', 'plateType', 'engineNumber', 'brandModel', 'category', 'energyType', 'useNature', 'bodyColour', 'approvedPassengers', 'approvedMass', 'manufacturedOn',
    'firstRegisteredOn', 'ownerType', 'ownerDocumentNumber', 'ownerName', 'ownerAddress', 'ownedSince', 'issuingOffice', 'certificateNumber', 'licenceSerial', 'inspectionValidUntil', 'scrapOn', 'status',
  ],
  unless: `EXISTS (
    SELECT FROM vehicle b
    WHERE b.vin = c.data ->> 'vin' OR (b.plate_number = c.data ->> 'plateNumber' AND b.plate_type = c.data ->> 'plateType' AND b.status <> 'deregistered')
  )`,
});
