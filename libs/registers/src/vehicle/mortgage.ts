import { vehicle } from '@yichuang/definition';

import { recordLoader } from '../fact-loader.js';
import { amendment, entry } from '../row-effects.js';

export const connectedLender = recordLoader(vehicle.connectedLender, { key: 'uscc', columns: { uscc: 'uscc' }, from: 'FROM networked_lender WHERE uscc = ANY($1)' });

const register = entry(vehicle.registerMortgage, {
  table: 'vehicle_mortgage',
  keyOf: ({ number }) => number,
  columns: ['number', 'vin', 'kind', 'mortgageeNumber', 'mortgageeName', 'contractNumber', 'securedAmount', 'registeredOn'],
});

const release = amendment(vehicle.releaseMortgage, { table: 'vehicle_mortgage', key: 'number', keyOf: ({ number }) => number, columns: ['releasedOn'], where: 't.released_on IS NULL' });

/** Mortgages and pledges of vehicles: those that end make room for new ones. */
export const mortgageHandlers = [release, register];
