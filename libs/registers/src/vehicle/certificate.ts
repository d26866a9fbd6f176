import { vehicle } from '@yichuang/definition';

import { amendment, entry } from '../row-effects.js';

const reissueCertificate = amendment(vehicle.reissueCertificate, { table: 'vehicle', key: 'vin', keyOf: ({ vin }) => vin, columns: ['certificateNumber'] });

const recordReissue = entry(vehicle.recordReissue, {
  table: 'vehicle_certificate_reissue',
  keyOf: ({ number }) => number,
  columns: ['number', 'vin', 'kind', 'voidNumber', 'reissuedOn'],
  unless: `EXISTS (SELECT FROM vehicle_certificate_reissue r WHERE r.void_number = c.data ->> 'voidNumber' AND r.number <> c.data ->> 'number')`,
});

/** Certificates given in place of others. */
export const certificateHandlers = [recordReissue, reissueCertificate];
