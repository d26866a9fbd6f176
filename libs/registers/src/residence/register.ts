import { residence } from '@yichuang/definition';

import { entry } from '../row-effects.js';

export const registerResidence = entry(residence.register, {
  table: 'residence_registration',
  keyOf: ({ number }) => number,
  columns: ['number', 'idNumber', 'regionCode', 'address', 'movedInOn', 'reason', 'registeredOn'],
});
