import { escortVehiclesKind, securityCompany } from '@yichuang/definition';

import { listLoader, recordLoader } from '../fact-loader.js';

const nameReservation = recordLoader(securityCompany.nameReservation, {
  key: 'number',
  columns: { number: 'number', name: 'name', validUntil: 'valid_until' },
  from: 'FROM name_reservation WHERE number = ANY($1)',
});

const escortVehicles = listLoader(escortVehiclesKind, {
  key: 'asked.key',
  columns: { plateNumber: 'v.plate_number' },
  from: `FROM unnest($1::text[]) AS asked (key)
    JOIN vehicle v ON v.plate_number = ANY(string_to_array(asked.key, '>')) AND v.deregistered_on IS NULL ORDER BY v.plate_number`,
});

/** What is known of a security company that is to be, and of its vehicles. */
export const securityCompanyLoaders = [nameReservation, escortVehicles];
