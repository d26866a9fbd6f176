import { policiesOfPlatesKind, temporaryPlate, vehicleFile, vehicleFileKind, vehicleMeasureKind } from '@yichuang/definition';

import { listLoader, recordLoader } from '../fact-loader.js';
import { amendment, entry } from '../row-effects.js';
import { askedPlates, concernsBearer } from './bearer.js';

const fileOfPlates = recordLoader(vehicleFileKind, {
  key: 'asked.key',
  columns: {
    vin: 'v.vin',
    photographedOn: 'v.photographed_on',
    isVan: 'v.is_van',
    reissues: `coalesce((SELECT json_agg(json_build_object('paper', r.paper, 'number', r.number, 'reissuedOn', r.reissued_on) ORDER BY r.reissued_on, r.number) FROM vehicle_paper_reissue r WHERE r.vin = v.vin), '[]')`,
  },
  from: `FROM unnest($1::text[]) AS asked(key) JOIN vehicle v ON v.plate_number = split_part(asked.key, '>', 1) AND v.plate_type = split_part(asked.key, '>', 2) AND v.status <> 'deregistered'`,
});

const measuresOfPlates = listLoader(vehicleMeasureKind, {
  key: 'asked.key',
  columns: { kind: 'm.kind', since: 'm.since', endedOn: 'm.ended_on' },
  from: `${askedPlates} JOIN vehicle_measure m ON m.plate_number = asked.number AND m.plate_type = asked.kind
    WHERE ${concernsBearer({ number: 'asked.number', kind: 'asked.kind', day: 'm.since' })} ORDER BY m.since, m.number`,
});

const temporaryPlatesOf = listLoader(temporaryPlate.ofVehicle, {
  key: 'vin',
  columns: { number: 'number', purpose: 'purpose', validFrom: 'valid_from', validUntil: 'valid_until' },
  from: 'FROM temporary_plate WHERE vin = ANY($1) ORDER BY valid_from, number',
});

const policiesOfPlates = listLoader(policiesOfPlatesKind, {
  key: 'asked.key',
  columns: { policyNumber: 'p.policy_number', insurer: 'p.insurer', validFrom: 'p.valid_from', validUntil: 'p.valid_until', vesselTax: 'p.vessel_tax' },
  from: `FROM unnest($1::text[]) AS asked(key) JOIN vehicle v ON v.plate_number = split_part(asked.key, '>', 1) AND v.plate_type = split_part(asked.key, '>', 2) AND v.status <> 'deregistered'
    JOIN compulsory_policy p ON p.vin = v.vin ORDER BY p.valid_until DESC, p.policy_number`,
});

const replaceLicence = amendment(vehicleFile.replaceLicence, { table: 'vehicle', key: 'vin', keyOf: ({ vin }) => vin, columns: ['licenceSerial'] });

const recordPaperReissue = entry(vehicleFile.recordReissue, {
  table: 'vehicle_paper_reissue',
  keyOf: ({ number }) => number,
  columns: ['number', 'vin', 'paper', 'kind', 'voidNumber', 'reissuedOn'],
  unless: `EXISTS (SELECT FROM vehicle_paper_reissue r WHERE r.void_number = c.data ->> 'voidNumber' AND r.number <> c.data ->> 'number')`,
});

const issueMark = entry(vehicleFile.issueMark, { table: 'inspection_mark', keyOf: ({ number }) => number, columns: ['number', 'vin', 'kind', 'issuedOn', 'validUntil'] });

const extendInspection = amendment(vehicleFile.extendInspection, { table: 'vehicle', key: 'vin', keyOf: ({ vin }) => vin, columns: ['inspectionValidUntil'] });

const issueTemporaryPlate = entry(temporaryPlate.issue, { table: 'temporary_plate', keyOf: ({ number }) => number, columns: ['number', 'vin', 'ownerNumber', 'purpose', 'area', 'validFrom', 'validUntil'] });

/** Photographs, papers, marks and temporary plates of vehicles, and what the police did about them. */
export const vehicleFileLoaders = [fileOfPlates, measuresOfPlates, policiesOfPlates, temporaryPlatesOf];
export const vehicleFileHandlers = [recordPaperReissue, replaceLicence, issueMark, extendInspection, issueTemporaryPlate];
