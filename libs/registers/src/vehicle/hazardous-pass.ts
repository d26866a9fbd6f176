import { carriedKind, carryingDriversKind, carryingVehiclesKind, hazardousPass } from '@yichuang/definition';

import { listLoader, recordLoader, severalNumbers } from '../fact-loader.js';
import { entry } from '../row-effects.js';

const vehicles = listLoader(carryingVehiclesKind, {
  key: 'asked.key',
  columns: {
    plateNumber: 'v.plate_number',
    plateType: 'v.plate_type',
    category: 'v.category',
    useNature: 'v.use_nature',
    inspectionValidUntil: 'v.inspection_valid_until',
    seized: 'v.seized',
    approvedMass: 'v.approved_mass',
  },
  from: `${severalNumbers} JOIN vehicle v ON v.plate_number = one.number AND v.status = 'normal' ORDER BY one.place, v.plate_type`,
});

const drivers = listLoader(carryingDriversKind, {
  key: 'asked.key',
  columns: { licenceNumber: 'l.licence_number', classes: 'l.classes', status: 'l.status' },
  from: `${severalNumbers} JOIN driver_licence l ON l.licence_number = one.number ORDER BY one.place`,
});

const carried = recordLoader(carriedKind, {
  key: 'asked.key',
  columns: { kilograms: 'sum(p.quantity_kilograms)::integer' },
  from: `FROM unnest($1::text[]) AS asked(key)
    JOIN hazardous_pass p ON p.purchase_document_number = split_part(asked.key, '>', 1) AND p.cas = split_part(asked.key, '>', 2) AND p.status <> 'void' GROUP BY asked.key`,
});

export const passLoaders = [vehicles, drivers, carried];

export const issuePass = entry(hazardousPass.issue, {
  table: 'hazardous_pass',
  keyOf: ({ number }) => number,
  columns: ['number', 'kind', 'holderUscc', 'chemicalName', 'cas', 'quantityKilograms', 'purchaseDocumentNumber', 'vehicles', 'route', 'validFrom', 'validUntil', 'issuedOn'],
  also: { status: `'issued'` },
});
