import { vehicle } from '@yichuang/definition';

import { amendment } from '../row-effects.js';

export const transfer = amendment(vehicle.transfer, {
  table: 'vehicle',
  key: 'vin',
  keyOf: ({ vin }) => vin,
  columns: ['plateNumber', 'ownerType', 'ownerDocumentNumber', 'ownerName', 'ownerAddress', 'ownedSince', 'licenceSerial', 'issuingOffice', 'status'],
});

export const deregister = amendment(vehicle.deregister, {
  table: 'vehicle',
  key: 'vin',
  keyOf: ({ vin }) => vin,
  columns: ['deregisteredOn', 'deregistrationReason'],
  also: { status: `'deregistered'` },
  where: `t.status <> 'deregistered'`,
});
