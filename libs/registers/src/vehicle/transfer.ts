import { vehicle } from '@yichuang/definition';

import { amendment } from '../row-effects.js';

export const transfer = amendment(vehicle.transfer, {
  table: 'vehicle',
  key: 'vin',
  keyOf: ({ vin }) => vin,
  columns: ['plateNumber', 'ownerType', 'ownerDocumentNumber', 'ownerName', 'ownerAddress', 'ownedSince', 'licenceSerial', 'issuingOffice', 'status'],
  // nobody calls the previous owner about the vehicle of another
  also: { owner_phone: `CASE WHEN t.owner_document_number = after ->> 'ownerDocumentNumber' THEN t.owner_phone END` },
  where: `t.status <> 'deregistered'`,
});

export const deregister = amendment(vehicle.deregister, {
  table: 'vehicle',
  key: 'vin',
  keyOf: ({ vin }) => vin,
  columns: ['deregisteredOn', 'deregistrationReason'],
  also: { status: `'deregistered'` },
  where: `t.status <> 'deregistered'`,
});
