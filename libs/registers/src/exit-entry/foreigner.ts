import { exitEntry } from '@yichuang/definition';

import { recordLoader } from '../fact-loader.js';
import { portrait } from '../portrait.js';

export const foreigner = recordLoader(exitEntry.foreigner, {
  key: 'document_number',
  columns: {
    documentNumber: 'document_number',
    name: 'name',
    nationality: 'nationality',
    sex: 'sex',
    birthDate: 'birth_date',
    address: 'address',
    regionCode: 'region_code',
    permitUntil: 'permit_until',
    portrait: portrait('f'),
  },
  from: 'FROM exit_entry_foreigner f WHERE document_number = ANY($1)',
});
