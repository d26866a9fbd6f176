import { vehicle, vehicleByPlateKind, type Vehicle } from '@yichuang/definition';

import { listLoader, recordLoader } from '../fact-loader.js';

const mortgages = `coalesce((
  SELECT json_agg(json_build_object('number', m.number, 'kind', m.kind, 'mortgageeNumber', m.mortgagee_number, 'mortgageeName', m.mortgagee_name,
    'registeredOn', m.registered_on, 'networked', EXISTS (SELECT FROM networked_lender l WHERE l.uscc = m.mortgagee_number)) ORDER BY m.registered_on, m.number)
  FROM vehicle_mortgage m WHERE m.vin = v.vin AND m.released_on IS NULL), '[]')`;

const messages = `coalesce((
  SELECT json_agg(json_build_object('uscc', s.uscc, 'agreesTo', s.agrees_to, 'contractNumber', s.contract_number, 'sentOn', s.sent_on) ORDER BY s.sent_on, s.uscc)
  FROM lender_message s WHERE s.vin = v.vin), '[]')`;

/** Columns of a vehicle `v`. */
const columns: Readonly<Record<keyof Vehicle, string>> = {
  vin: 'v.vin',
  plateNumber: 'v.plate_number',
  plateType: 'v.plate_type',
  engineNumber: 'v.engine_number',
  brandModel: 'v.brand_model',
  category: 'v.category',
  energyType: 'v.energy_type',
  useNature: 'v.use_nature',
  bodyColour: 'v.body_colour',
  approvedPassengers: 'v.approved_passengers',
  approvedMass: 'v.approved_mass',
  manufacturedOn: 'v.manufactured_on',
  firstRegisteredOn: 'v.first_registered_on',
  ownerType: 'v.owner_type',
  ownerNumber: 'v.owner_document_number',
  ownerName: 'v.owner_name',
  ownerAddress: 'v.owner_address',
  ownedSince: 'v.owned_since',
  issuingOffice: 'v.issuing_office',
  certificateNumber: 'v.certificate_number',
  certificateHeldBy: 'v.certificate_held_by',
  certificateReissuedOn: `coalesce((SELECT json_agg(r.reissued_on ORDER BY r.reissued_on) FROM vehicle_certificate_reissue r WHERE r.vin = v.vin), '[]')`,
  licenceSerial: 'v.licence_serial',
  inspectionValidUntil: 'v.inspection_valid_until',
  scrapOn: 'v.scrap_on',
  status: 'v.status',
  seized: 'v.seized',
  stolen: 'v.stolen',
  customsSupervised: 'v.customs_supervised',
  mortgages,
  lenderMessages: messages,
  engineModel: 'v.engine_model',
  numberSwappedOn: 'v.number_swapped_on',
};

export const vehicleByPlate = recordLoader(vehicleByPlateKind, {
  key: 'asked.key',
  columns,
  from: `FROM unnest($1::text[]) AS asked(key) CROSS JOIN LATERAL (
    SELECT b.* FROM vehicle b WHERE b.plate_number = split_part(asked.key, '>', 1) AND b.plate_type = split_part(asked.key, '>', 2)
    ORDER BY b.status = 'deregistered', b.deregistered_on DESC LIMIT 1) AS v`,
});

export const vehiclesOfOwner = listLoader(vehicle.ofOwner, {
  key: 'v.owner_document_number',
  columns: { vin: columns.vin, plateNumber: columns.plateNumber, plateType: columns.plateType, issuingOffice: columns.issuingOffice, certificateNumber: columns.certificateNumber },
  from: `FROM vehicle v WHERE v.owner_document_number = ANY($1) AND v.status <> 'deregistered' ORDER BY v.owned_since DESC, v.vin`,
});
