import { residence } from '@yichuang/definition';

import { listLoader } from '../fact-loader.js';

export const residencesOfPerson = listLoader(residence.ofPerson, {
  key: 'id_number',
  columns: { regionCode: 'region_code', address: 'address', registeredOn: 'registered_on', permitNumber: 'permit_number', permitUntil: 'permit_until' },
  from: 'FROM residence_registration WHERE id_number = ANY($1) AND ended_on IS NULL ORDER BY registered_on DESC, number',
});
