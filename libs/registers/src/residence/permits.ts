import { residence } from '@yichuang/definition';

import { listLoader } from '../fact-loader.js';
import { amendment } from '../row-effects.js';

export const permitsOfPerson = listLoader(residence.permits, {
  key: 'id_number',
  columns: { number: 'number', regionCode: 'region_code', address: 'address', registeredOn: 'registered_on', permitNumber: 'permit_number', permitUntil: 'permit_until' },
  from: 'FROM residence_registration WHERE id_number = ANY($1) AND ended_on IS NULL ORDER BY registered_on DESC, number',
});

const ofRegistration = { table: 'residence_registration', key: 'number', keyOf: ({ number }: { readonly number: string }) => number, where: 't.ended_on IS NULL' };

export const issuePermit = amendment(residence.issuePermit, { ...ofRegistration, columns: ['permitNumber', 'permitUntil'] });
export const endorsePermit = amendment(residence.endorse, { ...ofRegistration, columns: ['permitUntil'] });
export const changeResidence = amendment(residence.changeAddress, { ...ofRegistration, columns: ['regionCode', 'address', 'movedInOn'] });
